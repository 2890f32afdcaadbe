/** Shares in policies have six decimal places; as whole parts per million they compare with counts exactly. */
const PARTS = 1_000_000n

/** count / total > share, without rounding. */
export function exceedsShare(count: number, total: number, share: number): boolean {
  return BigInt(count) * PARTS > BigInt(Math.round(share * 1e6)) * BigInt(total)
}

/** A ratio for people to read: six decimal places. Never what a verdict is taken from. */
export const figure = (count: number, total: number): number => roundFigure(count / total)

export const roundFigure = (value: number): number => Math.round(value * 1e6) / 1e6
