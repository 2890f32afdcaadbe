import type { BinTable } from '../../document/documents.generated.ts'
import { GRID } from './score-grid.ts'

/** Below this, tau does not fall: no gate is stricter than 0.015 plus its margin. */
const TAU_FLOOR = 0.015

/** What a bin table says of a class. */
export interface CalibrationError {
  /** Adaptive ECE: sum over bins of |sum of (score - label)|, divided by the number of rows. */
  readonly aece: number
  /** Noise floor tau(N, K) = max(0.015, cHat * sqrt(K / N)): what a perfectly calibrated class may show by chance. */
  readonly tau: number
  readonly rows: number
}

/**
 * AECE and its noise floor from integer counts. Only + - * / sqrt and one division by N, so the figures are the same to the bit
 * in every engine. Undefined without rows.
 */
export function calibrationError(table: BinTable, cHat: number): CalibrationError | undefined {
  const rows = table.counts.reduce((sum, count) => sum + count, 0)
  if (rows === 0) return undefined
  const bins = table.counts.filter((count) => count > 0).length
  // Below 2^53 doubles hold every one of these integers, and give the very same sum.
  const deviation = rows * GRID <= Number.MAX_SAFE_INTEGER ? smallDeviation(table) : Number(largeDeviation(table))
  return { aece: deviation / (rows * GRID), tau: Math.max(TAU_FLOOR, cHat * Math.sqrt(bins / rows)), rows }
}

/** Sum over bins of |sum of (score - label)|, in units of 1e-9. */
function smallDeviation({ scores, positives }: BinTable): number {
  let sum = 0
  // A loop, since this runs for every class of every window.
  for (let bin = 0; bin < scores.length; bin++) sum += Math.abs(Number(scores[bin]) - (positives[bin] ?? 0) * GRID)
  return sum
}

/** The same for any number of rows. */
function largeDeviation({ scores, positives }: BinTable): bigint {
  const grid = BigInt(GRID)
  return scores.reduce((sum, score, bin) => {
    const difference = BigInt(score) - BigInt(positives[bin] ?? 0) * grid
    return sum + (difference < 0n ? -difference : difference)
  }, 0n)
}
