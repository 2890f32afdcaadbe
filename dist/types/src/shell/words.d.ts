import { type Result } from '../problem/problem.ts';
/** Split text into words as a shell does: quotes group, a backslash takes the next character as it is. Nothing is expanded or run. */
export declare function splitWords(text: string): Result<readonly string[]>;
