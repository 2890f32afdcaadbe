import type { Files } from '../../ports/files.ts'

/** A file below manifests/, wherever it is read from. */
export interface TreeEntry {
  readonly path: string
  readonly isLink: boolean
  readonly read: () => Promise<Uint8Array>
}

/** The files below manifests/ as they stand in the working directory. */
export async function workingTree(files: Files): Promise<readonly TreeEntry[]> {
  const entries = await files.list('manifests')
  return entries.map(({ path, kind }) => ({
    path,
    isLink: kind === 'link',
    read: async () => (await files.read(path)) ?? new Uint8Array(),
  }))
}
