import { mkdir, open, rename, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { problem } from '../../../problem/problem.ts'
import { WorldFailure } from '../../../problem/world-failure.ts'
import { codeOf, removeIfThere, syncFolder } from './disk.ts'

/** A file held by git's protocol: whoever creates `<path>.lock` may replace `<path>`, by renaming the lock over it. */
export interface Lock {
  /** Writes the new content into the lock, durably, without showing it yet. */
  fill(content: Uint8Array): Promise<void>
  /** Renames the lock over the file: the new content is what everyone sees from here on. */
  commit(): Promise<void>
  /** Gives the lock up, if it was not committed. */
  release(): Promise<void>
}

export interface LockOptions {
  /** What people call the thing that is locked. */
  readonly what: string
  /** Seconds to wait for another holder. */
  readonly patience: number
}

/**
 * Takes the lock, waiting for whoever holds it (with jitter, so that waiters do not march in step).
 * A lock is never broken: after the patience is over, `repository/busy` names the file that a crashed process may have left.
 */
export async function lock(path: string, { what, patience }: LockOptions): Promise<Lock> {
  const file = `${path}.lock`
  const deadline = Date.now() + patience * 1000
  for (let wait = 2; ; wait = Math.min(wait * 1.6, 100)) {
    const handle = await tryCreate(file)
    if (handle !== undefined) return held(path, file, handle)
    if (Date.now() > deadline) {
      throw new WorldFailure(problem('repository/busy', { ref: what, seconds: patience, lock: file }), { retryable: true })
    }
    await pause(wait * (0.5 + Math.random()))
  }
}

async function tryCreate(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, 'wx', 0o666)
  } catch (error) {
    const code = codeOf(error)
    // Windows answers EPERM while a file of that name is being deleted.
    if (code === 'EEXIST' || (code === 'EPERM' && process.platform === 'win32')) return undefined
    // Another process may remove an empty folder between our making it and using it: then it is made again.
    if (code !== 'ENOENT') throw error
    await mkdir(dirname(file), { recursive: true })
    return undefined
  }
}

function held(path: string, file: string, handle: FileHandle): Lock {
  let state: 'open' | 'closed' | 'done' = 'open'
  const close = async () => {
    if (state !== 'open') return
    state = 'closed'
    await handle.close()
  }
  return {
    async fill(content) {
      await handle.writeFile(content)
      await handle.sync()
      await close()
    },
    async commit() {
      await close()
      await rename(file, path)
      state = 'done'
      await syncFolder(dirname(path))
    },
    async release() {
      await close()
      if (state !== 'done') await removeIfThere(file)
      state = 'done'
    },
  }
}
