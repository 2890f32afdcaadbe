import type { FileEntry, Files } from '../../ports/files.ts'
import { relativePath } from './path.ts'

/** A working directory in memory: path → content. */
export function memoryFiles(initial: Readonly<Record<string, string | Uint8Array>> = {}): Files {
  const files = new Map(Object.entries(initial).map(([path, content]) => [relativePath(path), Buffer.from(content)]))
  return {
    read: async (path) => files.get(relativePath(path)),
    async list(under) {
      const prefix = under === '' ? '' : `${relativePath(under)}/`
      const found = [...files.keys()].flatMap((path): readonly FileEntry[] =>
        path.startsWith(prefix) && !path.split('/').includes('.git') ? [{ path, kind: 'file' }] : [],
      )
      return sorted(found)
    },
    async write(path, content) {
      files.set(relativePath(path), Buffer.from(content))
    },
  }
}

/** Entries in bytewise order of their paths. */
export const sorted = (entries: readonly FileEntry[]): readonly FileEntry[] =>
  entries.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
