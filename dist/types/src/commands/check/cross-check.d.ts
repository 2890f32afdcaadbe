import { type Problem } from '../../problem/problem.ts';
import type { ReadDocument } from './read-tree.ts';
/** What no single document can say of itself: names that must exist elsewhere, and rules between fields. */
export declare function crossCheck(documents: readonly ReadDocument[], paths: ReadonlySet<string>): readonly Problem[];
