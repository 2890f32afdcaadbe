import type { Arm, CalibrationGate, Verdict } from '../../../document/documents.generated.ts';
import type { Judging } from './judging.ts';
/** AECE minus tau(N, K) within the margin, for every class of the manifest; the worst class decides. */
export declare function judgeCalibration(gate: CalibrationGate, arm: Arm, judging: Judging): Verdict;
