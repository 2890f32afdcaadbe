import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { type Node, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { membersOf } from '../../src/document/member.ts'
import { pointerOf } from '../../src/document/pointer.ts'
import { scan } from '../../src/document/scan.ts'

const options = { numRuns: 2000 }
/** What JSON.parse lets through. */
const stricter = new Set(['document/duplicate-key', 'document/number', 'document/encoding'])
const space = fc.constantFrom('', ' ', '\n', '\r\n', '\t ')

/** JSON texts with white space anywhere, escapes, and now and then a key twice. */
const jsonText: fc.Arbitrary<string> = fc.letrec<{ value: string; object: string; array: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('true', 'false', 'null', '0', '-0', '1.5e3', '-12', '123456789012345', '0.1', '1E-7'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => JSON.stringify(number)),
    fc.maxSafeInteger().map(String),
    fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
    fc.constantFrom('"\\u00e9"', '"\\ud83d\\ude00"', '"\\/\\b\\f"', '"__proto__"'),
    tie('object'),
    tie('array'),
  ),
  array: fc
    .array(fc.tuple(space, tie('value'), space))
    .map((items) => `[${items.flat().length === 0 ? ' ' : items.map((item) => item.join('')).join(',')}]`),
  object: fc
    .array(
      fc.tuple(
        space,
        fc.constantFrom('"a"', '"b"', '"\\u0062"', '"1"', '"a/b~"', '""', '"__proto__"', '"constructor"'),
        space,
        tie('value'),
        space,
      ),
    )
    .map((list) => `{${list.map(([before, key, between, value, after]) => `${before}${key}${between}:${value}${after}`).join(',')}}`),
})).value

describe('scan', () => {
  it('gives what JSON.parse gives, or names a fault that JSON.parse lets through', () => {
    fc.assert(
      fc.property(jsonText, space, (text, around) => {
        const { value, faults } = scan(around + text + around)
        const isSame = faults.length === 0 && isDeepStrictEqual(value, JSON.parse(text))
        const isStricter = faults.length > 0 && faults.every(({ problem }) => stricter.has(problem.code))
        expect([isSame, isStricter]).toContain(true)
      }),
      options,
    )
  })

  it('refuses exactly the mutilated texts that JSON.parse refuses', () => {
    const mutilated = fc.tuple(
      jsonText,
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ',', '"', '}', ']', '{', '[', ':', '\\', '0', '-', '.', 'e', 'x', '\n', '/', "'", '\u0000'),
    )
    fc.assert(
      fc.property(mutilated, ([text, position, removed, inserted]) => {
        const at = position % (text.length + 1)
        const changed = text.slice(0, at) + inserted + text.slice(at + removed)
        const isSyntax = scan(changed).faults.some(({ problem }) => problem.code === 'document/syntax')
        expect(isSyntax).toBe(!isJson(changed))
      }),
      { numRuns: 5000 },
    )
  })

  it('ends on any text, with offsets inside it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('{}[]:,"\'\\/*0123.eE+-tfnaNul \n\t\u0000é')), maxLength: 40 }),
        (text) => {
          for (const { offset } of scan(text).faults) {
            expect(offset).toBeGreaterThanOrEqual(0)
            expect(offset).toBeLessThanOrEqual(text.length)
          }
        },
      ),
      { numRuns: 20_000 },
    )
  })

  it('finds the duplicate keys that the syntax tree has', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        const found = scan(text)
          .faults.filter(({ problem }) => problem.code === 'document/duplicate-key')
          .map(({ offset }) => offset)
        expect(found).toStrictEqual(duplicates(tree(text)).toSorted((a, b) => a - b))
      }),
      options,
    )
  })
})

describe('membersOf', () => {
  it('finds keys and values where the syntax tree has them', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        fc.pre(scan(text).faults.length === 0)
        const expected = members(tree(text), [])
        expect(Object.fromEntries(membersOf(text, Object.keys(expected)))).toStrictEqual(expected)
      }),
      options,
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function tree(text: string): Node {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  if (root === undefined || errors.length > 0) throw new Error(errors.map(({ error }) => printParseErrorCode(error)).join())
  return root
}

/** Offsets of keys that an earlier one of the same object repeats. */
function duplicates(node: Node): readonly number[] {
  const inside = (node.children ?? []).flatMap(duplicates)
  if (node.type !== 'object') return inside
  const keys = (node.children ?? []).flatMap((property) => property.children?.slice(0, 1) ?? [])
  return [
    ...inside,
    ...keys.filter((key, index) => keys.slice(0, index).some(({ value }) => value === key.value)).map(({ offset }) => offset),
  ]
}

function members(node: Node, path: readonly (string | number)[], key = node.offset): Record<string, { value: number; key: number }> {
  const all = { [pointerOf(path)]: { value: node.offset, key } }
  for (const [index, child] of (node.children ?? []).entries()) {
    const [name, value] = node.type === 'array' ? [undefined, child] : (child.children ?? [])
    if (value !== undefined) Object.assign(all, members(value, [...path, name === undefined ? index : String(name.value)], name?.offset))
  }
  return all
}
