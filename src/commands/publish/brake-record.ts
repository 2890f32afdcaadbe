import type { Brake, Instant, Rollout, Served } from '../../document/documents.generated.ts'
import type { Conclusion } from '../../domain/rollout/decide.ts'
import type { Repository } from '../../ports/repository.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Case } from '../facts/case.ts'
import type { Settings } from '../facts/settings.ts'
import { concludeRollout, lowers } from '../rollout/conclude.ts'

/** The record that lowers live at once, when the evidence calls for a revert; undefined otherwise. The same rules as the decision that follows on main. */
export async function brakeRecord(
  repository: Repository,
  settings: Settings,
  rollout: Rollout,
  served: Served,
  now: Instant,
): Promise<{ readonly brake: Brake | undefined; readonly problems: readonly Problem[] }> {
  if (served.percent === 0 || served.brake !== undefined) return { brake: undefined, problems: [] }
  const { concluded, problems } = await concludeRollout(repository, settings, rollout, { kind: 'tick' }, now)
  const isDue = concluded !== undefined && lowers(concluded.conclusion)
  return { brake: isDue ? toRecord(concluded.facts, served, concluded.conclusion, now) : undefined, problems }
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
