import { shapes, type Shape, type ShapeReference } from './key-order.generated.ts'
import type { DocumentKind } from './documents.generated.ts'
import { hasKey, isObject, segmentsOf } from './pointer.ts'

const scalar: Shape = {}

/** The shape that a reference leads to, for a value: among cases the one that its tag names. */
export function resolve(reference: ShapeReference | undefined, value: unknown): Shape {
  if (typeof reference === 'string') return resolve(shapes[reference], value)
  if (reference === null || reference === undefined) return scalar
  const { tag, cases } = reference
  if (tag === undefined || cases === undefined) return reference
  const found = isObject(value) ? value[tag] : undefined
  return typeof found === 'string' && Object.hasOwn(cases, found) ? resolve(cases[found], value) : reference
}

/** The shape of one member of a value. */
export function memberShape(shape: Shape, key: string): ShapeReference | undefined {
  if (shape.items !== undefined) return shape.items
  return shape.keys !== undefined && Object.hasOwn(shape.keys, key) ? shape.keys[key] : shape.rest
}

/** The shape of what stands at a pointer in a document of a kind. */
export function shapeAt(kind: DocumentKind, root: unknown, pointer: string): Shape {
  let value = root
  let shape = resolve(kind, value)
  for (const key of segmentsOf(pointer)) {
    value = hasKey(value, key) ? value[key] : undefined
    shape = resolve(memberShape(shape, key), value)
  }
  return shape
}
