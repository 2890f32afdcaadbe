import type { Inputs } from '../commands/command.ts'
import type { Entry } from '../commands/entry.ts'
import { globalInputs } from '../commands/global-inputs.ts'
import { inputsOf } from '../commands/manual.ts'
import { failure, problem, success, type Result } from '../problem/problem.ts'
import { parseArguments, unknownCommand, type RawInputs } from './arguments.ts'
import { splitWords } from './words.ts'

/** What a step of a workflow asks for. */
export interface StepRequest {
  readonly entry: Entry
  readonly raw: RawInputs
}

/** Read the Action's inputs: `command` and `args` as one command line, and the others by their names. */
export function readStep(input: (name: string) => string, table: readonly Entry[]): Result<StepRequest> {
  const args = splitWords(input('args'))
  if (!args.ok) return args
  const words = input('command')
    .split(/\s+/)
    .filter((word) => word !== '')
  const request = parseArguments([...words, ...args.value], table)
  if (!request.ok) return request
  if (request.value.kind !== 'run') return failure(unknownCommand(words, table))
  const { entry, raw } = request.value
  const named = actionInputs(table).flatMap((name) => (input(name) === '' ? [] : [[name, input(name)] as const]))
  const twice = named.filter(([name]) => raw.has(name))
  if (twice.length > 0)
    return failure(
      ...twice.map(([name, found]) => problem('usage/bad-input', { input: name, found, expected: 'it was given in args too' })),
    )
  return success({ entry, raw: new Map([...raw, ...named]) })
}

function actionInputs(table: readonly Entry[]): readonly string[] {
  const all: Inputs = { ...inputsOf(table), ...globalInputs }
  return Object.entries(all).flatMap(([name, { action }]) => (action === true ? [name] : []))
}
