import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { initGitRepository } from '../../src/adapters/repository/git.ts'
import { fsck, git, gitEnvironment, temporaryFolder } from './given.ts'

const run = promisify(execFile)

/** Commits empty commits with git itself, by `git update-ref` with an old value, again whenever it loses. */
async function gitWriter(folder: string, count: number): Promise<void> {
  const call = async (...args: readonly string[]) => (await run('git', ['-C', folder, ...args], { env: gitEnvironment })).stdout.trim()
  for (let n = 0; n < count;) {
    const tip = await call('rev-parse', 'refs/heads/main')
    const oid = await call('commit-tree', '-p', tip, '-m', `git ${n}`, `${tip}^{tree}`)
    const won = await call('update-ref', 'refs/heads/main', oid, tip).then(
      () => true,
      () => false,
    )
    if (won) n++
  }
}

test.each([
  ['bare', true],
  ['checked out', false],
])('no commit is lost among processes of ours and one of git: %s', async (_, bare) => {
  const [writers, each, byGit] = bare ? [4, 50, 20] : [3, 8, 0]
  const folder = temporaryFolder()
  const repository = await initGitRepository(folder, { bare })
  const first = await repository.write({
    parents: [],
    onto: null,
    files: [],
    author: 'x <x>',
    at: '2026-01-05T10:00:00Z',
    message: 'first',
  })
  await repository.swap('refs/heads/main', null, first)
  const script = join(import.meta.dirname, 'race.ts')
  const names = Array.from({ length: writers }, (_unused, index) => `writer-${index}`)
  const children = names.map(async (name) => run(process.execPath, [script, folder, name, String(each)], { env: gitEnvironment }))
  const packing = bare ? [run('git', ['-C', folder, 'pack-refs', '--all'], { env: gitEnvironment })] : []
  await Promise.all([...children, gitWriter(folder, byGit), ...packing])

  const subjects = git(folder, 'log', '--format=%s', 'main').split('\n')
  expect(new Set(subjects).size).toBe(subjects.length)
  expect(subjects).toHaveLength(writers * each + byGit + 1)
  expect(git(folder, 'ls-tree', '-r', '--name-only', 'main').split('\n')).toHaveLength(writers * each)
  expect(fsck(folder)).toBe('')
  expect(existsSync(join(repository.gitDir, 'refs/heads/main.lock'))).toBe(false)
  expect(bare ? '' : git(folder, 'status', '--porcelain')).toBe('')
})
