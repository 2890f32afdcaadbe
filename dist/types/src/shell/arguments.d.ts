import type { Entry } from '../commands/entry.ts';
import { type Problem, type Result } from '../problem/problem.ts';
/** What a command line asks for; raw values are still text, as near to what was typed as can be. */
export type Request = RunRequest | {
    readonly kind: 'help';
    readonly topic: readonly string[];
    readonly asked: boolean;
} | {
    readonly kind: 'version';
};
/** A command with its raw inputs, and what was wrong with how they were written: told together with what is wrong with their values. */
export interface RunRequest {
    readonly kind: 'run';
    readonly entry: Entry;
    readonly raw: RawInputs;
    readonly problems: readonly Problem[];
}
export type RawInputs = ReadonlyMap<string, string>;
/** Read a command line; the command's words may stand among global inputs. Syntax only: `readInputs` judges names and values. */
export declare function parseArguments(argv: readonly string[], table: readonly Entry[]): Result<Request>;
/** No command has this name; says which one was perhaps meant. */
export declare function unknownCommand(words: readonly string[], table: readonly Entry[]): Problem;
