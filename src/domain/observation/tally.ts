import type { Arm, BinTable } from '../../document/documents.generated.ts'
import type { Measurement } from './measurement.ts'
import type { Row } from './row.ts'

/** Counts one class's scores; the binning core itself comes in from domain/calibration. */
export interface ScoreCounter {
  count(score: number, label: 0 | 1): void
  table(): BinTable
}
export type NewScoreCounter = (name: string, edges: readonly number[]) => ScoreCounter

/** Counts the rows of one version. */
export interface Tally {
  add(row: Row): void
  arm(): Arm
}

/** Differences are compared on the score grid's resolution, so that 0.95 - 0.93 is 0.02. */
const RESOLUTION = 1e9

/** A fresh count of one version's rows. Only integers are kept, so tallies of parts add to the tally of the whole. */
export function tallyOf(version: string, measurement: Measurement, newCounter: NewScoreCounter): Tally {
  let requests = 0
  let successes = 0
  const latency = measurement.latencyLimits.map((limitMicroseconds) => ({ limitMicroseconds, requests: 0, exceeding: 0 }))
  const shift = measurement.shiftLimits.map((limit) => ({ limit, pairs: 0, within: 0 }))
  const recall = measurement.recallDepths.map((at) => ({ at, queries: 0, relevant: 0, hits: 0, pairedHits: 0, differing: 0 }))
  const counters = new Map(measurement.classes.map(({ class: name, edges }) => [name, newCounter(name, edges)]))

  function add(row: Row): void {
    requests += 1
    successes += row.ok ? 1 : 0
    if (row.latencyMicroseconds !== undefined) {
      for (const count of latency) {
        count.requests += 1
        count.exceeding += row.latencyMicroseconds > count.limitMicroseconds ? 1 : 0
      }
    }
    if (row.scored !== undefined) counters.get(row.scored.class)?.count(row.scored.score, row.scored.label)
    if (row.scored !== undefined && row.pairedScore !== undefined) {
      const difference = Math.abs(Math.round(row.scored.score * RESOLUTION) - Math.round(row.pairedScore * RESOLUTION))
      for (const count of shift) {
        count.pairs += 1
        count.within += difference <= Math.round(count.limit * RESOLUTION) ? 1 : 0
      }
    }
    if (row.recall !== undefined) addRecall(row.recall)
  }

  function addRecall(seen: NonNullable<Row['recall']>): void {
    const count = recall.find(({ at }) => at === seen.at)
    if (count === undefined) return
    count.queries += 1
    count.relevant += seen.relevant
    count.hits += seen.hits
    count.pairedHits += seen.pairedHits
    count.differing += seen.hits === seen.pairedHits ? 0 : 1
  }

  const arm = (): Arm => ({
    version,
    requests,
    successes,
    latency,
    calibration: [...counters.values()].map((counter) => counter.table()),
    shift,
    recall,
  })
  return { add, arm }
}
