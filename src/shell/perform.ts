import type { Outcome } from '../commands/command.ts'
import type { Effect } from '../plan/effect.ts'
import type { World } from '../ports/world.ts'
import { hasErrors, problem, type Problem } from '../problem/problem.ts'
import { apply } from './apply.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { failureOf } from './failure.ts'
import { merge, type Performed } from './performed.ts'

/** How a command is carried out. */
export interface Conduct {
  /** Where effects go: the real world, or an overlay of it for --dry-run. */
  readonly world: World
  /** Refuses every effect, with this problem: the past cannot be changed. */
  readonly refuse?: Problem
  /** Waits before a lost race is run again. */
  readonly pause: (attempt: number) => Promise<void>
  /** Asks to stop before the next effect. */
  readonly signal?: AbortSignal
  /** Called after every effect that was made; what it throws cuts the plan there. */
  readonly applied?: (effect: Effect) => void
}

/** Load, decide and say; run again from the start when a race was lost. */
export type Step = (world: World) => Promise<Outcome>

const attempts = 10

/** Carry out a command step by step. Whatever fails is told as a problem; this never throws. */
export async function perform(first: Step, conduct: Conduct): Promise<Performed> {
  const effects: Effect[] = []
  const outcomes: Outcome[] = []
  let step: Step | undefined = first
  try {
    while (step !== undefined) {
      const taken: Taken = await take(step, conduct, effects)
      outcomes.push(taken.outcome)
      if (taken.ended !== undefined) return merge(outcomes, effects, taken.ended)
      step = taken.outcome.next
    }
  } catch (error) {
    const { problem: told, retryable, stack } = failureOf(error)
    return merge([...outcomes, { problems: [told], plan: [] }], effects, exitCodes.couldNotRun, { retryable, stack })
  }
  return merge(outcomes, effects, exitCodeOf(outcomes.flatMap(({ problems }) => problems)))
}

/** A command that was not called as it must be could not run; errors in what it read are its result. */
function exitCodeOf(problems: readonly Problem[]): ExitCode {
  if (problems.some(({ code }) => code.startsWith('usage/'))) return exitCodes.couldNotRun
  return hasErrors(problems) ? exitCodes.problems : exitCodes.fine
}

interface Taken {
  readonly outcome: Outcome
  /** Set when nothing may come after this step. */
  readonly ended?: ExitCode
}

async function take(step: Step, conduct: Conduct, effects: Effect[]): Promise<Taken> {
  let lost: Effect | undefined
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (conduct.signal?.aborted === true) return interrupted
    if (attempt > 1) await conduct.pause(attempt - 1)
    const outcome = await step(conduct.world)
    if (conduct.refuse !== undefined && outcome.plan.length > 0) return ended(outcome, conduct.refuse)
    const result = await applyAll(outcome, conduct, effects)
    if (result === 'done') return { outcome }
    if (result === 'interrupted') return interrupted
    lost = result
  }
  return ended({ problems: [], plan: [] }, problem('repository/contended', { ref: placeOf(lost), attempts }))
}

/** What the step meant to say would not be true: its plan was not finished. */
const interrupted: Taken = { outcome: { problems: [], plan: [] }, ended: exitCodes.interrupted }

const ended = (outcome: Outcome, why: Problem): Taken => ({
  outcome: { problems: [...outcome.problems, why], plan: outcome.plan },
  ended: exitCodes.couldNotRun,
})

/** The effect that lost its race, or how the plan ended. */
async function applyAll({ plan }: Outcome, conduct: Conduct, effects: Effect[]): Promise<'done' | 'interrupted' | Effect> {
  for (const effect of plan) {
    if (conduct.signal?.aborted === true) return 'interrupted'
    if ((await apply(effect, conduct.world)) === 'lost') return effect
    effects.push(effect)
    conduct.applied?.(effect)
  }
  return 'done'
}

function placeOf(effect: Effect | undefined): string {
  if (effect?.do === 'commit') return effect.ref
  return effect?.do === 'merge' ? `The base of proposal ${effect.proposal}` : 'The repository'
}
