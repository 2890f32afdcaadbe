import type { Declaration, Input, Inputs } from '../command.ts'
import { globalInputs } from '../global-inputs.ts'
import { inputsOf, nounOf, nouns, type Line } from '../manual.ts'

/** What a shell must know to complete a command line. */
export interface Grammar {
  /** Words said so far → what may come next; longer beginnings first. */
  readonly places: readonly Place[]
  /** Inputs that are followed by a value. One name has one meaning, so the command does not matter. */
  readonly valued: readonly Valued[]
}

export interface Place {
  readonly said: string
  /** Whether more words may follow without changing the place. */
  readonly open: boolean
  readonly next: readonly Line[]
}

export interface Valued {
  readonly name: string
  /** Its possible values; `folders` completes paths, and undefined leaves the value to the user. */
  readonly values: readonly string[] | 'folders' | undefined
}

/** The command table as a grammar. */
export function grammarOf(table: readonly Declaration[]): Grammar {
  const commands = table.map((declared): Place => ({ said: declared.name, open: true, next: optionsOf(declared) }))
  const verbs = nouns(table.filter(isVerb)).map((group) => verbsOf(group, table))
  const taken = new Set(verbs.map(({ said }) => said))
  const start: Place = { said: '', open: false, next: nounsOf(table) }
  const places = [...commands.filter(({ said }) => !taken.has(said)), ...verbs].toSorted((a, b) => b.said.length - a.said.length)
  return { places: [...places, start], valued: valuedOf({ ...inputsOf(table), ...globalInputs }) }
}

const isVerb = ({ name }: Declaration): boolean => name.includes(' ')

function verbsOf(group: readonly Declaration[], table: readonly Declaration[]): Place {
  const noun = group[0] === undefined ? '' : nounOf(group[0])
  const alone = table.find(({ name }) => name === noun)
  const next = group.map(({ name, summary }): Line => [name.slice(noun.length + 1), summary])
  return { said: noun, open: alone !== undefined, next: alone === undefined ? next : [...next, ...optionsOf(alone)] }
}

const nounsOf = (table: readonly Declaration[]): readonly Line[] =>
  nouns(table).flatMap((group) =>
    group[0] === undefined ? [] : [[nounOf(group[0]), group.length === 1 ? group[0].summary : group.map(verbOf).join(', ')]],
  )

const verbOf = ({ name }: Declaration): string => name.split(' ')[1] ?? name

const optionsOf = ({ inputs }: Declaration): readonly Line[] => [
  ...Object.entries({ ...inputs, ...globalInputs }).map(([name, { doc }]): Line => [`--${name}`, doc]),
  ['--help', 'Show help.'],
]

const valuedOf = (inputs: Inputs): readonly Valued[] =>
  Object.entries(inputs).flatMap(([name, input]) => (input.kind === 'flag' ? [] : [{ name: `--${name}`, values: valuesOf(input) }]))

function valuesOf(input: Exclude<Input, { kind: 'flag' }>): Valued['values'] {
  if (input.kind === 'choice') return input.of
  return input.value === 'dir' ? 'folders' : undefined
}
