import { problem } from '../../problem/problem.ts'
import { WorldFailure } from '../../problem/world-failure.ts'

/** A path below the root, as it was given; throws `files/outside` for one that is absolute, leads upwards or into `.git`. */
export function relativePath(path: string): string {
  const segments = path.split('/')
  // Backslashes and drive letters lead elsewhere on Windows.
  const bad = segments.some((segment) => ['', '.', '..'].includes(segment) || /^\.git$/i.test(segment))
  if (bad || /[\\\0]|^[A-Za-z]:/.test(path)) throw new WorldFailure(problem('files/outside', { path }))
  return path
}

/** The refusal to go through a symbolic link, or to read one. */
export const isLink = (path: string): WorldFailure => new WorldFailure(problem('document/symlink', { path }, { file: path }))

/** The file system said no. */
export const unreadable = (path: string, error: Error): WorldFailure =>
  new WorldFailure(problem('files/unreachable', { path, what: error.message }), { cause: error })
