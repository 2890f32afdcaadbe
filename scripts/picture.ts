/**
 * Draws the text of a terminal, given on stdin, as an SVG on stdout. The README's picture is the demo without its first lines and middle stages:
 *
 *     { echo '$ node dist/cli.js demo'; node dist/cli.js demo; } | sed -e '2,7d' -e '24,71c …' -e '88,93c …' -e '99,$d' |
 *       node scripts/picture.ts 'headgate demo' > docs/pictures/demo.svg
 */
import { text } from 'node:stream/consumers'

const COLUMN = 7.2
const ROW = 17
const FONT_SIZE = 12
const MARGIN = 16
const BAR = 32
const COLUMNS = 118
const BUTTONS = ['#ff5f57', '#febc2e', '#28c840']

/** First rule that fits a line gives its colour. */
const colours: readonly (readonly [RegExp, string])[] = [
  [/^\$ /, '#79c0ff'],
  [/^(?:brake|revert|refused)\b|\bbreach {2}/, '#ff7b72'],
  [/^(?:promote|start|complete|publish|merge|serve)\b/, '#7ee787'],
  [/^── |^…|^(?:gate|window) {2}/, '#8b949e'],
]
const PLAIN = '#e6edf3'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (raw: string): string => raw.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)

/** Each word stands at its own column, so that columns stay straight in whatever monospaced font there is. */
function drawLine(line: string, row: number): string {
  const colour = colours.find(([pattern]) => pattern.test(line))?.[1] ?? PLAIN
  const spans = [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index }) => {
    const x = MARGIN + index * COLUMN
    const length = words.length * COLUMN
    return `<tspan x="${x.toFixed(1)}" textLength="${length.toFixed(1)}" lengthAdjust="spacingAndGlyphs">${escaped(words)}</tspan>`
  })
  const y = BAR + MARGIN + (row + 0.75) * ROW
  return spans.length === 0 ? '' : `  <text y="${y.toFixed(1)}" fill="${colour}">${spans.join('')}</text>\n`
}

/** Longer lines go on in the next row, as in a terminal. */
function wrapped(line: string): readonly string[] {
  const rows = Math.max(1, Math.ceil(line.length / COLUMNS))
  return Array.from({ length: rows }, (_, row) => line.slice(row * COLUMNS, (row + 1) * COLUMNS))
}

function draw(lines: readonly string[], title: string): string {
  const width = Math.ceil(COLUMNS * COLUMN + 2 * MARGIN)
  const height = BAR + 2 * MARGIN + lines.length * ROW
  const buttons = BUTTONS.map((fill, index) => `<circle cx="${20 + index * 20}" cy="${BAR / 2}" r="6" fill="${fill}"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}">
  <title>${escaped(title)}</title>
  <rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" fill="#0d1117" stroke="#484f58"/>
  <path d="M1 ${BAR}V11Q1 1 11 1H${width - 11}Q${width - 1} 1 ${width - 1} 11V${BAR}Z" fill="#21262d"/>
  ${buttons}
  <text x="${width / 2}" y="${BAR / 2 + 4}" text-anchor="middle" fill="#8b949e">${escaped(title)}</text>
${lines.map(drawLine).join('')}</svg>
`
}

const lines = (await text(process.stdin)).trimEnd().split('\n').flatMap(wrapped)
process.stdout.write(draw(lines, process.argv[2] ?? 'Terminal'))
