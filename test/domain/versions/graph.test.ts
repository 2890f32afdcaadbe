import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { VersionGraph } from '../../../src/document/documents.generated.ts'
import { graphProblems } from '../../../src/domain/versions/graph.ts'

type Edges = readonly (readonly [string, readonly string[]])[]

const graph = (edges: Edges): VersionGraph => ({
  schema: 'headgate/version-graph/v1alpha',
  component: 'shop',
  versions: edges.map(([version, parents]) => ({ version, parents: parents.map((parent) => ({ version: parent })) })),
})
const codes = (edges: Edges): readonly string[] =>
  graphProblems(graph(edges), 'graph.json').map(({ code, pointer }) => `${code} ${pointer}`)
const version = (index: number): string => `${index}.0.0`

describe('a version graph', () => {
  test('may branch and join', () => {
    const diamond: Edges = [
      ['1.0.0', []],
      ['1.1.0', ['1.0.0']],
      ['2.0.0', ['1.0.0']],
      ['2.1.0', ['1.1.0', '2.0.0']],
    ]
    expect(codes(diamond)).toEqual([])
    expect(codes(diamond.toReversed())).toEqual([])
  })

  test.each<readonly [Edges, readonly string[]]>([
    [[['1.0.0', ['1.0.0']]], ['graph/cycle /versions']],
    [
      [
        ['1.0.0', ['2.0.0']],
        ['2.0.0', ['1.0.0']],
      ],
      ['graph/cycle /versions'],
    ],
    [[['1.0.0', ['0.9.0']]], ['graph/unknown-parent /versions/0/parents/0/version']],
    [
      [
        ['1.0.0', []],
        ['1.0.0', []],
      ],
      ['graph/duplicate-version /versions/1/version'],
    ],
  ])('%j: %j', (edges, expected) => {
    expect(codes(edges)).toEqual(expected)
  })

  test('tells the path of a cycle, and only the cycle', () => {
    const [problem] = graphProblems(
      graph([
        ['4.0.0', ['3.0.0']],
        ['3.0.0', ['2.0.0']],
        ['2.0.0', ['1.0.0']],
        ['1.0.0', ['3.0.0']],
      ]),
      'graph.json',
    )
    expect(problem?.args['path']).toBe('3.0.0 → 2.0.0 → 1.0.0 → 3.0.0')
  })

  test('may be a line of ten thousand versions, in any order; one edge back is a cycle', () => {
    const line: Edges = Array.from({ length: 10_000 }, (_, index) => [version(index), index === 0 ? [] : [version(index - 1)]] as const)
    expect(codes(line)).toEqual([])
    expect(codes(line.toReversed())).toEqual([])
    expect(codes([['0.0.0', ['9999.0.0']], ...line.slice(1)])).toEqual(['graph/cycle /versions'])
  })

  test('has no cycle as long as parents come before, and has one as soon as an ancestor descends from its heir', () => {
    const parents = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(parents, (choices) => {
        const edges = choices.map((picks, index) => {
          const before = new Set(index === 0 ? [] : [index - 1, ...picks.filter((pick) => pick < index)])
          return [version(index), [...before].map(version)] as const
        })
        expect(codes(edges)).toEqual([])
        const last = version(edges.length - 1)
        expect(codes([[version(0), [last]], ...edges.slice(1)])).toEqual(['graph/cycle /versions'])
      }),
    )
  })
})
