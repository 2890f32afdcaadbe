import type { Decision, Rollout } from '../../document/documents.generated.ts';
import type { Conclusion } from '../../domain/rollout/decide.ts';
import type { Case } from '../facts/case.ts';
/** A decision and the rollout that it leads to: two documents that are always written together. */
export interface Step {
    readonly decision: Decision;
    readonly rollout: Rollout;
}
/** What a conclusion writes; undefined when it changes nothing. */
export declare const recordCase: (rollout: Rollout | undefined, { target, input }: Case, conclusion: Conclusion) => Step | undefined;
