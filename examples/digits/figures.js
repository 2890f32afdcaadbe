/** The table of the README, from the contents of predictions.json. */

import { figuresOf, quantile, SCORE_GRID } from './measure.js'

const SLOW = 1000
const SMALL_SHIFT = 0.02 * SCORE_GRID

export function printFigures(predictions) {
  console.table(Object.fromEntries(predictions.versions.map((version) => [version, figuresFor(version, predictions)])))
}

/** One version's row; shifts are against the version listed first. */
function figuresFor(version, { rows, versions, labels, answers, scores, latenciesMicroseconds }) {
  const right = scores[version].map((_, i) => (answers[version][i] === labels[i] ? 1 : 0))
  const shifts = scores[version].map((score, i) => Math.abs(score - scores[versions[0]][i]))
  const latencies = latenciesMicroseconds[version]
  const { edges, ece, aece, dece } = figuresOf(scores[version], right)
  const share = (values, holds) => Number((values.filter(holds).length / rows).toFixed(4))
  return {
    accuracy: share(right, Boolean),
    confidence: Number((scores[version].reduce((a, b) => a + b) / rows / SCORE_GRID).toFixed(4)),
    bins: edges.length + 1,
    ece: Number(ece.toFixed(4)),
    aece: Number(aece.toFixed(4)),
    dece: Number(dece.toFixed(4)),
    'median shift': quantile(shifts, 0.5) / SCORE_GRID,
    'shift <= 0.02': share(shifts, (shift) => shift <= SMALL_SHIFT),
    'p50 us': quantile(latencies, 0.5),
    'p99 us': quantile(latencies, 0.99),
    'max us': quantile(latencies, 1),
    '> 1 ms': share(latencies, (latency) => latency > SLOW),
  }
}
