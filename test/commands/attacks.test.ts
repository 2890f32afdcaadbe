import { beforeEach, describe, expect, test } from 'vitest'
import { decideStep } from '../../src/commands/rollout/decide-step.ts'
import { judgeProposal } from '../../src/commands/rollout/judge-proposal.ts'
import { observeStep } from '../../src/commands/observe/observe-step.ts'
import { publishStep } from '../../src/commands/publish/publish-step.ts'
import { resolve } from '../../src/commands/facts/case.ts'
import { linkedWindows } from '../../src/commands/facts/evidence.ts'
import { loadSettings } from '../../src/commands/facts/settings.ts'
import { parse, print } from '../../src/document/codec.ts'
import type { Decision, DecisionInput, Rollout } from '../../src/document/documents.generated.ts'
import { addDuration } from '../../src/document/instant.ts'
import { decisionPath, livePath, manifestPath, policyPath, rolloutPath, windowPath } from '../../src/document/layout.ts'
import { decide } from '../../src/domain/rollout/decide.ts'
import { record, rolloutAfter } from '../../src/domain/rollout/record.ts'
import type { FileChange } from '../../src/plan/effect.ts'
import { rolloutRevert } from '../../src/commands/rollout-revert.ts'
import { problem } from '../../src/problem/problem.ts'
import { WorldFailure } from '../../src/problem/world-failure.ts'
import { perform } from '../../src/shell/perform.ts'
import { noHost, openLoop, policy, target, type Loop } from './loop.ts'

const branch = 'refs/heads/headgate/production/shop'
const rolloutFile = rolloutPath(target.environment, target.component)
const decisionFile = decisionPath(target.environment, target.component, 2)

let loop: Loop

/** A loop with an honest, unmerged proposal of the second stage. */
beforeEach(async () => {
  loop = await openLoop()
  await loop.start('2.0.0')
  await loop.tick()
  for (let windows = 0; windows < 3; windows++) await loop.pass({ candidate: '2.0.0' })
  await loop.run(async (w) => observeStep(w))
  await loop.run(async (w) => decideStep(w))
})

async function head(): Promise<string> {
  return (await loop.world.repository.resolve(branch)) ?? ''
}

async function text(ref: string, path: string): Promise<string> {
  const commit = (await loop.world.repository.resolve(ref)) ?? ''
  return new TextDecoder().decode(await loop.world.repository.read(commit, path))
}

async function decision(): Promise<Decision> {
  const parsed = parse('decision', await text(branch, decisionFile), decisionFile)
  if (!parsed.ok) throw new Error('no decision')
  return parsed.value
}

/** Puts files on top of a branch, as somebody with a push right could. */
async function push(ref: string, files: readonly FileChange[]): Promise<void> {
  const tip = (await loop.world.repository.resolve(ref)) ?? ''
  const commit = await loop.world.repository.write({
    parents: [tip],
    onto: tip,
    files,
    author: 'Mallory <m@example.com>',
    at: loop.now(),
    message: 'trust me\n',
  })
  await loop.world.repository.swap(ref, tip, commit)
}

/** A proposal with another decision, its rollout made to match. */
async function forge(change: (honest: Decision) => Decision): Promise<void> {
  const forged = change(await decision())
  await push(branch, [
    { path: decisionFile, content: print(forged) },
    { path: rolloutFile, content: print(rolloutAfter(forged)) },
  ])
}

async function judge(): Promise<readonly string[]> {
  const settings = await loadSettings(loop.world.repository)
  if (!settings.ok) throw new Error('no settings')
  const judged = await judgeProposal(loop.world.repository, settings.value, await head(), loop.now())
  return judged.ok ? [] : judged.problems.map(({ code }) => code)
}

