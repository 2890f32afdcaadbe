import type { GitOid } from '../../document/documents.generated.ts'
import type { Commit } from '../../ports/repository.ts'
import type { ObjectReader } from './reader.ts'

/** First-parent history, newest first. */
export async function firstParents(reader: ObjectReader, from: GitOid, limit: number): Promise<readonly Commit[]> {
  const found: Commit[] = []
  for (let next: GitOid | undefined = from; next !== undefined && found.length < limit;) {
    const commit = await reader.commit(next)
    found.push(commit)
    next = (await reader.parents(commit))[0]
  }
  return found
}

/** Whether `ancestor` is reachable from `descendant`. */
export async function reaches(reader: ObjectReader, descendant: GitOid, ancestor: GitOid): Promise<boolean> {
  return descendant === ancestor || (await commonAncestors(reader, descendant, ancestor)).includes(ancestor)
}

/** The best common ancestor: one that no other common ancestor descends from; of several, the newest. */
export async function bestCommonAncestor(reader: ObjectReader, a: GitOid, b: GitOid): Promise<GitOid | undefined> {
  const candidates = await commonAncestors(reader, a, b)
  for (const candidate of candidates) {
    const others = candidates.filter((other) => other !== candidate)
    const below = await Promise.all(others.map(async (other) => reaches(reader, other, candidate)))
    if (!below.includes(true)) return candidate
  }
  return undefined
}

const fromA = 1
const fromB = 2
const stale = 4

/**
 * git's paint_down_to_common (commit-reach.c): walk both histories, newest first, until only ancestors of common ancestors are
 * left. Wrong clocks can make it name an ancestor of a better one too, never miss the better one.
 */
async function commonAncestors(reader: ObjectReader, a: GitOid, b: GitOid): Promise<readonly GitOid[]> {
  if (a === b) return [a]
  const paint = new Map<GitOid, number>([
    [a, fromA],
    [b, fromB],
  ])
  const queue = newestFirst()
  queue.add(await reader.commit(a))
  queue.add(await reader.commit(b))
  const common: Commit[] = []
  while (queue.some(({ oid }) => !(colour(paint, oid) & stale))) {
    const commit = queue.take()
    let colours = colour(paint, commit.oid)
    if (colours === (fromA | fromB)) {
      if (!common.includes(commit)) common.push(commit)
      colours |= stale
    }
    for (const parent of await reader.parents(commit)) {
      const before = colour(paint, parent)
      if ((before & colours) === colours) continue
      paint.set(parent, before | colours)
      queue.add(await reader.commit(parent))
    }
  }
  return common.filter(({ oid }) => !(colour(paint, oid) & stale)).map(({ oid }) => oid)
}

const colour = (paint: ReadonlyMap<GitOid, number>, oid: GitOid): number => paint.get(oid) ?? 0

interface Queue {
  add(commit: Commit): void
  take(): Commit
  some(test: (commit: Commit) => boolean): boolean
}

// Both ends of a history are short here: a sorted array is enough, searched from its end because parents are older.
function newestFirst(): Queue {
  const waiting: Commit[] = []
  return {
    add(commit) {
      let at = waiting.length
      for (let before = waiting[at - 1]; before !== undefined && before.at < commit.at; before = waiting[at - 1]) at--
      waiting.splice(at, 0, commit)
    },
    take() {
      const commit = waiting.shift()
      if (commit === undefined) throw new RangeError('nothing is waiting')
      return commit
    },
    some: (test) => waiting.some(test),
  }
}
