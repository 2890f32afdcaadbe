import { catalog, prose } from '../../problem/catalog.ts'
import type { Problem } from '../../problem/problem.ts'

/** A problem in words, still untrusted: its arguments come from documents and inputs. */
export interface Explained {
  readonly title: string
  readonly message: string
  readonly fix: string
}

/** Fill in the catalogue's prose. */
export function explain({ code, args }: Problem): Explained {
  const { title, why, fix } = catalog[code]
  return { title, message: prose(why, args), fix: prose(fix, args) }
}

/** `path:line:col`, as far as it is known; empty when no file is at fault. */
export const placeOf = ({ file, line, column }: Problem): string =>
  [file, ...(file !== undefined && line !== undefined ? [line, column] : [])].filter((part) => part !== undefined).join(':')
