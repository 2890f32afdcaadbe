import { initGitRepository } from '../../src/adapters/repository/git.ts'
import { memoryRepository } from '../../src/adapters/repository/memory.ts'
import { overlayRepository } from '../../src/adapters/repository/overlay.ts'
import { temporaryFolder } from './given.ts'
import { repositoryContract } from './repository.ts'

repositoryContract('memory', async () => memoryRepository())
repositoryContract('git', async () => initGitRepository(temporaryFolder(), { bare: true }))
repositoryContract('overlay over memory', async () => overlayRepository(memoryRepository()))
repositoryContract('overlay over git', async () => overlayRepository(await initGitRepository(temporaryFolder())))
