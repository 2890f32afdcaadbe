import { calibrationError } from '../../domain/calibration/calibration-error.ts'
import { measurementDigest, measurementOf, type Measurement } from '../../domain/observation/measurement.ts'
import type { Resolved } from '../../domain/rollout/decide.ts'
import { evidenceStart } from '../../domain/rollout/evidence.ts'
import { fromMilliseconds, toMilliseconds } from '../../document/instant.ts'
import type {
  Applied,
  Candidate,
  DecisionInput,
  DecisionRequest,
  Instant,
  Rollout,
  RolloutPolicy,
  Stop,
  Window,
} from '../../document/documents.generated.ts'
import { policyPath, stopPath } from '../../document/layout.ts'
import type { Repository } from '../../ports/repository.ts'
import { success, type Result } from '../../problem/problem.ts'
import { needDocument, readDocument } from './documents.ts'
import { evidenceHead, linkOf, windowsSince } from './evidence.ts'
import { appliedOf, liveHead, loadLive, servedOf } from './live.ts'
import { candidateOf, loadManifest } from './manifest.ts'
import type { Target } from './rollouts.ts'
import type { Settings } from './settings.ts'

/** Everything that a decision about one component is taken from. */
export interface Case {
  readonly target: Target
  readonly rollout: Rollout | undefined
  readonly input: DecisionInput
  readonly resolved: Resolved
}

export interface CaseQuestion extends Target {
  readonly request: DecisionRequest
  readonly now: Instant
  readonly rollout: Rollout | undefined
  readonly policy: string
  /** Version that is, or is to be, rolled out. */
  readonly version: string | undefined
  /** When the state was first served, where live cannot say it any more. */
  readonly applied?: Applied | null
}

/** Gathers a case from main, evidence and live. Windows sealed after `now` are left out, so that a case can be gathered again later. */
export async function loadCase(repository: Repository, settings: Settings, question: CaseQuestion): Promise<Result<Case>> {
  const { environment, component, rollout, request } = question
  const policy = await needDocument(repository, settings.head, 'rollout-policy', policyPath(question.policy))
  if (!policy.ok) return policy
  const candidate = await loadCandidate(repository, settings, question)
  if (!candidate.ok) return candidate
  const stop = await readDocument(repository, settings.head, 'stop', stopPath)
  if (!stop.ok) return stop
  const live = await loadLive(repository, await liveHead(repository, settings), environment)
  if (!live.ok) return live
  const isTick = request.kind === 'tick' || request.kind === 'promote'
  const applied = isTick ? (question.applied ?? appliedOf(servedOf(live.value, component), rollout)) : null
  const windows = await stageWindows(repository, settings, question, policy.value, applied)
  if (!windows.ok) return windows
  const facts = {
    policy: policy.value,
    candidate: candidate.value,
    applied,
    stop: stop.value?.stopped === true ? stop.value : null,
    windows: windows.value,
  }
  return success(caseOf(question, facts))
}

interface Facts {
  readonly policy: RolloutPolicy
  readonly candidate: Candidate | null
  readonly applied: Applied | null
  readonly stop: Stop | null
  readonly windows: readonly Window[]
}

/** Puts a case together. */
export function caseOf({ environment, component, rollout, request, now }: CaseQuestion, facts: Facts): Case {
  const { policy, candidate, applied, stop, windows } = facts
  const input: DecisionInput = {
    now,
    request,
    policy,
    state: rollout?.state ?? null,
    candidate,
    applied,
    windows: windows.map(linkOf),
    stop,
    approvals: [],
  }
  return { target: { environment, component }, rollout, input, resolved: resolve(input, windows) }
}

/** What a decision's input stands for, with the windows that it names. */
export function resolve(input: DecisionInput, windows: readonly Window[]): Resolved {
  return { windows, measurement: measurementDigest(measurementFor(input.policy, input.candidate)), measure: calibrationError }
}

export const measurementFor = (policy: RolloutPolicy, candidate: Candidate | null): Measurement =>
  measurementOf(policy, candidate?.classes ?? [])

async function loadCandidate(
  repository: Repository,
  { head }: Settings,
  { component, version }: CaseQuestion,
): Promise<Result<Candidate | null>> {
  if (version === undefined) return success(null)
  const manifest = await loadManifest(repository, head, component, version)
  return manifest.ok ? success(candidateOf(manifest.value)) : manifest
}

async function stageWindows(
  repository: Repository,
  settings: Settings,
  question: CaseQuestion,
  policy: RolloutPolicy,
  applied: Applied | null,
): Promise<Result<readonly Window[]>> {
  if (applied === null) return success([])
  const since = fromMilliseconds(evidenceStart(policy, applied.at))
  const windows = await windowsSince(repository, await evidenceHead(repository, settings), question, since)
  return windows.ok ? success(windows.value.filter(({ sealedAt }) => toMilliseconds(sealedAt) <= toMilliseconds(question.now))) : windows
}
