import { mkdir, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { problem } from '../../problem/problem.ts'
import { WorldFailure } from '../../problem/world-failure.ts'

/** A folder that holds nothing: the named one, made if need be, or a temporary one. What holds something is refused, not used. */
export async function freshFolder(named: string | undefined): Promise<string> {
  if (named === undefined) return mkdtemp(join(tmpdir(), 'headgate-'))
  const folder = resolve(named)
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new WorldFailure(problem('files/folder-taken', { folder: named }), { cause })
  })
  if ((await readdir(folder)).length > 0) throw new WorldFailure(problem('files/folder-taken', { folder: named }))
  return folder
}