describe('a proposal', () => {
  test('that is honest passes', async () => {
    expect(await judge()).toEqual([])
  })

  test.each<readonly [string, (honest: Decision) => Decision]>([
    ['asks for more traffic than the stage', (honest) => ({ ...honest, state: { ...honest.state, percent: 60 } })],
    [
      'skips to publication',
      (honest) => ({ ...honest, kind: 'publish', state: { ...honest.state, phase: 'published', stage: 'published', stable: '2.0.0' } }),
    ],
    [
      'changes the policy inside the decision',
      (honest) => ({
        ...honest,
        input: { ...honest.input, policy: { ...honest.input.policy, gates: honest.input.policy.gates.slice(0, 1) } },
      }),
    ],
    ['leaves a window out', (honest) => ({ ...honest, input: { ...honest.input, windows: [] } })],
    [
      'names a window that was never sealed',
      (honest) => ({
        ...honest,
        input: { ...honest.input, windows: honest.input.windows.map((link) => ({ ...link, digest: `sha256:${'0'.repeat(64)}` })) },
      }),
    ],
    [
      'claims that the state was served earlier',
      (honest) => ({ ...honest, input: { ...honest.input, applied: { sequence: 1, at: '2026-03-01T00:00:00Z' } } }),
    ],
    [
      'claims another candidate',
      (honest) => ({
        ...honest,
        input: { ...honest.input, candidate: honest.input.candidate && { ...honest.input.candidate, version: '3.0.0' } },
      }),
    ],
    ['writes its own verdicts', (honest) => ({ ...honest, verdicts: honest.verdicts.map((verdict) => ({ ...verdict, figure: 0.001 })) })],
    ['is dated back', (honest) => ({ ...honest, at: '2026-03-02T08:01:00Z', input: { ...honest.input, now: '2026-03-02T08:01:00Z' } })],
    ['breaks the chain', (honest) => ({ ...honest, previous: `sha256:${'1'.repeat(64)}` })],
    ['gives itself a longer life', (honest) => ({ ...honest, expiresAt: '2027-01-01T00:00:00Z' })],
    [
      'invents approvals',
      (honest) => ({ ...honest, input: { ...honest.input, approvals: [{ role: 'technical', person: 'Ada', grade: 'signed' }] } }),
    ],
  ])('that %s is refused', async (_, change) => {
    await forge(change)
    expect(await judge()).toContain('decision/does-not-follow')
  })

  test('that is dated in the future is refused', async () => {
    await forge((honest) => ({ ...honest, at: '2030-01-01T00:00:00Z', input: { ...honest.input, now: '2030-01-01T00:00:00Z' } }))
    expect(await judge()).toContain('decision/from-the-future')
  })

  test('whose rollout file says more than the decision is refused', async () => {
    const parsed = parse('rollout', await text(branch, rolloutFile), rolloutFile)
    if (!parsed.ok) throw new Error('no rollout')
    const more: Rollout = { ...parsed.value, state: { ...parsed.value.state, stable: '2.0.0' } }
    await push(branch, [{ path: rolloutFile, content: print(more) }])
    expect(await judge()).toEqual(['proposal/beyond-decision'])
  })

  test('that changes the policy file beside its decision is refused', async () => {
    await push(branch, [{ path: policyPath(policy.name), content: print({ ...policy, gates: policy.gates.slice(0, 1) }) }])
    expect(await judge()).toEqual(['proposal/beyond-decision'])
  })

  test('that brings a workflow along is refused', async () => {
    await push(branch, [{ path: '.github/workflows/evil.yml', content: 'on: push\n' }])
    expect(await judge()).toEqual(['proposal/beyond-decision'])
  })

  test('with the decision but without the rollout is refused', async () => {
    await push(branch, [{ path: rolloutFile, content: await text('refs/heads/main', rolloutFile) }])
    expect(await judge()).toEqual(['proposal/not-a-rollout'])
  })

  test('with the rollout but without the decision is refused', async () => {
    await push(branch, [{ path: decisionFile, content: null }])
    expect(await judge()).toEqual(['proposal/superseded'])
  })

  test('expires', async () => {
    loop.setClock(addDuration(loop.now(), '121m'))
    expect(await judge()).toContain('decision/expired')
  })

  test('is refused once the evidence under it was altered', async () => {
    const [link] = (await decision()).input.windows
    const path = windowPath(target.environment, target.component, link?.start ?? '')
    const window = parse('window', await text('refs/heads/headgate-evidence', path), path)
    if (!window.ok) throw new Error('no window')
    const better = { ...window.value, source: { ...window.value.source, rows: 7 } }
    await push('refs/heads/headgate-evidence', [{ path, content: print(better) }])
    expect(await judge()).toContain('decision/does-not-follow')
  })

  test('is refused when breaching evidence that was sealed before it is left out', async () => {
    const honest = await decision()
    for (let windows = 0; windows < 2; windows++) await loop.pass({ candidate: '2.0.0', failing: true })
    await loop.run(async (w) => observeStep(w))
    await forge(() => ({
      ...honest,
      at: loop.now(),
      input: { ...honest.input, now: loop.now() },
      expiresAt: addDuration(loop.now(), '2h'),
    }))
    expect(await judge()).toContain('decision/does-not-follow')
  })
})

