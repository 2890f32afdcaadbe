import { quoted } from './quote.ts'

/** ` (did you mean "stages"?)` when one of the candidates is close to a text, else nothing. */
export function suggestion(text: string, candidates: readonly string[]): string {
  if (text.length > 60) return ''
  const limit = Math.max(1, Math.floor(text.length / 3))
  const ranked = candidates.map((candidate) => ({ candidate, edits: distance(text.toLowerCase(), candidate.toLowerCase()) }))
  const best = ranked.filter(({ edits }) => edits <= limit).toSorted((a, b) => a.edits - b.edits)[0]
  return best === undefined ? '' : ` (did you mean ${quoted(best.candidate)}?)`
}

/** Levenshtein distance: how many letters must be added, removed or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1]
    for (let column = 0; column < b.length; column++) {
      const change = (row[column] ?? 0) + (letter === b[column] ? 0 : 1)
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
