const minute = 60_000
const day = 24 * 60 * minute

/** When a file's rows begin, by its name, in milliseconds; undefined for a name that tells nothing. */
function beginOf(name: string): { readonly begin: number; readonly atLeast: number } | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d{4})Z)?(?!\d)/.exec(name) ?? []
  if (date === undefined) return undefined
  const begin = Date.parse(`${date}T${time === undefined ? '00:00' : `${time.slice(0, 2)}:${time.slice(2)}`}:00Z`)
  return Number.isNaN(begin) ? undefined : { begin, atLeast: time === undefined ? day : 0 }
}

/** Names of those files that may hold rows of [from, to): all but those whose period, by their names, lies wholly outside. */
export function within(names: readonly string[], from: number, to: number): readonly string[] {
  const begins = [...new Set(names.flatMap((name) => beginOf(name)?.begin ?? []))].toSorted((a, b) => a - b)
  return names.toSorted().filter((name) => {
    const period = beginOf(name)
    if (period === undefined) return true
    const next = begins.find((begin) => begin > period.begin) ?? Infinity
    return period.begin < to && Math.max(next, period.begin + period.atLeast) > from
  })
}
