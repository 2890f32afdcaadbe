import type { Decision, Rollout } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Problem } from '../../problem/problem.ts';
import type { Settings } from '../facts/settings.ts';
/** Whether the state on main is what its decision says, and the decision what its evidence says. Trusts nothing that was checked before. */
export declare function verifyRollout(repository: Repository, settings: Settings, rollout: Rollout): Promise<readonly Problem[]>;
/** Whether a decision follows from its input and the sealed windows that it names. */
export declare function verifyDecision(repository: Repository, settings: Settings, decision: Decision): Promise<readonly Problem[]>;
