import { type Result } from '../problem/problem.ts';
import type { Document, DocumentByKind, DocumentKind } from './documents.generated.ts';
export { isCanonical, print } from './print.ts';
/** Text as a document of a kind, or everything that is wrong with it. Only the codec makes typed documents. */
export declare const parse: <K extends DocumentKind>(kind: K, source: Uint8Array | string, file: string) => Result<DocumentByKind[K]>;
/** Text as a document of whatever kind it says it is. */
export declare const parseAny: (source: Uint8Array | string, file: string) => Result<Document>;
/** Text as a document of one of some kinds: those that may stand at its place. */
export declare function parseOneOf<K extends DocumentKind>(allowed: readonly K[], source: Uint8Array | string, file: string): Result<DocumentByKind[K]>;