/** A forgery that replays: decided by our own rules, from an input that was chosen. */
async function consistent({ previous, sequence }: Decision, input: DecisionInput): Promise<Decision> {
  const evidence = await loop.world.repository.resolve('refs/heads/headgate-evidence')
  const windows = await linkedWindows(loop.world.repository, evidence, target, input.windows)
  if (!windows.ok || previous === null) throw new Error('no windows')
  const made = record(
    { ...target, last: { sequence: sequence - 1, digest: previous } },
    input,
    decide(input, resolve(input, windows.value)),
  )
  if (made === undefined) throw new Error('it decides nothing')
  return made.decision
}

describe('publish', () => {
  test('does not serve a state that nobody decided', async () => {
    const parsed = parse('rollout', await text('refs/heads/main', rolloutFile), rolloutFile)
    if (!parsed.ok) throw new Error('no rollout')
    const raised: Rollout = {
      ...parsed.value,
      state: { ...parsed.value.state, stage: 'full', percent: 100 },
      decision: { ...parsed.value.decision, digest: `sha256:${'2'.repeat(64)}` },
    }
    await push('refs/heads/main', [{ path: rolloutFile, content: print(raised) }])
    const before = await text('refs/heads/headgate-live', livePath(target.environment))
    const { problems } = await loop.run(publishStep)
    expect(problems.map(({ code }) => code)).toEqual(['rollout/not-decided'])
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).toBe(before)
  })

  test('does not serve a forged decision that was pushed to main past every check', async () => {
    const honest = await decision()
    const forged: Decision = { ...honest, state: { ...honest.state, percent: 77 } }
    await push('refs/heads/main', [
      { path: decisionFile, content: print(forged) },
      { path: rolloutFile, content: print(rolloutAfter(forged)) },
    ])
    const { problems } = await loop.run(publishStep)
    expect(problems.map(({ code }) => code)).toEqual(['decision/does-not-replay'])
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).toContain('"percent": 10')
  })

  test('does not serve a decision that leaves breaching windows out, though it replays', async () => {
    const honest = await decision()
    for (let windows = 0; windows < 2; windows++) await loop.pass({ candidate: '2.0.0', failing: true })
    await loop.run(async (w) => observeStep(w))
    const forged = await consistent(honest, { ...honest.input, now: loop.now() })
    await push('refs/heads/main', [
      { path: decisionFile, content: print(forged) },
      { path: rolloutFile, content: print(rolloutAfter(forged)) },
    ])
    const { problems } = await loop.run(publishStep)
    expect(problems.map(({ code }) => code)).toEqual(['decision/does-not-follow'])
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).toContain('"percent": 10')
  })

  test('does not serve a promotion under a policy that was pushed with it', async () => {
    const honest = await decision()
    const loose = {
      ...policy,
      stages: policy.stages.map(({ name, percent }) => ({ name, percent, minimumObservation: '15m', minimumSamples: 1 })),
    }
    const forged = await consistent(honest, { ...honest.input, policy: loose })
    await push('refs/heads/main', [
      { path: policyPath(policy.name), content: print(loose) },
      { path: decisionFile, content: print(forged) },
      { path: rolloutFile, content: print(rolloutAfter(forged)) },
    ])
    const { problems } = await loop.run(publishStep)
    expect(problems.map(({ code }) => code)).toEqual(['decision/does-not-follow'])
  })

  test('keeps serving what was served when a rollout file cannot be read', async () => {
    const before = await text('refs/heads/headgate-live', livePath(target.environment))
    await push('refs/heads/main', [
      { path: rolloutFile, content: '{ "schema": "headgate/rollout/v1alpha" ' },
      { path: rolloutPath(target.environment, 'other'), content: await text('refs/heads/main', rolloutFile) },
    ])
    const { problems } = await loop.run(publishStep)
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['document/misplaced', 'document/syntax']))
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).toBe(before)
  })
})

