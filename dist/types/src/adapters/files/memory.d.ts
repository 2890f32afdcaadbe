import type { FileEntry, Files } from '../../ports/files.ts';
/** A working directory in memory: path → content. */
export declare function memoryFiles(initial?: Readonly<Record<string, string | Uint8Array>>): Files;
/** Entries in bytewise order of their paths. */
export declare const sorted: (entries: readonly FileEntry[]) => readonly FileEntry[];
