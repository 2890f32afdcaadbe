import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { statIfThere, writeDurably } from './disk.ts'

/** Lays out an empty repository as `git init --initial-branch` does; what is already there stays untouched. */
export async function layOut(root: string, options: { readonly branch: string; readonly bare: boolean }): Promise<void> {
  const gitDir = options.bare ? root : join(root, '.git')
  if ((await statIfThere(join(gitDir, 'HEAD'))) !== undefined) return
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) await mkdir(join(gitDir, folder), { recursive: true })
  const fileMode = process.platform !== 'win32'
  const core = { repositoryformatversion: 0, filemode: fileMode, bare: options.bare, ...(options.bare ? {} : { logallrefupdates: true }) }
  const config = `[core]\n${Object.entries(core)
    .map(([key, value]) => `\t${key} = ${value}\n`)
    .join('')}`
  // HEAD comes last: without it, a folder is no repository.
  await writeDurably(join(gitDir, 'config'), Buffer.from(config), { mode: 0o666, temporary: 'tmp_' })
  await writeDurably(join(gitDir, 'HEAD'), Buffer.from(`ref: refs/heads/${options.branch}\n`), { mode: 0o666, temporary: 'tmp_' })
}
