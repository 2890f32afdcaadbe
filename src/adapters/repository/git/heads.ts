import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { problem } from '../../../problem/problem.ts'
import { WorldFailure } from '../../../problem/world-failure.ts'
import { isTrue } from './config.ts'
import { readIfThere, statIfThere, unless } from './disk.ts'
import type { Layout } from './layout.ts'
import { parseRef } from './loose-refs.ts'

/** The branch that HEAD names, whether it has a commit yet or not; undefined when HEAD is detached. */
export async function branchOfHead(gitDir: string): Promise<string | undefined> {
  const text = (await readIfThere(join(gitDir, 'HEAD')))?.toString('latin1')
  const head = text === undefined ? undefined : parseRef('HEAD', text)
  return head !== undefined && 'symbolic' in head ? head.symbolic : undefined
}

/** Throws when another working tree of the repository stands on the ref: its files would silently fall behind. */
export async function assertNotElsewhere({ gitDir, commonDir, config }: Layout, ref: string): Promise<void> {
  const linked = (await unless(['ENOENT', 'ENOTDIR'], readdir(join(commonDir, 'worktrees')))) ?? []
  const others = linked.map((name) => join(commonDir, 'worktrees', name))
  if (!isTrue(config.get('core.bare'))) others.push(commonDir)
  for (const other of others) {
    if (other === gitDir || (await branchOfHead(other)) !== ref) continue
    const path = await treeOf(other, commonDir)
    if (path !== undefined) throw checkedOut(ref, path)
  }
}

/** The refusal to move or delete a branch under a working tree. */
export const checkedOut = (ref: string, path: string): WorldFailure => new WorldFailure(problem('repository/checked-out', { ref, path }))

// `gitdir` names the working tree's .git file. One that was deleted without `git worktree remove` no longer counts; a locked one
// (git-worktree(1)) may be on a disk that is not mounted.
async function treeOf(other: string, commonDir: string): Promise<string | undefined> {
  if (other === commonDir) return dirname(commonDir)
  const file = (await readIfThere(join(other, 'gitdir')))?.toString().trim()
  if (file === undefined) return undefined
  const there = (await statIfThere(file)) ?? (await statIfThere(join(other, 'locked')))
  return there === undefined ? undefined : dirname(file)
}
