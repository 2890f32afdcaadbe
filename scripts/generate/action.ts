import { writeFileSync } from 'node:fs'
import type { Declaration, Inputs } from '../../src/commands/command.ts'
import { globalInputs } from '../../src/commands/global-inputs.ts'
import { inputsOf, meaning } from '../../src/commands/manual.ts'

/** More inputs than this, and nobody finds the one that is needed; the others go through `args`. */
const limit = 16

/** The command table → `action.yml`. */
export const generateAction = (table: readonly Declaration[], description: string): void =>
  writeFileSync('action.yml', actionYml(table, description))

/** `action.yml` as text: every scalar is a JSON string, which YAML reads alike. */
export function actionYml(table: readonly Declaration[], description: string): string {
  const inputs = actionInputs(table)
  if (inputs.length > limit)
    throw new Error(`The Action has ${inputs.length} inputs, more than ${limit}: mark fewer of them as \`action\`.`)
  return `# generated from src/commands/ by scripts/generate.ts; do not edit
name: Headgate
description: ${yaml(description)}
author: Headgate
branding:
  icon: git-merge
  color: blue
inputs:
${inputs.map(inputYml).join('\n')}
outputs:
${outputsOf(table)
  .map(([name, text]) => `  ${name}:\n    description: ${yaml(text)}`)
  .join('\n')}
runs:
  using: node24
  main: dist/action.js
`
}

interface ActionInput {
  readonly name: string
  readonly description: string
  readonly required?: true
  readonly default?: string
}

function actionInputs(table: readonly Declaration[]): readonly ActionInput[] {
  return [
    { name: 'command', description: 'The command to run: its noun and verb, as in `rollout tick`.', required: true },
    ...describe(inputsOf(table)),
    {
      name: 'args',
      description:
        'Further inputs of the command, written as on a command line: --name value. Quotes work as in a shell; nothing is expanded.',
    },
    ...describe(globalInputs),
  ]
}

/** No defaults are written here: an input that was left out must not look as if it had been given to a command that does not take it. */
const describe = (inputs: Inputs): readonly ActionInput[] =>
  Object.entries(inputs).flatMap(([name, input]) => (input.action === true ? [{ name, description: meaning(withoutRequired(input)) }] : []))

const withoutRequired = (input: Inputs[string]): Inputs[string] => {
  if (input.kind === 'flag' || input.required === undefined) return input
  const { required: _, ...rest } = input
  return rest
}

function inputYml({ name, description, required }: ActionInput): string {
  return `  ${name}:\n    description: ${yaml(description)}\n    required: ${required === true}`
}

/** Outputs that every command has come first. */
const outputsOf = (table: readonly Declaration[]): readonly (readonly [string, string])[] =>
  Object.entries({ ...commonOutputs, ...Object.fromEntries(table.flatMap(({ outputs = {} }) => Object.entries(outputs))) })

export const commonOutputs = {
  problems: 'How many problems were found.',
  changed: 'Whether anything was changed: true or false.',
  report: 'Path of the report as a file, when `format` is not text.',
} as const

const yaml = (text: string): string => JSON.stringify(text)
