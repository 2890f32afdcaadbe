import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import { table } from '../commands/table.generated.ts'
import { version } from '../version.generated.ts'
import { loadAdapters } from './adapters.ts'
import { carryOut, refusal } from './carry-out.ts'
import { outputsOf, secretsIn, summary } from './outputs.ts'
import { pause } from './pause.ts'
import { annotations } from './report/annotations.ts'
import { paint } from './report/paint.ts'
import { titleOf } from './report/report.ts'
import { render, type Format } from './report/render.ts'
import { textReport } from './report/text.ts'
import { writeReport } from './report-file.ts'
import { readStep } from './step.ts'
import type { Surroundings } from './surroundings.ts'
import { openWorld } from './world.ts'

const interrupt = new AbortController()
process.once('SIGINT', () => interrupt.abort()) // a cancelled workflow sends this first

const around: Surroundings = {
  table,
  version,
  program: 'headgate',
  env: process.env,
  isTerminal: false,
  signal: interrupt.signal,
  open: async (opening) => openWorld(opening, await loadAdapters()),
  pause,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}

for (const secret of secretsIn(process.env)) core.setSecret(secret)
const step = readStep((name) => core.getInput(name), table)
const report = step.ok ? await carryOut(step.value, around) : refusal('headgate', step.problems, around)

const { out, err } = textReport(report, paint(false))
around.out(out + err)
for (const command of annotations(report).commands) around.out(`${command}\n`)
for (const [name, value] of outputsOf(report, step.ok ? step.value.entry.outputs : {})) core.setOutput(name, value)
if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') !== '') await core.summary.addRaw(summary(report)).write()

const wanted = step.ok ? step.value.raw.get('format') : core.getInput('format')
const format: Format = (['json', 'sarif', 'markdown'] as const).find((known) => known === wanted) ?? 'text'
const path = await writeReport((await render(report, format, paint(false))).out, format, process.env['RUNNER_TEMP'] ?? tmpdir())
if (path !== undefined) core.setOutput('report', path)
if (report.exitCode !== 0) core.setFailed(`${titleOf(report)} ended with exit code ${report.exitCode}`)
process.exitCode = report.exitCode
