import type { GitOid } from '../../document/documents.generated.ts'
import type { TreeFile } from '../../ports/repository.ts'
import { corrupt } from './failure.ts'
import { isForbiddenName } from './path.ts'

export type EntryKind = TreeFile['kind'] | 'folder'

/** An entry of a tree. Its name holds one character per byte (latin1): names need not be UTF-8, and `<` then sorts bytewise. */
export interface TreeEntry {
  readonly name: string
  readonly kind: EntryKind
  readonly oid: GitOid
}

/** A name as it stands in `TreeEntry`. */
export const toBytes = (name: string): string => Buffer.from(name).toString('latin1')
/** A name of a `TreeEntry` as text; bytes that are not UTF-8 become U+FFFD. */
export const toText = (name: string): string => Buffer.from(name, 'latin1').toString()

const modes: Readonly<Record<EntryKind, string>> = {
  file: '100644',
  executable: '100755',
  link: '120000',
  submodule: '160000',
  folder: '40000',
}
// 100664 was written by early versions of git; git reads it as a plain file.
const kinds: ReadonlyMap<string, EntryKind> = new Map([
  ['100644', 'file'],
  ['100664', 'file'],
  ['100755', 'executable'],
  ['120000', 'link'],
  ['160000', 'submodule'],
  ['40000', 'folder'],
])

// Folders sort as if their name ended with a slash (git's base_name_compare).
const sortKey = ({ name, kind }: TreeEntry): string => (kind === 'folder' ? `${name}/` : name)

/** A tree's bytes, in git's order. */
export function encodeTree(entries: Iterable<TreeEntry>): Uint8Array {
  const sorted = [...entries].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  return Buffer.concat(
    sorted.flatMap(({ name, kind, oid }) => [Buffer.from(`${modes[kind]} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]),
  )
}

/** Entries of a tree. A name that could lead out of a folder, or into `.git`, makes the tree count as corrupt. */
export function decodeTree(oid: GitOid, content: Uint8Array): readonly TreeEntry[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const entries: TreeEntry[] = []
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at)
    const nul = bytes.indexOf(0, space)
    const next = nul + 21
    if (space < 0 || nul < 0 || next > bytes.length) throw corrupt(oid, 'the tree is cut off')
    const kind = kinds.get(bytes.toString('latin1', at, space))
    const name = bytes.toString('latin1', space + 1, nul)
    if (kind === undefined) throw corrupt(oid, 'the tree has an entry of unknown mode')
    if (isForbiddenName(toText(name))) throw corrupt(oid, `the tree has an entry named ${JSON.stringify(toText(name))}`)
    entries.push({ name, kind, oid: bytes.toString('hex', nul + 1, next) })
    at = next
  }
  return entries
}
