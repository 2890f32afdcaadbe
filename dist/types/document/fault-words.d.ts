import type { DocumentKind } from './documents.generated.ts';
import type { SchemaFault } from './validators.generated.js';
/** What a fault says, and where: at the value that `pointer` leads to, or at its key. */
export interface Finding {
    readonly what: string;
    readonly pointer: string;
    readonly on: 'value' | 'key';
}
/** A fault with the document that it is in. */
export interface Context {
    readonly kind: DocumentKind;
    readonly root: unknown;
    readonly fault: SchemaFault;
}
/** What a validator's fault means in plain words; one function per family of keywords. */
export declare function findingOf(context: Context): Finding;
