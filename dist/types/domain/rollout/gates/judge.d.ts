import type { Arm, Gate, Verdict } from '../../../document/documents.generated.ts';
import type { Judging } from './judging.ts';
/** What a gate says of one version's counts. Undefined when the policy declares that it does not apply. */
export declare function judge(gate: Gate, arm: Arm | undefined, judging: Judging): Verdict | undefined;
/** Every applicable gate's verdict, in the policy's order. */
export declare function judgeAll(gates: readonly Gate[], arm: Arm | undefined, judging: Judging): readonly Verdict[];
