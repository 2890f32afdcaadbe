import { mkdir, readdir, readFile, readlink, rename, symlink, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { GitOid } from '../../../document/documents.generated.ts'
import type { TreeFile } from '../../../ports/repository.ts'
import { oidOf, wrap } from '../oid.ts'
import { removeEmptyAbove, removeIfThere, statIfThere, unless, writeDurably } from './disk.ts'

/** What stands at a path of a working tree. */
export type OnDisk =
  | { readonly kind: 'absent' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'other' }
  | { readonly kind: 'file' | 'executable' | 'link'; readonly oid: GitOid; readonly oidWithoutCr: GitOid }

const blobOid = (content: Uint8Array): GitOid => oidOf(wrap('blob', content))

/** Looks at a path, following no link; what lies behind a link or below a file counts as absent. */
export async function look(root: string, path: string): Promise<OnDisk> {
  if ((await obstacle(root, path)) !== undefined) return { kind: 'absent' }
  const full = join(root, path)
  const stat = await statIfThere(full)
  if (stat === undefined) return { kind: 'absent' }
  if (stat.isDirectory()) return { kind: 'folder' }
  if (stat.isSymbolicLink()) {
    const oid = blobOid(await readlink(full, 'buffer'))
    return { kind: 'link', oid, oidWithoutCr: oid }
  }
  if (!stat.isFile()) return { kind: 'other' }
  const content = await readFile(full)
  const oid = blobOid(content)
  const plain = content.includes('\r\n') ? blobOid(Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')) : oid
  return { kind: stat.mode & 0o100n ? 'executable' : 'file', oid, oidWithoutCr: plain }
}

/** The first folder above a path that is a link or a file; undefined when the way is free. */
export async function obstacle(root: string, path: string): Promise<string | undefined> {
  const parts = path.split('/').slice(0, -1)
  for (const at of parts.map((_, index) => parts.slice(0, index + 1).join('/'))) {
    const stat = await statIfThere(join(root, at))
    if (stat === undefined) return undefined
    if (!stat.isDirectory()) return at
  }
  return undefined
}

/** Every path below a folder that is no folder, links not followed. */
export async function pathsBelow(root: string, folder: string): Promise<readonly string[]> {
  const entries = (await unless(['ENOENT', 'ENOTDIR'], readdir(join(root, folder), { withFileTypes: true }))) ?? []
  const nested = entries.map(async (entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? pathsBelow(root, path) : [path]
  })
  return (await Promise.all(nested)).flat()
}

/** Puts a file or link in place by renaming; a submodule becomes an empty folder, as git leaves it. */
export async function put(root: string, { path, kind }: TreeFile, content: Uint8Array): Promise<void> {
  const full = join(root, path)
  if (kind === 'submodule') {
    await mkdir(full, { recursive: true })
    return
  }
  if (kind !== 'link') {
    await writeDurably(full, content, { mode: kind === 'executable' ? 0o777 : 0o666, temporary: '.headgate-' })
    return
  }
  const temporary = join(dirname(full), `.headgate-link-${process.pid}`)
  await mkdir(dirname(full), { recursive: true })
  await removeIfThere(temporary)
  await symlink(Buffer.from(content), temporary)
  await rename(temporary, full)
}

/** Takes a file or link away, with folders that it leaves empty. */
export async function take(root: string, { path, kind }: TreeFile): Promise<void> {
  const full = join(root, path)
  // A submodule's files are its own: git leaves them too.
  if (kind === 'submodule' || (await obstacle(root, path)) !== undefined) return
  await unless(['ENOENT'], unlink(full))
  await removeEmptyAbove(full, root)
}
