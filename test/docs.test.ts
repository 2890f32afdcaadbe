import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { globalInputs } from '../src/commands/global-inputs.ts'
import { table } from '../src/commands/table.generated.ts'

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path).replaceAll('\\', '/'))
const pages = [...readdirSync('.'), ...below('docs'), 'examples/digits/README.md'].filter((path) => path.endsWith('.md'))
const written = pages.filter((path) => !/^docs\/(?:documents|problems)\/|^docs\/reference\.md$|^examples\//.test(path))

const fence = /^ *```[\s\S]*?^ *```/gm
const inline = /`[^`\n]+`/g
const textOf = (path: string): string => readFileSync(path, 'utf8')
const prose = (path: string): string => textOf(path).replace(fence, '').replace(inline, '')

/** The anchors that GitHub gives to a page's headings. */
const anchorsOf = (path: string): readonly string[] =>
  Array.from(prose(path).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** Whether a link of a page leads to a file, and to a heading in it. */
function leadsSomewhere(page: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return true
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : join(dirname(page), path)
  return existsSync(target) && (anchor === undefined || anchorsOf(target).includes(anchor))
}

/** What a piece of code calls that the program does not have. */
function unknown(code: string): readonly string[] {
  return Array.from(code.matchAll(/(?:headgate|cli\.js) ([a-z][^`\n]*)/g), ([, words = '']) => words).flatMap((words) => {
    const command = table.find(({ name }) => words === name || words.startsWith(`${name} `))
    if (command === undefined) return [words]
    const flags = Array.from(words.matchAll(/ --([a-z-]+)/g), ([, flag = '']) => flag)
    const known = new Set(['help', ...Object.keys(globalInputs), ...Object.keys(command.inputs)])
    return flags.filter((flag) => !known.has(flag)).map((flag) => `${command.name} --${flag}`)
  })
}

describe('documentation', () => {
  test.each(pages)('%s: every link and image leads somewhere', (page) => {
    const links = Array.from(prose(page).matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g), ([, link, image]) => link ?? image ?? '')
    expect(links.filter((link) => !leadsSomewhere(page, link))).toStrictEqual([])
  })

  test.each(written)('%s: every command and flag exists', (page) => {
    const text = textOf(page)
    const code = [...(text.match(fence) ?? []), ...(text.replace(fence, '').match(inline) ?? [])]
    expect(code.flatMap(unknown)).toStrictEqual([])
  })
})
