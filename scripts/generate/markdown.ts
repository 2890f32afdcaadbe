import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a folder of pages anew, so that a page without a source disappears. */
export function writePages(folder: string, pages: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(pages)) {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true })
    writeFileSync(`${folder}/${name}`, `${text.trimEnd()}\n`)
  }
}

/** A Markdown table; line ends and bars in cells are made harmless. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableLine(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(tableLine)].join('\n')
}

const tableLine = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |`

/** Prose of a schema or of the catalogue as Markdown: outside of code spans nothing is taken for a tag. */
export const markdownText = (text: string): string => outsideCode(text, (piece) => piece.replaceAll('<', '&lt;'))

/** Changes the parts of a text that stand in no `code`, and those that do with `inCode`. */
export const outsideCode = (
  text: string,
  change: (piece: string) => string,
  inCode: (piece: string) => string = (piece) => piece,
): string =>
  text
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith('`') ? inCode(piece) : change(piece)))
    .join('')

export const sentence = (text: string): string => (/[.?!:]$/.test(text) || text === '' ? text : `${text}.`)
