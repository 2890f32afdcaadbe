import type { RolloutPolicy } from '../../document/documents.generated.ts';
import { type Problem } from '../../problem/problem.ts';
export type Stage = RolloutPolicy['stages'][number];
/** What a policy leaves out, in milliseconds. */
declare const defaults: {
    readonly window: '15m';
    readonly lateness: '5m';
    readonly propagation: '5m';
    readonly evidenceDeadline: '4h';
    readonly cooldown: '45m';
    readonly decisionExpiry: '2h';
    readonly lease: '6h';
};
/** A duration of the policy, or its default, in milliseconds. */
export declare const period: (policy: RolloutPolicy, name: keyof typeof defaults) => number;
/** The same as the policy writes it. */
export declare const periodText: (policy: RolloutPolicy, name: keyof typeof defaults) => string;
export declare const emergencyStop: (policy: RolloutPolicy) => {
    readonly reverts: number;
    readonly within: string;
};
export declare const stageNamed: (policy: RolloutPolicy, name: string) => Stage | undefined;
/** The stage after one; undefined after the last. */
export declare function stageAfter(policy: RolloutPolicy, name: string): Stage | undefined;
/** What the schema cannot say: stages rise to 100, names are unique, windows divide the day. */
export declare function policyProblems(policy: RolloutPolicy, file: string): readonly Problem[];
export {};
