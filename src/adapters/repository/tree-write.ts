import type { GitOid } from '../../document/documents.generated.ts'
import type { FileChange } from '../../plan/effect.ts'
import type { TreeFile } from '../../ports/repository.ts'
import type { Batch } from './batch.ts'
import { badPath } from './failure.ts'
import { segmentsOf } from './path.ts'
import type { ObjectReader } from './reader.ts'
import { encodeTree, toBytes, type TreeEntry } from './tree-codec.ts'

type Leaf = { readonly path: string } & ({ readonly text: string } | { readonly file: TreeFile } | { readonly gone: true })

/** Changes below one folder: what happens to its own entries, and to each of its subfolders. */
interface Node {
  readonly leaves: Map<string, Leaf>
  readonly folders: Map<string, Node>
}

/**
 * Puts together the tree that results from changing some files of another one; only folders on the way to a change are read and written.
 * Removing what is not there changes nothing; folders that become empty vanish; executable files stay executable.
 */
export async function writeTree(
  batch: Batch,
  reader: ObjectReader,
  onto: GitOid | null,
  changes: readonly FileChange[],
  entries: readonly TreeFile[],
): Promise<GitOid> {
  const root = plant([
    ...changes.map(({ path, content }): Leaf => (content === null ? { path, gone: true } : { path, text: content })),
    ...entries.map((file): Leaf => ({ path: file.path, file })),
  ])
  const write = async (node: Node, base: GitOid | null): Promise<GitOid | undefined> => {
    const before = base === null ? [] : await reader.tree(base)
    const after = new Map(before.map((entry) => [entry.name, entry]))
    for (const [name, leaf] of node.leaves) if ('gone' in leaf) remove(after, name)
    for (const [name, folder] of node.folders) await descend(after, name, folder, write)
    for (const [name, leaf] of node.leaves) if (!('gone' in leaf)) after.set(name, entryOf(batch, after.get(name), name, leaf))
    return after.size === 0 ? undefined : batch.put('tree', encodeTree(after.values()))
  }
  return (await write(root, onto)) ?? batch.put('tree', new Uint8Array())
}

function remove(entries: Map<string, TreeEntry>, name: string): void {
  if (entries.get(name)?.kind !== 'folder') entries.delete(name)
}

async function descend(
  entries: Map<string, TreeEntry>,
  name: string,
  folder: Node,
  write: (node: Node, base: GitOid | null) => Promise<GitOid | undefined>,
): Promise<void> {
  const before = entries.get(name)
  const base = before?.kind === 'folder' ? before.oid : null
  // Below what is no folder there is nothing to remove.
  if (base === null && onlyRemoves(folder)) return
  if (before !== undefined && base === null) throw badPath(firstPath(folder), 'a part of it is a file')
  const oid = await write(folder, base)
  if (oid === undefined) entries.delete(name)
  else entries.set(name, { name, kind: 'folder', oid })
}

function entryOf(batch: Batch, before: TreeEntry | undefined, name: string, leaf: Leaf): TreeEntry {
  if (before?.kind === 'folder') throw badPath(leaf.path, 'it is a folder')
  if ('file' in leaf) return { name, kind: leaf.file.kind, oid: leaf.file.oid }
  const content = 'text' in leaf ? leaf.text : ''
  const oid = batch.put('blob', Buffer.from(content))
  return { name, kind: before?.kind === 'executable' ? 'executable' : 'file', oid }
}

function plant(leaves: readonly Leaf[]): Node {
  const root: Node = { leaves: new Map(), folders: new Map() }
  for (const leaf of leaves) {
    const segments = segmentsOf(leaf.path).map(toBytes)
    const name = segments.at(-1) ?? ''
    let node = root
    for (const segment of segments.slice(0, -1)) {
      const next: Node = node.folders.get(segment) ?? { leaves: new Map(), folders: new Map() }
      node.folders.set(segment, next)
      node = next
    }
    if (node.leaves.has(name)) throw badPath(leaf.path, 'it is changed twice in one commit')
    node.leaves.set(name, leaf)
  }
  return root
}

const onlyRemoves = (node: Node): boolean =>
  [...node.leaves.values()].every((leaf) => 'gone' in leaf) && [...node.folders.values()].every(onlyRemoves)

function firstPath(node: Node): string {
  for (const leaf of node.leaves.values()) return leaf.path
  for (const folder of node.folders.values()) return firstPath(folder)
  return ''
}
