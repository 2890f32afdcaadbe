import { print } from '../../document/codec.ts'
import { digestOf } from '../../document/digest.ts'
import type { Brake, Live, Rollout, Served } from '../../document/documents.generated.ts'
import { flagsPath, policyPath } from '../../document/layout.ts'
import { isRunning } from '../../domain/rollout/decide.ts'
import { braked, serve, withoutCandidate } from '../../domain/rollout/serve.ts'
import type { FileChange } from '../../plan/effect.ts'
import type { World } from '../../ports/world.ts'
import type { Problem } from '../../problem/problem.ts'
import { line, type Block } from '../block.ts'
import type { Outcome } from '../command.ts'
import { needDocument } from '../facts/documents.ts'
import { liveHead, loadLive, servedOf } from '../facts/live.ts'
import { loadRollouts, type FoundRollouts } from '../facts/rollouts.ts'
import { branchRef, loadSettings, type Settings } from '../facts/settings.ts'
import { brakeRecord } from './brake-record.ts'
import { flagsText, liveFiles } from './live-files.ts'
import { verifyRollout } from './verify-rollout.ts'

interface Rendered {
  readonly files: readonly FileChange[]
  readonly changes: readonly string[]
  readonly problems: readonly Problem[]
}

/** Verifies main again and renders what is served: never above what main allows, and at once below it when the evidence calls for the brake. */
export async function publishStep(world: World): Promise<Outcome> {
  const { repository } = world
  const settings = await loadSettings(repository)
  if (!settings.ok) return { problems: settings.problems, plan: [] }
  const { rollouts, problems, unreadable } = await loadRollouts(repository, settings.value.head)
  const head = await liveHead(repository, settings.value)
  const rendered: Rendered[] = []
  for (const environment of new Set([...settings.value.config.environments, ...rollouts.map((rollout) => rollout.environment)])) {
    const mine = {
      rollouts: rollouts.filter((rollout) => rollout.environment === environment),
      unreadable: unreadable.filter((one) => one.environment === environment),
    }
    rendered.push(await renderEnvironment(world, settings.value, environment, mine, head))
  }
  const files = rendered.flatMap((one) => one.files)
  const changes = rendered.flatMap((one) => one.changes)
  const found = [...problems, ...rendered.flatMap((one) => one.problems)]
  // Another publisher was here meanwhile: what seemed wrong may have been its doing.
  if (found.length > 0 && (await liveHead(repository, settings.value)) !== head) return publishStep(world)
  const blocks: readonly Block[] = changes.map((change) => line(change))
  if (files.length === 0) return { problems: found, plan: [], data: { published: 0 }, blocks }
  const commit = {
    do: 'commit',
    ref: branchRef(settings.value.branches.live),
    expected: head ?? null,
    onto: head ?? null,
    files,
    message: `publish: ${changes.length === 0 ? 'renew leases' : changes.join('; ')}\n\nMain: ${settings.value.head}\n`,
    author: world.actor(),
    at: world.now(),
  } as const
  return { problems: found, plan: [commit], data: { published: changes.length }, blocks }
}

async function renderEnvironment(
  world: World,
  settings: Settings,
  environment: string,
  { rollouts, unreadable }: Pick<FoundRollouts, 'rollouts' | 'unreadable'>,
  head: string | undefined,
): Promise<Rendered> {
  const live = await loadLive(world.repository, head, environment)
  if (!live.ok) return { files: [], changes: [], problems: live.problems }
  const problems: Problem[] = []
  const brakes: Brake[] = []
  const components: Served[] = []
  for (const rollout of rollouts) {
    const current = servedOf(live.value, rollout.component)
    const next = await serveRollout(world, settings, rollout, current)
    problems.push(...next.problems)
    if (next.served !== undefined) components.push(next.served)
    if (next.brake !== undefined) brakes.push(next.brake)
  }
  // What main no longer knows has no candidate: main is a ceiling.
  const known = new Set([...rollouts.map(({ component }) => component), ...unreadable.map(({ component }) => component)])
  components.push(...live.value.components.filter(({ component }) => !known.has(component)).map(withoutCandidate))
  // What cannot be read is neither raised nor taken away: what was served stays served.
  components.push(...unreadable.flatMap(({ component }) => servedOf(live.value, component) ?? []))
  const after: Live = {
    schema: 'headgate/live/v1alpha',
    environment,
    components: components.toSorted((a, b) => (a.component < b.component ? -1 : 1)),
  }
  if (print(after) === print(live.value) && (await hasFlags(world, head, after))) return { files: [], changes: [], problems }
  const changes = after.components.flatMap((served) => describeChange(environment, servedOf(live.value, served.component), served) ?? [])
  return { files: liveFiles(after, brakes), changes, problems }
}

interface ServedNow {
  /** Undefined when it is not served: it never was, and cannot be verified. */
  readonly served: Served | undefined
  readonly brake?: Brake | undefined
  readonly problems: readonly Problem[]
}

/** What is served of a rollout. What cannot be verified is not raised: what was served stays served, unless the brake is due. */
async function serveRollout(world: World, settings: Settings, rollout: Rollout, current: Served | undefined): Promise<ServedNow> {
  const { repository } = world
  const now = world.now()
  const policy = await needDocument(repository, settings.head, 'rollout-policy', policyPath(rollout.policy))
  const isNew = current?.decision.digest !== rollout.decision.digest
  const problems = isNew ? await verifyRollout(repository, settings, rollout, current) : []
  if (problems.length > 0) return { served: current, problems }
  // Only a running candidate needs the policy, for its lease.
  if (!isRunning(rollout.state)) return { served: serve(rollout, undefined, current, now), problems }
  if (isNew && !policy.ok) return { served: current, problems: policy.problems }
  const served = policy.ok ? serve(rollout, policy.value, current, now) : current
  if (served === undefined) return { served, problems: policy.ok ? [] : policy.problems }
  const { brake, problems: found } = await brakeRecord(repository, settings, rollout, served, now)
  if (brake !== undefined) return { served: braked({ ...served, brake: digestOf(brake) }), brake, problems: found }
  // Whoever cannot see whether the brake is due does not renew the lease either.
  return { served: found.length > 0 && !isNew ? current : served, problems: found }
}

/** Whether the flags on live are those of its status: a hand that changed only one of the two is corrected. */
async function hasFlags({ repository }: World, head: string | undefined, live: Live): Promise<boolean> {
  if (head === undefined) return live.components.length === 0
  const bytes = await repository.read(head, flagsPath(live.environment))
  if (bytes === undefined) return live.components.length === 0
  return new TextDecoder().decode(bytes) === flagsText(live)
}

function describeChange(environment: string, before: Served | undefined, after: Served): string | undefined {
  if (before !== undefined && before.decision.digest === after.decision.digest && before.percent === after.percent) return undefined
  const who = `${environment}/${after.component}`
  if (after.brake !== undefined && before?.brake === undefined) return `brake ${who}: ${before?.percent ?? 0} % → 0 %`
  if (after.candidate === undefined) return `serve ${who}: ${after.stable} for everybody`
  return `serve ${who}: ${after.candidate} at ${after.percent} % (${after.stage})`
}
