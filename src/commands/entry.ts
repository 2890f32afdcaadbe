import type { Command, Declaration } from './command.ts'

/**
 * A line of the command table: the declaration at hand, the code on demand.
 *
 * A command is written once, in one file of this folder that exports `command({…})`. `scripts/generate.ts` copies the declarations to
 * `table.generated.ts`, so that --help and --version load no command's code, and nobody keeps a list by hand.
 */
export interface Entry extends Declaration {
  load(): Promise<Command>
}

/** An entry of a command that is loaded already. */
export const entryOf = (command: Command): Entry => ({ ...command, load: async () => command })
