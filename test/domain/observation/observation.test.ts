import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, print } from '../../../src/document/codec.ts'
import type { Arm, CalibrationClass, RolloutPolicy, Window } from '../../../src/document/documents.generated.ts'
import { measurementDigest, measurementOf } from '../../../src/domain/observation/measurement.ts'
import { readRow } from '../../../src/domain/observation/row.ts'
import { openWindow, type RawObservation } from '../../../src/domain/observation/seal.ts'
import { mergeArms } from '../../../src/domain/rollout/merge-arms.ts'
import { policy as plain, scoreCounter, windowStartOf } from '../build.ts'

const policy: RolloutPolicy = {
  ...plain,
  gates: [
    ...plain.gates,
    { name: 'slow', metric: 'latency', limitMicroseconds: 50, maximumShare: 0.5 },
    { name: 'shift', metric: 'shift', limit: 0.02, minimumShare: 0.5 },
    { name: 'recall', metric: 'recall', at: 50, maximumDifference: 0 },
  ],
}
const classes: CalibrationClass[] = [
  { class: 'b', cHat: 0.3, edges: [250_000_000, 500_000_000] },
  { class: 'a', cHat: 0.3, edges: [500_000_000] },
]

function seal(rows: readonly RawObservation[]): Window {
  const open = openWindow(measurementOf(policy, classes), scoreCounter)
  for (const row of rows) open.add(row)
  const [start, end] = [windowStartOf(0), windowStartOf(1)]
  return open.seal({ environment: 'production', component: 'shop', start, end, sealedAt: end, late: 0 })
}
const sealRows = (rows: readonly Readonly<Record<string, unknown>>[]): Window => seal(rows.map((row) => ({ row })))

const share = fc.integer({ min: 0, max: 1000 }).map((parts) => parts / 1000)
const found = fc.record({ at: fc.constant(50), relevant: fc.constant(10), hits: fc.nat({ max: 10 }), pairedHits: fc.nat({ max: 10 }) })
const goodRow = fc.record(
  {
    version: fc.constantFrom('1.0.0', '2.0.0', '2.1.0-rc.1'),
    ok: fc.boolean(),
    latencyMicroseconds: fc.nat({ max: 2000 }),
    class: fc.constantFrom('a', 'b'),
    score: share,
    label: fc.constantFrom(0, 1),
    recall: found,
  },
  { requiredKeys: ['version', 'ok', 'class', 'score', 'label'] },
)
const goodRows = fc.array(goodRow, { maxLength: 60 })

