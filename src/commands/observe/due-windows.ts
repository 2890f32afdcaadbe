import { fromMilliseconds, toMilliseconds } from '../../document/instant.ts'
import type { Instant, RolloutPolicy, Window } from '../../document/documents.generated.ts'
import { evidenceStart } from '../../domain/rollout/evidence.ts'
import { period } from '../../domain/rollout/policy.ts'

/** A window that is to be sealed. */
export interface DueWindow {
  readonly start: Instant
  readonly end: Instant
}

export interface DueQuestion {
  readonly policy: RolloutPolicy
  /** When the state on main was first served. */
  readonly appliedAt: Instant
  /** When this candidate's rollout was started. */
  readonly startedAt: Instant
  readonly newest: Window | undefined
  readonly now: Instant
}

/**
 * The closed windows that are not sealed yet: UTC-aligned, one after the other without a hole since the last one of this rollout, up to
 * those whose lateness bound has passed. A run that comes hours late finds them all.
 */
export function dueWindows({ policy, appliedAt, startedAt, newest, now }: DueQuestion): readonly DueWindow[] {
  const length = period(policy, 'window')
  const until = toMilliseconds(now) - period(policy, 'lateness')
  const continues = newest !== undefined && toMilliseconds(newest.end) >= toMilliseconds(startedAt)
  const from = continues ? toMilliseconds(newest.end) : evidenceStart(policy, appliedAt)
  const due: DueWindow[] = []
  for (let start = from; start + length <= until; start += length)
    due.push({ start: fromMilliseconds(start), end: fromMilliseconds(start + length) })
  return due
}
