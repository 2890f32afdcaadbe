import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Arm } from '../../../src/document/documents.generated.ts'
import { binOf, countScore, emptyCounts, toBinTable } from '../../../src/domain/calibration/bin-table.ts'
import { calibrationError } from '../../../src/domain/calibration/calibration-error.ts'
import { GRID, gridScore } from '../../../src/domain/calibration/score-grid.ts'
import { mergeArms } from '../../../src/domain/rollout/merge-arms.ts'

interface Scored {
  readonly score: number
  readonly label: 0 | 1
}

const edgesOf = fc.uniqueArray(fc.integer({ min: 0, max: GRID }), { maxLength: 20 }).map((edges) => edges.toSorted((a, b) => a - b))
const onGrid = fc.oneof(fc.integer({ min: 0, max: GRID }), fc.constantFrom(0, 1, GRID - 1, GRID))
const observation = fc.record({ score: onGrid, label: fc.constantFrom<0 | 1>(0, 1) })
const observations = fc.array(observation, { maxLength: 200 })
const someObservations = fc.array(observation, { minLength: 1, maxLength: 200 })

const empty: Arm = { version: '1.0.0', requests: 0, successes: 0, latency: [], calibration: [], shift: [], recall: [] }

function tableOf(rows: readonly Scored[], edges: readonly number[]) {
  const counts = emptyCounts(edges.length + 1)
  for (const { score, label } of rows) countScore(counts, edges, score, label)
  return toBinTable('all', counts)
}

/** The definition, in floats, by linear search: what the integers must come to. */
function naiveError(rows: readonly Scored[], edges: readonly number[], cHat: number) {
  const gaps = Array.from({ length: edges.length + 1 }, () => 0)
  const filled = new Set<number>()
  for (const { score, label } of rows) {
    const bin = linearBin(score, edges)
    filled.add(bin)
    gaps[bin] = (gaps[bin] ?? 0) + (score / GRID - label)
  }
  const aece = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / rows.length
  return { aece, tau: Math.max(0.015, cHat * Math.sqrt(filled.size / rows.length)), rows: rows.length }
}

function linearBin(score: number, edges: readonly number[]): number {
  const bin = edges.findIndex((edge) => score <= edge)
  return bin < 0 ? edges.length : bin
}

describe('the score grid', () => {
  test.each([
    [0, 0],
    [-0, 0],
    [1, GRID],
    [0.5, 500_000_000],
    [1e-9, 1],
    [4.9e-10, 0],
    [5e-10, 1],
    [0.999_999_999_4, 999_999_999],
    [0.999_999_999_6, GRID],
    [Number.MIN_VALUE, 0],
    [0.1 + 0.2, 300_000_000],
    [0.499_999_999_999_999_94, 500_000_000],
  ])('%d is %d', (score, expected) => {
    expect(gridScore(score)).toBe(expected)
  })

  test('has the sum of the normative rule where it rounds: just below 0.5e-9', () => {
    const largest = 0.5e-9 - 2 ** -84
    expect(largest).toBeLessThan(0.5e-9)
    expect(gridScore(largest)).toBe(Math.floor(largest * GRID + 0.5))
  })

  test.each([Number.NaN, Infinity, -Infinity, -1e-9, 1.000_000_001, -Number.MIN_VALUE])('%d is no score', (score) => {
    expect(gridScore(score)).toBeUndefined()
  })

  test('never leaves 0 to 1e9, and never falls as scores rise', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [gridScore(Math.min(a, b)), gridScore(Math.max(a, b))]
        if (low === undefined || high === undefined) throw new Error('no score')
        expect([low, high].every(Number.isInteger)).toBe(true)
        expect([0, low, high, GRID].toSorted((x, y) => x - y)).toEqual([0, low, high, GRID])
      }),
    )
  })
})

describe('binOf', () => {
  test('finds the bin that linear search finds', () => {
    fc.assert(
      fc.property(edgesOf, onGrid, (edges, score) => {
        expect(binOf(score, edges)).toBe(linearBin(score, edges))
      }),
    )
  })

  test('takes an edge into the bin that it closes', () => {
    expect([0, 10, 11, 20, 21].map((score) => binOf(score, [10, 20]))).toEqual([0, 0, 1, 1, 2])
  })
})

describe('calibrationError', () => {
  test('is the definition in floats, up to their rounding', () => {
    fc.assert(
      fc.property(someObservations, edgesOf, fc.double({ min: 0, max: 2, noNaN: true }), (rows, edges, cHat) => {
        const found = calibrationError(tableOf(rows, edges), cHat)
        const naive = naiveError(rows, edges, cHat)
        expect({ ...found, aece: 0 }).toEqual({ ...naive, aece: 0 })
        expect(found?.aece).toBeCloseTo(naive.aece, 9)
      }),
    )
  })

  test('is nothing without rows', () => {
    expect(calibrationError(tableOf([], [1, 2]), 0.3)).toBeUndefined()
  })

  test('lies between 0 and 1, and does not depend on the order of rows', () => {
    fc.assert(
      fc.property(observations, edgesOf, (rows, edges) => {
        const found = calibrationError(tableOf(rows, edges), 0.3)
        expect(calibrationError(tableOf(rows.toReversed(), edges), 0.3)).toEqual(found)
        return found === undefined || (found.aece >= 0 && found.aece <= 1)
      }),
    )
  })

  test('is exact beyond 2^53: no unit is lost among 10^18', () => {
    const bins = { class: 'all', counts: [1_000_000_000, 1], positives: [0, 1], variances: ['0', '0'] }
    const error = calibrationError({ ...bins, scores: ['1000000000000000000', '999999999'] }, 0)
    expect(error?.aece).toBe(Number(1_000_000_000_000_000_001n) / (1_000_000_001 * GRID))
  })

  test('tables of parts add up to the table of the whole', () => {
    fc.assert(
      fc.property(observations, observations, edgesOf, (some, others, edges) => {
        const arm = (rows: readonly Scored[]): Arm => ({ ...empty, calibration: [tableOf(rows, edges)] })
        expect(mergeArms([arm(some), arm(others)])?.calibration).toEqual([tableOf([...some, ...others], edges)])
      }),
    )
  })

  test('sums of any length are exact', () => {
    const count = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 22n }), fc.bigInt({ min: 0n, max: 10n ** 10n }), fc.constant(10n ** 21n - 1n))
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 200 }), (sums) => {
        const tables = sums.map((sum) => ({ class: 'all', counts: [1], positives: [0], scores: [String(sum)], variances: [String(sum)] }))
        const total = String(sums.reduce((a, b) => a + b, 0n))
        const merged = mergeArms(tables.map((table) => Object.assign({}, empty, { calibration: [table] })))?.calibration
        expect(merged).toEqual([{ class: 'all', counts: [sums.length], positives: [0], scores: [total], variances: [total] }])
      }),
    )
  })
})
