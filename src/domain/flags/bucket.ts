import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** 2^48: a bucket is the first six bytes of the hash, which a double holds exactly. */
const BUCKETS = 281_474_976_710_656

/**
 * Where a unit stands between 0 and 100 %, by SHA-256 of `salt`, a NUL and the unit. The same everywhere and for ever, so a raised share only adds units.
 * Runs where there is no `node:crypto`: browsers and workers.
 */
export function bucketPercent(salt: string, unit: string): number {
  const hash = sha256(utf8ToBytes(`${salt}\0${unit}`))
  let bucket = 0
  for (const byte of hash.subarray(0, 6)) bucket = bucket * 256 + byte
  return (bucket / BUCKETS) * 100
}

/** Whether a unit gets the candidate while the candidate has this share of traffic. */
export const isExposed = (salt: string, unit: string, percent: number): boolean => bucketPercent(salt, unit) < percent
