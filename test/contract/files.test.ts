import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diskFiles } from '../../src/adapters/files/disk.ts'
import { memoryFiles } from '../../src/adapters/files/memory.ts'
import { filesContract } from './files.ts'
import { problemOf, temporaryFolder } from './given.ts'

filesContract('memory', async () => memoryFiles())
filesContract('disk', async () => diskFiles(temporaryFolder()))

test('links on disk are listed, never followed', async () => {
  const [root, outside] = [temporaryFolder(), temporaryFolder()]
  writeFileSync(join(outside, 'secret'), 'secret')
  symlinkSync(join(outside, 'secret'), join(root, 'file'))
  symlinkSync(outside, join(root, 'folder'))
  mkdirSync(join(root, '.git'))
  writeFileSync(join(root, '.git/config'), '')
  const files = diskFiles(root)
  expect((await files.list('')).map(({ path, kind }) => [path, kind])).toEqual([
    ['file', 'link'],
    ['folder', 'link'],
  ])
  for (const path of ['file', 'folder/secret', 'folder/new']) {
    expect(await problemOf(files.read(path))).toBe('document/symlink')
    expect(await problemOf(files.write(path, 'x'))).toBe('document/symlink')
  }
  expect(await problemOf(files.list('folder'))).toBe('document/symlink')
  expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('secret')
  expect(readdirSync(outside)).toEqual(['secret'])
})

test('a write that cannot be leaves nothing behind', async () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'folder'))
  writeFileSync(join(root, 'file'), '')
  const files = diskFiles(root)
  expect(await problemOf(files.write('folder', 'x'))).toBe('files/unreachable')
  expect(await problemOf(files.write('file/x', 'x'))).toBe('files/unreachable')
  expect(readdirSync(root).toSorted()).toEqual(['file', 'folder'])
})
