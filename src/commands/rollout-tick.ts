import { chain } from './chain.ts'
import { command } from './command.ts'
import * as inputs from './inputs.ts'
import { observeStep } from './observe/observe-step.ts'
import { publishStep } from './publish/publish-step.ts'
import { decideStep } from './rollout/decide-step.ts'
import { mergeStep } from './rollout/merge-step.ts'
import { targetOf } from './rollout/target.ts'

export const rolloutTick = command({
  name: 'rollout tick',
  summary: 'Do what is due now: observe, brake, decide, check and merge, publish.',
  details:
    'Runs the four roles in turn. Everything is recomputed from git and the evidence, so a tick may run twice, late, or again after a crash: the repository comes out the same. Run it every few minutes.',
  inputs: { environment: inputs.environment, component: inputs.component },
  outputs: { decided: 'Number of effects that decisions had.' },
  run: async (input, world) => {
    const only = targetOf(input)
    // Publish comes before decide, since the brake is pulled there; and last, since what was merged is to be served.
    return chain([(w) => observeStep(w, only), publishStep, (w) => decideStep(w, only), mergeStep, publishStep])(world)
  },
})
