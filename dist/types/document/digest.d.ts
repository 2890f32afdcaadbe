import type { Digest } from './documents.generated.ts';
/** Identity of a value: sha256 of its RFC 8785 form, whatever its file looks like. */
export declare const digestOf: (value: unknown) => Digest;
/** sha256 of bytes, as `sha256sum` prints it, with `sha256:` before it. */
export declare const digestOfBytes: (bytes: Uint8Array) => Digest;
