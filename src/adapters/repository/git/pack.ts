import { inflateSync } from 'node:zlib'
import { corrupt, tooLarge } from '../failure.ts'
import type { ObjectType } from '../stores.ts'
import { applyDelta, DeltaError } from './delta.ts'
import { maxObjectBytes } from './loose-object.ts'
import type { PackBytes } from './pack-bytes.ts'
import type { PackIndex } from './pack-index.ts'
import { decodeOffset, decodeSize } from './varint.ts'

/** An object of a pack. */
export interface Packed {
  readonly type: ObjectType
  readonly content: Buffer
}

/** What is kept of a pack between reads: whole objects by their offset, on which deltas stand. */
export interface Bases {
  get(key: string): Packed | undefined
  set(key: string, packed: Packed): void
}

/** A pack with its index. */
export interface Pack {
  readonly path: string
  readonly index: PackIndex
  readonly bytes: PackBytes
}

const types = new Map<number, ObjectType>([
  [1, 'commit'],
  [2, 'tree'],
  [3, 'blob'],
  [4, 'tag'],
])
// git makes chains of 50 unless told, and refuses more than this.
const maxDepth = 4095

/** Reads the object at an offset (gitformat-pack(5)): follows its deltas down to a whole object, then applies them upwards. */
export async function readPacked(pack: Pack, offset: number, bases: Bases): Promise<Packed> {
  const chain: { readonly offset: number; readonly delta: Buffer }[] = []
  let at = offset
  let whole = bases.get(keyOf(pack, at))
  while (whole === undefined) {
    if (chain.length > maxDepth) throw corrupt(pack.path, 'a chain of deltas does not end')
    const entry = await entryAt(pack, at)
    if ('delta' in entry) {
      chain.push({ offset: at, delta: entry.delta })
      at = entry.base
      whole = bases.get(keyOf(pack, at))
    } else {
      whole = entry
      bases.set(keyOf(pack, at), whole)
    }
  }
  for (const { offset: where, delta } of chain.toReversed()) {
    whole = { type: whole.type, content: damagedUnless(pack, () => applyDelta(whole?.content ?? Buffer.alloc(0), delta, maxObjectBytes)) }
    bases.set(keyOf(pack, where), whole)
  }
  return whole
}

const keyOf = (pack: Pack, offset: number): string => `${pack.path}:${offset}`

async function entryAt(pack: Pack, offset: number): Promise<Packed | { readonly base: number; readonly delta: Buffer }> {
  const end = pack.index.endOf(offset, pack.bytes.length)
  if (end === undefined || end <= offset || end > pack.bytes.length - 20) throw corrupt(pack.path, `no object begins at ${offset}`)
  const bytes = await pack.bytes.read(offset, end)
  return damagedUnless(pack, () => {
    const first = bytes.readUInt8(0)
    const more = first & 0x80 ? decodeSize(bytes, 1) : { value: 0, next: 1 }
    const size = (first & 0x0f) + more.value * 16
    if (size > maxObjectBytes) throw tooLarge(pack.path, `an object has ${size} bytes; at most ${maxObjectBytes} are read`)
    const code = (first >> 4) & 7
    const type = types.get(code)
    if (type !== undefined) return { type, content: inflate(bytes.subarray(more.next), size) }
    const base = code === 6 ? ofsBase(bytes, more.next, offset) : refBase(pack, bytes, more.next, code)
    return { base: base.value, delta: inflate(bytes.subarray(base.next), size) }
  })
}

function ofsBase(bytes: Buffer, at: number, offset: number): { value: number; next: number } {
  const { value, next } = decodeOffset(bytes, at)
  return { value: offset - value, next }
}

// A pack on disk is whole: what its deltas stand on is in it.
function refBase(pack: Pack, bytes: Buffer, at: number, code: number): { value: number; next: number } {
  const value = code === 7 ? pack.index.find(bytes.toString('hex', at, at + 20)) : undefined
  if (value === undefined) throw corrupt(pack.path, code === 7 ? 'the base of a delta is missing' : `an object is of unknown type ${code}`)
  return { value, next: at + 20 }
}

function inflate(bytes: Buffer, size: number): Buffer {
  const content = inflateSync(bytes, { maxOutputLength: Math.max(size, 1) })
  if (content.length !== size) throw new DeltaError('an object has another length than its header says')
  return content
}

// zlib throws on bad data, a Buffer when it is read past its end.
function damagedUnless<T>(pack: Pack, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const isDamage = error instanceof DeltaError || error instanceof RangeError || (error instanceof Error && 'errno' in error)
    throw isDamage ? corrupt(pack.path, `the pack is damaged (${error.message})`, error) : error
  }
}
