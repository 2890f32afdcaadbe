import { problem } from '../problem/problem.ts'
import { pointerOf } from './pointer.ts'
import { plain, quoted } from './quote.ts'
import { isWordCode, scanNumber } from './scan-number.ts'
import { characterAt, complain, fail, report, skipSpace, stop, type Fault, type Scan } from './scan-state.ts'
import { scanString } from './scan-string.ts'

/** Deepest nesting of objects and arrays that is read. */
const depthLimit = 64

/**
 * Reads a JSON text (RFC 8259) in one pass. Without faults the value is what `JSON.parse` gives; duplicate keys, numbers that
 * a double cannot carry and half surrogates are faults here. After a small slip it goes on, to report the next one too.
 */
export function scan(text: string): { readonly value: unknown; readonly faults: readonly Fault[] } {
  const state: Scan = { text, at: 0, depth: 0, path: [], faults: [], isStopped: false }
  if (Number.isNaN(skipSpace(state))) fail(state, state.at, 'The document is empty')
  const value = scanValue(state)
  if (!Number.isNaN(skipSpace(state)))
    fail(state, state.at, `The document ended before ${characterAt(state, state.at)}; one file holds one document`)
  return { value, faults: state.faults }
}

function scanValue(state: Scan): unknown {
  const code = skipSpace(state)
  if (code === 0x22) return scanString(state)
  if (code === 0x7b) return scanNested(state, scanObject)
  if (code === 0x5b) return scanNested(state, scanArray)
  if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2b || code === 0x2e) return scanNumber(state)
  return scanWord(state, code)
}

function scanNested(state: Scan, content: (state: Scan) => unknown): unknown {
  if (state.depth === depthLimit) {
    report(state, state.at, problem('document/too-deep', { limit: depthLimit }, { pointer: pointerOf(state.path) }))
    stop(state)
    return null
  }
  state.depth++
  const value = content(state)
  state.depth--
  return value
}

function scanObject(state: Scan): unknown {
  const object: Record<string, unknown> = {}
  const open = state.at++
  if (isClosed(state, 0x7d)) return object
  do {
    const at = state.at
    const key = scanKey(state)
    state.path.push(key)
    if (Object.hasOwn(object, key))
      report(state, at, problem('document/duplicate-key', { key: plain(key) }, { pointer: pointerOf(state.path) }))
    const colon = skipSpace(state)
    if (colon === 0x3a) state.at++
    else if (!Number.isNaN(colon)) complain(state, state.at, `A colon is missing after the key ${quoted(key)}`)
    const value = scanValue(state)
    // Assigning "__proto__" would set the prototype; defined, it is a key like any other, which the schema then refuses.
    if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
    else object[key] = value
    state.path.pop()
  } while (hasMore(state, open, 0x7d))
  return object
}

function scanArray(state: Scan): unknown {
  const array: unknown[] = []
  const open = state.at++
  if (isClosed(state, 0x5d)) return array
  do {
    state.path.push(array.length)
    array.push(scanValue(state))
    state.path.pop()
  } while (hasMore(state, open, 0x5d))
  return array
}

function isClosed(state: Scan, close: number): boolean {
  if (skipSpace(state) !== close) return false
  state.at++
  return true
}

/** After a member: whether another one follows. Moves over the comma, or over the closing bracket. */
function hasMore(state: Scan, open: number, close: number): boolean {
  const code = skipSpace(state)
  const at = state.at
  if (code === 0x2c) {
    state.at++
    if (!isClosed(state, close)) return !state.isStopped
    complain(state, at, 'A comma stands before the closing bracket; JSON has no trailing commas')
    return false
  }
  if (isClosed(state, close)) return false
  if (Number.isNaN(code)) fail(state, open, `This ${characterAt(state, open)} is not closed before the end of the document`)
  else if (code === 0x5d || code === 0x7d)
    fail(state, at, `${characterAt(state, at)} does not close the ${characterAt(state, open)} that is open`)
  else if (code === 0x22 || code === 0x7b || code === 0x5b || code === 0x2d || isWordCode(code))
    complain(state, at, `A comma is missing before ${characterAt(state, at)}`)
  else fail(state, at, `A comma or the closing bracket was expected, found ${characterAt(state, at)}`)
  return !state.isStopped
}

function scanKey(state: Scan): string {
  const code = skipSpace(state)
  if (code === 0x22) return scanString(state)
  if (code === 0x27) return scanSingleQuoted(state)
  const word = wordAt(state)
  const at = state.at
  if (Number.isNaN(code)) fail(state, at, 'The document ends where a key was expected')
  else if (word === '') fail(state, at, `A key in double quotes was expected, found ${characterAt(state, at)}`)
  state.at += word.length
  if (word !== '') complain(state, at, `The key ${plain(word)} must stand in double quotes`)
  return word
}

function scanSingleQuoted(state: Scan): string {
  complain(state, state.at, 'Strings are written in double quotes')
  return scanString(state, 0x27)
}

const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }

function scanWord(state: Scan, code: number): unknown {
  if (code === 0x27) return scanSingleQuoted(state)
  const at = state.at
  const word = wordAt(state)
  if (word === '') {
    fail(
      state,
      at,
      Number.isNaN(code) ? 'The document ends where a value was expected' : `A value was expected, found ${characterAt(state, at)}`,
    )
    return null
  }
  state.at += word.length
  if (!Object.hasOwn(words, word)) complain(state, at, `${plain(word)} is not a JSON value; text stands in double quotes`)
  return words[word]
}

function wordAt({ text, at }: Scan): string {
  let end = at
  while (isWordCode(text.charCodeAt(end))) end++
  return text.slice(at, end)
}
