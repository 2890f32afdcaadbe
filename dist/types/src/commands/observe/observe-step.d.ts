import type { World } from '../../ports/world.ts';
import type { Outcome } from '../command.ts';
import { type Target } from '../facts/rollouts.ts';
/** Seals every closed window of every running rollout, in one commit on the evidence branch. */
export declare function observeStep(world: World, only?: Partial<Target>): Promise<Outcome>;
