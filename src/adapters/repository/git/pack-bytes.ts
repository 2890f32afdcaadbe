import { open, readFile, type FileHandle } from 'node:fs/promises'
import { corrupt } from '../failure.ts'

/** The bytes of a pack. */
export interface PackBytes {
  readonly length: number
  read(from: number, to: number): Promise<Buffer>
}

/** Opens a pack: a small one, as most packs of documents are, is read whole, of a large one only what is asked for. Its ends are checked. */
export async function openPack(path: string, count: number, checksum: Buffer, wholeBelow = 64 * 1024 * 1024): Promise<PackBytes> {
  const length = await withFile(path, async (file) => (await file.stat()).size)
  if (length < 32) throw corrupt(path, 'the pack is cut off')
  const whole = length < wholeBelow ? await readFile(path) : undefined
  const read = async (from: number, to: number): Promise<Buffer> =>
    whole?.subarray(from, to) ?? withFile(path, async (file) => piece(path, file, from, to))
  const [head, tail] = [await read(0, 12), await read(length - 20, length)]
  const isPack = head.toString('latin1', 0, 4) === 'PACK' && [2, 3].includes(head.readUInt32BE(4)) && head.readUInt32BE(8) === count
  if (!isPack || !tail.equals(checksum)) throw corrupt(path, 'the pack is cut off, or not the one of its index')
  return { length, read }
}

async function piece(path: string, file: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.alloc(to - from)
  const { bytesRead } = await file.read(bytes, 0, bytes.length, from)
  if (bytesRead !== bytes.length) throw corrupt(path, 'the pack is cut off')
  return bytes
}

async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r')
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}
