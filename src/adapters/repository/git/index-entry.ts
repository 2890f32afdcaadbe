import { join } from 'node:path'
import type { TreeFile } from '../../../ports/repository.ts'
import { toBytes } from '../tree-codec.ts'
import { statIfThere } from './disk.ts'
import { skipWorktree, type IndexEntry } from './index-codec.ts'

const modes = { file: 0o100644, executable: 0o100755, link: 0o120000, submodule: 0o160000 } as const

/** Whether an index entry says the same of a path as a tree does. */
export const isSame = (entry: IndexEntry | undefined, file: TreeFile | undefined): boolean =>
  entry === undefined || file === undefined ? entry === file : entry.oid === file.oid && entry.mode === modes[file.kind]

/** An entry for a file just written, with the times and sizes by which `git status` knows it without reading it. */
export async function freshEntry(root: string, file: TreeFile, before: IndexEntry | undefined): Promise<IndexEntry> {
  const found = await statIfThere(join(root, file.path))
  const stat = Buffer.alloc(40)
  const fields = found ? [...split(found.ctimeNs), ...split(found.mtimeNs), found.dev, found.ino, 0n, found.uid, found.gid, found.size] : []
  // Each is cut to 32 bits (gitformat-index(5)).
  for (const [index, value] of fields.entries()) stat.writeUInt32BE(Number(BigInt.asUintN(32, value)), index * 4)
  stat.writeUInt32BE(modes[file.kind], 24)
  const extended = (before?.extended ?? 0) & skipWorktree
  return { path: toBytes(file.path), oid: file.oid, mode: modes[file.kind], stage: 0, stat, assumeValid: false, extended }
}

const split = (nanoseconds: bigint): readonly bigint[] => [nanoseconds / 1_000_000_000n, nanoseconds % 1_000_000_000n]
