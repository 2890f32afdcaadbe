import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openGitRepository, type GitRepository } from '../../src/adapters/repository/git.ts'
import { overlayRepository } from '../../src/adapters/repository/overlay.ts'
import type { GitOid } from '../../src/document/documents.generated.ts'
import { advance, author, at, commit, git, problemOf, temporaryFolder } from './given.ts'

const main = 'refs/heads/main'

/** A checked-out repository with a few files, opened. */
async function checkedOut(): Promise<{ folder: string; repository: GitRepository; tip: GitOid }> {
  const folder = temporaryFolder()
  git(folder, 'init', '-q', '-b', 'main')
  mkdirSync(join(folder, 'dir'))
  for (const [path, content] of Object.entries({ 'a.txt': 'a\n', 'b.txt': 'b\n', 'dir/c.txt': 'c\n' }))
    writeFileSync(join(folder, path), content)
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'One')
  return { folder, repository: await openGitRepository(folder, { patience: 0.2 }), tip: git(folder, 'rev-parse', 'main') }
}

const status = (folder: string): string => git(folder, 'status', '--porcelain', '--untracked-files=all')

describe('the working tree follows its branch', () => {
  test('files appear, change and go, and status is clean', async () => {
    const { folder, repository } = await checkedOut()
    await advance(repository, 'main', { 'a.txt': 'new\n', 'dir/c.txt': null, 'deep/er/d.txt': 'd\n' })
    expect(status(folder)).toBe('')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new\n')
    expect(existsSync(join(folder, 'dir'))).toBe(false)
    expect(readFileSync(join(folder, 'deep/er/d.txt'), 'utf8')).toBe('d\n')
  })

  test('a file makes room for a folder, and a folder for a file', async () => {
    const { folder, repository } = await checkedOut()
    await advance(repository, 'main', { 'a.txt': null, 'a.txt/x': '1', 'dir/c.txt': null })
    await advance(repository, 'main', { dir: 'now a file' })
    expect(status(folder)).toBe('')
    expect(readFileSync(join(folder, 'a.txt/x'), 'utf8')).toBe('1')
    await advance(repository, 'main', { 'a.txt/x': null })
    await advance(repository, 'main', { 'a.txt': 'file again' })
    expect(status(folder)).toBe('')
  })

  test('in one step too', async () => {
    const { folder, repository, tip } = await checkedOut()
    const first = await commit(repository, tip, { 'dir/c.txt': null })
    const second = await commit(repository, first, { dir: 'file' })
    expect(await repository.swap(main, tip, second)).toBe(true)
    expect(status(folder)).toBe('')
  })

  test('executables and links come along', async () => {
    const { folder, repository, tip } = await checkedOut()
    const [file] = await repository.files(tip, '')
    const entries = [
      { path: 'run.sh', oid: file?.oid ?? '', kind: 'executable' as const },
      { path: 'link', oid: file?.oid ?? '', kind: 'link' as const },
      { path: 'sub', oid: tip, kind: 'submodule' as const },
    ]
    const next = await repository.write({ parents: [tip], onto: tip, files: [], entries, author, at, message: 'Kinds' })
    expect(await repository.swap(main, tip, next)).toBe(true)
    expect(statSync(join(folder, 'run.sh')).mode & 0o111).not.toBe(0)
    expect(status(folder)).toBe('')
    const after = await commit(repository, next, { link: null, 'run.sh': 'changed' })
    expect(await repository.swap(main, next, after)).toBe(true)
    expect(status(folder)).toBe('')
    expect(statSync(join(folder, 'run.sh')).mode & 0o111).not.toBe(0)
  })

  test('a first commit on an unborn branch is checked out', async () => {
    const folder = temporaryFolder()
    git(folder, 'init', '-q', '-b', 'main')
    writeFileSync(join(folder, 'mine'), 'untracked')
    await advance(await openGitRepository(folder), 'main', { a: '1' })
    expect(status(folder)).toBe('?? mine')
  })

  test('changes elsewhere are nobody’s business', async () => {
    const { folder, repository } = await checkedOut()
    writeFileSync(join(folder, 'b.txt'), 'edited\n')
    writeFileSync(join(folder, 'untracked'), '?')
    writeFileSync(join(folder, 'staged'), '+')
    git(folder, 'add', 'staged')
    await advance(repository, 'main', { 'a.txt': 'new\n' })
    expect(status(folder).split('\n').toSorted()).toEqual(['?? untracked', 'A  staged', 'M b.txt'].toSorted())
  })

  test('other branches and a detached HEAD leave the files alone', async () => {
    const { folder, repository } = await checkedOut()
    writeFileSync(join(folder, 'a.txt'), 'edited\n')
    await advance(repository, 'topic', { 'a.txt': 'other\n' })
    git(folder, 'checkout', '-q', '--detach')
    await advance(repository, 'main', { 'a.txt': 'other\n' })
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('edited\n')
  })

  test.each([2, 3, 4])('an index of version %i is kept whole', async (version) => {
    const { folder, repository } = await checkedOut()
    writeFileSync(join(folder, 'later'), '')
    if (version === 3) git(folder, 'add', '-N', 'later')
    git(folder, 'update-index', '--index-version', String(version))
    await advance(repository, 'main', { 'a.txt': 'new\n', 'dir/z': '1' })
    expect(status(folder)).toBe(version === 3 ? 'A later' : '?? later')
    expect(git(folder, 'ls-files').split('\n')).toEqual(['a.txt', 'b.txt', 'dir/c.txt', 'dir/z', ...(version === 3 ? ['later'] : [])])
  })

  test('paths outside a sparse checkout stay away', async () => {
    const { folder, repository } = await checkedOut()
    git(folder, 'update-index', '--skip-worktree', 'dir/c.txt')
    unlinkSync(join(folder, 'dir/c.txt'))
    await advance(repository, 'main', { 'dir/c.txt': 'new\n' })
    expect(existsSync(join(folder, 'dir/c.txt'))).toBe(false)
    expect(status(folder)).toBe('')
  })

  test('with core.autocrlf, line ends are no change', async () => {
    const { folder, repository, tip } = await checkedOut()
    writeFileSync(join(folder, 'a.txt'), 'a\r\n')
    expect(await problemOf(advance(repository, 'main', { 'a.txt': 'new\n' }))).toBe('repository/dirty')
    git(folder, 'config', 'core.autocrlf', 'true')
    const again = await openGitRepository(folder)
    expect(await again.resolve(main)).toBe(tip)
    await advance(again, 'main', { 'a.txt': 'new\n' })
    expect(status(folder)).toBe('')
  })
})

