import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { initGitRepository, openGitRepository } from '../../src/adapters/repository/git.ts'
import { advance, author, commit, fsck, git, problemOf, temporaryFolder, textAt } from './given.ts'

/** A repository that git made, with one commit on main. */
function gitMade(...options: readonly string[]): string {
  const folder = temporaryFolder()
  git(folder, 'init', '-q', '-b', 'main', ...options)
  writeFileSync(join(folder, 'a.txt'), 'one\n')
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'One')
  return folder
}

describe('git sees what we write', () => {
  test('commits, trees and refs are sound, and git makes the same ids', async () => {
    const folder = temporaryFolder()
    const repository = await initGitRepository(folder, { bare: true })
    await advance(repository, 'main', { 'b/c': '1', a: '2', 'ä/é': '3' })
    const tip = await advance(repository, 'main', { 'b/c': null, 'b-': '4' })
    expect(fsck(folder)).toBe('')
    expect(git(folder, 'log', '--format=%H %an <%ae> %aI', '-1', 'main')).toBe(`${tip} ${author} 2026-01-05T10:15:00+00:00`)
    expect(git(folder, 'log', '--format=%s', 'main').split('\n')).toEqual(['Change main', 'Change main'])
    const tree = git(folder, 'rev-parse', 'main^{tree}')
    expect((await repository.commit(tip)).tree).toBe(tree)
    const read = git(folder, '-c', 'core.quotePath=false', 'ls-tree', '-r', '--name-only', 'main').split('\n')
    expect(read).toEqual((await repository.files(tip, '')).map(({ path }) => path))
  })

  test('a repository of ours is like one that `git init` makes', async () => {
    const [ours, theirs] = [temporaryFolder(), temporaryFolder()]
    const repository = await initGitRepository(ours, { branch: 'trunk' })
    git(theirs, 'init', '-q', '-b', 'trunk')
    expect(git(ours, 'config', '--list', '--local')).toBe(git(theirs, 'config', '--list', '--local'))
    expect(git(ours, 'status', '--porcelain', '--branch')).toBe('## No commits yet on trunk')
    expect(await repository.head()).toBe('refs/heads/trunk')
    await advance(repository, 'trunk', { a: '1' })
    expect(git(ours, 'status', '--porcelain')).toBe('')
    expect(await (await initGitRepository(ours)).head()).toBe('refs/heads/trunk')
  })

  test('reflogs are kept where git keeps them', async () => {
    const folder = gitMade()
    const repository = await openGitRepository(folder)
    const tip = await advance(repository, 'main', { b: '1' })
    await advance(repository, 'topic', { c: '1' })
    expect(git(folder, 'reflog', 'main', '--format=%H %gs').split('\n')[0]).toBe(`${tip} headgate: Change main`)
    expect(git(folder, 'reflog', 'HEAD', '--format=%gs').split('\n')[0]).toBe('headgate: Change main')
    expect(git(folder, 'reflog', 'topic', '--format=%gs')).toBe('headgate: Change topic')
    await repository.swap('refs/headgate/x', null, tip)
    expect(existsSync(join(folder, '.git/logs/refs/headgate'))).toBe(false)
    const topic = await repository.resolve('refs/heads/topic')
    await repository.swap('refs/heads/topic', topic ?? null, null)
    expect(existsSync(join(folder, '.git/logs/refs/heads/topic'))).toBe(false)
  })
})

