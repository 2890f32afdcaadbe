import { describe, expect, test } from 'vitest'
import { embeddedForge } from '../../src/adapters/forge/embedded.ts'
import type { GitOid } from '../../src/document/documents.generated.ts'
import type { Forge } from '../../src/ports/forge.ts'
import type { Repository } from '../../src/ports/repository.ts'
import { advance, at, commit, problemOf, textAt } from './given.ts'

/** The clock and the actor of tests. */
export const as = { now: () => at, actor: () => 'Ada Lovelace <ada@example.org>' }

/** What a proposal of `topic` to `main` asks for. */
export const wanted = { do: 'propose', branch: 'topic', base: 'main', title: 'Promote', body: 'Because.', labels: ['rollout'] } as const

/** A main branch, and a topic branch one commit ahead of it. */
export async function branches(repository: Repository): Promise<{ main: GitOid; topic: GitOid }> {
  const main = await advance(repository, 'main', { 'a.txt': '1', 'b.txt': '1' })
  const topic = await commit(repository, main, { 'a.txt': '2' })
  await repository.swap('refs/heads/topic', null, topic)
  return { main, topic }
}

/** Asks to merge what was judged. */
const merging = (proposal: number, head: GitOid, onto: GitOid) => ({ do: 'merge', proposal, head, onto, message: 'Merge topic' }) as const

