import { basename, join, resolve } from 'node:path'
import { unsupported } from '../failure.ts'
import { readIfThere } from './disk.ts'

/** The objects folder itself and all that it borrows from (gitrepository-layout(5), objects/info/alternates). */
export async function objectFolders(own: string): Promise<readonly string[]> {
  const found: string[] = []
  const visit = async (folder: string, depth: number): Promise<void> => {
    if (found.includes(folder)) return
    // git stops at five as well (odb.c, link_alt_odb_entries).
    if (depth > 5) throw unsupported(folder, 'alternates nested more than five deep')
    if (basename(folder) !== 'objects') throw unsupported(folder, 'an alternate that is no objects folder')
    found.push(folder)
    const text = (await readIfThere(join(folder, 'info/alternates')))?.toString() ?? ''
    for (const line of text.split('\n')) {
      if (line.startsWith('"')) throw unsupported(folder, 'a quoted path in objects/info/alternates')
      if (line !== '' && !line.startsWith('#')) await visit(resolve(folder, line), depth + 1)
    }
  }
  await visit(own, 0)
  return found
}
