import type { Config, RolloutPolicy, VersionGraph } from '../../document/documents.generated.ts'
import { print } from '../../document/codec.ts'
import { configPath, graphPath, manifestPath, policyPath } from '../../document/layout.ts'
import type { FileChange } from '../../plan/effect.ts'
import { component, environment, manifestOf, versions } from './digits.ts'

const config: Config = {
  schema: 'headgate/config/v1alpha',
  repository: 'demo/digits',
  forge: 'embedded',
  merge: 'auto',
  environments: [environment],
  observations: { kind: 'files', path: 'observations' },
}

/** The stages of the default policy with short times and small samples, so that a simulated day is enough. */
export const policy: RolloutPolicy = {
  schema: 'headgate/rollout-policy/v1alpha',
  name: 'demo',
  description: 'The calibration profile with short stages, for a simulated clock.',
  window: '15m',
  lateness: '5m',
  propagation: '5m',
  stages: [
    { name: 'canary', percent: 5, minimumObservation: '1h', minimumSamples: 500, minimumSuccessRate: 0.995 },
    { name: 'limited', percent: 25, minimumObservation: '1h', minimumSamples: 1000, minimumSuccessRate: 0.997 },
    { name: 'major', percent: 50, minimumObservation: '1h', minimumSamples: 2000, minimumSuccessRate: 0.999 },
    { name: 'full', percent: 100, minimumObservation: '1h', minimumSamples: 4000, minimumSuccessRate: 0.9995 },
  ],
  hold: '2h',
  brake: { consecutiveBreaches: 2, breachRate: 0.1 },
  cooldown: '45m',
  gates: [
    { name: 'p99-latency', metric: 'latency', limitMicroseconds: 1000, maximumShare: 0.01 },
    { name: 'calibration', metric: 'calibration', maximumExcess: 0.01 },
    { name: 'confidence-shift', metric: 'shift', limit: 0.02, minimumShare: 0.5 },
    { name: 'sla-recall', metric: 'recall', at: 50, maximumDifference: 0, notApplicable: 'a classifier retrieves nothing' },
  ],
}

const graph: VersionGraph = {
  schema: 'headgate/version-graph/v1alpha',
  component,
  versions: [
    { version: versions.first },
    { version: versions.better, parents: [{ version: versions.first, breaking: false }] },
    { version: versions.worse, parents: [{ version: versions.better, breaking: false }] },
  ],
}

/** The demo's repository before the first rollout. */
export function firstFiles(): readonly FileChange[] {
  return [
    { path: '.gitignore', content: 'observations/\n' },
    { path: configPath, content: print(config) },
    { path: policyPath(policy.name), content: print(policy) },
    { path: graphPath(component), content: print(graph) },
    ...Object.values(versions).map((version) => ({ path: manifestPath(component, version), content: print(manifestOf(version)) })),
  ]
}
