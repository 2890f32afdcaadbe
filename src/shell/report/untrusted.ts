/**
 * Text from documents and inputs, made safe for a terminal and for the log of a workflow: what could move the cursor, hide or reorder
 * text, or break out of its line is shown as an escape, and nothing is left that GitHub's runner would obey.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(unprintable, escaped)
    .replace(/^(\s*):(?=:)/, '$1\\u003a') // `::error::…`, obeyed at the start of a line
    .replaceAll('##[', '#\\u0023[') // `##[error]…`, obeyed anywhere in a line
}

/** Text that may have several lines, each made safe; tabs become spaces. */
export const printableLines = (text: string): readonly string[] =>
  text.split(/\r?\n/).map((line) => printable(line.replaceAll('\t', '    ')))

/** JSON with nothing in it that a terminal or GitHub's runner would obey when it is printed: the same values, escaped. */
export const inertJson = (json: string): string =>
  json
    .toWellFormed()
    .replaceAll('##[', '#\\u0023[')
    .replace(unprintable, (character) => (character === '\n' ? '\n' : escaped(character)))

/** Controls, line and paragraph separators, bidirectional marks, invisible and tag characters; joiners are left to scripts that need them. */
const unprintable = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** As JSON writes it. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
