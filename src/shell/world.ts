import type { Instant } from '../document/documents.generated.ts'
import type { Files } from '../ports/files.ts'
import type { Forge } from '../ports/forge.ts'
import type { Observations } from '../ports/observations.ts'
import type { Repository } from '../ports/repository.ts'
import { actorOf } from './actor.ts'
import { readGitUser } from './git-config.ts'
import { lazyRepository } from './lazy-repository.ts'
import { overlayFiles } from './overlay-files.ts'
import type { Opened, Opening, Stage } from './surroundings.ts'

/** What the real world is made of. */
export interface Adapters {
  openGitRepository(root: string): Promise<OpenedRepository>
  /** A new repository in a folder, or the one that is there. */
  initGitRepository(root: string): Promise<Repository>
  /** A folder that is new or empty, made where it is named; a temporary one otherwise. */
  freshFolder(named: string | undefined): Promise<string>
  embeddedForge(repository: Repository, who: Who): Forge
  diskFiles(root: string): Files
  fileObservations(root: string): Observations
}

/** A repository, and the same one with what is written kept in memory. */
interface OpenedRepository {
  readonly repository: Repository
  overlay(): Repository
}

interface Who {
  now(): Instant
  actor(): string
}

/** The world as it is around a root, and as --dry-run sees it. Nothing is opened before it is asked for. */
export async function openWorld({ root, env, asOf }: Opening, adapters: Adapters): Promise<Opened> {
  const user = await readGitUser(root, env)
  const who: Who = { now: () => asOf ?? present(), actor: () => actorOf(env, user) }
  const repository = lazyRepository(async () => (await adapters.openGitRepository(root)).repository)
  const files = adapters.diskFiles(root)
  const observations = adapters.fileObservations(root)
  return {
    world: { ...who, repository, files, observations, forge: adapters.embeddedForge(repository, who) },
    overlay: () => {
      const above = lazyRepository(async () => (await adapters.openGitRepository(root)).overlay())
      return { ...who, repository: above, files: overlayFiles(files), observations, forge: adapters.embeddedForge(above, who) }
    },
    rehearse: async (folder, start) => stage(await adapters.freshFolder(folder), start, adapters),
  }
}

/** A world of its own in a folder: real git, real files, and a clock that only moves when it is told to. */
async function stage(folder: string, start: Instant, adapters: Adapters): Promise<Stage> {
  let clock = start
  const who: Who = { now: () => clock, actor: () => 'Headgate <headgate@localhost>' }
  const repository = await adapters.initGitRepository(folder)
  const forge = adapters.embeddedForge(repository, who)
  const world = { ...who, repository, forge, files: adapters.diskFiles(folder), observations: adapters.fileObservations(folder) }
  const setClock = (now: Instant): void => {
    clock = now
  }
  return { folder, world, setClock }
}

/** Now, UTC, to the second. */
const present = (): Instant => new Date().toISOString().replace(/\.\d+Z$/, 'Z')
