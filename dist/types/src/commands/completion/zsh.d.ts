import type { Grammar } from './grammar.ts';
/** Completion for zsh, with summaries. */
export declare const zshCompletion: ({ places, valued }: Grammar) => string;
