import type { DecisionRequest, Instant, Rollout } from '../../document/documents.generated.ts'
import { decide, type Conclusion } from '../../domain/rollout/decide.ts'
import type { Repository } from '../../ports/repository.ts'
import type { Problem } from '../../problem/problem.ts'
import { loadCase, type Case } from '../facts/case.ts'
import { loadRecordedCase } from '../facts/recorded-case.ts'
import type { Settings } from '../facts/settings.ts'

/** What a standing rollout's facts lead to, and what could not be gathered. */
export interface Concluded {
  readonly facts: Case
  readonly conclusion: Conclusion
}

export interface Attempt {
  /** Undefined when nothing can be concluded. */
  readonly concluded: Concluded | undefined
  readonly problems: readonly Problem[]
}

/** Gathers and decides. When main cannot be gathered, what the last decision recorded may still lower the candidate, and nothing else. */
export async function concludeRollout(
  repository: Repository,
  settings: Settings,
  rollout: Rollout,
  request: DecisionRequest,
  now: Instant,
): Promise<Attempt> {
  const { environment, component, policy, state } = rollout
  const question = { environment, component, rollout, policy, version: state.candidate, request, now }
  const found = await loadCase(repository, settings, question)
  if (found.ok) return { concluded: concludedOf(found.value), problems: [] }
  const recorded = await loadRecordedCase(repository, settings, question)
  const concluded = recorded.ok ? concludedOf(recorded.value) : undefined
  return { concluded: concluded !== undefined && lowers(concluded.conclusion) ? concluded : undefined, problems: found.problems }
}

/** Whether a conclusion takes the candidate back. */
export const lowers = ({ kind }: Conclusion): boolean => kind === 'revert' || kind === 'stop'

const concludedOf = (facts: Case): Concluded => ({ facts, conclusion: decide(facts.input, facts.resolved) })
