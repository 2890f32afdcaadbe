import type { Proposal } from '../../document/documents.generated.ts'
import type { Forge } from '../../ports/forge.ts'
import { failure, problem, success, type Result } from '../../problem/problem.ts'

/** A proposal by the number that a user gave. */
export async function findProposal(forge: Forge, number: string): Promise<Result<Proposal>> {
  const found = (await forge.proposals()).find((proposal) => String(proposal.number) === number.replace(/^#/, ''))
  return found === undefined ? failure(problem('proposal/unknown', { number })) : success(found)
}

/** The same, when it must be open. */
export async function findOpenProposal(forge: Forge, number: string): Promise<Result<Proposal>> {
  const found = await findProposal(forge, number)
  if (!found.ok || found.value.state === 'open') return found
  return failure(problem('proposal/not-open', { number, state: found.value.state }))
}
