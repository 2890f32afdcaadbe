import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isCanonical, parse, parseAny, print } from '../../src/document/codec.ts'
import type { DocumentKind } from '../../src/document/documents.generated.ts'
import { kinds } from '../../src/document/kind.ts'
import type { Problem } from '../../src/problem/problem.ts'
import { fixtures } from './fixtures.ts'

describe('valid documents', () => {
  it.each(fixtures('valid'))('$file is read, and printed as it stands', ({ kind, file, text }) => {
    const parsed = parse(kind, text, file)
    expect(parsed.ok && print(parsed.value)).toBe(text)
    expect(parsed.ok && isCanonical(parsed.value, new TextEncoder().encode(text))).toBe(true)
    expect(parseAny(text, file)).toStrictEqual(parsed)
  })

  it('stand for every kind, at least two of each', () => {
    expect(kinds.filter((kind) => count('valid', kind) < 2)).toStrictEqual([])
  })
})

describe('invalid documents', () => {
  it.each(fixtures('invalid'))('$file has the problems beside it', ({ kind, file, text }) => {
    const parsed = parse(kind, text, file)
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.map(outline)).toStrictEqual(JSON.parse(readFileSync(file.replace('.json', '.expected.json'), 'utf8')))
    expect(problems.every((problem) => problem.file === file)).toBe(true)
  })

  it('stand for every kind, at least three of each', () => {
    expect(kinds.filter((kind) => count('invalid', kind) < 3)).toStrictEqual([])
  })
})

const count = (sort: 'valid' | 'invalid', kind: DocumentKind): number => fixtures(sort).filter((fixture) => fixture.kind === kind).length

/** What `<name>.expected.json` says of a problem. */
const outline = ({ code, pointer, line, column, args }: Problem): unknown => ({
  code,
  ...(pointer !== undefined && { pointer }),
  line,
  column,
  ...(args['what'] !== undefined && { what: args['what'] }),
})
