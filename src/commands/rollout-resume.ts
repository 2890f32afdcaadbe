import { command } from './command.ts'
import * as inputs from './inputs.ts'
import { ask } from './rollout/ask.ts'
import { outcomeOf } from './rollout/asked-outcome.ts'
import { commitStep } from './rollout/propose.ts'
import { changeLine } from './rollout/stop-effect.ts'
import { problem } from '../problem/problem.ts'

export const rolloutResume = command({
  name: 'rollout resume',
  summary: 'Lift a stop: of the whole line, or of one component and the versions blocked for it.',
  details:
    'Without a component the line is resumed. With one, its emergency stop and its blocked versions are lifted; the cool-down is not.',
  inputs: { environment: inputs.environment, component: inputs.component, reason: { ...inputs.reason, ...inputs.required } },
  run: async ({ environment, component, reason }, world) => {
    if (environment === undefined && component === undefined) return changeLine(world, 'resume', reason)
    if (environment === undefined || component === undefined) {
      const input = environment === undefined ? 'environment' : 'component'
      return {
        problems: [problem('usage/missing-input', { command: 'rollout resume', input, doc: 'a component is resumed in one environment' })],
        plan: [],
      }
    }
    const asked = await ask(world, { environment, component, request: { kind: 'resume', by: world.actor(), reason } })
    return outcomeOf(asked, ({ settings, step }) => [commitStep(world, settings, step)])
  },
})
