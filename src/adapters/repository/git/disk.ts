import { randomBytes } from 'node:crypto'
import { lstat, mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises'
import type { BigIntStats } from 'node:fs'
import { dirname, join } from 'node:path'
import { problem } from '../../../problem/problem.ts'
import { WorldFailure } from '../../../problem/world-failure.ts'

/** The code of a system error (`ENOENT`); undefined for any other value. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** What `work` gives; undefined when it failed with one of these codes. */
export async function unless<T>(codes: readonly string[], work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (codes.includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}

const absent = ['ENOENT', 'ENOTDIR']

/** A file's content; undefined when there is no such file, or a folder in its place. */
export const readIfThere = async (path: string): Promise<Buffer | undefined> => unless([...absent, 'EISDIR'], readFile(path))

/** What stands at a path, links not followed; undefined when nothing does. */
export const statIfThere = async (path: string): Promise<BigIntStats | undefined> => unless(absent, lstat(path, { bigint: true }))

/** Removes a file if it is there. */
export const removeIfThere = async (path: string): Promise<void> => rm(path, { force: true })

/** Removes the folders above a path, up to `top`, as long as they are empty. */
export async function removeEmptyAbove(path: string, top: string): Promise<void> {
  for (let folder = dirname(path); folder.length > top.length && folder.startsWith(top); folder = dirname(folder)) {
    const removed = await unless(
      ['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR', 'EPERM', 'EBUSY'],
      rmdir(folder).then(() => true),
    )
    if (removed === undefined) return
  }
}

/** Makes a rename in a folder last through a power cut, where the system can (Windows cannot open folders). */
export async function syncFolder(path: string): Promise<void> {
  const folder = await unless(['EISDIR', 'EPERM', 'EACCES', 'ENOENT'], open(path, 'r'))
  if (folder === undefined) return
  try {
    await unless(['EINVAL', 'EPERM', 'ENOTSUP', 'EISDIR'], folder.sync())
  } finally {
    await folder.close()
  }
}

/** Writes beside the target, syncs, and renames over it: a reader sees the old content or the new, never a part. */
export async function writeDurably(path: string, content: Uint8Array, options: { mode: number; temporary: string }): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `${options.temporary}${randomBytes(6).toString('hex')}`)
  await mkdir(folder, { recursive: true })
  try {
    const file = await open(temporary, 'wx', options.mode)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await removeIfThere(temporary)
    throw error
  }
  await syncFolder(folder)
}

/** Runs `work`; a refusal of the file system that it did not expect becomes `repository/unreachable`. */
export async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined || !(error instanceof Error)) throw error
    throw new WorldFailure(problem('repository/unreachable', { path, what: error.message }), { cause: error })
  }
}
