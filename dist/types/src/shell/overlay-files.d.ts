import type { Files } from '../ports/files.ts';
/** Files as they are, with writes kept in memory: what --dry-run works on. */
export declare function overlayFiles(base: Files): Files;
