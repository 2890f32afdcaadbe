import type { DecisionLink, GitOid, Rollout } from '../../document/documents.generated.ts'
import { canonicalText } from '../../document/canonical.ts'
import { decisionPath, rolloutPath } from '../../document/layout.ts'
import type { Repository } from '../../ports/repository.ts'
import { rolloutAfter } from '../../domain/rollout/record.ts'
import { failure, problem, success, type Problem, type Result } from '../../problem/problem.ts'
import { needDocument, parsePlaced, readDocument } from './documents.ts'

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
    const read = await decided(repository, commit, parsePlaced('rollout', path, await repository.blob(oid)))
    if (read.ok) rollouts.push(read.value)
    else {
      problems.push(...read.problems)
      if (environment !== undefined && component !== undefined) unreadable.push({ environment, component })
    }
  }
  return { rollouts, problems, unreadable }
}

/** The rollout of one component, or undefined before its first. */
export async function loadRollout(
  repository: Repository,
  commit: GitOid,
  { environment, component }: Target,
): Promise<Result<Rollout | undefined>> {
  const read = await readDocument(repository, commit, 'rollout', rolloutPath(environment, component))
  if (!read.ok || read.value === undefined) return read
  return decided(repository, commit, success(read.value))
}

/** A state that somebody wrote by hand is no state: a rollout is what its decision leads to, or a problem. */
async function decided(repository: Repository, commit: GitOid, read: Result<Rollout>): Promise<Result<Rollout>> {
  if (!read.ok) return read
  const { environment, component, decision } = read.value
  const found = await needDocument(repository, commit, 'decision', decisionPath(environment, component, decision.sequence))
  if (!found.ok) return found
  if (canonicalText(rolloutAfter(found.value)) === canonicalText(read.value)) return read
  return failure(
    problem('rollout/not-decided', { component, environment }, { file: rolloutPath(environment, component), pointer: '/state' }),
  )
}

export const lastDecision = (rollout: Rollout | undefined): DecisionLink | null => rollout?.decision ?? null
