import { failure, problem, success, type Problem, type Result } from '../problem/problem.ts'
import type { Document, DocumentByKind, DocumentKind } from './documents.generated.ts'
import { capped, schemaFaults } from './faults.ts'
import { isOneOf, kindIn, kinds, schemaOf } from './kind.ts'
import { locate, placed, type Unplaced } from './place.ts'
import { hasKey, isObject } from './pointer.ts'
import { shown } from './quote.ts'
import { scan } from './scan.ts'
import { decode } from './text.ts'
import { validators } from './validators.generated.js'

export { isCanonical, print } from './print.ts'

/** Text as a document of a kind, or everything that is wrong with it. Only the codec makes typed documents. */
export const parse = <K extends DocumentKind>(kind: K, source: Uint8Array | string, file: string): Result<DocumentByKind[K]> =>
  parseOneOf([kind], source, file)

/** Text as a document of whatever kind it says it is. */
export const parseAny = (source: Uint8Array | string, file: string): Result<Document> => parseOneOf(kinds, source, file)

/** Text as a document of one of some kinds: those that may stand at its place. */
export function parseOneOf<K extends DocumentKind>(
  allowed: readonly K[],
  source: Uint8Array | string,
  file: string,
): Result<DocumentByKind[K]> {
  const decoded = decode(source, file)
  if (!decoded.ok) return decoded
  const { value, faults } = scan(decoded.value)
  if (faults.length > 0) return failure(...placed(faults, decoded.value, file))
  return isOneOf(allowed, value) ? success(value) : failure(...locate(faultsOf(allowed, value), decoded.value, file))
}

/** Everything that is wrong with a value that is no document of these kinds. */
function faultsOf(allowed: readonly DocumentKind[], value: unknown): readonly Unplaced[] {
  const found = kindIn(value)
  if (found !== undefined && !allowed.includes(found)) return [wrongKind(found, allowed)]
  const kind = found ?? (allowed.length === 1 ? allowed[0] : undefined)
  if (kind === undefined) return [unknownKind(value, allowed)]
  const validator = validators[kind]
  if (found === undefined) validator(value)
  // With a known kind it has judged this value just before, in isOneOf.
  const faults = schemaFaults(kind, value, validator.errors ?? [])
  if (found !== undefined || !isObject(value)) return capped(kind, faults)
  return capped(kind, [unknownKind(value, allowed), ...faults.filter((fault) => !isAboutSchema(fault.problem))])
}

/** Whether a problem says again that "schema" is missing or unknown. */
const isAboutSchema = ({ pointer, args }: Problem): boolean =>
  pointer === '/schema' || args['what'] === 'Required property "schema" is missing'

function unknownKind(value: unknown, allowed: readonly DocumentKind[]): Unplaced {
  const schema = hasKey(value, 'schema') ? value['schema'] : undefined
  const args = { found: schema === undefined ? 'missing' : shown(schema), known: allowed.map(schemaOf).join(', ') }
  return { problem: problem('document/unknown-kind', args, { pointer: schema === undefined ? '' : '/schema' }), on: 'value' }
}

const wrongKind = (found: DocumentKind, allowed: readonly DocumentKind[]): Unplaced => ({
  problem: problem('document/wrong-kind', { found, expected: allowed.join(' or ') }, { pointer: '/schema' }),
  on: 'value',
})
