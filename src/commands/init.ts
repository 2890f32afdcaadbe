import { print } from '../document/codec.ts'
import type { Config } from '../document/documents.generated.ts'
import { configPath, policyPath } from '../document/layout.ts'
import type { Plan } from '../plan/effect.ts'
import { line, type Block } from './block.ts'
import { command } from './command.ts'
import { firstComponent } from './init/first-component.ts'
import { profiles } from './init/profiles.ts'
import { workflows } from './init/workflows.ts'
import * as inputs from './inputs.ts'
import { nameProblems, versionProblems } from './named.ts'

export const init = command({
  name: 'init',
  summary: 'Set Headgate up in a repository: settings, two policies, workflows, and a first component if you name one.',
  details:
    'Writes only what is not there; nothing is ever overwritten, so it may be run again at any time. The environment is production and the version 1.0.0 unless you say otherwise.',
  inputs: {
    repository: {
      kind: 'text',
      doc: 'Identity of the repository in every decision: owner/name.',
      value: 'name',
      default: 'local/repository',
    },
    environment: inputs.environment,
    component: inputs.component,
    version: inputs.version,
    profile: { kind: 'choice', doc: 'Kind of the first component.', of: ['calibration', 'handler'], default: 'calibration' },
  },
  example: 'headgate init --repository octo/shop --component ranker',
  run: async ({ repository, environment = 'production', component, version = '1.0.0', profile }, world) => {
    const bad = [...nameProblems({ environment, component }), ...versionProblems({ version })]
    if (bad.length > 0) return { problems: bad, plan: [] }
    const wanted = [
      { path: configPath, content: print(config(repository, environment)) },
      ...Object.values(profiles).map((policy) => ({ path: policyPath(policy.name), content: print(policy) })),
      ...(component === undefined ? [] : firstComponent(component, version, profile)),
      ...workflows,
      { path: '.gitignore', content: 'observations/\n' },
    ]
    const plan: Plan[number][] = []
    const blocks: Block[] = []
    for (const { path, content } of wanted) {
      const isThere = (await world.files.read(path)) !== undefined
      blocks.push(line(`${isThere ? 'keep ' : 'write'}  ${path}`))
      if (!isThere) plan.push({ do: 'write', path, content })
    }
    return { problems: [], plan, blocks: [...blocks, ...advice(component, environment, version)], data: { written: plan.length } }
  },
})

const config = (repository: string, environment: string): Config => ({
  schema: 'headgate/config/v1alpha',
  repository,
  forge: 'embedded',
  merge: 'auto',
  environments: [environment],
  observations: { kind: 'files', path: 'observations' },
})

function advice(component: string | undefined, environment: string, version: string): readonly Block[] {
  const name = component ?? 'NAME'
  return [
    line(''),
    line('Next: look at manifests/, commit it to main, add a manifest and a graph entry for the next version, then'),
    line(`  headgate rollout start --environment ${environment} --component ${name} --stable ${version} --version NEXT`),
    line('  headgate rollout tick      # every few minutes'),
    line('  headgate doctor            # whether all is set up'),
  ]
}
