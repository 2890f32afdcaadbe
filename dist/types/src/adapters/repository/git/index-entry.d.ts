import type { TreeFile } from '../../../ports/repository.ts';
import { type IndexEntry } from './index-codec.ts';
/** Whether an index entry says the same of a path as a tree does. */
export declare const isSame: (entry: IndexEntry | undefined, file: TreeFile | undefined) => boolean;
/** An entry for a file just written, with the times and sizes by which `git status` knows it without reading it. */
export declare function freshEntry(root: string, file: TreeFile, before: IndexEntry | undefined): Promise<IndexEntry>;
