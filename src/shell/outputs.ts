import type { Declaration } from '../commands/command.ts'
import { annotations } from './report/annotations.ts'
import { escaped, markdownReport } from './report/markdown.ts'
import { hasChanged, titleOf, type Report } from './report/report.ts'

/** Outputs of the Action: those that the command declares, as far as its data holds them, and what every command has. */
export function outputsOf(report: Report, declared: Declaration['outputs'] = {}): ReadonlyMap<string, unknown> {
  const own = Object.keys(declared).flatMap((name) => (report.data[name] === undefined ? [] : [[name, report.data[name]] as const]))
  return new Map<string, unknown>([...own, ['problems', report.problems.length], ['changed', hasChanged(report)]])
}

/** GitHub drops a summary that is larger than 1 MiB. */
const summaryLimit = 1_000_000

/** The report as a job summary. */
export function summary(report: Report): string {
  const { note } = annotations(report)
  const text = [`## ${escaped(titleOf(report))}`, markdownReport(report), ...(note === undefined ? [] : [note])].join('\n\n')
  if (Buffer.byteLength(text) <= summaryLimit) return text
  return `## ${escaped(titleOf(report))}\n\nThe report is too long for a summary; it is in the log of this step.\n`
}

/** Values of the environment that must not stand in a log, by the names that secrets have. */
export const secretsIn = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.entries(env).flatMap(([name, value]) =>
    /^HEADGATE_.*(KEY|TOKEN|SECRET|PASSWORD)/.test(name) && value !== undefined && value !== '' ? linesOf(value) : [],
  )

/** A log is masked line by line, so each line of a key is a secret of its own. */
const linesOf = (value: string): readonly string[] => [
  ...new Set([value, ...value.split(/\r?\n/).filter((line) => line.trim().length > 3)]),
]
