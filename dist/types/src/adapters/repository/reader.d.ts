import type { GitOid } from '../../document/documents.generated.ts';
import type { Commit } from '../../ports/repository.ts';
import type { ObjectStore } from './stores.ts';
import { type TreeEntry } from './tree-codec.ts';
/** Objects by what they are. What is missing or of another kind throws; decoded commits and trees are kept, within bounds. */
export interface ObjectReader {
    commit(oid: GitOid): Promise<Commit>;
    /** Parents to walk on to: those of a shallow clone's last commits are not there. */
    parents(commit: Commit): Promise<readonly GitOid[]>;
    tree(oid: GitOid): Promise<readonly TreeEntry[]>;
    blob(oid: GitOid): Promise<Uint8Array>;
    /** The commit that an annotated tag leads to; any other id is given back. */
    peel(oid: GitOid): Promise<GitOid>;
}
/** Reads typed objects from a store. */
export declare function objectReader(objects: ObjectStore): ObjectReader;
