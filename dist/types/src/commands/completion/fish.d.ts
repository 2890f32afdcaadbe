import type { Grammar } from './grammar.ts';
/** Completion for fish, with summaries. */
export declare const fishCompletion: ({ places, valued }: Grammar) => string;
