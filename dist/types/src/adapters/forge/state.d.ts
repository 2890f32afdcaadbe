import type { GitOid, Proposal } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
/** Full ref name of a branch. */
export declare const branchRef: (branch: string) => string;
/**
 * A proposal as it really is, whatever its record says: merged when its base contains its head (by hand, or before a crash
 * could say so), closed when its branch is gone or holds nothing new, and while it is open its head is the branch's tip.
 */
export declare function actual(repository: Repository, proposal: Proposal): Promise<Proposal>;
/** The commit that merged a head into a branch; undefined when it was fast-forwarded, or merged long ago. */
export declare function mergeOf(repository: Repository, base: string, head: GitOid): Promise<GitOid | undefined>;
