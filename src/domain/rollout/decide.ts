import type { Decision, DecisionInput, Reason, RolloutState, Verdict, Window, WindowBreach } from '../../document/documents.generated.ts'
import { durationMilliseconds, formatDuration, toMilliseconds } from '../../document/instant.ts'
import { brakeReasons } from './brake.ts'
import { weigh, type Evidence } from './evidence.ts'
import type { CalibrationMeasure } from './gates/judging.ts'
import { emergencyStop } from './policy.ts'
import { approvalObstacles, obstacles, policyObstacles, stopObstacles } from './promotion.ts'
import { reason } from './reason.ts'
import { advanced, resumed, reverted, started } from './transition.ts'

/** Version of these rules. A change of meaning gets a new number; the old rules stay replayable under theirs. */
export const DECIDER = 1

/** What was concluded: a step, or `continue` when nothing changes. */
export interface Conclusion {
  readonly kind: Decision['kind'] | 'continue'
  /** State that the step leads to; null when there is none yet and nothing starts. */
  readonly state: RolloutState | null
  readonly verdicts: readonly Verdict[]
  readonly breaches: readonly WindowBreach[]
  readonly reasons: readonly Reason[]
}

/** What comes to the input from elsewhere: window contents by their digests, and the functions that other domains lend. */
export interface Resolved {
  readonly windows: readonly Window[]
  /** Digest of what should have been counted for this policy and candidate. */
  readonly measurement: string
  readonly measure: CalibrationMeasure
}

/**
 * One step of a rollout. Pure: the same input and windows give the same conclusion, on any machine, at any time; `now` is a fact of the
 * input. A promotion needs every gate to pass; whatever is missing, broken or unclear holds; reverts are never held.
 */
export function decide(input: DecisionInput, resolved: Resolved): Conclusion {
  const { state, now } = input
  if (state !== null && toMilliseconds(now) < toMilliseconds(state.since))
    return stay(state, [reason('clock-went-back', { since: state.since })])
  switch (input.request.kind) {
    case 'start':
      return decideStart(input)
    case 'resume':
      return decideResume(input)
    case 'revert':
      return state !== null && isRunning(state)
        ? takeBack(input, state, requested(input), nothingSeen)
        : stay(state, [reason('no-rollout', {})])
    case 'tick':
    case 'promote':
      return decideTick(input, resolved)
  }
}

function decideStart(input: DecisionInput): Conclusion {
  const { state, candidate, policy, now, request } = input
  const first = policy.stages[0]
  const stable = state?.stable ?? request.stable
  if (stable === undefined) return stay(state, [reason('stable-needed', {})])
  if (candidate === null || first === undefined) return stay(state, [reason('no-rollout', {})])
  const against = [
    ...startObstacles(input, stable, candidate.version),
    ...stopObstacles(input),
    ...policyObstacles(input),
    ...approvalObstacles(input),
  ]
  if (against.length > 0) return stay(state, against)
  return { ...nothingSeen, kind: 'start', state: started(state, stable, candidate, first, now), reasons: requested(input) }
}

function startObstacles({ state, now, policy, candidate }: DecisionInput, stable: string, version: string): readonly Reason[] {
  const found: Reason[] = []
  const blind = policy.gates.find((gate) => gate.metric === 'calibration' && gate.notApplicable === undefined)
  if (blind !== undefined && candidate?.classes.length === 0) found.push(reason('gate-cannot-judge', { gate: blind.name }))
  if (version === stable) found.push(reason('already-stable', { version }))
  if (state === null) return found
  if (isRunning(state)) found.push(reason('in-progress', { candidate: state.candidate ?? version }))
  if (state.phase === 'stopped') found.push(reason('component-stopped', {}))
  if (state.coolingUntil !== undefined && toMilliseconds(now) < toMilliseconds(state.coolingUntil))
    found.push(reason('cooling-down', { until: state.coolingUntil }))
  const block = state.blocked?.find((entry) => entry.version === version)
  if (block !== undefined) found.push(reason('version-blocked', { version, at: block.at, because: block.because }))
  return found
}

function decideResume(input: DecisionInput): Conclusion {
  const { state, now } = input
  const nothingToLift = state === null || (state.phase !== 'stopped' && (state.blocked ?? []).length === 0)
  if (nothingToLift) return stay(state, [reason('nothing-to-lift', {})])
  return { ...nothingSeen, kind: 'resume', state: resumed(state, now), reasons: requested(input) }
}

function decideTick(input: DecisionInput, resolved: Resolved): Conclusion {
  const { state, policy, candidate } = input
  if (state === null || !isRunning(state)) return stay(state, [reason('no-rollout', {})])
  if (input.applied === null || candidate === null) return stay(state, [reason('not-applied', {})])
  const grace = policy.grace === undefined ? 0 : durationMilliseconds(policy.grace)
  const question = { policy, candidate: candidate.version, measurement: resolved.measurement, appliedAt: input.applied.at, grace }
  const evidence = weigh(resolved.windows, question, { classes: candidate.classes, measure: resolved.measure })
  const brake = brakeReasons(input, evidence)
  if (brake.length > 0 && policy.autoRevert !== false) return takeBack(input, state, brake, evidence)
  const against = [...(brake.length > 0 ? [...brake, reason('breach-without-brake', {})] : []), ...obstacles(input, state, evidence)]
  if (against.length > 0) return { kind: 'continue', state, verdicts: evidence.verdicts, breaches: evidence.breaches, reasons: against }
  const step = advanced(policy, state, input.now)
  const why =
    state.phase === 'holding'
      ? reason('hold-is-over', { hours: formatDuration(evidence.covered) })
      : reason('gates-pass', { windows: resolved.windows.length })
  return { ...step, verdicts: evidence.verdicts, breaches: evidence.breaches, reasons: [why, ...requested(input)] }
}

function takeBack(
  input: DecisionInput,
  state: RolloutState,
  reasons: readonly Reason[],
  seen: Pick<Evidence, 'verdicts' | 'breaches'>,
): Conclusion {
  const step = reverted(input.policy, state, reasons.map(({ text }) => text).join('; '), input.now)
  const stopped =
    step.kind === 'stop'
      ? [reason('too-many-reverts', { count: step.state.reverts.length, within: emergencyStop(input.policy).within })]
      : []
  return { ...step, verdicts: seen.verdicts, breaches: seen.breaches, reasons: [...reasons, ...stopped] }
}

/** Whether a candidate is being rolled out. */
export const isRunning = (state: RolloutState): boolean => state.phase === 'progressing' || state.phase === 'holding'

const nothingSeen = { verdicts: [], breaches: [] } as const

const stay = (state: RolloutState | null, reasons: readonly Reason[]): Conclusion => ({ ...nothingSeen, kind: 'continue', state, reasons })

function requested({ request }: DecisionInput): readonly Reason[] {
  return request.by === undefined ? [] : [reason('requested', { by: request.by, reason: request.reason ?? '' })]
}
