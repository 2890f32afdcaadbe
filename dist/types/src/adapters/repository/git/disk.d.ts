import type { BigIntStats } from 'node:fs';
/** The code of a system error (`ENOENT`); undefined for any other value. */
export declare function codeOf(error: unknown): string | undefined;
/** What `work` gives; undefined when it failed with one of these codes. */
export declare function unless<T>(codes: readonly string[], work: Promise<T>): Promise<T | undefined>;
/** A file's content; undefined when there is no such file, or a folder in its place. */
export declare const readIfThere: (path: string) => Promise<Buffer | undefined>;
/** What stands at a path, links not followed; undefined when nothing does. */
export declare const statIfThere: (path: string) => Promise<BigIntStats | undefined>;
/** Removes a file if it is there. */
export declare const removeIfThere: (path: string) => Promise<void>;
/** Removes the folders above a path, up to `top`, as long as they are empty. */
export declare function removeEmptyAbove(path: string, top: string): Promise<void>;
/** Makes a rename in a folder last through a power cut, where the system can (Windows cannot open folders). */
export declare function syncFolder(path: string): Promise<void>;
/** Writes beside the target, syncs, and renames over it: a reader sees the old content or the new, never a part. */
export declare function writeDurably(path: string, content: Uint8Array, options: {
    mode: number;
    temporary: string;
}): Promise<void>;
/** Runs `work`; a refusal of the file system that it did not expect becomes `repository/unreachable`. */
export declare function guarded<T>(path: string, work: () => Promise<T>): Promise<T>;
