import { explain } from './explain.ts'
import type { Report } from './report.ts'

/** The report for programs: one JSON document. */
export function jsonReport(report: Report): string {
  const problems = report.problems.map((problem) => ({ ...problem, ...explain(problem) }))
  const { command, dryRun, effects, data, exitCode, retryable } = report
  return inert(JSON.stringify({ command, dryRun, exitCode, retryable, problems, effects, data }, null, 2))
}

/** JSON with nothing in it that a terminal or GitHub's runner would obey when it is printed: the same values, escaped. */
export function inert(json: string): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  // Newlines between values are the only control characters that JSON.stringify leaves.
  return `${json
    .toWellFormed()
    .replaceAll('##[', '#\\u0023[')
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escape)}\n`
}
