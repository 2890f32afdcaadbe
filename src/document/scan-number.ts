import { problem } from '../problem/problem.ts'
import { pointerOf } from './pointer.ts'
import { plain } from './quote.ts'
import { complain, report, type Scan } from './scan-state.ts'

const grammar = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/

/** Reads a number (RFC 8259 §6); one that a double cannot carry is reported. */
export function scanNumber(scan: Scan): number {
  const start = scan.at
  const end = endOf(scan.text, start)
  scan.at = end
  const small = end - start <= 15 ? smallInteger(scan.text, start, end) : -1
  if (small >= 0) return small
  const text = scan.text.slice(start, end)
  if (!grammar.test(text)) {
    complain(scan, start, faultOf(text))
    return 0
  }
  const value = Number(text)
  // Up to 15 digits always survive (IEEE 754 double), so only long numbers and exponents need a closer look.
  if ((text.length > 15 || /[eE]/.test(text)) && !isCarried(text, value)) {
    report(scan, start, problem('document/number', { text: plain(text) }, { pointer: pointerOf(scan.path) }))
  }
  return value
}

/** A plain integer without sign, the common case, digit by digit; -1 for any other text. */
function smallInteger(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9 || (digit === 0 && value === 0 && end > start + 1)) return -1
    value = value * 10 + digit
  }
  return value
}

/** The end of everything that could belong to the number, so that `01`, `1.` and `0x1F` are read as one mistake. */
function endOf(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const code = text.charCodeAt(at)
    const isPart = (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x2b || code === 0x2d || isWordCode(code)
    if (!isPart) return at
  }
}

/** Whether a code unit may stand in a word: letters, digits, `_` and `$`. */
export const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x24

function faultOf(text: string): string {
  const number = plain(text)
  if (text.startsWith('+')) return `${number} is not a JSON number: leave the plus sign away`
  if (/^-?0[0-9]/.test(text)) return `${number} is not a JSON number: leave leading zeros away`
  if (/^-?\.|\.(?![0-9])/.test(text)) return `${number} is not a JSON number: digits stand on both sides of the point`
  if (/^-?(?:Infinity|NaN)$/.test(text)) return `${number} is not a JSON value`
  return `${number} is not a JSON number`
}

/**
 * Whether the double gives the text back: in its shortest form, which JSON writers use, or with as many digits as the text has.
 * Integers must also be safe (RFC 7493 §2.2), since a writer that counted further may already have lost some.
 */
function isCarried(text: string, value: number): boolean {
  if (!Number.isFinite(value)) return false
  if (/^-?[0-9]+$/.test(text)) return Number.isSafeInteger(value)
  const wanted = decimal(text)
  if (wanted.digits === '') return true
  if (value === 0 || wanted.digits.length > 100) return false
  return [String(value), value.toExponential(wanted.digits.length - 1)].some((carried) => {
    const { digits, exponent } = decimal(carried)
    return digits === wanted.digits && exponent === wanted.exponent
  })
}

/** Significant digits without zeros around them, and the power of ten of the first. */
function decimal(text: string): { readonly digits: string; readonly exponent: number } {
  const [mantissa = '', power = '0'] = text.replace(/^-/, '').toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const leading = /^0*/.exec(whole + fraction)?.[0].length ?? 0
  return { digits: (whole + fraction).slice(leading).replace(/0+$/, ''), exponent: Number(power) + whole.length - 1 - leading }
}
