import { print } from '../../document/codec.ts'
import type { Instant, Rollout, Window } from '../../document/documents.generated.ts'
import { policyPath, windowPath } from '../../document/layout.ts'
import { isRunning } from '../../domain/rollout/decide.ts'
import type { Effect } from '../../plan/effect.ts'
import type { World } from '../../ports/world.ts'
import { success, type Problem, type Result } from '../../problem/problem.ts'
import { line } from '../block.ts'
import type { Outcome } from '../command.ts'
import { measurementFor } from '../facts/case.ts'
import { needDocument } from '../facts/documents.ts'
import { evidenceHead, newestWindow } from '../facts/evidence.ts'
import { appliedOf, liveHead, loadLive, servedOf } from '../facts/live.ts'
import { candidateOf, loadManifest } from '../facts/manifest.ts'
import { loadRollouts, type Target } from '../facts/rollouts.ts'
import { branchRef, loadSettings, type Settings } from '../facts/settings.ts'
import { clockText } from '../rollout/gate-table.ts'
import { dueWindows } from './due-windows.ts'
import { sealWindows } from './seal-windows.ts'

const DEFAULT_SOURCE = 'observations'

/** Seals every closed window of every running rollout, in one commit on the evidence branch. */
export async function observeStep(world: World, only: Partial<Target> = {}): Promise<Outcome> {
  const { repository } = world
  const settings = await loadSettings(repository)
  if (!settings.ok) return { problems: settings.problems, plan: [] }
  const { rollouts, problems } = await loadRollouts(repository, settings.value.head, only)
  const found: Problem[] = [...problems]
  const windows: Window[] = []
  for (const rollout of rollouts) {
    const sealed = await windowsOf(world, settings.value, rollout)
    if (sealed.ok) windows.push(...sealed.value)
    else found.push(...sealed.problems)
  }
  const head = await evidenceHead(repository, settings.value)
  const plan = windows.length === 0 ? [] : [sealEffect(windows, settings.value, head ?? null, world.now(), world.actor())]
  return { problems: found, plan, data: { sealed: windows.length }, blocks: windows.map((window) => line(describeWindow(window))) }
}

async function windowsOf(world: World, settings: Settings, rollout: Rollout): Promise<Result<readonly Window[]>> {
  const { repository, observations } = world
  const { environment, component, state } = rollout
  const target = { environment, component }
  if (!isRunning(state) || state.candidate === undefined) return success([])
  const live = await loadLive(repository, await liveHead(repository, settings), environment)
  if (!live.ok) return live
  const applied = appliedOf(servedOf(live.value, component), rollout)
  if (applied === null) return success([])
  const policy = await needDocument(repository, settings.head, 'rollout-policy', policyPath(rollout.policy))
  if (!policy.ok) return policy
  const manifest = await loadManifest(repository, settings.head, component, state.candidate)
  if (!manifest.ok) return manifest
  const newest = await newestWindow(repository, await evidenceHead(repository, settings), target)
  if (!newest.ok) return newest
  const now = world.now()
  const due = dueWindows({
    policy: policy.value,
    appliedAt: applied.at,
    startedAt: state.startedAt ?? state.since,
    newest: newest.value,
    now,
  })
  const measurement = measurementFor(policy.value, candidateOf(manifest.value))
  const path = settings.config.observations?.path ?? DEFAULT_SOURCE
  return success(await sealWindows(observations, { target, path, measurement, due, newest: newest.value, now }))
}

function sealEffect(windows: readonly Window[], { branches }: Settings, head: string | null, at: Instant, author: string): Effect {
  const files = windows.map((window) => ({ path: windowPath(window.environment, window.component, window.start), content: print(window) }))
  const message = `observe: seal ${windows.length === 1 ? `the window ${windows[0]?.start ?? ''}` : `${windows.length} windows up to ${windows.at(-1)?.end ?? ''}`}\n`
  return { do: 'commit', ref: branchRef(branches.evidence), expected: head, onto: head, files, message, author, at }
}

function describeWindow({ environment, component, start, end, gap, arms, source }: Window): string {
  const counts = arms.map(({ version, requests }) => `${version}: ${requests}`).join(', ')
  const quarantined = Object.values(source.quarantined ?? {}).reduce((sum, count) => sum + count, 0)
  const extras = [quarantined > 0 ? `${quarantined} quarantined` : '', (source.late ?? 0) > 0 ? `${source.late ?? 0} late` : ''].filter(
    (text) => text !== '',
  )
  return `sealed ${environment}/${component} ${clockText(start)}–${clockText(end)}  ${gap ? 'gap: no observations' : [counts, ...extras].join(', ')}`
}
