import type { Config, GitOid } from '../../document/documents.generated.ts'
import { parse } from '../../document/codec.ts'
import { configPath } from '../../document/layout.ts'
import type { Repository } from '../../ports/repository.ts'
import { failure, problem, success, type Result } from '../../problem/problem.ts'

/** The repository's configuration, and main as it was read: every later read of the same run uses this commit. */
export interface Settings {
  readonly config: Config
  /** Main's tip. */
  readonly head: GitOid
  readonly branches: { readonly main: string; readonly evidence: string; readonly live: string }
}

/** Branches that hold the configuration, in the order in which they are tried; the configuration then names main itself. */
const LIKELY_MAIN = ['main', 'master', 'trunk'] as const

export const branchRef = (branch: string): string => `refs/heads/${branch}`

export async function loadSettings(repository: Repository): Promise<Result<Settings>> {
  for (const branch of LIKELY_MAIN) {
    const head = await repository.resolve(branchRef(branch))
    const bytes = head === undefined ? undefined : await repository.read(head, configPath)
    if (bytes === undefined) continue
    const config = parse('config', bytes, configPath)
    return config.ok ? settingsAt(repository, config.value, branch) : config
  }
  return failure(problem('config/missing', { where: `on ${LIKELY_MAIN[0]}` }, { file: configPath }))
}

async function settingsAt(repository: Repository, config: Config, found: string): Promise<Result<Settings>> {
  const main = config.branches?.main ?? found
  const head = await repository.resolve(branchRef(main))
  if (head === undefined) return failure(problem('repository/no-branch', { branch: main }, { file: configPath, pointer: '/branches/main' }))
  const { evidence = 'headgate-evidence', live = 'headgate-live' } = config.branches ?? {}
  return success({ config, head, branches: { main, evidence, live } })
}
