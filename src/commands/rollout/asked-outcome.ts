import type { Plan } from '../../plan/effect.ts'
import { success, type Result } from '../../problem/problem.ts'
import { line } from '../block.ts'
import type { Outcome } from '../command.ts'
import type { Asked } from './ask.ts'
import { stepTitle } from './propose.ts'

/** What comes of a step that was asked for: its effects, or why it was refused. */
export async function outcomeOf(asked: Result<Asked>, effects: (asked: Asked) => Promise<Result<Plan>> | Plan): Promise<Outcome> {
  if (!asked.ok) return { problems: asked.problems, plan: [] }
  const made = effects(asked.value)
  const plan = made instanceof Promise ? await made : success(made)
  if (!plan.ok) return { problems: plan.problems, plan: [] }
  const { decision } = asked.value.step
  return {
    problems: [],
    plan: plan.value,
    blocks: [line(stepTitle(decision))],
    data: { kind: decision.kind, sequence: decision.sequence, state: decision.state },
  }
}

/** Says what comes after a step that was proposed. */
export function proposed(outcome: Outcome, asked: Result<Asked>): Outcome {
  if (!asked.ok || outcome.plan.length === 0) return outcome
  const after =
    asked.value.settings.config.merge === 'manual'
      ? 'proposed; merge it with `headgate proposal merge NUMBER` (see `headgate proposal list`)'
      : 'proposed; the next `headgate rollout tick` checks, merges and serves it'
  return { ...outcome, blocks: [...(outcome.blocks ?? []), line(after)] }
}
