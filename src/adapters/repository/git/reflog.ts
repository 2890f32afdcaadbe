import { appendFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { GitOid } from '../../../document/documents.generated.ts'
import type { Commit } from '../../../ports/repository.ts'
import { isTrue } from './config.ts'
import { removeEmptyAbove, removeIfThere, statIfThere, unless } from './disk.ts'
import type { Layout } from './layout.ts'
import { assertNoLinks } from './loose-refs.ts'

const nothing = '0'.repeat(40)

/** A line of a reflog: `<old> <new> <who> <seconds> <zone>\t<message>`. */
export function reflogLine(from: GitOid | null, commit: Commit, now: Date): string {
  const subject = commit.message.split('\n', 1)[0] ?? ''
  return `${from ?? nothing} ${commit.oid} ${commit.author} ${Math.floor(now.getTime() / 1000)} +0000\theadgate: ${subject}\n`
}

/** Appends to the reflog of a name, where the repository keeps one (git-config(1), core.logAllRefUpdates). */
export async function appendReflog(layout: Layout, folder: string, name: string, line: string): Promise<void> {
  const path = join(folder, 'logs', name)
  await assertNoLinks(folder, `logs/${name}`)
  const kept = isKept(layout, name)
  if (!kept && (await statIfThere(path)) === undefined) return
  for (let left = 10; ; left--) {
    await mkdir(dirname(path), { recursive: true })
    // Another process that deletes a ref may take the folder away again while it is empty.
    const written = await unless(
      left > 0 ? ['ENOENT'] : [],
      appendFile(path, line, { mode: 0o666 }).then(() => true),
    )
    if (written) return
  }
}

/** Removes the reflog of a ref that is gone, with folders that nothing else uses: as git does. */
export async function removeReflog(folder: string, name: string): Promise<void> {
  const path = join(folder, 'logs', name)
  await removeIfThere(path)
  await removeEmptyAbove(path, join(folder, 'logs/refs'))
}

function isKept({ config, workTree }: Layout, name: string): boolean {
  const setting = config.get('core.logallrefupdates')
  if (setting?.toLowerCase() === 'always') return true
  return (isTrue(setting) ?? workTree !== undefined) && /^(HEAD$|refs\/(heads|remotes|notes)\/)/.test(name)
}
