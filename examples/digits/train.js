/**
 * Trains the three versions and writes `predictions.json` and `calibration.json`.
 *
 *   node train.js             rewrites scores and calibration, keeps the latencies recorded in predictions.json
 *   node train.js --measure   measures the latencies anew, too
 *   node train.js --check     writes nothing; exits with 1 if a byte of either file would differ
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadSplits } from './data.js'
import { printFigures } from './figures.js'
import { latenciesOf } from './latency.js'
import { calibrationOf } from './measure.js'
import { trainVersions } from './versions.js'

const PREDICTIONS = new URL('predictions.json', import.meta.url)
const CALIBRATION = new URL('calibration.json', import.meta.url)

function main({ measure, check }) {
  if (measure && check) throw new Error('--measure and --check exclude each other: no two measurements are the same')
  const splits = loadSplits()
  const versions = trainVersions(splits)
  const latencies = measure ? measured(versions, splits) : recorded()
  const predictions = predictionsOf(versions, splits.heldOut, latencies)
  const files = [
    [PREDICTIONS, format(predictions)],
    [CALIBRATION, format(mapValues(versions, (predict) => calibrationFor(predict, splits.calibration)))],
  ]
  printFigures(predictions)
  if (check) process.exitCode = files.map(agrees).includes(false) ? 1 : 0
  else for (const [url, text] of files) writeFileSync(url, text)
}

function measured(versions, { calibration, heldOut }) {
  return mapValues(versions, (predict) => latenciesOf(predict, heldOut, calibration))
}

function recorded() {
  if (!existsSync(PREDICTIONS)) throw new Error('no predictions.json with latencies yet: run with --measure')
  return JSON.parse(readFileSync(PREDICTIONS, 'utf8')).latenciesMicroseconds
}

function predictionsOf(versions, rows, latenciesMicroseconds) {
  const results = mapValues(versions, (predict) => rows.map(({ pixels }) => predict(pixels)))
  return {
    rows: rows.length,
    versions: Object.keys(versions),
    labels: rows.map(({ label }) => label).join(''),
    answers: mapValues(results, (list) => list.map(({ answer }) => answer).join('')),
    scores: mapValues(results, (list) => list.map(({ score }) => score)),
    latenciesMicroseconds,
  }
}

function calibrationFor(predict, rows) {
  const results = rows.map(({ pixels }) => predict(pixels))
  const right = results.map(({ answer }, i) => (answer === rows[i].label ? 1 : 0))
  return calibrationOf(results.map(({ score }) => score), right)
}

function agrees([url, text]) {
  const same = existsSync(url) && readFileSync(url, 'utf8') === text
  console.log(`${url.pathname.split('/').at(-1)}: ${same ? 'reproduced, byte for byte' : 'DIFFERS'}`)
  return same
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

/** JSON with one line per entry, and every list on one line. */
function format(value) {
  return `${entries(value, '')}\n`
}

function entries(value, indent) {
  if (Array.isArray(value) || typeof value !== 'object') return JSON.stringify(value)
  const lines = Object.entries(value).map(([key, inner]) => `${indent}  ${JSON.stringify(key)}: ${entries(inner, `${indent}  `)}`)
  return `{\n${lines.join(',\n')}\n${indent}}`
}

main(parseArgs({ options: { measure: { type: 'boolean' }, check: { type: 'boolean' } } }).values)
