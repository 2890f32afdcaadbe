import type { World } from '../../ports/world.ts';
import type { Outcome } from '../command.ts';
/** Merges the first proposal that passes its check, then looks again: each is judged on main as the merge before it left it. */
export declare function mergeStep(world: World): Promise<Outcome>;
