import type { Declaration, Input, Inputs, Values } from '../commands/command.ts'
import { globalInputs, type GlobalValues } from '../commands/global-inputs.ts'
import { failure, problem, success, type Problem, type Result } from '../problem/problem.ts'
import type { RawInputs } from './arguments.ts'
import { nearest } from './suggest.ts'

/** The values of a command line or of an Action's step, each with its declared type. */
export interface ReadInputs {
  readonly own: Values<Inputs>
  readonly global: GlobalValues
}

/** Raw text → typed values, or every problem at once. An empty value counts as not given. */
export function readInputs(declared: Declaration, raw: RawInputs): Result<ReadInputs> {
  const given = new Map([...raw].filter(([, value]) => value !== ''))
  const all: Inputs = { ...declared.inputs, ...globalInputs }
  const unknown = [...given.keys()].filter((name) => !Object.hasOwn(all, name))
  const read = Object.entries(all).map(([name, input]) => [name, readInput(declared.name, name, input, given.get(name))] as const)
  const problems = [
    ...unknown.map((name) => unknownInput(declared.name, name, Object.keys(all))),
    ...read.flatMap(([, result]) => (result.ok ? [] : result.problems)),
    ...instantProblems(given.get('as-of')),
  ]
  if (problems.length > 0) return failure(...problems)
  const values = new Map(read.flatMap(([name, result]) => (result.ok ? [[name, result.value] as const] : [])))
  const pick = (inputs: Inputs): Values<Inputs> => Object.fromEntries(Object.keys(inputs).map((name) => [name, values.get(name)]))
  // oxlint-disable-next-line no-unsafe-type-assertion -- readInput gave each value the type that its declaration says
  return success({ own: pick(declared.inputs), global: pick(globalInputs) as GlobalValues })
}

function readInput(command: string, name: string, input: Input, text: string | undefined): Result<string | boolean | undefined> {
  if (text === undefined) return input.kind === 'flag' ? success(false) : absent(command, name, input)
  // oxlint-disable-next-line no-control-regex -- these are what is refused
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) return bad(name, text, 'control characters are not allowed')
  if (input.kind === 'flag')
    return /^(true|false)$/i.test(text) ? success(text.toLowerCase() === 'true') : bad(name, text, 'it is true or false')
  if (input.kind === 'choice' && !input.of.includes(text)) return bad(name, text, oneOf(text, input.of))
  return success(text)
}

function absent(command: string, name: string, input: Exclude<Input, { kind: 'flag' }>): Result<string | undefined> {
  if (input.default !== undefined || input.required !== true) return success(input.default)
  return failure(problem('usage/missing-input', { command, input: name, doc: input.doc }))
}

function oneOf(text: string, choices: readonly string[]): string {
  const near = nearest(text, choices)
  return `it is one of ${choices.join(', ')}${near === undefined ? '' : ` (perhaps ${near})`}`
}

const bad = (input: string, found: string, expected: string): Result<never> =>
  failure(problem('usage/bad-input', { input, found, expected }))

/** The command does not take this input; names the one that was perhaps meant. */
function unknownInput(command: string, input: string, known: readonly string[]): Problem {
  const near = nearest(input, known)
  const suggestion = near === undefined ? `See \`headgate ${command} --help\`.` : `Did you mean --${near}?`
  return problem('usage/unknown-input', { command, input, suggestion })
}

function instantProblems(text: string | undefined): readonly Problem[] {
  if (text === undefined || isInstant(text)) return []
  return [problem('usage/bad-input', { input: 'as-of', found: text, expected: 'it is a UTC instant such as 2026-01-05T10:15:00Z' })]
}

/** A real moment in UTC: 30 February is none. */
function isInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text)) return false
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 19))
}
