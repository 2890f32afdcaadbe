import type { GitOid, Instant } from '../../document/documents.generated.ts'
import type { Commit } from '../../ports/repository.ts'
import { corrupt } from './failure.ts'
import { identity, instantOf, secondsOf } from './ident.ts'
import { isOid } from './oid.ts'

interface CommitFields {
  readonly tree: GitOid
  readonly parents: readonly GitOid[]
  readonly author: string
  readonly at: Instant
  readonly message: string
}

/** A commit's bytes: author and committer are one, the time zone is +0000, the message ends with one newline. */
export function encodeCommit({ tree, parents, author, at, message }: CommitFields): Uint8Array {
  const who = `${identity(author)} ${secondsOf(at)} +0000`
  const head = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${who}`, `committer ${who}`]
  // git refuses NUL in messages (fsck nulInCommit).
  return Buffer.from(`${head.join('\n')}\n\n${message.replaceAll('\0', '').trimEnd()}\n`)
}

/** Reads any commit that git writes; headers that Headgate has no use for (signatures, encoding) are skipped. */
export function decodeCommit(oid: GitOid, content: Uint8Array): Commit {
  const text = Buffer.from(content).toString()
  const end = text.indexOf('\n\n')
  const lines = (end < 0 ? text.trimEnd() : text.slice(0, end)).split('\n')
  const values = (key: string) => lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
  const [tree] = values('tree')
  const author = /^(.*>) -?\d+ [+-]\d+$/.exec(values('author')[0] ?? '')
  const date = /> (\d+) [+-]\d+$/.exec(values('committer')[0] ?? '')
  const seconds = Number(date?.[1])
  if (tree === undefined || !isOid(tree) || !author?.[1] || !(seconds < 8.64e12)) throw corrupt(oid, 'it is not a well-formed commit')
  const parents = values('parent')
  if (!parents.every(isOid)) throw corrupt(oid, 'a parent is not an object id')
  const message = end < 0 ? '' : text.slice(end + 2).replace(/\n+$/, '')
  return { oid, tree, parents, author: author[1], at: instantOf(seconds), message }
}
