import { memoryFiles } from '../../src/adapters/files/memory.ts'
import { embeddedForge } from '../../src/adapters/forge/embedded.ts'
import { fileObservations } from '../../src/adapters/observations/files.ts'
import { filesSource } from '../../src/adapters/observations/source.ts'
import { memoryRepository } from '../../src/adapters/repository/memory.ts'
import { overlayRepository } from '../../src/adapters/repository/overlay.ts'
import type { World } from '../../src/ports/world.ts'
import { overlayFiles } from '../../src/shell/overlay-files.ts'
import type { Opened } from '../../src/shell/surroundings.ts'

interface Clock {
  now(): string
  actor(): string
}

/** Everything in memory, by the same code that works on disk. */
export function memoryWorld(clock: Clock): Opened {
  const repository = memoryRepository()
  const files = memoryFiles()
  const observations = fileObservations(filesSource(files))
  const world: World = { ...clock, repository, forge: embeddedForge(repository, clock), files, observations }
  const overlay = (): World => {
    const above = overlayRepository(repository)
    return { ...world, repository: above, forge: embeddedForge(above, clock), files: overlayFiles(files) }
  }
  return {
    world,
    overlay,
    rehearse: async () => {
      throw new Error('Nothing is rehearsed here')
    },
  }
}
