import { rmSync } from 'node:fs'
import { ajvArguments, ajvCli } from './check/ajv-cli.ts'
import { writeManifests } from './check/manifests.ts'
import { inTurn, row, type Row } from './harness.ts'
import { nodeCall } from './startup.ts'

const MANIFESTS = 1000
const RUNS = 5

/** `check` of many manifests, as a pull request runs it, beside the validator that one would reach for otherwise. */
export async function check(): Promise<readonly Row[]> {
  const folder = writeManifests(MANIFESTS)
  const peer = ajvCli()
  try {
    const ours = nodeCall(['dist/cli.js', 'check', '--root', folder])
    const theirs = peer.ok ? nodeCall([peer.program, ...ajvArguments(peer.folder, folder)]) : undefined
    const labels = {
      area: 'check',
      name: `${MANIFESTS} manifests and their graphs, whole process`,
      peerName: peer.ok ? 'ajv-cli 5.0.0, schemas only, one call' : peer.why,
      unit: 'ms',
      target: { of: 'ours', bound: 'at most', value: 1000 },
    } as const
    return [row(labels, await inTurn(RUNS, ours, theirs))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
