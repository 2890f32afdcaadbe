import { type Result } from '../problem/problem.ts';
/** Largest document that is read, in bytes. */
export declare const byteLimit: number;
/** A document's bytes as text: UTF-8 without a byte-order mark (RFC 8259 §8.1), at most 8 MiB. A string is held to the same rules. */
export declare function decode(source: Uint8Array | string, file: string): Result<string>;
