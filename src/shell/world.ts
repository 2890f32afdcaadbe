import type { Instant } from '../document/documents.generated.ts'
import type { Files } from '../ports/files.ts'
import type { Forge } from '../ports/forge.ts'
import type { Observations } from '../ports/observations.ts'
import type { Repository } from '../ports/repository.ts'
import { actorOf } from './actor.ts'
import { readGitUser } from './git-config.ts'
import { lazyRepository } from './lazy-repository.ts'
import { overlayFiles } from './overlay-files.ts'
import type { Opened, Opening } from './surroundings.ts'

/** What the real world is made of. */
export interface Adapters {
  openGitRepository(root: string): Promise<Repository>
  /** The same repository; what is written stays in memory. */
  overlayRepository(base: Repository): Repository
  embeddedForge(repository: Repository, who: Who): Forge
  diskFiles(root: string): Files
  fileObservations(root: string): Observations
}

interface Who {
  now(): Instant
  actor(): string
}

/** The world as it is around a root, and as --dry-run sees it. Nothing is opened before it is asked for. */
export async function openWorld({ root, env, asOf }: Opening, adapters: Adapters): Promise<Opened> {
  const user = await readGitUser(root, env)
  const who: Who = { now: () => asOf ?? present(), actor: () => actorOf(env, user) }
  const repository = lazyRepository(() => adapters.openGitRepository(root))
  const files = adapters.diskFiles(root)
  const observations = adapters.fileObservations(root)
  return {
    world: { ...who, repository, files, observations, forge: adapters.embeddedForge(repository, who) },
    overlay: () => {
      const above = adapters.overlayRepository(repository)
      return { ...who, repository: above, files: overlayFiles(files), observations, forge: adapters.embeddedForge(above, who) }
    },
  }
}

/** Now, UTC, to the second. */
const present = (): Instant => new Date().toISOString().replace(/\.\d+Z$/, 'Z')
