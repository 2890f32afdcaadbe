import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/problem/problem.ts'
import { parseArguments } from '../../src/shell/arguments.ts'
import { splitWords } from '../../src/shell/words.ts'
import { testTable } from './table.ts'

const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, args }) => [code, args['input'] ?? args['argument'] ?? args['command']].join(' '))

const parse = (line: string): unknown => {
  const words = splitWords(line)
  const result = parseArguments(words.ok ? words.value : [], testTable)
  if (!result.ok) return told(result.problems)
  const request = result.value
  if (request.kind === 'run' && request.problems.length > 0) return told(request.problems)
  return request.kind === 'run' ? { [request.entry.name]: Object.fromEntries(request.raw) } : request
}

describe('command lines', () => {
  test.each([
    ['note add hello', { 'note add': { name: 'hello' } }],
    ['note add --name hello', { 'note add': { name: 'hello' } }],
    ['note add --name=hello --text="a b"', { 'note add': { name: 'hello', text: 'a b' } }],
    ['note add hello --text=', { 'note add': { name: 'hello', text: '' } }],
    ['note add hello --text -5', { 'note add': { name: 'hello', text: '-5' } }],
    ['note add hello --text --twice', ['usage/bad-input text']],
    ['note add hello --text=--twice', { 'note add': { name: 'hello', text: '--twice' } }],
    ['note add --twice hello', { 'note add': { name: 'hello', twice: 'true' } }],
    ['note add hello --twice=false', { 'note add': { name: 'hello', twice: 'false' } }],
    ['note add -- --hello', { 'note add': { name: '--hello' } }],
    ['note add hello again', ['usage/unexpected-argument again']],
    ['note add --name hello again', ['usage/unexpected-argument again']],
    ['note add hello --text a --text b', ['usage/bad-input text']],
    ['note add hello --unknown x', { 'note add': { name: 'hello', unknown: 'x' } }],
    [
      'note add hello --__proto__ x',
      {
        'note add': Object.fromEntries([
          ['name', 'hello'],
          ['__proto__', 'x'],
        ]),
      },
    ],
    ['--root x note --format json add hello', { 'note add': { root: 'x', format: 'json', name: 'hello' } }],
    ['warn', { warn: {} }],
    ['wran', ['usage/unknown-command wran']],
    ['note ad', ['usage/unknown-command note ad']],
    ['--version', { kind: 'version' }],
    ['warn --version 1.0.0', { warn: { version: '1.0.0' } }],
    ['', { kind: 'help', topic: [], asked: false }],
    ['note', { kind: 'help', topic: ['note'], asked: false }],
    ['note --help', { kind: 'help', topic: ['note'], asked: true }],
    ['help note add', { kind: 'help', topic: ['note', 'add'], asked: true }],
    ['note add --nonsense -h', { kind: 'help', topic: ['note', 'add'], asked: true }],
  ])('%s', (line, expected) => {
    expect(parse(line)).toEqual(expected)
  })

  test('a mistyped command names the one that was perhaps meant', () => {
    const result = parseArguments(['note', 'shwo'], testTable)
    expect(!result.ok && result.problems[0]?.args['suggestion']).toBe('Did you mean `headgate note show`?')
  })
})

describe('words', () => {
  test.each([
    [`a  b\tc\n d`, ['a', 'b', 'c', 'd']],
    [`'a b' "c d"e`, ['a b', 'c de']],
    [String.raw`a\ b "q\"q" "\$HOME" 'x\y'`, ['a b', 'q"q', '\\$HOME', 'x\\y']],
    ['$(rm -rf /) `id` $HOME *', ['$(rm', '-rf', '/)', '`id`', '$HOME', '*']],
    [`"" ''`, ['', '']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(splitWords(text)).toEqual({ ok: true, value: expected })
  })

  test.each([`'a`, `"a`, `a\\`])('%s is left open', (text) => {
    expect(splitWords(text).ok).toBe(false)
  })

  test('a long line takes no time', () => {
    const result = splitWords(`"${'\\"'.repeat(200_000)}`)
    expect(result.ok).toBe(false)
  })
})
