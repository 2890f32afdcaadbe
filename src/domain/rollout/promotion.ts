import type { DecisionInput, Reason, RolloutState } from '../../document/documents.generated.ts'
import { durationMilliseconds, formatDuration } from '../../document/instant.ts'
import type { Evidence } from './evidence.ts'
import { exceedsShare, figure } from './gates/share.ts'
import { policyProblems, stageNamed, type Stage } from './policy.ts'
import { reason } from './reason.ts'

/** What still stands between the candidate and its next stage; empty when it may go on. */
export function obstacles(input: DecisionInput, state: RolloutState, evidence: Evidence): readonly Reason[] {
  const stage = stageNamed(input.policy, state.stage)
  if (input.applied === null) return [reason('not-applied', {})]
  if (stage === undefined) return [reason('stage-unknown', { stage: state.stage })]
  return [
    ...stopObstacles(input),
    ...policyObstacles(input),
    ...manifestObstacles(input, state),
    ...(evidence.brokenAt === undefined ? [] : [reason('evidence-broken', { start: evidence.brokenAt })]),
    ...observationObstacles(input, state, stage, evidence),
    ...sampleObstacles(stage, evidence),
    ...gateObstacles(evidence),
    ...approvalObstacles(input),
    ...(input.policy.autoPromotion === false && input.request.kind === 'tick' ? [reason('awaiting-person', {})] : []),
  ]
}

/** Stopping the line holds promotions and starts, never a revert. */
export function stopObstacles({ stop }: DecisionInput): readonly Reason[] {
  return stop?.stopped === true ? [reason('line-stopped', { by: stop.by, reason: stop.reason })] : []
}

/** A policy that contradicts itself promotes nothing; the brake goes on. */
export function policyObstacles({ policy }: DecisionInput): readonly Reason[] {
  const problems = policyProblems(policy, '')
  return problems.length === 0 ? [] : [reason('policy-invalid', { codes: problems.map(({ code }) => code).join(', ') })]
}

/** What was measured must be what was started: a manifest that changed under its rollout is another candidate. */
function manifestObstacles({ candidate }: DecisionInput, { manifest }: RolloutState): readonly Reason[] {
  const isSame = manifest === undefined || manifest === candidate?.manifest
  return isSame ? [] : [reason('manifest-changed', { version: candidate?.version ?? '' })]
}

/** Approvals that the manifest asks for: so many distinct people of each role. */
export function approvalObstacles({ candidate, approvals }: DecisionInput): readonly Reason[] {
  return (candidate?.approvals ?? []).flatMap(({ role, count }) => {
    const people = new Set(approvals.filter((approval) => approval.role === role).map(({ person }) => person))
    return people.size >= count ? [] : [reason('approvals-missing', { missing: count - people.size, role })]
  })
}

function observationObstacles({ policy }: DecisionInput, state: RolloutState, stage: Stage, { covered }: Evidence): readonly Reason[] {
  const needed = durationMilliseconds(state.phase === 'holding' ? policy.hold : stage.minimumObservation)
  return covered >= needed ? [] : [reason('observation-short', { seen: formatDuration(covered), needed: formatDuration(needed) })]
}

function sampleObstacles(stage: Stage, { arm }: Evidence): readonly Reason[] {
  const requests = arm?.requests ?? 0
  const found: Reason[] = []
  if (requests < stage.minimumSamples) found.push(reason('samples-short', { seen: requests, needed: stage.minimumSamples }))
  const rate = stage.minimumSuccessRate
  if (rate !== undefined && arm !== undefined && exceedsShare(arm.requests - arm.successes, arm.requests, 1 - rate)) {
    found.push(reason('success-rate-low', { seen: figure(arm.successes, arm.requests), needed: rate }))
  }
  return found
}

/** Only `pass` promotes: inconclusive, no data and error hold. */
function gateObstacles({ verdicts }: Evidence): readonly Reason[] {
  return verdicts
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ gate, verdict, because }) =>
      reason('gate-not-passing', { gate, verdict: because === undefined ? verdict : `${verdict} (${because})` }),
    )
}
