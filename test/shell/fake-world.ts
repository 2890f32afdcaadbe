import { createHash } from 'node:crypto'
import type { Proposal } from '../../src/document/documents.generated.ts'
import type { Files } from '../../src/ports/files.ts'
import type { Forge } from '../../src/ports/forge.ts'
import type { NewCommit, Repository } from '../../src/ports/repository.ts'
import type { World } from '../../src/ports/world.ts'
import type { Opened } from '../../src/shell/surroundings.ts'

/** Everything that a fake world holds; compare two with toEqual. */
export interface Facts {
  readonly commits: Map<string, NewCommit & { readonly tree: ReadonlyMap<string, string> }>
  readonly refs: Map<string, string>
  readonly files: Map<string, string>
  readonly proposals: Proposal[]
}

export const noFacts = (): Facts => ({ commits: new Map(), refs: new Map(), files: new Map(), proposals: [] })

/** A world in memory; the overlay is a copy. */
export function fakeWorld(facts: Facts, clock = { now: () => '2026-01-02T03:04:05Z', actor: () => 'Octo <octo@example.com>' }): Opened {
  const world = (over: Facts): World => ({
    ...clock,
    repository: fakeRepository(over),
    forge: fakeForge(over),
    files: fakeFiles(over),
    observations: { rows: async function* () {} },
  })
  const rehearse = async () => ({ folder: '/fresh', world: world(noFacts()), setClock: () => undefined })
  return { world: world(facts), overlay: () => world(structuredClone(facts)), rehearse }
}

function fakeRepository({ commits, refs }: Facts): Repository {
  return {
    resolve: async (ref) => refs.get(ref),
    refs: async (prefix) => [...refs].filter(([name]) => name.startsWith(prefix)).map(([name, oid]) => ({ name, oid })),
    read: async (commit, path) => {
      const text = commits.get(commit)?.tree.get(path)
      return text === undefined ? undefined : Buffer.from(text)
    },
    write: async (commit) => {
      const oid = createHash('sha1').update(JSON.stringify(commit)).digest('hex')
      const tree = new Map(commit.onto === null ? [] : commits.get(commit.onto)?.tree)
      for (const { path, content } of commit.files) {
        if (content === null) tree.delete(path)
        else tree.set(path, content)
      }
      commits.set(oid, { ...commit, tree })
      return oid
    },
    swap: async (ref, expected, target) => {
      if ((refs.get(ref) ?? null) !== expected) return false
      if (target === null) refs.delete(ref)
      else refs.set(ref, target)
      return true
    },
    commit: missing,
    files: missing,
    blob: missing,
    log: missing,
    contains: missing,
    mergeBase: missing,
  }
}

const missing = (): never => {
  throw new Error('not in this fake')
}

function fakeForge({ proposals, refs }: Facts): Forge {
  const put = (number: number, change: Partial<Proposal>): void => {
    const at = proposals.findIndex((proposal) => proposal.number === number)
    const old = proposals[at]
    if (old !== undefined) proposals[at] = { ...old, ...change }
  }
  return {
    proposals: async () => proposals,
    propose: async ({ branch: on, base, title, body, labels }) => {
      const head = refs.get(`refs/heads/${on}`) ?? ''
      const open = proposals.find(({ branch, state }) => branch === on && state === 'open')
      const fresh: Proposal = {
        schema: 'headgate/proposal/v1alpha',
        number: open?.number ?? proposals.length + 1,
        state: 'open',
        branch: on,
        base,
        title,
        body,
        labels: [...labels],
        head,
        openedAt: '2026-01-02T03:04:05Z',
        openedBy: 'octo',
      }
      if (open === undefined) proposals.push(fresh)
      else put(open.number, fresh)
      return fresh
    },
    merge: async ({ proposal, head, onto }) => {
      const found = proposals.find(({ number }) => number === proposal)
      if (found?.state === 'merged') return 'merged'
      if (found?.head !== head || refs.get(`refs/heads/${found.base}`) !== onto) return 'lost'
      put(proposal, { state: 'merged' })
      return 'merged'
    },
    close: async ({ proposal }) => put(proposal, { state: 'closed' }),
  }
}

const fakeFiles = ({ files }: Facts): Files => ({
  read: async (path) => (files.has(path) ? Buffer.from(files.get(path) ?? '') : undefined),
  list: async (under) => [...files.keys()].filter((path) => path.startsWith(under)).map((path) => ({ path, kind: 'file' })),
  write: async (path, content) => void files.set(path, content),
})
