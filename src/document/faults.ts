import { problem } from '../problem/problem.ts'
import type { DocumentKind } from './documents.generated.ts'
import { findingOf } from './fault-words.ts'
import type { Unplaced } from './place.ts'
import { faultLimit } from './scan-state.ts'
import type { SchemaFault } from './validators.generated.js'

/** A validator's faults as problems in plain words: one for each thing that a person would change. */
export function schemaFaults(kind: DocumentKind, root: unknown, faults: readonly SchemaFault[]): readonly Unplaced[] {
  return withoutNoise(faults).map((fault) => {
    const { what, pointer, on } = findingOf({ kind, root, fault })
    return { problem: problem('document/schema', { what, kind }, { pointer }), on }
  })
}

/** At most a hundred problems of one document, and then how many more there are. */
export function capped(kind: DocumentKind, faults: readonly Unplaced[]): readonly Unplaced[] {
  const more = faults.length - faultLimit
  if (more <= 0) return faults
  // The validator itself keeps no more than its first thousand.
  const what = `There are ${more < 800 ? more : 'hundreds of'} more faults, which are not shown`
  return [...faults.slice(0, faultLimit), { problem: problem('document/schema', { what, kind }), on: 'nowhere' }]
}

/** Keywords of which one fault per place says enough: the shape of one text. */
const textual = new Set(['pattern', 'format', 'minLength', 'maxLength'])

/** Keywords that only say that something below them failed. */
const wrappers = new Set(['propertyNames', 'oneOf', 'anyOf', 'if'])

function withoutNoise(faults: readonly (SchemaFault | undefined)[]): readonly SchemaFault[] {
  // The list may have holes where the validator's bound cut it.
  const all = withNullables(faults.filter((fault) => fault !== undefined))
  const seen = new Set<string>()
  return all.filter((fault) => {
    if (wrappers.has(fault.keyword)) return false
    const family = textual.has(fault.keyword) ? 'text' : `${fault.keyword}\0${JSON.stringify(fault.params)}`
    const identity = `${fault.instancePath}\0${fault.propertyName ?? ''}\0${family}`
    return !seen.has(identity) && seen.add(identity) !== undefined
  })
}

/** `anyOf` [something, null]: the fault of the null branch is dropped, or joined with the type that the other branch wants. */
function withNullables(faults: readonly SchemaFault[]): readonly SchemaFault[] {
  const nullable = new Set(faults.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath))
  if (nullable.size === 0) return faults
  return faults
    .filter(({ instancePath, params }) => !(nullable.has(instancePath) && params['type'] === 'null'))
    .map((fault) => (nullable.has(fault.instancePath) && fault.keyword === 'type' ? orNull(fault) : fault))
}

const orNull = (fault: SchemaFault): SchemaFault => ({ ...fault, params: { type: [fault.params['type'], 'null'] } })
