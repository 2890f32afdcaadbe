import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { initGitRepository, type GitRepository } from '../src/adapters/repository/git.ts'
import { inTurn, perSecond, row, type Row } from './harness.ts'

const RUNS = 5
const COMMITS = 10
const REF = 'refs/heads/main'
const AT = '2026-01-05T10:15:00Z'

/** Commits by compare-and-swap into a bare repository, beside the git plumbing that a script would call for the same. */
export async function store(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-bench-'))
  try {
    const repository = await initGitRepository(join(folder, 'ours'), { bare: true })
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(folder, 'git')])
    const plumbing = git(join(folder, 'git'))
    const measured = await inTurn(
      RUNS,
      async () => repeat(async (index) => commitOurs(repository, index)),
      async () => repeat(async (index) => plumbing(index)),
    )
    const labels = {
      area: 'store',
      name: 'commits of one file, by compare-and-swap',
      peerName: 'git hash-object, mktree, commit-tree, update-ref',
      unit: 'commits/s',
      target: { of: 'ratio', bound: 'at least', value: 1 },
    } as const
    return [row(labels, perSecond(measured, COMMITS))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function repeat(commit: (index: number) => Promise<void>): Promise<void> {
  for (let index = 0; index < COMMITS; index++) await commit(index)
}

let written = 0
/** No two commits are the same: what is there already would not be written again. */
const content = (index: number): string => `{ "commit": ${written++}, "of": ${index} }\n`

async function commitOurs(repository: GitRepository, index: number): Promise<void> {
  const before = (await repository.resolve(REF)) ?? null
  const commit = await repository.write({
    parents: before === null ? [] : [before],
    onto: before,
    files: [{ path: 'status.json', content: content(index) }],
    author: 'Bench <bench@example.org>',
    at: AT,
    message: 'Serve\n',
  })
  if (!(await repository.swap(REF, before, commit))) throw new Error('Lost a race against nobody')
}

function git(gitDir: string): (index: number) => void {
  const identity = { GIT_AUTHOR_NAME: 'Bench', GIT_AUTHOR_EMAIL: 'bench@example.org', GIT_AUTHOR_DATE: AT }
  const committer = { GIT_COMMITTER_NAME: 'Bench', GIT_COMMITTER_EMAIL: 'bench@example.org', GIT_COMMITTER_DATE: AT }
  const env = { ...process.env, ...identity, ...committer, GIT_DIR: gitDir }
  const call = (args: readonly string[], input = ''): string => execFileSync('git', args, { env, input, encoding: 'utf8' }).trim()
  let before = ''
  return (index) => {
    const blob = call(['hash-object', '-w', '--stdin'], content(index))
    const tree = call(['mktree'], `100644 blob ${blob}\tstatus.json\n`)
    const commit = call(['commit-tree', tree, '-m', 'Serve', ...(before === '' ? [] : ['-p', before])])
    call(['update-ref', REF, commit, before === '' ? '0'.repeat(40) : before])
    before = commit
  }
}
