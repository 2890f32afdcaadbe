import type { Decision, DecisionInput, Reason, RolloutState, Verdict, Window, WindowBreach } from '../../document/documents.generated.ts';
import type { CalibrationMeasure } from './gates/judging.ts';
/** Version of these rules. A change of meaning gets a new number; the old rules stay replayable under theirs. */
export declare const DECIDER = 1;
/** What was concluded: a step, or `continue` when nothing changes. */
export interface Conclusion {
    readonly kind: Decision['kind'] | 'continue';
    /** State that the step leads to; null when there is none yet and nothing starts. */
    readonly state: RolloutState | null;
    readonly verdicts: readonly Verdict[];
    readonly breaches: readonly WindowBreach[];
    readonly reasons: readonly Reason[];
}
/** What comes to the input from elsewhere: window contents by their digests, and the functions that other domains lend. */
export interface Resolved {
    readonly windows: readonly Window[];
    /** Digest of what should have been counted for this policy and candidate. */
    readonly measurement: string;
    readonly measure: CalibrationMeasure;
}
/**
 * One step of a rollout. Pure: the same input and windows give the same conclusion, on any machine, at any time; `now` is a fact of the
 * input. A promotion needs every gate to pass; whatever is missing, broken or unclear holds; reverts are never held.
 */
export declare function decide(input: DecisionInput, resolved: Resolved): Conclusion;
/** Whether a candidate is being rolled out. */
export declare const isRunning: (state: RolloutState) => boolean;
