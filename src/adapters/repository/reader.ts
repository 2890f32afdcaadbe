import type { GitOid } from '../../document/documents.generated.ts'
import type { Commit } from '../../ports/repository.ts'
import { decodeCommit } from './commit-codec.ts'
import { corrupt, unknownRevision } from './failure.ts'
import type { ObjectStore, ObjectType } from './stores.ts'
import { decodeTree, type TreeEntry } from './tree-codec.ts'

/** Objects by what they are. What is missing or of another kind throws; decoded commits and trees are kept, within bounds. */
export interface ObjectReader {
  commit(oid: GitOid): Promise<Commit>
  /** Parents to walk on to: those of a shallow clone's last commits are not there. */
  parents(commit: Commit): Promise<readonly GitOid[]>
  tree(oid: GitOid): Promise<readonly TreeEntry[]>
  blob(oid: GitOid): Promise<Uint8Array>
  /** The commit that an annotated tag leads to; any other id is given back. */
  peel(oid: GitOid): Promise<GitOid>
}

/** Reads typed objects from a store. */
export function objectReader(objects: ObjectStore): ObjectReader {
  const content = async (oid: GitOid, type: ObjectType): Promise<Uint8Array> => {
    const object = await objects.read(oid)
    if (object?.type === type) return object.content
    if (type === 'commit') throw unknownRevision(oid)
    throw corrupt(oid, object === undefined ? `the ${type} is missing` : `a ${type} was expected, and it is a ${object.type}`)
  }
  const commit = kept(20_000, async (oid) => decodeCommit(oid, await content(oid, 'commit')))
  const tree = kept(2_000, async (oid) => decodeTree(oid, await content(oid, 'tree')))
  return {
    commit,
    tree,
    async parents({ oid, parents }) {
      const shallow = await objects.shallow?.()
      return shallow?.has(oid) ? [] : parents
    },
    blob: async (oid) => content(oid, 'blob'),
    async peel(oid) {
      let at = oid
      for (let depth = 0; depth < 10; depth++) {
        const object = await objects.read(at)
        if (object?.type !== 'tag') return at
        const target = /^object ([0-9a-f]{40})\n/.exec(Buffer.from(object.content).toString('latin1'))?.[1]
        if (target === undefined) throw corrupt(at, 'it is not a well-formed tag')
        at = target
      }
      throw corrupt(oid, 'tags of tags of tags lead too far')
    },
  }
}

// Objects never change, so the oldest may be forgotten and read again.
function kept<T>(limit: number, load: (oid: GitOid) => Promise<T>): (oid: GitOid) => Promise<T> {
  const known = new Map<GitOid, T>()
  return async (oid) => {
    const hit = known.get(oid)
    if (hit !== undefined) return hit
    const value = await load(oid)
    const [oldest] = known.keys()
    if (known.size >= limit && oldest !== undefined) known.delete(oldest)
    known.set(oid, value)
    return value
  }
}
