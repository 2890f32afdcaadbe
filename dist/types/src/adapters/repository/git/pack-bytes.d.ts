/** The bytes of a pack. */
export interface PackBytes {
    readonly length: number;
    read(from: number, to: number): Promise<Buffer>;
}
/** Opens a pack: a small one, as most packs of documents are, is read whole, of a large one only what is asked for. Its ends are checked. */
export declare function openPack(path: string, count: number, checksum: Buffer, wholeBelow?: number): Promise<PackBytes>;
