/**
 * Draws what a command printed as a picture of a terminal. Knows the colours of src/shell/report/paint.ts; cuts lines that are wider than
 * the picture. The README's picture is the demo without its first lines and the middle stages:
 *
 *     { echo '$ node dist/cli.js demo'; node dist/cli.js demo --color always; } |
 *       sed -e '2,7d' -e '24,59c …' -e '64,69c …' -e '100,$d' | node scripts/picture.ts > docs/pictures/demo.svg
 */
import { readFileSync } from 'node:fs'

const columns = 118
const [cell, row, edge, bar] = [8.43, 19, 20, 34]

const classes: Readonly<Record<string, string>> = { '1': 'strong', '2': 'faint', '31': 'error', '33': 'warning' }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A word that says how it went is coloured as a person would want it; the program itself leaves tables plain. */
const marked = (text: string): string =>
  escaped(text).replace(/^(?:brake|revert|refused)\b|\b(?:pass|breach)\b/g, (word) => `<tspan class="${word}">${word}</tspan>`)

function shortened(line: string): string {
  const [first = '', ...rest] = line.split('\u001b[')
  const visible = first + rest.map((piece) => piece.replace(/^\d+m/, '')).join('')
  return visible.length > columns ? `${visible.slice(0, columns - 1)}…` : line
}

/** One line, its colour codes as classes. */
function spans(line: string): string {
  const [first = '', ...rest] = shortened(line).split('\u001b[')
  const styled = rest.map((piece) => {
    const [, code = '', text = ''] = /^(\d+)m(.*)$/s.exec(piece) ?? []
    const name = classes[code]
    return name === undefined ? marked(text) : `<tspan class="${name}">${escaped(text)}</tspan>`
  })
  return marked(first) + styled.join('')
}

const lines = readFileSync(0, 'utf8').trimEnd().split('\n')
const width = Math.ceil(columns * cell + 2 * edge)
const height = bar + lines.length * row + edge
const text = lines.map((line, index) => `<text x="${edge}" y="${bar + (index + 1) * row - 4}">${spans(line)}</text>`)

process.stdout
  .write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What the command prints, as text in the README">
<style>
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #c9d1d9; white-space: pre }
.strong { font-weight: 700; fill: #ffffff } .faint { fill: #8b949e } .warning { fill: #d29922 } .pass { fill: #3fb950 }
.error, .breach, .brake, .revert, .refused { fill: #ff7b72 }
</style>
<rect width="${width}" height="${height}" rx="10" fill="#0d1117" stroke="#30363d"/>
<circle cx="20" cy="18" r="5.5" fill="#484f58"/><circle cx="38" cy="18" r="5.5" fill="#484f58"/><circle cx="56" cy="18" r="5.5" fill="#484f58"/>
${text.join('\n')}
</svg>
`)
