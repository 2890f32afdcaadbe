import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { initGitRepository, openGitRepository, type GitRepository } from '../../src/adapters/repository/git.ts'
import { memoryRepository } from '../../src/adapters/repository/memory.ts'
import { oidOf } from '../../src/adapters/repository/oid.ts'
import type { StoredRepository } from '../../src/adapters/repository/stores.ts'
import { advance, author, at, commit, fsck, git, problemOf, temporaryFolder, textAt } from './given.ts'

interface Given {
  readonly folder: string
  readonly repository: GitRepository
  readonly tip: string
}

async function given(): Promise<Given> {
  const folder = temporaryFolder()
  const repository = await initGitRepository(folder, { bare: true, patience: 0.1 })
  return { folder, repository, tip: await advance(repository, 'main', { 'a.txt': 'a\n' }) }
}

const objectPath = (folder: string, oid: string): string => join(folder, 'objects', oid.slice(0, 2), oid.slice(2))

/** A commit of a tree that was written byte by byte. */
async function commitOf(repository: StoredRepository, tree: string): Promise<string> {
  const text = `tree ${tree}\nauthor ${author} 0 +0000\ncommitter ${author} 0 +0000\n\nm\n`
  return repository.stores.objects.write('commit', Buffer.from(text))
}

const entry = (mode: string, name: string, oid: string): Buffer =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')])

/** Puts a link to it in the place of a file or folder. */
const moveAway = (path: string): void => {
  const outside = join(temporaryFolder(), 'moved')
  renameSync(path, outside)
  symlinkSync(outside, path)
}

describe('damaged objects', () => {
  const damages: readonly (readonly [string, (path: string, oid: string) => void])[] = [
    ['garbage', (path) => writeFileSync(path, 'garbage')],
    ['nothing', (path) => writeFileSync(path, '')],
    ['cut off', (path) => truncateSync(path, 12)],
    ['other content', (path) => writeFileSync(path, deflateSync('blob 1\0x'))],
    ['no header', (path) => writeFileSync(path, deflateSync('x'))],
    ['a bomb', (path) => writeFileSync(path, deflateSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 }))],
  ]
  test.each(damages)('%s: corrupt, and whole again when it is written again', async (_, damage) => {
    const { folder, tip } = await given()
    const blob = git(folder, 'rev-parse', `${tip}:a.txt`)
    chmodSync(objectPath(folder, blob), 0o644)
    damage(objectPath(folder, blob), blob)
    const repository = await openGitRepository(folder)
    expect(await problemOf(repository.read(tip, 'a.txt'))).toBe('repository/corrupt')
    await commit(repository, null, { 'other.txt': 'a\n' })
    expect(await textAt(repository, tip, 'a.txt')).toBe('a\n')
    expect(fsck(folder)).toBe('')
  })

  test('a header that lies about its length or type', async () => {
    const { folder } = await given()
    for (const wrapped of ['blob 5\0x', 'blub 1\0x', 'blob x\0x']) {
      const oid = oidOf(Buffer.from(wrapped))
      mkdirSync(join(folder, 'objects', oid.slice(0, 2)), { recursive: true })
      writeFileSync(objectPath(folder, oid), deflateSync(wrapped))
      expect(await problemOf((await openGitRepository(folder)).blob(oid))).toBe('repository/corrupt')
    }
  })

  test.each(['pack', 'idx'])('a %s that is cut off or damaged', async (extension) => {
    const { folder, tip } = await given()
    git(folder, 'gc', '-q')
    const packs = join(folder, 'objects/pack')
    const pack = join(packs, readdirSync(packs).find((name) => name.endsWith(`.${extension}`)) ?? '')
    chmodSync(pack, 0o644)
    const bytes = readFileSync(pack)
    for (const broken of [
      bytes.subarray(0, 40),
      bytes.subarray(0, -30),
      Buffer.alloc(0),
      Buffer.from(bytes).fill(0xaa, 20, bytes.length - 20),
    ]) {
      writeFileSync(pack, broken)
      const problem = await problemOf((await openGitRepository(folder)).commit(tip))
      // An index that names nothing any more has lost the object.
      expect(['repository/corrupt', 'repository/unknown-revision']).toContain(problem)
    }
    writeFileSync(pack, bytes)
    expect((await (await openGitRepository(folder)).commit(tip)).oid).toBe(tip)
  })

  test.each([
    ['no tree', 'author a <a> 0 +0000\ncommitter a <a> 0 +0000\n\nm\n'],
    ['no author', `tree ${'1'.repeat(40)}\ncommitter a <a> 0 +0000\n\nm\n`],
    ['a wrong parent', `tree ${'1'.repeat(40)}\nparent x\nauthor a <a> 0 +0000\ncommitter a <a> 0 +0000\n\nm\n`],
    ['a date past all calendars', `tree ${'1'.repeat(40)}\nauthor a <a> 0 +0000\ncommitter a <a> 99999999999999 +0000\n\nm\n`],
  ])('a commit with %s', async (_, text) => {
    const repository = memoryRepository()
    const oid = await repository.stores.objects.write('commit', Buffer.from(text))
    expect(await problemOf(repository.commit(oid))).toBe('repository/corrupt')
  })
})

