/** One thing measured: our figure, the peer's of the same run, and what was aimed at. */
export interface Row {
  readonly area: string
  readonly name: string
  readonly ours: number
  /** Null when there is no peer; `peerName` then says why. */
  readonly peer: number | null
  readonly peerName: string
  readonly unit: string
  /** Ours over the peer's. */
  readonly ratio: number | null
  /** As people read it; null for a row that only informs. */
  readonly target: string | null
  readonly ok: boolean
  /** How many times the target is missed: at most 1 when it is met. */
  readonly miss: number | null
}

/** What is aimed at: a bound on our figure itself, or on its ratio to the peer's. */
export interface Target {
  readonly of: 'ours' | 'ratio'
  readonly bound: 'at most' | 'at least'
  readonly value: number
}

/** Something that can be done again and again; gives its own duration in milliseconds when it does more than what is timed. */
export type Work = () => unknown

interface Measured {
  readonly ours: number
  readonly peer: number | null
}

/** What a row says beside its figures. */
export interface Labels {
  readonly area: string
  readonly name: string
  readonly peerName: string
  readonly unit: string
  readonly target?: Target
}

/** A row from two figures. */
export function row({ area, name, peerName, unit, target }: Labels, { ours, peer }: Measured): Row {
  const ratio = peer === null ? null : ours / peer
  const seen = target?.of === 'ours' ? ours : ratio
  const miss = target === undefined || seen === null ? null : target.bound === 'at most' ? seen / target.value : target.value / seen
  return {
    area,
    name,
    ours: short(ours),
    peer: peer === null ? null : short(peer),
    peerName,
    unit,
    ratio: ratio === null ? null : short(ratio),
    target: target === undefined ? null : targetText(target, unit),
    ok: miss === null || miss <= 1,
    miss: miss === null ? null : short(miss),
  }
}

function targetText({ of, bound, value }: Target, unit: string): string {
  const sign = bound === 'at most' ? '≤' : '≥'
  return of === 'ours' ? `${sign} ${value} ${unit}` : `ratio ${sign} ${value}`
}

/**
 * Milliseconds that each of two works takes, as medians of runs in turn, so that a busy moment of the machine hits both. One untimed run
 * each goes before.
 */
export async function inTurn(runs: number, ours: Work, peer: Work | undefined): Promise<Measured> {
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] }
  for (let run = -1; run < runs; run++) {
    const a = await time(ours)
    const b = peer === undefined ? 0 : await time(peer)
    if (run < 0) continue
    times.ours.push(a)
    times.peer.push(b)
  }
  return { ours: median(times.ours), peer: peer === undefined ? null : median(times.peer) }
}

async function time(work: Work): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** The middle one; the lower of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN
}

/** Both times as how often per second, for a work of so many steps. */
export const perSecond = ({ ours, peer }: Measured, steps: number): Measured => ({
  ours: (steps / ours) * 1000,
  peer: peer === null ? null : (steps / peer) * 1000,
})

/** Both times, of a work of so many steps, as microseconds a step. */
export const microseconds = ({ ours, peer }: Measured, steps: number): Measured => ({
  ours: (ours / steps) * 1000,
  peer: peer === null ? null : (peer / steps) * 1000,
})

const short = (value: number): number => Number(value.toPrecision(3))
