import type { Instant } from '../document/documents.generated.ts'

/** Where raw observations come from. Rows are untrusted: whoever counts them checks them. */
export interface Observations {
  /** Rows of a component whose time lies in [from, to), in any order; a line that is no JSON object is passed on as `unreadable`. */
  rows(query: ObservationQuery): AsyncIterable<RawRow>
}

export interface ObservationQuery {
  readonly path: string
  readonly environment: string
  readonly component: string
  readonly from: Instant
  readonly to: Instant
}

/** A row with its time in milliseconds since 1970, or why there is none. */
export type RawRow = { readonly row: Readonly<Record<string, unknown>>; readonly at: number } | { readonly unreadable: string }
