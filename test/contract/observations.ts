import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Observations, RawRow } from '../../src/ports/observations.ts'
import { problemOf } from './given.ts'

type Content = Readonly<Record<string, string | Uint8Array>>

const query = {
  path: 'observations',
  environment: 'production',
  component: 'model',
  from: '2026-01-05T10:00:00Z',
  to: '2026-01-05T10:15:00Z',
}
const folder = 'observations/production/model'

const ids = (rows: readonly RawRow[]) => rows.map((row) => ('row' in row ? row.row['id'] : row.unreadable))

const line = (time: unknown, id: number): string => `${JSON.stringify({ time, id })}\n`

/** What observations from files promise, wherever the files are. */
export function observationsContract(name: string, make: (files: Content) => Promise<Observations>): void {
  const collect = async (files: Content, change = {}): Promise<readonly RawRow[]> => {
    const rows: RawRow[] = []
    const named = Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content] as const)
    for await (const row of (await make(Object.fromEntries(named))).rows({ ...query, ...change })) rows.push(row)
    return rows
  }

  describe(`observations: ${name}`, () => {
    test('rows within [from, to), whatever the notation of their time', async () => {
      const from = Date.parse(query.from)
      const text =
        line('2026-01-05T09:59:59.999Z', 1) + line(query.from, 2) + line(from, 3) + line('2026-01-05T10:14:59.999Z', 4) + line(query.to, 5)
      expect(ids(await collect({ 'rows.ndjson': `${text}\n  \n${line(from + 1, 6).trimEnd()}` }))).toEqual([2, 3, 4, 6])
    })

    test('what is no row, or has no time, is passed on as unreadable', async () => {
      const text = `not json\n[1]\nnull\n{"id":1}\n${line('yesterday', 2)}${line('2026-13-05T10:00:00Z', 3)}${line(null, 4)}`
      const rows = await collect({ 'rows.ndjson': Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0x0a])]) })
      expect(ids(rows)).toEqual([
        ...Array.from({ length: 3 }, () => 'a line is not a JSON object'),
        ...Array.from({ length: 4 }, () => 'a row has no readable time'),
        'a line is not UTF-8',
      ])
    })

    test('an overlong line is unreadable, and the next one is read', async () => {
      const long = `"${'x'.repeat(3 * 1024 * 1024)}"`
      const rows = ids(await collect({ 'rows.ndjson': `${line(query.from, 1)}${long}\n${line(query.from, 2)}${long}` }))
      expect(rows).toEqual([1, expect.stringContaining('more than'), 2, expect.stringContaining('more than')])
    })

    test('compressed files are read, broken ones are a failure', async () => {
      const gz = gzipSync(line(query.from, 1))
      expect(ids(await collect({ 'rows.ndjson.gz': gz }))).toEqual([1])
      expect(await problemOf(collect({ 'rows.ndjson.gz': gz.subarray(0, 20) }))).toBe('files/unreachable')
      expect(await problemOf(collect({ 'rows.ndjson.gz': Buffer.from('plain text') }))).toBe('files/unreachable')
    })

    test('files of another period, by their names, are not read', async () => {
      const poison = 'poison'
      const files = {
        '2026-01-04.ndjson': poison,
        '2026-01-05T0930Z.ndjson': poison,
        '2026-01-05T0945Z-a.ndjson': line(query.from, 1),
        '2026-01-05T1005Z.ndjson': line(query.from, 2),
        '2026-01-05T1015Z.ndjson': poison,
        '2026-01-06.ndjson.gz': poison,
        'late.ndjson': line(query.from, 3),
        'README.md': poison,
      }
      expect(ids(await collect(files))).toEqual([1, 2, 3])
    })

    test('a file named by a date holds that day, whatever begins within it', async () => {
      const files = { '2026-01-05.ndjson': line(query.from, 1), '2026-01-05T0015Z.ndjson': line(query.from, 2) }
      expect(ids(await collect(files))).toEqual([1, 2])
    })

    test('no folder, no rows; no way out of it', async () => {
      expect(await collect({})).toEqual([])
      expect(await collect({ 'deeper/rows.ndjson': line(query.from, 1) })).toEqual([])
      for (const change of [{ component: '..' }, { environment: 'a/b' }, { path: '../x' }, { component: 'A' }]) {
        expect(await problemOf(collect({}, change))).toBe('files/outside')
      }
    })
  })
}
