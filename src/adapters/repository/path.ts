import { badPath } from './failure.ts'

// git-fsck(1): hasDot, hasDotdot, hasDotgit, emptyName, fullPathname. `git~1` is .git's short name on Windows, and HFS+ and NTFS
// ignore some characters, so that a name may become `.git` there (git's core.protectHFS, core.protectNTFS).
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g

/** Whether a name may not stand in a tree, because git or a file system would take it for something else. */
export function isForbiddenName(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || name.includes('/') || name.includes('\0')) return true
  const folded = name.replace(ignoredByHfs, '').toLowerCase()
  return /^(\.git|git~1)[ .]*(:.*)?$/.test(folded) || /(^|\\)(\.git|\.\.)(\\|$)/.test(folded)
}

/** Segments of a repository-relative path; throws `repository/bad-path` for one that may not stand in a tree. */
export function segmentsOf(path: string): readonly string[] {
  const segments = path.split('/')
  const bad = segments.find(isForbiddenName)
  if (bad !== undefined) throw badPath(path, bad === '' ? 'it has an empty segment' : `"${bad}" may not stand in a path`)
  return segments
}
