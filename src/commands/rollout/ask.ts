import type { DecisionRequest } from '../../document/documents.generated.ts'
import { decide } from '../../domain/rollout/decide.ts'
import type { World } from '../../ports/world.ts'
import { failure, problem, success, type Result } from '../../problem/problem.ts'
import { loadCase, type Case, type CaseQuestion } from '../facts/case.ts'
import { loadRecordedCase } from '../facts/recorded-case.ts'
import { loadManifest } from '../facts/manifest.ts'
import { loadRollout, type Target } from '../facts/rollouts.ts'
import { loadSettings, type Settings } from '../facts/settings.ts'
import { nameProblems, reasonProblems, versionProblems } from '../named.ts'
import { recordCase, type Step } from './step.ts'

export interface Asked {
  readonly settings: Settings
  readonly step: Step
}

export interface AskQuestion extends Target {
  readonly request: DecisionRequest
  /** For a start: the version and the policy; both come from the rollout otherwise. */
  readonly version?: string
  readonly policy?: string | undefined
}

/** A step that a person asks for. The same rules decide; a refusal comes with every reason. */
export async function ask(world: World, question: AskQuestion): Promise<Result<Asked>> {
  const { environment, component, request } = question
  const bad = [
    ...nameProblems({ environment, component, policy: question.policy }),
    ...versionProblems({ version: question.version, stable: request.stable }),
    ...reasonProblems(request.reason),
  ]
  if (bad.length > 0) return failure(...bad)
  const settings = await loadSettings(world.repository)
  if (!settings.ok) return settings
  const known = settings.value.config.environments
  if (!known.includes(environment)) return failure(problem('rollout/unknown-environment', { environment, known: known.join(', ') }))
  const rollout = await loadRollout(world.repository, settings.value.head, question)
  if (!rollout.ok) return rollout
  const version = question.version ?? rollout.value?.state.candidate
  const usual = await usualPolicy(world, settings.value, question)
  if (!usual.ok) return usual
  const policy = question.policy ?? rollout.value?.policy ?? usual.value
  if (policy === undefined) return failure(problem('rollout/none', { component, environment }))
  const gathered = await gather(world, settings.value, {
    environment,
    component,
    request,
    rollout: rollout.value,
    policy,
    version,
    now: world.now(),
  })
  if (!gathered.ok) return gathered
  const conclusion = decide(gathered.value.input, gathered.value.resolved)
  const step = recordCase(rollout.value, gathered.value, conclusion)
  if (step !== undefined) return success({ settings: settings.value, step })
  return failure(
    ...conclusion.reasons.map(({ text }) => problem('rollout/refused', { what: request.kind, component, environment, because: text })),
  )
}

/** The policy of a component's first rollout, unless another is named: the profile of its kind of manifest. */
async function usualPolicy(
  { repository }: World,
  { head }: Settings,
  { component, version, request }: AskQuestion,
): Promise<Result<string | undefined>> {
  if (request.kind !== 'start' || version === undefined) return success(undefined)
  const manifest = await loadManifest(repository, head, component, version)
  return manifest.ok ? success('calibration' in manifest.value ? 'calibration' : 'handler') : manifest
}

/** A revert needs nothing of main that may be broken: what the last decision recorded will do. */
async function gather({ repository }: World, settings: Settings, question: CaseQuestion): Promise<Result<Case>> {
  const found = await loadCase(repository, settings, question)
  const { rollout, request } = question
  return found.ok || request.kind !== 'revert' || rollout === undefined
    ? found
    : loadRecordedCase(repository, settings, { ...question, rollout })
}
