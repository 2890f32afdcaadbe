import { createHash } from 'node:crypto'
import type { GitOid } from '../../../document/documents.generated.ts'
import { unsupported } from '../failure.ts'
import { decodeOffset } from './varint.ts'

/** An entry of git's index (gitformat-index(5)). */
export interface IndexEntry {
  /** One character per byte. */
  readonly path: string
  readonly oid: GitOid
  readonly mode: number
  /** 0, or the side of an unresolved merge. */
  readonly stage: number
  /** Times, device, inode, mode, owner and size as they stand in the file: 40 bytes. */
  readonly stat: Buffer
  readonly assumeValid: boolean
  /** Skip-worktree and intent-to-add. */
  readonly extended: number
}

export const skipWorktree = 0x4000
const entryBytes = 62

/** Reads an index of version 2, 3 or 4; extensions that git may drop are dropped, those that it must know are refused. */
export function decodeIndex(path: string, bytes: Buffer): readonly IndexEntry[] {
  const version = bytes.length < 32 ? 0 : bytes.readUInt32BE(4)
  if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) throw unsupported(path, 'an index that it cannot read')
  assertChecksum(path, bytes)
  const entries: IndexEntry[] = []
  let at = 12
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const { entry, next } = decodeEntry(bytes, at, version, entries.at(-1)?.path ?? '')
    if (next > bytes.length - 20) throw unsupported(path, 'an index that is cut off')
    entries.push(entry)
    at = next
  }
  for (; at < bytes.length - 20; at += 8 + bytes.readUInt32BE(at + 4)) {
    const name = bytes.toString('latin1', at, at + 4)
    if (!/^[A-Z]/.test(name)) throw unsupported(path, `the index extension "${name}" (a split or sparse index)`)
  }
  return entries
}

/** The bytes of an index, in git's order, of version 2 (3 where an entry needs it). */
export function encodeIndex(entries: Iterable<IndexEntry>): Buffer {
  const sorted = [...entries].toSorted((a, b) => (a.path === b.path ? a.stage - b.stage : a.path < b.path ? -1 : 1))
  const head = Buffer.alloc(12)
  head.write('DIRC', 'latin1')
  head.writeUInt32BE(sorted.some(({ extended }) => extended !== 0) ? 3 : 2, 4)
  head.writeUInt32BE(sorted.length, 8)
  const body = Buffer.concat([head, ...sorted.map(encodeEntry)])
  return Buffer.concat([body, createHash('sha1').update(body).digest()])
}

function decodeEntry(bytes: Buffer, start: number, version: number, previous: string): { entry: IndexEntry; next: number } {
  const flags = bytes.readUInt16BE(start + 60)
  const isLong = (flags & 0x4000) !== 0
  let at = start + entryBytes + (isLong ? 2 : 0)
  let kept = ''
  if (version === 4) {
    const { value, next } = decodeOffset(bytes, at)
    kept = previous.slice(0, previous.length - value)
    at = next
  }
  const nul = bytes.indexOf(0, at)
  const path = kept + bytes.toString('latin1', at, nul)
  // Before version 4, one to eight NULs fill an entry up to a multiple of eight.
  const next = version === 4 ? nul + 1 : start + padded(nul - start)
  const entry = {
    path,
    oid: bytes.toString('hex', start + 40, start + 60),
    mode: bytes.readUInt32BE(start + 24),
    stage: (flags >> 12) & 3,
    stat: bytes.subarray(start, start + 40),
    assumeValid: (flags & 0x8000) !== 0,
    extended: isLong ? bytes.readUInt16BE(start + entryBytes) : 0,
  }
  return { entry, next: nul < 0 ? Infinity : next }
}

function encodeEntry({ path, oid, stage, stat, assumeValid, extended }: IndexEntry): Buffer {
  const name = Buffer.from(path, 'latin1')
  const fixed = entryBytes + (extended ? 2 : 0)
  const bytes = Buffer.alloc(padded(fixed + name.length))
  stat.copy(bytes)
  bytes.write(oid, 40, 'hex')
  const flags = (assumeValid ? 0x8000 : 0) | (extended ? 0x4000 : 0) | (stage << 12) | Math.min(name.length, 0xfff)
  bytes.writeUInt16BE(flags, 60)
  if (extended) bytes.writeUInt16BE(extended, entryBytes)
  name.copy(bytes, fixed)
  return bytes
}

const padded = (length: number): number => length + 8 - (length % 8)

// index.skipHash leaves zeros.
function assertChecksum(path: string, bytes: Buffer): void {
  const claimed = bytes.subarray(-20)
  if (claimed.every((byte) => byte === 0)) return
  if (!createHash('sha1').update(bytes.subarray(0, -20)).digest().equals(claimed)) throw unsupported(path, 'an index that is damaged')
}
