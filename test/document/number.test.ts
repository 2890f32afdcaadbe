import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/document/scan.ts'

const codes = (text: string): readonly string[] => scan(text).faults.map(({ problem }) => problem.code)

describe('numbers', () => {
  it.each([
    '0',
    '-0',
    '-0.0',
    '0e5',
    '1.50',
    '1e3',
    '1E+3',
    '1e23',
    '5e-324',
    '1.7976931348623157e308',
    '9007199254740991',
    '-9007199254740991',
    '0.1',
    '0.10000000000000001',
    '0.1000000000000000055511151231257827',
    '1540290948761202.2',
    '1540290948761202.25',
    '1.00000000000000000000000000000',
    '0.30000000000000004',
    '9007199254740992.0',
    '1e300',
  ])('%s is carried', (text) => {
    expect(codes(text)).toStrictEqual([])
    expect(scan(text).value).toBe(Number(text))
  })

  it.each([
    '9007199254740992',
    '-9007199254740993',
    '18446744073709551615',
    '9007199254740993.0',
    '1e400',
    '-1e400',
    '1e-400',
    '0.1000000000000000055',
    '1540290948761202.21',
    `0.${'1'.repeat(200)}`,
    `1${'0'.repeat(400)}`,
  ])('%s is not', (text) => {
    expect(codes(text)).toStrictEqual(['document/number'])
  })

  it('that JSON.stringify writes are all carried, unless they are integers that are not safe', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = JSON.stringify(value)
        const isUnsafe = /^-?\d+$/.test(text) && !Number.isSafeInteger(value)
        expect(codes(text)).toStrictEqual(isUnsafe ? ['document/number'] : [])
      }),
      { numRuns: 20_000 },
    )
  })
})
