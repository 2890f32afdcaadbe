/** RFC 6901 pointer of a path of keys and indexes. */
export const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((segment) => `/${escapeSegment(String(segment))}`).join('')

/** One key as a pointer writes it (RFC 6901 §3). */
export const escapeSegment = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** The keys and indexes of a pointer. */
export const segmentsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The value that a pointer leads to; undefined when there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>((value, key) => (hasKey(value, key) ? value[key] : undefined), root)
}

/** Whether a value is an object or array with this key of its own. */
export const hasKey = (value: unknown, key: string): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)

/** Whether a value is a JSON object: neither null nor an array. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
