import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DecisionInput, RolloutPolicy, RolloutState, Window } from '../../../src/document/documents.generated.ts'
import { decide, type Conclusion } from '../../../src/domain/rollout/decide.ts'
import {
  after,
  appliedAt,
  inputAt,
  MINUTE,
  policy,
  resolvedFor,
  state,
  weatherReport,
  WINDOW,
  windowStartOf,
  type Weather,
} from '../build.ts'

const conclude = (windows: readonly Window[], changed: Partial<DecisionInput> = {}): Conclusion => {
  const input = inputAt(windows, changed)
  return decide(input, resolvedFor(input, windows))
}
const codes = ({ reasons }: Conclusion): readonly string[] => reasons.map(({ code }) => code)
const forwards = new Set(['promote', 'complete', 'publish'])
const holding: RolloutState = { ...state, phase: 'holding', stage: 'full', percent: 100 }
const noBrake: RolloutPolicy = { ...policy, autoRevert: false, evidenceDeadline: '365d' }

const weather = fc.constantFrom<Weather>('good', 'bad', 'few', 'gap', 'other')
const weathers = fc.array(weather, { maxLength: 12 })
const running = fc.constantFrom(state, { ...state, stage: 'limited', percent: 25 }, { ...state, stage: 'full', percent: 100 }, holding)

describe('a promotion', () => {
  test('comes with two good windows, and takes one stage', () => {
    const good = weatherReport(['good', 'good'])
    expect(conclude(good)).toMatchObject({ kind: 'promote', state: { stage: 'limited', percent: 25, phase: 'progressing' } })
    expect(conclude(good, { state: { ...state, stage: 'full', percent: 100 } })).toMatchObject({
      kind: 'complete',
      state: { phase: 'holding' },
    })
    const four = weatherReport(['good', 'good', 'good', 'good'])
    expect(conclude(four, { state: holding })).toMatchObject({
      kind: 'publish',
      state: { phase: 'published', stable: '2.0.0', percent: 100 },
    })
  })

  test('rests on `pass` alone, whatever else is true', () => {
    fc.assert(
      fc.property(weathers, running, fc.constantFrom<'tick' | 'promote'>('tick', 'promote'), (seen, from, kind) => {
        const conclusion = conclude(weatherReport(seen), { state: from, policy: noBrake, request: { kind } })
        const verdicts = forwards.has(conclusion.kind) ? conclusion.verdicts.map(({ verdict }) => verdict) : ['pass', 'pass']
        expect(verdicts).toEqual(['pass', 'pass'])
      }),
    )
  })

  const good = weatherReport(['good', 'good', 'good', 'good'])
  const [first, second, third, fourth] = good
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) throw new Error('windows')
  const foreign = { ...second, measurement: `sha256:${'0'.repeat(64)}` }

  test.each<readonly [string, readonly Window[], string]>([
    ['nothing', [], 'observation-short'],
    ['a missing window', [first, third, fourth], 'evidence-broken'],
    ['a missing first window', [second, third, fourth], 'evidence-broken'],
    ['a window twice', [first, first, second, third], 'evidence-broken'],
    ['windows in another order', [second, first, third, fourth], 'evidence-broken'],
    ['a window of another length', [{ ...first, end: fourth.end }, second, third, fourth], 'evidence-broken'],
    ['a window that begins before the stage', [{ ...first, start: appliedAt }, second, third, fourth], 'evidence-broken'],
    ['windows that counted something else', [first, foreign], 'observation-short'],
    ['gaps', weatherReport(['good', 'gap', 'gap', 'gap']), 'observation-short'],
    ['windows of another version', weatherReport(['other', 'other', 'other', 'other']), 'observation-short'],
    ['too few requests', weatherReport(['few', 'few', 'few', 'few']), 'samples-short'],
  ])('is held by %s', (_name, windows, code) => {
    const conclusion = conclude(windows)
    expect(conclusion.kind).toBe('continue')
    expect(codes(conclusion)).toContain(code)
  })

  test('is held until it is served, and never rests on a decision of another candidate', () => {
    expect(codes(conclude(good, { applied: null }))).toEqual(['not-applied'])
    expect(codes(conclude(good, { candidate: null }))).toEqual(['not-applied'])
  })

  test('is held by a stopped line, missing approvals and a policy that wants a person', () => {
    const stop = { schema: 'headgate/stop/v1alpha', stopped: true, by: 'ada', since: appliedAt, reason: 'labels' } as const
    expect(codes(conclude(good, { stop }))).toEqual(['line-stopped'])
    expect(conclude(good, { stop: { ...stop, stopped: false } }).kind).toBe('promote')

    const asked = { version: '2.0.0', manifest: `sha256:${'0'.repeat(64)}`, classes: [], approvals: [{ role: 'technical', count: 2 }] }
    const approval = { role: 'technical', person: 'ada', grade: 'signed' } as const
    expect(codes(conclude(good, { candidate: asked, approvals: [approval, approval] }))).toEqual(['approvals-missing'])
    expect(conclude(good, { candidate: asked, approvals: [approval, { ...approval, role: 'business', person: 'bob' }] }).kind).toBe(
      'continue',
    )
    expect(conclude(good, { candidate: asked, approvals: [approval, { ...approval, person: 'bob' }] }).kind).toBe('promote')

    const byHand: RolloutPolicy = { ...policy, autoPromotion: false }
    expect(codes(conclude(good, { policy: byHand }))).toEqual(['awaiting-person'])
    expect(conclude(good, { policy: byHand, request: { kind: 'promote', by: 'ada', reason: 'fine' } }).kind).toBe('promote')
  })

  test('needs the success rate, exactly', () => {
    const [canary, ...others] = policy.stages
    if (canary === undefined) throw new Error('stages')
    // 2 of 200 requests failed, spread so that no window breaches.
    const rated = (minimumSuccessRate: number): RolloutPolicy => ({
      ...policy,
      gates: loose,
      stages: [{ ...canary, minimumSuccessRate }, ...others],
    })
    const loose: RolloutPolicy['gates'] = [{ name: 'errors', metric: 'errors', maximumShare: 0.5 }]
    const bad = weatherReport(['bad', 'bad'])
    const ask = (rate: number): Conclusion => {
      const input = inputAt(bad, { policy: rated(rate) })
      return decide(input, { ...resolvedFor(input, bad), measurement: bad[0]?.measurement ?? '' })
    }
    expect(ask(0.8).kind).toBe('promote')
    expect(codes(ask(0.800_001))).toEqual(['success-rate-low'])
  })
})

