import type { GitOid } from '../../../document/documents.generated.ts';
import type { ObjectReader } from '../reader.ts';
import type { Layout } from './layout.ts';
/** The files of the checked-out branch, and the index that remembers them. */
export interface WorkingTree {
    /** Throws `repository/dirty` when going from one commit to the other would overwrite changes that are not committed. */
    examine(ref: string, from: GitOid | null, to: GitOid | null, reader: ObjectReader): Promise<void>;
    /**
     * Brings index and files from one commit to the other, all or nothing; gives back how to undo it.
     *
     * As in git's receive.denyCurrentBranch=updateInstead the files come first and the ref last. A process killed in between leaves
     * the branch where it was, and files that `git status` shows as changes not committed: nothing is lost. Running the same move
     * again finds them as they shall be and completes it; another move that would overwrite them is refused as dirty.
     */
    bring(ref: string, from: GitOid | null, to: GitOid): Promise<() => Promise<void>>;
}
/** The working tree below a root. */
export declare function workingTree(layout: Layout, root: string, reader: ObjectReader, patience: number): WorkingTree;
