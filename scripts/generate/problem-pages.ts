import { catalog } from '../../src/problem/catalog.ts'
import type { Explanation } from '../../src/problem/catalog/explanation.ts'
import { markdownTable, outsideCode, writePages } from './markdown.ts'
import { bannerComment } from './schemas.ts'

/** The catalogue of problems → `docs/problems/<area>/<name>.md` and an index. */
export function generateProblemPages(): void {
  const entries = Object.entries<Explanation>(catalog).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const pages = entries.map(([code, explanation]) => [`${code}.md`, page(code, explanation)] as const)
  writePages('docs/problems', { ...Object.fromEntries(pages), 'README.md': index(entries) })
}

function page(code: string, { severity, title, why, fix }: Explanation): string {
  const meaning =
    severity === 'error' ? 'An error: the command stops here and its exit code is 1.' : 'A warning: it is shown, and nothing stops.'
  return `${bannerComment('src/problem/catalog/')}

# ${title}

\`${code}\` · ${severity}

${meaning}

## What it means

${withPlaceholders(why)}

## What to do

${withPlaceholders(fix)}

[All problems](../README.md)`
}

function index(entries: readonly (readonly [string, Explanation])[]): string {
  const areas = Map.groupBy(entries, ([code]) => code.split('/')[0] ?? '')
  const tables = [...areas].map(([area, members]) => {
    const rows = members.map(([code, { severity, title }]) => [`[\`${code}\`](${code}.md)`, severity, title])
    return `## ${area}\n\n${markdownTable(['Code', 'Severity', 'Meaning'], rows)}`
  })
  return `${bannerComment('src/problem/catalog/')}

# Problems

Everything that Headgate can find wrong, by its code. A problem reads \`path:line:column severity code  message\`, with a \`fix:\` line
below it. \`<words in angle brackets>\` stand for what was found.

${tables.join('\n\n')}`
}

/** \`{path}\` → \`<path>\` in code type, also inside code. */
const withPlaceholders = (text: string): string =>
  outsideCode(
    text,
    (piece) => piece.replaceAll('<', '&lt;').replace(/\{(\w+)\}/g, '`<$1>`'),
    (piece) => piece.replace(/\{(\w+)\}/g, '<$1>'),
  )
