import type { Declaration, Inputs, Values } from '../commands/command.ts';
import { type GlobalValues } from '../commands/global-inputs.ts';
import { type Result } from '../problem/problem.ts';
import type { RawInputs } from './arguments.ts';
/** The values of a command line or of an Action's step, each with its declared type. */
export interface ReadInputs {
    readonly own: Values<Inputs>;
    readonly global: GlobalValues;
}
/** Raw text → typed values, or every problem at once. An empty value counts as not given. */
export declare function readInputs(declared: Declaration, raw: RawInputs): Result<ReadInputs>;
