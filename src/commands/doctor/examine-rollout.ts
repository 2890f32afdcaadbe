import { toMilliseconds } from '../../document/instant.ts'
import type { Rollout } from '../../document/documents.generated.ts'
import { policyPath } from '../../document/layout.ts'
import { period } from '../../domain/rollout/policy.ts'
import type { World } from '../../ports/world.ts'
import { problem, type Problem } from '../../problem/problem.ts'
import { needDocument } from '../facts/documents.ts'
import { evidenceHead, newestWindow } from '../facts/evidence.ts'
import { liveHead, loadLive, servedOf } from '../facts/live.ts'
import type { Settings } from '../facts/settings.ts'

/** Windows that may be overdue before the loop counts as standing still. */
const PATIENCE = 3

/** Whether a running rollout is fed and driven: observations, sealed windows, a valid lease. */
export async function examineRollout(
  world: World,
  settings: Settings,
  rollout: Rollout,
): Promise<{ what: string; found: string; problems: readonly Problem[] }> {
  const { repository, files } = world
  const { environment, component } = rollout
  const target = { environment, component }
  const problems: Problem[] = []
  const path = settings.config.observations?.path ?? 'observations'
  const sources = (await files.list(`${path}/${environment}/${component}`)).filter((entry) => /\.ndjson(\.gz)?$/.test(entry.path))
  if (sources.length === 0) problems.push(problem('doctor/no-observations', { path, ...target }))
  const now = toMilliseconds(world.now())
  const policy = await needDocument(repository, settings.head, 'rollout-policy', policyPath(rollout.policy))
  const newest = await newestWindow(repository, await evidenceHead(repository, settings), target)
  if (!policy.ok || !newest.ok) problems.push(...(policy.ok ? [] : policy.problems), ...(newest.ok ? [] : newest.problems))
  else if (newest.value !== undefined) {
    const due = toMilliseconds(newest.value.end) + PATIENCE * period(policy.value, 'window') + period(policy.value, 'lateness')
    if (now > due) problems.push(problem('doctor/not-ticking', { ...target, end: newest.value.end, window: policy.value.window }))
  }
  const live = await loadLive(repository, await liveHead(repository, settings), environment)
  const served = live.ok ? servedOf(live.value, component) : undefined
  if (served?.brake !== undefined) problems.push(problem('doctor/braked', target))
  if (served?.leaseUntil !== undefined && toMilliseconds(served.leaseUntil) < now)
    problems.push(problem('doctor/lease-expired', { ...target, until: served.leaseUntil }))
  const found = `${sources.length} observation files, newest window ${newest.ok ? (newest.value?.end ?? 'none yet') : 'unreadable'}`
  return { what: `${environment}/${component}`, found, problems }
}
