import type { Rollout } from '../../document/documents.generated.ts';
import { type Conclusion } from '../../domain/rollout/decide.ts';
import type { World } from '../../ports/world.ts';
import type { Outcome } from '../command.ts';
import { type Case } from '../facts/case.ts';
import { type Target } from '../facts/rollouts.ts';
import { type Step } from './propose.ts';
/** One round of decisions, one per running rollout. Reverts come first, each on main at once; then forward steps, each as a proposal. */
export declare function decideStep(world: World, only?: Partial<Target>): Promise<Outcome>;
export declare const recordCase: (rollout: Rollout | undefined, { target, input }: Case, conclusion: Conclusion) => Step | undefined;
