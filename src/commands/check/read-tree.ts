import { isCanonical } from '../../document/codec.ts'
import type { Document } from '../../document/documents.generated.ts'
import { placeOf } from '../../document/layout.ts'
import { parseAt } from '../../document/parse-at.ts'
import { problem, type Problem } from '../../problem/problem.ts'
import type { TreeEntry } from './tree.ts'

/** A document that was read, with its text for placing later problems. */
export interface ReadDocument {
  readonly path: string
  readonly document: Document
  readonly bytes: Uint8Array
  readonly canonical: boolean
}

export interface ReadTree {
  readonly documents: readonly ReadDocument[]
  readonly problems: readonly Problem[]
}

/** Reads every document of a tree; each file's problems are found whatever the others hold. */
export async function readTree(tree: readonly TreeEntry[]): Promise<ReadTree> {
  const read = await Promise.all(tree.map(readEntry))
  return { documents: read.flatMap(({ documents }) => documents), problems: read.flatMap(({ problems }) => problems) }
}

const nothing = (...problems: readonly Problem[]): ReadTree => ({ documents: [], problems })

async function readEntry({ path, isLink, read }: TreeEntry): Promise<ReadTree> {
  if (isLink) return nothing(problem('document/symlink', { path }, { file: path }))
  const place = placeOf(path)
  if (place === undefined) return path.endsWith('.json') ? nothing(problem('manifest/unknown-path', { path }, { file: path })) : nothing()
  if (place.kinds.length === 0) return nothing()
  const bytes = await read()
  const parsed = parseAt(path, bytes)
  if (!parsed.ok) return nothing(...parsed.problems)
  const canonical = isCanonical(parsed.value, bytes)
  const problems = canonical ? [] : [problem('document/not-canonical', {}, { file: path, line: 1, column: 1 })]
  return { documents: [{ path, document: parsed.value, bytes, canonical }], problems }
}
