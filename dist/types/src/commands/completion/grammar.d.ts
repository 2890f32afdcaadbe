import type { Declaration } from '../command.ts';
import { type Line } from '../manual.ts';
/** What a shell must know to complete a command line. */
export interface Grammar {
    /** Words said so far → what may come next; longer beginnings first. */
    readonly places: readonly Place[];
    /** Inputs that are followed by a value. One name has one meaning, so the command does not matter. */
    readonly valued: readonly Valued[];
}
export interface Place {
    readonly said: string;
    /** Whether more words may follow without changing the place. */
    readonly open: boolean;
    readonly next: readonly Line[];
}
export interface Valued {
    readonly name: string;
    /** Its possible values; `folders` completes paths, and undefined leaves the value to the user. */
    readonly values: readonly string[] | 'folders' | undefined;
}
/** The command table as a grammar. */
export declare function grammarOf(table: readonly Declaration[]): Grammar;
