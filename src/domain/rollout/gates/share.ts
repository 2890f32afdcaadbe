/** Shares in policies have six decimal places; as whole parts per million they compare with counts exactly. */
const PARTS = 1_000_000n

/** Counts whose product with a million a double holds exactly. */
const EXACT = 9_000_000_000

/** count / total > share, without rounding. */
export function exceedsShare(count: number, total: number, share: number): boolean {
  const parts = Math.round(share * 1e6)
  // Both products are below 2^53 here, and so exact.
  if (count < EXACT && total < EXACT) return count * 1e6 > parts * total
  return BigInt(count) * PARTS > BigInt(parts) * BigInt(total)
}

/** A ratio for people to read: six decimal places. Never what a verdict is taken from. */
export const figure = (count: number, total: number): number => roundFigure(count / total)

export const roundFigure = (value: number): number => Math.round(value * 1e6) / 1e6
