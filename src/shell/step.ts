import type { Inputs } from '../commands/command.ts'
import type { Entry } from '../commands/entry.ts'
import { globalInputs } from '../commands/global-inputs.ts'
import { inputsOf } from '../commands/manual.ts'
import { failure, problem, success, type Result } from '../problem/problem.ts'
import { parseArguments, unknownCommand, type RunRequest } from './arguments.ts'
import { splitWords } from './words.ts'

/** Read the Action's inputs: `command` and `args` as one command line, and the others by their names. */
export function readStep(input: (name: string) => string, table: readonly Entry[]): Result<RunRequest> {
  const args = splitWords(input('args'))
  if (!args.ok) return args
  const words = input('command')
    .split(/\s+/)
    .filter((word) => word !== '')
  const request = parseArguments([...words, ...args.value], table)
  if (!request.ok) return request
  if (request.value.kind !== 'run') return failure(unknownCommand(words, table))
  const { raw, problems } = request.value
  const named = actionInputs(table).flatMap((name) => (input(name) === '' ? [] : [[name, input(name)] as const]))
  const refused = named.flatMap(([name, found]) =>
    raw.has(name) ? [problem('usage/bad-input', { input: name, found, expected: 'it was given in args too' })] : [],
  )
  return success({ ...request.value, problems: [...problems, ...refused], raw: new Map([...raw, ...named]) })
}

function actionInputs(table: readonly Entry[]): readonly string[] {
  const all: Inputs = { ...inputsOf(table), ...globalInputs }
  return Object.entries(all).flatMap(([name, { action }]) => (action === true ? [name] : []))
}
