import { canonicalText } from '../../document/canonical.ts'
import type { Decision, GitOid, Rollout, Served } from '../../document/documents.generated.ts'
import { decisionPath } from '../../document/layout.ts'
import { replays } from '../../domain/rollout/record.ts'
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
 * Whether a new state on main may be served: its decision replays, and follows from main before it, the evidence and live. Trusts nothing that was
 * checked before. What only lowers exposure must continue its history, and no more: nothing may delay it.
 */
export async function verifyRollout(
  repository: Repository,
  settings: Settings,
  rollout: Rollout,
  current: Served | undefined,
): Promise<readonly Problem[]> {
  const { environment, component } = rollout
  const decision = await needDocument(
    repository,
    settings.head,
    'decision',
    decisionPath(environment, component, rollout.decision.sequence),
  )
  if (!decision.ok) return decision.problems
  const replayed = await replayProblems(repository, settings, decision.value)
  if (replayed.length > 0 || returnsToEarlier(rollout, current)) return replayed
  return followProblems(repository, settings, decision.value, current !== undefined)
}

/** Main went back to a state that it had before, as `git revert` does: no more is served than was. */
function returnsToEarlier({ state, decision }: Rollout, current: Served | undefined): boolean {
  if (current === undefined || state.phase === 'published' || decision.sequence >= current.decision.sequence) return false
  return (
    state.stable === current.stable && state.percent <= current.percent && (state.percent === 0 || state.candidate === current.candidate)
  )
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
async function followProblems(
  repository: Repository,
  settings: Settings,
  decision: Decision,
  isServed: boolean,
): Promise<readonly Problem[]> {
  const before = await commitBefore(repository, settings.head, decisionPath(decision.environment, decision.component, decision.sequence))
  if (before === undefined) return [problem('decision/without-base', named(decision))]
  const rollout = await loadRollout(repository, before, decision)
  if (!rollout.ok) return rollout.problems
  if (decision.kind === 'revert' || decision.kind === 'stop')
    return continues(rollout.value, decision) ? [] : [problem('decision/chain-broken', named(decision))]
  // After the loss of the live branch, the moment of serving cannot be held against it.
  const again = await decideAgain(repository, { ...settings, head: before }, rollout.value, decision, !isServed)
  return again.ok ? [] : again.problems
}

/** Whether a decision was taken on the state that stood before it. */
const continues = (rollout: Rollout | undefined, { previous, sequence, input }: Decision): boolean =>
  rollout?.decision.digest === previous &&
  rollout.decision.sequence + 1 === sequence &&
  canonicalText(rollout.state) === canonicalText(input.state)

const named = ({ sequence, component, environment }: Decision) => ({ sequence, component, environment })

/** The newest commit of main that does not have a file yet. */
async function commitBefore(repository: Repository, head: GitOid, path: string): Promise<GitOid | undefined> {
  for (const { oid } of await repository.log(head, LOOK_BACK)) {
    if ((await repository.read(oid, path)) === undefined) return oid
  }
  return undefined
}
