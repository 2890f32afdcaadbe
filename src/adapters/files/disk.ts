import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileEntry, Files } from '../../ports/files.ts'
import { sorted } from './memory.ts'
import { isLink, relativePath, unreadable } from './path.ts'

/** The working directory below a root on disk. */
export function diskFiles(root: string): Files {
  return {
    read: async (path) => told(path, async () => read(root, relativePath(path))),
    list: async (under) => told(under, async () => sorted(await list(root, under === '' ? '' : relativePath(under)))),
    write: async (path, content) => told(path, async () => write(root, relativePath(path), content)),
  }
}

async function read(root: string, path: string): Promise<Uint8Array | undefined> {
  if (!(await isPlain(root, path))) return undefined
  const file = await open(join(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    return await file.readFile()
  } finally {
    await file.close()
  }
}

async function list(root: string, under: string): Promise<readonly FileEntry[]> {
  if (under !== '' && (await kindOf(root, under)) !== 'folder') return []
  const entries = await readdir(join(root, under), { withFileTypes: true })
  const nested = entries.map(async (entry): Promise<readonly FileEntry[]> => {
    const path = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.name === '.git') return []
    if (entry.isDirectory()) return list(root, path)
    if (!entry.isFile() && !entry.isSymbolicLink()) return []
    return [{ path, kind: entry.isFile() ? 'file' : 'link' }]
  })
  return (await Promise.all(nested)).flat()
}

async function write(root: string, path: string, content: string): Promise<void> {
  // Looks at every folder on the way, and at what is to be replaced.
  await isPlain(root, path)
  const full = join(root, path)
  const temporary = join(dirname(full), `.headgate-${randomBytes(6).toString('hex')}`)
  await mkdir(dirname(full), { recursive: true })
  try {
    const file = await open(temporary, 'wx', 0o666)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, full)
  } finally {
    await rm(temporary, { force: true })
  }
}

const isPlain = async (root: string, path: string): Promise<boolean> => (await kindOf(root, path)) === 'file'

/** What stands at a path; throws for a link there or on the way. */
async function kindOf(root: string, path: string): Promise<'file' | 'folder' | 'other' | undefined> {
  const parts = path.split('/')
  for (const [index] of parts.entries()) {
    const at = parts.slice(0, index + 1).join('/')
    const stat = await lstat(join(root, at)).catch(absent)
    if (stat?.isSymbolicLink()) throw isLink(at)
    if (stat === undefined) return undefined
    if (index + 1 < parts.length) continue
    if (stat.isFile()) return 'file'
    return stat.isDirectory() ? 'folder' : 'other'
  }
  return undefined
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
  throw error
}

async function told<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw unreadable(path, error)
    throw error
  }
}