describe('we see what git writes', () => {
  test('loose, packed, deltified, and packed anew while we look', async () => {
    const folder = gitMade()
    const text = Array.from({ length: 500 }, (_, line) => `line ${line}`).join('\n')
    for (let n = 0; n < 5; n++) {
      writeFileSync(join(folder, 'big.txt'), `${text}\n${n}\n`)
      git(folder, 'add', '.')
      git(folder, 'commit', '-qm', `Big ${n}`)
    }
    const repository = await openGitRepository(folder)
    const tip = (await repository.resolve('refs/heads/main')) ?? ''
    git(folder, 'tag', '-am', 'annotated', 'v1')
    git(folder, 'gc', '-q')
    expect(existsSync(join(folder, '.git/refs/heads/main'))).toBe(false)
    expect(await repository.resolve('refs/heads/main')).toBe(tip)
    expect(await repository.resolve('refs/tags/v1')).toBe(tip)
    expect(await repository.log(tip, 100)).toHaveLength(6)
    for (const { oid, message } of (await repository.log(tip, 5)).slice(0, 5)) {
      expect(await textAt(repository, oid, 'big.txt')).toBe(`${text}\n${message.slice(4)}\n`)
    }
    const again = await openGitRepository(folder)
    await advance(again, 'main', { 'c.txt': '1' })
    git(folder, 'gc', '-q', '--aggressive', '--prune=now')
    expect(await textAt(again, (await again.resolve('refs/heads/main')) ?? '', 'c.txt')).toBe('1')
    expect(await textAt(repository, tip, 'a.txt')).toBe('one\n')
    expect(fsck(folder)).toBe('')
  })

  test('refs that git moves between our look and our swap', async () => {
    const folder = gitMade()
    const repository = await openGitRepository(folder)
    const before = (await repository.resolve('refs/heads/main')) ?? ''
    const ours = await commit(repository, before, { b: '1' })
    git(folder, 'commit', '--allow-empty', '-qm', 'Theirs')
    const theirs = git(folder, 'rev-parse', 'main')
    expect(await repository.swap('refs/heads/main', before, ours)).toBe(false)
    expect(git(folder, 'rev-parse', 'main')).toBe(theirs)
    git(folder, 'pack-refs', '--all')
    expect(await repository.swap('refs/heads/main', before, ours)).toBe(false)
    expect(await repository.swap('refs/heads/main', theirs, ours)).toBe(true)
    expect(git(folder, 'rev-parse', 'main')).toBe(ours)
  })

  test('packed refs are deleted for good, their neighbours stay', async () => {
    const folder = gitMade()
    for (const name of ['a', 'b/c', 'b/d']) git(folder, 'branch', name)
    git(folder, 'tag', '-am', 'm', 'v1')
    git(folder, 'pack-refs', '--all')
    const repository = await openGitRepository(folder)
    const tip = (await repository.resolve('refs/heads/main')) ?? ''
    const next = await advance(repository, 'b/c', { x: '1' })
    expect(await repository.swap('refs/heads/b/c', next, null)).toBe(true)
    expect(await repository.swap('refs/heads/a', tip, null)).toBe(true)
    expect(git(folder, 'for-each-ref', '--format=%(refname)').split('\n')).toEqual(['refs/heads/b/d', 'refs/heads/main', 'refs/tags/v1'])
    expect(await repository.resolve('refs/tags/v1')).toBe(tip)
    expect(await problemOf(repository.swap('refs/heads/b', null, tip))).toBe('repository/ref-conflict')
    expect(await problemOf(repository.swap('refs/heads/b/d/e', null, tip))).toBe('repository/ref-conflict')
    expect(await repository.swap('refs/heads/a/b', null, tip)).toBe(true)
    expect(fsck(folder)).toBe('')
  })

  test('symbolic refs are followed, never overwritten', async () => {
    const folder = gitMade()
    git(folder, 'symbolic-ref', 'refs/heads/alias', 'refs/heads/main')
    git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone')
    const repository = await openGitRepository(folder)
    const tip = await repository.resolve('refs/heads/main')
    expect(await repository.resolve('refs/heads/alias')).toBe(tip)
    expect((await repository.refs('refs/')).map(({ name }) => name)).toEqual(['refs/heads/alias', 'refs/heads/main'])
    expect(await problemOf(repository.swap('refs/heads/alias', tip ?? null, null))).toBe('repository/unsupported')
  })

  test('links, submodules and executables', async () => {
    const folder = gitMade()
    writeFileSync(join(folder, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 })
    git(folder, 'add', '.')
    const oid = git(folder, 'rev-parse', 'main')
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${oid},sub`)
    git(folder, 'update-index', '--add', '--cacheinfo', `120000,${git(folder, 'rev-parse', 'main:a.txt')},link`)
    git(folder, 'commit', '-qm', 'Kinds')
    const repository = await openGitRepository(folder)
    const tip = git(folder, 'rev-parse', 'main')
    const kinds = Object.fromEntries((await repository.files(tip, '')).map(({ path, kind }) => [path, kind]))
    expect(kinds).toEqual({ 'a.txt': 'file', link: 'link', 'run.sh': 'executable', sub: 'submodule' })
    expect(await repository.read(tip, 'link')).toBeUndefined()
    const next = await commit(repository, tip, { 'run.sh': 'x', b: '1' })
    git(folder, 'update-ref', 'refs/heads/next', next)
    expect(git(folder, 'ls-tree', 'next', 'run.sh')).toMatch(/^100755/)
    expect(git(folder, 'ls-tree', 'next', 'sub')).toMatch(/^160000/)
  })

  test('names that are not UTF-8 survive a commit beside them', async () => {
    const folder = gitMade()
    const blob = git(folder, 'rev-parse', 'main:a.txt')
    const tree = Buffer.concat([Buffer.from('100644 b\xff\0', 'latin1'), Buffer.from(blob, 'hex')])
    writeFileSync(join(folder, 'raw-tree'), tree)
    const oid = git(folder, 'hash-object', '-t', 'tree', '-w', 'raw-tree')
    const parent = git(folder, 'commit-tree', '-m', 'm', oid)
    const repository = await openGitRepository(folder)
    const next = await commit(repository, parent, { c: '1' })
    expect(git(folder, 'ls-tree', '-z', next)).toContain(blob)
    expect(git(folder, 'diff-tree', '-r', '--name-only', parent, next)).toBe('c')
  })

  test('objects of alternates, of a shallow clone, and of a partial clone as far as they go', async () => {
    const folder = gitMade()
    git(folder, 'commit', '--allow-empty', '-qm', 'Two')
    git(folder, 'config', 'uploadpack.allowFilter', 'true')
    const clones = temporaryFolder()
    git(clones, 'clone', '-q', '--shared', folder, 'shared')
    git(clones, 'clone', '-q', '--depth=1', `file://${folder}`, 'shallow')
    git(clones, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${folder}`, 'partial')
    const tip = git(folder, 'rev-parse', 'main')
    const shared = await openGitRepository(join(clones, 'shared'))
    expect(await textAt(shared, tip, 'a.txt')).toBe('one\n')
    await advance(shared, 'main', { b: '1' })
    expect(fsck(join(clones, 'shared'))).toBe('')
    const shallow = await openGitRepository(join(clones, 'shallow'))
    expect(await shallow.log(tip, 10)).toHaveLength(1)
    const partial = await openGitRepository(join(clones, 'partial'))
    expect(await partial.log(tip, 10)).toHaveLength(2)
    expect(await problemOf(partial.read(tip, 'a.txt'))).toBe('repository/corrupt')
  })
})

describe('kinds of repositories', () => {
  test('a folder below the top finds the repository, others do not', async () => {
    const folder = gitMade()
    mkdirSync(join(folder, 'x/y'), { recursive: true })
    expect((await openGitRepository(join(folder, 'x/y'))).workTree).toBe(folder)
    expect(await problemOf(openGitRepository(temporaryFolder()))).toBe('repository/missing')
    expect(await problemOf(openGitRepository(join(temporaryFolder(), 'missing')))).toBe('repository/missing')
  })

  test.each([
    ['refstorage', 'reftable'],
    ['objectformat', 'sha256'],
    ['fromthefuture', 'true'],
  ])('extensions.%s = %s is refused', async (key, value) => {
    const folder = gitMade()
    appendFileSync(join(folder, '.git/config'), `[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\t${key} = ${value}\n`)
    expect(await problemOf(openGitRepository(folder))).toBe('repository/unsupported')
  })

  test('a real SHA-256 repository and a future format are refused', async () => {
    const folder = temporaryFolder()
    git(folder, 'init', '-q', '--object-format=sha256')
    expect(await problemOf(openGitRepository(folder))).toBe('repository/unsupported')
    const other = gitMade()
    git(other, 'config', 'core.repositoryFormatVersion', '2')
    expect(await problemOf(openGitRepository(other))).toBe('repository/unsupported')
  })

  test('a linked working tree has its own HEAD and shares the rest', async () => {
    const folder = gitMade()
    const linked = join(temporaryFolder(), 'linked')
    git(folder, 'worktree', 'add', '-q', '-b', 'topic', linked)
    const repository = await openGitRepository(linked)
    expect(repository.workTree).toBe(linked)
    expect(await repository.head()).toBe('refs/heads/topic')
    await advance(repository, 'topic', { 'b.txt': '1' })
    expect(readFileSync(join(linked, 'b.txt'), 'utf8')).toBe('1')
    expect(git(linked, 'status', '--porcelain')).toBe('')
    const main = await repository.resolve('refs/heads/main')
    const next = await commit(repository, main ?? null, { x: '1' })
    expect(await problemOf(repository.swap('refs/heads/main', main ?? null, next))).toBe('repository/checked-out')
    const outer = await openGitRepository(folder)
    const topic = (await outer.resolve('refs/heads/topic')) ?? null
    expect(await problemOf(outer.swap('refs/heads/topic', topic, next))).toBe('repository/checked-out')
    rmSync(linked, { recursive: true })
    expect(await outer.swap('refs/heads/topic', topic, null)).toBe(true)
    expect(fsck(folder)).toBe('')
  })
})
