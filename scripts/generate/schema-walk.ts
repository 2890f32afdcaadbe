/** A JSON Schema object, or part of one. */
export type Schema = Readonly<Record<string, unknown>>

/** A value as a schema object; anything else reads as an empty one. */
export const asSchema = (value: unknown): Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : {}

/** The subschemas below a keyword such as `properties` or `$defs`, by name. */
export const membersOf = (schema: Schema, keyword: string): readonly (readonly [string, Schema])[] =>
  Object.entries(asSchema(schema[keyword])).map(([name, member]) => [name, asSchema(member)])

/** The schema and every object inside it. */
export function everySchema(schema: unknown): readonly Schema[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inside = Object.values(schema).flatMap(everySchema)
  return Array.isArray(schema) ? inside : [asSchema(schema), ...inside]
}
