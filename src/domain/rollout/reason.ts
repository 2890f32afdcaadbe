import type { Reason } from '../../document/documents.generated.ts'

/** Why a decision is what it is, or why nothing is decided yet: code → what it says to people. Braces are arguments. */
const texts = {
  requested: '{by} asked for it: {reason}',
  'gates-pass': 'every gate passes (windows of the stage: {windows})',
  'hold-is-over': 'the candidate was watched at 100 % for {hours}',
  'consecutive-breaches': '{count} windows in a row breached a gate: {gates}',
  'breach-rate': '{count} of {windows} windows breached a gate, more than {share}: {gates}',
  'evidence-overdue': 'no window could be judged since {since}, longer than {deadline}',
  'too-many-reverts': '{count} reverts within {within}: a person must resume this component',
  'no-rollout': 'nothing is being rolled out',
  'stable-needed': 'the version that runs now is not known; for a first rollout name it with --stable',
  'nothing-to-lift': 'no stop and no blocked version stands against it',
  'line-stopped': 'the line is stopped: {by}: {reason}',
  'component-stopped': 'the component is stopped after too many reverts; `headgate rollout resume` lifts it',
  'not-applied': 'the state on main is not served yet; its clock has not started',
  'policy-invalid': 'the policy is not valid ({codes}); `headgate check` shows where',
  'gate-cannot-judge': 'gate {gate} judges calibration, but the manifest names no calibrated class; choose another policy',
  'stage-unknown': 'the policy has no stage {stage} any more; restore it, or revert',
  'manifest-changed': 'the manifest of {version} is not the one that was started; restore it, or revert and release a new version',
  'in-progress': '{candidate} is being rolled out already',
  'cooling-down': 'nothing is started before {until}, after the last revert',
  'version-blocked': '{version} was taken back at {at} ({because}); `headgate rollout resume` lifts the block',
  'already-stable': '{version} is the stable version already',
  'observation-short': '{seen} of {needed} observed',
  'samples-short': '{seen} of {needed} requests answered by the candidate',
  'success-rate-low': 'success rate {seen}, at least {needed} needed',
  'gate-not-passing': '{gate}: {verdict}',
  'breach-without-brake': 'a breach calls for a revert, but the policy does not revert by itself',
  'awaiting-person': 'the policy promotes only when a person asks: `headgate rollout promote`',
  'approvals-missing': 'approvals of role {role} are missing: {missing}',
  'evidence-broken': 'the sealed windows are not contiguous at {start}',
  'clock-went-back': 'the decision would be older than the one before it ({since})',
} as const

/** What the schema of a reason takes. */
const MOST_CHARACTERS = 500

export type ReasonCode = keyof typeof texts
type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never

/** A reason with its text filled in; the compiler demands the arguments. */
export function reason<C extends ReasonCode>(code: C, args: Readonly<Record<Placeholders<(typeof texts)[C]>, string | number>>): Reason {
  const values: Readonly<Record<string, string | number>> = args
  const text = texts[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
  return { code, text: clipped(text, MOST_CHARACTERS) }
}

/** A text as a document's field holds it: nothing that people or gates are called may keep a revert from being recorded. */
export function clipped(text: string, most: number): string {
  const characters = Array.from(text)
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}
