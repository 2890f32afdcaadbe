import type { Files } from '../../ports/files.ts';
/** Where files of rows are: a folder's own files by name, and each as a stream of bytes. Links are never followed. */
export interface ObservationSource {
    /** Names of the regular files of a folder; empty when there is no such folder. */
    names(folder: string): Promise<readonly string[]>;
    /** The bytes of one of them, in pieces. */
    bytes(path: string): AsyncIterable<Uint8Array>;
}
/** Files below a root on disk, read in pieces, so that they may be larger than memory. */
export declare function diskSource(root: string): ObservationSource;
/** Files of the `Files` port, each read whole. */
export declare function filesSource(files: Files): ObservationSource;
