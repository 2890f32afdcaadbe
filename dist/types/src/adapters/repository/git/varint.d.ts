/** A number and where the bytes after it begin. */
export interface Decoded {
    readonly value: number;
    readonly next: number;
}
/** gitformat-pack(5), "offset encoding": most significant part first, and each further byte adds one, so no number has two spellings. */
export declare function decodeOffset(bytes: Buffer, start: number): Decoded;
/** gitformat-pack(5), "size encoding": seven bits a byte, least significant part first. */
export declare function decodeSize(bytes: Buffer, start: number): Decoded;
