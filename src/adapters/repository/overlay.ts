import type { GitOid } from '../../document/documents.generated.ts'
import type { Ref } from '../../ports/repository.ts'
import { assertPlace, memoryObjects } from './memory.ts'
import { repositoryOver } from './repository.ts'
import type { ObjectStore, RefStore, StoredRepository } from './stores.ts'

/**
 * What the base would become: reads fall through to it, writes and ref moves stay in memory and are forgotten.
 * A swap that the base would refuse is refused here too, so that a rehearsal is exact.
 */
export function overlayRepository(base: StoredRepository): StoredRepository {
  const objects = overlayObjects(base.stores.objects)
  return repositoryOver({ objects, refs: overlayRefs(base.stores.refs, objects) })
}

function overlayObjects(base: ObjectStore): ObjectStore {
  const own = memoryObjects()
  return {
    read: async (oid) => (await own.read(oid)) ?? base.read(oid),
    write: async (type, content) => own.write(type, content),
    ...(base.shallow && { shallow: async () => base.shallow?.() ?? new Set<GitOid>() }),
  }
}

function overlayRefs(base: RefStore, objects: ObjectStore): RefStore {
  const moved = new Map<string, GitOid | null>()
  const resolve = async (name: string): Promise<GitOid | undefined> => {
    const own = moved.get(name)
    return own === undefined ? base.resolve(name) : (own ?? undefined)
  }
  const list = async (prefix: string): Promise<readonly Ref[]> => {
    const below = (await base.list(prefix)).filter(({ name }) => !moved.has(name))
    const own = [...moved].flatMap(([name, oid]) => (oid !== null && name.startsWith(prefix) ? [{ name, oid }] : []))
    return [...below, ...own].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  }
  return {
    resolve,
    list,
    async swap(name, expected, target) {
      const current = (await resolve(name)) ?? null
      if (current !== expected) return false
      if (target !== null)
        assertPlace(
          name,
          (await list('refs/')).map((ref) => ref.name),
        )
      // The base stands where it stood: what differs from there is what all moves so far, taken together, would touch.
      await base.rehearse?.(name, target, objects)
      // Nothing awaits between this look and the move: two swaps of one overlay stay atomic.
      if (moved.has(name) && moved.get(name) !== expected) return false
      moved.set(name, target)
      return true
    },
  }
}
