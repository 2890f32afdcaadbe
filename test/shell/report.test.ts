import { describe, expect, test } from 'vitest'
import { code, heading, line, table, type Block } from '../../src/commands/block.ts'
import { problem, type Problem } from '../../src/problem/problem.ts'
import { annotations, messageText, propertyText } from '../../src/shell/report/annotations.ts'
import { jsonReport } from '../../src/shell/report/json.ts'
import { escaped, markdownReport } from '../../src/shell/report/markdown.ts'
import { paint, wantsColor } from '../../src/shell/report/paint.ts'
import type { Report } from '../../src/shell/report/report.ts'
import { sarifReport } from '../../src/shell/report/sarif.ts'
import { textReport } from '../../src/shell/report/text.ts'
import { printable } from '../../src/shell/report/untrusted.ts'
import { displayWidth } from '../../src/shell/report/width.ts'

const report = (over: Partial<Report>): Report => ({
  command: 'check',
  problems: [],
  blocks: [],
  data: {},
  effects: [],
  exitCode: 0,
  dryRun: false,
  root: '.',
  version: '0.0.0',
  ...over,
})

/** Names and reasons that somebody may put into a document. */
const attacks = [
  '::error::owned',
  '  ::set-output name=x::y',
  'a\n::stop-commands::x',
  'a\r\n::add-mask::x',
  'a\u2028::error::x',
  '##[error]owned',
  'x ##[add-mask]y',
  '\u001b[2J\u001b]0;title\u0007',
  '\u009b31m',
  'safe\u202egnp.exe',
  '\u2066hidden\u2069\u200b\ufeff',
  '\u{e0041}\u{e0042}',
  '\ud800lone',
  '</summary><script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  'a | b | c',
  '`code` *b* _i_ ~~s~~ $x$',
  '```\n# heading\n```',
  '# heading',
  '- list',
  '1. list',
  '=====',
  '@everyone',
  'https://evil.example www.evil.example',
  '&lt;b&gt;',
  '\\',
] as const

const everywhere = (text: string): Report =>
  report({
    dryRun: true,
    blocks: [heading(text), line(text), table([text, 'b'], [[text, text]]), code(text)],
    problems: [
      problem('document/missing', { path: text }, { file: text, line: 1, column: 2 }),
      problem('document/missing', { path: text }),
    ],
    effects: [
      { do: 'close', proposal: 1, reason: text },
      { do: 'write', path: text, content: text },
    ],
    data: { text },
  })

/** What must not be printed: controls but the line feed, invisible and reordering marks, halves of characters. */
const forbidden = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/** What GitHub's runner would take for a command. */
const obeyed = (output: string): readonly string[] =>
  output.split(/\r\n|\r|\n/).filter((one) => one.trimStart().startsWith('::') || one.includes('##['))

