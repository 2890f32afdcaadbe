import type { CalibrationClass, Digest, RolloutPolicy } from '../../document/documents.generated.ts'
import { digestOf } from '../../document/digest.ts'

/** What is counted and how. Two windows add only when their measurements are the same. */
export interface Measurement {
  /** Latency limits, in microseconds, ascending. */
  readonly latencyLimits: readonly number[]
  /** Largest confidence shifts that count as within, ascending. */
  readonly shiftLimits: readonly number[]
  /** Depths at which recall is counted, ascending. */
  readonly recallDepths: readonly number[]
  /** Classes with their fixed bin edges, sorted by name. */
  readonly classes: readonly { readonly class: string; readonly edges: readonly number[] }[]
}

/** What a policy's gates need counted of a candidate whose manifest names these classes. */
export function measurementOf(policy: RolloutPolicy, classes: readonly CalibrationClass[]): Measurement {
  const latencyLimits = new Set<number>()
  const shiftLimits = new Set<number>()
  const recallDepths = new Set<number>()
  for (const gate of policy.gates) {
    if (gate.notApplicable !== undefined) continue
    if (gate.metric === 'latency') latencyLimits.add(gate.limitMicroseconds)
    if (gate.metric === 'shift') shiftLimits.add(gate.limit)
    if (gate.metric === 'recall') recallDepths.add(gate.at)
  }
  return {
    latencyLimits: ascending(latencyLimits),
    shiftLimits: ascending(shiftLimits),
    recallDepths: ascending(recallDepths),
    classes: classes.map(({ class: name, edges }) => ({ class: name, edges })).toSorted((a, b) => (a.class < b.class ? -1 : 1)),
  }
}

/** The identity of a measurement, which every window carries. */
export const measurementDigest = (measurement: Measurement): Digest => digestOf({ counter: 1, ...measurement })

const ascending = (numbers: ReadonlySet<number>): readonly number[] => [...numbers].toSorted((a, b) => a - b)
