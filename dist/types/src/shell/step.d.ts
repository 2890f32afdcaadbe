import type { Entry } from '../commands/entry.ts';
import { type Result } from '../problem/problem.ts';
import { type RawInputs } from './arguments.ts';
/** What a step of a workflow asks for. */
export interface StepRequest {
    readonly entry: Entry;
    readonly raw: RawInputs;
}
/** Read the Action's inputs: `command` and `args` as one command line, and the others by their names. */
export declare function readStep(input: (name: string) => string, table: readonly Entry[]): Result<StepRequest>;
