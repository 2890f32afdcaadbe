import type { Values, Command, Inputs } from '../commands/command.ts'
import type { Entry } from '../commands/entry.ts'
import type { GlobalValues } from '../commands/global-inputs.ts'
import type { World } from '../ports/world.ts'
import { problem, type Problem } from '../problem/problem.ts'
import type { RunRequest } from './arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { failureOf } from './failure.ts'
import { hostOf } from './host.ts'
import { readInputs } from './inputs.ts'
import { perform } from './perform.ts'
import { merge, type Performed } from './performed.ts'
import type { Report } from './report/report.ts'
import type { Opened, Surroundings } from './surroundings.ts'

/** Run a command with raw inputs, from reading them to the report of what was done. Never throws. */
export async function carryOut({ entry, raw, problems }: RunRequest, around: Surroundings): Promise<Report> {
  const inputs = readInputs(entry, raw)
  if (!inputs.ok) return refusal(entry.name, [...problems, ...inputs.problems], around)
  if (problems.length > 0) return refusal(entry.name, problems, around)
  const { own, global } = inputs.value
  const performed = await prepareAndPerform(entry, own, global, around)
  return { ...performed, command: entry.name, dryRun: global['dry-run'], root: global.root, version: around.version }
}

async function prepareAndPerform(entry: Entry, own: Values<Inputs>, global: GlobalValues, around: Surroundings): Promise<Performed> {
  let prepared: readonly [Command, { readonly world: World; readonly rehearse: Opened['rehearse'] }]
  try {
    const opening = around.open({ root: global.root, env: around.env, asOf: global['as-of'] })
    const [command, opened] = await Promise.all([entry.load(), opening])
    prepared = [command, { world: global['dry-run'] ? opened.overlay() : opened.world, rehearse: opened.rehearse }]
  } catch (error) {
    const { problem: told, retryable, stack } = failureOf(error)
    return merge([{ problems: [told], plan: [] }], [], exitCodes.couldNotRun, { retryable, stack })
  }
  const [command, { world, rehearse }] = prepared
  const { pause, signal } = around
  const host = hostOf(around, rehearse, global)
  return perform((now) => command.run(own, now, host), {
    world,
    pause,
    ...(signal !== undefined && { signal }),
    ...(global['as-of'] !== undefined && !global['dry-run'] && { refuse: pastIsFixed(entry.name, global['as-of']) }),
  })
}

const pastIsFixed = (command: string, instant: string): Problem => problem('usage/as-of-changes-nothing', { command, instant })

/** The report of a command line that was not understood. */
export const refusal = (command: string, problems: readonly Problem[], { version }: Surroundings): Report => ({
  ...merge([{ problems, plan: [] }], [], exitCodes.couldNotRun),
  command,
  dryRun: false,
  root: '.',
  version,
})
