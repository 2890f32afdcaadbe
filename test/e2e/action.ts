/**
 * The Action as a runner starts it: a process that is told everything by environment and answers by files, annotations and an exit code.
 * `node test/e2e/action.ts DEMO`, where DEMO is a repository that `headgate demo` made.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const entry = join(import.meta.dirname, '../../dist/action.js')

interface Run {
  readonly status: number | null
  readonly log: string
  /** What it wrote to the file that GITHUB_OUTPUT names. */
  readonly outputs: string
  readonly summary: string
}

function runAction(workspace: string, inputs: Readonly<Record<string, string>>): Run {
  const output = join(workspace, 'output')
  const summary = join(workspace, 'summary')
  for (const file of [output, summary]) writeFileSync(file, '')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(given),
    PATH: process.env['PATH'],
    HOME: workspace,
    RUNNER_TEMP: workspace,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry], { cwd: workspace, env, encoding: 'utf8' })
  return { status, log: stdout + stderr, outputs: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') }
}

function checkSound(workspace: string): void {
  const { status, log, outputs, summary } = runAction(workspace, { command: 'check', root: 'demo' })
  assert.equal(status, 0, log)
  assert.match(outputs, /^documents<<.+\n[1-9]\d*\n/m)
  assert.match(outputs, /^problems<<.+\n0\n/m)
  assert.match(outputs, /^changed<<.+\nfalse\n/m)
  assert.match(summary, /^## .*check/)
  assert.doesNotMatch(log, /^::error/m)
}

/** A stage that stopped being a number: the annotation stands on its line, seen from the workspace. */
function checkBroken(workspace: string): void {
  const policy = join(workspace, 'demo/manifests/policies/rollout/demo.json')
  const text = readFileSync(policy, 'utf8')
  const line = text.split('\n').findIndex((one) => one.includes('"percent": 5,')) + 1
  assert.ok(line > 0, 'the demo policy has a stage of 5 %')
  writeFileSync(policy, text.replace('"percent": 5,', '"percent": "5",'))
  const { status, log, outputs, summary } = runAction(workspace, { command: 'check', root: 'demo' })
  assert.equal(status, 1, log)
  assert.match(log, new RegExp(`^::error file=demo/manifests/policies/rollout/demo\\.json,line=${line},`, 'm'))
  assert.match(outputs, /^problems<<.+\n[1-9]\d*\n/m)
  assert.match(summary, /document\/schema/)
}

/** A step that asks for what does not exist fails, and says so. */
function checkUsage(workspace: string): void {
  const { status, log } = runAction(workspace, { command: 'chekc', root: 'demo' })
  assert.equal(status, 2, log)
  assert.match(log, /^::error /m)
}

const [demo] = process.argv.slice(2)
assert.ok(demo !== undefined, 'usage: node test/e2e/action.ts DEMO')
const workspace = mkdtempSync(join(tmpdir(), 'headgate-action-'))
try {
  cpSync(demo, join(workspace, 'demo'), { recursive: true })
  checkSound(workspace)
  checkBroken(workspace)
  checkUsage(workspace)
} finally {
  rmSync(workspace, { recursive: true, force: true })
}
