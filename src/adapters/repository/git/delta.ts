import { decodeSize } from './varint.ts'

/** Why a delta does not fit its base. */
export class DeltaError extends Error {}

/** The object that a delta makes of its base (gitformat-pack(5), "Deltified representation"). */
export function applyDelta(base: Buffer, delta: Buffer, limit: number): Buffer {
  const from = decodeSize(delta, 0)
  const to = decodeSize(delta, from.next)
  if (from.value !== base.length || to.value > limit) throw new DeltaError('its delta is not one of its base')
  const result = Buffer.alloc(to.value)
  let written = 0
  for (let at = to.next; at < delta.length;) {
    const op = delta.readUInt8(at++)
    if (op === 0) throw new DeltaError('its delta has an unknown instruction')
    const piece = op & 0x80 ? copied(base, delta, at, op) : { bytes: delta.subarray(at, at + op), next: at + op }
    if (piece.next > delta.length || written + piece.bytes.length > to.value) throw new DeltaError('its delta runs over')
    written += piece.bytes.copy(result, written)
    at = piece.next
  }
  if (written !== to.value) throw new DeltaError('its delta is cut off')
  return result
}

// Four bits say which bytes of an offset follow, three which bytes of a size; a size of 0 stands for 64 KiB.
function copied(base: Buffer, delta: Buffer, start: number, op: number): { bytes: Buffer; next: number } {
  let at = start
  let offset = 0
  let size = 0
  for (let bit = 0; bit < 4; bit++) if (op & (1 << bit)) offset += delta.readUInt8(at++) * 2 ** (8 * bit)
  for (let bit = 0; bit < 3; bit++) if (op & (0x10 << bit)) size += delta.readUInt8(at++) * 2 ** (8 * bit)
  const end = offset + (size === 0 ? 0x10000 : size)
  if (end > base.length) throw new DeltaError('its delta copies what its base does not have')
  return { bytes: base.subarray(offset, end), next: at }
}
