import type { Candidate, Instant, RolloutPolicy, RolloutState } from '../../document/documents.generated.ts'
import { addDuration, fromMilliseconds, toMilliseconds } from '../../document/instant.ts'
import { emergencyStop, period, stageAfter, type Stage } from './policy.ts'
import { clipped } from './reason.ts'

/** The candidate at its first stage. */
export function started(previous: RolloutState | null, stable: string, candidate: Candidate, stage: Stage, now: Instant): RolloutState {
  return {
    phase: 'progressing',
    stage: stage.name,
    percent: stage.percent,
    stable,
    candidate: candidate.version,
    manifest: candidate.manifest,
    since: now,
    startedAt: now,
    reverts: previous?.reverts ?? [],
    ...(previous?.blocked === undefined ? {} : { blocked: previous.blocked }),
  }
}

/** The candidate one stage further; held at the last stage; published after the hold. */
export function advanced(
  policy: RolloutPolicy,
  state: RolloutState,
  now: Instant,
): { readonly kind: 'promote' | 'complete' | 'publish'; readonly state: RolloutState } {
  const next = stageAfter(policy, state.stage)
  if (next !== undefined) return { kind: 'promote', state: { ...state, stage: next.name, percent: next.percent, since: now } }
  if (state.phase === 'progressing') return { kind: 'complete', state: { ...state, phase: 'holding', since: now } }
  const { candidate, manifest: _manifest, startedAt: _started, coolingUntil: _cooling, ...rest } = state
  return {
    kind: 'publish',
    state: { ...rest, phase: 'published', stage: 'published', percent: 100, stable: candidate ?? state.stable, since: now },
  }
}

/** The candidate taken back: no traffic, its version blocked, nothing started before the cool-down is over. */
export function reverted(
  policy: RolloutPolicy,
  state: RolloutState,
  because: string,
  now: Instant,
): { readonly kind: 'revert' | 'stop'; readonly state: RolloutState } {
  const reverts = [...revertsWithin(policy, state, now), now]
  const tooMany = reverts.length >= emergencyStop(policy).reverts
  const version = state.candidate ?? state.stable
  return {
    kind: tooMany ? 'stop' : 'revert',
    state: {
      ...state,
      phase: tooMany ? 'stopped' : 'reverted',
      stage: 'disabled',
      percent: 0,
      since: now,
      reverts,
      blocked: [
        ...(state.blocked ?? []).filter((entry) => entry.version !== version),
        { version, at: now, because: clipped(because, 1000) },
      ],
      coolingUntil: fromMilliseconds(toMilliseconds(now) + period(policy, 'cooldown')),
    },
  }
}

/** A person lifts what stands against the component: the emergency stop and the blocks. The cool-down stays. */
export function resumed(state: RolloutState, now: Instant): RolloutState {
  const { blocked: _blocked, ...rest } = state
  return { ...rest, phase: state.phase === 'stopped' ? 'reverted' : state.phase, since: now, reverts: [] }
}

/** Reverts that still count towards the emergency stop. */
function revertsWithin(policy: RolloutPolicy, state: RolloutState, now: Instant): readonly Instant[] {
  const { within } = emergencyStop(policy)
  return state.reverts.filter((at) => toMilliseconds(addDuration(at, within)) > toMilliseconds(now))
}
