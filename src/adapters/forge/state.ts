import type { GitOid, Proposal } from '../../document/documents.generated.ts'
import type { Repository } from '../../ports/repository.ts'

/** Full ref name of a branch. */
export const branchRef = (branch: string): string => `refs/heads/${branch}`

/**
 * A proposal as it really is, whatever its record says: merged when its base contains its head (by hand, or before a crash
 * could say so), closed when its branch is gone or holds nothing new, and while it is open its head is the branch's tip.
 */
export async function actual(repository: Repository, proposal: Proposal): Promise<Proposal> {
  if (proposal.state !== 'open') return proposal
  const base = await repository.resolve(branchRef(proposal.base))
  if (base !== undefined && (await repository.contains(base, proposal.head))) return { ...proposal, state: 'merged' }
  const tip = await repository.resolve(branchRef(proposal.branch))
  if (tip === undefined || (base !== undefined && (await repository.contains(base, tip)))) return { ...proposal, state: 'closed' }
  return { ...proposal, head: tip }
}

// How far back the merge of a proposal is searched for.
const searched = 1000

/** The commit that merged a head into a branch; undefined when it was fast-forwarded, or merged long ago. */
export async function mergeOf(repository: Repository, base: string, head: GitOid): Promise<GitOid | undefined> {
  const tip = await repository.resolve(branchRef(base))
  if (tip === undefined) return undefined
  return (await repository.log(tip, searched)).find(({ parents }) => parents.slice(1).includes(head))?.oid
}
