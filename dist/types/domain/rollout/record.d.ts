import type { Decision, DecisionInput, DecisionLink, Digest, Rollout } from '../../document/documents.generated.ts';
import { type Conclusion, type Resolved } from './decide.ts';
/** Where a decision stands in its component's history. */
export interface Chain {
    readonly environment: string;
    readonly component: string;
    /** The decision on main now; null before the first. */
    readonly last: DecisionLink | null;
}
/** A conclusion that changes something, as the two documents that are committed together. Undefined for `continue`. */
export declare function record(chain: Chain, input: DecisionInput, conclusion: Conclusion): {
    readonly decision: Decision;
    readonly rollout: Rollout;
} | undefined;
/** The rollout document that a decision leads to. */
export declare function rolloutAfter(decision: Decision): Rollout;
/** Whether a decision follows from its input. Its own verdicts, reasons and state are recomputed, never trusted. */
export declare function replays(decision: Decision, resolved: Resolved): boolean;
/** Whether the next decision continues a history: number, link, state and time. */
export declare function follows(before: {
    readonly decision: Decision;
    readonly digest: Digest;
} | undefined, next: Decision): boolean;
