import type { Problem } from '../problem/problem.ts';
import type { RunRequest } from './arguments.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Surroundings } from './surroundings.ts';
/** Run a command and print its report. */
export declare const run: (request: RunRequest, argv: readonly string[], around: Surroundings) => Promise<ExitCode>;
/** Print why a command line was not understood. */
export declare const refuse: (problems: readonly Problem[], argv: readonly string[], around: Surroundings) => Promise<ExitCode>;
/** Print a fault of ours, in a line. */
export declare function confess(error: unknown, around: Surroundings): Promise<ExitCode>;
