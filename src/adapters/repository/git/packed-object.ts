import fs from 'node:fs'
import { dirname } from 'node:path'
import { Errors, readObject } from 'isomorphic-git'
import type { GitOid } from '../../../document/documents.generated.ts'
import { corrupt } from '../failure.ts'
import { oidOf, wrap } from '../oid.ts'
import { isObjectType, type StoredObject } from '../stores.ts'
import { codeOf } from './disk.ts'

/** Reads an object from the packs of an objects folder; undefined when none holds it. */
export type PackReader = (folder: string, oid: GitOid) => Promise<StoredObject | undefined>

/** A reader of packs that keeps their indexes; packs that appear later are found, packs that go are let go. */
export function packReader(): PackReader {
  let cache: object = {}
  return async (folder, oid) => {
    try {
      return await readPacked(cache, folder, oid)
    } catch {
      // `git gc` may take an old pack away while it is read, after it put a new one there: look again.
      cache = {}
      return readPacked(cache, folder, oid)
    }
  }
}

async function readPacked(cache: object, folder: string, oid: GitOid): Promise<StoredObject | undefined> {
  try {
    const found = await readObject({ fs, gitdir: dirname(folder), oid, format: 'content', cache })
    if (!isObjectType(found.type) || !(found.object instanceof Uint8Array)) throw corrupt(oid, 'its type is unknown')
    if (oidOf(wrap(found.type, found.object)) !== oid) throw corrupt(oid, 'its content has another id')
    return { type: found.type, content: found.object }
  } catch (error) {
    if (error instanceof Errors.NotFoundError && error.data.what === oid) return undefined
    if (codeOf(error) !== undefined || !isIsomorphicGit(error)) throw error
    throw corrupt(oid, `its pack is damaged (${error.message})`, error)
  }
}

// Its errors are its own (`caller` is set on all that leave it), or zlib's and the engine's about bytes that make no sense.
const isIsomorphicGit = (error: unknown): error is Error => error instanceof Error && 'caller' in error
