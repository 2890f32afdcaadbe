import { problem } from '../problem/problem.ts'
import { pointerOf } from './pointer.ts'
import { plain } from './quote.ts'
import { complain, fail, report, type Scan } from './scan-state.ts'

const double = 0x22
const backslash = 0x5c

/** Reads a string (RFC 8259 §7) that begins at `scan.at`, with its quote: a double one, or a single one that was reported before. */
export function scanString(scan: Scan, quote = double): string {
  const { text } = scan
  const start = scan.at + 1
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      scan.at = at + 1
      return text.slice(start, at)
    }
    if (code === backslash || !(code >= 0x20)) return scanRest(scan, start, at, quote)
  }
}

/** The same for a string that holds an escape or a fault: `at` is where its first one stands. */
function scanRest(scan: Scan, start: number, first: number, quote: number): string {
  const { text } = scan
  const chunks: string[] = []
  let chunk = start
  for (let at = first; !scan.isStopped;) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      scan.at = at + 1
      chunks.push(text.slice(chunk, at))
      break
    }
    if (code === backslash) {
      chunks.push(text.slice(chunk, at))
      chunk = at = scanEscape(scan, at, chunks)
    } else {
      if (!(code >= 0x20)) refuse(scan, start - 1, at, code)
      at++
    }
  }
  return chunks.join('')
}

/** A control character inside a string, or the end of the text. */
function refuse(scan: Scan, start: number, at: number, code: number): void {
  if (Number.isNaN(code) || code === 0x0a || code === 0x0d)
    fail(scan, start, 'This string is not closed; a line end in a string is written \\n')
  else complain(scan, at, `A control character stands in a string; write it as ${code === 0x09 ? '\\t' : plain(scan.text.charAt(at))}`)
}

const shortEscapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** Reads the escape at `at` into `chunks`; returns where the text goes on. */
function scanEscape(scan: Scan, at: number, chunks: string[]): number {
  const letter = scan.text.charAt(at + 1)
  const short = shortEscapes[letter]
  if (short !== undefined) {
    chunks.push(short)
    return at + 2
  }
  if (letter === 'u') return scanUnicode(scan, at, chunks)
  if (letter !== '') complain(scan, at, `\\${plain(scan.text.charAt(at + 1))} is not an escape of JSON; a backslash itself is written \\\\`)
  return at + 1
}

/** Reads \uXXXX, or two of them that make a pair: half a pair has no UTF-8 form (RFC 8259 §8.2). */
function scanUnicode(scan: Scan, at: number, chunks: string[]): number {
  const unit = unitAt(scan.text, at)
  if (Number.isNaN(unit)) {
    complain(scan, at, '\\u must be followed by four hex digits')
    return at + 2
  }
  const next = isHigh(unit) ? unitAt(scan.text, at + 6) : Number.NaN
  if (next >= 0xdc00 && next <= 0xdfff) {
    chunks.push(String.fromCharCode(unit, next))
    return at + 12
  }
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const what = `${scan.text.slice(at, at + 6)} is half of a surrogate pair, which is no character`
    report(scan, at, problem('document/encoding', { what }, { pointer: pointerOf(scan.path) }))
  }
  chunks.push(String.fromCharCode(unit))
  return at + 6
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/** The code unit that the escape \uXXXX at an offset stands for; NaN when there is none. */
function unitAt(text: string, at: number): number {
  const escape = text.slice(at, at + 6)
  return /^\\u[0-9a-fA-F]{4}$/.test(escape) ? Number.parseInt(escape.slice(2), 16) : Number.NaN
}
