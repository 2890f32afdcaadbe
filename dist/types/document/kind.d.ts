import type { Document, DocumentByKind, DocumentKind } from './documents.generated.ts';
/** Every kind of document, sorted. */
export declare const kinds: readonly DocumentKind[];
/** What `"schema"` says in a document of a kind. */
export declare const schemaOf: <K extends DocumentKind>(kind: K) => `headgate/${K}/v1alpha`;
/** The kind that a value names in its "schema"; undefined when it is no document that we know. */
export declare const kindIn: (value: unknown) => DocumentKind | undefined;
/** The kind of a typed document. */
export declare function kindOf(document: Document): DocumentKind;
/** Whether a value is a document of one of some kinds: it says so and its schema agrees. */
export declare function isOneOf<K extends DocumentKind>(allowed: readonly K[], value: unknown): value is DocumentByKind[K];
