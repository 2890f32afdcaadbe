/** What a call costs before it does anything, beside an empty program of the same node: `node test/e2e/cold-start.ts NODE`. A figure, no test. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'

const RUNS = 15

const [node = process.execPath] = process.argv.slice(2)
const ours: number[] = []
const empty: number[] = []
for (let run = 0; run < RUNS; run++) {
  ours.push(milliseconds(['dist/cli.js', '--version']))
  empty.push(milliseconds(['-e', '0']))
}
const [a, b] = [median(ours), median(empty)]
process.stdout.write(`# --version ${a.toFixed(1)} ms, node -e 0 ${b.toFixed(1)} ms, ratio ${(a / b).toFixed(2)}; median of ${RUNS}\n`)

function milliseconds(args: readonly string[]): number {
  const began = performance.now()
  const { status, stderr } = spawnSync(node, args, { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return performance.now() - began
}

function median(times: readonly number[]): number {
  return times.toSorted((x, y) => x - y)[Math.floor(times.length / 2)] ?? 0
}
