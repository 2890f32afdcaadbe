import type { GitOid } from '../../document/documents.generated.ts';
import type { TreeFile } from '../../ports/repository.ts';
export type EntryKind = TreeFile['kind'] | 'folder';
/** An entry of a tree. Its name holds one character per byte (latin1): names need not be UTF-8, and `<` then sorts bytewise. */
export interface TreeEntry {
    readonly name: string;
    readonly kind: EntryKind;
    readonly oid: GitOid;
}
/** A name as it stands in `TreeEntry`. */
export declare const toBytes: (name: string) => string;
/** A name of a `TreeEntry` as text; bytes that are not UTF-8 become U+FFFD. */
export declare const toText: (name: string) => string;
/** A tree's bytes, in git's order. */
export declare function encodeTree(entries: Iterable<TreeEntry>): Uint8Array;
/** Entries of a tree. A name that could lead out of a folder, or into `.git`, makes the tree count as corrupt. */
export declare function decodeTree(oid: GitOid, content: Uint8Array): readonly TreeEntry[];
