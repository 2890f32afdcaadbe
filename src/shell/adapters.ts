import type { Adapters } from './world.ts'

/** The real adapters. The git engine is loaded only when a repository is opened. */
export async function loadAdapters(): Promise<Adapters> {
  const [{ embeddedForge }, { diskFiles }, { freshFolder }, { diskObservations }, { overlayRepository }] = await Promise.all([
    import('../adapters/forge/embedded.ts'),
    import('../adapters/files/disk.ts'),
    import('../adapters/files/fresh-folder.ts'),
    import('../adapters/observations/files.ts'),
    import('../adapters/repository/overlay.ts'),
  ])
  return {
    openGitRepository: async (root) => {
      const repository = await (await import('../adapters/repository/git.ts')).openGitRepository(root)
      return { repository, overlay: () => overlayRepository(repository) }
    },
    initGitRepository: async (root) => (await import('../adapters/repository/git.ts')).initGitRepository(root),
    freshFolder,
    embeddedForge,
    diskFiles,
    fileObservations: diskObservations,
  }
}