describe('what is not committed is never overwritten', () => {
  const changes: readonly (readonly [string, (folder: string) => void])[] = [
    ['an edited file', (folder) => writeFileSync(join(folder, 'a.txt'), 'edited\n')],
    ['a deleted file', (folder) => unlinkSync(join(folder, 'a.txt'))],
    ['a file made executable', (folder) => chmodSync(join(folder, 'a.txt'), 0o755)],
    ['a file replaced by a link', (folder) => (unlinkSync(join(folder, 'a.txt')), symlinkSync('b.txt', join(folder, 'a.txt')))],
    ['a file replaced by a folder', (folder) => (unlinkSync(join(folder, 'a.txt')), mkdirSync(join(folder, 'a.txt')))],
    [
      'a staged change',
      (folder) => (writeFileSync(join(folder, 'a.txt'), 's\n'), git(folder, 'add', '.'), writeFileSync(join(folder, 'a.txt'), 'a\n')),
    ],
    ['a removal that is staged', (folder) => git(folder, 'rm', '-q', '--cached', 'a.txt')],
    ['an untracked file in the way', (folder) => writeFileSync(join(folder, 'new.txt'), 'mine')],
    [
      'an untracked file in a folder that makes way',
      (folder) => (mkdirSync(join(folder, 'new.txt')), writeFileSync(join(folder, 'new.txt/x'), '')),
    ],
    ['a link in place of a folder', (folder) => symlinkSync('/tmp', join(folder, 'sub'))],
    ['a file in place of a folder', (folder) => writeFileSync(join(folder, 'sub'), '')],
  ]
  test.each(changes)('%s', async (_, change) => {
    const { folder, repository, tip } = await checkedOut()
    const next = await commit(repository, tip, { 'a.txt': 'new\n', 'new.txt': 'new\n', 'sub/x': '1', 'b.txt': 'changed too\n' })
    change(folder)
    const before = status(folder)
    expect(await problemOf(repository.swap(main, tip, next))).toBe('repository/dirty')
    expect(await problemOf(overlayRepository(repository).swap(main, tip, next))).toBe('repository/dirty')
    expect(git(folder, 'rev-parse', 'main')).toBe(tip)
    expect(status(folder)).toBe(before)
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('b\n')
    expect(existsSync(join(folder, '.git/index.lock'))).toBe(false)
    expect(existsSync(join(folder, '.git/refs/heads/main.lock'))).toBe(false)
  })

  test('an untracked file that is what the commit brings is no change', async () => {
    const { folder, repository } = await checkedOut()
    writeFileSync(join(folder, 'new.txt'), 'new\n')
    await advance(repository, 'main', { 'new.txt': 'new\n' })
    expect(status(folder)).toBe('')
  })

  test('the branch under a working tree is not deleted', async () => {
    const { repository, tip } = await checkedOut()
    expect(await problemOf(repository.swap(main, tip, null))).toBe('repository/checked-out')
    expect(await repository.resolve(main)).toBe(tip)
  })
})