describe('trees that would lead astray', () => {
  test.each(['..', '.', '.git', '.GIT', '.git ', 'git~1', 'a/b', '../../etc', '.git\\config', '.g\u200dit'])(
    'an entry named %j',
    async (name) => {
      const { folder, repository } = await given()
      const { objects } = repository.stores
      const blob = await objects.write('blob', Buffer.from('evil'))
      const tip = await commitOf(repository, await objects.write('tree', entry('100644', name, blob)))
      expect(await problemOf(repository.files(tip, ''))).toBe('repository/corrupt')
      expect(await problemOf(repository.read(tip, name))).toBe('repository/corrupt')
      git(folder, 'config', 'core.bare', 'false')
      git(folder, 'config', 'core.worktree', join(folder, 'tree'))
      mkdirSync(join(folder, 'tree'))
      const open = await openGitRepository(folder)
      const main = (await open.resolve('refs/heads/main')) ?? null
      expect(await problemOf(open.swap('refs/heads/main', main, tip))).not.toBeUndefined()
      expect(await open.resolve('refs/heads/main')).toBe(main)
    },
  )

  test('an entry of unknown mode, and one that is cut off', async () => {
    const repository = memoryRepository()
    const { objects } = repository.stores
    for (const bytes of [entry('100999', 'a', '1'.repeat(40)), entry('100644', 'a', '1'.repeat(20)), Buffer.from('x')]) {
      const tip = await commitOf(repository, await objects.write('tree', bytes))
      expect(await problemOf(repository.files(tip, ''))).toBe('repository/corrupt')
    }
  })

  test('a few trees that spell billions of files, and a tree without end', async () => {
    const repository = memoryRepository()
    const { objects } = repository.stores
    const wide = async (kind: string, inner: string) =>
      objects.write('tree', Buffer.concat(Array.from({ length: 30 }, (_, n) => entry(kind, String.fromCharCode(97 + n), inner))))
    let bomb = await wide('100644', await objects.write('blob', Buffer.from('')))
    let deep = bomb
    for (let n = 0; n < 8; n++) bomb = await wide('40000', bomb)
    for (let n = 0; n < 1000; n++) deep = await objects.write('tree', entry('40000', 'd', deep))
    for (const tree of [bomb, deep]) {
      expect(await problemOf(repository.files(await commitOf(repository, tree), ''))).toBe('repository/too-large')
    }
  })

  test('a tree of 20 000 files in one folder', async () => {
    const repository = memoryRepository()
    const files = Array.from({ length: 20_000 }, (_, n) => ({ path: `f/${n}`, content: String(n) }))
    const first = await repository.write({ parents: [], onto: null, files, author, at, message: 'm' })
    const second = await commit(repository, first, { 'f/777': 'x' })
    expect(await repository.files(second, 'f')).toHaveLength(20_000)
    expect(await textAt(repository, second, 'f/777')).toBe('x')
  })
})

describe('links in the place of git’s own', () => {
  test.each(['refs', 'objects', 'HEAD', 'packed-refs'])('%s', async (name) => {
    const { folder } = await given()
    git(folder, 'pack-refs', '--all')
    moveAway(join(folder, name))
    expect(await problemOf(openGitRepository(folder))).toBe(
      name === 'refs' || name === 'objects' ? 'repository/missing' : 'repository/unsupported',
    )
  })

  test('.git itself, and its refs and objects', async () => {
    for (const name of ['.git', '.git/refs', '.git/objects']) {
      const folder = temporaryFolder()
      await initGitRepository(folder)
      moveAway(join(folder, name))
      expect(await problemOf(openGitRepository(folder))).toBe('repository/unsupported')
    }
  })

  test.each(['refs/heads', 'refs/heads/main', 'refs/heads/sub'])('%s, once it is open', async (name) => {
    const { folder, repository, tip } = await given()
    await repository.swap('refs/heads/sub/x', null, tip)
    moveAway(join(folder, name))
    const ref = name === 'refs/heads/sub' ? 'refs/heads/sub/x' : 'refs/heads/main'
    expect(await problemOf(repository.resolve(ref))).toBe('repository/unsupported')
    expect(await problemOf(repository.swap(ref, tip, null))).toBe('repository/unsupported')
    expect(await problemOf(repository.refs('refs/'))).toBe('repository/unsupported')
  })

  test('a reflog is not written through a link', async () => {
    const folder = temporaryFolder()
    const repository = await initGitRepository(folder)
    const tip = await advance(repository, 'topic', { a: '1' })
    moveAway(join(folder, '.git/logs/refs/heads'))
    const next = await commit(repository, tip, { a: '2' })
    expect(await problemOf(repository.swap('refs/heads/topic', tip, next))).toBe('repository/unsupported')
    expect(await repository.resolve('refs/heads/topic')).toBe(tip)
  })
})

