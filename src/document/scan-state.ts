import { problem, type Problem } from '../problem/problem.ts'
import { quoted } from './quote.ts'

/** A problem and where in the text it is; line and column are worked out only when somebody reads it. */
export interface Fault {
  readonly problem: Problem
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
}

/** How far a scan has come. */
export interface Scan {
  readonly text: string
  at: number
  depth: number
  /** Keys and indexes that lead to the value being scanned. */
  readonly path: (string | number)[]
  readonly faults: Fault[]
  /** Set by a fault that nothing sensible can follow: no later fault is reported. */
  isStopped: boolean
}

/** Faults beyond this many stop the scan: they would not be shown. */
export const faultLimit = 100

/** Notes a fault and goes on. */
export function report(scan: Scan, offset: number, found: Problem): void {
  if (scan.isStopped) return
  scan.faults.push({ problem: found, offset })
  if (scan.faults.length >= faultLimit) stop(scan)
}

/** Notes a fault of syntax and goes on as if it were not there. */
export const complain = (scan: Scan, offset: number, what: string): void => report(scan, offset, problem('document/syntax', { what }))

/** Notes a fault of syntax and stops: every loop sees the end of the text. */
export function fail(scan: Scan, offset: number, what: string): void {
  complain(scan, offset, what)
  stop(scan)
}

export function stop(scan: Scan): void {
  scan.isStopped = true
  scan.at = scan.text.length
}

/** Moves over white space (RFC 8259 §2); a comment is reported and then skipped. Returns the code unit that follows, NaN at the end. */
export function skipSpace(scan: Scan): number {
  for (;;) {
    const code = scan.text.charCodeAt(scan.at)
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) scan.at++
    else if (code === 0x2f && isComment(scan)) skipComment(scan)
    else return code
  }
}

const isComment = ({ text, at }: Scan): boolean => text.startsWith('//', at) || text.startsWith('/*', at)

function skipComment(scan: Scan): void {
  const start = scan.at
  const isLine = scan.text.startsWith('//', start)
  const end = scan.text.indexOf(isLine ? '\n' : '*/', start + 2)
  complain(scan, start, 'A comment stands here; JSON has no comments')
  if (!scan.isStopped) scan.at = end < 0 ? scan.text.length : end + (isLine ? 0 : 2)
}

/** The character at an offset, as a message shows it. */
export function characterAt({ text }: Scan, offset: number): string {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0xfffd)
  return character === '"' ? 'a double quote' : quoted(character)
}
