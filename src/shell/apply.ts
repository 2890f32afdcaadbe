import type { CommitEffect, Effect, WriteEffect } from '../plan/effect.ts'
import type { World } from '../ports/world.ts'
import { problem } from '../problem/problem.ts'
import { WorldFailure } from '../problem/world-failure.ts'

/** `lost`: somebody else was faster, and the plan must be made anew from what is now. */
export type Applied = 'done' | 'lost'

/** Make one effect happen. What is so already stays so: an effect may be applied again after a cut. */
export async function apply(effect: Effect, world: World): Promise<Applied> {
  switch (effect.do) {
    case 'commit':
      return applyCommit(effect, world)
    case 'propose':
      await world.forge.propose(effect)
      return 'done'
    case 'merge':
      return (await world.forge.merge(effect)) === 'merged' ? 'done' : 'lost'
    case 'close':
      await world.forge.close(effect)
      return 'done'
    case 'write':
      return applyWrite(effect, world)
  }
}

async function applyCommit(effect: CommitEffect, { repository }: World): Promise<Applied> {
  const { ref, expected, onto, files, author, at, message } = effect
  const oid = await repository.write({ parents: onto === null ? [] : [onto], onto, files, author, at, message })
  if (await repository.swap(ref, expected, oid)) return 'done'
  // The same commit has the same id: a plan that was cut after its swap finds its own work.
  return (await repository.resolve(ref)) === oid ? 'done' : 'lost'
}

async function applyWrite({ path, content, replace }: WriteEffect, { files }: World): Promise<Applied> {
  const present = await files.read(path)
  if (present !== undefined && Buffer.from(content).equals(present)) return 'done'
  if (present !== undefined && replace !== true) throw new WorldFailure(problem('files/exists', { path }, { file: path }))
  await files.write(path, content)
  return 'done'
}
