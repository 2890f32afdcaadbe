import type { Document, DocumentByKind, DocumentKind } from './documents.generated.ts'
import { hasKey } from './pointer.ts'
import { validators } from './validators.generated.js'

const isKindName = (name: string): name is DocumentKind => Object.hasOwn(validators, name)

/** Every kind of document, sorted. */
export const kinds: readonly DocumentKind[] = Object.keys(validators).filter(isKindName).toSorted()

/** What `"schema"` says in a document of a kind. */
export const schemaOf = <K extends DocumentKind>(kind: K): `headgate/${K}/v1alpha` => `headgate/${kind}/v1alpha`

/** The kind that a value names in its "schema"; undefined when it is no document that we know. */
export const kindIn = (value: unknown): DocumentKind | undefined =>
  hasKey(value, 'schema') ? kinds.find((kind) => schemaOf(kind) === value['schema']) : undefined

/** The kind of a typed document. */
export function kindOf(document: Document): DocumentKind {
  const kind = kindIn(document)
  if (kind === undefined) throw new TypeError('Not a document: its "schema" is unknown')
  return kind
}

/** Whether a value is a document of one of some kinds: it says so and its schema agrees. */
export function isOneOf<K extends DocumentKind>(allowed: readonly K[], value: unknown): value is DocumentByKind[K] {
  const kind = kindIn(value)
  return kind !== undefined && allowed.some((one) => one === kind) && validators[kind](value)
}
