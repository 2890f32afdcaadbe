import type { Decision, GitOid, Publication } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Result } from '../../problem/problem.ts';
/** The publication that goes with a `publish` decision; undefined for any other. */
export declare function publicationFor(repository: Repository, commit: GitOid, decision: Decision): Promise<Result<Publication | undefined>>;
