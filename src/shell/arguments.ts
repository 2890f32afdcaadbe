import type { Declaration, Inputs } from '../commands/command.ts'
import type { Entry } from '../commands/entry.ts'
import { globalInputs } from '../commands/global-inputs.ts'
import { failure, problem, success, type Problem, type Result } from '../problem/problem.ts'
import { nearest } from './suggest.ts'

/** What a command line asks for; raw values are still text, as near to what was typed as can be. */
export type Request =
  | RunRequest
  | { readonly kind: 'help'; readonly topic: readonly string[]; readonly asked: boolean }
  | { readonly kind: 'version' }

/** A command with its raw inputs, and what was wrong with how they were written: told together with what is wrong with their values. */
export interface RunRequest {
  readonly kind: 'run'
  readonly entry: Entry
  readonly raw: RawInputs
  readonly problems: readonly Problem[]
}

export type RawInputs = ReadonlyMap<string, string>

/** Read a command line; the command's words may stand among global inputs. Syntax only: `readInputs` judges names and values. */
export function parseArguments(argv: readonly string[], table: readonly Entry[]): Result<Request> {
  const words: string[] = []
  const seen: Option[] = []
  const problems: Problem[] = []
  let entry: Entry | undefined
  let help = false
  const rest = [...argv]
  for (let token = rest.shift(); token !== undefined; token = rest.shift()) {
    if (token === '--') words.push(...rest.splice(0))
    else if (token === '-h' || token === '--help') help = true
    else if (token === '--version' && words.length === 0) return success({ kind: 'version' })
    else if (isOption(token)) seen.push(readOption(token, rest, entry, problems))
    else words.push(token)
    entry = commandOf(words, table)
  }
  const asked = help || words[0] === 'help'
  if (asked || words.length === 0) return success({ kind: 'help', topic: words[0] === 'help' ? words.slice(1) : words, asked })
  if (entry === undefined) return withoutCommand(words, table)
  const raw = collect(entry, seen, words.slice(entry.name.split(' ').length), problems)
  return success({ kind: 'run', entry, raw, problems })
}

interface Option {
  readonly name: string
  readonly value: string
}

const isOption = (token: string): boolean => token.startsWith('-') && token.length > 1

/** `--name=value`, `--name value` or `--flag`; an unknown name takes the next word, so that one mistake makes one problem. */
function readOption(token: string, rest: string[], entry: Entry | undefined, problems: Problem[]): Option {
  const equals = token.indexOf('=')
  const name = (equals < 0 ? token : token.slice(0, equals)).replace(/^--/, '')
  if (equals >= 0) return { name, value: token.slice(equals + 1) }
  if (inputsOf(entry)[name]?.kind === 'flag') return { name, value: 'true' }
  const next = rest[0]
  const known = inputsOf(entry)[name] !== undefined
  if (next !== undefined && !next.startsWith(known ? '--' : '-')) return { name, value: rest.shift() ?? '' }
  if (known)
    problems.push(
      problem('usage/bad-input', { input: name, found: '', expected: `a value must follow (--${name}=… if it starts with --)` }),
    )
  return { name, value: '' }
}

const inputsOf = (entry: Entry | undefined): Inputs => ({ ...entry?.inputs, ...globalInputs })

/** The longest command that the words begin with. */
function commandOf(words: readonly string[], table: readonly Entry[]): Entry | undefined {
  const find = (length: number): Entry | undefined =>
    words.length < length ? undefined : table.find(({ name }) => name === words.slice(0, length).join(' '))
  return find(2) ?? find(1)
}

function collect(entry: Declaration, seen: readonly Option[], words: readonly string[], problems: Problem[]): RawInputs {
  const raw = new Map<string, string>()
  for (const { name, value } of seen) {
    if (raw.has(name)) problems.push(problem('usage/bad-input', { input: name, found: value, expected: 'it was given before' }))
    raw.set(name, value)
  }
  const places = positionals(entry).filter((name) => !raw.has(name))
  words.forEach((word, index) => {
    const place = places[index]
    if (place === undefined) problems.push(problem('usage/unexpected-argument', { argument: word, command: entry.name }))
    else raw.set(place, word)
  })
  return raw
}

/** Names of the inputs that may be given without their flag, in order. */
const positionals = ({ inputs }: Declaration): readonly string[] =>
  Object.entries(inputs).flatMap(([name, input]) => (input.kind !== 'flag' && input.positional === true ? [name] : []))

/** A noun alone shows its verbs; anything else is no command. */
function withoutCommand(words: readonly string[], table: readonly Entry[]): Result<Request> {
  if (words.length === 1 && table.some(({ name }) => name.startsWith(`${words[0]} `)))
    return success({ kind: 'help', topic: words, asked: false })
  return failure(unknownCommand(words, table))
}

/** No command has this name; says which one was perhaps meant. */
export function unknownCommand(words: readonly string[], table: readonly Entry[]): Problem {
  const names = table.map(({ name }) => name)
  const typed = words.slice(0, 2).join(' ')
  const near = nearest(typed, names) ?? nearest(words[0] ?? '', names)
  const suggestion = near === undefined ? 'See `headgate --help` for all commands.' : `Did you mean \`headgate ${near}\`?`
  return problem('usage/unknown-command', { command: typed, suggestion })
}
