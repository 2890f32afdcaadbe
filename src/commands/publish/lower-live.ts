import { digestOf } from '../../document/digest.ts'
import type { Reason, Rollout } from '../../document/documents.generated.ts'
import { brakeOf, braked } from '../../domain/rollout/serve.ts'
import type { Plan } from '../../plan/effect.ts'
import type { World } from '../../ports/world.ts'
import { liveHead, loadLive, servedOf } from '../facts/live.ts'
import { branchRef, type Settings } from '../facts/settings.ts'
import { liveFiles } from './live-files.ts'

/** Takes a candidate out of traffic before main follows: main may be dirty, locked or protected, and nobody should wait for that. */
export async function lowerLive(
  world: World,
  settings: Settings,
  { environment, component }: Rollout,
  reasons: readonly Reason[],
): Promise<Plan> {
  const { repository } = world
  const head = await liveHead(repository, settings)
  const live = await loadLive(repository, head, environment)
  const served = live.ok ? servedOf(live.value, component) : undefined
  if (head === undefined || !live.ok || served === undefined || served.percent === 0) return []
  const at = world.now()
  const brake = brakeOf(environment, served, { reasons: [...reasons], breaches: [], windows: [] }, at)
  const lowered = braked({ ...served, brake: digestOf(brake) })
  const components = live.value.components.map((one) => (one.component === component ? lowered : one))
  const files = liveFiles({ ...live.value, components }, [brake])
  const message = `publish: brake ${environment}/${component}: ${served.percent} % → 0 %\n\nMain: ${settings.head}\n`
  return [{ do: 'commit', ref: branchRef(settings.branches.live), expected: head, onto: head, files, message, author: world.actor(), at }]
}