describe('a decision', () => {
  test('is not taken on a manifest that changed under its rollout', async () => {
    const path = manifestPath(target.component, '2.0.0')
    const manifest = parse('handler-manifest', await text('refs/heads/main', path), path)
    if (!manifest.ok) throw new Error('no manifest')
    await push('refs/heads/main', [{ path, content: print({ ...manifest.value, request: { path: '/other', methods: ['GET'] } }) }])
    const { blocks, effects } = await loop.run(async (w) => decideStep(w))
    expect(effects.map(({ do: what }) => what)).toEqual(['close'])
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([expect.stringContaining('is not the one that was started')])
  })

  test('does not count windows of before it was served, whatever live claims', async () => {
    const path = livePath(target.environment)
    const live = parse('live', await text('refs/heads/headgate-live', path), path)
    if (!live.ok) throw new Error('no live')
    const earlier = live.value.components.map((served) => ({ ...served, appliedAt: '2026-03-01T00:00:00Z' }))
    await push('refs/heads/headgate-live', [{ path, content: print({ ...live.value, components: earlier }) }])
    expect(await judge()).toContain('decision/does-not-follow')
  })

  test('holds at a stage that the policy no longer has', async () => {
    const renamed = { ...policy, stages: policy.stages.map((stage) => ({ ...stage, name: `${stage.name}-2` })) }
    await push('refs/heads/main', [{ path: policyPath(policy.name), content: print(renamed) }])
    const { effects, blocks } = await loop.run(async (w) => decideStep(w))
    expect(effects.map(({ do: what }) => what)).toEqual(['close'])
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([expect.stringContaining('no stage canary any more')])
  })
})

describe('main as a ceiling', () => {
  test('a rollout edited by hand is not served, though its decision is', async () => {
    const parsed = parse('rollout', await text('refs/heads/main', rolloutFile), rolloutFile)
    if (!parsed.ok) throw new Error('no rollout')
    await push('refs/heads/main', [
      { path: rolloutFile, content: print({ ...parsed.value, state: { ...parsed.value.state, percent: 100 } }) },
    ])
    const { problems } = await loop.tick()
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['rollout/not-decided']))
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).toContain('"percent": 10')
  })

  test.each(['resume', 'revert'] as const)('a forged %s on a made-up state is not served', async (kind) => {
    const honest = await decision()
    const state = { ...honest.input.state, stable: '6.6.6', blocked: [{ version: '1.1.1', at: loop.now(), because: 'x' }] }
    const request = { kind, by: 'Mallory', reason: 'trust me' }
    const input = { ...honest.input, request, state, applied: null, windows: [], now: loop.now() } as DecisionInput
    const forged = await consistent(honest, input)
    await push('refs/heads/main', [
      { path: decisionFile, content: print(forged) },
      { path: rolloutFile, content: print(rolloutAfter(forged)) },
    ])
    const { problems } = await loop.run(publishStep)
    expect(problems).toHaveLength(1)
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).not.toContain('6.6.6')
  })

  test('a proposal is not merged once breaching windows were sealed, nor over a brake', async () => {
    for (let windows = 0; windows < 3; windows++) await loop.pass({ candidate: '2.0.0', failing: true })
    await loop.run(async (w) => observeStep(w))
    expect(await judge()).toEqual(['decision/overtaken'])
    await loop.run(publishStep)
    expect(await judge()).not.toEqual([])
    await loop.tick()
    expect(await text('refs/heads/main', rolloutFile)).toContain('"phase": "reverted"')
  })

  test('`git revert` of a promotion lowers live to what main allows', async () => {
    const before = (await loop.world.repository.resolve('refs/heads/main')) ?? ''
    const files = [
      { path: rolloutFile, content: await text('refs/heads/main', rolloutFile) },
      { path: decisionFile, content: null },
    ]
    await loop.tick()
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).toContain('"percent": 100')
    expect(await loop.world.repository.resolve('refs/heads/main')).not.toBe(before)
    await push('refs/heads/main', files)
    expect((await loop.tick()).problems).toEqual([])
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).toContain('"percent": 10,')
  })

  test('`git revert` of a start takes the candidate out of traffic', async () => {
    const first = decisionPath(target.environment, target.component, 1)
    await push('refs/heads/main', [
      { path: rolloutFile, content: null },
      { path: first, content: null },
    ])
    await loop.run(publishStep)
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).toContain('"percent": 0')
  })
})

