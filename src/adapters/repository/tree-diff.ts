import type { GitOid } from '../../document/documents.generated.ts'
import type { TreeFile } from '../../ports/repository.ts'
import type { ObjectReader } from './reader.ts'
import { toText, type TreeEntry } from './tree-codec.ts'

/** A path where two trees differ: what it was, what it becomes; undefined where there is no file. */
export interface TreeChange {
  readonly path: string
  readonly before: TreeFile | undefined
  readonly after: TreeFile | undefined
}

/** Paths that differ between two trees; null is the empty tree. Folders that are the same are not read. */
export async function diffTrees(reader: ObjectReader, a: GitOid | null, b: GitOid | null): Promise<readonly TreeChange[]> {
  const found: TreeChange[] = []
  const walk = async (from: GitOid | null, to: GitOid | null, prefix: string): Promise<void> => {
    const [before, after] = await Promise.all([from, to].map(async (oid) => byName(oid === null ? [] : await reader.tree(oid))))
    for (const name of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
      const [old, now] = [before?.get(name), after?.get(name)]
      if (old?.oid === now?.oid && old?.kind === now?.kind) continue
      const path = prefix + toText(name)
      const change = { path, before: fileOf(path, old), after: fileOf(path, now) }
      if (change.before !== undefined || change.after !== undefined) found.push(change)
      const [oldFolder, newFolder] = [folderOf(old), folderOf(now)]
      if (oldFolder !== newFolder) await walk(oldFolder, newFolder, `${path}/`)
    }
  }
  await walk(a, b, '')
  return found
}

const byName = (entries: readonly TreeEntry[]) => new Map(entries.map((entry) => [entry.name, entry]))

const folderOf = (entry: TreeEntry | undefined): GitOid | null => (entry?.kind === 'folder' ? entry.oid : null)

function fileOf(path: string, entry: TreeEntry | undefined): TreeFile | undefined {
  return entry === undefined || entry.kind === 'folder' ? undefined : { path, oid: entry.oid, kind: entry.kind }
}
