/** A line of text, or what is wrong with it. */
export type Line = {
    readonly text: string;
} | {
    readonly fault: string;
};
/** No line may be longer: who wrote it did not write rows. */
export declare const maxLineBytes: number;
/** Lines of UTF-8 bytes that come in pieces; an overlong line is passed over, not kept. */
export declare function linesOf(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Line>;
