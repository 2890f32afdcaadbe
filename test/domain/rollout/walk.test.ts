import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, print } from '../../../src/document/codec.ts'
import type { Decision, DecisionInput, DecisionRequest, RolloutPolicy, RolloutState } from '../../../src/document/documents.generated.ts'
import { digestOf } from '../../../src/document/digest.ts'
import { fromMilliseconds, toMilliseconds } from '../../../src/document/instant.ts'
import { decide, isRunning } from '../../../src/domain/rollout/decide.ts'
import { follows, record, replays } from '../../../src/domain/rollout/record.ts'
import { inputAt, MINUTE, policy, resolvedFor, weatherReport, appliedAt, type Weather } from '../build.ts'

interface Move {
  readonly kind: DecisionRequest['kind']
  readonly weather: readonly Weather[]
  readonly minutes: number
  readonly version: '2.0.0' | '3.0.0'
}

const mostly = fc.oneof({ weight: 6, arbitrary: fc.constant<Weather>('good') }, fc.constantFrom<Weather>('bad', 'few', 'gap'))
const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('tick' as const) },
    { weight: 3, arbitrary: fc.constant('start' as const) },
    fc.constantFrom<Move['kind']>('promote', 'revert', 'resume'),
  ),
  weather: fc.array(mostly, { maxLength: 6 }),
  minutes: fc.integer({ min: 0, max: 300 }),
  version: fc.constantFrom('2.0.0', '3.0.0'),
})
const rules: RolloutPolicy = { ...policy, emergencyStop: { reverts: 3, within: '1d' } }

/** Windows are fixed in time while the clock of a walk goes on, so a walk tells each stage that it is served since they began. */
function inputOf({ kind, weather, version }: Move, state: RolloutState | null, now: number): DecisionInput {
  const windows = weatherReport(weather)
  const candidate = inputAt([]).candidate
  const rolled = state !== null && isRunning(state) ? state.candidate : version
  return inputAt(windows, {
    now: fromMilliseconds(now),
    policy: { ...rules, evidenceDeadline: '365d' },
    request: { kind, by: 'ada', reason: 'walk', ...(kind === 'start' && { stable: '1.0.0' }) },
    state,
    candidate: candidate && { ...candidate, version: rolled ?? version },
    applied: { sequence: 1, at: appliedAt },
  })
}

/** Every decision of a walk with the state before it. */
function walk(
  moves: readonly Move[],
): readonly { readonly before: RolloutState | null; readonly decision: Decision; readonly input: DecisionInput }[] {
  const made: { before: RolloutState | null; decision: Decision; input: DecisionInput }[] = []
  let now = toMilliseconds(appliedAt)
  for (const step of moves) {
    now += step.minutes * MINUTE
    const last = made.at(-1)?.decision
    const before = last?.state ?? null
    const input = inputOf(step, before, now)
    const windows = weatherReport(step.weather)
    const link = last === undefined ? null : { sequence: last.sequence, digest: digestOf(last) }
    const recorded = record({ environment: 'production', component: 'shop', last: link }, input, decide(input, resolvedFor(input, windows)))
    if (recorded !== undefined) made.push({ before, decision: recorded.decision, input })
    if (recorded !== undefined && !replays(recorded.decision, resolvedFor(input, windows))) throw new Error('does not replay')
  }
  return made
}

const stages = rules.stages.map(({ name }) => name)
const position = (state: RolloutState | null): number => {
  if (state === null || !isRunning(state)) return -1
  return stages.indexOf(state.stage) + (state.phase === 'holding' ? 1 : 0)
}
const allowed = new Map([...rules.stages.map(({ name, percent }) => [name, percent] as const), ['disabled', 0], ['published', 100]])

test('a walk skips no stage, serves no more than a stage allows, and its decisions follow each other', () => {
  let published = 0
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 40 }), (moves) => {
      let previous: { decision: Decision; digest: string } | undefined
      for (const { before, decision } of walk(moves)) {
        const { state, kind } = decision
        const step = position(state) - position(before)
        if (kind === 'publish') published += 1
        expect(state.percent).toBe(allowed.get(state.stage))
        expect({ kind, step }).toEqual({ kind, step: isRunning(state) && kind !== 'resume' ? 1 : kind === 'resume' ? 0 : step })
        expect(kind === 'publish' ? position(before) : stages.length).toBe(stages.length)
        expect(state.stable).toBe(kind === 'publish' ? before?.candidate : (before?.stable ?? '1.0.0'))
        expect(follows(previous, decision)).toBe(true)
        previous = { decision, digest: digestOf(decision) }
      }
    }),
    { numRuns: 300 },
  )
  // The walks went all the way at times, or they would prove little.
  expect(published).toBeGreaterThan(0)
})

test('every decision of a walk is a valid document', () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 20 }), (moves) => {
      for (const { decision } of walk(moves)) {
        const read = parse('decision', print(decision), 'decision.json')
        expect(read.ok ? [] : read.problems).toEqual([])
      }
    }),
    { numRuns: 50 },
  )
})

test('a revert is a valid document however long its reason is, and however many gates breached', () => {
  const gates = Array.from(
    { length: 50 },
    (_, index) => ({ name: `${'long-gate-name-'.repeat(4)}${index}`, metric: 'errors', maximumShare: 0.01 }) as const,
  )
  const many: RolloutPolicy = {
    ...policy,
    gates: [...gates.slice(0, 49), { name: 'latency', metric: 'latency', limitMicroseconds: 1000, maximumShare: 0.01 }],
  }
  const windows = weatherReport(['bad', 'bad'])
  const byGates = inputAt(windows, { policy: many })
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '😀', 'é'), minLength: 1, maxLength: 1000 }),
      fc.nat({ max: 200 }),
      (reason, length) => {
        const by = `${'a'.repeat(length)}b`.slice(0, 200)
        for (const input of [inputAt([], { request: { kind: 'revert', by, reason } }), byGates]) {
          const recorded = record(
            { environment: 'production', component: 'shop', last: null },
            input,
            decide(input, resolvedFor(input, windows)),
          )
          expect(recorded?.decision.kind).toBe('revert')
          const read = recorded && parse('decision', print(recorded.decision), 'decision.json')
          expect(read?.ok === false ? read.problems : []).toEqual([])
        }
      },
    ),
    { numRuns: 50 },
  )
})
