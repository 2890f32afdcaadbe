import { explain } from './explain.ts'
import type { Report } from './report.ts'
import { inertJson } from './untrusted.ts'

/** The report for programs: one JSON document. */
export function jsonReport(report: Report): string {
  const problems = report.problems.map((problem) => ({ ...problem, ...explain(problem) }))
  const { command, dryRun, effects, data, exitCode, retryable } = report
  return `${inertJson(JSON.stringify({ command, dryRun, exitCode, retryable, problems, effects, data }, null, 2))}\n`
}
