import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalText } from './canonical.ts'
import type { Digest } from './documents.generated.ts'

/** Identity of a value: sha256 of its RFC 8785 form, whatever its file looks like. */
export const digestOf = (value: unknown): Digest => digestOfBytes(utf8ToBytes(canonicalText(value)))

/** sha256 of bytes, as `sha256sum` prints it, with `sha256:` before it. */
export const digestOfBytes = (bytes: Uint8Array): Digest => `sha256:${bytesToHex(sha256(bytes))}`
