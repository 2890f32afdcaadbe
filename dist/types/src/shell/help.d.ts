import { type Result } from '../problem/problem.ts';
import type { Entry } from '../commands/entry.ts';
/** What --help prints: of everything, of a noun, or of a command. */
export declare function help(topic: readonly string[], table: readonly Entry[]): Result<string>;