describe('refs that make no sense', () => {
  test.each(['', 'garbage\n', 'ref: \n', `${'1'.repeat(39)}\n`, `${'1'.repeat(64)}\n`])('a loose ref that holds %j', async (text) => {
    const { folder, repository, tip } = await given()
    writeFileSync(join(folder, 'refs/heads/main'), text)
    expect(await problemOf(repository.resolve('refs/heads/main'))).toBe('repository/broken-ref')
    expect(await problemOf(repository.swap('refs/heads/main', null, tip))).toBe('repository/broken-ref')
    expect(await problemOf(repository.refs('refs/'))).toBe('repository/broken-ref')
  })

  test('a symbolic ref that leads out, or in circles', async () => {
    const { folder, repository } = await given()
    writeFileSync(join(folder, 'refs/heads/out'), 'ref: ../config\n')
    writeFileSync(join(folder, 'refs/heads/loop'), 'ref: refs/heads/loop\n')
    expect(await problemOf(repository.resolve('refs/heads/out'))).toBe('repository/bad-ref')
    expect(await problemOf(repository.resolve('refs/heads/loop'))).toBe('repository/broken-ref')
  })

  test('packed refs with a line that is none', async () => {
    const { folder, repository } = await given()
    git(folder, 'pack-refs', '--all')
    appendFileSync(join(folder, 'packed-refs'), 'garbage\n')
    expect(await problemOf(repository.resolve('refs/heads/main'))).toBe('repository/broken-ref')
  })

  test('empty folders in the place of a ref', async () => {
    const { folder, repository, tip } = await given()
    mkdirSync(join(folder, 'refs/heads/a/b/c'), { recursive: true })
    expect(await repository.resolve('refs/heads/a')).toBeUndefined()
    expect(await repository.swap('refs/heads/a', null, tip)).toBe(true)
    expect(git(folder, 'rev-parse', 'a')).toBe(tip)
  })
})

describe('locks of others', () => {
  test('are waited for, named, and left alone', async () => {
    const { folder, repository, tip } = await given()
    const next = await commit(repository, tip, { b: '1' })
    const lock = join(folder, 'refs/heads/main.lock')
    writeFileSync(lock, '')
    const failure = await repository.swap('refs/heads/main', tip, next).catch((error: unknown) => error)
    expect(failure).toMatchObject({ retryable: true, problem: { code: 'repository/busy', args: { ref: 'refs/heads/main', lock } } })
    expect(existsSync(lock)).toBe(true)
    expect(() => git(folder, 'update-ref', 'refs/heads/main', next, tip)).toThrow(/main\.lock/)
    expect(await repository.resolve('refs/heads/main')).toBe(tip)
  })

  test('that go in time do not matter', async () => {
    const { folder, tip } = await given()
    const repository = await openGitRepository(folder, { patience: 5 })
    const next = await commit(repository, tip, { b: '1' })
    execFileSync('sh', ['-c', `touch refs/heads/main.lock; (sleep 0.2; rm refs/heads/main.lock) >/dev/null 2>&1 &`], { cwd: folder })
    expect(await repository.swap('refs/heads/main', tip, next)).toBe(true)
  })

  test('on packed refs stop a deletion before anything is deleted', async () => {
    const { folder, repository, tip } = await given()
    await repository.swap('refs/heads/topic', null, tip)
    git(folder, 'pack-refs', '--all', '--no-prune')
    writeFileSync(join(folder, 'packed-refs.lock'), '')
    expect(await problemOf(repository.swap('refs/heads/topic', tip, null))).toBe('repository/busy')
    expect(git(folder, 'rev-parse', 'topic')).toBe(tip)
    expect(existsSync(join(folder, 'refs/heads/topic.lock'))).toBe(false)
  })
})

describe('a disk that refuses', () => {
  test('a folder that cannot be made is named', async () => {
    const { folder, repository } = await given()
    for (const name of readdirSync(join(folder, 'objects')).filter((entryName) => /^..$/.test(entryName))) {
      renameSync(join(folder, 'objects', name), join(folder, `objects/was-${name}`))
      writeFileSync(join(folder, 'objects', name), '')
    }
    const failure = await problemOf(
      repository.write({ parents: [], onto: null, files: [{ path: 'a.txt', content: 'a\n' }], author, at, message: 'm' }),
    )
    expect(failure).toBe('repository/unreachable')
  })
})
