import { canonicalText } from '../../document/canonical.ts'
import type { Decision, GitOid, Rollout } from '../../document/documents.generated.ts'
import { decisionPath, rolloutPath } from '../../document/layout.ts'
import { replays, rolloutAfter } from '../../domain/rollout/record.ts'
import type { Repository } from '../../ports/repository.ts'
import { problem, type Problem } from '../../problem/problem.ts'
import { resolve } from '../facts/case.ts'
import { needDocument } from '../facts/documents.ts'
import { evidenceHead, linkedWindows } from '../facts/evidence.ts'
import { loadRollout } from '../facts/rollouts.ts'
import type { Settings } from '../facts/settings.ts'
import { decideAgain } from '../rollout/decide-again.ts'

/** Commits of main that may have come since a decision was merged. */
const LOOK_BACK = 1000

/**
 * Whether the state on main is what its decision says, and the decision what main before it and the evidence say. Trusts nothing that was
 * checked before. A decision that lowers exposure only has to replay: nothing may delay it.
 */
export async function verifyRollout(
  repository: Repository,
  settings: Settings,
  rollout: Rollout,
  isServed: boolean,
): Promise<readonly Problem[]> {
  const { environment, component } = rollout
  const path = decisionPath(environment, component, rollout.decision.sequence)
  const decision = await needDocument(repository, settings.head, 'decision', path)
  if (!decision.ok) return decision.problems
  if (canonicalText(rolloutAfter(decision.value)) !== canonicalText(rollout)) {
    return [problem('rollout/not-decided', { component, environment }, { file: rolloutPath(environment, component), pointer: '/state' })]
  }
  const replayed = await replayProblems(repository, settings, decision.value)
  // Without a record of what was served before, as after the loss of the live branch, the moment of serving cannot be held against it.
  const onlyReplays = decision.value.kind === 'revert' || decision.value.kind === 'stop' || decision.value.kind === 'resume' || !isServed
  return replayed.length > 0 || onlyReplays ? replayed : followProblems(repository, settings, decision.value)
}

/** Whether a decision follows from its input and the sealed windows that it names. */
async function replayProblems(repository: Repository, settings: Settings, decision: Decision): Promise<readonly Problem[]> {
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

/** Whether its input is what main held before it, with every window that was sealed by then. */
async function followProblems(repository: Repository, settings: Settings, decision: Decision): Promise<readonly Problem[]> {
  const before = await commitBefore(repository, settings.head, decisionPath(decision.environment, decision.component, decision.sequence))
  if (before === undefined) return [problem('decision/without-base', { ...named(decision) })]
  const rollout = await loadRollout(repository, before, decision)
  if (!rollout.ok) return rollout.problems
  const again = await decideAgain(repository, { ...settings, head: before }, rollout.value, decision)
  return again.ok ? [] : again.problems
}

const named = ({ sequence, component, environment }: Decision) => ({ sequence, component, environment })

/** The newest commit of main that does not have a file yet. */
async function commitBefore(repository: Repository, head: GitOid, path: string): Promise<GitOid | undefined> {
  for (const { oid } of await repository.log(head, LOOK_BACK)) {
    if ((await repository.read(oid, path)) === undefined) return oid
  }
  return undefined
}
