import type { BinTable } from '../../document/documents.generated.ts'
import { GRID } from './score-grid.ts'

/** Counts of one class per bin; integers only, so that tables of any windows add to the table of all of them. */
export interface BinCounts {
  readonly counts: number[]
  readonly positives: number[]
  /** Sums of grid scores, in units of 1e-9. */
  readonly scores: bigint[]
  /** Sums of score * (1 - score), in units of 1e-18. */
  readonly variances: bigint[]
}

export function emptyCounts(bins: number): BinCounts {
  const zeros = <T>(zero: T): T[] => Array.from({ length: bins }, () => zero)
  return { counts: zeros(0), positives: zeros(0), scores: zeros(0n), variances: zeros(0n) }
}

/** Index of the bin (edge k-1, edge k] that holds a grid score; edges are strictly increasing, the last bin is open. */
export function binOf(score: number, edges: readonly number[]): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((edges[middle] ?? Infinity) < score) low = middle + 1
    else high = middle
  }
  return low
}

/** Count one observation: a grid score and whether it was right. */
export function countScore(into: BinCounts, edges: readonly number[], score: number, label: 0 | 1): void {
  const bin = binOf(score, edges)
  into.counts[bin] = (into.counts[bin] ?? 0) + 1
  into.positives[bin] = (into.positives[bin] ?? 0) + label
  into.scores[bin] = (into.scores[bin] ?? 0n) + BigInt(score)
  into.variances[bin] = (into.variances[bin] ?? 0n) + BigInt(score) * BigInt(GRID - score)
}

export function toBinTable(name: string, from: BinCounts): BinTable {
  return {
    class: name,
    counts: from.counts,
    positives: from.positives,
    scores: from.scores.map(String),
    variances: from.variances.map(String),
  }
}
