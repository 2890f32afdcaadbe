import type { Declaration, Input, Inputs } from './command.ts';
/** A name and what is said of it. */
export type Line = readonly [term: string, text: string];
/** Commands that share a noun, in the table's order; those with a noun of their own come first, together. */
export declare function groups(table: readonly Declaration[]): readonly (readonly Declaration[])[];
/** Commands by noun. */
export declare const nouns: (table: readonly Declaration[]) => readonly (readonly Declaration[])[];
/** The first word of a command. */
export declare const nounOf: ({ name }: Declaration) => string;
/** The inputs of all commands together; one name has one meaning. */
export declare const inputsOf: (table: readonly Declaration[]) => Inputs;
/** `headgate rollout show <environment> --component <name> [options]`: what must be given, and where. */
export declare function usageLine({ name, inputs }: Declaration): string;
/** `--name <value>`. */
export declare function flagOf(name: string, input: Input): string;
/** Inputs with their meaning, and whether they are needed. */
export declare const inputLines: (inputs: Inputs) => readonly Line[];
/** What an input is for, its default included. */
export declare function meaning(input: Input): string;
