import { createHash } from 'node:crypto'
import type { GitOid } from '../../document/documents.generated.ts'
import type { ObjectType } from './stores.ts'

/** An object as git hashes and stores it: `<type> <length>\0<content>` (gitformat-loose, "loose object format"). */
export function wrap(type: ObjectType, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
}

/** SHA-1 of wrapped bytes, in lower-case hex. */
export const oidOf = (wrapped: Uint8Array): GitOid => createHash('sha1').update(wrapped).digest('hex')

/** Whether a text is a full SHA-1 object id. */
export const isOid = (text: string): text is GitOid => /^[0-9a-f]{40}$/.test(text)
