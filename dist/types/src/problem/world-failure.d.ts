import type { Problem } from './problem.ts';
/**
 * The outside world failed, or was asked for something that it cannot give: thrown by adapters, shown as a problem, exit code 2.
 * A thing that is merely wrong in the user's data is a `Result`, never this.
 */
export declare class WorldFailure extends Error {
    readonly problem: Problem;
    /** Whether the same command may succeed when it is run again. */
    readonly retryable: boolean;
    constructor(problem: Problem, options?: {
        readonly retryable?: boolean;
        readonly cause?: unknown;
    });
}
