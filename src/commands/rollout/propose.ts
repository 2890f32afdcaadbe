import { print } from '../../document/codec.ts'
import type { Decision, Publication } from '../../document/documents.generated.ts'
import { decisionPath, publicationPath, rolloutPath } from '../../document/layout.ts'
import type { CommitEffect, Effect, FileChange } from '../../plan/effect.ts'
import type { World } from '../../ports/world.ts'
import { success, type Result } from '../../problem/problem.ts'
import { branchRef, type Settings } from '../facts/settings.ts'
import { proposalBranch } from './judge-proposal.ts'
import { proposalBody } from './proposal-body.ts'
import { publicationFor } from './publication-for.ts'
import type { Step } from './step.ts'

/** Effects that propose a step: its documents in one commit on the component's branch, and the proposal. Everything that raises exposure goes this way. */
export async function proposeStep(world: World, settings: Settings, step: Step): Promise<Result<readonly Effect[]>> {
  const { decision } = step
  const publication = await publicationFor(world.repository, settings.head, decision)
  if (!publication.ok) return publication
  const branch = proposalBranch(decision)
  const ref = branchRef(branch)
  const expected = (await world.repository.resolve(ref)) ?? null
  const commit = commitOf(step, publication.value, { ref, expected, onto: settings.head, author: world.actor() })
  const propose = {
    do: 'propose',
    branch,
    base: settings.branches.main,
    title: stepTitle(decision),
    body: proposalBody(decision),
    labels: ['headgate', decision.kind],
  } as const
  return success([commit, propose])
}

/** The effect that takes a step on main at once: what lowers exposure waits for nobody. */
export function commitStep(world: World, settings: Settings, step: Step): Effect {
  return commitOf(step, undefined, {
    ref: branchRef(settings.branches.main),
    expected: settings.head,
    onto: settings.head,
    author: world.actor(),
  })
}

function commitOf(
  { decision, rollout }: Step,
  publication: Publication | undefined,
  onto: Pick<CommitEffect, 'ref' | 'expected' | 'onto' | 'author'>,
): Effect {
  const { environment, component, sequence } = decision
  const files: FileChange[] = [
    { path: rolloutPath(environment, component), content: print(rollout) },
    { path: decisionPath(environment, component, sequence), content: print(decision) },
  ]
  if (publication !== undefined)
    files.push({ path: publicationPath(environment, component, publication.version), content: print(publication) })
  const why = decision.reasons.map(({ text }) => `- ${text}`).join('\n')
  const message = `${stepTitle(decision)}\n\n${why}\n\nDecision: ${sequence} ${rollout.decision.digest}\n`
  return { do: 'commit', ...onto, files, message, at: decision.at }
}

/** One line that says what a decision does: `promote production/digits: 2.0.0 to 25 % (limited)`. */
export function stepTitle({ kind, environment, component, input, state }: Decision): string {
  const version = state.candidate ?? input.candidate?.version ?? state.stable
  const what: Record<Decision['kind'], string> = {
    start: `${version} to ${state.percent} % (${state.stage})`,
    promote: `${version} to ${state.percent} % (${state.stage})`,
    complete: `${version} reached 100 %, hold before publishing`,
    publish: `${version} is the stable version`,
    revert: `${version} back to 0 %, ${state.stable} serves everybody`,
    stop: `${version} back to 0 %, and nothing more until a person resumes it`,
    resume: 'blocks are lifted',
  }
  return `${kind} ${environment}/${component}: ${what[kind]}`
}
