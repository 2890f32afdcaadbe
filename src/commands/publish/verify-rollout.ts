import type { Decision, Rollout } from '../../document/documents.generated.ts'
import { canonicalText } from '../../document/canonical.ts'
import { decisionPath, rolloutPath } from '../../document/layout.ts'
import { replays, rolloutAfter } from '../../domain/rollout/record.ts'
import type { Repository } from '../../ports/repository.ts'
import { problem, type Problem } from '../../problem/problem.ts'
import { resolve } from '../facts/case.ts'
import { needDocument } from '../facts/documents.ts'
import { evidenceHead, linkedWindows } from '../facts/evidence.ts'
import type { Settings } from '../facts/settings.ts'

/** Whether the state on main is what its decision says, and the decision what its evidence says. Trusts nothing that was checked before. */
export async function verifyRollout(repository: Repository, settings: Settings, rollout: Rollout): Promise<readonly Problem[]> {
  const { environment, component } = rollout
  const path = decisionPath(environment, component, rollout.decision.sequence)
  const decision = await needDocument(repository, settings.head, 'decision', path)
  if (!decision.ok) return decision.problems
  if (canonicalText(rolloutAfter(decision.value)) !== canonicalText(rollout)) {
    return [problem('rollout/not-decided', { component, environment }, { file: rolloutPath(environment, component), pointer: '/state' })]
  }
  return verifyDecision(repository, settings, decision.value)
}

/** Whether a decision follows from its input and the sealed windows that it names. */
export async function verifyDecision(repository: Repository, settings: Settings, decision: Decision): Promise<readonly Problem[]> {
  const { environment, component, sequence, input } = decision
  const windows = await linkedWindows(repository, await evidenceHead(repository, settings), decision, input.windows)
  if (!windows.ok) return windows.problems
  if (replays(decision, resolve(input, windows.value))) return []
  return [
    problem(
      'decision/does-not-replay',
      { sequence, component, environment },
      { file: decisionPath(environment, component, sequence), pointer: '/input' },
    ),
  ]
}
