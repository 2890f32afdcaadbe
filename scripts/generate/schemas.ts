import { readdirSync, readFileSync } from 'node:fs'
import type { AnySchemaObject } from 'ajv/dist/2020.js'
import { asSchema } from './schema-walk.ts'

/** One hand-written JSON Schema file of `schemas/`. */
export interface SchemaFile {
  /** Document kind, e.g. `rollout-policy`; also the file's name. */
  readonly kind: string
  readonly schema: AnySchemaObject
  /** False for `common`, which only holds definitions. */
  readonly isDocument: boolean
}

export const banner = 'generated from schemas/ by scripts/generate.ts; do not edit'

/** All schema files, sorted by kind. */
export function readSchemas(): readonly SchemaFile[] {
  return readdirSync('schemas')
    .filter((name) => name.endsWith('.schema.json'))
    .toSorted()
    .map((name) => {
      const schema: AnySchemaObject = { ...asSchema(JSON.parse(readFileSync(`schemas/${name}`, 'utf8'))) }
      return { kind: name.replace('.schema.json', ''), schema, isDocument: schema['type'] === 'object' }
    })
}

/** `rollout-policy` → `RolloutPolicy`. */
export const typeName = (kind: string): string => kind.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())

/** The same banner at the top of a Markdown page. */
export const bannerComment = (source: string): string => `<!-- generated from ${source} by scripts/generate.ts; do not edit -->`
