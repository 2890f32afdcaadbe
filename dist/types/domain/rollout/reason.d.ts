import type { Reason } from '../../document/documents.generated.ts';
/** Why a decision is what it is, or why nothing is decided yet: code → what it says to people. Braces are arguments. */
declare const texts: {
    readonly requested: '{by} asked for it: {reason}';
    readonly 'gates-pass': 'every gate passes (windows of the stage: {windows})';
    readonly 'hold-is-over': 'the candidate was watched at 100 % for {hours}';
    readonly 'consecutive-breaches': '{count} windows in a row breached a gate: {gates}';
    readonly 'breach-rate': '{count} of {windows} windows breached a gate, more than {share}: {gates}';
    readonly 'evidence-overdue': 'no window could be judged since {since}, longer than {deadline}';
    readonly 'too-many-reverts': '{count} reverts within {within}: a person must resume this component';
    readonly 'no-rollout': 'nothing is being rolled out';
    readonly 'stable-needed': 'the version that runs now is not known; for a first rollout name it with --stable';
    readonly 'nothing-to-lift': 'no stop and no blocked version stands against it';
    readonly 'line-stopped': 'the line is stopped: {by}: {reason}';
    readonly 'component-stopped': 'the component is stopped after too many reverts; `headgate rollout resume` lifts it';
    readonly 'not-applied': 'the state on main is not served yet; its clock has not started';
    readonly 'policy-invalid': 'the policy is not valid ({codes}); `headgate check` shows where';
    readonly 'gate-cannot-judge': 'gate {gate} judges calibration, but the manifest names no calibrated class; choose another policy';
    readonly 'stage-unknown': 'the policy has no stage {stage} any more; restore it, or revert';
    readonly 'manifest-changed': 'the manifest of {version} is not the one that was started; restore it, or revert and release a new version';
    readonly 'in-progress': '{candidate} is being rolled out already';
    readonly 'cooling-down': 'nothing is started before {until}, after the last revert';
    readonly 'version-blocked': '{version} was taken back at {at} ({because}); `headgate rollout resume` lifts the block';
    readonly 'already-stable': '{version} is the stable version already';
    readonly 'observation-short': '{seen} of {needed} observed';
    readonly 'samples-short': '{seen} of {needed} requests answered by the candidate';
    readonly 'success-rate-low': 'success rate {seen}, at least {needed} needed';
    readonly 'gate-not-passing': '{gate}: {verdict}';
    readonly 'breach-without-brake': 'a breach calls for a revert, but the policy does not revert by itself';
    readonly 'awaiting-person': 'the policy promotes only when a person asks: `headgate rollout promote`';
    readonly 'approvals-missing': 'approvals of role {role} are missing: {missing}';
    readonly 'evidence-broken': 'the sealed windows are not contiguous at {start}';
    readonly 'clock-went-back': 'the decision would be older than the one before it ({since})';
};
export type ReasonCode = keyof typeof texts;
type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
/** A reason with its text filled in; the compiler demands the arguments. */
export declare function reason<C extends ReasonCode>(code: C, args: Readonly<Record<Placeholders<(typeof texts)[C]>, string | number>>): Reason;
/** A text as a document's field holds it: nothing that people or gates are called may keep a revert from being recorded. */
export declare function clipped(text: string, most: number): string;
export {};
