import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openPack } from '../../src/adapters/repository/git/pack-bytes.ts'
import { oidOf, wrap } from '../../src/adapters/repository/oid.ts'
import { packIndex } from '../../src/adapters/repository/git/pack-index.ts'
import { readPacked } from '../../src/adapters/repository/git/pack.ts'
import { packReader } from '../../src/adapters/repository/git/packed-object.ts'
import { WorldFailure } from '../../src/problem/world-failure.ts'
import { fsck, git, gitEnvironment, temporaryFolder } from './given.ts'

const text = (n: number) => Array.from({ length: 400 }, (_, line) => `${line}: ${(line * 7919) % (n + 13)}`).join('\n')

/** A repository with a history of small changes of large files, which git packs as deltas upon deltas. */
function packed(...repack: readonly string[]): { readonly folder: string; readonly oids: readonly string[] } {
  const folder = temporaryFolder()
  git(folder, 'init', '-q', '-b', 'main')
  const stream = Array.from({ length: 30 }, (_, n) => {
    const data = text(n)
    return `commit refs/heads/main\ncommitter a <a@b> ${n} +0000\ndata 1\nm\nM 100644 inline f/${n % 3}\ndata ${data.length}\n${data}\n`
  })
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], { env: gitEnvironment, input: stream.join('') })
  git(folder, 'tag', '-am', 'm', 'v1')
  git(folder, ...repack, 'repack', '-adfq', '--depth=60', '--window=60')
  return { folder, oids: git(folder, 'cat-file', '--batch-check=%(objectname)', '--batch-all-objects').split('\n') }
}

const packOf = (folder: string, extension: string): string => {
  const packs = join(folder, '.git/objects/pack')
  return join(packs, readdirSync(packs).find((name) => name.endsWith(extension)) ?? '')
}

describe('packs', () => {
  test.each([
    ['offset deltas', []],
    ['reference deltas', ['-c', 'repack.useDeltaBaseOffset=false']],
  ])('every object is what git says: %s', async (_, repack) => {
    const { folder, oids } = packed(...repack)
    expect(git(folder, 'verify-pack', '-v', packOf(folder, '.idx'))).toMatch(/chain length = \d/)
    const read = packReader()
    const found = oids.map(async (oid) => read.any(join(folder, '.git/objects'), oid))
    const listed = (await Promise.all(found)).map((object, at) => `${oids[at]} ${object?.type} ${object?.content.length}`)
    expect(listed.join('\n')).toBe(git(folder, 'cat-file', '--batch-check', '--batch-all-objects'))
    expect(await read.any(join(folder, '.git/objects'), '1'.repeat(40))).toBeUndefined()
  })

  test('a large pack is read piece by piece', async () => {
    const { folder, oids } = packed()
    const path = packOf(folder, '.pack')
    const index = packIndex(path, readFileSync(packOf(folder, '.idx')))
    const bytes = await openPack(path, index.count, index.packChecksum, 0)
    for (const oid of oids) {
      const { type, content } = await readPacked({ path, index, bytes }, index.find(oid) ?? -1, new Map())
      expect(oidOf(wrap(type, content))).toBe(oid)
    }
  })

  test('packs that appear and go are followed', async () => {
    const { folder, oids } = packed()
    const objects = join(folder, '.git/objects')
    const read = packReader()
    expect(await read.any(objects, oids[0] ?? '')).toBeDefined()
    git(folder, 'commit', '--allow-empty', '-qm', 'More')
    const tip = git(folder, 'rev-parse', 'HEAD')
    expect(await read.any(objects, tip)).toBeUndefined()
    git(folder, 'gc', '-q')
    expect(await read.any(objects, tip)).toBeDefined()
    expect(await packReader().any(objects, oids[0] ?? '')).toBeDefined()
    expect(fsck(folder)).toBe('')
  })

  test.each(['.pack', '.idx'])('a %s with any damage is a failure, or does no harm', async (extension) => {
    const { folder, oids } = packed()
    const path = packOf(folder, extension)
    const sound = readFileSync(path)
    chmodSync(path, 0o644)
    const outcomes: unknown[] = []
    for (let round = 0; round < 32; round++) {
      const bytes = Buffer.from(sound)
      const at = (round * 7919 + 11) % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (round % 8))
      writeFileSync(path, round % 4 === 3 ? bytes.subarray(0, at) : bytes)
      const read = packReader()
      for (const oid of oids.slice(0, 20)) outcomes.push(await read.any(join(folder, '.git/objects'), oid).catch((error: unknown) => error))
    }
    // What is given at all is verified by its id.
    const errors = outcomes.filter((outcome) => outcome instanceof Error)
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.filter((error) => !(error instanceof WorldFailure))).toEqual([])
  })
})
