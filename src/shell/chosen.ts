import { globalInputs } from '../commands/global-inputs.ts'

type Choice<N extends 'format' | 'color'> = (typeof globalInputs)[N]['of'][number]

/** How the report is to look, found even when the rest of the command line makes no sense: programs read refusals too. */
export function chosen<N extends 'format' | 'color'>(argv: readonly string[], name: N): Choice<N> | undefined {
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv
  const given = options.flatMap((word, index) => {
    if (word === `--${name}`) return [options[index + 1]]
    return word.startsWith(`--${name}=`) ? [word.slice(name.length + 3)] : []
  })
  const choices: readonly Choice<N>[] = globalInputs[name].of
  return choices.find((choice) => choice === given.at(-1))
}
