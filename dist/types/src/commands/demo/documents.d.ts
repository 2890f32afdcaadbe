import type { RolloutPolicy } from '../../document/documents.generated.ts';
import type { FileChange } from '../../plan/effect.ts';
/** The stages of the default policy with short times and small samples, so that a simulated day is enough. */
export declare const policy: RolloutPolicy;
/** The demo's repository before the first rollout. */
export declare function firstFiles(): readonly FileChange[];
