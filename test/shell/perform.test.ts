import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/commands/command.ts'
import type { Effect } from '../../src/plan/effect.ts'
import type { World } from '../../src/ports/world.ts'
import { problem } from '../../src/problem/problem.ts'
import { WorldFailure } from '../../src/problem/world-failure.ts'
import { apply } from '../../src/shell/apply.ts'
import { perform, type Conduct } from '../../src/shell/perform.ts'
import { fakeWorld, noFacts, type Facts } from './fake-world.ts'

const main = 'refs/heads/main'
const change = 'refs/heads/change'

async function commitOn(ref: string, world: World, path: string, onto?: string | null): Promise<Effect> {
  const expected = (await world.repository.resolve(ref)) ?? null
  const parent = onto === undefined ? expected : onto
  return {
    do: 'commit',
    ref,
    expected,
    onto: parent,
    files: [{ path, content: path }],
    message: path,
    author: world.actor(),
    at: world.now(),
  }
}

/** Decides what is still to be done, from what is: main, a branch, its proposal, the merge, a file. */
async function release(world: World): Promise<Outcome> {
  const head = await world.repository.resolve(main)
  if (head === undefined) return { problems: [], plan: [await commitOn(main, world, 'first')], next: release }
  const branch = await world.repository.resolve(change)
  const [proposal] = await world.forge.proposals()
  const plan: Effect[] = []
  if (branch === undefined) plan.push(await commitOn(change, world, 'second', head))
  if (proposal === undefined) plan.push({ do: 'propose', branch: 'change', base: 'main', title: 't', body: 'b', labels: [] })
  plan.push({ do: 'write', path: 'done.txt', content: 'done\n' })
  return { problems: [], plan, next: merge, data: { proposed: true } }
}

async function merge(world: World): Promise<Outcome> {
  const [proposal] = await world.forge.proposals()
  const onto = (await world.repository.resolve(main)) ?? ''
  if (proposal === undefined || proposal.state === 'merged') return { problems: [], plan: [] }
  return { problems: [], plan: [{ do: 'merge', proposal: proposal.number, head: proposal.head, onto, message: 'merge' }] }
}

const conductOn = (facts: Facts, more: Partial<Conduct> = {}): Conduct => ({
  world: fakeWorld(facts).world,
  pause: async () => undefined,
  ...more,
})

async function whole(): Promise<Facts> {
  const facts = noFacts()
  await perform(release, conductOn(facts))
  return facts
}

