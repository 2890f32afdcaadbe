import { parse } from '../../document/codec.ts'
import type { DocumentByKind, DocumentKind, GitOid } from '../../document/documents.generated.ts'
import type { Repository } from '../../ports/repository.ts'
import { failure, problem, success, type Result } from '../../problem/problem.ts'

/** A document at a commit; undefined when the path is absent, problems when it is there and wrong. */
export async function readDocument<K extends DocumentKind>(
  repository: Repository,
  commit: GitOid,
  kind: K,
  path: string,
): Promise<Result<DocumentByKind[K] | undefined>> {
  const bytes = await repository.read(commit, path)
  return bytes === undefined ? success(undefined) : parse(kind, bytes, path)
}

/** A document that must be there. */
export async function needDocument<K extends DocumentKind>(
  repository: Repository,
  commit: GitOid,
  kind: K,
  path: string,
): Promise<Result<DocumentByKind[K]>> {
  const found = await readDocument(repository, commit, kind, path)
  if (!found.ok) return found
  return found.value === undefined ? failure(problem('document/missing', { path }, { file: path })) : success(found.value)
}
