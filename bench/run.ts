/** `npm run bench -- [--only <area>] [--json]`: our figures beside those of peers or physical limits, measured in the same run. */
import { parseArgs } from 'node:util'
import { check } from './check.ts'
import { flags } from './flags.ts'
import type { Row } from './harness.ts'
import { rollout } from './rollout.ts'
import { startup } from './startup.ts'
import { store } from './store.ts'
import { table } from './table.ts'

const areas: Readonly<Record<string, () => Promise<readonly Row[]>>> = { startup, check, rollout, store, flags }

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean', default: false } } })
const chosen = Object.entries(areas).filter(([name]) => values.only === undefined || values.only === name)
if (chosen.length === 0) {
  process.stderr.write(`There is no area ${values.only}; there are ${Object.keys(areas).join(', ')}\n`)
  process.exitCode = 2
}
const rows: Row[] = []
for (const [, measure] of chosen) {
  for (const measured of await measure()) {
    rows.push(measured)
    if (values.json) process.stdout.write(`${JSON.stringify(measured)}\n`)
  }
}
if (!values.json) process.stdout.write(table(rows))
