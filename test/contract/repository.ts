import { describe, expect, test } from 'vitest'
import type { Repository } from '../../src/ports/repository.ts'
import { advance, at, author, commit, problemOf, textAt } from './given.ts'

const badNames = [
  'HEAD',
  'config',
  'refs/../config',
  'refs/heads/../../config',
  'refs/heads//a',
  'refs/heads/a..b',
  'refs/heads/a.lock',
  'refs/heads/a.lock/b',
  'refs/heads/.a',
  'refs/heads/a b',
  'refs/heads/a^',
  'refs/heads/a\n',
  'refs/heads/a@{1}',
  '/refs/heads/a',
  'refs/heads/a/',
  'refs/heads/a.',
  'refs/heads/a\\b',
  'refs/heads/a*',
]

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}T00:00:00Z`

/** What every `Repository` promises. */
export function repositoryContract(title: string, make: () => Promise<Repository>): void {
  describe(`repository: ${title}`, () => {
    describe('commits', () => {
      test('the same input gives the same id, which is git’s', async () => {
        const [one, other] = [await make(), await make()]
        const oid = await commit(one, null, { 'a.txt': 'hello\n' }, 'First')
        expect(await commit(other, null, { 'a.txt': 'hello\n' }, 'First')).toBe(oid)
        expect(await one.commit(oid)).toEqual({
          oid,
          tree: '2e81171448eb9f2ee3821e3d447aa6b2fe3ddba1',
          parents: [],
          author,
          at,
          message: 'First',
        })
      })

      test('an identity can break out of no header', async () => {
        const repository = await make()
        const oid = await repository.write({
          parents: [],
          onto: null,
          files: [],
          author: 'Eve\nparent 1234 <x> <e\nve@example.org>',
          at,
          message: 'm\0n\n\n',
        })
        const found = await repository.commit(oid)
        expect(found.author).toMatch(/^[^<>\n]+ <[^<>\n]*>$/)
        expect(found).toMatchObject({ parents: [], message: 'mn' })
      })

      test('moments are whole seconds', async () => {
        const repository = await make()
        const oid = await commit(repository, null, {}, 'm', '2026-01-05T10:15:00.999Z')
        expect((await repository.commit(oid)).at).toBe(at)
      })

      test('what is no commit here is an unknown revision', async () => {
        const repository = await make()
        expect(await problemOf(repository.commit('1'.repeat(40)))).toBe('repository/unknown-revision')
        expect(await problemOf(repository.commit('../../config'))).toBe('repository/unknown-revision')
        expect(await problemOf(repository.read('1'.repeat(40), 'a'))).toBe('repository/unknown-revision')
      })
    })

    describe('files', () => {
      test('are listed bytewise by path, with folders in their place', async () => {
        const repository = await make()
        const oid = await commit(repository, null, { 'a/b': '1', 'a-b': '2', 'a.b': '3', a0: '4', 'ä/é': '5', 'z/y/x': '6' })
        const paths = (await repository.files(oid, '')).map(({ path }) => path)
        expect(paths).toEqual(['a-b', 'a.b', 'a/b', 'a0', 'z/y/x', 'ä/é'])
        expect((await repository.files(oid, 'z')).map(({ path }) => path)).toEqual(['z/y/x'])
        expect((await repository.files(oid, 'z/')).map(({ path }) => path)).toEqual(['z/y/x'])
        expect(await repository.files(oid, 'a-b')).toEqual([])
        expect(await repository.files(oid, 'missing')).toEqual([])
      })

      test('are read by path and by id', async () => {
        const repository = await make()
        const oid = await commit(repository, null, { 'ä/é': 'ü' })
        const [file] = await repository.files(oid, '')
        expect(await textAt(repository, oid, 'ä/é')).toBe('ü')
        expect(Buffer.from(await repository.blob(file?.oid ?? '')).toString()).toBe('ü')
        for (const path of ['ä', 'missing', 'ä/é/x', '', '.', '../ä', '/ä/é']) expect(await repository.read(oid, path)).toBeUndefined()
      })

      test('that are removed take empty folders with them', async () => {
        const repository = await make()
        const first = await commit(repository, null, { 'a/b/c': '1', d: '2' })
        const second = await commit(repository, first, { 'a/b/c': null, missing: null, 'x/y': null })
        expect((await repository.files(second, '')).map(({ path }) => path)).toEqual(['d'])
        const third = await commit(repository, second, { d: null })
        expect(await repository.files(third, '')).toEqual([])
      })

      test('may make room for a folder of their name, and folders for them', async () => {
        const repository = await make()
        const first = await commit(repository, null, { a: '1' })
        const second = await commit(repository, first, { a: null, 'a/b': '2' })
        expect((await repository.files(second, '')).map(({ path }) => path)).toEqual(['a/b'])
        expect(await problemOf(commit(repository, first, { 'a/b': '2' }))).toBe('repository/bad-path')
        expect(await problemOf(commit(repository, second, { a: '1' }))).toBe('repository/bad-path')
      })

      test('keep their kind when their content changes, and are taken over whole by id', async () => {
        const repository = await make()
        const first = await commit(repository, null, { 'run.sh': 'a' })
        const [file] = await repository.files(first, '')
        const entries = [{ path: 'run.sh', oid: file?.oid ?? '', kind: 'executable' as const }]
        const second = await repository.write({ parents: [first], onto: first, files: [], entries, author, at, message: 'm' })
        const third = await commit(repository, second, { 'run.sh': 'b' })
        expect(await repository.files(third, '')).toMatchObject([{ path: 'run.sh', kind: 'executable' }])
      })

      test.each(['', '/a', 'a//b', 'a/', './a', 'a/../b', '.git/config', 'a/.GIT/x', '.git', 'git~1/x', '.g\u200cit/x', 'a\0b'])(
        'never stand at %j',
        async (path) => {
          const repository = await make()
          expect(await problemOf(commit(repository, null, { [path]: 'x' }))).toBe('repository/bad-path')
        },
      )

      test('change once per commit', async () => {
        const repository = await make()
        const files = ['1', '2'].map((content) => ({ path: 'a', content }))
        expect(await problemOf(repository.write({ parents: [], onto: null, files, author, at, message: 'm' }))).toBe('repository/bad-path')
      })
    })

    describe('refs', () => {
      test('move by compare-and-swap', async () => {
        const repository = await make()
        const [one, two] = [await commit(repository, null, { a: '1' }), await commit(repository, null, { a: '2' })]
        expect(await repository.resolve('refs/heads/topic')).toBeUndefined()
        expect(await repository.swap('refs/heads/topic', one, two)).toBe(false)
        expect(await repository.swap('refs/heads/topic', null, one)).toBe(true)
        expect(await repository.swap('refs/heads/topic', null, two)).toBe(false)
        expect(await repository.resolve('refs/heads/topic')).toBe(one)
        expect(await repository.swap('refs/heads/topic', one, two)).toBe(true)
        expect(await repository.swap('refs/heads/topic', one, null)).toBe(false)
        expect(await repository.swap('refs/heads/topic', two, null)).toBe(true)
        expect(await repository.resolve('refs/heads/topic')).toBeUndefined()
        expect(await repository.swap('refs/heads/topic', null, null)).toBe(true)
      })

      test('are listed by prefix, sorted by name', async () => {
        const repository = await make()
        const oid = await commit(repository, null, {})
        for (const name of ['b', 'a/c', 'a-d', 'ab']) await repository.swap(`refs/x/${name}`, null, oid)
        const names = async (prefix: string) => (await repository.refs(prefix)).map(({ name: full }) => full)
        expect(await names('refs/x/')).toEqual(['refs/x/a-d', 'refs/x/a/c', 'refs/x/ab', 'refs/x/b'])
        expect(await names('refs/x/a')).toEqual(['refs/x/a-d', 'refs/x/a/c', 'refs/x/ab'])
        expect(await names('refs/none/')).toEqual([])
      })

      test('cannot be a folder of one another', async () => {
        const repository = await make()
        const oid = await commit(repository, null, {})
        await repository.swap('refs/heads/a/b', null, oid)
        expect(await problemOf(repository.swap('refs/heads/a', null, oid))).toBe('repository/ref-conflict')
        expect(await problemOf(repository.swap('refs/heads/a/b/c', null, oid))).toBe('repository/ref-conflict')
        expect(await repository.swap('refs/heads/a/b', oid, null)).toBe(true)
        expect(await repository.swap('refs/heads/a', null, oid)).toBe(true)
      })

      test('name commits that exist', async () => {
        const repository = await make()
        expect(await problemOf(repository.swap('refs/heads/x', null, '1'.repeat(40)))).toBe('repository/unknown-revision')
        const oid = await commit(repository, null, { a: '1' })
        const { tree } = await repository.commit(oid)
        expect(await problemOf(repository.swap('refs/heads/x', null, tree))).toBe('repository/unknown-revision')
      })

      test.each(badNames)('are refused with the name %j', async (ref) => {
        const repository = await make()
        const oid = await commit(repository, null, {})
        expect(await problemOf(repository.swap(ref, null, oid))).toBe('repository/bad-ref')
        expect(await problemOf(repository.resolve(ref))).toBe('repository/bad-ref')
      })

      test('a list of refs leads out of no folder', async () => {
        expect(await problemOf((await make()).refs('refs/../'))).toBe('repository/bad-ref')
      })

      test('of two swaps from one value one wins', async () => {
        const repository = await make()
        const oids = await Promise.all(['1', '2', '3', '4'].map(async (a) => commit(repository, null, { a })))
        const won = await Promise.all(oids.map(async (oid) => repository.swap('refs/heads/topic', null, oid)))
        expect(won.filter(Boolean)).toHaveLength(1)
        expect(await repository.resolve('refs/heads/topic')).toBe(oids[won.indexOf(true)])
      })
    })

    describe('history', () => {
      test('is first-parent, newest first, up to a limit', async () => {
        const repository = await make()
        const one = await advance(repository, 'topic', { a: '1' })
        const two = await advance(repository, 'topic', { a: '2' })
        const side = await commit(repository, one, { b: '1' })
        const merge = await repository.write({ parents: [two, side], onto: two, files: [], author, at, message: 'm' })
        const oids = (await repository.log(merge, 10)).map(({ oid }) => oid)
        expect(oids).toEqual([merge, two, one])
        expect(await repository.log(merge, 2)).toHaveLength(2)
        expect(await repository.contains(merge, side)).toBe(true)
        expect(await repository.contains(merge, merge)).toBe(true)
        expect(await repository.contains(side, two)).toBe(false)
        expect(await repository.mergeBase(two, side)).toBe(one)
        expect(await repository.mergeBase(merge, side)).toBe(side)
        expect(await repository.mergeBase(side, merge)).toBe(side)
      })

      test('may have no common ancestor', async () => {
        const repository = await make()
        const [a, b] = [await commit(repository, null, { a: '1' }), await commit(repository, null, { b: '1' })]
        expect(await repository.mergeBase(a, b)).toBeUndefined()
        expect(await repository.contains(a, b)).toBe(false)
      })

      test('is right when clocks are wrong and merges cross', async () => {
        const repository = await make()
        const root = await commit(repository, null, { a: '0' }, 'root', day(20))
        const [a1, b1] = [
          await commit(repository, root, { a: '1' }, 'a1', day(1)),
          await commit(repository, root, { b: '1' }, 'b1', day(19)),
        ]
        const join = (x: string, y: string, n: number) =>
          repository.write({ parents: [x, y], onto: x, files: [], author, at: day(n), message: `join ${n}` })
        const [a2, b2] = [await join(a1, b1, 2), await join(b1, a1, 3)]
        expect([a1, b1]).toContain(await repository.mergeBase(a2, b2))
        const a3 = await commit(repository, a1, { c: '1' }, 'a3', day(25))
        expect(await repository.mergeBase(a3, a2)).toBe(a1)
        expect(await repository.contains(a3, root)).toBe(true)
        expect(await repository.contains(a3, b1)).toBe(false)
      })
    })
  })
}
