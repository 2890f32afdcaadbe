import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { layout, type Branch, type PlaceRule } from '../../src/document/layout-table.ts'
import { fieldTables, typeTable, wordsOf } from './field-tables.ts'
import { markdownTable, markdownText, writePages } from './markdown.ts'
import { bannerComment, readSchemas, type SchemaFile } from './schemas.ts'

/** `schemas/*.json` → `docs/documents/<kind>.md` and an index. */
export function generateDocumentPages(): void {
  const files = readSchemas().filter((file) => file.isDocument)
  const pages = files.map((file) => [`${file.kind}.md`, page(file)] as const)
  writePages('docs/documents', { ...Object.fromEntries(pages), 'README.md': index(files) })
}

function page(file: SchemaFile): string {
  const { kind, schema } = file
  return `${bannerComment('schemas/')}

# ${titleOf(file)}

${markdownText(String(schema['description']))}

- \`"schema"\` is \`"headgate/${kind}/v1alpha"\`; the JSON Schema is [\`schemas/${kind}.schema.json\`](../../schemas/${kind}.schema.json).
${placesOf(kind)
  .map(({ path, branch }) => `- It stands at \`${path.replace(/\{(\w+)\}/g, '<$1>')}\` on ${branchWords[branch]}.`)
  .join('\n')}

${fieldTables(kind, schema)}

## Example

\`\`\`json
${exampleOf(kind).trimEnd()}
\`\`\`

[All documents](README.md)`.replace(/\n{3,}/g, '\n\n')
}

function index(files: readonly SchemaFile[]): string {
  const rows = files.map((file) => {
    const places = placesOf(file.kind).map(({ path }) => `\`${path.replace(/\{(\w+)\}/g, '<$1>')}\``)
    return [`[${titleOf(file)}](${file.kind}.md)`, places.join(', '), markdownText(firstSentence(String(file.schema['description'])))]
  })
  return `${bannerComment('schemas/')}

# Documents

Every document says what it is: \`"schema": "headgate/<kind>/v1alpha"\`. Files are kept in one canonical form: keys
in the order of these pages, two spaces, a newline at the end. \`"$schema"\` may stand first, for editors.

${markdownTable(['Document', 'Place', 'What it is'], rows)}

## Types

${typeTable()}`
}

const branchWords: Readonly<Record<Branch, string>> = { main: 'the main branch', evidence: 'the evidence branch', live: 'the live branch' }

const placesOf = (kind: string): readonly PlaceRule[] =>
  Object.values<PlaceRule>(layout).filter(({ kinds }) => kinds.some((one) => one === kind))

const titleOf = ({ schema }: SchemaFile): string => wordsOf(String(schema['title']))

const firstSentence = (text: string): string => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text

/** The first of the valid documents that the tests read. */
function exampleOf(kind: string): string {
  const folder = `test/documents/${kind}/valid`
  const first = existsSync(folder) ? readdirSync(folder).toSorted()[0] : undefined
  if (first === undefined) throw new Error(`${folder} has no document: every kind needs an example`)
  return readFileSync(`${folder}/${first}`, 'utf8')
}
