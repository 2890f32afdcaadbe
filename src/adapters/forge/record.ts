import type { GitOid, Instant, Proposal } from '../../document/documents.generated.ts'
import { parse, print } from '../../document/codec.ts'
import { problem } from '../../problem/problem.ts'
import { WorldFailure } from '../../problem/world-failure.ts'
import { eachOf } from '../bounded.ts'
import type { Repository } from '../../ports/repository.ts'

const prefix = 'refs/headgate/proposals/'
const file = 'proposal.json'

/** A proposal's record, and the commit that holds it: what the next change is compared with. */
export interface Stored {
  readonly proposal: Proposal
  readonly at: GitOid
}

/** Every record, oldest first. Its history is the log of its ref. */
export async function allRecords(repository: Repository): Promise<readonly Stored[]> {
  const refs = await repository.refs(prefix)
  const numbered = refs.filter(({ name }) => /^[1-9]\d{0,9}$/.test(name.slice(prefix.length)))
  const records = await eachOf(numbered, async ({ name, oid }) => read(repository, name, oid))
  return records.toSorted((a, b) => a.proposal.number - b.proposal.number)
}

/** One record; undefined when there is no such proposal. */
export async function record(repository: Repository, number: number): Promise<Stored | undefined> {
  const name = `${prefix}${number}`
  const oid = await repository.resolve(name)
  return oid === undefined ? undefined : read(repository, name, oid)
}

/** Writes the next state of a record; undefined when someone else changed or created it meanwhile. */
export async function save(
  repository: Repository,
  before: Stored | null,
  proposal: Proposal,
  by: { readonly author: string; readonly at: Instant; readonly message: string },
): Promise<Stored | undefined> {
  const name = `${prefix}${proposal.number}`
  const parent = before?.at ?? null
  const files = [{ path: file, content: print(proposal) }]
  const at = await repository.write({ parents: parent === null ? [] : [parent], onto: parent, files, ...by, at: by.at })
  return (await repository.swap(name, parent, at)) ? { proposal, at } : undefined
}

async function read(repository: Repository, name: string, oid: GitOid): Promise<Stored> {
  const content = await repository.read(oid, file)
  if (content === undefined) throw broken(name, `it has no ${file}`)
  const parsed = parse('proposal', content, `${name}:${file}`)
  if (!parsed.ok) throw broken(name, parsed.problems.map((found) => found.args['what'] ?? found.code).join('; '))
  if (`${prefix}${parsed.value.number}` !== name) throw broken(name, `the record is of proposal ${parsed.value.number}`)
  return { proposal: parsed.value, at: oid }
}

const broken = (ref: string, what: string): WorldFailure => new WorldFailure(problem('proposal/broken', { ref, what }))