const alternating = (good: number): readonly Window[] =>
  weatherReport(['bad', ...Array.from<Weather>({ length: good }).fill('good'), 'bad', ...Array.from<Weather>({ length: 8 }).fill('good')])

describe('the brake', () => {
  test.each<readonly [readonly Weather[], string]>([
    [['bad', 'bad'], 'revert'],
    [['good', 'bad', 'bad'], 'revert'],
    [['bad', 'gap', 'bad'], 'revert'],
    [['bad', 'few', 'bad'], 'revert'],
    [['bad', 'other', 'bad'], 'revert'],
    [['bad', 'good', 'gap'], 'continue'],
    [['good', 'bad'], 'continue'],
  ])('on %j: %s', (seen, kind) => {
    expect(conclude(weatherReport(seen)).kind).toBe(kind)
  })

  test('a rate of breaches brakes once it is more than the share, and two have breached', () => {
    // 2 of 20 is exactly 10 %; 2 of 19 is more.
    expect(conclude(alternating(9), { policy: { ...policy, brake: { consecutiveBreaches: 2, breachRate: 0.1 } } }).kind).toBe('revert')
    expect(codes(conclude(alternating(9)))).toEqual(['breach-rate'])
    expect(conclude(alternating(10)).kind).not.toBe('revert')
    expect(conclude(weatherReport(['bad', 'good', 'good'])).kind).not.toBe('revert')
  })

  test('windows that end within the grace period do not brake, but count for the promotion', () => {
    const grace: RolloutPolicy = { ...policy, grace: '45m' }
    expect(conclude(weatherReport(['bad', 'bad']), { policy: grace })).toMatchObject({ kind: 'continue', breaches: [] })
    expect(conclude(weatherReport(['bad', 'bad', 'bad']), { policy: grace })).toMatchObject({
      kind: 'continue',
      breaches: [{ start: windowStartOf(2) }],
    })
    expect(conclude(weatherReport(['bad', 'bad', 'bad', 'bad']), { policy: grace }).kind).toBe('revert')
  })

  test('the dead man lets go just after the deadline, and not at it', () => {
    const stages = policy.stages.map((stage) => Object.assign({}, stage, { minimumObservation: '1d' }))
    const short: RolloutPolicy = { ...policy, stages, evidenceDeadline: '2h' }
    const at = (milliseconds: number, windows: readonly Window[]): string =>
      conclude(windows, { policy: short, now: after(milliseconds) }).kind
    const silence = weatherReport(['gap', 'gap', 'gap', 'gap', 'gap', 'gap', 'gap'])
    expect(at(120 * MINUTE, silence)).toBe('continue')
    expect(at(120 * MINUTE + 1000, silence)).toBe('revert')
    // A window that could be judged, ended at 30 minutes, moves the deadline; those that could not do not.
    const once = weatherReport(['good', 'few', 'gap', 'other', 'gap', 'gap', 'gap', 'gap', 'gap'])
    expect(at(150 * MINUTE, once)).toBe('continue')
    expect(at(150 * MINUTE + 1000, once)).toBe('revert')
  })

  test('stops no revert: not a stopped line, a cool-down, missing approvals or a clock before the cool-down', () => {
    const asked = { version: '2.0.0', manifest: `sha256:${'0'.repeat(64)}`, classes: [], approvals: [{ role: 'technical', count: 9 }] }
    const against = fc.record({
      stop: fc.constantFrom(null, { schema: 'headgate/stop/v1alpha', stopped: true, by: 'ada', since: appliedAt, reason: 'no' } as const),
      candidate: fc.constantFrom(asked, inputAt([]).candidate),
    })
    const byPerson = { kind: 'revert', by: 'ada', reason: 'complaints' } as const
    fc.assert(
      fc.property(weathers, running, against, fc.boolean(), fc.boolean(), (seen, from, facts, cooling, asking) => {
        const cold = cooling ? { ...from, coolingUntil: after(365 * 24 * 60 * MINUTE) } : from
        const windows = asking ? weatherReport(seen) : weatherReport([...seen, 'bad', 'bad'])
        const conclusion = conclude(windows, { ...facts, state: cold, request: asking ? byPerson : { kind: 'tick' } })
        expect(conclusion).toMatchObject({ kind: 'revert', state: { phase: 'reverted', stage: 'disabled', percent: 0, stable: '1.0.0' } })
      }),
    )
  })

  test('may be handed to people: then a breach holds, and is told', () => {
    const conclusion = conclude(weatherReport(['bad', 'bad']), { policy: noBrake })
    expect(conclusion.kind).toBe('continue')
    expect(codes(conclusion)).toEqual(expect.arrayContaining(['consecutive-breaches', 'breach-without-brake']))
  })

  test('blocks the version, cools down, and stops the component at the sixth revert within a day', () => {
    const earlier = [1, 2, 3, 4, 5].map((hours) => after(-hours * 60 * MINUTE)).toReversed()
    const bad = weatherReport(['bad', 'bad'])
    expect(conclude(bad, { state: { ...state, reverts: earlier } })).toMatchObject({
      kind: 'stop',
      state: { phase: 'stopped', percent: 0 },
    })
    const old = [after(-24 * 60 * MINUTE), ...earlier.slice(1)]
    expect(conclude(bad, { state: { ...state, reverts: old } })).toMatchObject({
      kind: 'revert',
      state: { reverts: { length: 5 }, blocked: [{ version: '2.0.0' }] },
    })
  })
})

