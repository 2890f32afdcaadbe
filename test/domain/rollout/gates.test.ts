import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Arm, BinTable, CalibrationClass, Gate, Verdict } from '../../../src/document/documents.generated.ts'
import { judge, judgeAll } from '../../../src/domain/rollout/gates/judge.ts'
import { exceedsShare } from '../../../src/domain/rollout/gates/share.ts'
import { mergeArms } from '../../../src/domain/rollout/merge-arms.ts'
import { judgingOf } from '../build.ts'

const none: Arm = { version: '2.0.0', requests: 0, successes: 0, latency: [], calibration: [], shift: [], recall: [] }
const said = (gate: Gate, counts: Partial<Arm>, classes: CalibrationClass[] = []): Verdict['verdict'] | undefined =>
  judge(gate, { ...none, ...counts }, judgingOf(classes))?.verdict

describe('a share', () => {
  test('is compared as six decimal places, exactly', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000_000 }), fc.nat(), (parts, total, count) => {
        expect(exceedsShare(count, total, parts / 1e6)).toBe(BigInt(count) * 1_000_000n > BigInt(parts) * BigInt(total))
      }),
    )
  })

  test.each([
    [1, 1000, 0.001, false],
    [2, 1000, 0.001, true],
    [3, 10, 0.3, false],
    [7, 100, 0.07, false],
    [0, 5, 0, false],
    [1, 5, 0, true],
    [5, 5, 1, false],
    [9_007_199_254_740_991, 9_007_199_254_740_991, 0.999_999, true],
  ])('%d of %d against %d exceeds: %s', (count, total, share, expected) => {
    expect(exceedsShare(count, total, share)).toBe(expected)
  })
})

describe('errors and latency', () => {
  const errors: Gate = { name: 'errors', metric: 'errors', maximumShare: 0.01 }
  const latency: Gate = { name: 'p99', metric: 'latency', limitMicroseconds: 1000, maximumShare: 0.01 }

  test.each([
    [100, 0, 'pass'],
    [100, 1, 'pass'],
    [100, 2, 'breach'],
    [199, 1, 'pass'],
    [200, 3, 'breach'],
    [50, 0, 'pass'],
    [50, 1, 'breach'],
    [49, 0, 'inconclusive'],
    [49, 49, 'inconclusive'],
    [0, 0, 'no_data'],
  ] as const)('of %d requests %d too many: %s', (requests, count, verdict) => {
    expect(said(errors, { requests, successes: requests - count })).toBe(verdict)
    expect(said(latency, { requests, latency: [{ limitMicroseconds: 1000, requests, exceeding: count }] })).toBe(verdict)
  })

  test('a smaller minimum of samples is taken, but never none', () => {
    expect(said({ ...errors, minimumWindowSamples: 10 }, { requests: 10, successes: 10 })).toBe('pass')
    expect(said({ ...errors, minimumWindowSamples: 0 }, { requests: 0, successes: 0 })).toBe('no_data')
  })

  test('latencies that were counted at another limit are no data', () => {
    expect(said(latency, { requests: 100, latency: [{ limitMicroseconds: 999, requests: 100, exceeding: 0 }] })).toBe('no_data')
  })

  test('requests without a latency do not dilute the share', () => {
    expect(said(latency, { requests: 10_000, latency: [{ limitMicroseconds: 1000, requests: 100, exceeding: 2 }] })).toBe('breach')
  })
})

describe('shift', () => {
  const shift: Gate = { name: 'shift', metric: 'shift', limit: 0.02, minimumShare: 0.5 }

  test.each([
    [100, 50, 'pass'],
    [100, 49, 'breach'],
    [101, 51, 'pass'],
    [101, 50, 'breach'],
    [49, 49, 'inconclusive'],
    [0, 0, 'no_data'],
  ] as const)('of %d pairs %d within: %s', (pairs, within, verdict) => {
    expect(said(shift, { shift: [{ limit: 0.02, pairs, within }] })).toBe(verdict)
  })
})

