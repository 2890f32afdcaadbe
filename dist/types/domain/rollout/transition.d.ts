import type { Candidate, Instant, RolloutPolicy, RolloutState } from '../../document/documents.generated.ts';
import { type Stage } from './policy.ts';
/** The candidate at its first stage. */
export declare function started(previous: RolloutState | null, stable: string, candidate: Candidate, stage: Stage, now: Instant): RolloutState;
/** The candidate one stage further; held at the last stage; published after the hold. */
export declare function advanced(policy: RolloutPolicy, state: RolloutState, now: Instant): {
    readonly kind: 'promote' | 'complete' | 'publish';
    readonly state: RolloutState;
};
/** The candidate taken back: no traffic, its version blocked, nothing started before the cool-down is over. */
export declare function reverted(policy: RolloutPolicy, state: RolloutState, because: string, now: Instant): {
    readonly kind: 'revert' | 'stop';
    readonly state: RolloutState;
};
/** A person lifts what stands against the component: the emergency stop and the blocks. The cool-down stays. */
export declare function resumed(state: RolloutState, now: Instant): RolloutState;
