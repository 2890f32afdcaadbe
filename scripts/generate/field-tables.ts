import { markdownTable, markdownText, sentence } from './markdown.ts'
import { asSchema, listOf, membersOf, textOf, type Schema } from './schema-walk.ts'
import { readSchemas } from './schemas.ts'

/** A schema with the file that its `$ref`s are relative to. */
interface Located {
  readonly schema: Schema
  readonly kind: string
}

/** The fields of a document kind as Markdown: one section for the document, and one for every object inside it. */
export function fieldTables(kind: string, schema: Schema): string {
  const sections: { readonly title: string; readonly at: Located }[] = [{ title: 'Fields', at: { schema, kind } }]
  /** Adds a section once; gives a link to it. */
  const link = (title: string, at: Located): string => {
    if (!sections.some((known) => known.title === title)) sections.push({ title, at })
    return `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`
  }
  const texts: string[] = []
  // The list grows while it is walked.
  for (const { title, at } of sections) texts.push(`## ${title}\n\n${section(at, title === 'Fields', link)}`)
  return texts.join('\n\n')
}

type Link = (title: string, at: Located) => string

function section({ schema, kind }: Located, isRoot: boolean, link: Link): string {
  const about = isRoot || textOf(schema, 'description') === '' ? '' : `${markdownText(textOf(schema, 'description'))}\n\n`
  const alternatives = listOf(schema, 'oneOf')
  if (alternatives.length > 0)
    return `${about}One of ${alternatives.map((alternative) => typeOf({ schema: alternative, kind }, '', link)).join(', ')}.`
  const required = new Set([schema['required']].flat())
  const rows = membersOf(schema, 'properties')
    .filter(([name]) => name !== '$schema')
    .map(([name, member]) => {
      const at = { schema: member, kind }
      return [`\`${name}\``, typeOf(at, name, link), required.has(name) ? 'yes' : '', meaningOf(at)]
    })
  return about + markdownTable(['Field', 'Type', 'Required', 'Meaning'], rows)
}

/** What may stand in a field, in words; objects get a section of their own. */
function typeOf(at: Located, name: string, link: Link): string {
  const { schema, kind } = at
  if (typeof schema['$ref'] === 'string') return typeOfReference(at, name, link)
  const alternatives = listOf(schema, 'anyOf')
  if (alternatives.length > 0) return alternatives.map((alternative) => typeOf({ schema: alternative, kind }, name, link)).join(' or ')
  if ('const' in schema) return `\`${JSON.stringify(schema['const'])}\``
  if (Array.isArray(schema['enum'])) return schema['enum'].map((choice) => `\`${JSON.stringify(choice)}\``).join(' · ')
  if (schema['type'] === 'array') return `list of ${typeOf({ schema: asSchema(schema['items']), kind }, name, link)}`
  if (isSection(schema)) return link(wordsOf(textOf(schema, 'title') || name), at)
  if (schema['type'] === 'object') {
    const keys = typeOf({ schema: asSchema(schema['propertyNames']), kind }, name, link)
    return `map of ${keys} to ${typeOf({ schema: asSchema(schema['additionalProperties']), kind }, name, link)}`
  }
  return jsonTypeOf(at)
}

const typeWords: Readonly<Record<string, string>> = { integer: 'whole number', boolean: 'true or false', string: 'text' }

/** Definitions that stand in the table of types. */
const isScalar = (at: Located): boolean =>
  '$ref' in at.schema ? isScalar(targetOf(at)) : !isSection(at.schema) && at.schema['type'] !== 'array'

const jsonTypeOf = (at: Located): string =>
  '$ref' in at.schema ? jsonTypeOf(targetOf(at)) : (typeWords[textOf(at.schema, 'type')] ?? textOf(at.schema, 'type'))

/** Objects with properties of their own get a section. */
const isSection = (schema: Schema): boolean => 'properties' in schema || 'oneOf' in schema

function typeOfReference(at: Located, name: string, link: Link): string {
  const target = targetOf(at)
  const { schema, kind } = target
  if (schema['$id'] !== undefined) return `[${kind}](${kind}.md)`
  return isScalar(target) ? `[${nounOf(textOf(schema, 'title'))}](README.md#types)` : typeOf(target, name, link)
}

/** Follows a `$ref`, within the file or to another one. */
function targetOf({ schema, kind }: Located): Located {
  const [file = '', pointer = ''] = textOf(schema, '$ref').split('#')
  const target = file === '' ? kind : file.replace('.schema.json', '')
  const root = asSchema(readSchemas().find((candidate) => candidate.kind === target)?.schema)
  const found = pointer
    .split('/')
    .slice(1)
    .reduce((value, key) => asSchema(value[key]), root)
  return { schema: found, kind: target }
}

/** A field's description, and its limits; what types mean stands once, in the index. */
function meaningOf({ schema }: Located): string {
  const texts = [markdownText(textOf(schema, 'description')), limitsOf(schema), limitsOf(asSchema(schema['items']))]
  return texts.filter((text) => text !== '').join(' ')
}

function limitsOf(schema: Schema): string {
  const limits = [
    ['minimum', 'at least'],
    ['exclusiveMinimum', 'more than'],
    ['maximum', 'at most'],
    ['exclusiveMaximum', 'less than'],
  ].flatMap(([keyword = '', words = '']) => (keyword in schema ? [`${words} ${String(schema[keyword])}`] : []))
  const sizes = [
    ['minItems', 'at least', 'items'],
    ['maxItems', 'at most', 'items'],
    ['maxProperties', 'at most', 'entries'],
    ['maxLength', 'at most', 'characters'],
  ].flatMap(([keyword = '', words = '', unit = '']) => (keyword in schema ? [`${words} ${String(schema[keyword])} ${unit}`] : []))
  const all = [...limits, ...sizes, ...(schema['uniqueItems'] === true ? ['no item twice'] : [])].join(', ')
  return sentence(all.charAt(0).toUpperCase() + all.slice(1)).replace(/\b1 items\b/, '1 item')
}

/** `RolloutState` → `Rollout state`. */
export const wordsOf = (title: string): string => title.charAt(0).toUpperCase() + nounOf(title).slice(1)

/** `SemanticVersion` → `semantic version`. */
export const nounOf = (title: string): string => title.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase()

/** What the types are that are not objects: one row each. */
export function typeTable(): string {
  const rows = readSchemas()
    .flatMap(({ kind, schema }) => membersOf(schema, '$defs').map(([, definition]): Located => ({ schema: definition, kind })))
    .filter(isScalar)
    .map((at) => [nounOf(textOf(at.schema, 'title')), jsonTypeOf(at), meaningOf(at)])
  return markdownTable(
    ['Type', 'In JSON', 'Meaning'],
    rows.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  )
}
