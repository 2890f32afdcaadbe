import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { Readable } from 'node:stream'
import { toMilliseconds } from '../../document/instant.ts'
import type { Observations, RawRow } from '../../ports/observations.ts'
import { diskFiles } from '../files/disk.ts'
import { linesOf } from './lines.ts'
import { periodsOf } from './periods.ts'

/**
 * Observations in `<path>/<environment>/<component>/*.ndjson` (or `.ndjson.gz`): one JSON object a line. A file whose name starts with a UTC
 * moment (`2026-01-05T1015Z`, `2026-01-05`) holds rows from then until the next such file begins, so files outside the period that
 * is asked for are not read; files with other names always are.
 */
export function fileObservations(root: string): Observations {
  const files = diskFiles(root)
  return {
    async *rows(query) {
      const folder = `${query.path}/${query.environment}/${query.component}`
      const names = (await files.list(folder)).filter(({ kind, path }) => kind === 'file' && /\.ndjson(\.gz)?$/.test(path)).map(({ path }) => path)
      const from = toMilliseconds(query.from)
      const to = toMilliseconds(query.to)
      for (const path of periodsOf(names, from, to)) yield* rowsOf(join(root, path), { from, to })
    },
  }
}

async function* rowsOf(path: string, period: { readonly from: number; readonly to: number }): AsyncIterable<RawRow> {
  for await (const text of linesOf(open(path))) {
    const row = parseRow(text)
    if (row === undefined) {
      yield { unreadable: text.slice(0, 1000) }
      continue
    }
    const time = timeOf(row['time'])
    if (time === undefined) yield { unreadable: text.slice(0, 1000) }
    else if (time >= period.from && time < period.to) yield { row }
  }
}

function open(path: string): Readable {
  const bytes = createReadStream(path)
  return path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
}

function parseRow(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}

/** Epoch milliseconds of a row: a UTC instant, or the number itself. */
function timeOf(time: unknown): number | undefined {
  if (typeof time === 'number') return Number.isFinite(time) ? time : undefined
  if (typeof time !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(time)) return undefined
  const value = Date.parse(time)
  return Number.isNaN(value) ? undefined : value
}
