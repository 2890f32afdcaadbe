import { type Measurement } from '../../domain/observation/measurement.ts';
import type { Resolved } from '../../domain/rollout/decide.ts';
import type { Candidate, DecisionInput, DecisionRequest, Instant, Rollout, RolloutPolicy, Window } from '../../document/documents.generated.ts';
import type { Repository } from '../../ports/repository.ts';
import { type Result } from '../../problem/problem.ts';
import type { Target } from './rollouts.ts';
import type { Settings } from './settings.ts';
/** Everything that a decision about one component is taken from. */
export interface Case {
    readonly target: Target;
    readonly rollout: Rollout | undefined;
    readonly input: DecisionInput;
    readonly resolved: Resolved;
}
export interface CaseQuestion extends Target {
    readonly request: DecisionRequest;
    readonly now: Instant;
    readonly rollout: Rollout | undefined;
    readonly policy: string;
    /** Version that is, or is to be, rolled out. */
    readonly version: string | undefined;
}
/** Gathers a case from main, evidence and live. Windows sealed after `now` are left out, so that a case can be gathered again later. */
export declare function loadCase(repository: Repository, settings: Settings, question: CaseQuestion): Promise<Result<Case>>;
/** What a decision's input stands for, with the windows that it names. */
export declare function resolve(input: DecisionInput, windows: readonly Window[]): Resolved;
export declare const measurementFor: (policy: RolloutPolicy, candidate: Candidate | null) => Measurement;
