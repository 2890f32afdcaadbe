/** A number and where the bytes after it begin. */
export interface Decoded {
  readonly value: number
  readonly next: number
}

/** gitformat-pack(5), "offset encoding": most significant part first, and each further byte adds one, so no number has two spellings. */
export function decodeOffset(bytes: Buffer, start: number): Decoded {
  let at = start
  let byte = bytes.readUInt8(at++)
  let value = byte & 0x7f
  while (byte & 0x80) {
    byte = bytes.readUInt8(at++)
    value = (value + 1) * 128 + (byte & 0x7f)
  }
  return { value, next: at }
}

/** gitformat-pack(5), "size encoding": seven bits a byte, least significant part first. */
export function decodeSize(bytes: Buffer, start: number): Decoded {
  let at = start
  let value = 0
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes.readUInt8(at++)
    value += (byte & 0x7f) * scale
    if (!(byte & 0x80)) return { value, next: at }
  }
}
