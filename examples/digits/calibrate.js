/** Temperature scaling: one number that every logit is multiplied with before softmax, so that confidences come true. */

import { softmax } from './network.js'

const LOWEST = 0.05
const HIGHEST = 20
/** Halvings of that range; after 60 the two ends are neighbouring numbers. */
const HALVINGS = 60

/**
 * The sharpness (1 / temperature) that makes `rows` most likely, each row being `{logits, label}`. The likelihood has one
 * peak, where its slope is 0; bisecting the slope needs no logarithm. Multiplying all logits alike never changes which
 * is largest, so the answers stay the same.
 */
export function fitSharpness(rows) {
  let low = LOWEST
  let high = HIGHEST
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (low + high) / 2
    if (lossSlope(rows, middle) > 0) high = middle
    else low = middle
  }
  return (low + high) / 2
}

/** The slope of the cross-entropy: per row, the logit expected under softmax less the logit of the right answer. */
function lossSlope(rows, sharpness) {
  const probabilities = new Float64Array(10)
  let slope = 0
  for (const { logits, label } of rows) {
    softmax(logits, sharpness, probabilities)
    slope -= logits[label]
    for (let i = 0; i < logits.length; i++) slope += probabilities[i] * logits[i]
  }
  return slope
}
