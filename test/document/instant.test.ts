import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDuration,
  compareInstants,
  durationMilliseconds,
  formatDuration,
  fromMilliseconds,
  subtractDuration,
  toMilliseconds,
  windowStart,
} from '../../src/document/instant.ts'

const moment = fc.integer({ min: Date.parse('0000-01-01T00:00:00Z'), max: Date.parse('9999-12-31T23:59:59.999Z') })
const present = fc.integer({ min: Date.parse('1971-01-01T00:00:00Z'), max: Date.parse('2999-12-31T23:59:59Z') })
const duration = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom('s', 'm', 'h', 'd'))
  .map(([count, unit]) => `${count}${unit}`)

describe('instants', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2026-01-05T10:15:00Z', 1_767_608_100_000],
    ['2024-02-29T23:59:59.5Z', 1_709_251_199_500],
    ['1969-12-31T23:59:59.999Z', -1],
  ])('%s is %d ms', (instant, milliseconds) => {
    expect(toMilliseconds(instant)).toBe(milliseconds)
  })

  it.each([
    '',
    '2026-01-05',
    '2026-01-05T10:15:00',
    '2026-01-05T10:15:00+00:00',
    '2026-13-05T10:15:00Z',
    '2026-01-05T10:15:00.1234Z',
    ' 2026-01-05T10:15:00Z',
  ])('%j is none', (text) => {
    expect(() => toMilliseconds(text)).toThrow(RangeError)
  })

  it('survive the way to milliseconds and back, to the second where there is no fraction', () => {
    fc.assert(fc.property(moment, (milliseconds) => toMilliseconds(fromMilliseconds(milliseconds)) === milliseconds))
    expect(fromMilliseconds(1_767_608_100_000)).toBe('2026-01-05T10:15:00Z')
    expect(fromMilliseconds(1_767_608_100_250)).toBe('2026-01-05T10:15:00.250Z')
  })

  it('compare as moments, not as texts', () => {
    expect(compareInstants('2026-01-05T10:15:00.5Z', '2026-01-05T10:15:00Z')).toBeGreaterThan(0)
    expect(compareInstants('2026-01-05T10:15:00.500Z', '2026-01-05T10:15:00.5Z')).toBe(0)
  })

  it('move by durations and back', () => {
    fc.assert(
      fc.property(
        present,
        fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.constantFrom('s', 'm', 'h')).map(([count, unit]) => `${count}${unit}`),
        (milliseconds, length) => {
          const instant = fromMilliseconds(milliseconds)
          expect(subtractDuration(addDuration(instant, length), length)).toBe(instant)
        },
      ),
    )
  })
})

describe('durations', () => {
  it.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
  ])('%s is %d ms', (text, milliseconds) => {
    expect(durationMilliseconds(text)).toBe(milliseconds)
    expect(formatDuration(milliseconds)).toBe(text)
  })

  it.each(['', '0s', '15', '1.5h', '01h', '1000000s', '15 m', 'PT15M', '-1s'])('%j is none', (text) => {
    expect(() => durationMilliseconds(text)).toThrow(RangeError)
  })

  it('survive the way to text and back', () => {
    fc.assert(
      fc.property(duration, (text) => {
        const milliseconds = durationMilliseconds(text)
        expect(durationMilliseconds(formatDuration(milliseconds))).toBe(milliseconds)
      }),
    )
    expect([0, 999, 1500, -900_000].map(formatDuration)).toStrictEqual(['0s', '0s', '1s', '-15m'])
  })
})

describe('windowStart', () => {
  it.each([
    ['2026-01-05T10:29:59.999Z', '15m', '2026-01-05T10:15:00Z'],
    ['2026-01-05T10:30:00Z', '15m', '2026-01-05T10:30:00Z'],
    ['2026-01-05T23:50:00Z', '7h', '2026-01-05T21:00:00Z'],
    ['2026-01-06T00:10:00Z', '7h', '2026-01-06T00:00:00Z'],
    ['2026-01-05T10:30:00Z', '1d', '2026-01-05T00:00:00Z'],
    ['1969-12-31T23:59:00Z', '1h', '1969-12-31T23:00:00Z'],
  ])('%s lies in the window of %s that starts at %s', (instant, length, start) => {
    expect(windowStart(instant, length)).toBe(start)
  })

  it('is at most one length before the instant, and its own window', () => {
    fc.assert(
      fc.property(present, duration, (milliseconds, length) => {
        const instant = fromMilliseconds(milliseconds)
        fc.pre(milliseconds > durationMilliseconds(length))
        const start = windowStart(instant, length)
        const behind = compareInstants(instant, start)
        expect(behind).toBeGreaterThanOrEqual(0)
        expect(behind).toBeLessThan(durationMilliseconds(length))
        expect(windowStart(start, length)).toBe(start)
      }),
    )
  })
})
