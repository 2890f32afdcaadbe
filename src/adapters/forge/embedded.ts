import type { GitOid, Instant, Proposal } from '../../document/documents.generated.ts'
import type { CloseEffect, MergeEffect, ProposeEffect } from '../../plan/effect.ts'
import { problem } from '../../problem/problem.ts'
import { WorldFailure } from '../../problem/world-failure.ts'
import type { Forge } from '../../ports/forge.ts'
import type { Repository } from '../../ports/repository.ts'
import { eachOf } from '../bounded.ts'
import { allRecords, record, save, type Stored } from './record.ts'
import { actual, branchRef, mergeOf } from './state.ts'
import { threeWay } from './three-way.ts'

interface Context {
  readonly repository: Repository
  readonly now: () => Instant
  readonly actor: () => string
}

/**
 * A forge that is nothing but the repository: a proposal is a branch, and a record whose every change is a commit on
 * `refs/headgate/proposals/<number>`. Each call can be cut at any point and made again; the outcome is the same.
 */
export function embeddedForge(repository: Repository, { now, actor }: Omit<Context, 'repository'>): Forge {
  const context = { repository, now, actor }
  return {
    async proposals() {
      const records = await allRecords(repository)
      return eachOf(records, async ({ proposal }) => actual(repository, proposal))
    },
    propose: async (effect) => persist(effect.branch, async () => propose(context, effect)),
    merge: async (effect) => persist(`proposal ${effect.proposal}`, async () => merge(context, effect)),
    close: async (effect) => {
      await persist(`proposal ${effect.proposal}`, async () => close(context, effect))
    },
  }
}

const attempts = 50

// A record that someone else changed is read and judged anew.
async function persist<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  for (let left = attempts; left > 0; left--) {
    const result = await attempt()
    if (result !== undefined) return result
  }
  throw new WorldFailure(problem('repository/contended', { ref: what, attempts }), { retryable: true })
}

async function propose(context: Context, { branch, base, title, body, labels }: ProposeEffect): Promise<Proposal | undefined> {
  const { repository, now, actor } = context
  const [head, onto] = await Promise.all([tipOf(repository, branch), tipOf(repository, base)])
  const records = await allRecords(repository)
  const wanted = { title, body, branch, base, head, labels: [...labels] }
  for (const stored of records.filter(({ proposal }) => proposal.branch === branch && proposal.state === 'open')) {
    if ((await actual(repository, stored.proposal)).state !== 'open') continue
    const next = { ...stored.proposal, ...wanted }
    const same = JSON.stringify(next) === JSON.stringify(stored.proposal)
    return same ? next : (await keep(context, stored, next, 'Update'))?.proposal
  }
  if (await repository.contains(onto, head)) {
    throw new WorldFailure(problem('proposal/empty', { base, branch }))
  }
  // Whoever is first to create the next number has it; the other finds an open proposal of the branch, or takes the number after.
  const number = Math.max(0, ...records.map(({ proposal }) => proposal.number)) + 1
  const opened: Proposal = { schema: 'headgate/proposal/v1alpha', number, state: 'open', ...wanted, openedAt: now(), openedBy: actor() }
  return (await keep(context, null, opened, 'Open'))?.proposal
}

async function merge(context: Context, { proposal: number, head, onto, message }: MergeEffect): Promise<'merged' | 'lost' | undefined> {
  const { repository, now, actor } = context
  const stored = await recordOf(repository, number)
  const { proposal } = stored
  const { branch, base } = proposal
  const current = await tipOf(repository, base)
  // The base says whether it is merged; the record only follows.
  if (proposal.state !== 'closed' && proposal.head === head && (await repository.contains(current, head)))
    return settle(context, stored, head)
  if ((await actual(repository, proposal)).state !== 'open') throw notOpen(proposal)
  if ((await repository.resolve(branchRef(branch))) !== head || current !== onto) return 'lost'
  // A crash after the merge must find the head by the record.
  if (proposal.head !== head && (await keep(context, stored, { ...proposal, head }, 'Update')) === undefined) return undefined
  const merged = await threeWay(repository, await repository.mergeBase(onto, head), onto, head)
  if ('conflicts' in merged) {
    throw new WorldFailure(problem('proposal/conflict', { paths: merged.conflicts.slice(0, 20).join(', '), base }))
  }
  const commit = await repository.write({ parents: [onto, head], onto, ...merged, author: actor(), at: now(), message })
  if (!(await repository.swap(branchRef(base), onto, commit))) return 'lost'
  return settle(context, await recordOf(repository, number), head)
}

async function settle(context: Context, stored: Stored, head: GitOid): Promise<'merged' | undefined> {
  const { proposal } = stored
  if (proposal.state === 'open') {
    const commit = await mergeOf(context.repository, proposal.base, head)
    const settled: Proposal = { ...proposal, state: 'merged', head, ...ended(context), ...(commit !== undefined && { merge: commit }) }
    if ((await keep(context, stored, settled, 'Merge')) === undefined) return undefined
  }
  await removeBranch(context.repository, proposal.branch, head)
  return 'merged'
}

async function close(context: Context, { proposal: number, reason }: CloseEffect): Promise<true | undefined> {
  const { repository } = context
  const stored = await recordOf(repository, number)
  const { proposal } = stored
  const real = await actual(repository, proposal)
  if (real.state === 'merged') throw notOpen(real)
  if (proposal.state === 'open') {
    const closed: Proposal = { ...real, state: 'closed', ...ended(context), reason }
    if ((await keep(context, stored, closed, 'Close')) === undefined) return undefined
  }
  await removeBranch(repository, proposal.branch, real.head)
  return true
}

const ended = ({ now, actor }: Context) => ({ endedAt: now(), endedBy: actor() })

async function keep(context: Context, before: Stored | null, proposal: Proposal, verb: string): Promise<Stored | undefined> {
  const message = `${verb} proposal ${proposal.number}: ${proposal.title}`
  return save(context.repository, before, proposal, { author: context.actor(), at: context.now(), message })
}

// A branch that someone stands on, or that went on, stays: it is only no longer proposed.
async function removeBranch(repository: Repository, branch: string, head: GitOid): Promise<void> {
  try {
    await repository.swap(branchRef(branch), head, null)
  } catch (error) {
    if (!(error instanceof WorldFailure) || error.problem.code !== 'repository/checked-out') throw error
  }
}

async function tipOf(repository: Repository, branch: string): Promise<GitOid> {
  const tip = await repository.resolve(branchRef(branch))
  if (tip === undefined) throw new WorldFailure(problem('repository/no-branch', { branch }))
  return tip
}

async function recordOf(repository: Repository, number: number): Promise<Stored> {
  const stored = await record(repository, number)
  if (stored === undefined) throw new WorldFailure(problem('proposal/unknown', { number }))
  return stored
}

const notOpen = ({ number, state }: Proposal): WorldFailure => new WorldFailure(problem('proposal/not-open', { number, state }))
