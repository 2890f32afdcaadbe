import type { Effect } from './effect.ts';
/** One line per effect, and one per file of a commit: this is what `--dry-run` prints. */
export declare function describe(effect: Effect): readonly string[];
