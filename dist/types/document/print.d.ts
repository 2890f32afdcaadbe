import type { Document } from './documents.generated.ts';
/**
 * A document in the one form that files have: keys in the schema's order, unknown ones sorted after them, two spaces, a newline
 * at the end; an array of scalars stands on one line when it fits. The same document always gives the same bytes.
 */
export declare const print: (document: Document) => string;
/** Whether a file's text is the one that `print` gives for its document. */
export declare const isCanonical: (document: Document, source: Uint8Array | string) => boolean;
