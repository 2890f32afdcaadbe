import type { Outcome } from '../commands/command.ts';
import type { Effect } from '../plan/effect.ts';
import type { World } from '../ports/world.ts';
import { type Problem } from '../problem/problem.ts';
import { type Performed } from './performed.ts';
/** How a command is carried out. */
export interface Conduct {
    /** Where effects go: the real world, or an overlay of it for --dry-run. */
    readonly world: World;
    /** Refuses every effect, with this problem: the past cannot be changed. */
    readonly refuse?: Problem;
    /** Waits before a lost race is run again. */
    readonly pause: (attempt: number) => Promise<void>;
    /** Asks to stop before the next effect. */
    readonly signal?: AbortSignal;
    /** Called after every effect that was made; what it throws cuts the plan there. */
    readonly applied?: (effect: Effect) => void;
}
/** Load, decide and say; run again from the start when a race was lost. */
export type Step = (world: World) => Promise<Outcome>;
/** Carry out a command step by step. Whatever fails is told as a problem; this never throws. */
export declare function perform(first: Step, conduct: Conduct): Promise<Performed>;
