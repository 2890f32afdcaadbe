import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { firstFiles } from '../src/commands/demo/documents.ts'
import { profiles } from '../src/commands/init/profiles.ts'
import { diskFiles } from '../src/adapters/files/disk.ts'
import { check } from '../src/commands/check.ts'
import { print } from '../src/document/codec.ts'
import { policyPath } from '../src/document/layout.ts'
import { memoryWorld } from './commands/memory-world.ts'
import { noHost } from './commands/loop.ts'

test('our own manifests pass check', async () => {
  const { world } = memoryWorld({ now: () => '2026-01-05T09:00:00Z', actor: () => 'Test <test@example.com>' })
  const { problems, data } = await check.run({ write: false }, { ...world, files: diskFiles('.') }, noHost)
  expect(problems).toEqual([])
  expect(data?.['documents']).toBeGreaterThan(5)
})

const shown = [
  ...firstFiles().filter(({ path }) => path.startsWith('manifests/components/')),
  ...Object.values(profiles).map((policy) => ({ path: policyPath(policy.name), content: print(policy) })),
]

test.each(shown)('$path is what demo and init write', ({ path, content }) => {
  expect(readFileSync(path, 'utf8')).toBe(content)
})
