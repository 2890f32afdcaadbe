import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitOid } from '../../../document/documents.generated.ts'
import { corrupt } from '../failure.ts'
import { oidOf, wrap } from '../oid.ts'
import type { StoredObject } from '../stores.ts'
import { unless } from './disk.ts'
import { openPack, type PackBytes } from './pack-bytes.ts'
import { packIndex, type PackIndex } from './pack-index.ts'
import { readPacked, type Bases, type Packed } from './pack.ts'

/** Reads objects from the packs of objects folders; undefined when none holds them. */
export interface PackReader {
  /** From packs that were opened before: costs no look at the disk when there are none. */
  known(folder: string, oid: GitOid): Promise<StoredObject | undefined>
  /** From packs that are there now. */
  any(folder: string, oid: GitOid): Promise<StoredObject | undefined>
}

interface Known {
  readonly path: string
  readonly index: PackIndex
  bytes?: Promise<PackBytes>
}

/** A reader of packs that keeps what it opened: packs that appear later are found, packs that go are let go. */
export function packReader(): PackReader {
  const folders = new Map<string, readonly Known[]>()
  const bases = boundedBases(32 * 1024 * 1024)
  const find = async (folder: string, oid: GitOid): Promise<StoredObject | undefined> => {
    for (const pack of folders.get(folder) ?? []) {
      const offset = pack.index.find(oid)
      if (offset === undefined) continue
      pack.bytes ??= openPack(pack.path, pack.index.count, pack.index.packChecksum)
      const object = await readPacked({ path: pack.path, index: pack.index, bytes: await pack.bytes }, offset, bases)
      if (oidOf(wrap(object.type, object.content)) !== oid) throw corrupt(oid, 'its content has another id')
      return object
    }
    return undefined
  }
  return {
    async known(folder, oid) {
      // `git gc` may take a pack away after it put another in its place.
      return unless(['ENOENT'], find(folder, oid))
    },
    async any(folder, oid) {
      folders.set(folder, await listPacks(folder, folders.get(folder) ?? []))
      return find(folder, oid)
    },
  }
}

async function listPacks(folder: string, known: readonly Known[]): Promise<readonly Known[]> {
  const names = (await unless(['ENOENT', 'ENOTDIR'], readdir(join(folder, 'pack')))) ?? []
  const packs: Known[] = []
  for (const name of names.filter((file) => file.endsWith('.idx')).toSorted()) {
    const path = join(folder, 'pack', `${name.slice(0, -4)}.pack`)
    const open = known.find((pack) => pack.path === path)
    const bytes = open === undefined ? await unless(['ENOENT'], readFile(join(folder, 'pack', name))) : undefined
    if (open !== undefined) packs.push(open)
    else if (bytes !== undefined) packs.push({ path, index: packIndex(join(folder, 'pack', name), bytes) })
  }
  return packs
}

// The oldest go first; an object that would push out most others is not kept.
function boundedBases(limit: number): Bases {
  const kept = new Map<string, Packed>()
  let total = 0
  return {
    get: (key) => kept.get(key),
    set(key, packed) {
      if (packed.content.length > limit / 8 || kept.has(key)) return
      kept.set(key, packed)
      total += packed.content.length + 200
      for (const [oldest, { content }] of kept) {
        if (total <= limit) break
        kept.delete(oldest)
        total -= content.length + 200
      }
    },
  }
}
