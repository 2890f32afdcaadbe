import type { Declaration } from '../commands/command.ts'
import { globalInputs } from '../commands/global-inputs.ts'
import { groups, inputLines, nounOf, usageLine, type Line } from '../commands/manual.ts'
import { failure, success, type Result } from '../problem/problem.ts'
import type { Entry } from '../commands/entry.ts'
import { unknownCommand } from './arguments.ts'

/** What --help prints: of everything, of a noun, or of a command. */
export function help(topic: readonly string[], table: readonly Entry[]): Result<string> {
  if (topic.length === 0) return success(overview(table))
  const words = topic.slice(0, 2).join(' ')
  const found = table.find(({ name }) => name === words) ?? table.find(({ name }) => name === topic[0])
  if (found !== undefined) return success(commandHelp(found))
  const verbs = topic.length === 1 ? table.filter((entry) => nounOf(entry) === topic[0]) : []
  return verbs.length > 0 ? success(nounHelp(verbs)) : failure(unknownCommand(topic, table))
}

function overview(table: readonly Declaration[]): string {
  const width = Math.max(0, ...table.map(({ name }) => name.length))
  const commands = groups(table).map((group) => columns(summaries(group), width))
  const everywhere = section('Everywhere', inputLines(globalInputs))
  return paragraphs([
    'Headgate: a Git repository as the control plane for releasing risky changes.',
    'headgate <noun> [verb] [--name <value> …]',
    ...commands,
    everywhere,
    'See `headgate <noun> [verb] --help`, and `headgate --version`.',
  ])
}

const nounHelp = (verbs: readonly Declaration[]): string => paragraphs([columns(summaries(verbs)), 'See `headgate <noun> <verb> --help`.'])

const summaries = (group: readonly Declaration[]): readonly Line[] => group.map(({ name, summary }) => [name, summary])

function commandHelp(declared: Declaration): string {
  const width = Math.max(...[...inputLines(declared.inputs), ...inputLines(globalInputs)].map(([term]) => term.length))
  return paragraphs([
    usageLine(declared),
    declared.summary,
    declared.details,
    section('Inputs', inputLines(declared.inputs), width),
    section('Everywhere', inputLines(globalInputs), width),
    section('Outputs of the Action', Object.entries(declared.outputs ?? {}), width),
    declared.example === undefined ? undefined : `Example\n${indented(declared.example.split('\n'))}`,
  ])
}

const section = (title: string, lines: readonly Line[], width?: number): string | undefined =>
  lines.length === 0 ? undefined : `${title}\n${columns(lines, width)}`

function columns(lines: readonly Line[], width = Math.max(...lines.map(([term]) => term.length))): string {
  return indented(lines.map(([term, text]) => `${term.padEnd(width)}  ${text}`))
}

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n')

const paragraphs = (parts: readonly (string | undefined)[]): string => `${parts.filter((part) => part !== undefined).join('\n\n')}\n`
