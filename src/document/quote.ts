/** Longest piece of a document that a message repeats. */
const longest = 60

// Controls, half surrogates, line separators, and marks that reorder or hide text in a terminal or a review (Unicode TR 36).
const unsafe = /[\p{Control}\p{Format}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}]/gu

/** A text from a document in double quotes: cut to 60 characters, unsafe characters as \u escapes. */
export const quoted = (text: string): string => `"${plain(text).replaceAll('"', '\\"')}"`

/** The same without quotes, for places that have their own. */
export function plain(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2))
  const cut = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
  return cut.replaceAll('\\', '\\\\').replace(unsafe, escape)
}

const escape = (character: string): string => {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}

/** A value as a message shows it: scalars as they are, the others by their type. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

/** `a`, `a or b`, `a, b or c`. */
export function either(choices: readonly string[]): string {
  const last = choices.at(-1) ?? ''
  return choices.length > 1 ? `${choices.slice(0, -1).join(', ')} or ${last}` : last
}
