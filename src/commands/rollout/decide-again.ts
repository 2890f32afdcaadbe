import { canonicalText } from '../../document/canonical.ts'
import type { Decision, Rollout } from '../../document/documents.generated.ts'
import { decisionPath } from '../../document/layout.ts'
import { decide } from '../../domain/rollout/decide.ts'
import type { Repository } from '../../ports/repository.ts'
import { failure, problem, success, type Result } from '../../problem/problem.ts'
import { loadCase } from '../facts/case.ts'
import type { Settings } from '../facts/settings.ts'
import { recordCase, type Step } from './step.ts'

/**
 * Gathers the case of a decision again, from main as it was before it (`settings.head`, `rollout`), the evidence branch and live, and decides
 * again. What comes out must be the decision to the byte: so windows that were left out, another policy or a made-up state are found.
 */
export async function decideAgain(
  repository: Repository,
  settings: Settings,
  rollout: Rollout | undefined,
  decision: Decision,
  trustsApplied = false,
): Promise<Result<Step>> {
  const { environment, component, sequence, input } = decision
  const target = { environment, component }
  const isStart = input.request.kind === 'start'
  const version = isStart ? input.candidate?.version : rollout?.state.candidate
  const policy = isStart ? input.policy.name : (rollout?.policy ?? input.policy.name)
  const found = await loadCase(repository, settings, {
    ...target,
    request: input.request,
    now: input.now,
    rollout,
    policy,
    version,
    ...(trustsApplied && { applied: input.applied }),
  })
  if (!found.ok) return found
  const again = recordCase(rollout, found.value, decide(found.value.input, found.value.resolved))
  if (again !== undefined && canonicalText(again.decision) === canonicalText(decision)) return success(again)
  const file = decisionPath(environment, component, sequence)
  return failure(problem('decision/does-not-follow', { sequence, ...target, differs: whereDiffers(decision, again?.decision) }, { file }))
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
