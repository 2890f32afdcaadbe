import type { Instant, Window } from '../../document/documents.generated.ts'
import { digestOfBytes } from '../../document/digest.ts'
import { measurementDigest, type Measurement } from './measurement.ts'
import { readRow, type Quarantine } from './row.ts'
import { tallyOf, type NewScoreCounter, type Tally } from './tally.ts'

/** A window in the making: raw rows go in, in any order; the same rows give the same document. */
export interface OpenWindow {
  add(raw: RawObservation): void
  seal(facts: SealFacts): Window
}

/** A row as its source gave it, or what stood there instead of one. */
export type RawObservation = { readonly row: Readonly<Record<string, unknown>> } | { readonly unreadable: string }

export interface SealFacts {
  readonly environment: string
  readonly component: string
  readonly start: Instant
  readonly end: Instant
  readonly sealedAt: Instant
  /** Rows that came for the window before, after it had been sealed. */
  readonly late: number
}

/** Most versions that one window tells apart; rows of further ones are quarantined, so that hostile input stays small. */
const MOST_ARMS = 20

export function openWindow(measurement: Measurement, newCounter: NewScoreCounter): OpenWindow {
  const tallies = new Map<string, Tally>()
  const quarantined = new Map<string, number>()
  const lines: string[] = []
  const classes = new Set(measurement.classes.map(({ class: name }) => name))

  function add(raw: RawObservation): void {
    lines.push('row' in raw ? JSON.stringify(raw.row) : raw.unreadable)
    const reason = 'row' in raw ? count(raw.row) : 'unreadable'
    if (reason !== undefined) quarantined.set(reason, (quarantined.get(reason) ?? 0) + 1)
  }

  function count(fields: Readonly<Record<string, unknown>>): Quarantine | 'unknown-class' | 'too-many-versions' | undefined {
    const row = readRow(fields)
    if (typeof row === 'string') return row
    if (row.scored !== undefined && classes.size > 0 && !classes.has(row.scored.class)) return 'unknown-class'
    const tally = tallies.get(row.version) ?? (tallies.size < MOST_ARMS ? tallyOf(row.version, measurement, newCounter) : undefined)
    if (tally === undefined) return 'too-many-versions'
    tallies.set(row.version, tally)
    tally.add(row)
    return undefined
  }

  const seal = ({ environment, component, start, end, sealedAt, late }: SealFacts): Window => ({
    schema: 'headgate/window/v1alpha',
    environment,
    component,
    start,
    end,
    sealedAt,
    gap: lines.length === 0,
    measurement: measurementDigest(measurement),
    source: {
      kind: 'files',
      // Sorted, so that the digest does not depend on the order in which a source gives its rows.
      digest: digestOfBytes(new TextEncoder().encode(lines.toSorted().join('\n'))),
      rows: lines.length,
      ...(quarantined.size === 0 ? {} : { quarantined: Object.fromEntries([...quarantined].toSorted(([a], [b]) => (a < b ? -1 : 1))) }),
      ...(late === 0 ? {} : { late }),
    },
    arms: [...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally.arm()),
  })

  return { add, seal }
}
