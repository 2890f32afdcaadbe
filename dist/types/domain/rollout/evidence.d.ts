import type { Arm, Instant, RolloutPolicy, Verdict, Window, WindowBreach } from '../../document/documents.generated.ts';
import type { Judging } from './gates/judging.ts';
/** What a stage's windows say about the candidate. */
export interface Evidence {
    /** Sum of the candidate's counts; undefined when no window counted any. */
    readonly arm: Arm | undefined;
    /** Each applicable gate on that sum. */
    readonly verdicts: readonly Verdict[];
    readonly breaches: readonly WindowBreach[];
    /** Breaching windows in a row, up to and including the last judged one. */
    readonly streak: readonly WindowBreach[];
    /** Windows that could brake: those that ended after the grace period. */
    readonly judged: number;
    /** Time that the stage's windows cover, in milliseconds; gaps cover none. */
    readonly covered: number;
    /** End of the last window that a gate could judge. */
    readonly lastJudged: Instant | undefined;
    /** Start of a window that does not follow the one before it. */
    readonly brokenAt: Instant | undefined;
}
export interface EvidenceQuestion {
    readonly policy: RolloutPolicy;
    readonly candidate: string;
    /** Digest of what should have been counted: windows that counted something else are no data. */
    readonly measurement: string;
    readonly appliedAt: Instant;
    readonly grace: number;
}
/** First moment whose windows count for a stage that is served since `appliedAt`. */
export declare function evidenceStart(policy: RolloutPolicy, appliedAt: Instant): number;
/** Weighs a stage's windows. Recomputed from counts each time: a stored verdict is never used. */
export declare function weigh(windows: readonly Window[], question: EvidenceQuestion, judging: Judging): Evidence;