describe('recall', () => {
  const same: Gate = { name: 'recall', metric: 'recall', at: 50, maximumDifference: 0 }
  const near: Gate = { ...same, maximumDifference: 0.01 }
  const counts = { at: 50, queries: 100, relevant: 1000, hits: 900, pairedHits: 900, differing: 0 }
  const of = (changed: Partial<typeof counts>): Partial<Arm> => ({ recall: [{ ...counts, ...changed }] })

  test('zero demands the same, query by query: gains do not hide losses', () => {
    expect(said(same, of({}))).toBe('pass')
    expect(said(same, of({ differing: 2 }))).toBe('breach')
    expect(said(same, of({ hits: 899, differing: 1 }))).toBe('breach')
    expect(said(same, of({ hits: 901, differing: 1 }))).toBe('breach')
  })

  test('zero does not pass where nobody counted the queries that differ', () => {
    const { differing: _differing, ...uncounted } = counts
    expect(said(same, { recall: [uncounted] })).toBe('no_data')
    expect(said(near, { recall: [uncounted] })).toBe('pass')
    const merged = mergeArms([of({}), { recall: [uncounted] }].map(({ recall = [] }) => Object.assign({}, none, { recall })))
    expect(said(same, { recall: merged?.recall ?? [] })).toBe('no_data')
  })

  test('a share allows so much in either direction', () => {
    expect([891, 890, 909, 910].map((hits) => said(near, of({ hits })))).toEqual(['pass', 'breach', 'pass', 'breach'])
  })

  test('says nothing of few queries, of none, and of a stable version that finds nothing', () => {
    expect(said(same, of({ queries: 49 }))).toBe('inconclusive')
    expect(said(same, of({ queries: 0 }))).toBe('no_data')
    expect(said(same, of({ hits: 0, pairedHits: 0 }))).toBe('no_data')
    expect(said(same, { recall: [{ ...counts, at: 10 }] })).toBe('no_data')
  })
})

/** All answers of a class in one bin: promised so many of a thousand, and so many came true. */
const table = (name: string, promised: number, came: number, count = 10_000): BinTable => ({
  class: name,
  counts: [count],
  positives: [(count * came) / 1000],
  scores: [String(count * promised * 1_000_000)],
  variances: ['0'],
})

describe('calibration', () => {
  const gate: Gate = { name: 'calibration', metric: 'calibration', maximumExcess: 0.01 }
  const [good, bad]: readonly CalibrationClass[] = ['good', 'bad'].map((name) => ({ class: name, cHat: 0.3, edges: [] }))
  if (good === undefined || bad === undefined) throw new Error('classes')

  test('allows the noise floor and the margin, and not a unit more', () => {
    // tau is 0.015 here, so that 0.025 is allowed.
    expect(said(gate, { calibration: [table('good', 900, 876)] }, [good])).toBe('pass')
    expect(said(gate, { calibration: [table('good', 900, 874)] }, [good])).toBe('breach')
    expect(said(gate, { calibration: [table('good', 874, 900)] }, [good])).toBe('breach')
  })

  test('is decided by the worst class', () => {
    const calibration = [table('good', 900, 900), table('bad', 900, 800)]
    expect(judge(gate, { ...none, calibration }, judgingOf([good, bad]))).toMatchObject({ verdict: 'breach', class: 'bad' })
    expect(judge(gate, { ...none, calibration: calibration.slice(0, 1) }, judgingOf([good, bad]))).toMatchObject({
      verdict: 'no_data',
      class: 'bad',
    })
    const worse = [table('good', 900, 850), table('bad', 900, 800)]
    expect(judge(gate, { ...none, calibration: worse }, judgingOf([good, bad]))).toMatchObject({ class: 'bad' })
    expect(judge(gate, { ...none, calibration: worse.toReversed() }, judgingOf([bad, good]))).toMatchObject({ class: 'bad' })
  })

  test('says nothing while the noise floor is too high, unless the breach is beyond it', () => {
    expect(said(gate, { calibration: [table('good', 500, 500, 8)] }, [good])).toBe('inconclusive')
    expect(said(gate, { calibration: [table('good', 500, 0, 8)] }, [good])).toBe('breach')
  })

  test('is an error where the manifest names no class, and no data without scores', () => {
    expect(said(gate, { calibration: [table('good', 900, 900)] }, [])).toBe('error')
    expect(said(gate, { calibration: [table('good', 900, 900, 0)] }, [good])).toBe('no_data')
  })
})

describe('all gates', () => {
  test('a gate that does not apply is left out; without counts the others have no data', () => {
    const gates: Gate[] = [
      { name: 'errors', metric: 'errors', maximumShare: 0.01 },
      { name: 'recall', metric: 'recall', at: 50, maximumDifference: 0, notApplicable: 'nothing is retrieved' },
    ]
    expect(judgeAll(gates, undefined, judgingOf([])).map(({ gate, verdict }) => [gate, verdict])).toEqual([['errors', 'no_data']])
  })

  test('an arm without a single answer never passes a gate', () => {
    const gates: Gate[] = [
      { name: 'errors', metric: 'errors', maximumShare: 1 },
      { name: 'latency', metric: 'latency', limitMicroseconds: 1, maximumShare: 1 },
      { name: 'calibration', metric: 'calibration', maximumExcess: 1 },
      { name: 'shift', metric: 'shift', limit: 1, minimumShare: 0 },
      { name: 'recall', metric: 'recall', at: 1, maximumDifference: 1 },
    ]
    expect(judgeAll(gates, none, judgingOf([])).filter(({ verdict }) => verdict === 'pass')).toEqual([])
  })
})
