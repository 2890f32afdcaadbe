import type { GitOid } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
/** Paths whose content or kind differs between two commits, sorted. */
export declare function changedPaths(repository: Repository, from: GitOid, to: GitOid): Promise<readonly string[]>;
