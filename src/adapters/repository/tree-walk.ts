import type { GitOid } from '../../document/documents.generated.ts'
import type { TreeFile } from '../../ports/repository.ts'
import { tooLarge } from './failure.ts'
import type { ObjectReader } from './reader.ts'
import { toBytes, toText, type TreeEntry } from './tree-codec.ts'

// A few hundred bytes of trees can spell billions of paths (a "git bomb").
const maxFiles = 1_000_000
const maxDepth = 200

/** The entry at a path below a tree; undefined when there is none. */
export async function entryAt(reader: ObjectReader, tree: GitOid, path: string): Promise<TreeEntry | undefined> {
  let entry: TreeEntry = { name: '', kind: 'folder', oid: tree }
  for (const segment of path.split('/').map(toBytes)) {
    if (entry.kind !== 'folder') return undefined
    const next = (await reader.tree(entry.oid)).find(({ name }) => name === segment)
    if (next === undefined) return undefined
    entry = next
  }
  return entry
}

/** Every file below a folder of a tree (`''` is its root), sorted bytewise by path. */
export async function filesBelow(reader: ObjectReader, tree: GitOid, under: string): Promise<readonly TreeFile[]> {
  const found: TreeFile[] = []
  const walk = async (oid: GitOid, prefix: string, depth: number): Promise<void> => {
    if (depth > maxDepth) throw tooLarge(tree, `it is more than ${maxDepth} folders deep`)
    for (const entry of await reader.tree(oid)) {
      const path = prefix + toText(entry.name)
      if (entry.kind === 'folder') await walk(entry.oid, `${path}/`, depth + 1)
      else found.push({ path, oid: entry.oid, kind: entry.kind })
      if (found.length > maxFiles) throw tooLarge(tree, `it has more than ${maxFiles} files`)
    }
  }
  const folder = under === '' ? undefined : under.replace(/\/$/, '')
  const start = folder === undefined ? tree : await folderAt(reader, tree, folder)
  if (start !== undefined) await walk(start, folder === undefined ? '' : `${folder}/`, 0)
  return found
}

async function folderAt(reader: ObjectReader, tree: GitOid, path: string): Promise<GitOid | undefined> {
  const entry = await entryAt(reader, tree, path)
  return entry?.kind === 'folder' ? entry.oid : undefined
}
