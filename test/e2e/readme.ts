/** The README's transcript is what the demo prints: `node test/e2e/readme.ts OUTPUT`, with the demo's output in a file. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

const [path = ''] = process.argv.slice(2)
const printed = readFileSync(path, 'utf8').split('\n')
const [, transcript = ''] = /```text\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? []
const shown = transcript.split('\n').filter((line) => line !== '' && line !== '…')
assert.ok(shown.length > 20, 'README.md has no transcript')

let from = 0
for (const line of shown) {
  const at = printed.indexOf(line, from)
  assert.notEqual(at, -1, `README.md shows what the demo does not print there: ${line}`)
  from = at + 1
}
process.stdout.write(`# ${shown.length} of the demo's ${printed.length} lines\n`)
