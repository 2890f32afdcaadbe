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
