import { describe, expect, test } from 'vitest'
import type { Decision, DecisionInput } from '../../../src/document/documents.generated.ts'
import { digestOf } from '../../../src/document/digest.ts'
import { decide } from '../../../src/domain/rollout/decide.ts'
import { follows, record, replays, rolloutAfter } from '../../../src/domain/rollout/record.ts'
import { after, inputAt, MINUTE, resolvedFor, weatherReport, type Weather } from '../build.ts'

const chain = { environment: 'production', component: 'shop' }

function decided(seen: readonly Weather[], changed: Partial<DecisionInput> = {}, before?: Decision): Decision {
  const windows = weatherReport(seen)
  const input = inputAt(windows, changed)
  const last = before === undefined ? null : { sequence: before.sequence, digest: digestOf(before) }
  const recorded = record({ ...chain, last }, input, decide(input, resolvedFor(input, windows)))
  if (recorded === undefined) throw new Error('Nothing was decided')
  return recorded.decision
}

const promotion = decided(['good', 'good'])
const revert = decided(['bad', 'bad'])
const start = decided([], { state: null, applied: null, request: { kind: 'start', by: 'ada', reason: 'new', stable: '1.0.0' } })

type Path = readonly (string | number)[]

/** Paths of every leaf of a value. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const below = Array.isArray(value)
    ? value.map((item, index) => leaves(item, [...path, index]))
    : Object.entries(value).map(([key, item]) => leaves(item, [...path, key]))
  return below.flat()
}

/** The same value with another leaf at a path. */
function altered<T>(value: T, path: Path): T {
  const copy = structuredClone(value)
  let at = copy as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
  const key = path.at(-1) ?? ''
  at[key] = other(at[key])
  return copy
}

function other(leaf: unknown): unknown {
  if (typeof leaf === 'number') return leaf + 1
  if (typeof leaf === 'boolean') return !leaf
  if (typeof leaf === 'string') return /^\d{4}-/.test(leaf) ? leaf.replace(/^\d{4}/, '2031') : `${leaf}x`
  return `sha256:${'0'.repeat(64)}`
}

describe('a decision', () => {
  test.each([
    ['promotion', promotion, weatherReport(['good', 'good'])],
    ['revert', revert, weatherReport(['bad', 'bad'])],
    ['start', start, []],
  ] as const)('that is a %s replays, and with any altered field it does not', (_name, decision, windows) => {
    const resolved = resolvedFor(decision.input, windows)
    expect(replays(decision, resolved)).toBe(true)
    const { input: _input, ...own } = decision
    const believed = leaves(own).filter((path) => {
      const forged = altered(decision, path)
      // Its place in the history is not decided here: `follows` sees to that.
      return (
        path[0] !== 'sequence' &&
        path[0] !== 'previous' &&
        path[0] !== 'environment' &&
        path[0] !== 'component' &&
        replays(forged, resolved)
      )
    })
    expect(believed).toEqual([])
  })

  test('does not replay on other windows, nor with a field more or less', () => {
    expect(replays(promotion, resolvedFor(promotion.input, weatherReport(['good'])))).toBe(false)
    expect(replays(promotion, resolvedFor(promotion.input, weatherReport(['good', 'few'])))).toBe(false)
    expect(replays(revert, resolvedFor(revert.input, weatherReport(['good', 'good'])))).toBe(false)
    const resolved = resolvedFor(promotion.input, weatherReport(['good', 'good']))
    const more: Decision & { readonly note: string } = { ...promotion, note: 'trust me' }
    expect(replays(more, resolved)).toBe(false)
    expect(replays({ ...promotion, reasons: [] }, resolved)).toBe(false)
    expect(replays({ ...promotion, verdicts: promotion.verdicts.slice(1) }, resolved)).toBe(false)
  })

  test('does not replay from an input that leads elsewhere', () => {
    const resolved = resolvedFor(promotion.input, weatherReport(['good', 'good']))
    const forge = (input: Partial<DecisionInput>): Decision => ({ ...promotion, input: { ...promotion.input, ...input } })
    const stop = { schema: 'headgate/stop/v1alpha', stopped: true, by: 'ada', since: after(0), reason: 'no' } as const
    expect(replays(forge({ stop }), resolved)).toBe(false)
    expect(replays(forge({ applied: null }), resolved)).toBe(false)
    expect(replays(forge({ now: after(-MINUTE) }), resolved)).toBe(false)
    expect(replays(forge({ request: { kind: 'revert' } }), resolved)).toBe(false)
  })

  test('leads to the rollout that names it', () => {
    expect(rolloutAfter(promotion)).toMatchObject({
      ...chain,
      policy: 'test',
      state: promotion.state,
      decision: { sequence: 1, digest: digestOf(promotion) },
    })
  })
})

describe('a history', () => {
  const next = decided(['good', 'good'], { state: start.state, now: after(50 * MINUTE) }, start)
  const before = { decision: start, digest: digestOf(start) }

  test('goes on with the next number, link, state and time', () => {
    expect(follows(undefined, start)).toBe(true)
    expect(follows(before, next)).toBe(true)
  })

  test('does not begin in the middle, nor skip, repeat or go back', () => {
    expect(follows(undefined, next)).toBe(false)
    expect(follows(before, start)).toBe(false)
    expect(follows(before, { ...next, sequence: 3 })).toBe(false)
    expect(follows(before, { ...next, previous: digestOf('another') })).toBe(false)
    expect(follows(before, { ...next, previous: null })).toBe(false)
    expect(follows(before, { ...next, at: after(-MINUTE) })).toBe(false)
    expect(follows(before, { ...next, input: { ...next.input, state: { ...start.state, percent: 4 } } })).toBe(false)
    expect(follows(undefined, { ...start, input: { ...start.input, state: start.state } })).toBe(false)
  })

  test('is broken by any change of what came before', () => {
    const unseen = leaves(start).filter((path) => {
      const forged = altered(start, path)
      return follows({ decision: forged, digest: digestOf(forged) }, next)
    })
    expect(unseen).toEqual([])
  })
})
