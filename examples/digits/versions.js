/** The three versions of the classifier: how each is trained, and how it answers. */

import { fitSharpness } from './calibrate.js'
import { SCORE_GRID } from './measure.js'
import { argmax, createNetwork, forward, softmax, train } from './network.js'

/** Softmax regression, stopped after a few passes: it is right more often than it says. */
const REGRESSION = {
  network: { sizes: [784, 10], initialLimit: 0.01, seed: 2 },
  training: { epochs: 12, learningRate: 0.005, seed: 3 },
}

/** A wide network with large first weights, on a sixth of the rows: sharp logits, so it is right less often than it says. */
const WIDE = {
  network: { sizes: [784, 1024, 10], initialLimit: 0.3, seed: 4 },
  training: { epochs: 10, learningRate: 0.005, seed: 5 },
  rows: 1000,
}

/** `{version: predict}`; `predict(pixels)` gives `{answer, score}`, the digit and the confidence in it on the grid of 1e-6. */
export function trainVersions({ train: rows, calibration }) {
  const regression = train(createNetwork(REGRESSION.network), rows, REGRESSION.training)
  const wide = train(createNetwork(WIDE.network), rows.slice(0, WIDE.rows), WIDE.training)
  const fitted = fitSharpness(calibration.map(({ pixels, label }) => ({ logits: forward(regression, pixels).slice(), label })))
  return {
    '1.0.0': predictor(regression, 1),
    '2.0.0': predictor(regression, fitted),
    '3.0.0': predictor(wide, 1),
  }
}

function predictor(network, sharpness) {
  const probabilities = new Float64Array(10)
  return (pixels) => {
    softmax(forward(network, pixels), sharpness, probabilities)
    const answer = argmax(probabilities)
    return { answer, score: Math.floor(probabilities[answer] * SCORE_GRID + 0.5) }
  }
}
