import type { Brake, Instant, Rollout, Served } from '../../document/documents.generated.ts'
import { brakeOf } from '../../domain/rollout/serve.ts'
import type { Repository } from '../../ports/repository.ts'
import type { Problem } from '../../problem/problem.ts'
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
  if (concluded === undefined || !lowers(concluded.conclusion)) return { brake: undefined, problems }
  const { reasons, breaches } = concluded.conclusion
  const why = { reasons: [...reasons], breaches: [...breaches], windows: concluded.facts.input.windows }
  return { brake: brakeOf(rollout.environment, served, why, now), problems }
}