/** What every `Forge` that stands on a repository promises. */
export function forgeContract(name: string, make: () => Promise<Repository>): void {
  const given = async (): Promise<{ repository: Repository; forge: Forge; main: GitOid; topic: GitOid }> => {
    const repository = await make()
    return { repository, forge: embeddedForge(repository, as), ...(await branches(repository)) }
  }

  describe(`forge: ${name}`, () => {
    test('a proposal is opened once, and brought up to date', async () => {
      const { repository, forge, topic } = await given()
      const opened = await forge.propose(wanted)
      expect(opened).toMatchObject({ number: 1, state: 'open', head: topic, openedAt: at, openedBy: as.actor(), labels: ['rollout'] })
      const before = await repository.resolve('refs/headgate/proposals/1')
      expect(await forge.propose(wanted)).toEqual(opened)
      expect(await repository.resolve('refs/headgate/proposals/1')).toBe(before)
      const moved = await advance(repository, 'topic', { 'c.txt': '1' })
      expect((await forge.proposals())[0]?.head).toBe(moved)
      expect(await forge.propose({ ...wanted, title: 'Promote further' })).toMatchObject({
        number: 1,
        head: moved,
        title: 'Promote further',
      })
      const log = await repository.log((await repository.resolve('refs/headgate/proposals/1')) ?? '', 10)
      expect(log.map(({ message }) => message)).toEqual(['Update proposal 1: Promote further', 'Open proposal 1: Promote'])
      expect(await forge.proposals()).toHaveLength(1)
    })

    test('proposals made at once get numbers of their own, one per branch', async () => {
      const { repository, forge, main } = await given()
      const names = ['x', 'y', 'z', 'w']
      for (const branch of names) await repository.swap(`refs/heads/${branch}`, null, await commit(repository, main, { [branch]: '1' }))
      const made = await Promise.all([...names, ...names].map(async (branch) => forge.propose({ ...wanted, branch })))
      const all = await forge.proposals()
      expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4])
      expect(all.map(({ branch }) => branch).toSorted()).toEqual([...names].toSorted())
      expect(new Set(made.map(({ number }) => number)).size).toBe(4)
    })

    test('there must be something to propose', async () => {
      const { repository, forge, main } = await given()
      expect(await problemOf(forge.propose({ ...wanted, branch: 'missing' }))).toBe('repository/no-branch')
      await repository.swap('refs/heads/same', null, main)
      expect(await problemOf(forge.propose({ ...wanted, branch: 'same' }))).toBe('proposal/empty')
    })

    test('a merge is a merge commit, and the branch goes', async () => {
      const { repository, forge, main, topic } = await given()
      const onto = await advance(repository, 'main', { 'b.txt': '2' })
      const { number } = await forge.propose(wanted)
      expect(await forge.merge(merging(number, topic, main))).toBe('lost')
      expect(await forge.merge(merging(number, main, onto))).toBe('lost')
      expect(await forge.merge(merging(number, topic, onto))).toBe('merged')
      const tip = (await repository.resolve('refs/heads/main')) ?? ''
      expect(await repository.commit(tip)).toMatchObject({ parents: [onto, topic], message: 'Merge topic' })
      expect([await textAt(repository, tip, 'a.txt'), await textAt(repository, tip, 'b.txt')]).toEqual(['2', '2'])
      expect(await repository.resolve('refs/heads/topic')).toBeUndefined()
      expect(await forge.proposals()).toMatchObject([{ state: 'merged', head: topic, merge: tip, endedAt: at, endedBy: as.actor() }])
      expect(await forge.merge(merging(number, topic, onto))).toBe('merged')
      expect(await repository.resolve('refs/heads/main')).toBe(tip)
      expect(await problemOf(forge.close({ do: 'close', proposal: number, reason: 'no' }))).toBe('proposal/not-open')
    })

    test('both sides may make the same change, remove, and add', async () => {
      const { repository, forge } = await given()
      const topic = await advance(repository, 'topic', { 'b.txt': null, 'new/n.txt': 'n' })
      const onto = await advance(repository, 'main', { 'a.txt': '2', 'new/m.txt': 'm' })
      const { number } = await forge.propose(wanted)
      expect(await forge.merge(merging(number, topic, onto))).toBe('merged')
      const files = await repository.files((await repository.resolve('refs/heads/main')) ?? '', '')
      expect(files.map(({ path }) => path)).toEqual(['a.txt', 'new/m.txt', 'new/n.txt'])
    })

    test.each([
      ['changed differently', { 'a.txt': '3' }],
      ['changed and removed', { 'a.txt': null }],
      ['a file where the other has a folder', { 'a.txt': null, 'a.txt/x': '1' }],
    ])('a path that both sides changed is a conflict: %s', async (_, files) => {
      const { repository, forge, topic } = await given()
      const { number } = await forge.propose(wanted)
      const onto = await advance(repository, 'main', files)
      expect(await problemOf(forge.merge(merging(number, topic, onto)))).toBe('proposal/conflict')
      expect(await repository.resolve('refs/heads/main')).toBe(onto)
      expect(await forge.proposals()).toMatchObject([{ state: 'open' }])
    })

    test('what was merged by hand counts as merged, what lost its branch as closed', async () => {
      const { repository, forge, main, topic } = await given()
      await repository.swap('refs/heads/other', null, await commit(repository, main, { c: '1' }))
      await forge.propose(wanted)
      await forge.propose({ ...wanted, branch: 'other' })
      await repository.swap('refs/heads/main', main, topic)
      await repository.swap('refs/heads/other', (await repository.resolve('refs/heads/other')) ?? null, null)
      expect((await forge.proposals()).map(({ state }) => state)).toEqual(['merged', 'closed'])
      expect(await forge.merge(merging(1, topic, main))).toBe('merged')
      expect(await problemOf(forge.merge(merging(2, topic, main)))).toBe('proposal/not-open')
      expect(await repository.resolve('refs/heads/topic')).toBeUndefined()
    })

    test('a commit of the base that was never proposed settles nothing', async () => {
      const { repository, forge, main } = await given()
      const { number } = await forge.propose(wanted)
      expect(await forge.merge(merging(number, main, main))).toBe('lost')
      expect(await forge.proposals()).toMatchObject([{ state: 'open' }])
      expect(await repository.resolve('refs/heads/main')).toBe(main)
    })

    test('a closed proposal keeps its reason, and its branch may be proposed again', async () => {
      const { repository, forge, main, topic } = await given()
      const { number } = await forge.propose(wanted)
      const closing = { do: 'close', proposal: number, reason: 'Superseded' } as const
      await forge.close(closing)
      await forge.close(closing)
      expect(await forge.proposals()).toMatchObject([{ state: 'closed', reason: 'Superseded', endedAt: at }])
      expect(await repository.resolve('refs/heads/topic')).toBeUndefined()
      expect(await problemOf(forge.merge(merging(number, topic, main)))).toBe('proposal/not-open')
      await repository.swap('refs/heads/topic', null, topic)
      expect(await forge.propose(wanted)).toMatchObject({ number: 2, state: 'open' })
    })

    test('what is not there is a problem', async () => {
      const { forge, main, topic } = await given()
      expect(await problemOf(forge.merge(merging(7, topic, main)))).toBe('proposal/unknown')
      expect(await problemOf(forge.close({ do: 'close', proposal: 7, reason: 'no' }))).toBe('proposal/unknown')
    })

    test.each(['{', '{}', '[]', '{"schema":"headgate/proposal/v1alpha","number":2}'])('a record that says %s is broken', async (text) => {
      const { repository, forge } = await given()
      await repository.swap('refs/headgate/proposals/1', null, await commit(repository, null, { 'proposal.json': text }))
      expect(await problemOf(forge.proposals())).toBe('proposal/broken')
    })
  })
}
