import type { GitOid } from '../../document/documents.generated.ts'
import type { Repository } from '../../ports/repository.ts'

/** Paths whose content or kind differs between two commits, sorted. */
export async function changedPaths(repository: Repository, from: GitOid, to: GitOid): Promise<readonly string[]> {
  const before = new Map((await repository.files(from, '')).map(({ path, oid, kind }) => [path, `${kind} ${oid}`]))
  const after = new Map((await repository.files(to, '')).map(({ path, oid, kind }) => [path, `${kind} ${oid}`]))
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).toSorted()
}
