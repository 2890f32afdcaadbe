import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { banner, readSchemas, typeName } from './schemas.ts'

/** `schemas/*.json` → `src/document/documents.generated.ts`: one named type per kind and shared definition. */
export async function generateTypes(): Promise<void> {
  const kinds = readSchemas().filter((file) => file.isDocument)
  const root: JSONSchema = {
    title: 'DocumentByKind',
    description: 'Document kind → its type.',
    type: 'object',
    additionalProperties: false,
    required: kinds.map(({ kind }) => kind),
    properties: Object.fromEntries(kinds.map(({ kind }) => [kind, { $ref: `${kind}.schema.json` }])),
  }
  const types = await compile(root, 'DocumentByKind', {
    cwd: 'schemas/',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    bannerComment: `// ${banner}`,
    style: { singleQuote: true, semi: false, printWidth: 140 },
    $refOptions: { resolve: { http: false, file: { order: 1, read: ({ url }: { url: string }) => withoutSiblings(url) } } },
  })
  const union = `\n/** Any document that Headgate reads or writes. */\nexport type Document =\n${kinds.map(({ kind }) => `  | ${typeName(kind)}`).join('\n')}\n`
  writeFileSync('src/document/documents.generated.ts', `${types}${union}\nexport type DocumentKind = keyof DocumentByKind\n`)
}

/** A `$ref` with a description beside it would become a type of its own (Name1, Name2 …): only the `$ref` is kept. */
function withoutSiblings(url: string): string {
  const path = url.startsWith('file:') ? fileURLToPath(url) : url
  return readFileSync(path, 'utf8').replace(/"description": "(?:[^"\\]|\\.)*",\s*("\$ref")/g, '$1')
}
