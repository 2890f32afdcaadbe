import type { Arm, ErrorsGate, LatencyGate, Verdict } from '../../../document/documents.generated.ts';
/** p99 below a limit, as a count: at most `maximumShare` of the requests exceed it. */
export declare function judgeLatency(gate: LatencyGate, arm: Arm): Verdict;
/** At most `maximumShare` of the requests failed. */
export declare function judgeErrors(gate: ErrorsGate, arm: Arm): Verdict;
