import { memoryFiles } from '../src/adapters/files/memory.ts'
import { fileObservations } from '../src/adapters/observations/files.ts'
import { filesSource } from '../src/adapters/observations/source.ts'
import { sealWindows } from '../src/commands/observe/seal-windows.ts'
import { digestOf } from '../src/document/digest.ts'
import { addDuration } from '../src/document/instant.ts'
import { measurementOf } from '../src/domain/observation/measurement.ts'
import { decide } from '../src/domain/rollout/decide.ts'
import { judge } from '../src/domain/rollout/gates/judge.ts'
import { appliedAt, inputAt, judgingOf, resolvedFor, windowOf } from '../test/domain/build.ts'
import { inTurn, microseconds, perSecond, row, type Row } from './harness.ts'
import { classes, observed, policy, ROUND } from './rollout/traffic.ts'

const RUNS = 15
/** A day of windows. */
const WINDOWS = 96
const ROWS = 10_000
const target = { environment: 'production', component: 'shop' }

/** The pure core: a decision on a day of evidence, one gate, one window. */
export async function rollout(): Promise<readonly Row[]> {
  return [await decision(), await gate(), await sealing()]
}

async function decision(): Promise<Row> {
  const windows = Array.from({ length: WINDOWS }, (_, index) => windowOf(observed(ROUND), { index, policy, classes }))
  const candidate = { version: '2.0.0', manifest: digestOf('manifest'), approvals: [], classes }
  const input = inputAt(windows, { policy, candidate })
  const resolved = resolvedFor(input, windows)
  const texts = windows.map((window) => JSON.stringify(window))
  const { kind, reasons } = decide(input, resolved)
  if (kind !== 'promote') throw new Error(`A day of good windows led to ${kind}: ${reasons.map(({ text }) => text).join('; ')}`)
  const labels = {
    area: 'rollout',
    name: `decide on ${WINDOWS} windows, 5 gates`,
    peerName: 'JSON.parse of these windows',
    unit: 'ms',
    target: { of: 'ours', bound: 'at most', value: 1 },
  } as const
  const measured = await inTurn(
    RUNS * 4,
    () => decide(input, resolved),
    () => texts.map((text) => JSON.parse(text) as unknown),
  )
  return row(labels, measured)
}

async function gate(): Promise<Row> {
  const EVALUATIONS = 10_000
  const [arm] = windowOf(observed(ROUND), { index: 0, policy, classes }).arms
  const [latency] = policy.gates
  if (arm === undefined || latency === undefined) throw new Error('Nothing to judge')
  const judging = judgingOf(classes)
  const labels = {
    area: 'rollout',
    name: 'one gate on one window',
    peerName: 'no peer',
    unit: 'µs',
    target: { of: 'ours', bound: 'at most', value: 10 },
  } as const
  const work = (): void => {
    for (let times = 0; times < EVALUATIONS; times++) judge(latency, arm, judging)
  }
  return row(labels, microseconds(await inTurn(RUNS, work, undefined), EVALUATIONS))
}

/** From lines of a file to a sealed window, by the code that `observe` runs. */
async function sealing(): Promise<Row> {
  const end = addDuration(appliedAt, '15m')
  const lines = observed(ROWS).map((fields) => JSON.stringify({ time: appliedAt, ...fields }))
  const files = memoryFiles({ 'observations/production/shop/2026-03-02T0800Z.ndjson': lines.join('\n') })
  const question = {
    target,
    path: 'observations',
    measurement: measurementOf(policy, classes),
    due: [{ start: appliedAt, end }],
    newest: undefined,
    now: end,
  }
  const work = async (): Promise<void> => {
    const [window] = await sealWindows(fileObservations(filesSource(files)), question)
    if (window?.arms[0]?.requests !== ROWS) throw new Error('Rows were lost')
  }
  const labels = {
    area: 'rollout',
    name: `seal a window of ${ROWS} rows`,
    peerName: 'JSON.parse of these lines alone',
    unit: 'rows/s',
  } as const
  const parse = (): unknown => lines.map((line) => JSON.parse(line) as unknown)
  return row(labels, perSecond(await inTurn(RUNS, work, parse), ROWS))
}
