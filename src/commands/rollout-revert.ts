import { command } from './command.ts'
import * as inputs from './inputs.ts'
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
    const asked = await ask(world, { environment, component, request: { kind: 'revert', by: world.actor(), reason } })
    return { ...(await outcomeOf(asked, ({ settings, step }) => [commitStep(world, settings, step)])), next: publishStep }
  },
})
