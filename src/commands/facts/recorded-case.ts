import type { Rollout } from '../../document/documents.generated.ts'
import { fromMilliseconds } from '../../document/instant.ts'
import { decisionPath } from '../../document/layout.ts'
import { evidenceStart } from '../../domain/rollout/evidence.ts'
import type { Repository } from '../../ports/repository.ts'
import { success, type Result } from '../../problem/problem.ts'
import { caseOf, type Case, type CaseQuestion } from './case.ts'
import { needDocument } from './documents.ts'
import { evidenceHead, readableWindowsSince } from './evidence.ts'
import { appliedOf, liveHead, loadLive, servedOf } from './live.ts'
import type { Settings } from './settings.ts'

/**
 * A running rollout's case from what its last decision recorded: for lowering exposure only, when main cannot be gathered. A document that
 * somebody broke must not keep a bad candidate in traffic.
 */
export async function loadRecordedCase(
  repository: Repository,
  settings: Settings,
  question: CaseQuestion & { readonly rollout: Rollout },
): Promise<Result<Case>> {
  const { environment, component, rollout } = question
  const decision = await needDocument(
    repository,
    settings.head,
    'decision',
    decisionPath(environment, component, rollout.decision.sequence),
  )
  if (!decision.ok) return decision
  const { policy, candidate } = decision.value.input
  const live = await loadLive(repository, await liveHead(repository, settings), environment)
  const applied = live.ok ? appliedOf(servedOf(live.value, component), rollout) : null
  const since = applied === null ? undefined : fromMilliseconds(evidenceStart(policy, applied.at))
  const windows =
    since === undefined ? [] : await readableWindowsSince(repository, await evidenceHead(repository, settings), question, since)
  return success(caseOf(question, { policy, candidate, applied, stop: null, windows }))
}
