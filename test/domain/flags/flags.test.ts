import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Served } from '../../../src/document/documents.generated.ts'
import { bucketPercent, isExposed } from '../../../src/domain/flags/bucket.ts'
import { flagdDocument } from '../../../src/domain/flags/flagd.ts'

describe('a bucket', () => {
  const share = fc.integer({ min: 0, max: 100_000 }).map((parts) => parts / 1000)
  const text = fc.string({ unit: 'grapheme' })

  test('is what node computes, and lies in [0, 100)', () => {
    fc.assert(
      fc.property(text, text, (salt, unit) => {
        const bytes = createHash('sha256').update(`${salt}\0${unit}`).digest()
        expect(bucketPercent(salt, unit)).toBe((bytes.readUIntBE(0, 6) / 2 ** 48) * 100)
        expect(isExposed(salt, unit, 0)).toBe(false)
        expect(isExposed(salt, unit, 100)).toBe(true)
      }),
    )
  })

  test('raising a share only adds units', () => {
    fc.assert(
      fc.property(text, text, share, share, (salt, unit, a, b) => {
        const [low, high] = [isExposed(salt, unit, Math.min(a, b)), isExposed(salt, unit, Math.max(a, b))]
        expect(low && !high).toBe(false)
      }),
    )
  })

  test('of 100,000 units each share has as many as chance allows, and the same for ever', () => {
    const COUNT = 100_000
    const buckets = Array.from({ length: COUNT }, (_, index) => bucketPercent('digits', `user-${index}`))
    for (const percent of [1, 5, 25, 50, 75, 99]) {
      const seen = buckets.filter((bucket) => bucket < percent).length
      const probability = percent / 100
      const deviation = Math.sqrt(COUNT * probability * (1 - probability))
      expect(Math.abs(seen - COUNT * probability)).toBeLessThan(5 * deviation)
    }
    expect(buckets.filter((bucket) => bucket < 5).length).toBe(4930)
  })

  test('salts are independent: half of the exposed of one are the exposed of another', () => {
    const units = Array.from({ length: 20_000 }, (_, index) => `user-${index}`).filter((unit) => isExposed('one', unit, 50))
    const both = units.filter((unit) => isExposed('other', unit, 50)).length
    expect(Math.abs(both - units.length / 2)).toBeLessThan(5 * Math.sqrt(units.length / 4))
  })

  test('salt and unit do not run into each other', () => {
    expect(bucketPercent('ab', 'c')).not.toBe(bucketPercent('a', 'bc'))
  })
})

const spread = (parts: number): unknown => ({
  fractional: [{ cat: [{ var: '$flagd.flagKey' }, { var: 'targetingKey' }] }, ['2.0.0', parts], ['1.0.0', 100_000 - parts]],
})

describe('the flags', () => {
  const served: Served = {
    component: 'shop',
    stable: '1.0.0',
    candidate: '2.0.0',
    stage: 'canary',
    percent: 5,
    decision: { sequence: 1, digest: `sha256:${'0'.repeat(64)}` },
    appliedAt: '2026-03-02T08:00:00Z',
    leaseUntil: '2026-03-02T14:00:00.500Z',
  }
  const flagOf = (changed: Partial<Served>): unknown => flagdDocument([{ ...served, ...changed }])['flags']
  const fixed = { state: 'ENABLED', variants: { '1.0.0': '1.0.0' }, defaultVariant: '1.0.0' }

  test('put the candidate first, and fall back to the stable version when the lease is over', () => {
    const lease = Date.parse('2026-03-02T14:00:00Z') / 1000
    expect(flagOf({})).toEqual({
      shop: {
        state: 'ENABLED',
        variants: { '2.0.0': '2.0.0', '1.0.0': '1.0.0' },
        defaultVariant: '1.0.0',
        targeting: { if: [{ '<': [{ var: '$flagd.timestamp' }, lease] }, spread(5000), '1.0.0'] },
      },
    })
  })

  test.each([
    [0.001, 1],
    [0.07, 70],
    [33.333, 33_333],
    [99.999, 99_999],
    [100, 100_000],
  ])('serve %d %% as %d parts of 100,000', (percent, parts) => {
    const { leaseUntil: _lease, ...unleased } = served
    expect(flagdDocument([{ ...unleased, percent }])['flags']).toMatchObject({ shop: { targeting: spread(parts) } })
  })

  test('never serve more than main allows, however fine the share', () => {
    const percent = fc.integer({ min: 1, max: 100_000_000 }).map((parts) => parts / 1e6)
    fc.assert(
      fc.property(percent, (allowed) => {
        const [, parts = '0'] = /\["2\.0\.0",(\d+)\]/.exec(JSON.stringify(flagOf({ percent: allowed }))) ?? []
        expect(Number(parts)).toBeLessThanOrEqual(allowed * 1000 + 1e-6)
        expect(Number(parts)).toBeGreaterThan(allowed * 1000 - 1)
      }),
    )
  })

  test('of a component without a candidate have no targeting', () => {
    const { candidate: _candidate, ...alone } = served
    for (const changed of [flagdDocument([alone])['flags'], flagOf({ percent: 0 }), flagOf({ candidate: '1.0.0' })])
      expect(changed).toEqual({ shop: fixed })
  })

  test('of no component are an empty document', () => {
    expect(flagdDocument([])).toEqual({ $schema: 'https://flagd.dev/schema/v0/flags.json', flags: {} })
  })
})
