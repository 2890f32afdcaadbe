import type { Entry } from './entry.ts';
/** Every command: its declaration at hand, its code on demand. */
export declare const table: readonly Entry[];
