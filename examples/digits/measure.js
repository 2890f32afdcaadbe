/**
 * Calibration statistics of a yes-or-no event: a score (the confidence in the top answer) and whether it was right.
 * Scores come in on a grid of 1e-6, as integers, so that every sum below is an exact integer, whatever the order of the rows.
 */

/** Steps from 0 to 1 on the grid of the scores, and of the finer one on which bin edges are written. */
export const SCORE_GRID = 1e6
const EDGE_GRID = 1e9
const BINS = 15
/** The 95 % point of the standard normal distribution. */
const Z95 = 1.6448536269514722
const MEAN_OF_HALF_NORMAL = Math.sqrt(2 / Math.PI)

/** What a manifest says of a version's calibration; `scores` (integers) and `right` (0 or 1) are of the calibration split. */
export function calibrationOf(scores, right) {
  const figures = figuresOf(scores, right)
  return {
    class: 'top-1',
    bins: BINS,
    edges: figures.edges.map((edge) => edge * (EDGE_GRID / SCORE_GRID)),
    cHat: figures.cHat,
    fit: { rows: scores.length, ece: figures.ece, aece: figures.aece, dece: figures.dece },
  }
}

/** `{edges, ece, aece, dece, cHat}`: equal-width error, equal-mass error, the latter without noise, and the noise's size. */
export function figuresOf(scores, right) {
  const edges = equalMassEdges(scores)
  const bins = tally(scores, right, edges.length + 1, (score) => massBin(score, edges))
  const aece = error(bins, scores.length)
  const { mean, deviation } = noise(bins, scores.length)
  return {
    edges,
    ece: rounded(error(tally(scores, right, BINS, widthBin), scores.length)),
    aece: rounded(aece),
    dece: rounded(Math.sqrt(Math.max(0, aece * aece - mean * mean))),
    cHat: rounded(Math.sqrt(scores.length / bins.length) * (mean + Z95 * deviation)),
  }
}

/**
 * Upper edges of bins with as equal numbers of rows as ties allow: edge k is the smallest score at or below which
 * k/15 of the rows lie. Equal edges count once, and one at the maximum is left out, so there may be fewer than 14.
 */
export function equalMassEdges(scores) {
  const sorted = scores.toSorted((a, b) => a - b)
  const edges = new Set()
  for (let k = 1; k < BINS; k++) edges.add(sorted[Math.ceil((k * sorted.length) / BINS) - 1])
  edges.delete(sorted[sorted.length - 1])
  return [...edges]
}

/** The bin (e[b-1], e[b]] of a score. */
function massBin(score, edges) {
  let bin = 0
  while (bin < edges.length && edges[bin] < score) bin++
  return bin
}

/** The bin ((b-1)/15, b/15] of a score; the first one has 0 too. */
function widthBin(score) {
  return Math.max(0, Math.ceil((score * BINS) / SCORE_GRID) - 1)
}

/** Per bin the sum of (score - right) in grid steps, and of score * (1 - score), the variance of `right`, in steps squared. */
function tally(scores, right, count, binOf) {
  const bins = Array.from({ length: count }, () => ({ gap: 0, variance: 0 }))
  scores.forEach((score, i) => {
    const bin = bins[binOf(score)]
    bin.gap += score - right[i] * SCORE_GRID
    bin.variance += score * (SCORE_GRID - score)
  })
  return bins
}

/** Calibration error: the mean distance, weighted by rows, between what a bin's scores promise and what came true. */
function error(bins, rows) {
  return bins.reduce((sum, bin) => sum + Math.abs(bin.gap), 0) / (SCORE_GRID * rows)
}

/** Mean and standard deviation of the error that perfectly calibrated scores would show by chance alone. */
function noise(bins, rows) {
  const spread = bins.reduce((sum, bin) => sum + Math.sqrt(bin.variance), 0) / SCORE_GRID
  const variance = bins.reduce((sum, bin) => sum + bin.variance, 0) / (SCORE_GRID * SCORE_GRID)
  return {
    mean: (MEAN_OF_HALF_NORMAL * spread) / rows,
    deviation: Math.sqrt((1 - 2 / Math.PI) * variance) / rows,
  }
}

/** Nine decimals: what follows is rounding noise, which no one should compare. */
function rounded(value) {
  return Math.round(value * EDGE_GRID) / EDGE_GRID
}

/** The value at or below which the share `share` of the values lies (nearest rank). */
export function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1]
}
