import { describe, expect, it } from 'vitest'
import { parse, parseAny } from '../../src/document/codec.ts'
import type { Problem } from '../../src/problem/problem.ts'
import { byteLimit } from '../../src/document/text.ts'

const stop = '{"schema":"headgate/stop/v1alpha","stopped":true,"by":"ada","since":"2026-01-05T09:30:00Z","reason":"outage"}'

function problemsOf(source: Uint8Array | string): readonly Problem[] {
  const parsed = parseAny(source, 'x.json')
  return parsed.ok ? [] : parsed.problems
}

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? Array.from(new TextEncoder().encode(part)) : part)))

describe('hostile input', () => {
  it('is read up to 8 MiB and not one byte further', () => {
    expect(problemsOf(stop + ' '.repeat(byteLimit - stop.length))).toStrictEqual([])
    const larger = new TextEncoder().encode(stop + ' '.repeat(byteLimit + 1 - stop.length))
    for (const source of [larger, new TextDecoder().decode(larger), '"é"'.padEnd(byteLimit)]) {
      expect(problemsOf(source)).toMatchObject([
        { code: 'document/too-large', args: { bytes: String(byteLimit + 1), limit: String(byteLimit) } },
      ])
    }
  })

  it('is read to 64 levels and no deeper, without using the stack up', () => {
    expect(problemsOf('['.repeat(64) + ']'.repeat(64))).toMatchObject([{ code: 'document/unknown-kind' }])
    expect(problemsOf('['.repeat(65) + ']'.repeat(65))).toMatchObject([{ code: 'document/too-deep', line: 1, column: 65 }])
    expect(problemsOf('['.repeat(100_000))).toMatchObject([{ code: 'document/too-deep' }])
    expect(problemsOf('{"a":'.repeat(100_000))).toMatchObject([{ code: 'document/too-deep', column: 64 * 5 + 1 }])
  })

  it.each([
    ['a byte-order mark', bytes([0xef, 0xbb, 0xbf], stop), 'It begins with a byte-order mark', 1],
    ['UTF-16', bytes([0xff, 0xfe, 0x7b, 0x00]), 'It is UTF-16', 1],
    ['a cut character', bytes('{"a":"é', [0xc3]), 'The bytes here are not UTF-8', 8],
    ['an overlong form', bytes('"', [0xc0, 0xaf], '"'), 'The bytes here are not UTF-8', 2],
    ['an encoded surrogate', bytes('"', [0xed, 0xa0, 0x80], '"'), 'The bytes here are not UTF-8', 2],
    ['a string with a mark', '\ufeff{}', 'It begins with a byte-order mark', 1],
    ['a string with half a pair', '"\ud800"', 'It holds half of a surrogate pair', 1],
  ])('that is not plain UTF-8 is refused: %s', (_, source, what, column) => {
    expect(problemsOf(source)).toMatchObject([{ code: 'document/encoding', args: { what }, line: 1, column }])
  })

  it('with control characters is refused, and the message shows them escaped', () => {
    expect(problemsOf('"a\u0000b"')).toMatchObject([
      { args: { what: 'A control character stands in a string; write it as \\u0000' }, column: 3 },
    ])
    expect(problemsOf('\u0000')).toMatchObject([{ args: { what: 'A value was expected, found "\\u0000"' } }])
    expect(problemsOf('{"schema":"\\u001b[31m\\u202e"}')).toMatchObject([{ args: { found: '"\\u001b[31m\\u202e"' } }])
  })

  it('with __proto__ changes no prototype', () => {
    const parsed = parse('stop', `{"__proto__":{"stopped":true},${stop.slice(1).replace('"stopped":true,', '')}`, 'x.json')
    expect(parsed).toMatchObject({ ok: false })
    expect(parsed.ok ? [] : parsed.problems.map(({ args }) => args['what'])).toStrictEqual([
      'Required property "stopped" is missing',
      'Unknown property "__proto__"',
    ])
    expect({}).not.toHaveProperty('stopped')
  })

  it('with very long texts is quoted in part', () => {
    const [problem] = problemsOf(stop.replace('headgate/stop/v1alpha', 'x'.repeat(1_000_000)))
    expect(problem?.args['found']).toBe(`"${'x'.repeat(60)}…"`)
    const key = problemsOf(`{"${'k'.repeat(1_000_000)}":1,${stop.slice(1)}`)[0]
    expect(key?.args['what']).toBe(`Unknown property "${'k'.repeat(60)}…"`)
  })

  it('with very long names, versions and paths uses no stack up', () => {
    const version = graph(`{"version":"1.0.0-${'-.'.repeat(1_000_000)}x"}`, 1)
    expect(problemsOf(version)).toMatchObject([{ code: 'document/schema', pointer: '/versions/0/version' }])
    const name = stop.replace('"ada"', `"${'a-'.repeat(4_000_000)}"`)
    const what = `"by" must have at most 200 characters, found "${'a-'.repeat(30)}…"`
    expect(problemsOf(name)).toMatchObject([{ args: { what } }])
  })

  it('with a hundred thousand faults names a hundred and says that there are more', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `"k${index}":1`).join()
    for (const source of [
      stop.replace('}', `,${keys}}`),
      graph('{"version":1}'),
      graph('{"version":"1.0.0","parents":[{}]}'),
      handler('"role"'),
      handler('1'),
    ]) {
      const started = performance.now()
      const problems = problemsOf(source)
      expect(problems.length).toBeLessThanOrEqual(101)
      expect(problems.length > 100 ? problems.at(-1)?.args['what'] : '').toMatch(
        /^There are \S+( of)? more faults, which are not shown$|^$/,
      )
      expect(performance.now() - started).toBeLessThan(10_000)
    }
  })

  it('with more faults of syntax than are shown stops there', () => {
    expect(problemsOf(`[${'NaN,'.repeat(100_000)}0]`)).toHaveLength(100)
    expect(problemsOf(`[${'/**/'.repeat(100_000)}]`)).toHaveLength(100)
    expect(problemsOf(`{${'"a":1,'.repeat(100_000)}"a":1}`)).toHaveLength(100)
  })
})

const graph = (version: string, count = 100_000): string =>
  `{"schema":"headgate/version-graph/v1alpha","component":"a","versions":[${Array.from({ length: count }, () => version).join()}]}`

/** Both an array of items that must differ, and one with items of the wrong type. */
const handler = (role: string): string =>
  `{"schema":"headgate/handler-manifest/v1alpha","component":"a","version":"1.0.0","request":{"path":"/","methods":["GET"]},"policies":{"roles":[${Array.from({ length: 100_000 }, (_, index) => (role === '1' ? '1' : `"r${index}"`)).join()}]}}`
