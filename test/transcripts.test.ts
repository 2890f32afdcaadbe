import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { table } from '../src/commands/table.generated.ts'
import { memoryWorld } from './commands/memory-world.ts'
import { fakeWorld, noFacts } from './shell/fake-world.ts'
import { testTable } from './shell/table.ts'
import { play, type Stage } from './transcripts/run.ts'

/** Folder of transcripts → where they are played. `UPDATE_TRANSCRIPTS=1` writes down what is printed now. */
const stages: Readonly<Record<string, Stage>> = {
  'test/transcripts/commands': { table, makeWorld: async (clock) => memoryWorld(clock) },
  'test/transcripts/shell': { table: testTable, makeWorld: async (clock) => fakeWorld(noFacts(), clock) },
}

const update = process.env['UPDATE_TRANSCRIPTS'] === '1'

describe.each(Object.keys(stages))('%s', (folder) => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
    const path = `${folder}/${name}`
    const written = readFileSync(path, 'utf8')
    const stage = stages[folder]
    const played = stage === undefined ? '' : await play(written, stage)
    if (update) writeFileSync(path, played)
    expect(played).toBe(update ? played : written)
  })
})
