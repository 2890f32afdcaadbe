import { parseArguments, type Request } from './arguments.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import type { Surroundings } from './surroundings.ts'

/** The program: a command line in, text and an exit code out. What a request does not need is not loaded. */
export async function main(argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  try {
    const request = parseArguments(argv, around.table)
    if (request.ok) return await answer(request.value, argv, around)
    return await (await import('./run.ts')).refuse(request.problems, argv, around)
  } catch (error) {
    return (await import('./run.ts')).confess(error, around)
  }
}

async function answer(request: Request, argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  if (request.kind === 'run') return (await import('./run.ts')).run(request, argv, around)
  if (request.kind === 'help') return showHelp(request.topic, request.asked, argv, around)
  around.out(`${around.version}\n`)
  return exitCodes.fine
}

/** Help that was asked for is an answer; help that was not says that a command was missing. */
async function showHelp(topic: readonly string[], asked: boolean, argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { help } = await import('./help.ts')
  const text = help(topic, around.table)
  if (!text.ok) return (await import('./run.ts')).refuse(text.problems, argv, around)
  if (asked) around.out(text.value)
  else around.err(text.value)
  return asked ? exitCodes.fine : exitCodes.couldNotRun
}
