import type { Brake, Instant, Rollout, RolloutPolicy, Served } from '../../document/documents.generated.ts'
import { fromMilliseconds, toMilliseconds } from '../../document/instant.ts'
import { isRunning } from './decide.ts'
import { period } from './policy.ts'

/** What should be served for a rollout on main, given what is served now. The stage's clock starts when its decision is served first. */
export function serve(rollout: Rollout, policy: RolloutPolicy | undefined, current: Served | undefined, now: Instant): Served {
  const { state, component, decision } = rollout
  const same = current !== undefined && current.decision.digest === decision.digest
  const served: Served = {
    component,
    stable: state.stable,
    ...(state.candidate === undefined || state.percent === 0 ? {} : { candidate: state.candidate }),
    stage: state.stage,
    percent: state.percent,
    decision,
    appliedAt: same ? current.appliedAt : now,
  }
  if (same && current.brake !== undefined) return braked({ ...served, brake: current.brake })
  return isRunning(state) && policy !== undefined ? { ...served, leaseUntil: lease(policy, current?.leaseUntil, now) } : served
}

/** The same, with the candidate taken out of traffic; `brake` names the record that says why. It stays so until main decides anew. */
export const braked = (served: Served & { readonly brake: string }): Served => withoutCandidate(served)

/** The stable version for everybody. */
export function withoutCandidate(served: Served): Served {
  const { candidate: _candidate, leaseUntil: _lease, ...rest } = served
  return { ...rest, percent: 0 }
}

/** A lease is renewed when less than half of it is left, so that live does not change with every run. */
function lease(policy: RolloutPolicy, current: Instant | undefined, now: Instant): Instant {
  const length = period(policy, 'lease')
  const enough = current !== undefined && toMilliseconds(current) - toMilliseconds(now) >= length / 2
  return enough ? current : fromMilliseconds(toMilliseconds(now) + length)
}

/** The record that live was lowered: what was served, and why it no longer is. */
export function brakeOf(environment: string, served: Served, why: Pick<Brake, 'reasons' | 'breaches' | 'windows'>, at: Instant): Brake {
  const { component, decision, percent } = served
  return { schema: 'headgate/brake/v1alpha', environment, component, at, decision, fromPercent: percent, toPercent: 0, ...why }
}
