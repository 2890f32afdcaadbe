/** A piece of what a command tells people; shell/report prints it as text or Markdown. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string }

export const line = (text: string): Block => ({ kind: 'line', text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({ kind: 'table', head, rows })
/** Text that is meant for a program: printed line by line as it is. */
export const code = (text: string): Block => ({ kind: 'code', text })
