import { type Problem } from '../problem/problem.ts';
/** Something thrown, as it is told. */
export interface Failure {
    readonly problem: Problem;
    /** Whether the same command may succeed when it is run again. */
    readonly retryable: boolean;
    /** For the maintainers; shown only when it is asked for. */
    readonly stack: string | undefined;
}
/** Known failures of the outside keep their problem; everything else is a fault of ours. */
export declare function failureOf(error: unknown): Failure;
