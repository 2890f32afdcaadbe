import type {
  CalibrationClass,
  DecisionInput,
  Instant,
  RolloutPolicy,
  RolloutState,
  Window,
} from '../../src/document/documents.generated.ts'
import { digestOf } from '../../src/document/digest.ts'
import { fromMilliseconds, toMilliseconds } from '../../src/document/instant.ts'
import { countScore, emptyCounts, toBinTable } from '../../src/domain/calibration/bin-table.ts'
import { calibrationError } from '../../src/domain/calibration/calibration-error.ts'
import { gridScore } from '../../src/domain/calibration/score-grid.ts'
import { measurementDigest, measurementOf } from '../../src/domain/observation/measurement.ts'
import { openWindow } from '../../src/domain/observation/seal.ts'
import type { NewScoreCounter } from '../../src/domain/observation/tally.ts'
import type { Resolved } from '../../src/domain/rollout/decide.ts'
import type { Judging } from '../../src/domain/rollout/gates/judging.ts'

/** When the stage began to be served, at the beginning of a window; the first window that counts begins a quarter later. */
export const appliedAt = '2026-03-02T08:00:00Z'
export const MINUTE = 60_000
export const WINDOW = 15 * MINUTE
export const after = (milliseconds: number): Instant => fromMilliseconds(toMilliseconds(appliedAt) + milliseconds)
/** Start of a stage's window by its number from 0. */
export const windowStartOf = (index: number): Instant => after((index + 1) * WINDOW)

export const policy: RolloutPolicy = {
  schema: 'headgate/rollout-policy/v1alpha',
  name: 'test',
  window: '15m',
  stages: [
    { name: 'canary', percent: 5, minimumObservation: '30m', minimumSamples: 100 },
    { name: 'limited', percent: 25, minimumObservation: '30m', minimumSamples: 100 },
    { name: 'full', percent: 100, minimumObservation: '30m', minimumSamples: 100 },
  ],
  hold: '1h',
  brake: { consecutiveBreaches: 2, breachRate: 0.1 },
  gates: [
    { name: 'errors', metric: 'errors', maximumShare: 0.01 },
    { name: 'latency', metric: 'latency', limitMicroseconds: 1000, maximumShare: 0.01 },
  ],
}

export const state: RolloutState = {
  phase: 'progressing',
  stage: 'canary',
  percent: 5,
  stable: '1.0.0',
  candidate: '2.0.0',
  since: appliedAt,
  startedAt: appliedAt,
  reverts: [],
}

/** An input to decide on, at the end of so many windows; what differs from a plain tick is named. */
export function inputAt(windows: readonly Window[], changed: Partial<DecisionInput> = {}): DecisionInput {
  return {
    now: after((windows.length + 1) * WINDOW + 5 * MINUTE),
    request: { kind: 'tick' },
    policy,
    state,
    candidate: { version: '2.0.0', manifest: digestOf('manifest'), approvals: [], classes: [] },
    applied: { sequence: 1, at: appliedAt },
    windows: windows.map((window) => ({ start: window.start, digest: digestOf(window) })),
    stop: null,
    approvals: [],
    ...changed,
  }
}

/** What an input stands for: these windows, and what its policy asks to be counted. */
export const resolvedFor = ({ policy: rules, candidate }: DecisionInput, windows: readonly Window[]): Resolved => ({
  windows,
  measurement: measurementDigest(measurementOf(rules, candidate?.classes ?? [])),
  measure: calibrationError,
})

export const judgingOf = (classes: readonly CalibrationClass[]): Judging => ({ classes, measure: calibrationError })

/** The binning core as the commands lend it. */
export const scoreCounter: NewScoreCounter = (name, edges) => {
  const counts = emptyCounts(edges.length + 1)
  return {
    count: (score, label) => countScore(counts, edges, gridScore(score) ?? 0, label),
    table: () => toBinTable(name, counts),
  }
}

export interface WindowFacts {
  readonly index: number
  readonly policy?: RolloutPolicy
  readonly classes?: readonly CalibrationClass[]
}

type Fields = Readonly<Record<string, unknown>>

/** A stage's window, sealed by the real code from rows. */
export function windowOf(rows: readonly Fields[], { index, policy: rules = policy, classes = [] }: WindowFacts): Window {
  const open = openWindow(measurementOf(rules, classes), scoreCounter)
  for (const row of rows) open.add({ row })
  const [start, end] = [windowStartOf(index), windowStartOf(index + 1)]
  const sealedAt = fromMilliseconds(toMilliseconds(end) + 5 * MINUTE)
  return open.seal({ environment: 'production', component: 'shop', start, end, sealedAt, late: 0 })
}

/** What a window was like, and its rows: 100 answers of the candidate, so that one failure is exactly 1 %. */
export type Weather = 'good' | 'bad' | 'few' | 'gap' | 'other'

function rowsOf(weather: Weather): readonly Fields[] {
  switch (weather) {
    case 'good':
      return answers(100, 0)
    case 'bad':
      return answers(100, 20)
    case 'few':
      return answers(3, 0)
    case 'gap':
      return []
    case 'other':
      return answers(100, 0, '1.0.0')
  }
}

const answers = (count: number, failing: number, version = '2.0.0'): readonly Fields[] =>
  Array.from({ length: count }, (_, request) => ({ version, ok: request >= failing, latencyMicroseconds: 400 }))

const sealedBefore = new Map<string, Window>()

/** Consecutive windows from the stage's first on. Sealing is pure, so a window that was sealed once is used again. */
export const weatherReport = (weathers: readonly Weather[]): readonly Window[] =>
  weathers.map((weather, index) => {
    const key = `${weather} ${index}`
    const window = sealedBefore.get(key) ?? windowOf(rowsOf(weather), { index })
    sealedBefore.set(key, window)
    return window
  })
