import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { actionYml } from '../../scripts/generate/action.ts'
import { reference } from '../../scripts/generate/reference.ts'
import { faultsOf } from '../../scripts/generate/table-faults.ts'
import type { Declaration } from '../../src/commands/command.ts'
import { completionScript } from '../../src/commands/completion.ts'
import { nearest } from '../../src/shell/suggest.ts'
import { testTable } from './table.ts'

const hostile: Declaration = {
  name: 'quote',
  summary: `It's "quoted": 50 % \`done\` $HOME \\ # no`,
  inputs: { reason: { kind: 'text', doc: `Why; "it's": #1`, action: true }, at: { kind: 'text', value: 'dir', doc: 'Where.' } },
}
const all: readonly Declaration[] = [...testTable, hostile]

describe('action.yml', () => {
  test('holds the inputs that are marked, and quotes what YAML would misread', () => {
    const yml = actionYml(all, 'A "gate": #1')
    expect(yml).toContain('description: "A \\"gate\\": #1"')
    expect(Array.from(yml.matchAll(/^ {2}([a-z-]+):$/gm), ([, name]) => name)).toEqual([
      'command',
      'text',
      'twice',
      'reason',
      'args',
      'root',
      'format',
      'dry-run',
      'problems',
      'changed',
      'report',
      'note',
    ])
    expect(yml).toContain('  using: node24\n  main: dist/action.js\n')
  })

  test('refuses to grow without end', () => {
    const wide = {
      ...hostile,
      inputs: Object.fromEntries(
        Array.from({ length: 13 }, (_, i) => [`i${'x'.repeat(i)}`, { kind: 'flag', doc: '', action: true } as const]),
      ),
    }
    expect(() => actionYml([wide], '')).toThrow('18 inputs')
  })
})

test('the reference shows every command, input, output and example', () => {
  const page = reference(all)
  for (const part of [
    '## note add',
    'headgate note add <name> [options]',
    '`--kind <plain\\|loud>`',
    'Path of the note.',
    'headgate note add hello --text world',
    '| 130 |',
  ]) {
    expect(page).toContain(part)
  }
})

describe('the table', () => {
  test.each<[string, Partial<Declaration>, string]>([
    ['a name of the shell', { inputs: { root: { kind: 'text', doc: '' } } }, 'the name is taken by the shell'],
    ['another meaning', { inputs: { text: { kind: 'text', doc: 'Something else.' } } }, 'means something else in note add'],
    ['three words', { name: 'a b c' }, 'not a name for a command'],
    ['a second declaration', { name: 'warn' }, 'declared twice'],
    ['a bad input name', { inputs: { 'X y': { kind: 'flag', doc: '' } } }, 'not a name for an input'],
  ])('refuses %s', (_, change, fault) => {
    expect(faultsOf([...testTable, { name: 'other', summary: '', inputs: {}, ...change }]).join()).toContain(fault)
  })

  test('takes what is the same', () => {
    expect(faultsOf(all)).toEqual([])
  })
})

const bash = (script: string): ReturnType<typeof spawnSync> => spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' })
const hasBash = bash('exit 0').status === 0

const complete = (line: string): readonly string[] => {
  const words = line.split(' ').map((word) => `'${word}'`)
  const ask = `${completionScript('bash', all)}\nCOMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _headgate; printf '%s\\n' "\${COMPREPLY[@]}"`
  return String(bash(ask).stdout)
    .split('\n')
    .filter((word) => word !== '')
}

describe('completion', () => {
  test.runIf(hasBash).each([
    ['headgate ', ['note', 'warn', 'fail', 'quote']],
    ['headgate n', ['note']],
    ['headgate note ', ['add', 'show']],
    ['headgate --format json note s', ['show']],
    ['headgate --format = json note s', ['show']],
    ['headgate note add --k', ['--kind']],
    ['headgate note add x --kind ', ['plain', 'loud']],
    ['headgate note add x --kind = l', ['loud']],
    ['headgate note add --text ', []],
    ['headgate note add --text note --tw', ['--twice']],
    ['headgate warn --fo', ['--format']],
    ['headgate warn --color n', ['never']],
    ['headgate nothing ', []],
  ])('bash: %s', (line, expected) => {
    expect(complete(line)).toEqual(expected)
  })

  test.runIf(hasBash).each(['bash', 'zsh'] as const)('the %s script is well formed', (shell) => {
    expect(spawnSync('bash', ['-n'], { input: completionScript(shell, all), encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  test('fish knows every command and choice', () => {
    const script = completionScript('fish', all)
    expect(script).toContain(`-a show -d 'Show a note.'`)
    expect(script).toContain(`complete -c headgate -l kind -r -a 'plain loud'`)
    expect(script).toContain(`It\\'s "quoted": 50 % \`done\` $HOME \\\\ # no`)
  })
})

test.each([
  ['promot', ['promote', 'publish'], 'promote'],
  ['tikc', ['tick', 'stop'], 'tick'],
  ['env', ['environment', 'name'], 'environment'],
  ['zzz', ['tick'], undefined],
  ['', ['tick'], undefined],
])('%s is near %j: %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected)
})
