import type { RolloutPolicy } from '../../document/documents.generated.ts'

type Stages = RolloutPolicy['stages']

/** The stages of both profiles; a profile's gates say what is watched on the way. */
const stages: Stages = [
  { name: 'canary', percent: 5, minimumObservation: '2h', minimumSamples: 500, minimumSuccessRate: 0.995 },
  { name: 'limited', percent: 25, minimumObservation: '4h', minimumSamples: 1000, minimumSuccessRate: 0.997 },
  { name: 'major', percent: 50, minimumObservation: '8h', minimumSamples: 5000, minimumSuccessRate: 0.999 },
  { name: 'full', percent: 100, minimumObservation: '12h', minimumSamples: 10_000, minimumSuccessRate: 0.9995 },
]

const rules = {
  schema: 'headgate/rollout-policy/v1alpha',
  window: '15m',
  lateness: '5m',
  propagation: '5m',
  stages,
  hold: '24h',
  grace: '15m',
  brake: { consecutiveBreaches: 2, breachRate: 0.1 },
  evidenceDeadline: '4h',
  cooldown: '45m',
  emergencyStop: { reverts: 6, within: '24h' },
  autoPromotion: true,
  autoRevert: true,
  decisionExpiry: '2h',
  lease: '6h',
} as const

/** For calibrated models: fast, calibrated, close to the version before, and finding the same. */
export const calibration: RolloutPolicy = {
  ...rules,
  name: 'calibration',
  description:
    'For calibrated models: p99 latency, calibration error above the noise floor, confidence shift, recall within the time limit.',
  gates: [
    { name: 'p99-latency', metric: 'latency', limitMicroseconds: 1000, maximumShare: 0.01 },
    { name: 'calibration', metric: 'calibration', maximumExcess: 0.01, maximumTau: 0.1 },
    { name: 'confidence-shift', metric: 'shift', limit: 0.02, minimumShare: 0.5 },
    { name: 'sla-recall', metric: 'recall', at: 50, maximumDifference: 0 },
  ],
}

/** For request handlers: they answer, and in time. */
export const handler: RolloutPolicy = {
  ...rules,
  name: 'handler',
  description: 'For request handlers: error rate and p99 latency.',
  gates: [
    { name: 'error-rate', metric: 'errors', maximumShare: 0.01 },
    { name: 'p99-latency', metric: 'latency', limitMicroseconds: 250_000, maximumShare: 0.01 },
  ],
}

export const profiles = { calibration, handler } as const
export type Profile = keyof typeof profiles
