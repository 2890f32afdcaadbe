import { writeFileSync } from 'node:fs'
import { _, Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
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
    verbose: false,
    schemas: files.map(({ schema }) => withItemTypes(schema, files)),
    formats,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  })
  const kinds = files.filter((file) => file.isDocument).map(({ kind }) => kind)
  const code = standalone.default(ajv, Object.fromEntries(kinds.map((kind) => [`validate${typeName(kind)}`, `${kind}.schema.json`])))
  const table = `export const validators = {\n${kinds.map((kind) => `  '${kind}': validate${typeName(kind)},`).join('\n')}\n}\n`
  writeFileSync('src/document/validators.generated.js', `// ${banner}\n${withOwnRuntime(withBoundedErrors(code))}\n${table}`)
  writeFileSync('src/document/validators.generated.d.ts', declaration())
}

/** Ajv's code would `require()` parts of Ajv; it gets our own instead, so that it runs anywhere. */
function withOwnRuntime(code: string): string {
  const own = code.replaceAll('require("ajv/dist/runtime/ucs2length").default', 'characterCount').replace('"use strict";', '')
  const foreign = /require\("[^"]+"\)/.exec(own)
  if (foreign !== null) throw new Error(`Ajv's code needs ${foreign[0]}; give it a function of src/document/validator-runtime.ts`)
  return `import { characterCount, formats } from './validator-runtime.ts'\n${own}`
}

/**
 * A hostile document may have millions of faults. Ajv copies its list of errors for every nested object (quadratic) and keeps all of
 * them: here they are added in place, and only the first thousand are kept. `errors` goes on counting, so that nothing becomes valid.
 */
function withBoundedErrors(code: string): string {
  const bounded = code
    .replace(/(vErrors)\.push\((err\d+)\);/g, 'if(vErrors.length < 1000){vErrors.push($2);}')
    .replace(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;/g,
      'vErrors = added(vErrors, $1.errors);\nerrors += $1.errors.length;',
    )
  if (/vErrors\.(push|concat)\((?!err\d+\);\})/.test(bounded)) throw new Error('Ajv writes another code than withBoundedErrors expects')
  return `function added(all, more) {
if (all === null) return more;
for (const error of more) if (all.length < 1000) all.push(error);
return all;
}
${bounded}`
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
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
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
