import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileEntry, Files } from '../../ports/files.ts'
import { problem } from '../../problem/problem.ts'
import { WorldFailure } from '../../problem/world-failure.ts'
import { unless, writeDurably } from '../repository/git/disk.ts'

const absent = ['ENOENT', 'ENOTDIR']

/** The working directory on disk. No path leads out of the root, and no link on the way is followed. */
export function diskFiles(root: string): Files {
  async function place(path: string): Promise<string> {
    const segments = path.split('/')
    if (path === '' || segments.some((segment) => segment === '' || segment === '.' || segment === '..' || segment.includes('\\') || segment.includes('\0'))) {
      throw new WorldFailure(problem('files/outside', { path }))
    }
    let folder = root
    for (const segment of segments.slice(0, -1)) {
      folder = join(folder, segment)
      const stat = await unless(absent, lstat(folder))
      if (stat?.isSymbolicLink() === true) throw new WorldFailure(problem('files/outside', { path }))
    }
    return join(root, path)
  }

  async function walk(folder: string, found: FileEntry[]): Promise<void> {
    const entries = (await unless(absent, readdir(join(root, folder), { withFileTypes: true }))) ?? []
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`
      if (entry.name === '.git') continue
      if (entry.isDirectory()) await walk(path, found)
      else if (entry.isSymbolicLink()) found.push({ path, kind: 'link', bytes: 0 })
      else if (entry.isFile()) found.push({ path, kind: 'file', bytes: (await lstat(join(root, path))).size })
    }
  }

  return {
    async read(path) {
      const full = await place(path)
      const stat = await unless(absent, lstat(full))
      return stat?.isFile() === true ? readFile(full) : undefined
    },
    async list(under) {
      const full = await place(under)
      const stat = await unless(absent, lstat(full))
      const found: FileEntry[] = []
      if (stat?.isDirectory() === true) await walk(under, found)
      return found.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
    },
    async write(path, content) {
      await writeDurably(await place(path), Buffer.from(content), { mode: 0o666, temporary: '.headgate-' })
    },
  }
}
