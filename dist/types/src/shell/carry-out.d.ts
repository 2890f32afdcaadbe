import { type Problem } from '../problem/problem.ts';
import type { RunRequest } from './arguments.ts';
import type { Report } from './report/report.ts';
import type { Surroundings } from './surroundings.ts';
/** Run a command with raw inputs, from reading them to the report of what was done. Never throws. */
export declare function carryOut({ entry, raw, problems }: RunRequest, around: Surroundings): Promise<Report>;
/** The report of a command line that was not understood. */
export declare const refusal: (command: string, problems: readonly Problem[], { version }: Surroundings) => Report;
