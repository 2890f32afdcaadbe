import { spawnSync } from 'node:child_process'
import { inTurn, row, type Row, type Work } from './harness.ts'

const RUNS = 15

/** What every call pays before it does anything, beside an empty program. */
export async function startup(): Promise<readonly Row[]> {
  const empty = nodeCall(['-e', '0'])
  const labels = { area: 'startup', peerName: '`node -e 0`', unit: 'ms' } as const
  return [
    row(
      { ...labels, name: '--version', target: { of: 'ratio', bound: 'at most', value: 1.5 } },
      await inTurn(RUNS, nodeCall(['dist/cli.js', '--version']), empty),
    ),
    row(
      { ...labels, name: '--help', target: { of: 'ratio', bound: 'at most', value: 1.6 } },
      await inTurn(RUNS, nodeCall(['dist/cli.js', '--help']), empty),
    ),
  ]
}

/** A whole process of this node, from its beginning to its end. */
export function nodeCall(args: readonly string[]): Work {
  return () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}${stdout.slice(-2000)}`)
  }
}
