import type { GitOid } from '../../document/documents.generated.ts'
import type { FileChange } from '../../plan/effect.ts'
import type { Repository } from '../../ports/repository.ts'
import { problem } from '../../problem/problem.ts'
import { WorldFailure } from '../../problem/world-failure.ts'

/**
 * What `head` brings to `base`: the paths that changed since their common ancestor. A path that both changed, differently, is a conflict;
 * contents are never merged line by line, since what was judged must be what is merged.
 */
export async function mergeChanges(repository: Repository, base: GitOid, head: GitOid, baseName: string): Promise<readonly FileChange[]> {
  const ancestor = await repository.mergeBase(base, head)
  const [before, ours, theirs] = await Promise.all([treeOf(repository, ancestor), treeOf(repository, base), treeOf(repository, head)])
  const brought = [...new Set([...before.keys(), ...theirs.keys()])].filter((path) => before.get(path) !== theirs.get(path) && ours.get(path) !== theirs.get(path))
  const conflicts = brought.filter((path) => ours.get(path) !== before.get(path))
  if (conflicts.length > 0) throw new WorldFailure(problem('proposal/conflict', { paths: conflicts.join(', '), base: baseName }))
  return Promise.all(brought.toSorted().map(async (path) => ({ path, content: await textOf(repository, theirs.get(path)) })))
}

async function treeOf(repository: Repository, commit: GitOid | undefined): Promise<ReadonlyMap<string, GitOid>> {
  const files = commit === undefined ? [] : await repository.files(commit, '')
  return new Map(files.map(({ path, oid }) => [path, oid]))
}

async function textOf(repository: Repository, oid: GitOid | undefined): Promise<string | null> {
  if (oid === undefined) return null
  // Commits are made from texts: bytes that are none would come out changed, so they are refused.
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await repository.blob(oid))
}
