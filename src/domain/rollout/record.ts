import type { Decision, DecisionInput, DecisionLink, Digest, Rollout } from '../../document/documents.generated.ts'
import { canonicalText } from '../../document/canonical.ts'
import { digestOf } from '../../document/digest.ts'
import { fromMilliseconds, toMilliseconds } from '../../document/instant.ts'
import { DECIDER, decide, type Conclusion, type Resolved } from './decide.ts'
import { period } from './policy.ts'

/** Where a decision stands in its component's history. */
export interface Chain {
  readonly environment: string
  readonly component: string
  /** The decision on main now; null before the first. */
  readonly last: DecisionLink | null
}

/** A conclusion that changes something, as the two documents that are committed together. Undefined for `continue`. */
export function record(
  chain: Chain,
  input: DecisionInput,
  conclusion: Conclusion,
): { readonly decision: Decision; readonly rollout: Rollout } | undefined {
  const { kind, state } = conclusion
  if (kind === 'continue' || state === null) return undefined
  const { environment, component, last } = chain
  const decision: Decision = {
    schema: 'headgate/decision/v1alpha',
    environment,
    component,
    sequence: (last?.sequence ?? 0) + 1,
    previous: last?.digest ?? null,
    decider: DECIDER,
    kind,
    at: input.now,
    expiresAt: fromMilliseconds(toMilliseconds(input.now) + period(input.policy, 'decisionExpiry')),
    input,
    verdicts: [...conclusion.verdicts],
    breaches: [...conclusion.breaches],
    reasons: [...conclusion.reasons],
    state,
  }
  return { decision, rollout: rolloutAfter(decision) }
}

/** The rollout document that a decision leads to. */
export function rolloutAfter(decision: Decision): Rollout {
  const { environment, component, state, sequence, input } = decision
  return {
    schema: 'headgate/rollout/v1alpha',
    environment,
    component,
    policy: input.policy.name,
    state,
    decision: { sequence, digest: digestOf(decision) },
  }
}

/** Whether a decision follows from its input. Its own verdicts, reasons and state are recomputed, never trusted. */
export function replays(decision: Decision, resolved: Resolved): boolean {
  const { environment, component, sequence, previous, input } = decision
  const last = previous === null ? null : { sequence: sequence - 1, digest: previous }
  const again = record({ environment, component, last }, input, decide(input, resolved))
  return again !== undefined && canonicalText(again.decision) === canonicalText(decision)
}

/** Whether the next decision continues a history: number, link, state and time. */
export function follows(before: { readonly decision: Decision; readonly digest: Digest } | undefined, next: Decision): boolean {
  if (before === undefined) return next.sequence === 1 && next.previous === null && next.input.state === null
  const { decision, digest } = before
  return (
    next.sequence === decision.sequence + 1 &&
    next.previous === digest &&
    canonicalText(next.input.state) === canonicalText(decision.state) &&
    (next.kind === 'revert' || next.kind === 'stop' || toMilliseconds(next.at) >= toMilliseconds(decision.at))
  )
}
