import { command } from './command.ts'
import * as inputs from './inputs.ts'
import { ask } from './rollout/ask.ts'
import { outcomeOf, proposed } from './rollout/asked-outcome.ts'
import { proposeStep } from './rollout/propose.ts'

export const rolloutStart = command({
  name: 'rollout start',
  summary: 'Propose a new version for an environment, at the first stage of its policy.',
  details: 'The version must have a manifest on main. For the first rollout of a component name the version that runs now with --stable.',
  inputs: {
    environment: { ...inputs.environment, ...inputs.required },
    component: { ...inputs.component, ...inputs.required },
    version: { ...inputs.version, ...inputs.required },
    policy: {
      kind: 'text',
      doc: 'Rollout policy, as named below manifests/policies/rollout/. Unless you name one, that of the last rollout; for a first one, calibration or handler by the kind of manifest.',
      value: 'name',
    },
    stable: { kind: 'text', doc: 'Version that runs now; needed for a first rollout only.', value: 'semver' },
    reason: inputs.reason,
  },
  run: async ({ environment, component, version, policy, stable, reason }, world) => {
    const request = {
      kind: 'start',
      by: world.actor(),
      reason: reason ?? `release ${version}`,
      ...(stable === undefined ? {} : { stable }),
    } as const
    const asked = await ask(world, { environment, component, version, policy, request })
    return proposed(await outcomeOf(asked, ({ settings, step }) => proposeStep(world, settings, step)), asked)
  },
})
