import { join } from 'node:path'
import type { GitOid } from '../../../document/documents.generated.ts'
import { problem } from '../../../problem/problem.ts'
import { WorldFailure } from '../../../problem/world-failure.ts'
import type { TreeFile } from '../../../ports/repository.ts'
import type { ObjectReader } from '../reader.ts'
import { toBytes } from '../tree-codec.ts'
import { diffTrees, type TreeChange } from '../tree-diff.ts'
import { dirtyPaths } from './clean.ts'
import { readIfThere } from './disk.ts'
import { decodeIndex, encodeIndex, skipWorktree, type IndexEntry } from './index-codec.ts'
import { freshEntry } from './index-entry.ts'
import type { Layout } from './layout.ts'
import { lock, type Lock } from './lock.ts'
import { put, take } from './worktree-file.ts'

/** The files of the checked-out branch, and the index that remembers them. */
export interface WorkingTree {
  /** Throws `repository/dirty` when going from one commit to the other would overwrite changes that are not committed. */
  examine(ref: string, from: GitOid | null, to: GitOid | null, reader: ObjectReader): Promise<void>
  /**
   * Brings index and files from one commit to the other, all or nothing; gives back how to undo it.
   *
   * As in git's receive.denyCurrentBranch=updateInstead the files come first and the ref last. A process killed in between leaves
   * the branch where it was, and files that `git status` shows as changes not committed: nothing is lost. Running the same move
   * again finds them as they shall be and completes it; another move that would overwrite them is refused as dirty.
   */
  bring(ref: string, from: GitOid | null, to: GitOid): Promise<() => Promise<void>>
}

/** The working tree below a root. */
export function workingTree(layout: Layout, root: string, reader: ObjectReader, patience: number): WorkingTree {
  const indexPath = join(layout.gitDir, 'index')
  const readIndex = async (): Promise<readonly IndexEntry[]> => {
    const bytes = await readIfThere(indexPath)
    return bytes === undefined ? [] : decodeIndex(indexPath, bytes)
  }
  const changesOf = async (ref: string, from: GitOid | null, to: GitOid | null, index: readonly IndexEntry[], objects = reader) => {
    const trees = await Promise.all([from, to].map(async (oid) => (oid === null ? null : (await objects.commit(oid)).tree)))
    const changes = await diffTrees(objects, trees[0] ?? null, trees[1] ?? null)
    const dirty = await dirtyPaths({ root, config: layout.config, index, changes })
    if (dirty.length > 0) throw new WorldFailure(problem('repository/dirty', { paths: named(dirty), ref }))
    return changes
  }
  const apply = async (held: Lock, index: readonly IndexEntry[], changes: readonly TreeChange[]): Promise<void> => {
    await moveFiles(root, reader, shown(index, changes))
    await held.fill(encodeIndex(await updated(root, index, changes)))
    await held.commit()
  }
  const underLock = async <T>(work: (held: Lock) => Promise<T>): Promise<T> => {
    const held = await lock(indexPath, { what: 'the index', patience })
    try {
      return await work(held)
    } finally {
      await held.release()
    }
  }
  return {
    async examine(ref, from, to, objects) {
      await changesOf(ref, from, to, await readIndex(), objects)
    },
    bring: async (ref, from, to) =>
      underLock(async (held) => {
        const index = await readIndex()
        const changes = await changesOf(ref, from, to, index)
        const reversed = changes.map(({ path, before, after }) => ({ path, before: after, after: before }))
        try {
          await apply(held, index, changes)
        } catch (error) {
          await moveFiles(root, reader, shown(index, reversed))
          throw error
        }
        return async () => underLock(async (again) => apply(again, await readIndex(), reversed))
      }),
  }
}

// Paths outside a sparse checkout have no file: only the index follows them.
function shown(index: readonly IndexEntry[], changes: readonly TreeChange[]): readonly TreeChange[] {
  const skipped = new Set(index.filter(({ extended }) => extended & skipWorktree).map(({ path }) => path))
  return changes.filter(({ path }) => !skipped.has(toBytes(path)))
}

// Removals first: a file may have to make room for a folder of its name.
async function moveFiles(root: string, reader: ObjectReader, changes: readonly TreeChange[]): Promise<void> {
  for (const { before, after } of changes) if (before !== undefined && after === undefined) await take(root, before)
  for (const { after } of changes) if (after !== undefined) await put(root, after, await contentOf(reader, after))
}

const contentOf = async (reader: ObjectReader, { kind, oid }: TreeFile): Promise<Uint8Array> =>
  kind === 'submodule' ? new Uint8Array() : reader.blob(oid)

async function updated(root: string, index: readonly IndexEntry[], changes: readonly TreeChange[]): Promise<readonly IndexEntry[]> {
  // The paths that change have no unresolved sides: those count as dirty.
  const unresolved = index.filter(({ stage }) => stage > 0)
  const entries = new Map(index.filter(({ stage }) => stage === 0).map((entry) => [entry.path, entry]))
  for (const { path, after } of changes) {
    const key = toBytes(path)
    if (after === undefined) entries.delete(key)
    else entries.set(key, await freshEntry(root, after, entries.get(key)))
  }
  return [...entries.values(), ...unresolved]
}

function named(paths: readonly string[]): string {
  const first = paths.slice(0, 10).join(', ')
  return paths.length > 10 ? `${first} and ${paths.length - 10} more` : first
}
