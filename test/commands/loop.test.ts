import { describe, expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { newestWindow } from '../../src/commands/facts/evidence.ts'
import { loadLive, servedOf } from '../../src/commands/facts/live.ts'
import { loadRollout } from '../../src/commands/facts/rollouts.ts'
import { loadSettings } from '../../src/commands/facts/settings.ts'
import { proposalMerge } from '../../src/commands/proposal-merge.ts'
import { rolloutPromote } from '../../src/commands/rollout-promote.ts'
import { rolloutResume } from '../../src/commands/rollout-resume.ts'
import { rolloutRevert } from '../../src/commands/rollout-revert.ts'
import { rolloutStop } from '../../src/commands/rollout-stop.ts'
import type { RolloutState, Served } from '../../src/document/documents.generated.ts'
import { addDuration } from '../../src/document/instant.ts'
import { noHost, openLoop, target, type Loop, type Weather } from './loop.ts'

const good: Weather = { candidate: '2.0.0' }
const bad: Weather = { candidate: '2.0.0', failing: true }

async function stateOf({ world }: Loop): Promise<RolloutState | undefined> {
  const settings = await loadSettings(world.repository)
  if (!settings.ok) throw new Error('settings')
  const rollout = await loadRollout(world.repository, settings.value.head, target)
  return rollout.ok ? rollout.value?.state : undefined
}

async function served({ world }: Loop): Promise<Served | undefined> {
  const live = await loadLive(world.repository, await world.repository.resolve('refs/heads/headgate-live'), target.environment)
  return live.ok ? servedOf(live.value, target.component) : undefined
}

/** Ticks after each window until the phase is reached. */
async function until(loop: Loop, phase: RolloutState['phase'], weather: Weather, most = 20): Promise<readonly number[]> {
  const percents: number[] = []
  for (let ticks = 0; ticks < most; ticks++) {
    await loop.pass(weather)
    const { problems } = await loop.tick()
    expect(problems.filter(({ code }) => code !== 'rollout/taken-back')).toEqual([])
    const state = await stateOf(loop)
    if (state !== undefined && percents.at(-1) !== state.percent) percents.push(state.percent)
    if (state?.phase === phase) return percents
  }
  throw new Error(`never ${phase}`)
}

const codes = (problems: readonly { readonly code: string }[]): readonly string[] => problems.map(({ code }) => code)

describe('the loop', () => {
  test('takes a good version through every stage, holds it, and publishes it', async () => {
    const loop = await openLoop()
    await loop.start('2.0.0')
    await loop.tick()
    expect(await served(loop)).toMatchObject({ candidate: '2.0.0', percent: 10 })
    expect(await until(loop, 'published', good)).toEqual([10, 100])
    expect(await stateOf(loop)).toMatchObject({ phase: 'published', stable: '2.0.0', percent: 100 })
    expect(await served(loop)).toMatchObject({ stable: '2.0.0', stage: 'published' })
    const proposals = await loop.world.forge.proposals()
    expect(proposals.map(({ state, title }) => `${state} ${title.split(' ')[0]}`)).toEqual([
      'merged start',
      'merged promote',
      'merged complete',
      'merged publish',
    ])
  })

  test('brakes live before main follows, reverts on two breaching windows, and blocks the version', async () => {
    const loop = await openLoop()
    await loop.start('2.0.0')
    await loop.tick()
    await until(loop, 'reverted', bad)
    const state = await stateOf(loop)
    expect(state).toMatchObject({ phase: 'reverted', percent: 0, stable: '1.0.0', reverts: [loop.now()] })
    const live = await loop.world.repository.log((await loop.world.repository.resolve('refs/heads/headgate-live')) ?? '', 3)
    expect(live.map(({ message }) => message.split('\n')[0])).toEqual([
      'publish: serve production/shop: 1.0.0 for everybody',
      'publish: brake production/shop: 10 % → 0 %',
      'publish: serve production/shop: 2.0.0 at 10 % (canary)',
    ])
    const refused = await loop.start('2.0.0')
    expect(refused.problems.map(({ args }) => args['because'])).toEqual([
      expect.stringContaining('nothing is started before'),
      expect.stringContaining('2.0.0 was taken back'),
    ])
  })

  test('one breaching window between good ones does not revert', async () => {
    const loop = await openLoop({ brake: { consecutiveBreaches: 2, breachRate: 1 } })
    await loop.start('2.0.0')
    await loop.tick()
    for (const weather of [good, bad, good, bad, good]) {
      await loop.pass(weather)
      await loop.tick()
    }
    expect((await stateOf(loop))?.phase).not.toBe('reverted')
  })

  test('without observations nothing is promoted, and the dead-man switch reverts', async () => {
    const loop = await openLoop()
    await loop.start('2.0.0')
    await loop.tick()
    expect(await until(loop, 'reverted', { candidate: '2.0.0', silent: true })).toEqual([10, 0])
    expect((await stateOf(loop))?.blocked?.[0]?.because).toContain('no window could be judged')
  })

  test('a tick that comes hours late seals every window that closed, and then decides once', async () => {
    const loop = await openLoop({ evidenceDeadline: '1d' })
    await loop.start('2.0.0')
    await loop.tick()
    for (let windows = 0; windows < 6; windows++) await loop.pass(good)
    const { data } = await loop.tick()
    expect(data['sealed']).toBe(4)
    expect((await stateOf(loop))?.stage).toBe('full')
  })

  test('rows that come after their window was sealed are counted as late, never added', async () => {
    const loop = await openLoop()
    await loop.start('2.0.0')
    await loop.tick()
    for (let windows = 0; windows < 3; windows++) await loop.pass(good)
    await loop.tick()
    const { repository, files } = loop.world
    const evidence = 'refs/heads/headgate-evidence'
    const before = await newestWindow(repository, await repository.resolve(evidence), target)
    const row = { version: '2.0.0', ok: false }
    const late = [0, 1, 2].map((second) => JSON.stringify({ ...row, time: `2026-03-02T08:16:0${second}.123456Z` }))
    await files.write(`observations/${target.environment}/${target.component}/late.ndjson`, [...late, 'not json'].join('\n'))
    await loop.pass(good)
    await loop.tick()
    const after = await newestWindow(repository, await repository.resolve(evidence), target)
    expect(before).toMatchObject({ value: { start: '2026-03-02T08:15:00Z', source: { rows: 60 } } })
    expect(after).toMatchObject({ value: { start: '2026-03-02T08:30:00Z', source: { rows: 61, late: 3, quarantined: { unreadable: 1 } } } })
  })

  test('a second tick at the same moment changes nothing', async () => {
    const loop = await openLoop()
    await loop.start('2.0.0')
    await loop.tick()
    for (let windows = 0; windows < 5; windows++) {
      await loop.pass(good)
      await loop.tick()
      const before = await loop.refs()
      const { effects } = await loop.tick()
      expect(effects).toEqual([])
      expect(await loop.refs()).toBe(before)
    }
  })

  test('a stopped line holds promotions and starts, never a revert', async () => {
    const loop = await openLoop()
    await loop.start('2.0.0')
    await loop.tick()
    await loop.run((w) => rolloutStop.run({ reason: 'bad labels' }, w, noHost))
    for (let windows = 0; windows < 3; windows++) {
      await loop.pass(good)
      await loop.tick()
    }
    expect(await stateOf(loop)).toMatchObject({ stage: 'canary' })
    await until(loop, 'reverted', bad)
    await loop.run((w) => rolloutResume.run({ environment: undefined, component: undefined, reason: 'labels fixed' }, w, noHost))
    const again = await loop.run((w) => rolloutResume.run({ environment: undefined, component: undefined, reason: 'twice' }, w, noHost))
    expect(codes(again.problems)).toEqual(['stop/not-stopped'])
  })

  test('a person may revert at once, and resume the version after the cool-down', async () => {
    const loop = await openLoop()
    await loop.start('2.0.0')
    await loop.tick()
    await loop.run((w) => rolloutRevert.run({ ...target, reason: 'complaints' }, w, noHost))
    expect(await served(loop)).toMatchObject({ percent: 0, stable: '1.0.0' })
    loop.setClock(addDuration(loop.now(), '31m'))
    expect(codes((await loop.start('2.0.0')).problems)).toEqual(['rollout/refused'])
    await loop.run((w) => rolloutResume.run({ ...target, reason: 'understood' }, w, noHost))
    expect((await loop.start('2.0.0')).problems).toEqual([])
  })

  test('too many reverts stop the component until a person resumes it', async () => {
    const loop = await openLoop({ emergencyStop: { reverts: 2, within: '24h' } })
    for (const version of ['2.0.0', '3.0.0']) {
      await loop.start(version)
      await loop.tick()
      await loop.run((w) => rolloutRevert.run({ ...target, reason: 'no' }, w, noHost))
      loop.setClock(addDuration(loop.now(), '31m'))
    }
    expect(await stateOf(loop)).toMatchObject({ phase: 'stopped', percent: 0 })
    expect((await loop.start('3.0.0')).problems[0]?.args['because']).toContain('stopped after too many reverts')
    await loop.run((w) => rolloutResume.run({ ...target, reason: 'understood' }, w, noHost))
    expect(await stateOf(loop)).toMatchObject({ phase: 'reverted', reverts: [] })
    expect((await loop.start('3.0.0')).problems).toEqual([])
  })

  test('with autoPromotion off a tick waits and a person promotes, but not against the evidence', async () => {
    const loop = await openLoop({ autoPromotion: false })
    await loop.start('2.0.0')
    await loop.tick()
    const promote = async () => loop.run((w) => rolloutPromote.run({ ...target, reason: 'looks fine' }, w, noHost))
    expect(codes((await promote()).problems)).toEqual(['rollout/refused', 'rollout/refused', 'rollout/refused', 'rollout/refused'])
    for (let windows = 0; windows < 3; windows++) await loop.pass(good)
    await loop.tick()
    expect(await stateOf(loop)).toMatchObject({ stage: 'canary' })
    expect((await promote()).problems).toEqual([])
    await loop.tick()
    expect(await stateOf(loop)).toMatchObject({ stage: 'full' })
  })

  test('everything that a rollout wrote passes check', async () => {
    const loop = await openLoop()
    await loop.start('2.0.0')
    await loop.tick()
    await until(loop, 'published', good)
    const { world } = loop
    const main = (await world.repository.resolve('refs/heads/main')) ?? ''
    for (const { path, oid } of await world.repository.files(main, 'manifests')) {
      await world.files.write(path, new TextDecoder().decode(await world.repository.blob(oid)))
    }
    const checked = await loop.run((w) => check.run({ write: false }, w, noHost))
    expect(checked.problems).toEqual([])
  })

  test('a proposal that no longer follows is refused when it is merged by hand', async () => {
    const loop = await openLoop()
    await loop.start('2.0.0')
    await loop.run((w) => rolloutStop.run({ reason: 'wait' }, w, noHost))
    const merged = await loop.run((w) => proposalMerge.run({ number: '1' }, w, noHost))
    expect(codes(merged.problems)).toEqual(['decision/does-not-follow'])
    expect(await stateOf(loop)).toBeUndefined()
  })
})
