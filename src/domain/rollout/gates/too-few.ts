import type { Verdict } from '../../../document/documents.generated.ts'

const MINIMUM_SAMPLES = 50

/** The verdict on a sample too small to speak, or undefined when it is large enough. */
export function tooFew(gate: { readonly name: string; readonly minimumWindowSamples?: number }, samples: number): Verdict | undefined {
  const minimum = Math.max(1, gate.minimumWindowSamples ?? MINIMUM_SAMPLES)
  if (samples === 0) return { gate: gate.name, verdict: 'no_data', samples, because: 'no samples' }
  if (samples < minimum) return { gate: gate.name, verdict: 'inconclusive', samples, because: `fewer than ${minimum} samples` }
  return undefined
}
