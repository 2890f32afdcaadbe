/**
 * Seeded random numbers. `Math.random` can't be seeded, so nothing here uses it:
 * the same seed gives the same split, the same first weights and the same training order everywhere.
 */

/** A splitmix32 generator: each call gives the next integer in 0 … 2^32 - 1. */
export function splitmix32(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let z = state ^ (state >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z ^= z >>> 15
    z = Math.imul(z, 0x735a2d97)
    z ^= z >>> 15
    return z >>> 0
  }
}

/** A random number in [-limit, limit); exact arithmetic, so equal on every machine. */
export function symmetric(next, limit) {
  return (next() / 2147483648 - 1) * limit
}

/** Shuffles `items` in place (Fisher-Yates) and returns it. */
export function shuffle(items, next) {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor((next() / 4294967296) * (i + 1))
    const held = items[i]
    items[i] = items[j]
    items[j] = held
  }
  return items
}
