import type { DocumentKind } from './documents.generated.ts'
import { meanings } from './patterns.generated.ts'
import { escapeSegment, isObject, segmentsOf, valueAt } from './pointer.ts'
import { either, quoted, shown } from './quote.ts'
import { shapeAt } from './shape.ts'
import { suggestion } from './suggest.ts'
import type { SchemaFault } from './validators.generated.js'

/** What a fault says, and where: at the value that `pointer` leads to, or at its key. */
export interface Finding {
  readonly what: string
  readonly pointer: string
  readonly on: 'value' | 'key'
}

/** A fault with the document that it is in. */
export interface Context {
  readonly kind: DocumentKind
  readonly root: unknown
  readonly fault: SchemaFault
}

type Words = (context: Context) => Finding

/** What a validator's fault means in plain words; one function per family of keywords. */
export function findingOf(context: Context): Finding {
  return (words[context.fault.keyword] ?? otherwise)(context)
}

const words: Readonly<Record<string, Words>> = {
  type: (context) => must(context, `be ${typeWords(context.fault.params['type'])}`),
  const: (context) => must(context, `be ${shown(context.fault.params['allowedValue'])}`),
  enum: oneOf,
  required: missing,
  additionalProperties: unknown,
  pattern: (context) => unlike(context, String(context.fault.params['pattern'])),
  format: (context) => must(context, 'be a moment that the calendar has'),
  minimum: (context) => must(context, `be at least ${limit(context)}`),
  maximum: (context) => must(context, `be at most ${limit(context)}`),
  exclusiveMinimum: (context) => must(context, `be more than ${limit(context)}`),
  exclusiveMaximum: (context) => must(context, `be less than ${limit(context)}`),
  minLength: (context) => must(context, `have at least ${counted(context, 'character', 'characters')}`),
  maxLength: (context) => must(context, `have at most ${counted(context, 'character', 'characters')}`),
  minItems: (context) => size(context, 'at least', ['item', 'items']),
  maxItems: (context) => size(context, 'at most', ['item', 'items']),
  minProperties: (context) => size(context, 'at least', ['property', 'properties']),
  maxProperties: (context) => size(context, 'at most', ['property', 'properties']),
  uniqueItems: repeated,
  discriminator: untagged,
}

/** A keyword that no schema used when this was written. */
const otherwise: Words = (context) =>
  at(context, `${subject(context)} breaks the rule "${context.fault.keyword}" of its schema, found ${shown(found(context))}`)

const at = ({ fault }: Context, what: string): Finding =>
  fault.propertyName === undefined
    ? { what, pointer: fault.instancePath, on: 'value' }
    : { what, pointer: `${fault.instancePath}/${escapeSegment(fault.propertyName)}`, on: 'key' }

/** The value at fault; when its name is at fault, the name. */
const found = ({ root, fault }: Context): unknown => fault.propertyName ?? valueAt(root, fault.instancePath)

const must = (context: Context, demand: string): Finding =>
  at(context, `${subject(context)} must ${demand}, found ${shown(found(context))}`)

const limit = ({ fault }: Context): string => String(fault.params['limit'])

const counted = (context: Context, one: string, many: string): string => `${limit(context)} ${limit(context) === '1' ? one : many}`

/** What the sentence is about: `"percent"`, `"labels[3]"`, the document. */
const subject = ({ fault }: Context): string =>
  fault.propertyName === undefined ? nameOf(fault.instancePath) : `A property name${within(fault.instancePath)}`

function nameOf(pointer: string): string {
  const segments = segmentsOf(pointer)
  const keyAt = segments.findLastIndex((segment) => !/^\d+$/.test(segment))
  if (keyAt < 0) return 'The document'
  const indexes = segments.slice(keyAt + 1).map((index) => `[${index}]`)
  return quoted((segments[keyAt] ?? '') + indexes.join(''))
}

const within = (pointer: string): string => (pointer === '' ? '' : ` in ${nameOf(pointer)}`)

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
}

const typeWords = (type: unknown): string => either([type].flat().map((name) => typeNames[String(name)] ?? String(name)))

function oneOf(context: Context): Finding {
  const allowed = [context.fault.params['allowedValues']].flat()
  const value = found(context)
  const hint =
    typeof value === 'string'
      ? suggestion(
          value,
          allowed.filter((choice) => typeof choice === 'string'),
        )
      : ''
  return at(
    context,
    `${subject(context)} must be ${allowed.length > 1 ? 'one of ' : ''}${either(allowed.map(shown))}, found ${shown(value)}${hint}`,
  )
}

function missing({ fault }: Context): Finding {
  const property = String(fault.params['missingProperty'])
  return { what: `Required property ${quoted(property)} is missing${within(fault.instancePath)}`, pointer: fault.instancePath, on: 'value' }
}

function unknown({ kind, root, fault }: Context): Finding {
  const property = String(fault.params['additionalProperty'])
  const object = valueAt(root, fault.instancePath)
  const free = Object.keys(shapeAt(kind, root, fault.instancePath).keys ?? {}).filter(
    (key) => !isObject(object) || !Object.hasOwn(object, key),
  )
  const what = `Unknown property ${quoted(property)}${within(fault.instancePath)}${suggestion(property, free)}`
  return { what, pointer: `${fault.instancePath}/${escapeSegment(property)}`, on: 'key' }
}

function unlike(context: Context, pattern: string): Finding {
  const { noun, description } = meanings[pattern] ?? {}
  const value = shown(found(context))
  const about = description?.replace(/\.$/, '')
  if (noun === undefined)
    return at(context, `${subject(context)} does not fit${about === undefined ? ` the pattern ${pattern}` : `: ${about}`}, found ${value}`)
  const article = /^[aeiou]/.test(noun) ? 'an' : 'a'
  return at(context, `${subject(context)}: ${value} is not ${article} ${noun}${about === undefined ? '' : ` (${about})`}`)
}

function size(context: Context, bound: string, [one, many]: readonly [string, string]): Finding {
  const value = found(context)
  const count = Array.isArray(value) ? value.length : Object.keys(isObject(value) ? value : {}).length
  return at(context, `${subject(context)} must have ${bound} ${counted(context, one, many)}, found ${count}`)
}

function repeated({ root, fault }: Context): Finding {
  const [first, second] = [Number(fault.params['i']), Number(fault.params['j'])].toSorted((a, b) => a - b)
  const pointer = `${fault.instancePath}/${second}`
  return {
    what: `${nameOf(pointer)} repeats ${shown(valueAt(root, pointer))} of ${nameOf(`${fault.instancePath}/${first}`)}`,
    pointer,
    on: 'value',
  }
}

/** The property that says which of several objects this is: missing, or with a value that none of them has. */
function untagged({ kind, root, fault }: Context): Finding {
  const tag = String(fault.params['tag'])
  const value = fault.params['tagValue']
  const choices = Object.keys(shapeAt(kind, root, fault.instancePath).cases ?? {})
  const known = either(choices.map(quoted))
  if (value === undefined)
    return {
      what: `Required property ${quoted(tag)} is missing${within(fault.instancePath)}; it is one of ${known}`,
      pointer: fault.instancePath,
      on: 'value',
    }
  const hint = typeof value === 'string' ? suggestion(value, choices) : ''
  return {
    what: `${quoted(tag)} must be one of ${known}, found ${shown(value)}${hint}`,
    pointer: `${fault.instancePath}/${escapeSegment(tag)}`,
    on: 'value',
  }
}
