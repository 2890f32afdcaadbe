import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitOid } from '../../../document/documents.generated.ts'
import { problem } from '../../../problem/problem.ts'
import { WorldFailure } from '../../../problem/world-failure.ts'
import { unsupported } from '../failure.ts'
import { isOid } from '../oid.ts'
import { readIfThere, statIfThere, unless } from './disk.ts'

/** What a loose ref holds: a commit, or the name of another ref. */
export type LooseRef = { readonly oid: GitOid } | { readonly symbolic: string }

/** Reads `<folder>/<name>`; undefined when there is no such file. Links on the way are refused. */
export async function readLooseRef(folder: string, name: string): Promise<LooseRef | undefined> {
  await assertNoLinks(folder, name)
  const text = (await readIfThere(join(folder, name)))?.toString('latin1')
  return text === undefined ? undefined : parseRef(name, text)
}

/** The content of a ref file: `<oid>\n` or `ref: <name>\n`. */
export function parseRef(name: string, text: string): LooseRef {
  const symbolic = /^ref:\s*(\S+)\s*$/.exec(text)?.[1]
  if (symbolic !== undefined) return { symbolic }
  const oid = text.trimEnd()
  if (!isOid(oid)) throw new WorldFailure(problem('repository/broken-ref', { ref: name, what: 'holds neither a commit nor a ref' }))
  return { oid }
}

/** Names of the loose refs below a folder of refs. */
export async function looseNames(folder: string, under: string): Promise<readonly string[]> {
  await assertNoLinks(folder, under)
  const entries = (await unless(['ENOENT', 'ENOTDIR'], readdir(join(folder, under), { withFileTypes: true }))) ?? []
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const name = `${under}/${entry.name}`
      if (entry.isDirectory()) return looseNames(folder, name)
      if (entry.isSymbolicLink()) throw unsupported(join(folder, name), 'a symbolic link')
      return entry.name.endsWith('.lock') ? [] : [name]
    }),
  )
  return nested.flat()
}

/** Refuses a name that leads through a link: the file that it ends at may belong to anyone. */
export async function assertNoLinks(folder: string, name: string): Promise<void> {
  let path = folder
  for (const part of name.split('/')) {
    path = join(path, part)
    const stat = await statIfThere(path)
    if (stat === undefined) return
    if (stat.isSymbolicLink()) throw unsupported(path, 'a symbolic link')
  }
}
