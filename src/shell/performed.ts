import type { Block } from '../commands/block.ts'
import type { Outcome } from '../commands/command.ts'
import type { Plan } from '../plan/effect.ts'
import type { Problem } from '../problem/problem.ts'
import type { ExitCode } from './exit-codes.ts'

/** What came of a command, over all its steps. */
export interface Performed {
  readonly problems: readonly Problem[]
  readonly blocks: readonly Block[]
  readonly data: Readonly<Record<string, unknown>>
  /** Effects that were made, in order (or would be, with --dry-run). */
  readonly effects: Plan
  readonly exitCode: ExitCode
  /** The outside world failed in a way that may pass. */
  readonly retryable?: boolean
  readonly stack?: string | undefined
}

/** Join the outcomes of a command's steps: lists one after the other, later data over earlier. */
export function merge(
  outcomes: readonly Outcome[],
  effects: Plan,
  exitCode: ExitCode,
  failure: Pick<Performed, 'retryable' | 'stack'> = {},
): Performed {
  const data = outcomes.flatMap((outcome) => Object.entries(outcome.data ?? {}))
  return {
    problems: distinct(outcomes.flatMap(({ problems }) => problems)),
    blocks: outcomes.flatMap(({ blocks }) => blocks ?? []),
    data: Object.fromEntries(data),
    effects,
    exitCode,
    ...failure,
  }
}

/** Several steps may meet the same problem; it is told once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()]
}
