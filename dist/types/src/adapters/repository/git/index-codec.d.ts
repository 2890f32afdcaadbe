import type { GitOid } from '../../../document/documents.generated.ts';
/** An entry of git's index (gitformat-index(5)). */
export interface IndexEntry {
    /** One character per byte. */
    readonly path: string;
    readonly oid: GitOid;
    readonly mode: number;
    /** 0, or the side of an unresolved merge. */
    readonly stage: number;
    /** Times, device, inode, mode, owner and size as they stand in the file: 40 bytes. */
    readonly stat: Buffer;
    readonly assumeValid: boolean;
    /** Skip-worktree and intent-to-add. */
    readonly extended: number;
}
export declare const skipWorktree = 16384;
/** Reads an index of version 2, 3 or 4; extensions that git may drop are dropped, those that it must know are refused. */
export declare function decodeIndex(path: string, bytes: Buffer): readonly IndexEntry[];
/** The bytes of an index, in git's order, of version 2 (3 where an entry needs it). */
export declare function encodeIndex(entries: Iterable<IndexEntry>): Buffer;
