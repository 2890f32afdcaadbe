import { quoted } from './quote.ts'

/** ` (did you mean "stages"?)` when one of the candidates is close to a text, else nothing. */
export function suggestion(text: string, candidates: readonly string[]): string {
  if (text.length > 60) return ''
  const limit = Math.max(1, Math.floor(text.length / 3))
  const ranked = candidates.map((candidate) => ({ candidate, edits: distance(text.toLowerCase(), candidate.toLowerCase()) }))
  const best = ranked.filter(({ edits }) => edits <= limit).toSorted((a, b) => a.edits - b.edits)[0]
  return best === undefined ? '' : ` (did you mean ${quoted(best.candidate)}?)`
}

/** Optimal string alignment: how many letters must be added, removed, changed, or swapped with the next. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity
  for (let row = 1; row <= a.length; row++) {
    rows.push([row])
    for (let column = 1; column <= b.length; column++) {
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const change = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const swap = isSwap ? at(row - 2, column - 2) + 1 : Infinity
      rows[row]?.push(Math.min(change, swap, at(row - 1, column) + 1, at(row, column - 1) + 1))
    }
  }
  return at(a.length, b.length)
}
