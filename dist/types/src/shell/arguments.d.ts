import type { Declaration } from '../commands/command.ts';
import type { Entry } from '../commands/entry.ts';
import { type Problem, type Result } from '../problem/problem.ts';
/** What a command line asks for; raw values are still text, as near to what was typed as can be. */
export type Request = {
    readonly kind: 'run';
    readonly entry: Entry;
    readonly raw: RawInputs;
} | {
    readonly kind: 'help';
    readonly topic: readonly string[];
    readonly asked: boolean;
} | {
    readonly kind: 'version';
};
export type RawInputs = ReadonlyMap<string, string>;
/** Read a command line; the command's words may stand among global inputs. Syntax only: `readInputs` judges names and values. */
export declare function parseArguments(argv: readonly string[], table: readonly Entry[]): Result<Request>;
/** Names of the inputs that may be given without their flag, in order. */
export declare const positionals: ({ inputs }: Declaration) => readonly string[];
/** No command has this name; says which one was perhaps meant. */
export declare function unknownCommand(words: readonly string[], table: readonly Entry[]): Problem;
