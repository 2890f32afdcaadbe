/** What the program's exit code says; docs/reference.md prints this table. */
export const exitCodes = { fine: 0, problems: 1, couldNotRun: 2, interrupted: 130 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Exit code → its meaning. */
export const exitMeanings: Readonly<Record<ExitCode, string>> = {
  0: 'fine; warnings may have been shown',
  1: 'problems were found, or a gate said no',
  2: 'could not run: bad usage, or the outside world failed',
  130: 'interrupted between two effects; running the command again finishes the work',
}
