import type { World } from '../../ports/world.ts';
import type { Outcome } from '../command.ts';
import { type Target } from '../facts/rollouts.ts';
/** One round of decisions, one per running rollout. Reverts come first, each on main at once; then forward steps, each as a proposal. */
export declare function decideStep(world: World, only?: Partial<Target>): Promise<Outcome>;
