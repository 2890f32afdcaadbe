import { globalInputs } from '../commands/global-inputs.ts'
import type { Problem } from '../problem/problem.ts'
import { parseArguments, type Request } from './arguments.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import type { Format } from './report/render.ts'
import type { Report } from './report/report.ts'
import type { Surroundings } from './surroundings.ts'

/** The program: a command line in, text and an exit code out. What a request does not need is not loaded. */
export async function main(argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  try {
    const request = parseArguments(argv, around.table)
    return request.ok ? await answer(request.value, argv, around) : await refuse(request.problems, argv, around)
  } catch (error) {
    const [{ failureOf }, { refusal }] = await Promise.all([import('./failure.ts'), import('./carry-out.ts')])
    const { problem, stack } = failureOf(error)
    return print({ ...refusal('headgate', [problem], around), stack }, [], around)
  }
}

async function refuse(problems: readonly Problem[], argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { refusal } = await import('./carry-out.ts')
  return print(refusal('headgate', problems, around), argv, around)
}

async function answer(request: Request, argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  if (request.kind === 'version') {
    around.out(`${around.version}\n`)
    return exitCodes.fine
  }
  if (request.kind === 'help') return showHelp(request.topic, request.asked, argv, around)
  const { carryOut } = await import('./carry-out.ts')
  return print(await carryOut(request.entry, request.raw, around), argv, around)
}

/** Help that was asked for is an answer; help that was not says that a command was missing. */
async function showHelp(topic: readonly string[], asked: boolean, argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { help } = await import('./help.ts')
  const text = help(topic, around.table)
  if (!text.ok) return refuse(text.problems, argv, around)
  if (asked) around.out(text.value)
  else around.err(text.value)
  return asked ? exitCodes.fine : exitCodes.couldNotRun
}

async function print(report: Report, argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  const [{ render }, { paint, wantsColor }, { printableLines }] = await Promise.all([
    import('./report/render.ts'),
    import('./report/paint.ts'),
    import('./report/untrusted.ts'),
  ])
  const colors = wantsColor(chosen(argv, 'color') ?? 'auto', around.env, around.isTerminal)
  const { out, err } = await render(report, formatOf(argv), paint(colors))
  if (out !== '') around.out(out)
  if (err !== '') around.err(err)
  if (around.env['HEADGATE_DEBUG'] === '1' && report.stack !== undefined) around.err(`${printableLines(report.stack).join('\n')}\n`)
  return report.exitCode
}

/** The form that was asked for, also when the rest of the command line makes no sense: programs read refusals too. */
export const formatOf = (argv: readonly string[]): Format => chosen(argv, 'format') ?? 'text'

function chosen<N extends 'format' | 'color'>(argv: readonly string[], name: N): (typeof globalInputs)[N]['of'][number] | undefined {
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv
  const found = options.flatMap((word, index) =>
    word === `--${name}` ? [options[index + 1]] : word.startsWith(`--${name}=`) ? [word.slice(name.length + 3)] : [],
  )
  const choices: readonly (typeof globalInputs)[N]['of'][number][] = globalInputs[name].of
  return choices.find((choice) => choice === found.at(-1))
}
