import type { DecisionLink, GitOid, Rollout } from '../../document/documents.generated.ts'
import { rolloutPath } from '../../document/layout.ts'
import type { Repository } from '../../ports/repository.ts'
import type { Problem } from '../../problem/problem.ts'
import { parsePlaced, readDocument } from './documents.ts'

/** Which component, and where. */
export interface Target {
  readonly environment: string
  readonly component: string
}

export interface FoundRollouts {
  readonly rollouts: readonly Rollout[]
  /** Files that cannot be read; the others go on without them. */
  readonly problems: readonly Problem[]
  /** The components whose files cannot be read. */
  readonly unreadable: readonly Target[]
}

const FOLDER = 'manifests/rollouts'

/** Every rollout at a commit that matches, sorted by environment and component. */
export async function loadRollouts(repository: Repository, commit: GitOid, only: Partial<Target> = {}): Promise<FoundRollouts> {
  const rollouts: Rollout[] = []
  const problems: Problem[] = []
  const unreadable: Target[] = []
  for (const { path, oid } of await repository.files(commit, FOLDER)) {
    const [environment, file] = path.slice(FOLDER.length + 1).split('/')
    const component = file?.replace(/\.json$/, '')
    if (only.environment !== undefined && environment !== only.environment) continue
    if (only.component !== undefined && component !== only.component) continue
    const read = parsePlaced('rollout', path, await repository.blob(oid))
    if (read.ok) rollouts.push(read.value)
    else {
      problems.push(...read.problems)
      if (environment !== undefined && component !== undefined) unreadable.push({ environment, component })
    }
  }
  return { rollouts, problems, unreadable }
}

/** The rollout of one component, or undefined before its first. */
export const loadRollout = (
  repository: Repository,
  commit: GitOid,
  { environment, component }: Target,
): ReturnType<typeof readDocument<'rollout'>> => readDocument(repository, commit, 'rollout', rolloutPath(environment, component))

export const lastDecision = (rollout: Rollout | undefined): DecisionLink | null => rollout?.decision ?? null
