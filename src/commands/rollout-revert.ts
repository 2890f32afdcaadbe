import type { World } from '../ports/world.ts'
import { command, type Outcome } from './command.ts'
import * as inputs from './inputs.ts'
import { lowerLive } from './publish/lower-live.ts'
import { publishStep } from './publish/publish-step.ts'
import { ask } from './rollout/ask.ts'
import { outcomeOf } from './rollout/asked-outcome.ts'
import { commitStep } from './rollout/propose.ts'

export const rolloutRevert = command({
  name: 'rollout revert',
  summary: 'Take the candidate back to 0 % now, on main and on live.',
  details: 'Nothing blocks a revert: no stop, no cool-down. The version stays blocked until `headgate rollout resume`.',
  inputs: {
    environment: { ...inputs.environment, ...inputs.required },
    component: { ...inputs.component, ...inputs.required },
    reason: { ...inputs.reason, ...inputs.required },
  },
  run: async ({ environment, component, reason }, world) => {
    const revert = async (w: World) => ask(w, { environment, component, request: { kind: 'revert', by: w.actor(), reason } })
    const asked = await revert(world)
    if (!asked.ok) return { problems: asked.problems, plan: [] }
    const { settings, step } = asked.value
    const plan = await lowerLive(world, settings, step.rollout, step.decision.reasons)
    // Live first: main may be dirty or locked.
    const onMain = async (w: World): Promise<Outcome> => ({
      ...(await outcomeOf(await revert(w), (again) => [commitStep(w, again.settings, again.step)])),
      next: publishStep,
    })
    return { problems: [], plan, next: onMain }
  },
})
