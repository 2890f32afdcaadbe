import { failure, problem, success, type Result } from '../problem/problem.ts'
import { parseOneOf } from './codec.ts'
import type { Document } from './documents.generated.ts'
import { placeOf } from './layout.ts'
import { locate } from './place.ts'
import { valueAt } from './pointer.ts'
import { plain } from './quote.ts'

/** A file of the tree as a document, held to what its path says: its kind and the fields that the path repeats. */
export function parseAt(path: string, source: Uint8Array | string): Result<Document> {
  const place = placeOf(path)
  if (place === undefined || place.kinds.length === 0) return failure(problem('manifest/unknown-path', { path }, { file: path }))
  const parsed = parseOneOf(place.kinds, source, path)
  if (!parsed.ok) return parsed
  const contradictions = Object.entries(place.fields)
    .filter(([field, expected]) => !isSame(valueAt(parsed.value, `/${field}`), expected))
    .map(([field, expected]) => {
      const found = plain(String(valueAt(parsed.value, `/${field}`)))
      return { problem: problem('document/misplaced', { field, found, expected }, { pointer: `/${field}` }), on: 'value' } as const
    })
  if (contradictions.length === 0) return success(parsed.value)
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
  return failure(...locate(contradictions, text, path))
}

/** A moment may be written with a fraction of zero. */
const isSame = (found: unknown, expected: string | number): boolean =>
  found === expected || (typeof found === 'string' && found.replace(/\.0+Z$/, 'Z') === expected)
