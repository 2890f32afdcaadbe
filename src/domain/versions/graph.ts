import type { VersionGraph } from '../../document/documents.generated.ts'
import { problem, type Problem } from '../../problem/problem.ts'

/** What the schema cannot say of a version graph: versions are unique, parents exist, nothing descends from itself. */
export function graphProblems(graph: VersionGraph, file: string): readonly Problem[] {
  const found: Problem[] = []
  const parents = new Map<string, readonly string[]>()
  graph.versions.forEach((entry, index) => {
    if (parents.has(entry.version))
      found.push(problem('graph/duplicate-version', { version: entry.version }, { file, pointer: `/versions/${index}/version` }))
    parents.set(
      entry.version,
      (entry.parents ?? []).map(({ version }) => version),
    )
  })
  graph.versions.forEach((entry, index) => {
    entry.parents?.forEach(({ version }, edge) => {
      if (!parents.has(version)) {
        found.push(
          problem(
            'graph/unknown-parent',
            { version: entry.version, parent: version },
            { file, pointer: `/versions/${index}/parents/${edge}/version` },
          ),
        )
      }
    })
  })
  const cycle = findCycle(parents)
  if (cycle !== undefined) found.push(problem('graph/cycle', { path: cycle.join(' → ') }, { file, pointer: '/versions' }))
  return found
}

/** A path that leads back to its beginning. Iterative, since a long line of versions would exhaust the stack. */
function findCycle(parents: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>()
  for (const start of parents.keys()) {
    const path: { readonly version: string; next: number }[] = []
    const onPath = new Set<string>()
    const enter = (version: string): void => {
      path.push({ version, next: 0 })
      onPath.add(version)
    }
    if (!done.has(start)) enter(start)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const parent = parents.get(top.version)?.[top.next++]
      if (parent === undefined) {
        done.add(top.version)
        onPath.delete(top.version)
        path.pop()
      } else if (onPath.has(parent)) {
        const versions = path.map(({ version }) => version)
        return [...versions.slice(versions.indexOf(parent)), parent]
      } else if (!done.has(parent)) {
        enter(parent)
      }
    }
  }
  return undefined
}
