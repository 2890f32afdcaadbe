import type { DecisionRequest } from '../../document/documents.generated.ts';
import type { World } from '../../ports/world.ts';
import { type Result } from '../../problem/problem.ts';
import { type Target } from '../facts/rollouts.ts';
import { type Settings } from '../facts/settings.ts';
import { type Step } from './step.ts';
export interface Asked {
    readonly settings: Settings;
    readonly step: Step;
}
export interface AskQuestion extends Target {
    readonly request: DecisionRequest;
    /** For a start: the version and the policy; both come from the rollout otherwise. */
    readonly version?: string;
    readonly policy?: string | undefined;
}
/** A step that a person asks for. The same rules decide; a refusal comes with every reason. */
export declare function ask(world: World, question: AskQuestion): Promise<Result<Asked>>;
