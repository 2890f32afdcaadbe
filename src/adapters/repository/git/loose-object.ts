import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { GitOid } from '../../../document/documents.generated.ts'
import { corrupt } from '../failure.ts'
import { oidOf } from '../oid.ts'
import { isObjectType, type StoredObject } from '../stores.ts'
import { readIfThere } from './disk.ts'

/** No object of more bytes is read: a few kilobytes of zlib can spell gigabytes. */
export const maxObjectBytes = 256 * 1024 * 1024

/** A loose object below an objects folder, its id verified; undefined when there is none. */
export async function readLoose(folder: string, oid: GitOid): Promise<StoredObject | undefined> {
  const deflated = await readIfThere(join(folder, oid.slice(0, 2), oid.slice(2)))
  return deflated === undefined ? undefined : unwrap(oid, inflate(oid, deflated))
}

function inflate(oid: GitOid, deflated: Buffer): Buffer {
  try {
    return inflateSync(deflated, { maxOutputLength: maxObjectBytes })
  } catch (error) {
    throw corrupt(oid, error instanceof RangeError ? `it has more than ${maxObjectBytes} bytes` : 'its data is damaged', error)
  }
}

function unwrap(oid: GitOid, wrapped: Buffer): StoredObject {
  if (oidOf(wrapped) !== oid) throw corrupt(oid, 'its content has another id')
  const nul = wrapped.indexOf(0)
  const [type = '', length] = wrapped.toString('latin1', 0, Math.max(nul, 0)).split(' ')
  const content = wrapped.subarray(nul + 1)
  if (!isObjectType(type) || Number(length) !== content.length) throw corrupt(oid, 'its header is not one of an object')
  return { type, content }
}
