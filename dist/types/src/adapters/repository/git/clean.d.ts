import type { TreeChange } from '../tree-diff.ts';
import { type GitConfig } from './config.ts';
import { type IndexEntry } from './index-codec.ts';
interface Question {
    readonly root: string;
    readonly config: GitConfig;
    readonly index: readonly IndexEntry[];
    readonly changes: readonly TreeChange[];
}
/**
 * Paths where making the changes would lose something that no commit holds. Index and file may each be as the old commit has
 * them, or already as the new one will: both are safe. Only what changes is looked at.
 */
export declare function dirtyPaths({ root, config, index, changes }: Question): Promise<readonly string[]>;
export {};
