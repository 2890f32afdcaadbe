import type { Decision } from '../../document/documents.generated.ts';
import type { Effect } from '../../plan/effect.ts';
import type { World } from '../../ports/world.ts';
import { type Result } from '../../problem/problem.ts';
import { type Settings } from '../facts/settings.ts';
import type { Step } from './step.ts';
/** Effects that propose a step: its documents in one commit on the component's branch, and the proposal. Everything that raises exposure goes this way. */
export declare function proposeStep(world: World, settings: Settings, step: Step): Promise<Result<readonly Effect[]>>;
/** The effect that takes a step on main at once: what lowers exposure waits for nobody. */
export declare function commitStep(world: World, settings: Settings, step: Step): Effect;
/** One line that says what a decision does: `promote production/digits: 2.0.0 to 25 % (limited)`. */
export declare function stepTitle({ kind, environment, component, input, state }: Decision): string;
