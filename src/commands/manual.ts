import type { Declaration, Input, Inputs } from './command.ts'

/** A name and what is said of it. */
export type Line = readonly [term: string, text: string]

/** Commands that share a noun, in the table's order; those with a noun of their own come first, together. */
export function groups(table: readonly Declaration[]): readonly (readonly Declaration[])[] {
  const all = nouns(table)
  const single = all.filter((group) => group.length === 1).flat()
  return [single, ...all.filter((group) => group.length > 1)].filter((group) => group.length > 0)
}

/** Commands by noun. */
export const nouns = (table: readonly Declaration[]): readonly (readonly Declaration[])[] =>
  [...new Set(table.map(nounOf))].map((noun) => table.filter((declared) => nounOf(declared) === noun))

/** The first word of a command. */
export const nounOf = ({ name }: Declaration): string => name.split(' ', 1)[0] ?? name

/** The inputs of all commands together; one name has one meaning. */
export const inputsOf = (table: readonly Declaration[]): Inputs => Object.fromEntries(table.flatMap(({ inputs }) => Object.entries(inputs)))

/** `headgate rollout show <environment> --component <name> [options]`: what must be given, and where. */
export function usageLine({ name, inputs }: Declaration): string {
  const needed = Object.entries(inputs).flatMap(([input, declared]) => usageOf(input, declared))
  const optional = Object.values(inputs).some((input) => input.kind === 'flag' || input.required !== true)
  return ['headgate', name, ...needed, ...(optional ? ['[options]'] : [])].join(' ')
}

function usageOf(name: string, input: Input): readonly string[] {
  if (input.kind === 'flag') return []
  const required = input.required === true
  if (input.positional === true) return [required ? `<${name}>` : `[<${name}>]`]
  return required ? [flagOf(name, input)] : []
}

/** `--name <value>`. */
export function flagOf(name: string, input: Input): string {
  if (input.kind === 'flag') return `--${name}`
  return `--${name} <${input.value ?? (input.kind === 'choice' ? input.of.join('|') : 'text')}>`
}

/** Inputs with their meaning, and whether they are needed. */
export const inputLines = (inputs: Inputs): readonly Line[] =>
  Object.entries(inputs).map(([name, input]) => [flagOf(name, input), meaning(input)])

/** What an input is for, its default included. */
export function meaning(input: Input): string {
  if (input.kind === 'flag') return input.doc
  const choices = input.kind === 'choice' && input.value !== undefined ? ` One of ${input.of.join(', ')}.` : ''
  const remark = input.required === true ? ' (required)' : input.default === undefined ? '' : ` (default: ${input.default})`
  return `${input.doc}${choices}${remark}`
}
