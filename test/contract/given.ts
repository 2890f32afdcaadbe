import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { GitOid } from '../../src/document/documents.generated.ts'
import type { FileChange } from '../../src/plan/effect.ts'
import type { Repository } from '../../src/ports/repository.ts'
import type { ProblemCode } from '../../src/problem/catalog.ts'
import { WorldFailure } from '../../src/problem/world-failure.ts'

/** Who commits in tests, and when. */
export const author = 'Ada Lovelace <ada@example.org>'
export const at = '2026-01-05T10:15:00Z'

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Environment in which git behaves the same on every machine. */
export const gitEnvironment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Git',
  GIT_AUTHOR_EMAIL: 'git@example.org',
  GIT_COMMITTER_NAME: 'Git',
  GIT_COMMITTER_EMAIL: 'git@example.org',
}

/** Runs real git in a folder and gives what it prints; its errors fail the test. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { env: gitEnvironment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

/** What git finds wrong with a repository: nothing. Commits that no ref names are no fault. */
export const fsck = (folder: string): string => git(folder, 'fsck', '--strict', '--no-dangling')

/** Writes a commit with these files on top of a parent and moves nothing. */
export async function commit(
  repository: Repository,
  parent: GitOid | null,
  files: Readonly<Record<string, string | null>>,
  message = 'Change',
  instant = at,
): Promise<GitOid> {
  const changes: readonly FileChange[] = Object.entries(files).map(([path, content]) => ({ path, content }))
  return repository.write({ parents: parent === null ? [] : [parent], onto: parent, files: changes, author, at: instant, message })
}

/** Commits on top of a branch, which must not move meanwhile. */
export async function advance(repository: Repository, branch: string, files: Readonly<Record<string, string | null>>): Promise<GitOid> {
  const ref = `refs/heads/${branch}`
  const before = (await repository.resolve(ref)) ?? null
  const oid = await commit(repository, before, files, `Change ${branch}`)
  expect(await repository.swap(ref, before, oid)).toBe(true)
  return oid
}

/** The code of the problem that a call fails with. */
export async function problemOf(call: Promise<unknown>): Promise<ProblemCode | undefined> {
  try {
    await call
  } catch (error) {
    if (error instanceof WorldFailure) return error.problem.code
    throw error
  }
  return undefined
}

/** A file's text at a commit. */
export async function textAt(repository: Repository, oid: GitOid, path: string): Promise<string | undefined> {
  const content = await repository.read(oid, path)
  return content === undefined ? undefined : Buffer.from(content).toString()
}
