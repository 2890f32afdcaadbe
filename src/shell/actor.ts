import { problem } from '../problem/problem.ts'
import { WorldFailure } from '../problem/world-failure.ts'
import type { GitUser } from './git-config.ts'
import type { Environment } from './surroundings.ts'

/** Who acts, as git writes authors. In a workflow that is who GitHub says started it, and nothing else can be claimed. */
export function actorOf(env: Environment, user: GitUser): string {
  const found = env['GITHUB_ACTIONS'] === 'true' ? fromGitHub(env) : (env['HEADGATE_ACTOR'] ?? fromGit(env, user))
  // A name with angle brackets or a line break would forge the header of a commit.
  if (found === undefined || !/^[^<>\p{Cc}]+ <[^<>\s\p{Cc}]+>$/u.test(found)) throw new WorldFailure(problem('usage/unknown-actor', {}))
  return found
}

function fromGitHub(env: Environment): string | undefined {
  const name = env['GITHUB_ACTOR']
  const id = env['GITHUB_ACTOR_ID']
  return name === undefined ? undefined : `${name} <${id === undefined ? '' : `${id}+`}${name}@users.noreply.github.com>`
}

function fromGit(env: Environment, user: GitUser): string | undefined {
  const name = env['GIT_AUTHOR_NAME'] ?? user.name
  const email = env['GIT_AUTHOR_EMAIL'] ?? user.email
  return name === undefined || email === undefined ? undefined : `${name} <${email}>`
}
