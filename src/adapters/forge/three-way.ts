import type { GitOid } from '../../document/documents.generated.ts'
import type { FileChange } from '../../plan/effect.ts'
import type { Repository, TreeFile } from '../../ports/repository.ts'

/** What a merge adds to its base, or the paths that both sides changed differently. */
export type Merged =
  | { readonly files: readonly FileChange[]; readonly entries: readonly TreeFile[] }
  | { readonly conflicts: readonly string[] }

/** Merges by whole files: what one side changed since the common ancestor is taken; what both changed alike stays. */
export async function threeWay(repository: Repository, ancestor: GitOid | undefined, base: GitOid, head: GitOid): Promise<Merged> {
  const [was, ours, theirs] = await Promise.all([ancestor, base, head].map(async (commit) => filesOf(repository, commit)))
  const conflicts: string[] = []
  const files: FileChange[] = []
  const entries: TreeFile[] = []
  for (const path of new Set([...(was?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
    const [old, own, other] = [was?.get(path), ours?.get(path), theirs?.get(path)]
    if (isSame(old, other) || isSame(own, other)) continue
    if (!isSame(old, own)) conflicts.push(path)
    else if (other === undefined) files.push({ path, content: null })
    else entries.push(other)
  }
  conflicts.push(...blocked(entries, files, ours ?? new Map<string, TreeFile>()))
  return conflicts.length > 0 ? { conflicts: conflicts.toSorted() } : { files, entries }
}

async function filesOf(repository: Repository, commit: GitOid | undefined): Promise<ReadonlyMap<string, TreeFile>> {
  return new Map((commit === undefined ? [] : await repository.files(commit, '')).map((file) => [file.path, file]))
}

const isSame = (a: TreeFile | undefined, b: TreeFile | undefined): boolean => a?.oid === b?.oid && a?.kind === b?.kind

// A file of one side may stand where the other side has a folder.
function blocked(entries: readonly TreeFile[], removed: readonly FileChange[], ours: ReadonlyMap<string, TreeFile>): readonly string[] {
  const gone = new Set(removed.map(({ path }) => path))
  const left = [...ours.keys()].filter((path) => !gone.has(path))
  const files = new Set(left)
  const folders = new Set(left.flatMap(foldersAbove))
  return entries.map(({ path }) => path).filter((path) => folders.has(path) || foldersAbove(path).some((folder) => files.has(folder)))
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
