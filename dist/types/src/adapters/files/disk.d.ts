import type { Files } from '../../ports/files.ts';
/** The working directory on disk. No path leads out of the root, and no link on the way is followed. */
export declare function diskFiles(root: string): Files;
