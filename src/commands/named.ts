import { pieces } from '../document/layout-table.ts'
import { problem, type Problem } from '../problem/problem.ts'

const isName = new RegExp(`^${pieces['name']}$`)
const isVersion = new RegExp(`^${pieces['version']}$`)
const LONGEST_NAME = 63
const LONGEST_VERSION = 100

/** What is wrong with names and versions that a user gave; they become parts of paths and refs. What was not given is not wrong. */
export function nameProblems(names: Readonly<Record<string, string | undefined>>): readonly Problem[] {
  return wrong(
    names,
    (name) => isName.test(name) && name.length <= LONGEST_NAME,
    'a short lower-case name is needed: letters, digits and single hyphens',
  )
}

export function versionProblems(versions: Readonly<Record<string, string | undefined>>): readonly Problem[] {
  return wrong(
    versions,
    (version) => isVersion.test(version) && version.length <= LONGEST_VERSION,
    'a semantic version is needed, such as 1.0.0',
  )
}

function wrong(
  values: Readonly<Record<string, string | undefined>>,
  isRight: (value: string) => boolean,
  expected: string,
): readonly Problem[] {
  return Object.entries(values).flatMap(([input, found]) =>
    found === undefined || isRight(found) ? [] : [problem('usage/bad-input', { input, found, expected })],
  )
}
