/** A line of text, or what is wrong with it. */
export type Line = { readonly text: string } | { readonly fault: string }

/** No line may be longer: who wrote it did not write rows. */
export const maxLineBytes = 1024 * 1024

/** Lines of UTF-8 bytes that come in pieces; an overlong line is passed over, not kept. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf(0x0a); end >= 0; end = piece.indexOf(0x0a, start)) {
      yield lineOf([...parts, piece.subarray(start, end)], length + end - start)
      ;[parts, length, start] = [[], 0, end + 1]
    }
    length += piece.length - start
    // What is too long already need not be kept to know so.
    if (length > maxLineBytes) parts = []
    else parts.push(piece.subarray(start))
  }
  if (length > 0) yield lineOf(parts, length)
}

function lineOf(parts: readonly Uint8Array[], length: number): Line {
  if (length > maxLineBytes) return { fault: `a line has more than ${maxLineBytes} bytes` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(Buffer.concat(parts)) }
  } catch {
    return { fault: 'a line is not UTF-8' }
  }
}
