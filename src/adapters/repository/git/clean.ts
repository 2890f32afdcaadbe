import type { TreeFile } from '../../../ports/repository.ts'
import { toBytes } from '../tree-codec.ts'
import type { TreeChange } from '../tree-diff.ts'
import { isTrue, type GitConfig } from './config.ts'
import { skipWorktree, type IndexEntry } from './index-codec.ts'
import { isSame } from './index-entry.ts'
import { look, obstacle, pathsBelow, type OnDisk } from './worktree-file.ts'

interface Question {
  readonly root: string
  readonly config: GitConfig
  readonly index: readonly IndexEntry[]
  readonly changes: readonly TreeChange[]
}

/**
 * Paths where making the changes would lose something that no commit holds. Index and file may each be as the old commit has
 * them, or already as the new one will: both are safe. Only what changes is looked at.
 */
export async function dirtyPaths({ root, config, index, changes }: Question): Promise<readonly string[]> {
  const entries = new Map(index.map((entry) => [entry.path, entry]))
  const unmerged = new Set(index.filter(({ stage }) => stage > 0).map(({ path }) => path))
  const goes = new Set(changes.filter(({ after }) => after === undefined).map(({ path }) => path))
  const dirty: string[] = []
  for (const { path, before, after } of changes) {
    const entry = entries.get(toBytes(path))
    const known = [before, after].some((file) => isSame(entry, file)) && !unmerged.has(toBytes(path))
    const skipped = entry !== undefined && (entry.extended & skipWorktree) !== 0
    if (!known || !(skipped || (await isSafe(root, config, { path, before, after }, goes)))) dirty.push(path)
  }
  return dirty
}

async function isSafe(root: string, config: GitConfig, { path, before, after }: TreeChange, goes: ReadonlySet<string>): Promise<boolean> {
  if (before?.kind === 'submodule' || after?.kind === 'submodule') return true
  const way = await obstacle(root, path)
  if (after !== undefined && way !== undefined && !goes.has(way)) return false
  const disk = await look(root, path)
  // A folder may make room when everything in it goes.
  if (disk.kind === 'folder') return before === undefined && (await pathsBelow(root, path)).every((below) => goes.has(below))
  return [before, after].some((file) => matches(config, disk, file))
}

function matches(config: GitConfig, disk: OnDisk, file: TreeFile | undefined): boolean {
  if (file === undefined) return disk.kind === 'absent'
  if (!('oid' in disk)) return false
  const isLink = file.kind === 'link'
  if (isLink !== (disk.kind === 'link')) return false
  if (!isLink && isTrue(config.get('core.filemode')) !== false && file.kind !== disk.kind) return false
  // With core.autocrlf git checks files out with CRLF and commits them with LF; what it would commit is what counts.
  return disk.oid === file.oid || (isCrlf(config) && disk.oidWithoutCr === file.oid)
}

const isCrlf = (config: GitConfig): boolean => isTrue(config.get('core.autocrlf') ?? 'false') !== false
