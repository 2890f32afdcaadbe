import type { Readable } from 'node:stream'

/** A longer line is cut here; it is no observation, and must not fill the memory. */
const LONGEST = 1_048_576

/** Lines of a stream, without their ends and without empty ones. */
export async function* linesOf(stream: Readable): AsyncIterable<string> {
  stream.setEncoding('utf8')
  let rest = ''
  for await (const chunk of stream) {
    rest += String(chunk)
    let start = 0
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', start)) {
      const text = rest.slice(start, end).replace(/\r$/, '')
      if (text !== '') yield text
      start = end + 1
    }
    rest = rest.slice(start)
    if (rest.length > LONGEST) rest = rest.slice(0, LONGEST)
  }
  if (rest !== '') yield rest
}
