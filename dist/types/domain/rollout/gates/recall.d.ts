import type { Arm, RecallGate, Verdict } from '../../../document/documents.generated.ts';
/** Hits over paired queries: equal within `maximumDifference` of the stable version's hits, in either direction. */
export declare function judgeRecall(gate: RecallGate, arm: Arm): Verdict;
