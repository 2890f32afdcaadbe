import { type Result } from '../problem/problem.ts';
import type { Document } from './documents.generated.ts';
/** A file of the tree as a document, held to what its path says: its kind and the fields that the path repeats. */
export declare function parseAt(path: string, source: Uint8Array | string): Result<Document>;
