/** A JSON Schema object, or part of one. */
export type Schema = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as a schema object; anything else reads as an empty one. */
export const asSchema = (value: unknown): Schema => (isSchema(value) ? value : {})

/** A keyword's text; empty when it has none. */
export function textOf(schema: Schema, keyword: string): string {
  const text = schema[keyword]
  return typeof text === 'string' ? text : ''
}

/** The schemas in a keyword's list, such as `oneOf`. */
export function listOf(schema: Schema, keyword: string): readonly Schema[] {
  const list = schema[keyword]
  return Array.isArray(list) ? list.map(asSchema) : []
}

/** The subschemas below a keyword such as `properties` or `$defs`, by name. */
export const membersOf = (schema: Schema, keyword: string): readonly (readonly [string, Schema])[] =>
  Object.entries(asSchema(schema[keyword])).map(([name, member]) => [name, asSchema(member)])

/** The schema and every object inside it. */
export function everySchema(schema: unknown): readonly Schema[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inside = Object.values(schema).flatMap(everySchema)
  return Array.isArray(schema) ? inside : [asSchema(schema), ...inside]
}
