import { problem, type Problem } from '../problem/problem.ts'
import { WorldFailure } from '../problem/world-failure.ts'

/** Something thrown, as it is told. */
export interface Failure {
  readonly problem: Problem
  /** Whether the same command may succeed when it is run again. */
  readonly retryable: boolean
  /** For the maintainers; shown only when it is asked for. */
  readonly stack: string | undefined
}

/** Known failures of the outside keep their problem; everything else is a fault of ours. */
export function failureOf(error: unknown): Failure {
  const stack = error instanceof Error ? error.stack : undefined
  if (error instanceof WorldFailure) return { problem: error.problem, retryable: error.retryable, stack }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { problem: problem('usage/unexpected-failure', { what: withPeriod(what) }), retryable: false, stack }
}

const withPeriod = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
