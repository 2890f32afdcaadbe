import type { Document } from '../../document/documents.generated.ts';
import { type Problem } from '../../problem/problem.ts';
import type { TreeEntry } from './tree.ts';
/** A document that was read, with its text for placing later problems. */
export interface ReadDocument {
    readonly path: string;
    readonly document: Document;
    readonly bytes: Uint8Array;
    readonly canonical: boolean;
}
export interface ReadTree {
    readonly documents: readonly ReadDocument[];
    readonly problems: readonly Problem[];
}
/** Reads every document of a tree; each file's problems are found whatever the others hold. */
export declare function readTree(tree: readonly TreeEntry[]): Promise<ReadTree>;
