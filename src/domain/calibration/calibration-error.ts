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
  let deviation = 0n
  let bins = 0
  table.counts.forEach((count, bin) => {
    if (count === 0) return
    bins += 1
    const difference = BigInt(table.scores[bin] ?? '0') - BigInt(table.positives[bin] ?? 0) * BigInt(GRID)
    deviation += difference < 0n ? -difference : difference
  })
  return { aece: Number(deviation) / (rows * GRID), tau: Math.max(TAU_FLOOR, cHat * Math.sqrt(bins / rows)), rows }
}
