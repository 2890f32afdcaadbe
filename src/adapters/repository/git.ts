import { objectReader } from './reader.ts'
import { assertRefName } from './ref-name.ts'
import { repositoryOver } from './repository.ts'
import type { ObjectStore, RefStore, StoredRepository } from './stores.ts'
import { guarded } from './git/disk.ts'
import { branchOfHead } from './git/heads.ts'
import { layOut } from './git/init.ts'
import { discover, type Layout } from './git/layout.ts'
import { gitObjects } from './git/objects.ts'
import { gitRefs } from './git/refs.ts'

/** A git repository on disk. */
export interface GitRepository extends StoredRepository {
  readonly gitDir: string
  /** Where files are checked out; undefined in a bare repository. */
  readonly workTree: string | undefined
  /** Full name of the branch that HEAD names, with a commit or not yet; undefined when HEAD is detached. */
  head(): Promise<string | undefined>
}

export interface GitOptions {
  /** Seconds to wait for locks that other processes hold; 10 unless told. */
  readonly patience?: number
}

/**
 * Opens the repository that a folder is in, with an engine of our own: no git binary is needed, and git may work beside it.
 * Throws `repository/missing` when there is none, `repository/unsupported` for what would not be written safely.
 */
export async function openGitRepository(root: string, { patience = 10 }: GitOptions = {}): Promise<GitRepository> {
  return guarded(root, async () => {
    const layout = await discover(root)
    const objects = guardedObjects(layout, await gitObjects(layout))
    const refs = guardedRefs(layout, gitRefs(layout, objectReader(objects), patience))
    const head = async () => guarded(layout.gitDir, async () => branchOfHead(layout.gitDir))
    return { ...repositoryOver({ objects, refs }), gitDir: layout.gitDir, workTree: layout.workTree, head }
  })
}

/** Creates a repository, or opens the one that is there. */
export async function initGitRepository(
  root: string,
  { branch = 'main', bare = false, ...options }: GitOptions & { readonly branch?: string; readonly bare?: boolean } = {},
): Promise<GitRepository> {
  assertRefName(`refs/heads/${branch}`)
  await guarded(root, async () => layOut(root, { branch, bare }))
  return openGitRepository(root, options)
}

const guardedObjects = ({ commonDir }: Layout, objects: ObjectStore): ObjectStore => ({
  ...objects,
  read: async (oid) => guarded(commonDir, async () => objects.read(oid)),
  write: async (type, content) => guarded(commonDir, async () => objects.write(type, content)),
})

const guardedRefs = ({ commonDir }: Layout, refs: RefStore): RefStore => ({
  resolve: async (name) => guarded(commonDir, async () => refs.resolve(name)),
  list: async (prefix) => guarded(commonDir, async () => refs.list(prefix)),
  swap: async (name, expected, target) => guarded(commonDir, async () => refs.swap(name, expected, target)),
  rehearse: async (name, target, objects) => guarded(commonDir, async () => refs.rehearse?.(name, target, objects)),
})
