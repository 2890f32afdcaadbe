import { countScore, emptyCounts, toBinTable } from '../../domain/calibration/bin-table.ts'
import { gridScore } from '../../domain/calibration/score-grid.ts'
import type { Measurement } from '../../domain/observation/measurement.ts'
import { openWindow, type OpenWindow } from '../../domain/observation/seal.ts'
import type { NewScoreCounter } from '../../domain/observation/tally.ts'
import { fromMilliseconds, toMilliseconds } from '../../document/instant.ts'
import type { Instant, Window } from '../../document/documents.generated.ts'
import type { Observations, RawRow } from '../../ports/observations.ts'
import type { Target } from '../facts/rollouts.ts'
import type { DueWindow } from './due-windows.ts'

export interface SealQuestion {
  readonly target: Target
  readonly path: string
  readonly measurement: Measurement
  readonly due: readonly DueWindow[]
  /** The window sealed last; rows that came for it afterwards are counted as late. */
  readonly newest: Window | undefined
  readonly now: Instant
}

/** Reads the source once for all due windows and counts each row into its own. */
export async function sealWindows(source: Observations, question: SealQuestion): Promise<readonly Window[]> {
  const { target, measurement, due, newest, now } = question
  const first = due[0]
  const last = due.at(-1)
  if (first === undefined || last === undefined) return []
  const origin = toMilliseconds(first.start)
  const length = toMilliseconds(first.end) - origin
  const lookBack = newest?.end === first.start ? length : 0
  const open = due.map(() => openWindow(measurement, scoreCounter))
  let before = 0
  const query = { path: question.path, ...target, from: fromMilliseconds(origin - lookBack), to: last.end }
  for await (const raw of source.rows(query)) {
    const index = windowIndex(raw, origin, length)
    if (index < 0) before += 1
    else open[index]?.add(raw)
  }
  const late = lookBack === 0 || newest === undefined ? 0 : Math.max(0, before - timedRows(newest))
  return open.map((window, index) => sealed(window, due[index] ?? first, index === 0 ? late : 0, target, now))
}

/** Rows that a window has counted or quarantined by their time; those without one may have been seen in any window. */
const timedRows = ({ source }: Window): number => source.rows - (source.quarantined?.['unreadable'] ?? 0)

/** A row without a time is counted, as quarantined, in the first window that was open when it was found. */
function windowIndex(raw: RawRow, origin: number, length: number): number {
  return 'row' in raw ? Math.floor((raw.at - origin) / length) : 0
}

const sealed = (window: OpenWindow, { start, end }: DueWindow, late: number, target: Target, sealedAt: Instant): Window =>
  window.seal({ ...target, start, end, sealedAt, late })

/** The binning core, lent to the tally. */
const scoreCounter: NewScoreCounter = (name, edges) => {
  const counts = emptyCounts(edges.length + 1)
  return {
    count: (score, label) => {
      const onGrid = gridScore(score)
      if (onGrid !== undefined) countScore(counts, edges, onGrid, label)
    },
    table: () => toBinTable(name, counts),
  }
}
