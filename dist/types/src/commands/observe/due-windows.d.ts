import type { Instant, RolloutPolicy, Window } from '../../document/documents.generated.ts';
/** A window that is to be sealed. */
export interface DueWindow {
    readonly start: Instant;
    readonly end: Instant;
}
export interface DueQuestion {
    readonly policy: RolloutPolicy;
    /** When the state on main was first served. */
    readonly appliedAt: Instant;
    /** When this candidate's rollout was started. */
    readonly startedAt: Instant;
    readonly newest: Window | undefined;
    readonly now: Instant;
}
/**
 * The closed windows that are not sealed yet: UTC-aligned, one after the other without a hole since the last one of this rollout, up to
 * those whose lateness bound has passed. A run that comes hours late finds them all.
 */
export declare function dueWindows({ policy, appliedAt, startedAt, newest, now }: DueQuestion): readonly DueWindow[];
