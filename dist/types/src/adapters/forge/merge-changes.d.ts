import type { GitOid } from '../../document/documents.generated.ts';
import type { FileChange } from '../../plan/effect.ts';
import type { Repository } from '../../ports/repository.ts';
/**
 * What `head` brings to `base`: the paths that changed since their common ancestor. A path that both changed, differently, is a conflict;
 * contents are never merged line by line, since what was judged must be what is merged.
 */
export declare function mergeChanges(repository: Repository, base: GitOid, head: GitOid, baseName: string): Promise<readonly FileChange[]>;
