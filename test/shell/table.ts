import { code, heading, line, table as rows } from '../../src/commands/block.ts'
import { command } from '../../src/commands/command.ts'
import { entryOf, type Entry } from '../../src/commands/entry.ts'
import type { World } from '../../src/ports/world.ts'
import { problem } from '../../src/problem/problem.ts'

const main = 'refs/heads/main'

/** A commit on main with one file more. */
async function noteOn(world: World, path: string, content: string) {
  const head = (await world.repository.resolve(main)) ?? null
  return {
    do: 'commit',
    ref: main,
    expected: head,
    onto: head,
    files: [{ path, content }],
    message: `note ${path}`,
    author: world.actor(),
    at: world.now(),
  } as const
}

const noteAdd = command({
  name: 'note add',
  summary: 'Add a note.',
  details: 'A note is a file on main.',
  inputs: {
    name: { kind: 'text', doc: 'Name of the note.', required: true, positional: true },
    text: { kind: 'text', doc: 'What it says.', default: 'nothing', action: true },
    kind: { kind: 'choice', of: ['plain', 'loud'], doc: 'How it is said.', default: 'plain' },
    twice: { kind: 'flag', doc: 'Say it again.', action: true },
  },
  outputs: { note: 'Path of the note.' },
  example: 'headgate note add hello --text world',
  async run({ name, text, kind, twice }, world) {
    const content = kind === 'loud' ? text.toUpperCase() : text
    return {
      problems: [],
      plan: [await noteOn(world, `notes/${name}`, content)],
      data: { note: `notes/${name}` },
      blocks: [line(`${name}: ${content}`)],
      ...(twice && { next: async (now: World) => ({ problems: [], plan: [await noteOn(now, `notes/${name}-again`, content)] }) }),
    }
  },
})

const noteShow = command({
  name: 'note show',
  summary: 'Show a note.',
  inputs: { name: noteAdd.inputs.name },
  async run({ name }, world) {
    const { repository } = world
    const head = await repository.resolve(main)
    const content = head === undefined ? undefined : await repository.read(head, `notes/${name}`)
    if (content === undefined)
      return { problems: [problem('document/missing', { path: name }, { file: `notes/${name}`, line: 3, column: 7 })], plan: [] }
    const blocks = [heading(name), rows(['at', 'note'], [[world.now(), String(content)]]), code(String(content))]
    return { problems: [], plan: [], blocks, data: { content: String(content) } }
  },
})

const warn = command({
  name: 'warn',
  summary: 'Warn.',
  inputs: {},
  run: async () => ({ problems: [problem('document/not-canonical', {}, { file: 'a.json' })], plan: [] }),
})

const fail = command({
  name: 'fail',
  summary: 'Fail.',
  inputs: {},
  run: async () => {
    throw new TypeError('no such thing')
  },
})

/** Small commands that stand in for the real ones. */
export const testTable: readonly Entry[] = [noteAdd, noteShow, warn, fail].map(entryOf)
