import type { Declaration, Input } from '../../src/commands/command.ts'
import { globalInputs } from '../../src/commands/global-inputs.ts'

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
