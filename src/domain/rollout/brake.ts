import type { DecisionInput, Reason, RolloutPolicy } from '../../document/documents.generated.ts'
import { toMilliseconds } from '../../document/instant.ts'
import type { Evidence } from './evidence.ts'
import { exceedsShare } from './gates/share.ts'
import { period, periodText } from './policy.ts'
import { reason } from './reason.ts'

/** Why the candidate must be taken back now; empty when it need not be. */
export function brakeReasons(input: DecisionInput, evidence: Evidence): readonly Reason[] {
  const found = [...breachReasons(input.policy, evidence), ...overdueReasons(input, evidence)]
  return found.length === 0 && input.applied?.braked === true ? [reason('braked', {})] : found
}

function breachReasons(policy: RolloutPolicy, { breaches, streak, judged }: Evidence): readonly Reason[] {
  if (streak.length >= policy.brake.consecutiveBreaches)
    return [reason('consecutive-breaches', { count: streak.length, gates: gatesOf(streak) })]
  if (breaches.length >= 2 && exceedsShare(breaches.length, judged, policy.brake.breachRate)) {
    return [reason('breach-rate', { count: breaches.length, windows: judged, share: policy.brake.breachRate, gates: gatesOf(breaches) })]
  }
  return []
}

const gatesOf = (breaches: Evidence['breaches']): string =>
  [...new Set(breaches.flatMap(({ verdicts }) => verdicts.map(({ gate }) => gate)))].join(', ')

/** The dead-man's switch: a candidate that nobody can see is not left running. */
function overdueReasons({ applied, now, policy }: DecisionInput, { lastJudged }: Evidence): readonly Reason[] {
  if (applied === null) return []
  const since = lastJudged ?? applied.at
  const overdue = toMilliseconds(now) - toMilliseconds(since) > period(policy, 'evidenceDeadline')
  return overdue ? [reason('evidence-overdue', { since, deadline: periodText(policy, 'evidenceDeadline') })] : []
}
