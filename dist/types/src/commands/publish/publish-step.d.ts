import type { World } from '../../ports/world.ts';
import type { Outcome } from '../command.ts';
/** Verifies main again and renders what is served: never above what main allows, and at once below it when the evidence calls for the brake. */
export declare function publishStep(world: World): Promise<Outcome>;
