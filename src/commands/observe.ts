import { command } from './command.ts'
import * as inputs from './inputs.ts'
import { targetOf } from './rollout/target.ts'
import { observeStep } from './observe/observe-step.ts'

export const observe = command({
  name: 'observe',
  summary: 'Seal closed windows of observations onto the evidence branch.',
  details:
    'Each window is sealed once, after its lateness bound, as counts that add. A window without any observation is recorded as a gap; rows that come later are counted as late and never added.',
  inputs: { environment: inputs.environment, component: inputs.component },
  outputs: { sealed: 'Number of windows sealed.' },
  run: async (input, world) => observeStep(world, targetOf(input)),
})
