import type { Effect } from '../plan/effect.ts';
import type { World } from '../ports/world.ts';
/** `lost`: somebody else was faster, and the plan must be made anew from what is now. */
export type Applied = 'done' | 'lost';
/** Make one effect happen. What is so already stays so: an effect may be applied again after a cut. */
export declare function apply(effect: Effect, world: World): Promise<Applied>;
