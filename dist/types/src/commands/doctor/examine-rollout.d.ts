import type { Rollout } from '../../document/documents.generated.ts';
import type { World } from '../../ports/world.ts';
import { type Problem } from '../../problem/problem.ts';
import type { Settings } from '../facts/settings.ts';
/** Whether a running rollout is fed and driven: observations, sealed windows, a valid lease. */
export declare function examineRollout(world: World, settings: Settings, rollout: Rollout): Promise<{
    what: string;
    found: string;
    problems: readonly Problem[];
}>;
