import type { GitOid } from '../../document/documents.generated.ts'
import type { Commit, NewCommit, Ref } from '../../ports/repository.ts'
import { problem } from '../../problem/problem.ts'
import { WorldFailure } from '../../problem/world-failure.ts'
import { eachOf } from '../bounded.ts'
import { batchFor } from './batch.ts'
import { encodeCommit } from './commit-codec.ts'
import { bestCommonAncestor, firstParents, reaches } from './history.ts'
import { objectReader, type ObjectReader } from './reader.ts'
import { assertRefName } from './ref-name.ts'
import type { ObjectStore, StoredRepository, Stores } from './stores.ts'
import { entryAt, filesBelow } from './tree-walk.ts'
import { writeTree } from './tree-write.ts'

/** The `Repository` port over two stores: everything that memory, disk and overlay have in common. */
export function repositoryOver({ objects, refs }: Stores): StoredRepository {
  const reader = objectReader(objects)
  return {
    stores: { objects, refs },
    async resolve(ref) {
      assertRefName(ref)
      const oid = await refs.resolve(ref)
      return oid === undefined ? undefined : peeled(reader, ref, oid)
    },
    async refs(prefix) {
      if (/(^|\/)\.\.?(\/|$)/.test(prefix)) throw new WorldFailure(problem('repository/bad-ref', { ref: prefix }))
      const found = await refs.list(prefix)
      return eachOf(found, async ({ name, oid }): Promise<Ref> => ({ name, oid: await peeled(reader, name, oid) }))
    },
    commit: async (oid): Promise<Commit> => reader.commit(oid),
    files: async (commit, under) => filesBelow(reader, (await reader.commit(commit)).tree, under),
    async read(commit, path) {
      const entry = await entryAt(reader, (await reader.commit(commit)).tree, path)
      return entry?.kind === 'file' || entry?.kind === 'executable' ? reader.blob(entry.oid) : undefined
    },
    blob: async (oid) => reader.blob(oid),
    log: async (from, limit) => firstParents(reader, from, limit),
    contains: async (descendant, ancestor) => reaches(reader, descendant, ancestor),
    mergeBase: async (a, b) => bestCommonAncestor(reader, a, b),
    write: async (commit) => writeCommit(objects, reader, commit),
    async swap(ref, expected, target) {
      assertRefName(ref)
      // As git update-ref: a ref never names what is not there, or no commit.
      if (target !== null) await reader.commit(target)
      return refs.swap(ref, expected, target)
    },
  }
}

// Only tags may name something else than a commit.
const peeled = async (reader: ObjectReader, name: string, oid: GitOid): Promise<GitOid> =>
  name.startsWith('refs/tags/') ? reader.peel(oid) : oid

// The commit is written after everything that it names: whatever is cut off leaves only unreferenced objects.
async function writeCommit(objects: ObjectStore, reader: ObjectReader, commit: NewCommit): Promise<GitOid> {
  const onto = commit.onto === null ? null : (await reader.commit(commit.onto)).tree
  const batch = batchFor(objects)
  const tree = await writeTree(batch, reader, onto, commit.files, commit.entries ?? [])
  await batch.flush()
  return objects.write('commit', encodeCommit({ ...commit, tree }))
}
