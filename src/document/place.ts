import type { Place, Problem } from '../problem/problem.ts'
import { membersOf } from './member.ts'
import type { Fault } from './scan-state.ts'

/** A problem whose pointer is known, and what of it line and column should show. */
export interface Unplaced {
  readonly problem: Problem
  readonly on: 'value' | 'key' | 'nowhere'
}

/** Problems with their file, line and column, found by their pointers; those that stand nowhere come last. */
export function locate(problems: readonly Unplaced[], text: string, file: string): readonly Problem[] {
  const somewhere = problems.filter(({ on }) => on !== 'nowhere')
  const members = membersOf(
    text,
    somewhere.map(({ problem }) => problem.pointer ?? ''),
  )
  const faults = somewhere.map(({ problem, on }) => {
    const member = members.get(problem.pointer ?? '')
    return { problem, offset: (on === 'key' ? member?.key : member?.value) ?? 0 }
  })
  const rest = problems.filter(({ on }) => on === 'nowhere')
  return [...placed(faults, text, file), ...rest.map(({ problem }) => inFile(problem, { file }))]
}

const inFile = (problem: Problem, place: Place): Problem => ({ ...problem, ...place })

/** Faults as problems of a file, in the order of the text, with line and column. */
export function placed(faults: readonly Fault[], text: string, file: string): readonly Problem[] {
  const place = placer(text)
  return faults.toSorted((a, b) => a.offset - b.offset).map(({ problem, offset }) => inFile(problem, { file, ...place(offset) }))
}

/** Line and column of rising offsets, both from 1; columns count UTF-16 code units, as editors do. */
function placer(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  const lineEnd = /\r\n|\r|\n/g
  let next = lineEnd.exec(text)
  return (offset) => {
    while (next !== null && lineEnd.lastIndex <= offset) {
      line++
      start = lineEnd.lastIndex
      next = lineEnd.exec(text)
    }
    return { line, column: offset - start + 1 }
  }
}
