import { readdirSync, writeFileSync } from 'node:fs'
import type { Command, Declaration, Input } from '../../src/commands/command.ts'
import { globalInputs } from '../../src/commands/global-inputs.ts'

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

/** What would make the table ambiguous: a name has one meaning everywhere. */
export function faultsOf(table: readonly Declaration[]): readonly string[] {
  const meanings = new Map<string, { readonly command: string; readonly declared: string }>()
  return table.flatMap((declared, index) => [
    ...(/^[a-z][a-z-]*( [a-z][a-z-]*)?$/.test(declared.name) && !['help', 'version'].includes(declared.name)
      ? []
      : [`${declared.name}: not a name for a command`]),
    ...(table.findIndex(({ name }) => name === declared.name) === index ? [] : [`${declared.name}: declared twice`]),
    ...Object.entries(declared.inputs).flatMap(([name, input]) => inputFaults(declared.name, name, input, meanings)),
  ])
}

function inputFaults(
  command: string,
  name: string,
  input: Input,
  meanings: Map<string, { readonly command: string; readonly declared: string }>,
): readonly string[] {
  const faults: string[] = []
  const say = (what: string): number => faults.push(`${command} --${name}: ${what}`)
  if (!/^[a-z][a-z-]*$/.test(name)) say('not a name for an input')
  if (Object.hasOwn(globalInputs, name) || ['command', 'args', 'help'].includes(name)) say('the name is taken by the shell')
  const declared = meaningOf(input)
  const other = meanings.get(name)
  if (other !== undefined && other.declared !== declared) say(`means something else in ${other.command}; share one declaration`)
  meanings.set(name, other ?? { command, declared })
  return faults
}

/** A name means the same when kind, choices, doc and default agree; whether it is required or positional is the command's affair. */
function meaningOf(input: Input): string {
  const { kind, doc, value, action } = input
  return JSON.stringify([kind, doc, value, action, input.kind === 'choice' ? input.of : [], input.kind === 'flag' ? '' : input.default])
}
