import { addDuration } from '../../document/instant.ts'
import type { Instant, Rollout, Served } from '../../document/documents.generated.ts'
import type { World } from '../../ports/world.ts'
import { WorldFailure } from '../../problem/world-failure.ts'
import { line, type Block } from '../block.ts'
import { liveHead, loadLive, servedOf } from '../facts/live.ts'
import { loadRollout } from '../facts/rollouts.ts'
import { loadSettings } from '../facts/settings.ts'
import type { Carried, Host, Rehearsal } from '../host.ts'
import { rolloutStart } from '../rollout-start.ts'
import { rolloutTick } from '../rollout-tick.ts'
import { component, environment, versions, type Version } from './digits.ts'
import { policy } from './documents.ts'
import { seeded, trafficOf } from './traffic.ts'

const SEED = 20_260_105
/** A tick comes once a window, when the window's lateness bound has just passed. */
const PERIOD = '15m'
/** More ticks than any rollout of the demo takes. */
const MOST_TICKS = 100

/** The demo's hands: it turns the clock, makes traffic, and calls the commands that anybody would call. */
export interface Player {
  /** `rollout start` and the tick that serves it. */
  start(version: Version): Promise<Carried>
  /** Ticks until the rollout's phase is one of these; tells what happened whenever something did. */
  tickUntil(phases: readonly Rollout['state']['phase'][]): Promise<Rollout>
  now(): Instant
}

export function player(host: Host, { world, setClock, perform }: Rehearsal, begin: Instant): Player {
  const next = seeded(SEED)
  let now = begin

  async function start(version: Version): Promise<Carried> {
    const values = { environment, component, version, policy: policy.name, stable: versions.first, reason: undefined }
    const asked = await perform((w) => rolloutStart.run(values, w, host))
    if (asked.problems.length === 0) tell(await tick())
    return asked
  }

  async function tickUntil(phases: readonly Rollout['state']['phase'][]): Promise<Rollout> {
    for (let ticks = 0; ticks < MOST_TICKS; ticks++) {
      const after = addDuration(now, PERIOD)
      const { path, content } = trafficOf(now, after, (await look(world)).served, next)
      await world.files.write(path, content)
      now = after
      setClock(now)
      const carried = await tick()
      if (isNews(carried)) tell(carried)
      const { rollout } = await look(world)
      if (rollout !== undefined && phases.includes(rollout.state.phase)) return rollout
    }
    throw new Error(`The rollout did not reach ${phases.join(' or ')} within ${MOST_TICKS} ticks`)
  }

  const tick = (): Promise<Carried> => perform((w) => rolloutTick.run({ environment: undefined, component: undefined }, w, host))

  function tell({ blocks, problems }: Carried): void {
    // That a bad candidate is taken back is what the demo shows.
    const failed = problems.find(({ code }) => code !== 'rollout/taken-back')
    if (failed !== undefined) throw new WorldFailure(failed)
    host.say([line(`── ${now.slice(11, 16)} ──`), ...blocks.filter((block) => !isRoutine(block))])
  }

  return { start, tickUntil, now: () => now }
}

/** Whether a tick did more than seal a window and renew a lease. */
const isNews = ({ effects, problems }: Carried): boolean =>
  problems.length > 0 || effects.some(({ do: what }) => what !== 'commit') || effects.length > 2

/** Waiting is not worth a line in a demo. */
const isRoutine = (block: Block): boolean => block.kind === 'line' && block.text.startsWith('wait ')

async function look(world: World): Promise<{ readonly rollout: Rollout | undefined; readonly served: Served | undefined }> {
  const settings = await loadSettings(world.repository)
  if (!settings.ok) return { rollout: undefined, served: undefined }
  const rollout = await loadRollout(world.repository, settings.value.head, { environment, component })
  const live = await loadLive(world.repository, await liveHead(world.repository, settings.value), environment)
  return { rollout: rollout.ok ? rollout.value : undefined, served: live.ok ? servedOf(live.value, component) : undefined }
}
