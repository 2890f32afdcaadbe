import type { GitOid } from '../../document/documents.generated.ts'
import { refConflict } from './failure.ts'
import { oidOf, wrap } from './oid.ts'
import { foldersOf } from './ref-name.ts'
import { repositoryOver } from './repository.ts'
import type { ObjectStore, RefStore, StoredObject, StoredRepository } from './stores.ts'

/** A repository that lives as long as the process. */
export function memoryRepository(): StoredRepository {
  return repositoryOver({ objects: memoryObjects(), refs: memoryRefs() })
}

/** Objects in a map. */
export function memoryObjects(): ObjectStore {
  const objects = new Map<GitOid, StoredObject>()
  return {
    read: async (oid) => objects.get(oid),
    async write(type, content) {
      const oid = oidOf(wrap(type, content))
      if (!objects.has(oid)) objects.set(oid, { type, content: Uint8Array.from(content) })
      return oid
    },
  }
}

/** Refs in a map. */
export function memoryRefs(): RefStore {
  const refs = new Map<string, GitOid>()
  return {
    resolve: async (name) => refs.get(name),
    async list(prefix) {
      const found = [...refs].filter(([name]) => name.startsWith(prefix)).map(([name, oid]) => ({ name, oid }))
      return found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    },
    async swap(name, expected, target) {
      if ((refs.get(name) ?? null) !== expected) return false
      if (target === null) return refs.delete(name) || expected === null
      assertPlace(name, refs.keys())
      refs.set(name, target)
      return true
    },
  }
}

/** Refuses a name that other names make impossible: git keeps refs as files, and `a` cannot be a file and a folder. */
export function assertPlace(name: string, taken: Iterable<string>): void {
  const folders = new Set(foldersOf(name))
  for (const other of taken) if (folders.has(other) || other.startsWith(`${name}/`)) throw refConflict(name, other)
}
