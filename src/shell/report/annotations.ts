import { posix } from 'node:path'
import type { Problem } from '../../problem/problem.ts'
import { explain } from './explain.ts'
import type { Report } from './report.ts'
import { printable } from './untrusted.ts'

/** GitHub shows so many errors and so many warnings of a step; the rest would be dropped without a word. */
const shownPerSeverity = 10

export interface Annotations {
  /** Workflow commands, one a line. */
  readonly commands: readonly string[]
  /** Says how many problems are not annotated; undefined when all are. */
  readonly note: string | undefined
}

/** Problems as marks on the changed files of a pull request. */
export function annotations({ problems, root }: Report): Annotations {
  const shown = (['error', 'warning'] as const).flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity).slice(0, shownPerSeverity),
  )
  const hidden = problems.length - shown.length
  const note =
    hidden === 0
      ? undefined
      : `GitHub marks ${shownPerSeverity} errors and ${shownPerSeverity} warnings of a step; ${hidden} more are only listed here.`
  return { commands: shown.map((problem) => annotation(problem, root)), note }
}

function annotation(problem: Problem, root: string): string {
  const { title, message, fix } = explain(problem)
  const place = {
    file: problem.file === undefined ? undefined : fromWorkspace(problem.file, root),
    line: problem.file === undefined ? undefined : problem.line,
    col: problem.file === undefined || problem.line === undefined ? undefined : problem.column,
    title: `${problem.code}: ${title}`,
  }
  const properties = Object.entries(place).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${propertyText(printable(String(value)))}`],
  )
  return `::${problem.severity} ${properties.join(',')}::${messageText(`${printable(message)}\nfix: ${printable(fix)}`)}`
}

/** A path below the root, seen from the workspace that GitHub knows. */
export const fromWorkspace = (file: string, root: string): string => (posix.isAbsolute(root) ? file : posix.join(root, file))

/** As the runner decodes it: nothing in the text can end the command or begin another. */
export const messageText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** The same within a property, where colon and comma have a meaning too. */
export const propertyText = (text: string): string => messageText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
