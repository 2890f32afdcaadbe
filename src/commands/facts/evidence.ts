import { digestOf } from '../../document/digest.ts'
import type { GitOid, Instant, Window, WindowLink } from '../../document/documents.generated.ts'
import { windowPath } from '../../document/layout.ts'
import type { Repository, TreeFile } from '../../ports/repository.ts'
import { failure, problem, success, type Problem, type Result } from '../../problem/problem.ts'
import { parsePlaced } from './documents.ts'
import { branchRef, type Settings } from './settings.ts'
import type { Target } from './rollouts.ts'

/** Tip of the evidence branch; undefined before the first window. */
export const evidenceHead = (repository: Repository, { branches }: Settings): Promise<GitOid | undefined> =>
  repository.resolve(branchRef(branches.evidence))

/** The sealed windows of a component that start at or after a moment, oldest first. */
export async function windowsSince(
  repository: Repository,
  head: GitOid | undefined,
  target: Target,
  since: Instant,
): Promise<Result<readonly Window[]>> {
  if (head === undefined) return success([])
  const first = windowPath(target.environment, target.component, since)
  const files = await windowFiles(repository, head, target)
  return readWindows(
    repository,
    files.filter(({ path }) => path >= first),
  )
}

/** The same, without those that cannot be read. */
export async function readableWindowsSince(
  repository: Repository,
  head: GitOid | undefined,
  target: Target,
  since: Instant,
): Promise<readonly Window[]> {
  if (head === undefined) return []
  const first = windowPath(target.environment, target.component, since)
  const files = (await windowFiles(repository, head, target)).filter(({ path }) => path >= first)
  const read = await Promise.all(files.map(async ({ path, oid }) => parsePlaced('window', path, await repository.blob(oid))))
  return read.flatMap((result) => (result.ok ? [result.value] : []))
}

/** The newest sealed window of a component. */
export async function newestWindow(repository: Repository, head: GitOid | undefined, target: Target): Promise<Result<Window | undefined>> {
  const newest = head === undefined ? undefined : (await windowFiles(repository, head, target)).at(-1)
  if (newest === undefined) return success(undefined)
  return parsePlaced('window', newest.path, await repository.blob(newest.oid))
}

/** The windows that a decision names, each checked against its digest. */
export async function linkedWindows(
  repository: Repository,
  head: GitOid | undefined,
  target: Target,
  links: readonly WindowLink[],
): Promise<Result<readonly Window[]>> {
  const windows: Window[] = []
  const problems: Problem[] = []
  for (const { start, digest } of links) {
    const path = windowPath(target.environment, target.component, start)
    const bytes = head === undefined ? undefined : await repository.read(head, path)
    const read = bytes === undefined ? failure(problem('evidence/missing', { start, ...target })) : parsePlaced('window', path, bytes)
    if (!read.ok) problems.push(...read.problems)
    else if (digestOf(read.value) === digest) windows.push(read.value)
    else problems.push(problem('evidence/altered', { start, ...target }, { file: path }))
  }
  return problems.length > 0 ? failure(...problems) : success(windows)
}

export const linkOf = (window: Window): WindowLink => ({ start: window.start, digest: digestOf(window) })

/** Paths sort as time does. */
const windowFiles = (repository: Repository, head: GitOid, { environment, component }: Target): Promise<readonly TreeFile[]> =>
  repository.files(head, `windows/${environment}/${component}`)

async function readWindows(repository: Repository, files: readonly TreeFile[]): Promise<Result<readonly Window[]>> {
  const read = await Promise.all(files.map(async ({ path, oid }) => parsePlaced('window', path, await repository.blob(oid))))
  const problems = read.flatMap((result) => (result.ok ? [] : result.problems))
  return problems.length > 0 ? failure(...problems) : success(read.flatMap((result) => (result.ok ? [result.value] : [])))
}
