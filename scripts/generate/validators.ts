import { writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { banner, readSchemas, typeName } from './schemas.ts'

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
    schemas: files.map(({ schema }) => schema),
    code: { source: true, esm: true, lines: true },
  })
  addFormats.default(ajv)
  const kinds = files.filter((file) => file.isDocument).map(({ kind }) => kind)
  const { body, imports } = importsInsteadOfRequire(
    standalone.default(ajv, Object.fromEntries(kinds.map((kind) => [`validate${typeName(kind)}`, `${kind}.schema.json`]))),
  )
  const table = `export const validators = {\n${kinds.map((kind) => `  '${kind}': validate${typeName(kind)},`).join('\n')}\n}\n`
  writeFileSync('src/document/validators.generated.js', `// ${banner}\n${imports}\n${body}\n${table}`)
  writeFileSync('src/document/validators.generated.d.ts', declaration())
}

/** Ajv's standalone ESM output still holds a few `require()` calls; they become imports. */
function importsInsteadOfRequire(code: string): { body: string; imports: string } {
  const imports: string[] = []
  const body = code
    .replace(/require\("([^"]+)"\)/g, (_, id: string) => {
      imports.push(`import required${imports.length} from ${JSON.stringify(id.endsWith('.js') ? id : `${id}.js`)};`)
      return `required${imports.length - 1}`
    })
    .replace('"use strict";', '')
  return { body, imports: imports.join('\n') }
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
}

interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly SchemaFault[] | null
}

export declare const validators: Readonly<Record<DocumentKind, Validator>>
`
}
