import type { Instant } from '../../document/documents.generated.ts'

// git strips these around names (ident.c, strbuf_addstr_without_crud), and cannot parse < > or line ends inside them.
// oxlint-disable-next-line no-control-regex
const clean = (text: string): string => text.replace(/[\x00-\x1f\x7f<>]/g, ' ').replace(/^[\s.,:;"\\']+|[\s.,:;"\\']+$/g, '')

/** `Name <address>` that git parses back, whatever it was made from. */
export function identity(author: string): string {
  const match = /^([^<]*)<([^<>]*)>\s*$/.exec(author)
  const name = clean(match?.[1] ?? author)
  const address = clean(match?.[2] ?? '').replaceAll(' ', '')
  return `${name === '' ? 'unknown' : name} <${address}>`
}

/** Seconds since 1970, as git dates commits; fractions are dropped. */
export function secondsOf(at: Instant): number {
  const milliseconds = Date.parse(at)
  if (!(milliseconds >= 0)) throw new RangeError(`${at} is not an instant that git can date a commit with`)
  return Math.floor(milliseconds / 1000)
}

/** The instant of a git date, UTC, to the second. */
export const instantOf = (seconds: number): Instant => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
