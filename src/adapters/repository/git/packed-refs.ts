import { join } from 'node:path'
import type { GitOid } from '../../../document/documents.generated.ts'
import { problem } from '../../../problem/problem.ts'
import { WorldFailure } from '../../../problem/world-failure.ts'
import { isOid } from '../oid.ts'
import { readIfThere, statIfThere } from './disk.ts'
import { lock } from './lock.ts'

/** The refs that `git pack-refs` put into one file. A loose ref of the same name is newer and wins. */
export interface PackedRefs {
  read(): Promise<ReadonlyMap<string, GitOid>>
  /** Takes a name out, under git's lock; the caller holds the ref's own lock. */
  remove(name: string): Promise<void>
}

/** The packed refs of a repository; parsed again whenever the file was replaced. */
export function packedRefs(commonDir: string, patience: number): PackedRefs {
  const path = join(commonDir, 'packed-refs')
  let known: { readonly stamp: string; readonly refs: ReadonlyMap<string, GitOid> } | undefined
  return {
    async read() {
      // git trusts the same signs (stat_validity): the file is only ever replaced by renaming another over it.
      const stat = await statIfThere(path)
      const stamp = stat === undefined ? 'none' : [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join()
      if (known?.stamp !== stamp) known = { stamp, refs: parse((await readIfThere(path))?.toString() ?? '') }
      return known.refs
    },
    async remove(name) {
      const held = await lock(path, { what: 'packed-refs', patience })
      try {
        const text = (await readIfThere(path))?.toString()
        if (text === undefined || !parse(text).has(name)) return
        await held.fill(Buffer.from(without(text, name)))
        await held.commit()
      } finally {
        await held.release()
      }
    },
  }
}

function parse(text: string): ReadonlyMap<string, GitOid> {
  const refs = new Map<string, GitOid>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#') || line.startsWith('^')) continue
    const [oid, name] = [line.slice(0, 40), line.slice(41)]
    if (!isOid(oid) || line[40] !== ' ' || name === '') {
      throw new WorldFailure(problem('repository/broken-ref', { ref: 'packed-refs', what: 'has a line that names no ref' }))
    }
    refs.set(name, oid)
  }
  return refs
}

// A line that begins with ^ tells what the tag before it leads to.
function without(text: string, name: string): string {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.slice(41) === name && isOid(line.slice(0, 40)))
  return lines.toSpliced(at, lines[at + 1]?.startsWith('^') ? 2 : 1).join('\n')
}
