import type { GitOid } from '../../document/documents.generated.ts';
import type { FileChange } from '../../plan/effect.ts';
import type { Repository, TreeFile } from '../../ports/repository.ts';
/** What a merge adds to its base, or the paths that both sides changed differently. */
export type Merged = {
    readonly files: readonly FileChange[];
    readonly entries: readonly TreeFile[];
} | {
    readonly conflicts: readonly string[];
};
/** Merges by whole files: what one side changed since the common ancestor is taken; what both changed alike stays. */
export declare function threeWay(repository: Repository, ancestor: GitOid | undefined, base: GitOid, head: GitOid): Promise<Merged>;