const start = (changed: Partial<DecisionInput>): Conclusion =>
  conclude([], { request: { kind: 'start', by: 'ada', reason: 'new', stable: '1.0.0' }, applied: null, ...changed })

describe('a start', () => {
  const reverted: RolloutState = { ...state, phase: 'reverted', stage: 'disabled', percent: 0, reverts: [appliedAt] }

  test('stands at the first stage', () => {
    expect(start({ state: null })).toMatchObject({
      kind: 'start',
      state: { stage: 'canary', percent: 5, stable: '1.0.0', candidate: '2.0.0' },
    })
    expect(start({ state: reverted })).toMatchObject({ kind: 'start', state: { reverts: [appliedAt] } })
  })

  test.each<readonly [string, RolloutState | null]>([
    ['in-progress', state],
    ['component-stopped', { ...reverted, phase: 'stopped' }],
    ['cooling-down', { ...reverted, coolingUntil: after(WINDOW + 5 * MINUTE + 1000) }],
    ['version-blocked', { ...reverted, blocked: [{ version: '2.0.0', at: appliedAt, because: 'slow' }] }],
    ['already-stable', { ...reverted, stable: '2.0.0' }],
    ['clock-went-back', { ...reverted, since: after(60 * MINUTE) }],
  ])('is refused: %s', (code, from) => {
    const conclusion = start({ state: from })
    expect(conclusion).toMatchObject({ kind: 'continue', state: from })
    expect(codes(conclusion)).toEqual([code])
  })

  test('is free at the very end of the cool-down', () => {
    expect(start({ state: { ...reverted, coolingUntil: after(WINDOW + 5 * MINUTE) } }).kind).toBe('start')
  })
})

describe('time', () => {
  test('never goes back: nothing is decided before the state that it would change', () => {
    const kind = fc.constantFrom<DecisionInput['request']['kind']>('tick', 'promote', 'revert', 'start', 'resume')
    fc.assert(
      fc.property(weathers, running, kind, fc.integer({ min: 1, max: 1_000_000 }), (seen, from, asked, seconds) => {
        const conclusion = conclude(weatherReport(seen), { state: from, request: { kind: asked }, now: after(-1000 * seconds) })
        expect(conclusion).toMatchObject({ kind: 'continue', state: from })
        expect(codes(conclusion)).toEqual(['clock-went-back'])
      }),
    )
  })
})