const wrong = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `{"time":"2026-03-02T09:1${at % 5}:00Z","version":"2.0.0","ok":false,"latencyMicroseconds":-1}\n`,
  ).join('')

describe('evidence of which much is missing', () => {
  test('promotes nothing', async () => {
    await loop.tick()
    for (let windows = 0; windows < 2; windows++) await loop.pass({ candidate: '2.0.0' })
    await loop.world.files.write(`observations/${target.environment}/${target.component}/broken.ndjson`, wrong(40))
    for (let windows = 0; windows < 2; windows++) await loop.pass({ candidate: '2.0.0' })
    const { blocks } = await loop.tick()
    expect(blocks.map((block) => ('text' in block ? block.text : '')).join()).toContain('were quarantined or late')
  })
})

/** When the lease of what is served ends. */
const lease = async (): Promise<string | undefined> =>
  /"leaseUntil": "(.*?)"/.exec(await text('refs/heads/headgate-live', livePath(target.environment)))?.[1]

describe('a document that somebody broke', () => {
  const stopFile = 'manifests/stop.json'

  test('keeps neither the brake nor the revert on main from taking a bad candidate back', async () => {
    await push('refs/heads/main', [{ path: stopFile, content: '{"stopped": true}' }])
    for (let windows = 0; windows < 3; windows++) await loop.pass({ candidate: '2.0.0', failing: true })
    await loop.run(async (w) => observeStep(w))
    const { problems } = await loop.tick()
    expect(problems.length).toBeGreaterThan(0)
    expect(await text('refs/heads/main', rolloutFile)).toContain('"phase": "reverted"')
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).toContain('"percent": 0')
  })

  test('keeps no person from a revert', async () => {
    await push('refs/heads/main', [{ path: policyPath(policy.name), content: '{' }])
    await loop.run((w) => rolloutRevert.run({ ...target, reason: 'complaints' }, w, noHost))
    expect(await text('refs/heads/main', rolloutFile)).toContain('"phase": "reverted"')
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).toContain('"stage": "disabled"')
  })

  test('a revert lowers live although main cannot be written', async () => {
    const { repository } = loop.world
    const locked = async (ref: string, ...rest: readonly [string | null, string | null]): Promise<boolean> => {
      if (ref === 'refs/heads/main') throw new WorldFailure(problem('repository/busy', { ref, seconds: 10, lock: `${ref}.lock` }))
      return repository.swap(ref, ...rest)
    }
    const world = { ...loop.world, repository: { ...repository, swap: locked } }
    const { exitCode } = await perform((w) => rolloutRevert.run({ ...target, reason: 'complaints' }, w, noHost), {
      world,
      pause: async () => undefined,
    })
    expect(exitCode).toBe(2)
    expect(await text('refs/heads/headgate-live', livePath(target.environment))).toContain('"percent": 0')
  })

  test.each([
    ['whole', undefined, 'renewed'],
    ['broken', '{"stopped": true}', 'kept'],
  ])('beside a %s stop.json, content %s, the lease is %s', async (_, content, expected) => {
    if (content !== undefined) await push('refs/heads/main', [{ path: stopFile, content }])
    const before = await lease()
    // Good windows go on, so that nothing but the broken document stands against the lease.
    for (let windows = 0; windows < 12; windows++) await loop.pass({ candidate: '2.0.0' })
    await loop.run(async (w) => observeStep(w))
    await loop.run(publishStep)
    const after = await lease()
    expect(after).toBeDefined()
    expect(after === before ? 'kept' : 'renewed').toBe(expected)
  })
})
