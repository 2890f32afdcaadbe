import type { Gate, RolloutPolicy, Verdict, WindowBreach } from '../../document/documents.generated.ts';
import { type Block } from '../block.ts';
/** The policy's gates with what each said; gates that do not apply are shown as such. */
export declare function gateTable({ gates }: RolloutPolicy, verdicts: readonly Verdict[]): Block;
export declare function gateRows(gates: readonly Gate[], verdicts: readonly Verdict[]): readonly (readonly string[])[];
export declare const gateHead: readonly ["gate", "verdict", "figure", "limit", "samples", "note"];
/** Each breaching window with the gates that it breached. */
export declare function breachTable({ gates }: RolloutPolicy, breaches: readonly WindowBreach[]): Block;
/** A gate's rule in a few characters: `≤ 1 % over 1000 µs`. */
export declare function limitText(gate: Gate): string;
export declare const percentText: (share: number) => string;
