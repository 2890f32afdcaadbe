import type { Instant, Served } from '../../document/documents.generated.ts'
import { fromMilliseconds, toMilliseconds } from '../../document/instant.ts'
import { isExposed } from '../../domain/flags/bucket.ts'
import { answerOf, component, environment, rowCount, versions, type Version } from './digits.ts'

/** Requests per minute and the people that they come from. */
const PER_MINUTE = 260
const UNITS = 5000
const MINUTE = 60_000

export interface Traffic {
  /** Observations file of a period, as services would have written it under what was served then. */
  readonly path: string
  readonly content: string
}

/** A seeded source of numbers in [0, 1): splitmix32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296
  }
}

/**
 * Simulated traffic of a period: each request comes from a random unit and shows a random held-out digit; which version answers follows from
 * what is served; the answer, its score and its latency are the ones that this version really gave for this digit.
 */
export function trafficOf(from: Instant, to: Instant, served: Served | undefined, next: () => number): Traffic {
  const start = toMilliseconds(from)
  const length = toMilliseconds(to) - start
  const requests = Math.round((length / MINUTE) * PER_MINUTE)
  const stable = versionNamed(served?.stable) ?? versions.first
  const candidate = versionNamed(served?.candidate)
  const lines: string[] = []
  for (let request = 0; request < requests; request++) {
    const unit = `user-${Math.floor(next() * UNITS)}`
    const row = Math.floor(next() * rowCount)
    const isCandidate = candidate !== undefined && isExposed(component, unit, served?.percent ?? 0)
    const time = fromMilliseconds(start + Math.floor((request * length) / requests))
    lines.push(line(time, unit, row, isCandidate ? candidate : stable, isCandidate ? stable : undefined))
  }
  const stamp = from.replaceAll(':', '').slice(0, 15)
  return { path: `observations/${environment}/${component}/${stamp}Z.ndjson`, content: `${lines.join('\n')}\n` }
}

const versionNamed = (name: string | undefined): Version | undefined => Object.values(versions).find((version) => version === name)

/** One observation. The candidate's carries the stable version's score of the same digit, as a shadow call would bring it. */
function line(time: Instant, unit: string, row: number, version: Version, shadow: Version | undefined): string {
  const { score, label, latencyMicroseconds } = answerOf(version, row)
  const paired = shadow === undefined ? {} : { pairedScore: answerOf(shadow, row).score }
  return JSON.stringify({ time, version, unit, ok: true, latencyMicroseconds, class: 'top-1', score, label, ...paired })
}
