import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { actorOf } from '../../src/shell/actor.ts'
import { readGitUser, userIn } from '../../src/shell/git-config.ts'
import { overlayFiles } from '../../src/shell/overlay-files.ts'
import { openWorld, type Adapters } from '../../src/shell/world.ts'
import { fakeWorld, noFacts } from './fake-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'headgate-world-'))
afterAll(() => rmSync(folder, { recursive: true }))

const put = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

describe('who acts', () => {
  const ada = { name: 'Ada', email: 'ada@example.com' }

  test.each([
    [
      { GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'octo', GITHUB_ACTOR_ID: '7', HEADGATE_ACTOR: 'Mallory <m@x>' },
      'octo <7+octo@users.noreply.github.com>',
    ],
    [{ GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'dependabot[bot]' }, 'dependabot[bot] <dependabot[bot]@users.noreply.github.com>'],
    [{ GITHUB_ACTOR: 'octo', HEADGATE_ACTOR: 'Grace <grace@example.com>' }, 'Grace <grace@example.com>'],
    [{ GITHUB_ACTOR: 'octo' }, 'Ada <ada@example.com>'],
    [{ GIT_AUTHOR_NAME: 'Eve' }, 'Eve <ada@example.com>'],
  ])('%j', (env, expected) => {
    expect(actorOf(env as Readonly<Record<string, string>>, ada)).toBe(expected)
  })

  test.each([
    [{}],
    [{ HEADGATE_ACTOR: 'nobody' }],
    [{ HEADGATE_ACTOR: 'A <a@x>\nparent 0' }],
    [{ HEADGATE_ACTOR: 'A <b> <a@x>' }],
    [{ GITHUB_ACTIONS: 'true' }],
  ])('%j names nobody', (env) => {
    expect(() => actorOf(env as Readonly<Record<string, string>>, {})).toThrow('usage/unknown-actor')
  })
})

describe("git's configuration", () => {
  test.each([
    ['[user]\n\tname = Ada Lovelace\n\temail = ada@example.com\n', { name: 'Ada Lovelace', email: 'ada@example.com' }],
    ['[user] name = Ada # poet\r\nemail="a;b@x" ; why\n[core]\nname = no', { name: 'Ada', email: 'a;b@x' }],
    ['[USER]\nName = "A \\"B\\" C"\n', { name: 'A "B" C' }],
    ['[user "sub"]\nname = no\n[credential]\nemail = no', {}],
    ['', {}],
  ])('%j', (text, expected) => {
    expect(userIn(text)).toEqual(expected)
  })

  test('the nearest file wins; a linked worktree reads the main one', async () => {
    put('home/.gitconfig', '[user]\nname = Home\nemail = home@example.com\n')
    put('repo/.git/config', '[user]\nname = Repo\n')
    put('repo/deep/er/file', '')
    put('repo/.git/worktrees/w/commondir', '../..\n')
    put('w/.git', `gitdir: ${join(folder, 'repo/.git/worktrees/w')}\n`)
    const env = { HOME: join(folder, 'home'), GIT_CONFIG_NOSYSTEM: '1' }
    const both = { name: 'Repo', email: 'home@example.com' }
    expect(await readGitUser(join(folder, 'repo/deep/er'), env)).toEqual(both)
    expect(await readGitUser(join(folder, 'w'), env)).toEqual(both)
    expect(await readGitUser(join(folder, 'repo'), { ...env, GIT_CONFIG_GLOBAL: '/dev/null' })).toEqual({ name: 'Repo' })
  })
})

describe('the world', () => {
  const facts = noFacts()
  const fake = fakeWorld(facts)
  const asked: string[] = []
  const adapters: Adapters = {
    openGitRepository: async (root) => {
      asked.push(root)
      return { repository: fake.world.repository, overlay: () => fake.overlay().repository }
    },
    initGitRepository: async () => fake.world.repository,
    freshFolder: async () => '/fresh',
    embeddedForge: () => fake.world.forge,
    diskFiles: () => fake.world.files,
    fileObservations: () => fake.world.observations,
  }

  test('opens a repository once, and only when it is asked', async () => {
    const { world, overlay } = await openWorld({ root: folder, env: {} }, adapters)
    expect(asked).toEqual([])
    await overlay().files.write('a', 'b')
    await Promise.all([world.repository.resolve('x'), world.repository.refs(''), world.repository.read('x', 'y')])
    expect(asked).toEqual([folder])
    expect(facts).toEqual(noFacts())
  })

  test('now is to the second, or what --as-of says', async () => {
    expect((await openWorld({ root: folder, env: {} }, adapters)).world.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    const past = '2020-01-01T00:00:00Z'
    const { world, overlay } = await openWorld({ root: folder, env: {}, asOf: past }, adapters)
    expect([world.now(), overlay().now()]).toEqual([past, past])
  })

  test('an overlay of files shows what would be there', async () => {
    facts.files.set('d/b', 'old')
    facts.files.set('d/c', 'old')
    const files = overlayFiles(fake.world.files)
    await files.write('d/b', 'newer')
    await files.write('d/a', 'new')
    await files.write('e', 'new')
    expect(await files.list('d')).toEqual([
      { path: 'd/a', kind: 'file' },
      { path: 'd/b', kind: 'file' },
      { path: 'd/c', kind: 'file' },
    ])
    expect(String(await files.read('d/b'))).toBe('newer')
    expect(facts.files.get('d/b')).toBe('old')
  })
})
