import fs from 'node:fs'
import { listFiles, log, readBlob, resolveRef, statusMatrix, commit as commitByLibrary } from 'isomorphic-git'
import { expect, test } from 'vitest'
import { initGitRepository } from '../../src/adapters/repository/git.ts'
import { advance, fsck, git, temporaryFolder } from './given.ts'

/** Programs that work on git repositories in pure JavaScript mostly use this library: it must read what we write, and we what it writes. */
test('isomorphic-git reads our commits, index and working tree, and we read its commits, loose and packed', async () => {
  const dir = temporaryFolder()
  const repository = await initGitRepository(dir)
  await advance(repository, 'main', { 'a.json': '{}\n', 'deep/er/b.txt': 'b\n' })
  const ours = await advance(repository, 'main', { 'a.json': '{ "a": 1 }\n' })

  expect(await resolveRef({ fs, dir, ref: 'HEAD' })).toBe(ours)
  expect((await log({ fs, dir })).map(({ oid }) => oid)).toEqual([ours, (await repository.commit(ours)).parents[0]])
  const { blob } = await readBlob({ fs, dir, oid: ours, filepath: 'deep/er/b.txt' })
  expect(new TextDecoder().decode(blob)).toBe('b\n')
  expect(await listFiles({ fs, dir })).toEqual(['a.json', 'deep/er/b.txt'])
  expect(await statusMatrix({ fs, dir })).toEqual([
    ['a.json', 1, 1, 1],
    ['deep/er/b.txt', 1, 1, 1],
  ])

  const theirs = await commitByLibrary({ fs, dir, message: 'by the library\n', author: { name: 'Lib', email: 'lib@example.org' } })
  expect(await repository.resolve('refs/heads/main')).toBe(theirs)
  expect(await repository.commit(theirs)).toMatchObject({ message: 'by the library', author: 'Lib <lib@example.org>', parents: [ours] })
  git(dir, 'gc', '-q')
  expect((await repository.files(theirs, '')).map(({ path }) => path)).toEqual(['a.json', 'deep/er/b.txt'])
  expect(fsck(dir)).toBe('')
})
