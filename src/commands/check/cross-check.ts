import type { Document, Rollout } from '../../document/documents.generated.ts'
import { configPath, graphPath, manifestPath, policyPath } from '../../document/layout.ts'
import { policyProblems } from '../../domain/rollout/policy.ts'
import { graphProblems } from '../../domain/versions/graph.ts'
import { problem, type Problem } from '../../problem/problem.ts'
import type { ReadDocument } from './read-tree.ts'

/** The documents that could be read, and every path that is there. */
interface CheckedTree {
  readonly byPath: ReadonlyMap<string, Document>
  readonly paths: ReadonlySet<string>
}

/** What no single document can say of itself: names that must exist elsewhere, and rules between fields. */
export function crossCheck(documents: readonly ReadDocument[], paths: ReadonlySet<string>): readonly Problem[] {
  const byPath = new Map(documents.map(({ path, document }) => [path, document]))
  const missing = !paths.has(configPath) ? [problem('config/missing', { where: 'in this tree' }, { file: configPath })] : []
  return [...missing, ...documents.flatMap(({ path, document }) => documentProblems(path, document, { byPath, paths }))]
}

function documentProblems(path: string, document: Document, tree: CheckedTree): readonly Problem[] {
  switch (document.schema) {
    case 'headgate/rollout-policy/v1alpha':
      return policyProblems(document, path)
    case 'headgate/version-graph/v1alpha':
      return graphProblems(document, path)
    case 'headgate/calibration-manifest/v1alpha':
    case 'headgate/handler-manifest/v1alpha':
      return isListed(document.component, document.version, tree)
        ? []
        : [
            problem(
              'manifest/unlisted-version',
              { component: document.component, version: document.version },
              { file: path, pointer: '/version' },
            ),
          ]
    case 'headgate/rollout/v1alpha':
      return rolloutProblems(path, document, tree)
    case 'headgate/brake/v1alpha':
    case 'headgate/config/v1alpha':
    case 'headgate/decision/v1alpha':
    case 'headgate/live/v1alpha':
    case 'headgate/proposal/v1alpha':
    case 'headgate/publication/v1alpha':
    case 'headgate/stop/v1alpha':
    case 'headgate/window/v1alpha':
      return []
  }
}

function isListed(component: string, version: string, { byPath, paths }: CheckedTree): boolean {
  const graph = byPath.get(graphPath(component))
  // A graph that cannot be read is a problem of its own, and says nothing about versions.
  if (graph === undefined && paths.has(graphPath(component))) return true
  return graph?.schema === 'headgate/version-graph/v1alpha' && graph.versions.some((entry) => entry.version === version)
}

function rolloutProblems(
  file: string,
  { environment, component, policy, state }: Rollout,
  { byPath, paths }: CheckedTree,
): readonly Problem[] {
  const found: Problem[] = []
  const config = byPath.get(configPath)
  if (config?.schema === 'headgate/config/v1alpha' && !config.environments.includes(environment)) {
    found.push(
      problem('rollout/unknown-environment', { environment, known: config.environments.join(', ') }, { file, pointer: '/environment' }),
    )
  }
  if (!paths.has(policyPath(policy))) found.push(problem('document/missing', { path: policyPath(policy) }, { file, pointer: '/policy' }))
  if (state.candidate !== undefined && !paths.has(manifestPath(component, state.candidate))) {
    found.push(problem('manifest/without-manifest', { component, version: state.candidate }, { file, pointer: '/state/candidate' }))
  }
  return found
}
