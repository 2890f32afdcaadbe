import type { GitOid, Instant, Proposal } from '../../document/documents.generated.ts'
import type { CloseEffect, MergeEffect, ProposeEffect } from '../../plan/effect.ts'
import type { Forge } from '../../ports/forge.ts'
import type { Repository } from '../../ports/repository.ts'
import { problem } from '../../problem/problem.ts'
import { WorldFailure } from '../../problem/world-failure.ts'
import { mergeChanges } from './merge-changes.ts'
import { recordStore, type ProposalRecord } from './record.ts'

export interface Who {
  now(): Instant
  actor(): string
}

const branchRef = (branch: string): string => `refs/heads/${branch}`

/** Tries for a number before giving up: each loss means that another proposal was opened. */
const MOST_TRIES = 100

/**
 * Proposals inside the repository itself: a branch, and a record below refs/headgate/proposals/. A merge is a real merge commit. The base ref's
 * compare-and-swap is the moment of merging; the record and the branch follow, and whoever comes next brings them up to date.
 */
export function embeddedForge(repository: Repository, { now, actor }: Who): Forge {
  const records = recordStore(repository)

  /** The record as things really are, whatever a crash kept it from saying. */
  async function settled({ tip, proposal }: ProposalRecord): Promise<ProposalRecord> {
    if (proposal.state !== 'open') return { tip, proposal }
    const base = await repository.resolve(branchRef(proposal.base))
    if (base !== undefined && (await repository.contains(base, proposal.head))) return { tip, proposal: { ...proposal, state: 'merged' } }
    const branch = await repository.resolve(branchRef(proposal.branch))
    return branch === undefined ? { tip, proposal: { ...proposal, state: 'closed', reason: 'its branch is gone' } } : { tip, proposal }
  }

  async function find(number: number): Promise<ProposalRecord> {
    const found = (await records.all()).find(({ proposal }) => proposal.number === number)
    if (found === undefined) throw new WorldFailure(problem('proposal/unknown', { number }))
    return found
  }

  async function propose(effect: ProposeEffect): Promise<Proposal> {
    const { branch, base, title, body } = effect
    const head = await repository.resolve(branchRef(branch))
    if (head === undefined) throw new WorldFailure(problem('repository/no-branch', { branch }))
    const baseTip = await repository.resolve(branchRef(base))
    if (baseTip !== undefined && (await repository.contains(baseTip, head))) throw new WorldFailure(problem('proposal/empty', { base, branch }))
    const labels = [...effect.labels]
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const all = await Promise.all((await records.all()).map(settled))
      const open = all.find(({ proposal }) => proposal.state === 'open' && proposal.branch === branch)
      const number = (all.at(-1)?.proposal.number ?? 0) + 1
      const fresh: Proposal = { schema: 'headgate/proposal/v1alpha', number, state: 'open', title, body, branch, base, head, labels, openedAt: now(), openedBy: actor() }
      const proposal = open === undefined ? fresh : { ...open.proposal, title, body, base, head, labels }
      if (await records.write(proposal, open?.tip ?? null, actor(), now())) return proposal
    }
    throw new WorldFailure(problem('repository/contended', { ref: 'refs/headgate/proposals', attempts: MOST_TRIES }), { retryable: true })
  }

  async function merge({ proposal: number, head, onto, message }: MergeEffect): Promise<'merged' | 'lost'> {
    const { proposal } = await find(number)
    const tip = await repository.resolve(branchRef(proposal.base))
    if (tip === undefined) throw new WorldFailure(problem('repository/no-branch', { branch: proposal.base }))
    if (await repository.contains(tip, head)) {
      await end(number, head, { state: 'merged' })
      return 'merged'
    }
    if (proposal.state !== 'open' || proposal.head !== head || tip !== onto) return 'lost'
    const files = await mergeChanges(repository, onto, head, proposal.base)
    const commit = await repository.write({ parents: [onto, head], onto, files, author: actor(), at: now(), message })
    if (!(await repository.swap(branchRef(proposal.base), onto, commit))) return 'lost'
    await end(number, head, { state: 'merged', merge: commit })
    return 'merged'
  }

  /** The branch goes first: a record that is still open without it counts as ended, and is written again by whoever comes next. */
  async function end(number: number, head: GitOid, how: Partial<Proposal> & Pick<Proposal, 'state'>): Promise<void> {
    const { tip, proposal } = await find(number)
    if (proposal.state === 'open') {
      await records.write({ ...proposal, ...how, endedAt: now(), endedBy: actor() }, tip, actor(), now())
    }
    await repository.swap(branchRef(proposal.branch), head, null)
  }

  return {
    proposals: async () => (await Promise.all((await records.all()).map(settled))).map(({ proposal }) => proposal),
    propose,
    merge,
    async close({ proposal: number, reason }: CloseEffect) {
      const { proposal } = await find(number)
      await end(number, proposal.head, { state: 'closed', reason })
    },
  }
}
