import type { Rollout } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Problem } from '../../problem/problem.ts';
import type { Settings } from '../facts/settings.ts';
/**
 * Whether the state on main is what its decision says, and the decision what main before it and the evidence say. Trusts nothing that was
 * checked before. A decision that lowers exposure only has to replay: nothing may delay it.
 */
export declare function verifyRollout(repository: Repository, settings: Settings, rollout: Rollout, isServed: boolean): Promise<readonly Problem[]>;
