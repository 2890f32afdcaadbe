import { describe, expect, test } from 'vitest'
import { embeddedForge } from '../../src/adapters/forge/embedded.ts'
import { initGitRepository } from '../../src/adapters/repository/git.ts'
import { memoryRepository } from '../../src/adapters/repository/memory.ts'
import type { Forge } from '../../src/ports/forge.ts'
import type { Repository } from '../../src/ports/repository.ts'
import { as, branches, wanted } from './forge.ts'
import { temporaryFolder } from './given.ts'

/** A repository whose holder dies before its nth change, or right after it. */
function mortal(repository: Repository, n: number, when: 'before' | 'after'): Repository {
  let changes = 0
  const change = async <T>(work: () => Promise<T>): Promise<T> => {
    const last = ++changes >= n
    if (last && when === 'before') throw new Error('killed')
    const result = await work()
    if (last) throw new Error('killed')
    return result
  }
  return {
    ...repository,
    write: async (commit) => change(async () => repository.write(commit)),
    swap: async (ref, expected, target) => change(async () => repository.swap(ref, expected, target)),
  }
}

const stateOf = async (repository: Repository, forge: Forge) => ({
  refs: await repository.refs('refs/'),
  proposals: await forge.proposals(),
})

const kinds = [
  ['memory', async () => memoryRepository()],
  ['git', async () => initGitRepository(temporaryFolder())],
] as const

describe.each(kinds)('cut at any change and run again: %s', (_, make) => {
  const calls = {
    propose: async (forge: Forge) => forge.propose(wanted),
    merge: async (forge: Forge, main: string, topic: string) =>
      forge.merge({ do: 'merge', proposal: 1, head: topic, onto: main, message: 'Merge' }),
    close: async (forge: Forge) => forge.close({ do: 'close', proposal: 1, reason: 'Superseded' }),
  }
  test.each(['propose', 'merge', 'close'] as const)('%s', async (name) => {
    const run = async (n: number, when: 'before' | 'after') => {
      const repository = await make()
      const { main, topic } = await branches(repository)
      const sound = embeddedForge(repository, as)
      if (name !== 'propose') await sound.propose(wanted)
      const fate = await calls[name](embeddedForge(mortal(repository, n, when), as), main, topic).then(
        () => 'survived',
        (error: unknown) => (error instanceof Error ? error.message : ''),
      )
      await calls[name](sound, main, topic)
      return { fate, state: await stateOf(repository, sound) }
    }
    const { state: whole } = await run(Infinity, 'before')
    for (const when of ['before', 'after'] as const) {
      for (let n = 1; ; n++) {
        const { fate, state } = await run(n, when)
        expect(state).toEqual(whole)
        if (fate === 'survived') break
        expect(fate).toBe('killed')
      }
    }
  })
})
