import type { Rollout, Served } from '../../document/documents.generated.ts'
import { addDuration, formatDuration, toMilliseconds } from '../../document/instant.ts'
import { isRunning, type Conclusion } from '../../domain/rollout/decide.ts'
import { periodText, stageNamed } from '../../domain/rollout/policy.ts'
import { heading, line, type Block } from '../block.ts'
import type { Case } from '../facts/case.ts'
import { gateTable } from './gate-table.ts'

export interface StatusFacts {
  readonly rollout: Rollout
  readonly served: Served | undefined
  readonly facts: Case
  readonly conclusion: Conclusion
  /** Number of the open proposal. */
  readonly proposal: number | undefined
}

/** One rollout for people: how far, what is served, what the gates say, and why it is not further. */
export function statusBlocks({ rollout, served, facts, conclusion, proposal }: StatusFacts): readonly Block[] {
  const { environment, component, state } = rollout
  const { policy, now } = facts.input
  return [
    heading(`${environment}/${component}`),
    line(stageBar(rollout, policy.stages)),
    line(`main    ${phaseText(rollout)}, since ${state.since}`),
    line(`live    ${servedText(served)}`),
    ...(state.blocked ?? []).map(({ version, because }) => line(`blocked ${version}: ${because}`)),
    ...(state.coolingUntil !== undefined && toMilliseconds(state.coolingUntil) > toMilliseconds(now)
      ? [line(`cooling nothing is started before ${state.coolingUntil}`)]
      : []),
    ...(isRunning(state) ? runningBlocks(facts, conclusion, proposal, rollout) : []),
  ]
}

function runningBlocks(facts: Case, conclusion: Conclusion, proposal: number | undefined, rollout: Rollout): readonly Block[] {
  const { applied, policy, now } = facts.input
  const stage = stageNamed(policy, rollout.state.stage)
  const needed = rollout.state.phase === 'holding' ? policy.hold : (stage?.minimumObservation ?? policy.hold)
  const elapsed = applied === null ? undefined : formatDuration(Math.max(0, toMilliseconds(now) - toMilliseconds(applied.at)))
  return [
    line(
      `clock   ${applied === null || elapsed === undefined ? 'not started: the state is not served yet' : `${elapsed} of ${needed}, served since ${applied.at}`}`,
    ),
    line(`windows ${facts.input.windows.length} sealed in this stage, ${conclusion.breaches.length} breaching`),
    ...(conclusion.verdicts.length === 0 ? [] : [gateTable(policy, conclusion.verdicts)]),
    line(nextText(conclusion, proposal)),
    ...conclusion.reasons.map(({ text }) => line(`  ${text}`)),
    ...(applied === null
      ? []
      : [
          line(
            `dead-man's switch: reverts at ${addDuration(lastSeen(facts), periodText(policy, 'evidenceDeadline'))} unless a window is judged before`,
          ),
        ]),
  ]
}

/** When the evidence was last heard of: the end of the last window that is not a gap. */
function lastSeen({ resolved, input }: Case): string {
  return resolved.windows.findLast(({ gap }) => !gap)?.end ?? input.applied?.at ?? input.now
}

function nextText({ kind }: Conclusion, proposal: number | undefined): string {
  if (proposal !== undefined) return `next    proposal ${proposal} is open`
  return kind === 'continue' ? 'next    a tick would wait:' : `next    a tick would ${kind}:`
}

/** `canary 5 ━━ limited 25 ━━ [major 50] ── full 100 ── hold ── published` */
function stageBar({ state }: Rollout, stages: readonly { readonly name: string; readonly percent: number }[]): string {
  const steps = [
    ...stages.map(({ name, percent }) => ({ name, text: `${name} ${percent}` })),
    { name: 'hold', text: 'hold' },
    { name: 'published', text: 'published' },
  ]
  const here = state.phase === 'holding' ? 'hold' : state.stage
  const index = steps.findIndex(({ name }) => name === here)
  return steps.map(({ text }, at) => `${at === 0 ? '' : at <= index ? ' ━━ ' : ' ── '}${at === index ? `[${text}]` : text}`).join('')
}

function phaseText({ state }: Rollout): string {
  const candidate = state.candidate ?? state.stable
  switch (state.phase) {
    case 'progressing':
      return `${candidate} at ${state.percent} % (${state.stage}), ${state.stable} for the rest`
    case 'holding':
      return `${candidate} at 100 %, held before it is published`
    case 'published':
      return `${state.stable} is published`
    case 'reverted':
      return `${candidate} was taken back; ${state.stable} serves everybody`
    case 'stopped':
      return `stopped after ${state.reverts.length} reverts; ${state.stable} serves everybody`
  }
}

function servedText(served: Served | undefined): string {
  if (served === undefined) return 'nothing is served yet'
  const what = served.candidate === undefined ? `${served.stable} at 100 %` : `${served.candidate} at ${served.percent} %`
  const brake = served.brake === undefined ? '' : ', BRAKED: live is below main'
  return `${what}${brake}${served.leaseUntil === undefined ? '' : `, lease until ${served.leaseUntil}`}`
}
