import { createHash } from 'node:crypto'
import type { GitOid } from '../../../document/documents.generated.ts'
import { corrupt, unsupported } from '../failure.ts'

/** Where the objects of a pack are. */
export interface PackIndex {
  /** Offset of an object in the pack; undefined when the pack does not hold it. */
  find(oid: GitOid): number | undefined
  /** Where the object that begins at an offset ends; undefined for an offset where none begins. */
  endOf(offset: number, packBytes: number): number | undefined
  readonly count: number
  /** The checksum that ends the pack. */
  readonly packChecksum: Buffer
}

const head = 8 + 256 * 4

/** Reads a pack's index (gitformat-pack(5), "Version 2 pack-*.idx files"), its checksum verified. */
export function packIndex(path: string, bytes: Buffer): PackIndex {
  const magic = bytes.toString('hex', 0, 8)
  if (bytes.length >= 4 && magic.slice(0, 8) !== 'ff744f63') throw unsupported(path, 'a pack index of version 1, or none')
  if (magic !== 'ff744f6300000002' || bytes.length < head + 40) throw corrupt(path, 'the pack index is cut off, or of an unknown version')
  const checksum = createHash('sha1').update(bytes.subarray(0, -20)).digest()
  const count = bytes.readUInt32BE(head - 4)
  if (!checksum.equals(bytes.subarray(-20)) || bytes.length < head + count * 28 + 40) throw corrupt(path, 'the pack index is damaged')
  const offsetAt = (position: number): number => {
    const short = bytes.readUInt32BE(head + count * 24 + position * 4)
    // The highest bit says that it counts entries of a table of longer offsets.
    if (short < 0x80000000) return short
    const long = head + count * 28 + (short - 0x80000000) * 8
    if (long + 48 > bytes.length) throw corrupt(path, 'the pack index is damaged')
    return Number(bytes.readBigUInt64BE(long))
  }
  let sorted: Float64Array | undefined
  return {
    count,
    packChecksum: bytes.subarray(-40, -20),
    find(oid) {
      const position = search(bytes, Buffer.from(oid, 'hex'))
      return position === undefined ? undefined : offsetAt(position)
    },
    endOf(offset, packBytes) {
      sorted ??= Float64Array.from({ length: count }, (_, position) => offsetAt(position)).toSorted()
      const at = lowest(sorted.length, (position) => (sorted?.[position] ?? 0) >= offset)
      if (sorted[at] !== offset) return undefined
      return sorted[at + 1] ?? packBytes - 20
    },
  }
}

/** Position of an id among the sorted ids: the fan-out table says where those of its first byte are. */
function search(bytes: Buffer, id: Buffer): number | undefined {
  const first = id.readUInt8(0)
  const from = first === 0 ? 0 : bytes.readUInt32BE(8 + (first - 1) * 4)
  const to = bytes.readUInt32BE(8 + first * 4)
  const idAt = (position: number) => bytes.subarray(head + position * 20, head + position * 20 + 20)
  const at = from + lowest(to - from, (position) => idAt(from + position).compare(id) >= 0)
  return at < to && idAt(at).equals(id) ? at : undefined
}

/** The lowest position from which on a test holds; `length` when it never does. */
function lowest(length: number, test: (position: number) => boolean): number {
  let [low, high] = [0, Math.max(length, 0)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}
