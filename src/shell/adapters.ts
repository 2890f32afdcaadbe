import type { Adapters } from './world.ts'

/**
 * WIRE HERE: the real adapters; the git engine is loaded only when a repository is opened, e.g.
 *   openGitRepository: async (root) => (await import('../adapters/repository/git.ts')).openGitRepository(root)
 */
export const loadAdapters = async (): Promise<Adapters> => ({
  openGitRepository: missing,
  overlayRepository: missing,
  embeddedForge: missing,
  diskFiles: missing,
  fileObservations: missing,
})

const missing = (): never => {
  throw new Error('The adapters are not wired yet')
}
