import type { Plan } from '../../plan/effect.ts';
import { type Result } from '../../problem/problem.ts';
import type { Outcome } from '../command.ts';
import type { Asked } from './ask.ts';
/** What comes of a step that was asked for: its effects, or why it was refused. */
export declare function outcomeOf(asked: Result<Asked>, effects: (asked: Asked) => Promise<Result<Plan>> | Plan): Promise<Outcome>;
/** Says what comes after a step that was proposed. */
export declare function proposed(outcome: Outcome, asked: Result<Asked>): Outcome;
