import type { Decision, GitOid, Instant, Proposal, Rollout } from '../../document/documents.generated.ts'
import { print } from '../../document/codec.ts'
import { addDuration, toMilliseconds } from '../../document/instant.ts'
import { canonicalText } from '../../document/canonical.ts'
import { decisionPath, publicationPath, rolloutPath } from '../../document/layout.ts'
import { decide } from '../../domain/rollout/decide.ts'
import { record } from '../../domain/rollout/record.ts'
import type { Repository } from '../../ports/repository.ts'
import { failure, problem, success, type Problem, type Result } from '../../problem/problem.ts'
import { loadCase } from '../facts/case.ts'
import { changedPaths } from '../facts/changed-paths.ts'
import { needDocument } from '../facts/documents.ts'
import { lastDecision, loadRollout, type Target } from '../facts/rollouts.ts'
import type { Settings } from '../facts/settings.ts'
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

interface Content {
  readonly target: Target
  readonly head: GitOid
  readonly paths: readonly string[]
  readonly rollout: Rollout | undefined
  readonly decision: Decision
}

async function contentProblems(
  repository: Repository,
  settings: Settings,
  { target, head, paths, rollout, decision }: Content,
): Promise<readonly Problem[]> {
  const { environment, component } = target
  const { request } = decision.input
  const version = request.kind === 'start' ? decision.input.candidate?.version : rollout?.state.candidate
  const policy = request.kind === 'start' ? decision.input.policy.name : (rollout?.policy ?? decision.input.policy.name)
  const found = await loadCase(repository, settings, { ...target, request, now: decision.input.now, rollout, policy, version })
  if (!found.ok) return found.problems
  const again = record({ ...target, last: lastDecision(rollout) }, found.value.input, decide(found.value.input, found.value.resolved))
  if (again === undefined || canonicalText(again.decision) !== canonicalText(decision)) {
    const file = decisionPath(environment, component, decision.sequence)
    return [
      problem(
        'decision/does-not-follow',
        { sequence: decision.sequence, ...target, differs: whereDiffers(decision, again?.decision) },
        { file },
      ),
    ]
  }
  const publication = await publicationFor(repository, settings.head, again.decision)
  if (!publication.ok) return publication.problems
  const expected = new Map([
    [rolloutPath(environment, component), print(again.rollout)],
    [decisionPath(environment, component, decision.sequence), print(again.decision)],
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

/** Fields in which two decisions differ, for people. */
function whereDiffers(decision: Decision, again: Decision | undefined): string {
  if (again === undefined) return 'nothing is due'
  const inputs = differingKeys(decision.input, again.input).map((key) => `input.${key}`)
  return [...inputs, ...differingKeys({ ...decision, input: null }, { ...again, input: null })].join(', ')
}

function differingKeys(a: object, b: object): readonly string[] {
  const others = new Map<string, unknown>(Object.entries(b))
  return Object.entries(a).flatMap(([key, value]) => (canonicalText(value) === canonicalText(others.get(key) ?? null) ? [] : [key]))
}

/** Proposals that Headgate made for rollouts, by their branch. */
export const isRolloutProposal = ({ branch, state }: Proposal): boolean => state === 'open' && branch.startsWith('headgate/')

export const proposalBranch = ({ environment, component }: Target): string => `headgate/${environment}/${component}`
