/** How long one prediction takes, measured on the machine at hand. */

import { shuffle, splitmix32 } from './random.js'

const ORDER_SEED = 6

/** Microseconds per row, rounded up, listed as `rows` are; called in random order, after a warm-up, and none left out. */
export function latenciesOf(predict, rows, warmUp) {
  for (const { pixels } of warmUp) predict(pixels)
  const latencies = rows.map(() => 0)
  for (const i of shuffle([...rows.keys()], splitmix32(ORDER_SEED))) latencies[i] = microseconds(() => predict(rows[i].pixels))
  return latencies
}

function microseconds(action) {
  const start = process.hrtime.bigint()
  action()
  return Math.ceil(Number(process.hrtime.bigint() - start) / 1000)
}
