import type { Problem } from '../problem/problem.ts'
import type { RunRequest } from './arguments.ts'
import { carryOut, refusal } from './carry-out.ts'
import { chosen } from './chosen.ts'
import type { ExitCode } from './exit-codes.ts'
import { failureOf } from './failure.ts'
import { paint, wantsColor } from './report/paint.ts'
import { render } from './report/render.ts'
import type { Report } from './report/report.ts'
import { printableLines } from './report/untrusted.ts'
import type { Surroundings } from './surroundings.ts'

/** Run a command and print its report. */
export const run = async (request: RunRequest, argv: readonly string[], around: Surroundings): Promise<ExitCode> =>
  print(await carryOut(request, around), argv, around)

/** Print why a command line was not understood. */
export const refuse = async (problems: readonly Problem[], argv: readonly string[], around: Surroundings): Promise<ExitCode> =>
  print(refusal('headgate', problems, around), argv, around)

/** Print a fault of ours, in a line. */
export async function confess(error: unknown, around: Surroundings): Promise<ExitCode> {
  const { problem, stack } = failureOf(error)
  return print({ ...refusal('headgate', [problem], around), stack }, [], around)
}

async function print(report: Report, argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  const colors = wantsColor(chosen(argv, 'color') ?? 'auto', around.env, around.isTerminal)
  const { out, err } = await render(report, chosen(argv, 'format') ?? 'text', paint(colors))
  if (out !== '') around.out(out)
  if (err !== '') around.err(err)
  if (around.env['HEADGATE_DEBUG'] === '1' && report.stack !== undefined) around.err(`${printableLines(report.stack).join('\n')}\n`)
  return report.exitCode
}
