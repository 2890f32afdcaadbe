import { expect, test } from 'vitest'
import { line } from '../../src/commands/block.ts'
import { problem } from '../../src/problem/problem.ts'
import { outputsOf, secretsIn, summary } from '../../src/shell/outputs.ts'
import type { Report } from '../../src/shell/report/report.ts'

const report: Report = {
  command: 'note add',
  problems: Array.from({ length: 11 }, () => problem('document/not-canonical', {})),
  blocks: [line('added')],
  data: { note: 'notes/a', secret: 'not declared' },
  effects: [{ do: 'write', path: 'a', content: 'a' }],
  exitCode: 0,
  dryRun: false,
  root: '.',
  version: '0.0.0',
}

test('outputs are those that the command declares', () => {
  expect(Object.fromEntries(outputsOf(report, { note: 'Path.', absent: 'Nothing.' }))).toEqual({
    note: 'notes/a',
    problems: 11,
    changed: true,
  })
  expect(Object.fromEntries(outputsOf({ ...report, dryRun: true }))).toEqual({ problems: 11, changed: false })
})

test('a summary says what GitHub does not mark, and never grows too large', () => {
  expect(summary(report)).toMatch(/^## headgate note add\n\nadded\n[^]*1 more/)
  expect(summary({ ...report, blocks: [line('é'.repeat(600_000))] })).toContain('too long')
})

test('secrets are masked whole and line by line', () => {
  expect(secretsIn({ HEADGATE_SIGNING_KEY: '-----BEGIN\nabcdef\n}', HEADGATE_ACTOR: 'a', HEADGATE_TOKEN: '', PATH: '/bin' })).toEqual([
    '-----BEGIN\nabcdef\n}',
    '-----BEGIN',
    'abcdef',
  ])
})
