import type { Arm, BinTable } from '../../document/documents.generated.ts'

/** Adds the counts of one version over several windows of the same measurement; undefined without any. */
export function mergeArms(arms: readonly Arm[]): Arm | undefined {
  const [first] = arms
  if (first === undefined) return undefined
  return {
    version: first.version,
    requests: total(arms, ({ requests }) => requests),
    successes: total(arms, ({ successes }) => successes),
    latency: grouped(
      arms,
      ({ latency }) => latency,
      'limitMicroseconds',
      (counts, limitMicroseconds) => ({
        limitMicroseconds,
        requests: total(counts, ({ requests }) => requests),
        exceeding: total(counts, ({ exceeding }) => exceeding),
      }),
    ),
    calibration: grouped(arms, ({ calibration }) => calibration, 'class', addTables),
    shift: grouped(
      arms,
      ({ shift }) => shift,
      'limit',
      (counts, limit) => ({
        limit,
        pairs: total(counts, ({ pairs }) => pairs),
        within: total(counts, ({ within }) => within),
      }),
    ),
    recall: grouped(
      arms,
      ({ recall }) => recall,
      'at',
      (counts, at) => ({
        at,
        queries: total(counts, ({ queries }) => queries),
        relevant: total(counts, ({ relevant }) => relevant),
        hits: total(counts, ({ hits }) => hits),
        pairedHits: total(counts, ({ pairedHits }) => pairedHits),
        // Unknown as soon as one window did not count it.
        ...(counts.some(({ differing }) => differing === undefined) ? {} : { differing: total(counts, ({ differing }) => differing ?? 0) }),
      }),
    ),
  }
}

function total<T>(counts: readonly T[], of: (count: T) => number): number {
  return counts.reduce((sum, count) => sum + of(count), 0)
}

/** Joins counts by key. A key that one arm lacks is dropped: its total would be a partial one. */
function grouped<K extends keyof T, T>(
  arms: readonly Arm[],
  list: (arm: Arm) => readonly T[],
  key: K,
  join: (counts: readonly T[], value: T[K]) => T,
): T[] {
  const byKey = new Map<T[K], T[]>()
  for (const arm of arms) {
    for (const count of list(arm)) {
      const same = byKey.get(count[key])
      if (same === undefined) byKey.set(count[key], [count])
      else same.push(count)
    }
  }
  return [...byKey].flatMap(([value, counts]) => (counts.length === arms.length ? [join(counts, value)] : []))
}

function addTables(tables: readonly BinTable[], name: string): BinTable {
  const bins = tables[0]?.counts.length ?? 0
  const each = <T>(add: (bin: number) => T): T[] => Array.from({ length: bins }, (_, bin) => add(bin))
  return {
    class: name,
    counts: each((bin) => total(tables, ({ counts }) => counts[bin] ?? 0)),
    positives: each((bin) => total(tables, ({ positives }) => positives[bin] ?? 0)),
    scores: each((bin) => totalText(tables, ({ scores }) => scores[bin] ?? '0')),
    variances: each((bin) => totalText(tables, ({ variances }) => variances[bin] ?? '0')),
  }
}

/** Up to so many digits a text splits into two parts that doubles hold exactly, some hundred times over. */
const TWO_PARTS = 22
const LOW_DIGITS = 9
const LOW = 1_000_000_000n
/** Sums of parts are moved on before they pass 2^53. */
const FULL = 2 ** 52

/** Sum of decimal texts of any length, in two doubles as long as they fit: several times faster than adding big integers. */
function totalText<T>(counts: readonly T[], of: (count: T) => string): string {
  let sum = 0n
  let high = 0
  let low = 0
  for (const count of counts) {
    const text = of(count)
    if (text.length > TWO_PARTS) sum += BigInt(text)
    else {
      const split = Math.max(0, text.length - LOW_DIGITS)
      high += digits(text, 0, split)
      low += digits(text, split, text.length)
    }
    if (high > FULL || low > FULL) {
      sum += BigInt(high) * LOW + BigInt(low)
      high = 0
      low = 0
    }
  }
  return String(sum + BigInt(high) * LOW + BigInt(low))
}

/** The number that some digits of a text write. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48
  return value
}
