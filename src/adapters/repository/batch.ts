import type { GitOid } from '../../document/documents.generated.ts'
import { eachOf } from '../bounded.ts'
import { oidOf, wrap } from './oid.ts'
import type { ObjectStore, ObjectType } from './stores.ts'

/** Objects that are written together: their ids are known at once, and the disk is waited for only once. */
export interface Batch {
  /** The id that the object will have. */
  put(type: ObjectType, content: Uint8Array): GitOid
  /** Writes what was put; when it returns, all of it is there. */
  flush(): Promise<void>
}

/** Collects objects for a store. */
export function batchFor(objects: ObjectStore): Batch {
  const waiting = new Map<GitOid, { readonly type: ObjectType; readonly content: Uint8Array }>()
  return {
    put(type, content) {
      const oid = oidOf(wrap(type, content))
      waiting.set(oid, { type, content })
      return oid
    },
    async flush() {
      await eachOf(waiting.values(), async ({ type, content }) => objects.write(type, content))
      waiting.clear()
    },
  }
}
