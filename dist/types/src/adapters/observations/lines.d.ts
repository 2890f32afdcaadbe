import type { Readable } from 'node:stream';
/** Lines of a stream, without their ends and without empty ones. */
export declare function linesOf(stream: Readable): AsyncIterable<string>;
