/**
 * A plain feed-forward network with ReLU between its layers and softmax at its end, trained by stochastic gradient
 * descent, one row at a time. `sizes` [784, 10] is softmax regression; [784, 2048, 10] has one hidden layer.
 */

import { exp } from './exp.js'
import { shuffle, splitmix32, symmetric } from './random.js'

/**
 * A network with random first weights. A layer from m to n units holds `weights` (n rows of m), `bias` (n) and, as
 * scratch space so that a prediction allocates nothing, `output` (n) and `gradient` (n).
 */
export function createNetwork({ sizes, initialLimit, seed }) {
  const next = splitmix32(seed)
  return sizes.slice(1).map((units, i) => ({
    inputs: sizes[i],
    weights: Float64Array.from({ length: units * sizes[i] }, () => symmetric(next, initialLimit)),
    bias: new Float64Array(units),
    output: new Float64Array(units),
    gradient: new Float64Array(units),
  }))
}

/** The network's ten logits for one row. The array is the network's own: the next call overwrites it. */
export function forward(network, pixels) {
  let input = pixels
  network.forEach((layer, depth) => {
    dense(layer, input)
    if (depth < network.length - 1) rectify(layer.output)
    input = layer.output
  })
  return input
}

/** output = weights * input + bias */
function dense({ inputs, weights, bias, output }, input) {
  for (let unit = 0; unit < output.length; unit++) {
    const row = unit * inputs
    let sum = bias[unit]
    for (let i = 0; i < inputs; i++) sum += weights[row + i] * input[i]
    output[unit] = sum
  }
}

function rectify(values) {
  for (let i = 0; i < values.length; i++) if (values[i] < 0) values[i] = 0
}

/** Softmax of `logits * sharpness` into `target`; the largest logit is taken off first, so nothing overflows. */
export function softmax(logits, sharpness, target) {
  const top = logits[argmax(logits)]
  let sum = 0
  for (let i = 0; i < logits.length; i++) sum += target[i] = exp((logits[i] - top) * sharpness)
  for (let i = 0; i < logits.length; i++) target[i] /= sum
  return target
}

/** The position of the largest value; of equal ones the first. */
export function argmax(values) {
  let best = 0
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i
  return best
}

/** Trains in place: `epochs` passes over `rows`, in a new seeded order each; returns the network. */
export function train(network, rows, { epochs, learningRate, seed }) {
  const next = splitmix32(seed)
  const order = rows.map((row) => row)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of shuffle(order, next)) step(network, row, learningRate)
  }
  return network
}

/** One step of gradient descent on the cross-entropy of one row. */
function step(network, { pixels, label }, learningRate) {
  const last = network[network.length - 1]
  softmax(forward(network, pixels), 1, last.gradient)
  last.gradient[label] -= 1
  for (let depth = network.length - 1; depth >= 0; depth--) {
    if (depth > 0) backward(network[depth], network[depth - 1])
    descend(network[depth], depth > 0 ? network[depth - 1].output : pixels, learningRate)
  }
}

/** Carries the gradient of `layer` back to `below`, the layer that feeds it. */
function backward({ inputs, weights, gradient }, below) {
  below.gradient.fill(0)
  for (let unit = 0; unit < gradient.length; unit++) {
    for (let i = 0; i < inputs; i++) below.gradient[i] += weights[unit * inputs + i] * gradient[unit]
  }
  for (let i = 0; i < inputs; i++) if (below.output[i] === 0) below.gradient[i] = 0
}

/** Moves the weights of one layer against their gradient; inputs of 0 and units without a gradient move nothing. */
function descend({ inputs, weights, bias, gradient }, input, learningRate) {
  const active = [...input.keys()].filter((i) => input[i] !== 0)
  for (let unit = 0; unit < gradient.length; unit++) {
    if (gradient[unit] === 0) continue
    const rate = learningRate * gradient[unit]
    const row = unit * inputs
    for (const i of active) weights[row + i] -= rate * input[i]
    bias[unit] -= rate
  }
}
