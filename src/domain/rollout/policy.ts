import type { RolloutPolicy } from '../../document/documents.generated.ts'
import { durationMilliseconds } from '../../document/instant.ts'
import { problem, type Problem } from '../../problem/problem.ts'

export type Stage = RolloutPolicy['stages'][number]

/** What a policy leaves out, in milliseconds. */
const defaults = {
  window: '15m',
  lateness: '5m',
  propagation: '5m',
  evidenceDeadline: '4h',
  cooldown: '45m',
  decisionExpiry: '2h',
  lease: '6h',
} as const

/** A duration of the policy, or its default, in milliseconds. */
export const period = (policy: RolloutPolicy, name: keyof typeof defaults): number => durationMilliseconds(policy[name] ?? defaults[name])

/** The same as the policy writes it. */
export const periodText = (policy: RolloutPolicy, name: keyof typeof defaults): string => policy[name] ?? defaults[name]

export const emergencyStop = (policy: RolloutPolicy): { readonly reverts: number; readonly within: string } =>
  policy.emergencyStop ?? { reverts: 6, within: '24h' }

export const stageNamed = (policy: RolloutPolicy, name: string): Stage | undefined => policy.stages.find((stage) => stage.name === name)

/** The stage after one; undefined after the last. */
export function stageAfter(policy: RolloutPolicy, name: string): Stage | undefined {
  const index = policy.stages.findIndex((stage) => stage.name === name)
  return index < 0 ? undefined : policy.stages[index + 1]
}

const RESERVED = new Set(['disabled', 'published'])
const DAY = 86_400_000
const SHORTEST_WINDOW = 10_000
/** A decision names every window of its stage: so many are still read and replayed in no time. */
const MOST_WINDOWS = 5000

/** What the schema cannot say: stages rise to 100, names are unique, windows divide the day. */
export function policyProblems(policy: RolloutPolicy, file: string): readonly Problem[] {
  const found: Problem[] = []
  const length = period(policy, 'window')
  const at = (pointer: string): { file: string; pointer: string } => ({ file, pointer })
  policy.stages.forEach((stage, index) => {
    const before = policy.stages[index - 1]
    if (before !== undefined && stage.percent <= before.percent) {
      found.push(
        problem(
          'policy/stages-not-rising',
          { stage: stage.name, percent: stage.percent, before: before.percent },
          at(`/stages/${index}/percent`),
        ),
      )
    }
    if (RESERVED.has(stage.name) || policy.stages.findIndex(({ name }) => name === stage.name) < index) {
      found.push(problem('policy/name-taken', { name: stage.name }, at(`/stages/${index}/name`)))
    }
  })
  const last = policy.stages.length - 1
  if (policy.stages[last]?.percent !== 100) found.push(problem('policy/never-full', {}, at(`/stages/${last}/percent`)))
  policy.gates.forEach((gate, index) => {
    if (policy.gates.findIndex(({ name }) => name === gate.name) < index)
      found.push(problem('policy/name-taken', { name: gate.name }, at(`/gates/${index}/name`)))
  })
  if (policy.gates.every((gate) => gate.notApplicable !== undefined)) found.push(problem('policy/no-gate', {}, at('/gates')))
  if (DAY % length !== 0 || length < SHORTEST_WINDOW) found.push(problem('policy/window-length', { window: policy.window }, at('/window')))
  policy.stages.forEach((stage, index) => {
    if (durationMilliseconds(stage.minimumObservation) / length > MOST_WINDOWS) {
      found.push(problem('policy/too-many-windows', { name: stage.name, most: MOST_WINDOWS }, at(`/stages/${index}/minimumObservation`)))
    }
  })
  if (durationMilliseconds(policy.hold) / length > MOST_WINDOWS)
    found.push(problem('policy/too-many-windows', { name: 'hold', most: MOST_WINDOWS }, at('/hold')))
  return found
}
