import type { Arm, ShiftGate, Verdict } from '../../../document/documents.generated.ts';
/** Median shift within a limit, as a count: at least `minimumShare` of the pairs shift by at most the limit. */
export declare function judgeShift(gate: ShiftGate, arm: Arm): Verdict;
