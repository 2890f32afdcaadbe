import type { Repository } from '../ports/repository.ts'

/** A repository that is opened when it is first asked: commands that never ask work anywhere, and do not load the git engine. */
export function lazyRepository(open: () => Promise<Repository>): Repository {
  let opened: Promise<Repository> | undefined
  const repository = (): Promise<Repository> => (opened ??= open())
  return {
    resolve: async (ref) => (await repository()).resolve(ref),
    refs: async (prefix) => (await repository()).refs(prefix),
    commit: async (oid) => (await repository()).commit(oid),
    files: async (commit, under) => (await repository()).files(commit, under),
    read: async (commit, path) => (await repository()).read(commit, path),
    blob: async (oid) => (await repository()).blob(oid),
    log: async (from, limit) => (await repository()).log(from, limit),
    contains: async (descendant, ancestor) => (await repository()).contains(descendant, ancestor),
    mergeBase: async (a, b) => (await repository()).mergeBase(a, b),
    write: async (commit) => (await repository()).write(commit),
    swap: async (ref, expected, target) => (await repository()).swap(ref, expected, target),
  }
}
