import type { Applied, GitOid, Live, Rollout, Served } from '../../document/documents.generated.ts'
import { toMilliseconds } from '../../document/instant.ts'
import { livePath } from '../../document/layout.ts'
import type { Repository } from '../../ports/repository.ts'
import { success, type Result } from '../../problem/problem.ts'
import { readDocument } from './documents.ts'
import { branchRef, type Settings } from './settings.ts'

/** Tip of the live branch; undefined before anything was published. */
export const liveHead = (repository: Repository, { branches }: Settings): Promise<GitOid | undefined> =>
  repository.resolve(branchRef(branches.live))

/** What is served in an environment. */
export async function loadLive(repository: Repository, head: GitOid | undefined, environment: string): Promise<Result<Live>> {
  const nothing: Live = { schema: 'headgate/live/v1alpha', environment, components: [] }
  if (head === undefined) return success(nothing)
  const read = await readDocument(repository, head, 'live', livePath(environment))
  return read.ok ? success(read.value ?? nothing) : read
}

export const servedOf = (live: Live, component: string): Served | undefined =>
  live.components.find((served) => served.component === component)

/** When the state on main was first served; null while live still serves another decision. */
export function appliedOf(served: Served | undefined, rollout: Rollout | undefined): Applied | null {
  if (served === undefined || rollout === undefined || served.decision.digest !== rollout.decision.digest) return null
  // Nothing is served before it was decided: an earlier moment would count windows of the stage before.
  if (toMilliseconds(served.appliedAt) < toMilliseconds(rollout.state.since)) return null
  return { sequence: served.decision.sequence, at: served.appliedAt }
}
