import { problem, success, failure, type Problem, type Result } from '../problem/problem.ts'

/** Largest document that is read, in bytes. */
export const byteLimit = 8 * 1024 * 1024

/** A document's bytes as text: UTF-8 without a byte-order mark (RFC 8259 §8.1), at most 8 MiB. A string is held to the same rules. */
export function decode(source: Uint8Array | string, file: string): Result<string> {
  // No UTF-16 code unit takes less than one byte, so a long string need not be encoded to be refused.
  if (source.length > byteLimit) return tooLarge(source.length, file)
  if (typeof source === 'string') return decodeString(source, file)
  if (source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf) return failure(encoding('It begins with a byte-order mark', file))
  try {
    return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source))
  } catch {
    return failure(notUtf8(source, file))
  }
}

function decodeString(text: string, file: string): Result<string> {
  if (text.startsWith('\ufeff')) return failure(encoding('It begins with a byte-order mark', file))
  if (!text.isWellFormed()) return failure(encoding('It holds half of a surrogate pair', file))
  const bytes = text.length * 3 > byteLimit ? new TextEncoder().encode(text).length : 0
  return bytes > byteLimit ? tooLarge(bytes, file) : success(text)
}

const tooLarge = (bytes: number, file: string) => failure(problem('document/too-large', { bytes, limit: byteLimit }, { file }))

const encoding = (what: string, file: string, line = 1, column = 1): Problem =>
  problem('document/encoding', { what }, { file, line, column })

function notUtf8(bytes: Uint8Array, file: string): Problem {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return encoding('It is UTF-16', file)
  const lines = validPrefix(bytes).split(/\r\n|\r|\n/)
  return encoding('The bytes here are not UTF-8', file, lines.length, (lines.at(-1) ?? '').length + 1)
}

/** The text before the first byte that is not UTF-8, found by halving: a decoder says only whether there is one. */
function validPrefix(bytes: Uint8Array): string {
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (streamed(bytes.subarray(0, middle)) !== undefined) low = middle
    else high = middle - 1
  }
  return streamed(bytes.subarray(0, low)) ?? ''
}

/** Bytes as text, without a character that is cut at the end; undefined when they are not UTF-8. */
function streamed(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}
