import type { CalibrationClass, RolloutPolicy } from '../../src/document/documents.generated.ts'
import { policy as plain } from '../../test/domain/build.ts'

const BINS = 15
/** Rows after which every score has come true exactly as often as it promised. */
export const ROUND = 2 * BINS * BINS

export const classes: CalibrationClass[] = ['top-1'].map((name) => ({
  class: name,
  cHat: 0.31,
  edges: Array.from({ length: BINS - 1 }, (_, bin) => (bin + 1) * 66_000_000),
}))

/** Every kind of gate. */
export const policy: RolloutPolicy = {
  ...plain,
  gates: [
    { name: 'latency', metric: 'latency', limitMicroseconds: 1000, maximumShare: 0.01 },
    { name: 'errors', metric: 'errors', maximumShare: 0.001 },
    { name: 'calibration', metric: 'calibration', maximumExcess: 0.01 },
    { name: 'shift', metric: 'shift', limit: 0.02, minimumShare: 0.5 },
    { name: 'recall', metric: 'recall', at: 50, maximumDifference: 0 },
  ],
}

/** Rows of a sound candidate: whatever its scores promise comes true just as often. */
export function observed(count: number): readonly Readonly<Record<string, unknown>>[] {
  return Array.from({ length: count }, (_, request) => {
    const name = classes[request % classes.length]?.class
    const turn = Math.floor(request / classes.length)
    const score = ((turn % BINS) + 0.5) / BINS
    const times = Math.floor(turn / BINS)
    const label = Math.floor((times + 1) * score) - Math.floor(times * score)
    const recall = { at: 50, relevant: 50, hits: 48, pairedHits: 48 }
    return {
      version: '2.0.0',
      unit: `user-${request}`,
      ok: true,
      latencyMicroseconds: 400,
      class: name,
      score,
      label,
      pairedScore: score,
      recall,
    }
  })
}
