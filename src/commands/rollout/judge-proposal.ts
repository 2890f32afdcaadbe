import type { Decision, GitOid, Instant, Proposal, Rollout } from '../../document/documents.generated.ts'
import { print } from '../../document/codec.ts'
import { addDuration, toMilliseconds } from '../../document/instant.ts'
import { decisionPath, publicationPath, rolloutPath } from '../../document/layout.ts'
import type { Repository } from '../../ports/repository.ts'
import { failure, problem, success, type Problem, type Result } from '../../problem/problem.ts'
import { decide } from '../../domain/rollout/decide.ts'
import { loadCase } from '../facts/case.ts'
import { changedPaths } from '../facts/changed-paths.ts'
import { needDocument } from '../facts/documents.ts'
import { loadRollout, type Target } from '../facts/rollouts.ts'
import type { Settings } from '../facts/settings.ts'
import { decideAgain } from './decide-again.ts'
import { publicationFor } from './publication-for.ts'

/** How far a decision's clock may be ahead of ours. */
const CLOCK_SKEW = '5m'

/** What a proposal of a rollout holds. */
export interface Judged {
  readonly target: Target
  readonly decision: Decision
}

/**
 * Judges a rollout's proposal with the base's documents alone: its policy, its stop, its state. The case is gathered again from main, the
 * evidence branch and live as it was at the decision's moment, decided again, and must come out the same to the byte; so a skipped
 * stage, left-out or altered windows, another policy or a made-up state cannot pass.
 */
export async function judgeProposal(repository: Repository, settings: Settings, head: GitOid, now: Instant): Promise<Result<Judged>> {
  const base = (await repository.mergeBase(settings.head, head)) ?? settings.head
  const paths = await changedPaths(repository, base, head)
  const target = targetOf(paths)
  if (target === undefined) return failure(problem('proposal/not-a-rollout', { paths: paths.slice(0, 5).join(', ') || 'nothing' }))
  const rollout = await loadRollout(repository, settings.head, target)
  if (!rollout.ok) return rollout
  const sequence = (rollout.value?.decision.sequence ?? 0) + 1
  const decision = await needDocument(repository, head, 'decision', decisionPath(target.environment, target.component, sequence))
  if (!decision.ok) return failure(problem('proposal/superseded', { ...target, sequence }))
  const problems = [
    ...timeProblems(decision.value, now),
    ...(await overtakenProblems(repository, settings, rollout.value, decision.value, now)),
    ...(await contentProblems(repository, settings, { target, head, paths, rollout: rollout.value, decision: decision.value })),
  ]
  return problems.length > 0 ? failure(...problems) : success({ target, decision: decision.value })
}

/** The component whose rollout file the paths name; a rollout's proposal changes exactly one. */
function targetOf(paths: readonly string[]): Target | undefined {
  const rollouts = paths.flatMap((path) => /^manifests\/rollouts\/([a-z0-9-]+)\/([a-z0-9-]+)\.json$/.exec(path) ?? [])
  const [, environment, component] = rollouts
  return rollouts.length === 3 && environment !== undefined && component !== undefined ? { environment, component } : undefined
}

function timeProblems({ at, expiresAt, sequence }: Decision, now: Instant): readonly Problem[] {
  const found: Problem[] = []
  if (toMilliseconds(now) > toMilliseconds(expiresAt)) found.push(problem('decision/expired', { sequence, expiresAt }))
  if (toMilliseconds(at) > toMilliseconds(addDuration(now, CLOCK_SKEW)))
    found.push(problem('decision/from-the-future', { sequence, at, now }))
  return found
}

/** What was due when it was decided must be due still: windows sealed since, a brake or a stop may say otherwise. */
async function overtakenProblems(
  repository: Repository,
  settings: Settings,
  rollout: Rollout | undefined,
  decision: Decision,
  now: Instant,
): Promise<readonly Problem[]> {
  const { environment, component, sequence, kind, input } = decision
  if (kind === 'start' || rollout === undefined || toMilliseconds(now) <= toMilliseconds(decision.at)) return []
  const { policy, state } = rollout
  const found = await loadCase(repository, settings, {
    environment,
    component,
    rollout,
    policy,
    version: state.candidate,
    request: input.request,
    now,
  })
  if (!found.ok) return found.problems
  const conclusion = decide(found.value.input, found.value.resolved)
  if (conclusion.kind === kind) return []
  const because = conclusion.reasons.map(({ text }) => text).join('; ')
  return [problem('decision/overtaken', { sequence, component, environment, because })]
}

interface Content {
  readonly target: Target
  readonly head: GitOid
  readonly paths: readonly string[]
  readonly rollout: Rollout | undefined
  readonly decision: Decision
}

async function contentProblems(repository: Repository, settings: Settings, content: Content): Promise<readonly Problem[]> {
  const { head, paths, rollout, decision } = content
  const { environment, component } = content.target
  const again = await decideAgain(repository, settings, rollout, decision)
  if (!again.ok) return again.problems
  const publication = await publicationFor(repository, settings.head, again.value.decision)
  if (!publication.ok) return publication.problems
  const expected = new Map([
    [rolloutPath(environment, component), print(again.value.rollout)],
    [decisionPath(environment, component, decision.sequence), print(again.value.decision)],
    ...(publication.value === undefined
      ? []
      : ([[publicationPath(environment, component, publication.value.version), print(publication.value)]] as const)),
  ])
  return differingFiles(repository, head, paths, expected)
}

/** Every path that changed must be one that the decision writes, with exactly its bytes. */
async function differingFiles(
  repository: Repository,
  head: GitOid,
  paths: readonly string[],
  expected: ReadonlyMap<string, string>,
): Promise<readonly Problem[]> {
  const decoder = new TextDecoder()
  const touched = new Set([...paths, ...expected.keys()])
  const found: Problem[] = []
  for (const path of touched) {
    const bytes = await repository.read(head, path)
    if (bytes === undefined || decoder.decode(bytes) !== expected.get(path))
      found.push(problem('proposal/beyond-decision', { path }, { file: path }))
  }
  return found
}

/** Proposals that Headgate made for rollouts, by their branch. */
export const isRolloutProposal = ({ branch, state }: Proposal): boolean => state === 'open' && branch.startsWith('headgate/')

export const proposalBranch = ({ environment, component }: Target): string => `headgate/${environment}/${component}`
