import { decide } from '../domain/rollout/decide.ts'
import { problem, type Problem } from '../problem/problem.ts'
import { line, type Block } from './block.ts'
import { command } from './command.ts'
import { loadCase } from './facts/case.ts'
import { liveHead, loadLive, servedOf } from './facts/live.ts'
import { loadRollouts } from './facts/rollouts.ts'
import { loadSettings } from './facts/settings.ts'
import * as inputs from './inputs.ts'
import { isRolloutProposal, proposalBranch } from './rollout/judge-proposal.ts'
import { statusBlocks } from './rollout/status-view.ts'
import { targetOf } from './rollout/target.ts'

export const rolloutStatus = command({
  name: 'rollout status',
  summary: 'Show how far each rollout is, what its gates say, and why it is not further.',
  inputs: { environment: inputs.environment, component: inputs.component },
  outputs: { rollouts: 'The rollouts with state, served state, verdicts and reasons, as JSON.' },
  run: async (input, world) => {
    const settings = await loadSettings(world.repository)
    if (!settings.ok) return { problems: settings.problems, plan: [] }
    const only = targetOf(input)
    const { rollouts, problems } = await loadRollouts(world.repository, settings.value.head, only)
    const found: Problem[] = [...problems]
    if (rollouts.length === 0 && only.component !== undefined)
      found.push(problem('rollout/none', { component: only.component, environment: only.environment ?? 'any environment' }))
    const proposals = (await world.forge.proposals()).filter(isRolloutProposal)
    const live = await liveHead(world.repository, settings.value)
    const blocks: Block[] = []
    const data: unknown[] = []
    for (const rollout of rollouts) {
      const { environment, component, policy, state } = rollout
      const facts = await loadCase(world.repository, settings.value, {
        environment,
        component,
        rollout,
        policy,
        version: state.candidate,
        request: { kind: 'tick' },
        now: world.now(),
      })
      const served = await loadLive(world.repository, live, environment)
      if (!facts.ok || !served.ok) {
        found.push(...(facts.ok ? [] : facts.problems), ...(served.ok ? [] : served.problems))
        continue
      }
      const conclusion = decide(facts.value.input, facts.value.resolved)
      const proposal = proposals.find(({ branch }) => branch === proposalBranch(rollout))?.number
      const now = servedOf(served.value, component)
      blocks.push(...statusBlocks({ rollout, served: now, facts: facts.value, conclusion, proposal }))
      const { kind, verdicts, reasons } = conclusion
      data.push({ environment, component, state, served: now ?? null, next: { kind, proposal: proposal ?? null, verdicts, reasons } })
    }
    if (rollouts.length === 0) blocks.push(line('Nothing was ever rolled out here; begin with `headgate rollout start`.'))
    return { problems: found, plan: [], blocks, data: { rollouts: data } }
  },
})
