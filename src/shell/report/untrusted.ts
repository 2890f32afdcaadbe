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

/** C0 and C1 controls, line and paragraph separators, bidirectional marks, invisible and tag characters. */
// oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these are what is looked for
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** Text that may have several lines, each made safe; tabs become spaces. */
export const printableLines = (text: string): readonly string[] =>
  text.split(/\r?\n/).map((line) => printable(line.replaceAll('\t', '    ')))
