import type { World } from '../ports/world.ts'
import { WorldFailure } from '../problem/world-failure.ts'
import type { Outcome } from './command.ts'

/** One part of a command: reads the world, and says what should happen. */
export type Part = (world: World) => Promise<Outcome>

/**
 * Parts one after the other, each reading the world as the one before left it. A part that the outside fails is reported, and the
 * others still run: a source of observations that is down must not keep the brake from being pulled.
 */
export function chain(parts: readonly Part[]): Part {
  const [first, ...rest] = parts
  if (first === undefined) return async () => ({ problems: [], plan: [] })
  return async (world) => {
    const outcome = await first(world).catch(failedPart)
    const after = outcome.next === undefined ? rest : [outcome.next, ...rest]
    return after.length === 0 ? outcome : { ...outcome, next: chain(after) }
  }
}

function failedPart(error: unknown): Outcome {
  if (error instanceof WorldFailure) return { problems: [error.problem], plan: [] }
  throw error
}
