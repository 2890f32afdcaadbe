import { expect, test } from 'vitest'
import { readInputs } from '../../src/shell/inputs.ts'
import { readStep } from '../../src/shell/step.ts'
import { testTable } from './table.ts'

const noteAdd = testTable.find(({ name }) => name === 'note add') ?? testTable[0]

const read = (raw: Readonly<Record<string, string>>): unknown => {
  if (noteAdd === undefined) return undefined
  const result = readInputs(noteAdd, new Map(Object.entries(raw)))
  return result.ok
    ? result.value
    : result.problems.map(({ code, args }) => `${code} ${args['input']}: ${args['suggestion'] ?? args['expected'] ?? args['doc']}`)
}

const globals = { root: '.', format: 'text', 'dry-run': false, 'as-of': undefined, color: 'auto' }

test.each([
  [{ name: 'a' }, { own: { name: 'a', text: 'nothing', kind: 'plain', twice: false }, global: globals }],
  [
    { name: 'a', text: '', kind: 'loud', twice: 'TRUE' },
    { own: { name: 'a', text: 'nothing', kind: 'loud', twice: true }, global: globals },
  ],
  [
    { name: 'a', 'dry-run': 'true', 'as-of': '2024-02-29T00:00:00Z' },
    {
      own: { name: 'a', text: 'nothing', kind: 'plain', twice: false },
      global: { ...globals, 'dry-run': true, 'as-of': '2024-02-29T00:00:00Z' },
    },
  ],
  [{}, ['usage/missing-input name: Name of the note.']],
  [{ name: '' }, ['usage/missing-input name: Name of the note.']],
  [{ name: 'a\u001b[31m' }, ['usage/bad-input name: control characters are not allowed']],
  [{ name: 'a', twice: 'yes' }, ['usage/bad-input twice: it is true or false']],
  [{ name: 'a', kind: 'load' }, ['usage/bad-input kind: it is one of plain, loud (perhaps loud)']],
  [{ name: 'a', 'as-of': '2026-02-30T00:00:00Z' }, ['usage/bad-input as-of: it is a UTC instant such as 2026-01-05T10:15:00Z']],
  [
    { tex: 'x', kind: 'x', constructor: 'y' },
    [
      'usage/unknown-input tex: Did you mean --text?',
      'usage/unknown-input constructor: See `headgate note add --help`.',
      'usage/missing-input name: Name of the note.',
      'usage/bad-input kind: it is one of plain, loud',
    ],
  ],
])('%j', (raw, expected) => {
  expect(read(raw)).toEqual(expected)
})

test.each([
  [{ command: 'note add', args: '"a b" --kind loud', text: 'x' }, { 'note add': { name: 'a b', kind: 'loud', text: 'x' } }],
  [{ command: ' note  add ', name: 'not an input of the Action', args: 'n' }, { 'note add': { name: 'n' } }],
  [{ command: 'warn', text: 'x' }, { warn: { text: 'x' } }],
  [{ command: 'note add', args: 'n --text y', text: 'x' }, ['usage/bad-input']],
  [{ command: 'note add', args: '"open' }, ['usage/bad-input']],
  [{ command: 'note' }, ['usage/unknown-command']],
  [{ command: '' }, ['usage/unknown-command']],
])('a step with %j', (inputs, expected) => {
  const given = new Map(Object.entries(inputs))
  const result = readStep((name) => given.get(name) ?? '', testTable)
  const problems = result.ok ? result.value.problems : result.problems
  expect(
    result.ok && problems.length === 0
      ? { [result.value.entry.name]: Object.fromEntries(result.value.raw) }
      : problems.map(({ code }) => code),
  ).toEqual(expected)
})
