import { type ExitCode } from './exit-codes.ts';
import type { Surroundings } from './surroundings.ts';
/** The program: a command line in, text and an exit code out. What a request does not need is not loaded. */
export declare function main(argv: readonly string[], around: Surroundings): Promise<ExitCode>;
