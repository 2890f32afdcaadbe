/** Colours, where a person looks at a terminal. */
export interface Paint {
  error(text: string): string
  warning(text: string): string
  strong(text: string): string
  faint(text: string): string
}

const sgr =
  (code: number) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`

const as = (text: string): string => text

/** Colour, or none. */
export const paint = (colors: boolean): Paint =>
  colors ? { error: sgr(31), warning: sgr(33), strong: sgr(1), faint: sgr(2) } : { error: as, warning: as, strong: as, faint: as }

/** Whether to colour: what was asked for, else https://no-color.org, else whether it is a terminal. */
export function wantsColor(
  asked: 'auto' | 'always' | 'never',
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (asked !== 'auto') return asked === 'always'
  return (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' && isTerminal
}
