import type { Brake, Served } from '../../document/documents.generated.ts'
import { decide, type Conclusion } from '../../domain/rollout/decide.ts'
import type { Repository } from '../../ports/repository.ts'
import { success, type Result } from '../../problem/problem.ts'
import { loadCase, type Case } from '../facts/case.ts'
import type { Settings } from '../facts/settings.ts'
import type { Rollout, Instant } from '../../document/documents.generated.ts'

/** The record that lowers live at once, when the evidence calls for a revert; undefined otherwise. The same rules as the decision that follows on main. */
export async function brakeRecord(
  repository: Repository,
  settings: Settings,
  rollout: Rollout,
  served: Served,
  now: Instant,
): Promise<Result<Brake | undefined>> {
  const { environment, component, state, policy } = rollout
  if (served.percent === 0 || served.brake !== undefined) return success(undefined)
  const found = await loadCase(repository, settings, {
    environment,
    component,
    rollout,
    policy,
    version: state.candidate,
    request: { kind: 'tick' },
    now,
  })
  if (!found.ok) return found
  const conclusion = decide(found.value.input, found.value.resolved)
  return success(conclusion.kind === 'revert' || conclusion.kind === 'stop' ? toRecord(found.value, served, conclusion, now) : undefined)
}

function toRecord({ target, input }: Case, served: Served, { reasons, breaches }: Conclusion, at: Instant): Brake {
  return {
    schema: 'headgate/brake/v1alpha',
    ...target,
    at,
    decision: served.decision,
    fromPercent: served.percent,
    toPercent: 0,
    reasons: [...reasons],
    breaches: [...breaches],
    windows: input.windows,
  }
}
