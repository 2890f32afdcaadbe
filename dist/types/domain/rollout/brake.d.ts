import type { DecisionInput, Reason } from '../../document/documents.generated.ts';
import type { Evidence } from './evidence.ts';
/** Why the candidate must be taken back now; empty when it need not be. */
export declare function brakeReasons(input: DecisionInput, evidence: Evidence): readonly Reason[];
