/**
 * e^x from + - * / alone. ECMA-262 lets each engine approximate `Math.exp` in its own way; IEEE 754 fixes
 * the four operations to the last bit. With this one, scores are the same bytes on every engine and processor.
 */

const LOG2_E = 1.4426950408889634
/** ln 2 in two parts: the first has trailing zero bits, so that `k * LN2_HIGH` is exact for every k used here. */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
/** Degree of the Taylor polynomial: for |r| <= ln 2 / 2 the first term left out is below 2^-57. */
const DEGREE = 13
/** Below this e^x is treated as 0 (it is under 1e-304), above it e^x is out of range. */
const LIMIT = 700

export function exp(x) {
  if (x < -LIMIT) return 0
  if (!(x <= LIMIT)) throw new RangeError(`exp: ${x} is out of range`)
  const k = Math.floor(x * LOG2_E + 0.5)
  const r = x - k * LN2_HIGH - k * LN2_LOW
  return taylor(r) * powerOfTwo(k)
}

/** 1 + r + r^2/2! + … by Horner's rule. */
function taylor(r) {
  let sum = 1
  for (let n = DEGREE; n >= 1; n--) sum = 1 + (r / n) * sum
  return sum
}

/** 2^k, exact: each step only doubles or halves. */
function powerOfTwo(k) {
  let result = 1
  let base = k < 0 ? 0.5 : 2
  for (let n = Math.abs(k); n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result *= base
    base *= base
  }
  return result
}
