import { rolloutStart } from '../../src/commands/rollout-start.ts'
import { rolloutTick } from '../../src/commands/rollout-tick.ts'
import type { Outcome } from '../../src/commands/command.ts'
import type { Host } from '../../src/commands/host.ts'
import { print } from '../../src/document/codec.ts'
import type { Document, HandlerManifest, RolloutPolicy } from '../../src/document/documents.generated.ts'
import { configPath, graphPath, manifestPath, policyPath } from '../../src/document/layout.ts'
import { addDuration } from '../../src/document/instant.ts'
import type { Effect } from '../../src/plan/effect.ts'
import type { World } from '../../src/ports/world.ts'
import { perform } from '../../src/shell/perform.ts'
import type { Performed } from '../../src/shell/performed.ts'
import { memoryWorld } from './memory-world.ts'

export const begin = '2026-03-02T08:00:00Z'
export const target = { environment: 'production', component: 'shop' } as const

export const policy: RolloutPolicy = {
  schema: 'headgate/rollout-policy/v1alpha',
  name: 'short',
  window: '15m',
  lateness: '5m',
  propagation: '5m',
  stages: [
    { name: 'canary', percent: 10, minimumObservation: '15m', minimumSamples: 20 },
    { name: 'full', percent: 100, minimumObservation: '15m', minimumSamples: 20 },
  ],
  hold: '15m',
  brake: { consecutiveBreaches: 2, breachRate: 0.5 },
  evidenceDeadline: '2h',
  cooldown: '30m',
  gates: [
    { name: 'errors', metric: 'errors', maximumShare: 0.05, minimumWindowSamples: 10 },
    { name: 'latency', metric: 'latency', limitMicroseconds: 1000, maximumShare: 0.1, minimumWindowSamples: 10 },
  ],
}

const manifest = (version: string): HandlerManifest => ({
  schema: 'headgate/handler-manifest/v1alpha',
  component: target.component,
  version,
  request: { path: '/shop', methods: ['GET'] },
})

/** What main holds before the first rollout. */
export function firstDocuments(changed: Partial<RolloutPolicy> = {}): ReadonlyMap<string, Document> {
  return new Map<string, Document>([
    [
      configPath,
      { schema: 'headgate/config/v1alpha', repository: 'test/shop', forge: 'embedded', merge: 'auto', environments: [target.environment] },
    ],
    [policyPath(policy.name), { ...policy, ...changed }],
    [
      graphPath(target.component),
      {
        schema: 'headgate/version-graph/v1alpha',
        component: target.component,
        versions: ['1.0.0', '2.0.0', '3.0.0'].map((version) => ({ version })),
      },
    ],
    ...['1.0.0', '2.0.0', '3.0.0'].map((version) => [manifestPath(target.component, version), manifest(version)] as const),
  ])
}

/** What each arm's requests were like in a period. */
export interface Weather {
  readonly candidate: string
  readonly failing?: boolean
  readonly silent?: boolean
}

export interface Loop {
  readonly world: World
  now(): string
  setClock(now: string): void
  run(step: (world: World) => Promise<Outcome>, applied?: (effect: Effect) => void): Promise<Performed>
  start(version: string, applied?: (effect: Effect) => void): Promise<Performed>
  tick(applied?: (effect: Effect) => void): Promise<Performed>
  /** A window's length passes; observations of it are written. */
  pass(weather: Weather): Promise<void>
  refs(): Promise<string>
}

/** A loop on a memory repository whose clock is set by hand. */
export async function openLoop(changed: Partial<RolloutPolicy> = {}): Promise<Loop> {
  let now = begin
  const { world } = memoryWorld({ now: () => now, actor: () => 'Test <test@example.com>' })
  const files = [...firstDocuments(changed)].map(([path, document]) => ({ path, content: print(document) }))
  const first = await world.repository.write({ parents: [], onto: null, files, author: world.actor(), at: now, message: 'Begin\n' })
  await world.repository.swap('refs/heads/main', null, first)

  const run: Loop['run'] = async (step, applied) => perform(step, { world, pause: async () => undefined, ...(applied && { applied }) })
  return {
    world,
    now: () => now,
    setClock: (instant) => {
      now = instant
    },
    run,
    start: async (version, applied) =>
      run((w) => rolloutStart.run({ ...target, version, policy: policy.name, stable: '1.0.0', reason: 'test' }, w, noHost), applied),
    tick: async (applied) => run((w) => rolloutTick.run({ environment: undefined, component: undefined }, w, noHost), applied),
    async pass(weather) {
      const path = `observations/${target.environment}/${target.component}/${now.slice(0, 16).replace(':', '')}Z.ndjson`
      await world.files.write(path, observations(now, weather))
      now = addDuration(now, '15m')
    },
    refs: async () => (await world.repository.refs('refs/')).map(({ name, oid }) => `${name} ${oid}`).join('\n'),
  }
}

export const noHost: Host = {
  program: 'headgate',
  say: () => undefined,
  rehearse: async () => {
    throw new Error('Nothing is rehearsed here')
  },
}

/** Thirty requests of the candidate and of the stable version, spread over 15 minutes. */
function observations(from: string, { candidate, failing = false, silent = false }: Weather): string {
  if (silent) return ''
  return Array.from({ length: 30 }, (_, index) => {
    const time = addDuration(from, `${index * 30 + 1}s`)
    const bad = { time, version: candidate, ok: !(failing && index % 3 === 0), latencyMicroseconds: 400 }
    return `${JSON.stringify(bad)}\n${JSON.stringify({ time, version: '1.0.0', ok: true, latencyMicroseconds: 300 })}\n`
  }).join('')
}
