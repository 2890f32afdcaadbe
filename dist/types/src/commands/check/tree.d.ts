import type { Files } from '../../ports/files.ts';
/** A file below manifests/, wherever it is read from. */
export interface TreeEntry {
    readonly path: string;
    readonly isLink: boolean;
    readonly read: () => Promise<Uint8Array>;
}
/** The files below manifests/ as they stand in the working directory. */
export declare function workingTree(files: Files): Promise<readonly TreeEntry[]>;
