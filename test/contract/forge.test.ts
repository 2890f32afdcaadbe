import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { embeddedForge } from '../../src/adapters/forge/embedded.ts'
import { initGitRepository, openGitRepository } from '../../src/adapters/repository/git.ts'
import { memoryRepository } from '../../src/adapters/repository/memory.ts'
import { overlayRepository } from '../../src/adapters/repository/overlay.ts'
import { as, branches, forgeContract, wanted } from './forge.ts'
import { fsck, git, temporaryFolder } from './given.ts'

forgeContract('memory', async () => memoryRepository())
forgeContract('git', async () => initGitRepository(temporaryFolder()))
forgeContract('overlay over git', async () => overlayRepository(await initGitRepository(temporaryFolder())))

test('git reads what the forge merged, binary files and all', async () => {
  const folder = temporaryFolder()
  const repository = await initGitRepository(folder)
  const { main } = await branches(repository)
  git(folder, 'checkout', '-q', 'topic')
  writeFileSync(join(folder, 'binary'), Buffer.from([0xff, 0xfe, 0x00, 0x80]))
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'Binary')
  const head = git(folder, 'rev-parse', 'topic')
  const forge = embeddedForge(repository, as)
  await forge.propose(wanted)
  // Someone stands on the topic branch: it is merged, and stays.
  expect(await forge.merge({ do: 'merge', proposal: 1, head, onto: main, message: 'Merge' })).toBe('merged')
  expect(git(folder, 'rev-parse', 'main:binary')).toBe(git(folder, 'rev-parse', 'topic:binary'))
  expect(git(folder, 'rev-list', '--parents', '-1', 'main').split(' ').slice(1)).toEqual([main, head])
  expect(git(folder, 'show', 'refs/headgate/proposals/1:proposal.json')).toContain('"state": "merged"')
  expect(git(folder, 'log', '--format=%s', 'refs/headgate/proposals/1').split('\n')).toEqual([
    'Merge proposal 1: Promote',
    'Open proposal 1: Promote',
  ])
  expect(fsck(folder)).toBe('')
  expect(git(folder, 'status', '--porcelain')).toBe('')
  expect(await (await openGitRepository(folder)).resolve('refs/heads/topic')).toBe(head)
})
