import { readdirSync, writeFileSync } from 'node:fs'
import type { Command } from '../../src/commands/command.ts'
import { faultsOf } from './table-faults.ts'

/** A command with the file that declares it. */
export interface Declared {
  readonly file: string
  readonly exported: string
  readonly command: Command
}

/** Every command of `src/commands/`, sorted by name. */
export async function readCommands(): Promise<readonly Declared[]> {
  const files = readdirSync('src/commands').filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
  const found = await Promise.all(files.map(commandsOf))
  return found.flat().toSorted((a, b) => (a.command.name < b.command.name ? -1 : 1))
}

async function commandsOf(file: string): Promise<readonly Declared[]> {
  const module = (await import(`../../src/commands/${file}`)) as Readonly<Record<string, unknown>>
  return Object.entries(module).flatMap(([exported, value]) => (isCommand(value) ? [{ file, exported, command: value }] : []))
}

const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' && value !== null && 'inputs' in value && 'run' in value && typeof value.run === 'function'

/** Declarations → `src/commands/table.generated.ts`: all that is known of the commands without loading their code. */
export function generateTable(commands: readonly Declared[]): void {
  const faults = faultsOf(commands.map(({ command }) => command))
  if (faults.length > 0) throw new Error(`The command table cannot be generated:\n${faults.join('\n')}`)
  writeFileSync('src/commands/table.generated.ts', tableSource(commands))
}

const tableSource = (commands: readonly Declared[]): string => `// generated from src/commands/ by scripts/generate.ts; do not edit
import type { Entry } from './entry.ts'

/** Every command: its declaration at hand, its code on demand. */
export const table: readonly Entry[] = [
${commands.map(entrySource).join('\n')}
]
`

function entrySource({ file, exported, command }: Declared): string {
  const declaration = Object.entries(command).filter(([name]) => name !== 'run')
  const fields = declaration.map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`)
  return ['  {', ...fields, `    load: async () => (await import('./${file}')).${exported},`, '  },'].join('\n')
}
