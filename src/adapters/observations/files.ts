import { createGunzip } from 'node:zlib'
import { Readable } from 'node:stream'
import type { Observations, RawRow } from '../../ports/observations.ts'
import { problem } from '../../problem/problem.ts'
import { WorldFailure } from '../../problem/world-failure.ts'
import { linesOf, type Line } from './lines.ts'
import { within } from './period.ts'
import { diskSource, type ObservationSource } from './source.ts'

/**
 * Observations from files of JSON lines, `<path>/<environment>/<component>/*.ndjson` or `*.ndjson.gz`, one row a line.
 *
 * A file whose name begins with a UTC timestamp, `2026-01-05T1015Z` or `2026-01-05`, holds the rows of a period: from that
 * moment to where the next timestamped file begins, and for a mere date at least that day. Files whose period lies outside the
 * query are not read; files with other names always are.
 *
 * A row's `time` is an instant (`2026-01-05T10:15:00Z`) or a number of milliseconds since 1970. A row whose time cannot be read is
 * passed on as unreadable whenever its file is read: it may belong to any window.
 */
export function fileObservations(source: ObservationSource): Observations {
  return {
    async *rows({ path, environment, component, from, to }) {
      const folder = [...path.split('/').filter((part) => part !== ''), safe(environment), safe(component)].join('/')
      const [begin, end] = [Date.parse(from), Date.parse(to)]
      const names = (await source.names(folder)).filter((name) => /\.ndjson(\.gz)?$/.test(name))
      for (const name of within(names, begin, end)) {
        const file = `${folder}/${name}`
        for await (const line of linesOf(inflated(file, source.bytes(file)))) {
          const row = rowOf(line, begin, end)
          if (row !== undefined) yield row
        }
      }
    },
  }
}

/** Observations from files below a folder on disk. */
export const diskObservations = (root: string): Observations => fileObservations(diskSource(root))

// They come from documents, whose schema allows nothing else; here they become part of a path.
function safe(name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) throw new WorldFailure(problem('files/outside', { path: name }))
  return name
}

async function* inflated(path: string, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (!path.endsWith('.gz')) {
    yield* bytes
    return
  }
  const input = Readable.from(bytes)
  const output = createGunzip()
  input.on('error', (error) => output.destroy(error))
  try {
    yield* input.pipe(output) as AsyncIterable<Uint8Array>
  } catch (error) {
    if (error instanceof WorldFailure || !(error instanceof Error)) throw error
    throw new WorldFailure(problem('files/unreachable', { path, what: error.message }), { cause: error })
  } finally {
    input.destroy()
  }
}

function rowOf(line: Line, begin: number, end: number): RawRow | undefined {
  if ('fault' in line) return { unreadable: line.fault }
  if (line.text.trim() === '') return undefined
  const row = parse(line.text)
  if (row === undefined) return { unreadable: 'a line is not a JSON object' }
  const time = timeOf(row.time)
  if (time === undefined) return { unreadable: 'a row has no readable time' }
  return time >= begin && time < end ? { row, at: time } : undefined
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function timeOf(value: unknown): number | undefined {
  const isInstant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)
  const time = isInstant ? Date.parse(value) : value
  return typeof time === 'number' && Number.isFinite(time) ? time : undefined
}
