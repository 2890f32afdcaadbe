import type { Files } from '../../ports/files.ts';
/** The working directory below a root on disk. */
export declare function diskFiles(root: string): Files;
