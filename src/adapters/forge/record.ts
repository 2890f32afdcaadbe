import { parse, print } from '../../document/codec.ts'
import type { GitOid, Proposal } from '../../document/documents.generated.ts'
import type { Repository } from '../../ports/repository.ts'
import { WorldFailure } from '../../problem/world-failure.ts'
import { problem } from '../../problem/problem.ts'

const PREFIX = 'refs/headgate/proposals/'
const FILE = 'proposal.json'

/** A proposal's record: a document in a commit of its own ref, so that its history is that ref's history. */
export interface ProposalRecord {
  readonly tip: GitOid
  readonly proposal: Proposal
}

export interface RecordStore {
  all(): Promise<readonly ProposalRecord[]>
  /** Writes the record over `tip` (null: a new one); false when somebody else wrote first. */
  write(proposal: Proposal, tip: GitOid | null, by: string, at: string): Promise<boolean>
}

export function recordStore(repository: Repository): RecordStore {
  const read = async (name: string, tip: GitOid): Promise<ProposalRecord> => {
    const bytes = await repository.read(tip, FILE)
    const parsed = bytes === undefined ? undefined : parse('proposal', bytes, `${name}:${FILE}`)
    if (parsed?.ok !== true) throw new WorldFailure(problem('proposal/broken', { ref: name, what: bytes === undefined ? `${FILE} is missing` : `${FILE} is no proposal` }))
    return { tip, proposal: parsed.value }
  }
  return {
    async all() {
      const refs = await repository.refs(PREFIX)
      const records = await Promise.all(refs.map(async ({ name, oid }) => read(name, oid)))
      return records.toSorted((a, b) => a.proposal.number - b.proposal.number)
    },
    async write(proposal, tip, by, at) {
      const files = [{ path: FILE, content: print(proposal) }]
      const message = `proposal ${proposal.number}: ${proposal.state}\n`
      const commit = await repository.write({ parents: tip === null ? [] : [tip], onto: tip, files, author: by, at, message })
      return tip === commit || repository.swap(`${PREFIX}${proposal.number}`, tip, commit)
    },
  }
}