describe('cut off', () => {
  test('after files and index moved but not the branch: the same move completes it', async () => {
    const { folder, repository, tip } = await checkedOut()
    const next = await commit(repository, tip, { 'a.txt': 'new\n', 'b.txt': null, 'n.txt': 'n\n' })
    git(folder, 'read-tree', '-m', '-u', 'HEAD', next)
    expect(await repository.swap(main, tip, next)).toBe(true)
    expect(status(folder)).toBe('')
  })

  test('while files moved: the same move completes it', async () => {
    const { folder, repository, tip } = await checkedOut()
    const next = await commit(repository, tip, { 'a.txt': 'new\n', 'b.txt': null, 'n.txt': 'n\n' })
    writeFileSync(join(folder, 'a.txt'), 'new\n')
    rmSync(join(folder, 'b.txt'))
    expect(await repository.swap(main, tip, next)).toBe(true)
    expect(status(folder)).toBe('')
  })

  test('by a disk that refuses the last file: everything is as before', async () => {
    const { folder, repository, tip } = await checkedOut()
    const next = await commit(repository, tip, { 'a.txt': 'new\n', 'dir/c.txt': null, 'z.txt': 'z\n' })
    // A blob that is gone fails the move in its middle, after files were removed and written.
    const [, , z] = (await repository.files(next, '')).map(({ oid }) => oid)
    rmSync(join(folder, '.git/objects', (z ?? '').slice(0, 2), (z ?? '').slice(2)))
    expect(await problemOf(repository.swap(main, tip, next))).toBe('repository/corrupt')
    expect(status(folder)).toBe('')
    expect(git(folder, 'rev-parse', 'main')).toBe(tip)
  })

  test('while another process holds the index: busy, nothing moved', async () => {
    const { folder, repository, tip } = await checkedOut()
    const next = await commit(repository, tip, { 'a.txt': 'new\n' })
    writeFileSync(join(folder, '.git/index.lock'), '')
    expect(await problemOf(repository.swap(main, tip, next))).toBe('repository/busy')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('a\n')
    expect(git(folder, 'rev-parse', 'main')).toBe(tip)
  })
})
