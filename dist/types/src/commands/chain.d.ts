import type { World } from '../ports/world.ts';
import type { Outcome } from './command.ts';
/** One part of a command: reads the world, and says what should happen. */
export type Part = (world: World) => Promise<Outcome>;
/**
 * Parts one after the other, each reading the world as the one before left it. A part that the outside fails is reported, and the
 * others still run: a source of observations that is down must not keep the brake from being pulled.
 */
export declare function chain(parts: readonly Part[]): Part;