/** Whatever JSON can hold, in the fields that a row has. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(1e308, Number.MAX_SAFE_INTEGER, -1, 0.5, '', 'x', '__proto__', 'constructor', '1.0.0', null, true, [], {}),
)
const hostileRow = fc.oneof(
  fc.dictionary(
    fc.constantFrom('version', 'ok', 'latencyMicroseconds', 'class', 'score', 'label', 'pairedScore', 'recall', '__proto__'),
    anything,
  ),
  fc
    .tuple(goodRow, fc.dictionary(fc.constantFrom('version', 'score', 'recall', 'class'), anything))
    .map(([row, odd]) => Object.assign({}, row, odd)),
)

const armOf = (window: Window): readonly Arm[] => window.arms.filter(({ version }) => version === '2.0.0')
const merged = (arms: readonly Arm[]): readonly Arm[] => [mergeArms(arms)].flatMap((arm) => arm ?? [])

describe('a window', () => {
  test('is the same whatever the order of its rows', () => {
    fc.assert(
      fc.property(
        goodRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(sealRows(shuffled)).toEqual(sealRows(rows))
        },
      ),
    )
  })

  test('adds: windows merged in any grouping are the window of all rows', () => {
    fc.assert(
      fc.property(goodRows, goodRows, goodRows, (first, second, third) => {
        const [a, b, c] = [first, second, third].map((rows) => armOf(sealRows(rows)))
        const all = armOf(sealRows([...first, ...second, ...third]))
        const [x, y, z] = [a ?? [], b ?? [], c ?? []]
        expect(merged([...x, ...y, ...z])).toEqual(all)
        expect(merged([...x, ...merged([...y, ...z])])).toEqual(all)
        expect(merged([...z, ...merged([...y, ...x])])).toEqual(all)
      }),
    )
  })

  test('is a valid document whatever its source wrote, and every row is counted or quarantined', () => {
    const raw = fc.oneof(
      hostileRow.map((row): RawObservation => ({ row })),
      fc.string({ unit: 'binary' }).map((unreadable): RawObservation => ({ unreadable })),
    )
    fc.assert(
      fc.property(fc.array(raw, { maxLength: 40 }), (rows) => {
        const window = seal(rows)
        const read = parse('window', print(window), 'window.json')
        expect(read.ok ? [] : read.problems).toEqual([])
        const quarantined = Object.values(window.source.quarantined ?? {}).reduce((sum, count) => sum + count, 0)
        const counted = window.arms.reduce((sum, arm) => sum + arm.requests, 0)
        expect(counted + quarantined).toBe(rows.length)
      }),
      { numRuns: 300 },
    )
  })

  test('stays valid when rows claim the largest numbers there are', () => {
    const most = Number.MAX_SAFE_INTEGER
    const row = { version: '1.0.0', ok: true, latencyMicroseconds: 1e308, recall: { at: 50, relevant: most, hits: most, pairedHits: most } }
    const read = parse('window', print(sealRows([row, row, row])), 'window.json')
    expect(read.ok ? [] : read.problems).toEqual([])
  })

  test('is a gap when nothing came, and none when only rubbish came', () => {
    expect(seal([])).toMatchObject({ gap: true, arms: [] })
    expect(seal([{ unreadable: 'x' }])).toMatchObject({ gap: false, source: { rows: 1, quarantined: { unreadable: 1 } }, arms: [] })
  })

  test('tells twenty versions apart; rows of a twenty-first are quarantined, those of the twenty still counted', () => {
    const rows = [...Array.from({ length: 25 }, (_, index) => index), 3, 24].map((index) => ({ version: `${index}.0.0`, ok: true }))
    const window = sealRows(rows)
    expect(window.arms).toHaveLength(20)
    expect(window.arms.find(({ version }) => version === '3.0.0')?.requests).toBe(2)
    expect(window.source.quarantined).toEqual({ 'too-many-versions': 6 })
  })

  test('knows its rows: another row is another digest', () => {
    const row = { version: '1.0.0', ok: true, note: 'a' }
    expect(sealRows([row]).source.digest).not.toBe(sealRows([{ ...row, note: 'b' }]).source.digest)
  })
})

describe('a row', () => {
  const sound = { version: '1.0.0', ok: true, latencyMicroseconds: 10, class: 'a', score: 0.5, label: 1, pairedScore: 0.5 }
  const recall = { at: 50, relevant: 10, hits: 9, pairedHits: 10 }

  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['bad-version', { version: undefined }],
    ['bad-version', { version: '' }],
    ['bad-version', { version: 2 }],
    ['bad-version', { version: '1'.repeat(101) }],
    ['bad-version', { version: 'latest' }],
    ['bad-version', { version: '1.0' }],
    ['bad-version', { version: '01.0.0' }],
    ['bad-version', { version: '1.0.0\n' }],
    ['bad-outcome', { ok: undefined }],
    ['bad-outcome', { ok: 1 }],
    ['bad-outcome', { ok: 'true' }],
    ['bad-latency', { latencyMicroseconds: -1 }],
    ['bad-latency', { latencyMicroseconds: '10' }],
    ['bad-latency', { latencyMicroseconds: Infinity }],
    ['bad-latency', { latencyMicroseconds: null }],
    ['bad-score', { score: 1.01 }],
    ['bad-score', { score: Number.NaN }],
    ['bad-score', { score: '0.5' }],
    ['bad-score', { score: undefined }],
    ['bad-label', { label: 2 }],
    ['bad-label', { label: true }],
    ['bad-label', { label: undefined }],
    ['bad-class', { class: 7 }],
    ['bad-paired-score', { pairedScore: -0.1 }],
    ['bad-paired-score', { score: undefined, label: undefined }],
    ['bad-recall', { recall: 5 }],
    ['bad-recall', { recall: null }],
    ['bad-recall', { recall: [] }],
    ['bad-recall', { recall: { ...recall, hits: 11 } }],
    ['bad-recall', { recall: { ...recall, pairedHits: 11 } }],
    ['bad-recall', { recall: { ...recall, relevant: -1 } }],
    ['bad-recall', { recall: { ...recall, hits: 0.5 } }],
    ['bad-recall', { recall: { ...recall, at: '50' } }],
  ])('is quarantined as %s for %j', (reason, wrong) => {
    expect(readRow({ ...sound, recall, ...wrong })).toBe(reason)
    expect(sealRows([{ ...sound, recall, ...wrong }])).toMatchObject({ arms: [], source: { rows: 1, quarantined: { [reason]: 1 } } })
  })

  test('of a class that the manifest does not name is quarantined, when it names any', () => {
    expect(sealRows([{ ...sound, class: 'c' }]).source.quarantined).toEqual({ 'unknown-class': 1 })
  })

  test('does not take what it inherits for what it says', () => {
    const polluted = JSON.parse('{"__proto__": {"version": "1.0.0", "ok": true}}') as Record<string, unknown>
    expect(readRow(polluted)).toBe('bad-version')
  })

  test('shifts by exactly the limit are within it, in decimal', () => {
    const [arm] = sealRows([
      { ...sound, score: 0.95, pairedScore: 0.93 },
      { ...sound, score: 0.93, pairedScore: 0.950_001 },
    ]).arms
    expect(arm?.shift).toEqual([{ limit: 0.02, pairs: 2, within: 1 }])
  })
})

describe('a measurement', () => {
  test('has the same identity for the same gates and classes in any order, and another for any difference', () => {
    const digest = measurementDigest(measurementOf(policy, classes))
    const same = { ...policy, gates: policy.gates.toReversed() }
    expect(measurementDigest(measurementOf(same, classes.toReversed()))).toBe(digest)
    expect(measurementDigest(measurementOf(plain, classes))).not.toBe(digest)
    expect(measurementDigest(measurementOf(policy, classes.slice(1)))).not.toBe(digest)
    const [first, ...others] = classes
    if (first === undefined) throw new Error('classes')
    const moved = [{ ...first, edges: [250_000_001, 500_000_000] }, ...others]
    expect(measurementDigest(measurementOf(policy, moved))).not.toBe(digest)
  })

  test('leaves out gates that do not apply', () => {
    const off = policy.gates.map((gate) => ({ ...gate, notApplicable: 'not here' }))
    expect(measurementOf({ ...policy, gates: off }, [])).toEqual({ latencyLimits: [], shiftLimits: [], recallDepths: [], classes: [] })
  })
})
