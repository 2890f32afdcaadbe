import type { Decision, Rollout } from '../../document/documents.generated.ts'
import type { Conclusion } from '../../domain/rollout/decide.ts'
import { record } from '../../domain/rollout/record.ts'
import type { Case } from '../facts/case.ts'
import { lastDecision } from '../facts/rollouts.ts'

/** A decision and the rollout that it leads to: two documents that are always written together. */
export interface Step {
  readonly decision: Decision
  readonly rollout: Rollout
}

/** What a conclusion writes; undefined when it changes nothing. */
export const recordCase = (rollout: Rollout | undefined, { target, input }: Case, conclusion: Conclusion): Step | undefined =>
  record({ ...target, last: lastDecision(rollout) }, input, conclusion)
