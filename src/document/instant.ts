import type { Duration, Instant } from './documents.generated.ts'

const day = 86_400_000
const units = new Map([
  ['d', day],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
])

/** Milliseconds since 1970-01-01T00:00:00Z. Throws on a text that the codec would refuse. */
export function toMilliseconds(instant: Instant): number {
  const milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${instant}`)
  return milliseconds
}

/** The instant of a number of milliseconds since 1970, to the second when there is no fraction of one. */
export const fromMilliseconds = (milliseconds: number): Instant => new Date(milliseconds).toISOString().replace('.000Z', 'Z')

/** Negative when `a` is before `b`, 0 when they are the same moment; their texts would not compare, as fractions are optional. */
export const compareInstants = (a: Instant, b: Instant): number => toMilliseconds(a) - toMilliseconds(b)

/** Length of a duration. Throws on a text that the codec would refuse. */
export function durationMilliseconds(duration: Duration): number {
  const [, count, unit] = /^([1-9][0-9]{0,5})([smhd])$/.exec(duration) ?? []
  const length = units.get(unit ?? '')
  if (length === undefined) throw new RangeError(`Not a duration: ${duration}`)
  return Number(count) * length
}

/** The shortest text of a length: `15m`, `24h` is `1d`. Parts of a second are dropped. */
export function formatDuration(milliseconds: number): Duration {
  const whole = milliseconds - (milliseconds % 1000)
  const [unit, length] = [...units].find((entry) => whole !== 0 && whole % entry[1] === 0) ?? ['s', 1000]
  return `${whole / length}${unit}`
}

export const addDuration = (instant: Instant, duration: Duration): Instant =>
  fromMilliseconds(toMilliseconds(instant) + durationMilliseconds(duration))

export const subtractDuration = (instant: Instant, duration: Duration): Instant =>
  fromMilliseconds(toMilliseconds(instant) - durationMilliseconds(duration))

/** Start of the window of a length that holds an instant; windows are counted from UTC midnight, longer ones from 1970. */
export function windowStart(instant: Instant, length: Duration): Instant {
  const moment = toMilliseconds(instant)
  const step = durationMilliseconds(length)
  const origin = step <= day ? Math.floor(moment / day) * day : 0
  return fromMilliseconds(origin + Math.floor((moment - origin) / step) * step)
}
