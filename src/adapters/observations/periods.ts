const stamp = /(?:^|\/)(\d{4}-\d\d-\d\d)(?:T(\d\d)(\d\d)(\d\d)?Z)?[^/]*$/

/** The files that may hold rows of [from, to): those whose period, told by the names, touches it, and all whose names tell none. */
export function periodsOf(paths: readonly string[], from: number, to: number): readonly string[] {
  const stamped = paths.flatMap((path) => {
    const begin = beginOf(path)
    return begin === undefined ? [] : [{ path, begin }]
  })
  const begins = [...new Set(stamped.map(({ begin }) => begin))].toSorted((a, b) => a - b)
  const wanted = new Set(stamped.filter(({ begin }) => begin < to && endAfter(begins, begin) > from).map(({ path }) => path))
  return paths.filter((path) => beginOf(path) === undefined || wanted.has(path))
}

function beginOf(path: string): number | undefined {
  const match = stamp.exec(path)
  if (match === null) return undefined
  const [, day, hour = '00', minute = '00', second = '00'] = match
  const begin = Date.parse(`${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(begin) ? undefined : begin
}

/** The next begin; the last period has no end. */
const endAfter = (begins: readonly number[], begin: number): number => begins.find((other) => other > begin) ?? Infinity
