import { command } from './command.ts'
import * as inputs from './inputs.ts'
import { ask } from './rollout/ask.ts'
import { outcomeOf, proposed } from './rollout/asked-outcome.ts'
import { proposeStep } from './rollout/propose.ts'

export const rolloutPromote = command({
  name: 'rollout promote',
  summary: 'Propose the next stage by hand, where the policy does not promote by itself.',
  details: 'A person may ask earlier than the schedule would, but never against the evidence: every gate must pass, as for a tick.',
  inputs: {
    environment: { ...inputs.environment, ...inputs.required },
    component: { ...inputs.component, ...inputs.required },
    reason: { ...inputs.reason, ...inputs.required },
  },
  run: async ({ environment, component, reason }, world) => {
    const asked = await ask(world, { environment, component, request: { kind: 'promote', by: world.actor(), reason } })
    return proposed(await outcomeOf(asked, ({ settings, step }) => proposeStep(world, settings, step)), asked)
  },
})
