import { isObject } from './pointer.ts'

/**
 * The RFC 8785 text of a JSON value: equal values have equal texts.
 * Throws on what has no such text (a number that is not finite, half a surrogate pair, a function): that is a bug of the caller.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (isObject(value)) return canonicalObject(value)
  return scalarText(value)
}

function canonicalObject(object: Readonly<Record<string, unknown>>): string {
  const members: string[] = []
  // §3.2.3: keys are sorted by UTF-16 code units, which is how toSorted() compares.
  for (const key of Object.keys(object).toSorted()) {
    if (object[key] !== undefined) members.push(`${scalarText(key)}:${canonicalText(object[key])}`)
  }
  return `{${members.join(',')}}`
}

/** A string, number, boolean or null as JSON; §3.2.2 takes their form from ECMAScript. Throws on anything else. */
export function scalarText(value: unknown): string {
  const isText = typeof value === 'string' && value.isWellFormed()
  if (isText || value === null || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value)
  throw new TypeError(`No canonical form for this ${typeof value}`)
}
