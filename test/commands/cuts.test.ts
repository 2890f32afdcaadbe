import { describe, expect, test } from 'vitest'
import type { Effect } from '../../src/plan/effect.ts'
import { openLoop, type Loop, type Weather } from './loop.ts'

/** One moment of a scenario: what is run at the present clock. Running it again must be harmless. */
type Moment = (loop: Loop, applied?: (effect: Effect) => void) => Promise<unknown>

const start: Moment = async (loop, applied) => loop.start('2.0.0', applied)
const tick: Moment = async (loop, applied) => loop.tick(applied)
const passing =
  (weather: Weather): Moment =>
  async (loop) =>
    loop.pass(weather)

const good = passing({ candidate: '2.0.0' })
const bad = passing({ candidate: '2.0.0', failing: true })

const scenarios: Readonly<Record<string, readonly Moment[]>> = {
  'a rollout that is published': [
    start,
    tick,
    good,
    tick,
    good,
    tick,
    good,
    tick,
    good,
    tick,
    good,
    tick,
    good,
    tick,
    good,
    tick,
    good,
    tick,
  ],
  'a rollout that is braked and reverted': [start, tick, bad, tick, bad, tick, bad, tick, bad, tick, bad, tick],
}

const cut = new Error('cut')

/** Plays a scenario; after the `at`th effect the run is killed, and the same command is run again. */
async function play(moments: readonly Moment[], at: number): Promise<{ readonly refs: string; readonly effects: number }> {
  const loop = await openLoop()
  let effects = 0
  const applied = (): void => {
    effects += 1
    if (effects === at) throw cut
  }
  for (const moment of moments) {
    const before = effects
    await moment(loop, applied)
    if (before < at && effects >= at) await moment(loop)
  }
  return { refs: await loop.refs(), effects }
}

describe.each(Object.keys(scenarios))('%s', (name) => {
  test('comes out the same when it is cut after any effect and run again', async () => {
    const moments = scenarios[name] ?? []
    const whole = await play(moments, Infinity)
    expect(whole.effects).toBeGreaterThan(8)
    for (let at = 1; at <= whole.effects; at++) {
      expect((await play(moments, at)).refs, `cut after effect ${at}`).toBe(whole.refs)
    }
  })
})
