import type { FileEntry, Files } from '../ports/files.ts'

/** Files as they are, with writes kept in memory: what --dry-run works on. */
export function overlayFiles(base: Files): Files {
  const written = new Map<string, Uint8Array>()
  return {
    read: async (path) => written.get(path) ?? (await base.read(path)),
    list: async (under) => {
      const prefix = under === '' || under === '.' ? '' : `${under.replace(/\/$/, '')}/`
      const own = [...written.keys()].filter((path) => path.startsWith(prefix)).map((path): FileEntry => ({ path, kind: 'file' }))
      const below = (await base.list(under)).filter(({ path }) => !written.has(path))
      return [...below, ...own].toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
    },
    write: async (path, content) => void written.set(path, Buffer.from(content)),
  }
}
