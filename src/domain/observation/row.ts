import { pieces } from '../../document/layout-table.ts'

/** One request that a version answered, checked. */
export interface Row {
  readonly version: string
  readonly ok: boolean
  readonly latencyMicroseconds: number | undefined
  /** A scored answer: class, score, and whether the answer was right. */
  readonly scored: { readonly class: string; readonly score: number; readonly label: 0 | 1 } | undefined
  /** The other arm's score for the same request, where it was asked in the shadow. */
  readonly pairedScore: number | undefined
  readonly recall: { readonly at: number; readonly relevant: number; readonly hits: number; readonly pairedHits: number } | undefined
}

/** Why a row cannot be counted. Such rows are counted as quarantined, never repaired. */
export type Quarantine =
  | 'unreadable'
  | 'bad-version'
  | 'bad-outcome'
  | 'bad-latency'
  | 'bad-score'
  | 'bad-label'
  | 'bad-class'
  | 'bad-paired-score'
  | 'bad-recall'

type Fields = Readonly<Record<string, unknown>>

/** Checks a raw row; a field that is present and wrong quarantines the whole row, since half a row would bias the counts. */
export function readRow(fields: Fields): Row | Quarantine {
  const version = fields['version']
  if (!isVersion(version)) return 'bad-version'
  const ok = fields['ok']
  if (typeof ok !== 'boolean') return 'bad-outcome'
  const latencyMicroseconds = fields['latencyMicroseconds']
  if (latencyMicroseconds !== undefined && !isNonNegative(latencyMicroseconds)) return 'bad-latency'
  const scored = readScored(fields)
  if (typeof scored === 'string') return scored
  const pairedScore = fields['pairedScore']
  if (pairedScore !== undefined && (!isShare(pairedScore) || scored === undefined)) return 'bad-paired-score'
  const recall = readRecall(fields['recall'])
  if (recall === 'bad-recall') return recall
  return { version, ok, latencyMicroseconds, scored, pairedScore, recall }
}

function readScored(fields: Fields): Row['scored'] | Quarantine {
  const { score, label } = fields
  const name = fields['class'] ?? 'all'
  if (score === undefined && label === undefined) return undefined
  if (!isShare(score)) return 'bad-score'
  if (label !== 0 && label !== 1) return 'bad-label'
  return typeof name === 'string' ? { class: name, score, label } : 'bad-class'
}

function readRecall(value: unknown): Row['recall'] | 'bad-recall' {
  if (value === undefined) return undefined
  if (!isFields(value)) return 'bad-recall'
  const { at, relevant, hits, pairedHits } = value
  if (!isCount(at) || !isCount(relevant) || !isCount(hits) || !isCount(pairedHits)) return 'bad-recall'
  return hits <= relevant && pairedHits <= relevant ? { at, relevant, hits, pairedHits } : 'bad-recall'
}

/** A window names versions, so what is none would make the whole window unreadable. */
const versionPattern = new RegExp(`^${pieces['version'] ?? ''}$`)
const isVersion = (value: unknown): value is string => typeof value === 'string' && value.length <= 100 && versionPattern.test(value)

/** More than any query finds, and so few that the sums of a billion queries are still exact. */
const MOST_RESULTS = 1_000_000

const isNonNegative = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < Infinity
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_RESULTS
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
