import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'headgate-doors-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, args, { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } })

/** The entries are run as processes, which needs a Node that reads TypeScript. */
describe.runIf('typescript' in process.features)('the doors', () => {
  test('the CLI prints its version', () => {
    expect(run(['src/shell/cli.ts', '--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as unknown,
      stderr: '',
    })
  })

  test('a closed pipe is no failure', () => {
    const piped = `'${process.execPath}' src/shell/cli.ts --help | true; exit "\${PIPESTATUS[0]}"`
    expect(spawnSync('bash', ['-c', piped], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  test('what cannot be run goes to standard error', () => {
    expect(run(['src/shell/cli.ts', 'nonsense'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('usage/unknown-command') as unknown,
    })
  })

  test('the Action tells a refusal in its log, marks, outputs, summary and report', () => {
    const [outputs, summary] = [join(folder, 'outputs'), join(folder, 'summary')]
    for (const path of [outputs, summary]) writeFileSync(path, '')
    const done = run(['src/shell/action.ts'], {
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: folder,
      INPUT_COMMAND: 'no\u001bsense ::x',
      INPUT_FORMAT: 'sarif',
      HEADGATE_SIGNING_KEY: 'hush',
    })
    expect(done.status).toBe(2)
    expect(done.stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([
      '::add-mask::hush',
      expect.stringMatching(/^::error title=usage\/unknown-command%3A No such command::/),
      '::error::headgate ended with exit code 2',
    ])
    expect(done.stdout).not.toContain('\u001b')
    expect(readFileSync(outputs, 'utf8')).toMatch(/^problems<<(\S+)\n1\n\1\nchanged<<(\S+)\nfalse\n\2\n/)
    expect(JSON.parse(readFileSync(join(folder, 'headgate-report.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(summary, 'utf8')).toContain('usage/unknown-command')
  })
})
