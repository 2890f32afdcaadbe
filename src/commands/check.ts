import { print } from '../document/codec.ts'
import { locate } from '../document/place.ts'
import type { Plan } from '../plan/effect.ts'
import type { World } from '../ports/world.ts'
import type { Problem } from '../problem/problem.ts'
import { line } from './block.ts'
import { checkHistories } from './check/check-histories.ts'
import { crossCheck } from './check/cross-check.ts'
import { readTree, type ReadDocument } from './check/read-tree.ts'
import { workingTree } from './check/tree.ts'
import { command } from './command.ts'
import { branchRef } from './facts/settings.ts'

export const check = command({
  name: 'check',
  summary: 'Check every document below manifests/, and every rollout against its decisions.',
  details:
    'Reads the working tree. All problems are found at once, each with file, line and column. Every decision is replayed from its sealed windows, so the evidence branch must be there when there are decisions.',
  inputs: { write: { kind: 'flag', doc: 'Rewrite documents that are valid but not in canonical form.' } },
  outputs: { documents: 'Number of documents that were read.' },
  run: async ({ write }, world) => {
    const tree = await workingTree(world.files)
    const { documents, problems } = await readTree(tree)
    const paths = new Set(tree.map(({ path }) => path))
    const crossed = [...crossCheck(documents, paths), ...(await historyProblems(documents, world))]
    const found = [...problems, ...placeAll(crossed, documents)].filter(({ code }) => !(write && code === 'document/not-canonical'))
    const plan: Plan = write ? rewrites(documents) : []
    const blocks = [line(`${documents.length} documents read`)]
    return { problems: found.toSorted(byPlace), plan, blocks, data: { documents: documents.length } }
  },
})

/** Histories need the repository; a folder of manifests alone is checked without one. */
async function historyProblems(documents: readonly ReadDocument[], { repository }: World): Promise<readonly Problem[]> {
  const hasHistory = documents.some(
    ({ document }) => document.schema === 'headgate/decision/v1alpha' || document.schema === 'headgate/rollout/v1alpha',
  )
  if (!hasHistory) return []
  const config = documents.find(({ document }) => document.schema === 'headgate/config/v1alpha')?.document
  const branch = config?.schema === 'headgate/config/v1alpha' ? config.branches?.evidence : undefined
  return checkHistories(documents, repository, await repository.resolve(branchRef(branch ?? 'headgate-evidence')))
}

/** Lines and columns for problems that were found between documents. */
function placeAll(problems: readonly Problem[], documents: readonly ReadDocument[]): readonly Problem[] {
  const texts = new Map(documents.map(({ path, bytes }) => [path, bytes]))
  const decoder = new TextDecoder()
  return problems.flatMap((found) => {
    const bytes = found.file === undefined ? undefined : texts.get(found.file)
    if (bytes === undefined || found.file === undefined || found.pointer === undefined) return [found]
    return locate([{ problem: found, on: 'value' }], decoder.decode(bytes), found.file)
  })
}

const rewrites = (documents: readonly ReadDocument[]): Plan =>
  documents
    .filter(({ canonical }) => !canonical)
    .map(({ path, document }) => ({ do: 'write', path, content: print(document), replace: true }))

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return (a.file ?? '') < (b.file ?? '') ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
