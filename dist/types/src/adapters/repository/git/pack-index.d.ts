import type { GitOid } from '../../../document/documents.generated.ts';
/** Where the objects of a pack are. */
export interface PackIndex {
    /** Offset of an object in the pack; undefined when the pack does not hold it. */
    find(oid: GitOid): number | undefined;
    /** Where the object that begins at an offset ends; undefined for an offset where none begins. */
    endOf(offset: number, packBytes: number): number | undefined;
    readonly count: number;
    /** The checksum that ends the pack. */
    readonly packChecksum: Buffer;
}
/** Reads a pack's index (gitformat-pack(5), "Version 2 pack-*.idx files"), its checksum verified. */
export declare function packIndex(path: string, bytes: Buffer): PackIndex;
