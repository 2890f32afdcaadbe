import type { Decision, Rollout } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Result } from '../../problem/problem.ts';
import type { Settings } from '../facts/settings.ts';
import { type Step } from './step.ts';
/**
 * Gathers the case of a decision again, from main as it was before it (`settings.head`, `rollout`), the evidence branch and live, and decides
 * again. What comes out must be the decision to the byte: so windows that were left out, another policy or a made-up state are found.
 */
export declare function decideAgain(repository: Repository, settings: Settings, rollout: Rollout | undefined, decision: Decision): Promise<Result<Step>>;
