import { writeFileSync } from 'node:fs'
import { _ as code, Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { formats } from '../../src/document/validator-runtime.ts'
import { asSchema, everySchema, type Schema } from './schema-walk.ts'
import { banner, readSchemas, typeName, type SchemaFile } from './schemas.ts'

/**
 * `schemas/*.json` → standalone validators, compiled ahead of time: no schema is compiled at run time and nothing is evaluated.
 * The `.js` is not committed (it stands, bundled, in dist/); its declaration is.
 */
export async function generateValidators(): Promise<void> {
  const files = readSchemas()
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    discriminator: true,
    messages: false,
    schemas: files.map(({ schema }) => withItemTypes(schema, files)),
    formats,
    code: { source: true, esm: true, lines: true, formats: code`formats` },
  })
  const kinds = files.filter((file) => file.isDocument).map(({ kind }) => kind)
  const source = standalone.default(ajv, Object.fromEntries(kinds.map((kind) => [`validate${typeName(kind)}`, `${kind}.schema.json`])))
  const table = `export const validators = {\n${kinds.map((kind) => `  '${kind}': validate${typeName(kind)},`).join('\n')}\n}\n`
  writeFileSync('src/document/validators.generated.js', `// ${banner}\n${withOwnRuntime(source)}\n${table}`)
  writeFileSync('src/document/validators.generated.d.ts', declaration())
}

/** Ajv's code would `require()` parts of Ajv; it gets our own functions instead, so that it runs anywhere and is bounded. */
function withOwnRuntime(source: string): string {
  const own = source
    .replace('"use strict";', '')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'characterCount')
    .replace(/(pattern\d+)\.test\((\w+)\)/g, 'matches($1, $2)')
    .replace(/schemaPath:"[^"]*",/g, '')
    .replace(
      /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
      'vErrors = noted(vErrors, $2);',
    )
    .replace(/if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g, 'vErrors = noted(vErrors, $1);')
    .replace(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;/g,
      'vErrors = joined(vErrors, $1.errors);\nerrors += $1.errors.length;',
    )
  const foreign = /require\("[^"]+"\)|vErrors\.(?:push|concat)|pattern\d+\.test/.exec(own)
  if (foreign !== null) throw new Error(`Ajv writes code that is not expected here: ${foreign[0]}`)
  return `import { characterCount, formats, joined, matches, noted } from './validator-runtime.ts'\n${withListedValues(own)}`
}

/** A fault of `enum` names its values by a path into the whole schema; written out, the schemas themselves can be left out of dist/. */
function withListedValues(source: string): string {
  const schemas = new Map(
    [...source.matchAll(/^const (schema\d+) = (\{.*\});$/gm)].map(([, name = '', text = '']) => [name, asSchema(JSON.parse(text))]),
  )
  return source.replace(/allowedValues: (schema\d+)((?:\.\w+)*)/g, (_, name: string, path: string) => {
    const { enum: values } = path
      .split('.')
      .slice(1, -1)
      .reduce<Schema>((schema, key) => asSchema(schema[key]), schemas.get(name) ?? {})
    return `allowedValues: ${JSON.stringify(values)}`
  })
}

/** Ajv compares the items of a `uniqueItems` array pairwise (quadratic) unless it sees that they are strings: tell it, through any $ref. */
function withItemTypes(schema: AnySchemaObject, files: readonly SchemaFile[]): AnySchemaObject {
  const copy = structuredClone(schema)
  for (const part of everySchema(copy)) {
    if (part['uniqueItems'] === true) Object.assign(asSchema(part['items']), { type: itemType(asSchema(part['items']), files) })
  }
  return copy
}

function itemType(items: Schema, files: readonly SchemaFile[]): unknown {
  if (Array.isArray(items['enum'])) return typeof items['enum'][0]
  const [file, name] = /^(\S+)#\/\$defs\/(\w+)$/.exec(String(items['$ref']))?.slice(1) ?? []
  const definitions = asSchema(files.find(({ schema }) => schema['$id'] === file)?.schema['$defs'])
  return items['type'] ?? asSchema(definitions[String(name)])['type']
}

function declaration(): string {
  return `// ${banner}
import type { DocumentKind } from './documents.generated.ts'

/** One fault that a validator found (the part of Ajv's error object that we use). */
export interface SchemaFault {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** Set when it is the name of a property that is at fault. */
  readonly propertyName?: string
}

interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly SchemaFault[] | null
}

export declare const validators: Readonly<Record<DocumentKind, Validator>>
`
}
