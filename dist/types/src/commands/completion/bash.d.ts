import type { Grammar } from './grammar.ts';
/** Completion for bash, 3.2 and later. */
export declare const bashCompletion: ({ places, valued }: Grammar) => string;
