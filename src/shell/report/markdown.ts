import type { Block } from '../../commands/block.ts'
import { describe } from '../../plan/describe.ts'
import type { Problem } from '../../problem/problem.ts'
import { explain, placeOf } from './explain.ts'
import type { Report } from './report.ts'
import { printable, printableLines } from './untrusted.ts'

/** The report for job summaries and comments. */
export function markdownReport(report: Report): string {
  const sections = [
    ...report.blocks.map(blockOf),
    report.problems.length === 0 ? '' : problemTable(report.problems),
    report.dryRun && report.effects.length > 0 ? `Would happen:\n\n${fenced(report.effects.flatMap(describe).join('\n'))}` : '',
  ].filter((section) => section !== '')
  return sections.length === 0 ? '' : `${sections.join('\n\n')}\n`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escaped(block.text)}`
    case 'line':
      return block.text.split(/\r?\n/).map(escaped).join('<br>')
    case 'table':
      return tableOf(block.head, block.rows)
    case 'code':
      return fenced(block.text)
  }
}

function problemTable(problems: readonly Problem[]): string {
  const rows = problems.map((problem) => {
    const { message, fix } = explain(problem)
    return [placeOf(problem), problem.severity, problem.code, message, fix]
  })
  return tableOf(['Where', 'Severity', 'Code', 'Problem', 'Fix'], rows)
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${head.map((_, column) => escaped(cells[column] ?? '')).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** Code between fences that are longer than any run of backticks in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...printableLines(text.replace(/\n$/, '')), fence].join('\n')
}

/** One line of text that means nothing to Markdown: no markup, HTML, link, mention, list or heading. */
export function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]()#|~$^!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@&#8203;') // nobody is mentioned
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&') // no bare address becomes a link
    .replace(/^\s+/, '')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
