import { readdir, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitOid } from '../../../document/documents.generated.ts'
import { problem } from '../../../problem/problem.ts'
import { WorldFailure } from '../../../problem/world-failure.ts'
import { eachOf } from '../../bounded.ts'
import { refConflict, unsupported } from '../failure.ts'
import { objectReader, type ObjectReader } from '../reader.ts'
import { assertRefName, foldersOf } from '../ref-name.ts'
import type { RefStore } from '../stores.ts'
import { assertNotElsewhere, branchOfHead, checkedOut } from './heads.ts'
import { codeOf, removeEmptyAbove, removeIfThere, statIfThere, unless } from './disk.ts'
import type { Layout } from './layout.ts'
import { lock, type Lock } from './lock.ts'
import { looseNames, readLooseRef } from './loose-refs.ts'
import { packedRefs, type PackedRefs } from './packed-refs.ts'
import { appendReflog, reflogLine, removeReflog } from './reflog.ts'
import { workingTree, type WorkingTree } from './working-tree.ts'

interface Context {
  readonly layout: Layout
  readonly reader: ObjectReader
  readonly packed: PackedRefs
  readonly tree: WorkingTree | undefined
  readonly patience: number
}

/** The refs of a repository on disk, moved by git's own protocol: whoever holds `<ref>.lock` may move the ref, git included. */
export function gitRefs(layout: Layout, reader: ObjectReader, patience: number): RefStore {
  const packed = packedRefs(layout.commonDir, patience)
  const tree = layout.workTree === undefined ? undefined : workingTree(layout, layout.workTree, reader, patience)
  const context: Context = { layout, reader, packed, tree, patience }
  return {
    resolve: async (name) => resolve(context, name),
    async list(prefix) {
      const folder = prefix.slice(0, Math.max(prefix.lastIndexOf('/'), 0)) || 'refs'
      const { gitDir, commonDir } = layout
      const loose = await Promise.all([...new Set([commonDir, gitDir])].map(async (base) => looseNames(base, folder)))
      const names = new Set([...loose.flat(), ...(await packed.read()).keys()].filter((name) => name.startsWith(prefix)))
      const found = await eachOf(names, async (name) => ({ name, oid: await resolve(context, name) }))
      // A symbolic ref may name a ref that is not there, and a ref may go while others are read.
      const refs = found.flatMap(({ name, oid }) => (oid === undefined ? [] : [{ name, oid }]))
      return refs.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    },
    swap: async (name, expected, target) => swap(context, name, expected, target),
    async rehearse(name, target, objects) {
      const current = (await resolve(context, name)) ?? null
      if (current === target || !(await isOurs(context, name, target))) return
      await tree?.examine(name, current, target, objectReader(objects))
    },
  }
}

// gitrepository-layout(5): these few are each working tree's own.
const folderOf = ({ gitDir, commonDir }: Layout, name: string): string =>
  /^refs\/(bisect|worktree|rewritten)\//.test(name) ? gitDir : commonDir

async function resolve(context: Context, name: string): Promise<GitOid | undefined> {
  let at = name
  for (let depth = 0; depth < 5; depth++) {
    // First loose, then packed: `git pack-refs` removes the loose file only after the packed one is in place.
    const ref = await readLooseRef(folderOf(context.layout, at), at)
    if (ref === undefined) return (await context.packed.read()).get(at)
    if ('oid' in ref) return ref.oid
    assertRefName(ref.symbolic)
    at = ref.symbolic
  }
  throw new WorldFailure(problem('repository/broken-ref', { ref: name, what: 'leads through too many symbolic refs' }))
}

/** Whether the ref is the branch that our own working tree stands on; throws when another one does, or it would be deleted. */
async function isOurs({ layout }: Context, name: string, target: GitOid | null): Promise<boolean> {
  await assertNotElsewhere(layout, name)
  if (layout.workTree === undefined || (await branchOfHead(layout.gitDir)) !== name) return false
  if (target === null) throw checkedOut(name, layout.workTree)
  return true
}

async function swap(context: Context, name: string, expected: GitOid | null, target: GitOid | null): Promise<boolean> {
  const folder = folderOf(context.layout, name)
  const path = join(folder, name)
  // A cheap look first: a lost race need not wait for the lock. What counts is the look below, under it.
  if (((await resolve(context, name)) ?? null) !== expected) return false
  const held = await lockRef(context, path, name)
  try {
    const ref = await readLooseRef(folder, name)
    if (ref !== undefined && 'symbolic' in ref) throw unsupported(path, 'a symbolic ref')
    const current = ref?.oid ?? (await context.packed.read()).get(name) ?? null
    if (current !== expected) return false
    if (current === target) return true
    if (target === null) await remove(context, folder, name)
    else await move(context, held, name, current, target)
  } finally {
    await held.release()
    if (expected === null || target === null) await removeEmptyAbove(path, join(folder, topOf(name)))
  }
  return true
}

async function move(context: Context, held: Lock, name: string, from: GitOid | null, to: GitOid): Promise<void> {
  const { layout, reader, packed, tree } = context
  const folder = folderOf(layout, name)
  if (from === null) await assertPlace(folder, name, await packed.read())
  const ours = await isOurs(context, name, to)
  await held.fill(Buffer.from(`${to}\n`))
  const undo = ours ? await tree?.bring(name, from, to) : undefined
  try {
    const line = reflogLine(from, await reader.commit(to), new Date())
    await appendReflog(layout, folder, name, line)
    if (ours) await appendReflog(layout, layout.gitDir, 'HEAD', line)
    await held.commit()
  } catch (error) {
    await undo?.()
    throw error
  }
}

// In git's order: out of packed-refs first, or an old value would come to light when the loose file goes.
async function remove(context: Context, folder: string, name: string): Promise<void> {
  await isOurs(context, name, null)
  if ((await context.packed.read()).has(name)) await context.packed.remove(name)
  await removeIfThere(join(folder, name))
  await removeReflog(folder, name)
}

async function lockRef({ patience }: Context, path: string, name: string): Promise<Lock> {
  try {
    return await lock(path, { what: name, patience })
  } catch (error) {
    // A folder on the way is a file: another ref.
    if (codeOf(error) === 'ENOTDIR' || codeOf(error) === 'EEXIST') throw refConflict(name, foldersOf(name).at(-1) ?? name)
    throw error
  }
}

async function assertPlace(folder: string, name: string, packed: ReadonlyMap<string, GitOid>): Promise<void> {
  const above = foldersOf(name).find((other) => packed.has(other))
  const below = [...packed.keys()].find((other) => other.startsWith(`${name}/`)) ?? (await looseNames(folder, name))[0]
  const other = above ?? below
  if (other !== undefined) throw refConflict(name, other)
  if ((await statIfThere(join(folder, name)))?.isDirectory()) await removeEmptyFolders(join(folder, name))
}

// Folders that git left behind empty are no refs; rename cannot replace them.
async function removeEmptyFolders(path: string): Promise<void> {
  for (const entry of await readdir(path, { withFileTypes: true }))
    if (entry.isDirectory()) await removeEmptyFolders(join(path, entry.name))
  await unless(['ENOTEMPTY', 'EEXIST', 'ENOENT'], rmdir(path))
}

const topOf = (name: string): string => name.split('/').slice(0, 2).join('/')
