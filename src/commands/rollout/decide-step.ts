import type { Proposal, Rollout } from '../../document/documents.generated.ts'
import { isRunning, type Conclusion } from '../../domain/rollout/decide.ts'
import type { Effect, Plan } from '../../plan/effect.ts'
import type { World } from '../../ports/world.ts'
import { problem, type Problem } from '../../problem/problem.ts'
import { line, type Block } from '../block.ts'
import type { Outcome } from '../command.ts'
import type { Case } from '../facts/case.ts'
import { loadRollouts, type Target } from '../facts/rollouts.ts'
import { loadSettings, type Settings } from '../facts/settings.ts'
import { breachTable, gateTable } from './gate-table.ts'
import { concludeRollout, lowers, type Concluded } from './conclude.ts'
import { isRolloutProposal, judgeProposal, proposalBranch } from './judge-proposal.ts'
import { commitStep, proposeStep, stepTitle } from './propose.ts'
import { recordCase, type Step } from './step.ts'

/** One round of decisions, one per running rollout. Reverts come first, each on main at once; then forward steps, each as a proposal. */
export async function decideStep(world: World, only: Partial<Target> = {}, isFirst = true): Promise<Outcome> {
  const settings = await loadSettings(world.repository)
  if (!settings.ok) return { problems: settings.problems, plan: [] }
  const { rollouts, problems } = await loadRollouts(world.repository, settings.value.head, only)
  const found: Problem[] = [...problems]
  const cases: (Concluded & { readonly rollout: Rollout })[] = []
  for (const rollout of rollouts.filter(({ state }) => isRunning(state))) {
    const { concluded, problems: missing } = await concludeRollout(world.repository, settings.value, rollout, { kind: 'tick' }, world.now())
    found.push(...missing)
    if (concluded !== undefined) cases.push({ rollout, ...concluded })
  }
  const lowering = cases.find(({ conclusion }) => lowers(conclusion))
  if (lowering !== undefined) {
    const lowered = lower(world, settings.value, lowering)
    return { ...lowered, next: (later) => decideStep(later, only, false), problems: [...found, ...lowered.problems] }
  }
  const open = (await world.forge.proposals()).filter(isRolloutProposal)
  const plan: Effect[] = []
  const blocks: Block[] = []
  for (const { facts, conclusion } of cases) {
    const step = await raise(world, settings.value, facts, conclusion, open)
    plan.push(...step.plan)
    blocks.push(...(step.blocks ?? []))
    found.push(...step.problems)
  }
  const others = open.filter(({ branch }) => !cases.some(({ facts }) => proposalBranch(facts.target) === branch) && isAbout(branch, only))
  for (const standing of others) {
    const judged = await judgeProposal(world.repository, settings.value, standing.head, world.now())
    if (!judged.ok) plan.push(...closing(standing))
  }
  const isNarrowed = only.component !== undefined || only.environment !== undefined
  if (isFirst && isNarrowed && rollouts.length === 0 && others.length === 0) {
    found.push(
      problem('rollout/none', { component: only.component ?? 'any component', environment: only.environment ?? 'any environment' }),
    )
  }
  if (isFirst && cases.length === 0 && open.length === 0 && found.length === 0) blocks.push(line('nothing is being rolled out'))
  return { problems: found, plan, blocks, data: { decided: plan.length } }
}

/** Whether a proposal's branch is within what the command was narrowed to. */
function isAbout(branch: string, { environment, component }: Partial<Target>): boolean {
  const [, where, what] = branch.split('/')
  return (environment ?? where) === where && (component ?? what) === what
}

/** A revert on main. */
function lower(
  world: World,
  settings: Settings,
  { rollout, facts, conclusion }: { rollout: Rollout; facts: Case; conclusion: Conclusion },
): Outcome {
  const step = recordCase(rollout, facts, conclusion)
  if (step === undefined) return { problems: [], plan: [] }
  const { environment, component, reasons } = step.decision
  const because = reasons.map(({ text }) => text).join('; ')
  const takenBack = problem('rollout/taken-back', { component, environment, because })
  return { problems: [takenBack], plan: [commitStep(world, settings, step)], blocks: describeStep(step), data: { decided: 1 } }
}

/** The forward step that is due, as a proposal; what stands open and no longer holds is closed. */
async function raise(world: World, settings: Settings, facts: Case, conclusion: Conclusion, open: readonly Proposal[]): Promise<Outcome> {
  const standing = open.find(({ branch }) => branch === proposalBranch(facts.target))
  const judged = standing === undefined ? undefined : await judgeProposal(world.repository, settings, standing.head, world.now())
  if (standing !== undefined && judged?.ok === true)
    return { problems: [], plan: [], blocks: [line(`open proposal ${standing.number}: ${standing.title}`)] }
  const step = recordCase(facts.rollout, facts, conclusion)
  if (step === undefined) return { problems: [], plan: closing(standing), blocks: [line(waiting(facts, conclusion))] }
  const plan = await proposeStep(world, settings, step)
  return plan.ok ? { problems: [], plan: plan.value, blocks: describeStep(step) } : { problems: plan.problems, plan: [] }
}

const closing = (standing: Proposal | undefined): Plan =>
  standing === undefined
    ? []
    : [{ do: 'close', proposal: standing.number, reason: 'it no longer follows from what main and the evidence say' }]

function describeStep({ decision }: Step): readonly Block[] {
  const why = decision.reasons.map(({ text }) => line(`  ${text}`))
  return [
    line(stepTitle(decision)),
    ...why,
    ...breachBlocks(decision),
    ...(decision.verdicts.length === 0
      ? []
      : [line('  all windows of the stage together:'), gateTable(decision.input.policy, decision.verdicts)]),
  ]
}

/** The windows that breached a gate, where that is why. */
function breachBlocks({ kind, input, breaches }: Step['decision']): readonly Block[] {
  const isWhy = (kind === 'revert' || kind === 'stop') && breaches !== undefined && breaches.length > 0
  return isWhy ? [line('  breaching windows:'), breachTable(input.policy, breaches)] : []
}

function waiting({ target }: Case, { reasons, state }: Conclusion): string {
  return `wait ${target.environment}/${target.component} at ${state?.percent ?? 0} %: ${reasons.map(({ text }) => text).join('; ')}`
}
