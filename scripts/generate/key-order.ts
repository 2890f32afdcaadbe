import { writeFileSync } from 'node:fs'
import type { ShapeReference } from '../../src/document/key-order.generated.ts'
import { asSchema, listOf, membersOf, type Schema } from './schema-walk.ts'
import { banner, readSchemas } from './schemas.ts'

/** `schemas/*.json` → `src/document/key-order.generated.ts`: in which order the keys of each document are written. */
export function generateKeyOrder(): void {
  const shapes: Record<string, ShapeReference> = {}
  for (const { kind, schema, isDocument } of readSchemas()) {
    if (isDocument) shapes[kind] = shapeOf(schema, kind)
    for (const [name, definition] of membersOf(schema, '$defs')) shapes[`${kind}/${name}`] = shapeOf(definition, kind)
  }
  const named = withoutScalars(shapes)
  const lines = Object.entries(named).map(([name, shape]) => `  '${name}': ${JSON.stringify(shape)},`)
  writeFileSync(
    'src/document/key-order.generated.ts',
    `// ${banner}\n${types}\nexport const shapes: Readonly<Record<string, ShapeReference>> = {\n${lines.join('\n')}\n}\n`,
  )
}

const types = `
/** What the schemas say of the order of keys. */
export interface Shape {
  /** Properties in the order of the schema. */
  readonly keys?: Readonly<Record<string, ShapeReference>>
  /** Values of any other key. */
  readonly rest?: ShapeReference
  /** Members of an array. */
  readonly items?: ShapeReference
  /** Property whose value says which of \`cases\` the object is. */
  readonly tag?: string
  readonly cases?: Readonly<Record<string, ShapeReference>>
}

/** A text names another shape; null stands for a scalar. */
export type ShapeReference = Shape | string | null
`

function shapeOf(schema: Schema, kind: string): ShapeReference {
  const { $ref } = schema
  if (typeof $ref === 'string') return nameOf($ref, kind)
  const alternatives = alternativesOf(schema)
  const tag = asSchema(schema['discriminator'])['propertyName']
  if (typeof tag === 'string') return { tag, cases: casesOf(alternatives, tag, kind) }
  if (alternatives.length > 0) return alternatives.map((alternative) => shapeOf(alternative, kind)).find((shape) => shape !== null) ?? null
  if ('items' in schema) return { items: shapeOf(asSchema(schema['items']), kind) }
  if (schema['type'] !== 'object') return null
  const keys = Object.fromEntries(membersOf(schema, 'properties').map(([key, member]) => [key, shapeOf(member, kind)]))
  const rest = asSchema(schema['additionalProperties'])
  return Object.keys(rest).length > 0 ? { keys, rest: shapeOf(rest, kind) } : { keys }
}

const alternativesOf = (schema: Schema): readonly Schema[] => [...listOf(schema, 'oneOf'), ...listOf(schema, 'anyOf')]

/** Every case of a tagged union is a definition of the same file, with a constant tag. */
function casesOf(alternatives: readonly Schema[], tag: string, kind: string): Record<string, ShapeReference> {
  const definitions = new Map(
    readSchemas().flatMap((file) => membersOf(file.schema, '$defs').map(([name, schema]) => [`${file.kind}/${name}`, schema])),
  )
  return Object.fromEntries(
    alternatives.map(({ $ref }) => {
      const name = nameOf(String($ref), kind)
      const constant = asSchema(asSchema(definitions.get(name)?.['properties'])[tag])['const']
      return [String(constant), name]
    }),
  )
}

/** `common.schema.json#/$defs/name` → `common/name`; a path into another file's properties is followed. */
function nameOf(ref: string, kind: string): string {
  const [file = '', pointer = ''] = ref.split('#')
  const target = file === '' ? kind : file.replace('.schema.json', '')
  const segments = pointer.split('/').slice(1)
  if (segments.length === 0) return target
  if (segments[0] === '$defs' && segments.length === 2) return `${target}/${segments[1]}`
  throw new Error(`A $ref leads neither to a document nor to a definition: ${ref}`)
}

/** Scalars that are named are written as null where they are used. */
function withoutScalars(shapes: Readonly<Record<string, ShapeReference>>): Record<string, ShapeReference> {
  const kept = Object.entries(shapes).map(([name, shape]) => [name, withNulls(shape, shapes)] as const)
  return Object.fromEntries(kept.filter(([, shape]) => shape !== null))
}

function withNulls(shape: ShapeReference, shapes: Readonly<Record<string, ShapeReference>>): ShapeReference {
  if (shape === null) return null
  if (typeof shape === 'string') return withNulls(shapes[shape] ?? null, shapes) === null ? null : shape
  const { keys, rest, items, tag, cases } = shape
  const all = (members: Readonly<Record<string, ShapeReference>>): Record<string, ShapeReference> =>
    Object.fromEntries(Object.entries(members).map(([key, member]) => [key, withNulls(member, shapes)]))
  return {
    ...(keys && { keys: all(keys) }),
    ...(rest !== undefined && { rest: withNulls(rest, shapes) }),
    ...(items !== undefined && { items: withNulls(items, shapes) }),
    ...(tag !== undefined && { tag }),
    ...(cases && { cases: all(cases) }),
  }
}
