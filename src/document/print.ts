import { scalarText } from './canonical.ts'
import type { Document } from './documents.generated.ts'
import type { Shape } from './key-order.generated.ts'
import { kindOf } from './kind.ts'
import { isObject } from './pointer.ts'
import { memberShape, resolve } from './shape.ts'

const indent = '  '
/** Longest line that an array of scalars may fill. */
const lineWidth = 100

/**
 * A document in the one form that files have: keys in the schema's order, unknown ones sorted after them, two spaces, a newline
 * at the end; an array of scalars stands on one line when it fits. The same document always gives the same bytes.
 */
export const print = (document: Document): string => `${printValue(document, resolve(kindOf(document), document), '', 0)}\n`

/** `used` is what stands before the value on its line. */
function printValue(value: unknown, shape: Shape, margin: string, used: number): string {
  if (Array.isArray(value)) return printArray(value, shape, margin, used)
  if (isObject(value)) return printObject(value, shape, margin)
  return typeof value === 'number' ? numberText(value) : scalarText(value)
}

function printObject(object: Readonly<Record<string, unknown>>, shape: Shape, margin: string): string {
  const inner = margin + indent
  const lines = orderedKeys(object, shape).map((key) => {
    const start = `${inner}${scalarText(key)}: `
    return start + printValue(object[key], resolve(memberShape(shape, key), object[key]), inner, start.length)
  })
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${margin}}`
}

/** A key that is undefined does not stand in the file, as with `JSON.stringify`. */
function orderedKeys(object: Readonly<Record<string, unknown>>, shape: Shape): readonly string[] {
  const known = Object.keys(shape.keys ?? {})
  const rank = new Map(known.map((key, index) => [key, index]))
  const rankOf = (key: string): number => rank.get(key) ?? known.length
  return Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
}

function printArray(array: readonly unknown[], shape: Shape, margin: string, used: number): string {
  const inner = margin + indent
  const items = array.map((item) => printValue(item, resolve(shape.items, item), inner, inner.length))
  const line = `[${items.join(', ')}]`
  const isShort = used + line.length <= lineWidth && !array.some((item) => typeof item === 'object' && item !== null)
  return isShort ? line : `[\n${items.map((item) => inner + item).join(',\n')}\n${margin}]`
}

/** Integers that are not safe would be refused when they are read; with an exponent they are plainly a measured figure. */
const numberText = (value: number): string =>
  Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : scalarText(value)

/** Whether a file's text is the one that `print` gives for its document. */
export const isCanonical = (document: Document, source: Uint8Array | string): boolean =>
  print(document) === (typeof source === 'string' ? source : new TextDecoder('utf-8', { ignoreBOM: true }).decode(source))
