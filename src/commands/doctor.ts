import { isRunning } from '../domain/rollout/decide.ts'
import type { World } from '../ports/world.ts'
import { problem, type Problem } from '../problem/problem.ts'
import { WorldFailure } from '../problem/world-failure.ts'
import { table } from './block.ts'
import { command } from './command.ts'
import { examineRollout } from './doctor/examine-rollout.ts'
import { loadRollouts } from './facts/rollouts.ts'
import { loadSettings, type Settings } from './facts/settings.ts'

/** One thing that was examined. */
interface Finding {
  readonly what: string
  readonly found: string
  readonly problems: readonly Problem[]
}

export const doctor = command({
  name: 'doctor',
  summary: 'Examine whether the loop can work here: repository, settings, author, schedule, observations, leases.',
  inputs: {},
  outputs: { findings: 'What was examined and found, as JSON.' },
  run: async (_, world) => {
    const settings = await loadSettings(world.repository)
    if (!settings.ok) return { problems: settings.problems, plan: [] }
    const findings = [repository(settings.value), actor(world), await schedule(world), ...(await rollouts(world, settings.value))]
    const rows = findings.map(({ what, found, problems }) => [problems.length === 0 ? 'ok' : 'look', what, found])
    return {
      problems: findings.flatMap(({ problems }) => problems),
      plan: [],
      blocks: [table(['', 'examined', 'found'], rows)],
      data: { findings: findings.map(({ what, found, problems }) => ({ what, found, ok: problems.length === 0 })) },
    }
  },
})

const repository = ({ config, branches, head }: Settings): Finding => ({
  what: 'repository',
  found: `${config.repository}, ${branches.main} at ${head.slice(0, 8)}, forge ${config.forge}, merge ${config.merge ?? 'auto'}`,
  problems: [],
})

function actor(world: World): Finding {
  try {
    return { what: 'author of commits', found: world.actor(), problems: [] }
  } catch (error) {
    if (error instanceof WorldFailure) return { what: 'author of commits', found: 'unknown', problems: [error.problem] }
    throw error
  }
}

/** Whether some workflow runs the loop; another scheduler cannot be seen from here. */
async function schedule({ files }: World): Promise<Finding> {
  const decoder = new TextDecoder()
  const workflows = await files.list('.github/workflows')
  for (const { path } of workflows) {
    const bytes = await files.read(path)
    if (bytes !== undefined && decoder.decode(bytes).includes('rollout tick')) return { what: 'schedule', found: path, problems: [] }
  }
  return { what: 'schedule', found: 'no workflow', problems: [problem('doctor/no-workflow', {})] }
}

async function rollouts(world: World, settings: Settings): Promise<readonly Finding[]> {
  const found = await loadRollouts(world.repository, settings.head)
  const running = found.rollouts.filter(({ state }) => isRunning(state))
  const findings = await Promise.all(running.map(async (rollout) => examineRollout(world, settings, rollout)))
  const overview = { what: 'rollouts', found: `${found.rollouts.length} known, ${running.length} running`, problems: found.problems }
  return [overview, ...findings]
}
