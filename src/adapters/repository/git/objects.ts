import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { GitOid } from '../../../document/documents.generated.ts'
import { WorldFailure } from '../../../problem/world-failure.ts'
import { isOid, oidOf, wrap } from '../oid.ts'
import type { ObjectStore } from '../stores.ts'
import { objectFolders } from './alternates.ts'
import { readIfThere, writeDurably } from './disk.ts'
import type { Layout } from './layout.ts'
import { readLoose } from './loose-object.ts'
import { packReader } from './packed-object.ts'

/** The objects of a repository on disk, those of its alternates included. New ones are written loose. */
export async function gitObjects({ commonDir }: Layout): Promise<ObjectStore> {
  const own = join(commonDir, 'objects')
  const folders = await objectFolders(own)
  const packed = packReader()
  let shallow: Promise<ReadonlySet<GitOid>> | undefined
  return {
    async read(oid) {
      if (!isOid(oid)) return undefined
      for (const folder of folders) {
        // In git's order. Looking for packs again comes last: by then a loose object may have become a packed one.
        const object = (await packed.known(folder, oid)) ?? (await readLoose(folder, oid)) ?? (await packed.any(folder, oid))
        if (object !== undefined) return object
      }
      return undefined
    },
    async write(type, content) {
      const wrapped = wrap(type, content)
      const oid = oidOf(wrapped)
      if (await refresh(own, oid)) return oid
      // `git gc` clears away tmp_obj_* that a crash leaves.
      const path = join(own, oid.slice(0, 2), oid.slice(2))
      await writeDurably(path, deflateSync(wrapped), { mode: 0o444, temporary: 'tmp_obj_' })
      return oid
    },
    async shallow() {
      shallow ??= readShallow(commonDir)
      return shallow
    },
  }
}

/**
 * Whether the object is there, sound, and safe from `git gc --prune`, which spares what is young (so git does when it writes).
 * One that a crash cut off does not count, and is written anew.
 */
async function refresh(folder: string, oid: GitOid): Promise<boolean> {
  try {
    if ((await readLoose(folder, oid)) === undefined) return false
  } catch (error) {
    if (error instanceof WorldFailure) return false
    throw error
  }
  const now = new Date()
  await utimes(join(folder, oid.slice(0, 2), oid.slice(2)), now, now)
  return true
}

const readShallow = async (commonDir: string): Promise<ReadonlySet<GitOid>> =>
  new Set((await readIfThere(join(commonDir, 'shallow')))?.toString().split('\n').filter(isOid))
