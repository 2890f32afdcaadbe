import type { Entry } from '../commands/entry.ts';
import { type Result } from '../problem/problem.ts';
import { type RunRequest } from './arguments.ts';
/** Read the Action's inputs: `command` and `args` as one command line, and the others by their names. */
export declare function readStep(input: (name: string) => string, table: readonly Entry[]): Result<RunRequest>;
