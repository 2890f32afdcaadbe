import type { Problem } from '../problem/problem.ts';
import type { Fault } from './scan-state.ts';
/** A problem whose pointer is known, and what of it line and column should show. */
export interface Unplaced {
    readonly problem: Problem;
    readonly on: 'value' | 'key' | 'nowhere';
}
/** Problems with their file, line and column, found by their pointers; those that stand nowhere come last. */
export declare function locate(problems: readonly Unplaced[], text: string, file: string): readonly Problem[];
/** Faults as problems of a file, in the order of the text, with line and column. */
export declare function placed(faults: readonly Fault[], text: string, file: string): readonly Problem[];