describe.each(attacks)('%j', (attack) => {
  test('means nothing to a terminal or a runner', () => {
    const { out } = textReport(everywhere(attack), paint(false))
    for (const output of [out, jsonReport(everywhere(attack)), sarifReport(everywhere(attack)), markdownReport(everywhere(attack))]) {
      expect(output).not.toMatch(forbidden)
      expect(obeyed(output)).toEqual([])
    }
  })

  test('is one workflow command a problem', () => {
    const { commands } = annotations(everywhere(attack))
    expect(commands).toHaveLength(2)
    for (const command of commands) {
      expect(command).toMatch(/^::error (file=[^:,\r\n]*,line=1,col=2,)?title=[^:,\r\n]*::[^\r\n]*$/)
      expect(obeyed(command)).toEqual([command])
      expect(command).not.toMatch(forbidden)
      expect(command).not.toContain('##[')
    }
  })

  test('comes back whole from JSON', () => {
    const read: unknown = JSON.parse(jsonReport(everywhere(attack)))
    expect(read).toMatchObject({ data: { text: attack } })
  })

  test('is plain text in Markdown', () => {
    const markdown = escaped(attack)
    expect(markdown).not.toMatch(/\n|<(?!br>)|(?<!\\)[*_`[\]|~$]|^\s*([-+=#]|\d+[.)])|@(?!&#8203;)|\w:\/\/|www\./)
    const rows = markdownReport(report({ blocks: [table(['a', 'b'], [[attack, 'x']])] })).split('\n')
    expect(rows[2]?.replaceAll('\\\\', '').replaceAll('\\|', '').split('|')).toHaveLength(4)
  })

  test('stays in its code block', () => {
    const lines = markdownReport(report({ blocks: [code(attack)] }))
      .trimEnd()
      .split('\n')
    const fence = lines[0] ?? ''
    expect(lines.slice(1, -1).filter((one) => one.trim().startsWith(fence))).toEqual([])
    expect(lines.at(-1)).toBe(fence)
  })
})

describe('text', () => {
  const blocks: readonly Block[] = [
    heading('Stages'),
    table(
      ['stage', 'share'],
      [
        ['limited', '25 %'],
        ['全面', '100 %'],
        ['é👩‍🚀', ''],
      ],
    ),
    line('one\ntwo'),
    code('{\n  "a": 1\n}'),
  ]

  test('headings, aligned tables, lines and code', () => {
    expect(textReport(report({ blocks }), paint(false)).out).toBe(`Stages
stage    share
limited  25 %
全面     100 %
é👩‍🚀
one
two
{
  "a": 1
}
`)
  })

  test('problems with their place and fix', () => {
    const problems: readonly Problem[] = [
      problem('document/not-canonical', {}, { file: 'manifests/a.json', line: 3, column: 14 }),
      problem('document/missing', { path: 'b.json' }),
    ]
    expect(textReport(report({ problems, exitCode: 1 }), paint(false))).toEqual({
      out: `manifests/a.json:3:14 warning document/not-canonical  Its keys, spaces or line ends differ from what Headgate writes, so that diffs would show more than changes.
    fix: Run \`headgate check --write\`.
error document/missing  b.json is not in the tree that was read.
    fix: Create b.json, or name the right component, version and environment.
`,
      err: '',
    })
    expect(textReport(report({ problems, exitCode: 2 }), paint(false))).toMatchObject({ out: '' })
  })

  test('colour where a person looks', () => {
    expect(textReport(report({ blocks: [heading('a')] }), paint(true)).out).toBe('\u001b[1ma\u001b[0m\n')
    expect(wantsColor('auto', {}, true)).toBe(true)
    expect(wantsColor('auto', {}, false)).toBe(false)
    expect(wantsColor('auto', { NO_COLOR: '1' }, true)).toBe(false)
    expect(wantsColor('always', { NO_COLOR: '1' }, false)).toBe(true)
    expect(wantsColor('never', {}, true)).toBe(false)
  })

  test.each([
    ['abc', 3],
    ['漢字', 4],
    ['한', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['👩‍🚀', 2],
    ['🇦🇹', 2],
    ['ﾊ', 1],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })

  test('ordinary text is left alone', () => {
    for (const text of ['a::b', 'C# [x]', 'نص عربي', 'می\u200cخواهم', '👩‍🚀', 'naïve']) expect(printable(text)).toBe(text)
  })
})

describe('annotations', () => {
  test('escape as the runner unescapes', () => {
    expect(messageText('50%\r\n::x')).toBe('50%25%0D%0A::x')
    expect(propertyText('a:b,c%\n')).toBe('a%3Ab%2Cc%25%0A')
  })

  test('say what GitHub would hide', () => {
    const problems = [
      ...Array.from({ length: 12 }, () => problem('document/not-canonical', {})),
      problem('document/missing', { path: 'x' }),
    ]
    const { commands, note } = annotations(report({ problems }))
    expect(commands).toHaveLength(11)
    expect(note).toContain('2 more')
  })

  test('name files as the workspace does', () => {
    const problems = [problem('document/not-canonical', {}, { file: 'manifests/a.json', line: 1 })]
    expect(annotations(report({ problems, root: './sub/' })).commands[0]).toContain('file=sub/manifests/a.json,line=1,title')
  })
})

const aText: unknown = expect.any(String)

describe('SARIF', () => {
  const problems = [
    problem('document/missing', { path: `${process.cwd()}/secret` }),
    problem('document/not-canonical', {}, { file: 'manifests/a b.json', line: 3, column: 14 }),
    problem('document/not-canonical', {}, { file: 'manifests/a b.json', line: 9, column: 1 }),
    problem('document/not-canonical', {}, { file: '/etc/passwd', line: 9, column: 1 }),
  ]
  const text = sarifReport(report({ problems, exitCode: 1 }))
  const log = JSON.parse(text) as SarifLog

  test('keeps the essential rules of SARIF and of code scanning', () => {
    expect(log.version).toBe('2.1.0')
    const [run] = log.runs
    for (const result of run.results) {
      const rule = run.tool.driver.rules[result.ruleIndex]
      expect(rule).toMatchObject({
        id: result.ruleId,
        shortDescription: { text: aText },
        help: { text: aText },
      })
      expect(['error', 'warning']).toContain(result.level)
      expect(result.locations).toHaveLength(1)
      const { artifactLocation, region } = result.locations[0].physicalLocation
      expect(artifactLocation.uri).toMatch(/^(?!\/)[^ \\]+$/)
      expect(region.startLine).toBeGreaterThan(0)
    }
    expect(new Set(run.results.map(({ partialFingerprints }) => partialFingerprints['headgateProblem/v1'])).size).toBe(problems.length)
  })

  test('holds no path of this machine', () => {
    expect(text).not.toContain(process.cwd())
    expect(text).not.toContain('/etc/passwd')
  })

  test('a problem keeps its fingerprint when its line moves', () => {
    const below = problems.map((one) => (one.line === undefined ? one : Object.assign({}, one, { line: one.line + 5 })))
    const moved = JSON.parse(sarifReport(report({ problems: below }))) as SarifLog
    const fingerprints = (of: SarifLog): readonly unknown[] => of.runs[0].results.map(({ partialFingerprints }) => partialFingerprints)
    expect(fingerprints(moved)).toEqual(fingerprints(log))
  })
})

interface SarifLog {
  readonly version: string
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly object[] } }
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly level: string
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string }
              readonly region: { readonly startLine: number }
            }
          },
        ]
        readonly partialFingerprints: Readonly<Record<string, string>>
      }[]
    },
  ]
}
