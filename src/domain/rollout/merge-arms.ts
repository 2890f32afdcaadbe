import type { Arm, BinTable } from '../../document/documents.generated.ts'

/** Adds the counts of one version over several windows of the same measurement; undefined without any. */
export function mergeArms(arms: readonly Arm[]): Arm | undefined {
  return arms.length === 0 ? undefined : arms.reduce(add)
}

function add(a: Arm, b: Arm): Arm {
  return {
    version: a.version,
    requests: a.requests + b.requests,
    successes: a.successes + b.successes,
    latency: pair(a.latency, b.latency, 'limitMicroseconds', (x, y) => ({
      limitMicroseconds: x.limitMicroseconds,
      requests: x.requests + y.requests,
      exceeding: x.exceeding + y.exceeding,
    })),
    calibration: pair(a.calibration, b.calibration, 'class', addTables),
    shift: pair(a.shift, b.shift, 'limit', (x, y) => ({ limit: x.limit, pairs: x.pairs + y.pairs, within: x.within + y.within })),
    recall: pair(a.recall, b.recall, 'at', (x, y) => ({
      at: x.at,
      queries: x.queries + y.queries,
      relevant: x.relevant + y.relevant,
      hits: x.hits + y.hits,
      pairedHits: x.pairedHits + y.pairedHits,
      ...(x.differing === undefined || y.differing === undefined ? {} : { differing: x.differing + y.differing }),
    })),
  }
}

/** Joins two lists of counts by key; a key that only one side has is dropped, since its total would be a partial one. */
function pair<K extends string, T extends Readonly<Record<K, unknown>>>(
  a: readonly T[],
  b: readonly T[],
  key: K,
  join: (x: T, y: T) => T,
): T[] {
  return a.flatMap((x) => {
    const y = b.find((other) => other[key] === x[key])
    return y === undefined ? [] : [join(x, y)]
  })
}

function addTables(a: BinTable, b: BinTable): BinTable {
  return {
    class: a.class,
    counts: numbers(a.counts, b.counts),
    positives: numbers(a.positives, b.positives),
    scores: texts(a.scores, b.scores),
    variances: texts(a.variances, b.variances),
  }
}

const numbers = (x: readonly number[], y: readonly number[]): number[] => x.map((value, bin) => value + (y[bin] ?? 0))

const texts = (x: readonly string[], y: readonly string[]): string[] => x.map((value, bin) => String(BigInt(value) + BigInt(y[bin] ?? '0')))
