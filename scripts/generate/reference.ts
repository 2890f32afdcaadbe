import { mkdirSync, writeFileSync } from 'node:fs'
import type { Declaration, Inputs } from '../../src/commands/command.ts'
import { globalInputs } from '../../src/commands/global-inputs.ts'
import { flagOf, groups, meaning, usageLine } from '../../src/commands/manual.ts'
import { exitMeanings } from '../../src/shell/exit-codes.ts'
import { commonOutputs } from './action.ts'

/** The command table → `docs/reference.md`. */
export function generateReference(table: readonly Declaration[]): void {
  mkdirSync('docs', { recursive: true })
  writeFileSync('docs/reference.md', reference(table))
}

/** The reference page as text. */
export function reference(table: readonly Declaration[]): string {
  const ordered = groups(table).flat()
  return `${[
    '<!-- generated from src/commands/ by scripts/generate.ts; do not edit -->',
    '# Commands',
    '`headgate <noun> [verb] [--name value …]`; the Action takes the same words as its input `command`, and the same inputs by name or in `args`.',
    ordered.map(({ name, summary }) => `- [\`${name}\`](#${name.replace(' ', '-')}) ${summary}`).join('\n'),
    '## Everywhere',
    inputTable(globalInputs),
    tableOf(['Output of the Action', 'Meaning'], Object.entries(commonOutputs)),
    tableOf(['Exit code', 'Meaning'], Object.entries(exitMeanings)),
    ...ordered.flatMap(section),
  ].join('\n\n')}\n`
}

function section(declared: Declaration): readonly string[] {
  const { name, summary, details, inputs, outputs = {}, example } = declared
  return [
    `## ${name}`,
    `${fence}\n${usageLine(declared)}\n${fence}`,
    summary,
    ...(details === undefined ? [] : [details]),
    ...(Object.keys(inputs).length === 0 ? [] : [inputTable(inputs)]),
    ...(Object.keys(outputs).length === 0 ? [] : [tableOf(['Output of the Action', 'Meaning'], Object.entries(outputs))]),
    ...(example === undefined ? [] : [`${fence}sh\n${example}\n${fence}`]),
  ]
}

const fence = '```'

const inputTable = (inputs: Inputs): string =>
  tableOf(
    ['Input', 'Meaning', 'In the Action'],
    Object.entries(inputs).map(([name, input]) => [
      `\`${flagOf(name, input)}\``,
      meaning(input),
      input.action === true ? `\`${name}\`` : '`args`',
    ]),
  )

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
