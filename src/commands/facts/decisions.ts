import type { Decision, GitOid } from '../../document/documents.generated.ts'
import type { Repository } from '../../ports/repository.ts'
import { failure, success, type Result } from '../../problem/problem.ts'
import { parsePlaced } from './documents.ts'
import type { Target } from './rollouts.ts'

/** Every decision of a component at a commit, oldest first. */
export async function loadDecisions(
  repository: Repository,
  commit: GitOid,
  { environment, component }: Target,
): Promise<Result<readonly Decision[]>> {
  const files = await repository.files(commit, `manifests/decisions/${environment}/${component}`)
  const read = await Promise.all(files.map(async ({ path, oid }) => parsePlaced('decision', path, await repository.blob(oid))))
  const problems = read.flatMap((result) => (result.ok ? [] : result.problems))
  return problems.length > 0 ? failure(...problems) : success(read.flatMap((result) => (result.ok ? [result.value] : [])))
}
