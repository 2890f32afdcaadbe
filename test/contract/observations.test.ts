import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { memoryFiles } from '../../src/adapters/files/memory.ts'
import { diskObservations, fileObservations } from '../../src/adapters/observations/files.ts'
import { filesSource } from '../../src/adapters/observations/source.ts'
import { problemOf, temporaryFolder } from './given.ts'
import { observationsContract } from './observations.ts'

observationsContract('memory', async (files) => fileObservations(filesSource(memoryFiles(files))))
observationsContract('disk', async (files) => {
  const root = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return diskObservations(root)
})

test('links on disk are not followed', async () => {
  const [root, outside] = [temporaryFolder(), temporaryFolder()]
  writeFileSync(join(outside, 'rows.ndjson'), '{"time":0}\n')
  mkdirSync(join(root, 'o/p'), { recursive: true })
  symlinkSync(outside, join(root, 'o/p/folder'))
  mkdirSync(join(root, 'o/p/file'))
  symlinkSync(join(outside, 'rows.ndjson'), join(root, 'o/p/file/rows.ndjson'))
  const rows = async (component: string) => {
    const query = { path: 'o', environment: 'p', component, from: '1970-01-01T00:00:00Z', to: '1970-01-02T00:00:00Z' }
    const found: unknown[] = []
    for await (const row of diskObservations(root).rows(query)) found.push(row)
    return found
  }
  expect(await problemOf(rows('folder'))).toBe('document/symlink')
  expect(await rows('file')).toEqual([])
})
