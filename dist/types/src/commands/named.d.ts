import { type Problem } from '../problem/problem.ts';
/** What is wrong with names and versions that a user gave; they become parts of paths and refs. What was not given is not wrong. */
export declare function nameProblems(names: Readonly<Record<string, string | undefined>>): readonly Problem[];
export declare function versionProblems(versions: Readonly<Record<string, string | undefined>>): readonly Problem[];
