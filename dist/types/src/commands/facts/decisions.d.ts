import type { Decision, GitOid } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Result } from '../../problem/problem.ts';
import type { Target } from './rollouts.ts';
/** Every decision of a component at a commit, oldest first. */
export declare function loadDecisions(repository: Repository, commit: GitOid, { environment, component }: Target): Promise<Result<readonly Decision[]>>;
