import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { globalInputs } from '../src/commands/global-inputs.ts'
import { table } from '../src/commands/table.generated.ts'

const root = join(import.meta.dirname, '..')
const markdown = (folder: string, recursive: boolean): readonly string[] =>
  readdirSync(join(root, folder), { recursive, encoding: 'utf8' }).flatMap((name) => (name.endsWith('.md') ? join(folder, name) : []))
const pages = [...markdown('.', false), ...markdown('docs', true)]
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')
const isGenerated = (page: string): boolean => textOf(page).startsWith('<!-- generated')

/** Anchor of a heading, as GitHub makes it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
const anchorsOf = (page: string): readonly string[] => [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading))

/** What is wrong with a page's relative links and images. */
function deadLinks(page: string): readonly string[] {
  const targets = [...textOf(page).matchAll(/(?:\]\(|\bsrc=")(?!https?:|mailto:)([^)"\s]+)[)"]/g)].map(([, target = '']) => target)
  return targets.filter((target) => {
    const [path = '', fragment] = target.split('#')
    const file = path === '' ? page : join(dirname(page), path)
    if (!existsSync(join(root, file))) return true
    return fragment !== undefined && file.endsWith('.md') && !anchorsOf(file).includes(fragment)
  })
}

/** Command lines that a page shows, in code blocks and in backquotes; a line that ends in a backslash goes on. */
function commandLines(page: string): readonly string[] {
  const text = textOf(page).replaceAll('\\\n', ' ')
  return [...text.matchAll(/(?:^(?:\$ )?|`)headgate ([a-z][^`\n]*)/gm)].map(([, line = '']) => line)
}

/** What is wrong with a command line: no such command, or an input that it does not take. */
function faultOf(line: string): string | undefined {
  const words = line.split(/\s+#|\s[|>&]/)[0]?.split(/\s+/) ?? []
  const entry = [words.slice(0, 2).join(' '), words[0]]
    .map((name) => table.find((one) => one.name === name))
    .find((one) => one !== undefined)
  if (entry === undefined) return `no such command: ${line}`
  const known = new Set([...Object.keys(entry.inputs), ...Object.keys(globalInputs), 'help'])
  const unknown = [...line.matchAll(/(?<=\s)--([a-z-]+)/g)].map(([, flag = '']) => flag).filter((flag) => !known.has(flag))
  return unknown.length === 0 ? undefined : `${entry.name} does not take ${unknown.join(', ')}: ${line}`
}

describe('documentation', () => {
  test.each(pages)('%s has no dead link', (page) => {
    expect(deadLinks(page)).toEqual([])
  })

  test.each(pages.filter((page) => !isGenerated(page)))('%s names commands and inputs that exist', (page) => {
    expect(commandLines(page).flatMap((line) => faultOf(line) ?? [])).toEqual([])
  })

  test('shows commands at all', () => {
    expect(pages.flatMap(commandLines).length).toBeGreaterThan(20)
  })
})