describe('perform', () => {
  test('carries out every step on the world as the step before left it', async () => {
    const facts = noFacts()
    const done = await perform(release, conductOn(facts))
    expect(done).toMatchObject({ exitCode: 0, problems: [], data: { proposed: true } })
    expect(done.effects.map((effect) => effect.do)).toEqual(['commit', 'commit', 'propose', 'write', 'merge'])
    expect(facts.proposals).toMatchObject([{ state: 'merged' }])
  })

  test.each([1, 2, 3, 4, 5])('cut after effect %i, running it again ends where an uncut run ends', async (cut) => {
    const facts = noFacts()
    let count = 0
    const applied = (): void => {
      if (++count === cut) throw new Error('power failure')
    }
    expect(await perform(release, conductOn(facts, { applied }))).toMatchObject({
      exitCode: 2,
      problems: [{ code: 'usage/unexpected-failure' }],
    })
    expect((await perform(release, conductOn(facts))).exitCode).toBe(0)
    expect(facts).toEqual(await whole())
  })

  test.each([0, 1, 2, 3, 4])('interrupted after effect %i, it stops before the next and says so', async (after) => {
    const facts = noFacts()
    const interrupt = new AbortController()
    let count = 0
    const applied = (): void => {
      if (++count === after) interrupt.abort()
    }
    if (after === 0) interrupt.abort()
    const done = await perform(release, conductOn(facts, { applied, signal: interrupt.signal }))
    expect(done).toMatchObject({ exitCode: 130 })
    expect(done.effects.length).toBe(after)
    await perform(release, conductOn(facts))
    expect(facts).toEqual(await whole())
  })

  test('an interruption after the last effect changes nothing: all is done', async () => {
    const interrupt = new AbortController()
    const conduct = conductOn(noFacts(), { signal: interrupt.signal, applied: () => interrupt.abort() })
    expect(await perform(async (world) => ({ problems: [], plan: [await commitOn(main, world, 'a')] }), conduct)).toMatchObject({
      exitCode: 0,
    })
  })

  test('a lost race decides again from what is now, and tells only the last decision', async () => {
    const facts = noFacts()
    const pauses: number[] = []
    let rivals = 3
    const step = async (world: World): Promise<Outcome> => {
      const plan = [await commitOn(main, world, 'mine')]
      if (rivals-- > 0) await apply(await commitOn(main, world, `rival ${rivals}`), world)
      return { problems: [], plan, data: { onto: rivals } }
    }
    const done = await perform(step, conductOn(facts, { pause: async (attempt) => void pauses.push(attempt) }))
    expect(done).toMatchObject({ exitCode: 0, data: { onto: -1 }, effects: [{ do: 'commit' }] })
    expect(pauses).toEqual([1, 2, 3])
    expect([...(facts.commits.get(facts.refs.get(main) ?? '')?.tree.keys() ?? [])]).toEqual(['rival 2', 'rival 1', 'rival 0', 'mine'])
  })

  test('ten lost races are enough', async () => {
    let tries = 0
    const step = async (world: World): Promise<Outcome> => {
      const plan = [await commitOn(main, world, 'mine')]
      await apply(await commitOn(main, world, `rival ${++tries}`), world)
      return { problems: [], plan }
    }
    const done = await perform(step, conductOn(noFacts()))
    expect(done).toMatchObject({
      exitCode: 2,
      problems: [{ code: 'repository/contended', args: { ref: main, attempts: '10' } }],
      effects: [],
    })
    expect(tries).toBe(10)
  })

  test('on an overlay every step sees the ones before, and the real world stays as it was', async () => {
    const facts = noFacts()
    const before = structuredClone(facts)
    const done = await perform(release, conductOn(facts, { world: fakeWorld(facts).overlay() }))
    expect(done.effects.map((effect) => effect.do)).toEqual(['commit', 'commit', 'propose', 'write', 'merge'])
    expect(facts).toEqual(before)
  })

  test('as at another time nothing is changed', async () => {
    const facts = noFacts()
    const refuse = problem('usage/as-of-changes-nothing', { instant: '2020-01-01T00:00:00Z', command: 'release' })
    expect(await perform(release, conductOn(facts, { refuse }))).toMatchObject({
      exitCode: 2,
      problems: [{ code: refuse.code }],
      effects: [],
    })
    expect(facts).toEqual(noFacts())
    expect(await perform(async () => ({ problems: [], plan: [] }), conductOn(facts, { refuse }))).toMatchObject({ exitCode: 0 })
  })

  test.each([
    ['error problems', [problem('document/missing', { path: 'x' })], 1],
    ['warnings only', [problem('document/not-canonical', {})], 0],
    ['nothing', [], 0],
  ] as const)('exit code with %s', async (_, problems, exitCode) => {
    expect(await perform(async () => ({ problems, plan: [] }), conductOn(noFacts()))).toMatchObject({ exitCode })
  })

  test('a failure of the outside keeps its problem, and what was found before it', async () => {
    const busy = new WorldFailure(problem('repository/busy', { ref: main, seconds: 5, lock: 'main.lock' }), { retryable: true })
    const step = async (): Promise<Outcome> => ({
      problems: [problem('document/not-canonical', {})],
      plan: [],
      next: () => Promise.reject(busy),
    })
    const done = await perform(step, conductOn(noFacts()))
    expect(done).toMatchObject({
      exitCode: 2,
      retryable: true,
      problems: [{ code: 'document/not-canonical' }, { code: 'repository/busy' }],
    })
  })
})

describe('apply', () => {
  test('an effect that was made already is done', async () => {
    const facts = noFacts()
    const { world } = fakeWorld(facts)
    const effects: Effect[] = [await commitOn(main, world, 'a'), { do: 'write', path: 'a', content: 'a' }]
    for (const effect of [...effects, ...effects]) expect(await apply(effect, world)).toBe('done')
  })

  test('a file with other content is not overwritten, unless it was read to be replaced', async () => {
    const facts = noFacts()
    facts.files.set('a', 'mine')
    const { world } = fakeWorld(facts)
    await expect(apply({ do: 'write', path: 'a', content: 'theirs' }, world)).rejects.toMatchObject({ problem: { code: 'files/exists' } })
    expect(facts.files.get('a')).toBe('mine')
    expect(await apply({ do: 'write', path: 'a', content: 'theirs', replace: true }, world)).toBe('done')
    expect(facts.files.get('a')).toBe('theirs')
  })
})
