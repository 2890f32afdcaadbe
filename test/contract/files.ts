import { describe, expect, test } from 'vitest'
import type { Files } from '../../src/ports/files.ts'
import { problemOf } from './given.ts'

/** What every `Files` promises. */
export function filesContract(name: string, make: () => Promise<Files>): void {
  describe(`files: ${name}`, () => {
    test('are written with their folders, replaced, and read back', async () => {
      const files = await make()
      expect(await files.read('a/b/c.txt')).toBeUndefined()
      await files.write('a/b/c.txt', 'ü')
      expect(await text(files, 'a/b/c.txt')).toBe('ü')
      await files.write('a/b/c.txt', 'new')
      expect(await text(files, 'a/b/c.txt')).toBe('new')
      expect(await files.read('a/b')).toBeUndefined()
      expect(await files.read('a/b/c.txt/d')).toBeUndefined()
    })

    test('are listed bytewise, below a folder', async () => {
      const files = await make()
      for (const path of ['b', 'a/z', 'a-', 'ä', 'a/\u{1F600}', 'a/\uFF5E']) await files.write(path, 'xy')
      expect((await files.list('')).map(({ path }) => path)).toEqual(['a-', 'a/z', 'a/\uFF5E', 'a/\u{1F600}', 'b', 'ä'])
      expect(await files.list('a')).toEqual(['a/z', 'a/\uFF5E', 'a/\u{1F600}'].map((path) => ({ path, kind: 'file' })))
      expect(await files.list('missing')).toEqual([])
      expect(await files.list('b')).toEqual([])
    })

    test.each(['../x', '/etc/passwd', 'a/../../x', './a', 'a//b', 'C:/x', '..\\x', '.git/config', 'a/.GIT/x', 'a\0'])(
      '%j leads out of the root',
      async (path) => {
        const files = await make()
        expect(await problemOf(files.read(path))).toBe('files/outside')
        expect(await problemOf(files.write(path, ''))).toBe('files/outside')
        expect(await problemOf(files.list(path))).toBe('files/outside')
      },
    )
  })
}

const text = async (files: Files, path: string) => {
  const content = await files.read(path)
  return content === undefined ? undefined : Buffer.from(content).toString()
}
