import { kindOf } from '../../document/kind.ts'
import { parseAt } from '../../document/parse-at.ts'
import type { Document, DocumentByKind, DocumentKind, GitOid } from '../../document/documents.generated.ts'
import type { Repository } from '../../ports/repository.ts'
import { failure, problem, success, type Result } from '../../problem/problem.ts'

/** A file as a document of the kind that its path asks for, held to the names that the path repeats. */
export function parsePlaced<K extends DocumentKind>(kind: K, path: string, bytes: Uint8Array): Result<DocumentByKind[K]> {
  const parsed = parseAt(path, bytes)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (isKind(kind, value)) return success(value)
  return failure(problem('document/wrong-kind', { found: kindOf(value), expected: kind }, { file: path, pointer: '/schema' }))
}

const isKind = <K extends DocumentKind>(kind: K, value: Document): value is Extract<Document, DocumentByKind[K]> => kindOf(value) === kind

/** A document at a commit; undefined when the path is absent, problems when it is there and wrong. */
export async function readDocument<K extends DocumentKind>(
  repository: Repository,
  commit: GitOid,
  kind: K,
  path: string,
): Promise<Result<DocumentByKind[K] | undefined>> {
  const bytes = await repository.read(commit, path)
  return bytes === undefined ? success(undefined) : parsePlaced(kind, path, bytes)
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
