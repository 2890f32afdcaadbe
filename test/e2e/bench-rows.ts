/** Shows what `npm run bench -- --json` measured. Machines are noisy: only a target that is missed twice over fails. `node … ROWS` */
import { readFileSync } from 'node:fs'
import type { Row } from '../../bench/harness.ts'

const [file = ''] = process.argv.slice(2)
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line) as Row)
for (const { area, name, ours, peer, peerName, unit, ratio, target, ok } of rows) {
  const beside = peer === null ? peerName : `${peer} ${unit} ${peerName}, ratio ${ratio}`
  process.stdout.write(`# ${ok ? ' ' : '!'} ${area}: ${name}: ${ours} ${unit}; ${beside}${target === null ? '' : `; target ${target}`}\n`)
}
const missed = rows.filter(({ miss }) => miss !== null && miss > 2)
for (const { area, name, target, miss } of missed) process.stdout.write(`${area}: ${name} misses ${target} by a factor of ${miss}\n`)
process.exitCode = rows.length === 0 || missed.length > 0 ? 1 : 0
