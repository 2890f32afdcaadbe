import { problem } from '../../problem/problem.ts'
import { WorldFailure } from '../../problem/world-failure.ts'

// git-check-ref-format(1), rules 1 and 3 to 10: no component begins with a dot, ends with `.lock` or is empty; no `..`, control
// character, space, ~ ^ : ? * [ \, `@{`; no trailing dot or slash.
// oxlint-disable-next-line no-control-regex
const forbidden = /(^|[/.])([/.]|$)|@\{|[\x00-\x20\x7f~^:?*[\\]|\.lock(\/|$)/

/** Refuses what git refuses as a full ref name; names outside `refs/` are refused too, so that no ref leads to `config` or `HEAD`. */
export function assertRefName(name: string): void {
  if (!name.startsWith('refs/') || name.length > 1000 || forbidden.test(name)) {
    throw new WorldFailure(problem('repository/bad-ref', { ref: name }))
  }
}

/** Ref names that would have to be a folder for `name` to exist: `refs/heads/a` for `refs/heads/a/b`. */
export function foldersOf(name: string): readonly string[] {
  const parts = name.split('/')
  return parts.slice(2, -1).map((_, index) => parts.slice(0, index + 3).join('/'))
}
