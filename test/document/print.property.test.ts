import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCanonical, parseAny, print } from '../../src/document/codec.ts'
import { digestOf } from '../../src/document/digest.ts'
import type { Document } from '../../src/document/documents.generated.ts'
import { fixtures } from './fixtures.ts'

const documents = fixtures('valid').map(({ text }) => read(text))

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random))
  if (typeof value !== 'object' || value === null) return value
  const ranked = Object.entries(value).map(([key, member]) => ({ key, member: shuffled(member, random), rank: random() }))
  return Object.fromEntries(ranked.toSorted((a, b) => a.rank - b.rank).map(({ key, member }) => [key, member]))
}

describe('print', () => {
  it('gives the same bytes and digest whatever the order of keys and spaces was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        fc.constantFrom(undefined, 1, 4, '\t'),
        (document, numbers, space) => {
          const text = JSON.stringify(
            shuffled(document, () => Number(numbers.next().value)),
            null,
            space,
          )
          const parsed = parseAny(text, 'x.json')
          expect(parsed.ok && print(parsed.value)).toBe(print(document))
          expect(parsed.ok && digestOf(parsed.value)).toBe(digestOf(document))
          expect(parsed.ok && isCanonical(parsed.value, text)).toBe(text === print(document))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('gives a text that reads back as the same document: texts, figures and maps of any content', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,5}){0,2}$/)
    const hooks = fc.dictionary(name, fc.string({ minLength: 1, maxLength: 150, unit: 'grapheme' }), { maxKeys: 20 })
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(hooks, figure, fc.array(name, { maxLength: 30 }), (members, number, roles) => {
        const handler = {
          schema: 'headgate/handler-manifest/v1alpha',
          component: 'a',
          version: '1.0.0',
          request: { path: '/', methods: ['GET'] },
          hooks: members,
          policies: { roles: [...new Set(roles)] },
        }
        for (const text of [JSON.stringify(handler), withFigure(number)]) {
          const document = read(text)
          const printed = print(document)
          expect(digestOf(read(printed))).toBe(digestOf(document))
          expect(print(read(printed))).toBe(printed)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('puts an array of scalars on one line up to 100 columns, and sorts unknown keys after known ones', () => {
    const more = { zebra: 1, list: ['x'.repeat(40), 'y'.repeat(40)], more: ['x'.repeat(44), 'y'.repeat(40)], alpha: [[1, 2], {}] }
    const extended = Object.assign(more, read(readFileSync('test/documents/stop/valid/full.json', 'utf8')))
    const lines = print(extended).split('\n').slice(5)
    expect(lines).toStrictEqual([
      '  "reason": "Payment provider outage: nothing is raised until it is over.",',
      '  "alpha": [',
      '    [1, 2],',
      '    {}',
      '  ],',
      `  "list": ["${'x'.repeat(40)}", "${'y'.repeat(40)}"],`,
      '  "more": [',
      `    "${'x'.repeat(44)}",`,
      `    "${'y'.repeat(40)}"`,
      '  ],',
      '  "zebra": 1',
      '}',
      '',
    ])
  })
})

function read(text: string): Document {
  const parsed = parseAny(text, 'x.json')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

/** A publication with a measured figure, as JSON writes numbers that are no safe integers only with an exponent. */
function withFigure(figure: number): string {
  const publication = documents.find(({ schema }) => schema === 'headgate/publication/v1alpha')
  const text = JSON.stringify(publication)
  const number = Number.isInteger(figure) && !Number.isSafeInteger(figure) ? figure.toExponential() : JSON.stringify(figure)
  return text.replace(/"figure":[^,}]+/, () => `"figure":${number}`)
}
