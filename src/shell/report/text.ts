import type { Block } from '../../commands/block.ts'
import { describe } from '../../plan/describe.ts'
import type { Problem } from '../../problem/problem.ts'
import { explain, placeOf } from './explain.ts'
import type { Paint } from './paint.ts'
import type { Report } from './report.ts'
import { printable, printableLines } from './untrusted.ts'
import { displayWidth, padded } from './width.ts'

/** What goes to standard output and to standard error. */
export interface Streams {
  readonly out: string
  readonly err: string
}

/** The report for people: problems of a run that could not be done go to standard error, all else to standard output. */
export function textReport(report: Report, paint: Paint): Streams {
  const told = [...report.blocks.flatMap((block) => blockLines(block, paint)), ...(report.dryRun ? effectLines(report) : [])]
  const problems = report.problems.flatMap((problem) => problemLines(problem, paint))
  const hint = report.retryable === true ? ['The same command may succeed when it is run again.'] : []
  if (report.exitCode === 2) return { out: lines(told), err: lines([...problems, ...hint]) }
  const end =
    report.exitCode === 130 ? [`Interrupted after ${report.effects.length} effects; running the command again finishes the work.`] : []
  return { out: lines([...told, ...problems]), err: lines(end) }
}

/** `path:line:col severity code  message` and its fix. */
function problemLines(problem: Problem, paint: Paint): readonly string[] {
  const { message, fix } = explain(problem)
  const place = printable(placeOf(problem))
  const severity = paint[problem.severity](problem.severity)
  return [
    `${place === '' ? '' : `${paint.strong(place)} `}${severity} ${problem.code}  ${printable(message)}`,
    paint.faint(`    fix: ${printable(fix)}`),
  ]
}

const effectLines = ({ effects }: Report): readonly string[] => effects.flatMap((effect) => describe(effect).map(printable))

/** A block as lines of text. */
export function blockLines(block: Block, paint: Paint): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [paint.strong(printable(block.text))]
    case 'line':
    case 'code':
      return printableLines(block.text.replace(/\n$/, ''))
    case 'table':
      return tableLines(block.head, block.rows, paint)
  }
}

function tableLines(head: readonly string[], rows: readonly (readonly string[])[], paint: Paint): readonly string[] {
  const cells = [head, ...rows].map((row) => row.map(printable))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))))
  const aligned = cells.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return aligned.map((line, index) => (index === 0 ? paint.strong(line) : line))
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('')
