import { constants } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from '../../ports/files.ts'
import { isLink, relativePath, unreadable } from '../files/path.ts'

/** Where files of rows are: a folder's own files by name, and each as a stream of bytes. Links are never followed. */
export interface ObservationSource {
  /** Names of the regular files of a folder; empty when there is no such folder. */
  names(folder: string): Promise<readonly string[]>
  /** The bytes of one of them, in pieces. */
  bytes(path: string): AsyncIterable<Uint8Array>
}

/** Files below a root on disk, read in pieces, so that they may be larger than memory. */
export function diskSource(root: string): ObservationSource {
  return {
    async names(folder) {
      let at = root
      for (const part of relativePath(folder).split('/')) {
        at = join(at, part)
        const stat = await lstat(at).catch((error: unknown) => failed(folder, error))
        if (stat === undefined) return []
        if (stat.isSymbolicLink()) throw isLink(folder)
      }
      const entries = (await readdir(at, { withFileTypes: true }).catch((error: unknown) => failed(folder, error))) ?? []
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    },
    async *bytes(path) {
      try {
        const file = await open(join(root, relativePath(path)), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
        yield* file.createReadStream({ autoClose: true, highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>
      } catch (error) {
        throw error instanceof Error && 'syscall' in error ? unreadable(path, error) : error
      }
    },
  }
}

/** Files of the `Files` port, each read whole. */
export function filesSource(files: Files): ObservationSource {
  return {
    async names(folder) {
      const prefix = `${relativePath(folder)}/`
      const paths = (await files.list(folder)).filter(({ kind }) => kind === 'file').map(({ path }) => path.slice(prefix.length))
      return paths.filter((name) => !name.includes('/'))
    },
    async *bytes(path) {
      const content = await files.read(path)
      if (content !== undefined) yield content
    },
  }
}

function failed(path: string, error: unknown): undefined {
  if (!(error instanceof Error) || !('code' in error)) throw error
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw unreadable(path, error)
}
