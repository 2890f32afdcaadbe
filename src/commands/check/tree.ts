import type { GitOid } from '../../document/documents.generated.ts'
import type { Files } from '../../ports/files.ts'
import type { Repository } from '../../ports/repository.ts'

/** The files below manifests/, wherever they are read from. */
export interface Tree {
  readonly files: readonly TreeEntry[]
}

export interface TreeEntry {
  readonly path: string
  readonly isLink: boolean
  readonly read: () => Promise<Uint8Array>
}

const FOLDER = 'manifests'

/** As they stand in the working directory. */
export async function workingTree(files: Files): Promise<Tree> {
  const entries = await files.list(FOLDER)
  return {
    files: entries.map(({ path, kind }) => ({
      path,
      isLink: kind === 'link',
      read: async () => (await files.read(path)) ?? new Uint8Array(),
    })),
  }
}

/** As they stand in a commit. */
export async function commitTree(repository: Repository, commit: GitOid): Promise<Tree> {
  const entries = await repository.files(commit, FOLDER)
  return {
    files: entries.map(({ path, oid, kind }) => ({
      path,
      isLink: kind === 'link' || kind === 'submodule',
      read: async () => repository.blob(oid),
    })),
  }
}
