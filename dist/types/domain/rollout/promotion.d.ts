import type { DecisionInput, Reason, RolloutState } from '../../document/documents.generated.ts';
import type { Evidence } from './evidence.ts';
/** What still stands between the candidate and its next stage; empty when it may go on. */
export declare function obstacles(input: DecisionInput, state: RolloutState, evidence: Evidence): readonly Reason[];
/** Stopping the line holds promotions and starts, never a revert. */
export declare function stopObstacles({ stop }: DecisionInput): readonly Reason[];
/** A policy that contradicts itself promotes nothing; the brake goes on. */
export declare function policyObstacles({ policy }: DecisionInput): readonly Reason[];
/** Approvals that the manifest asks for: so many distinct people of each role. */
export declare function approvalObstacles({ candidate, approvals }: DecisionInput): readonly Reason[];
