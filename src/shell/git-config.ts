import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Environment } from './surroundings.ts'

/** `user.name` and `user.email` as git itself would find them for a repository; includes are not followed. */
export interface GitUser {
  readonly name?: string
  readonly email?: string
}

/** Read git's configuration files, the nearest last. */
export async function readGitUser(root: string, env: Environment): Promise<GitUser> {
  const files = [...systemFiles(env), ...globalFiles(env), ...(await repositoryFiles(resolve(root)))]
  const found = await Promise.all(files.map(async (file) => userIn(await textOf(file))))
  return Object.fromEntries(found.flatMap((user) => Object.entries(user)))
}

const systemFiles = (env: Environment): readonly string[] =>
  env['GIT_CONFIG_NOSYSTEM'] === undefined ? [env['GIT_CONFIG_SYSTEM'] ?? '/etc/gitconfig'] : []

function globalFiles(env: Environment): readonly string[] {
  const home = env['HOME'] ?? env['USERPROFILE']
  if (env['GIT_CONFIG_GLOBAL'] !== undefined) return [env['GIT_CONFIG_GLOBAL']]
  return home === undefined ? [] : [join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'git/config'), join(home, '.gitconfig')]
}

/** The config file of the repository that a folder is in; that of a linked worktree is in the main one. */
async function repositoryFiles(folder: string): Promise<readonly string[]> {
  const own = join(folder, '.git/config')
  if ((await textOf(own)) !== '') return [own]
  const link = /^gitdir: (.+)$/m.exec(await textOf(join(folder, '.git')))?.[1]
  if (link !== undefined) {
    const gitdir = resolve(folder, link)
    return [join(gitdir, (await textOf(join(gitdir, 'commondir'))).trim(), 'config')]
  }
  return dirname(folder) === folder ? [] : repositoryFiles(dirname(folder))
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return '' // absent, a folder, or not for us: git would go on as well
  }
}

/** The `[user]` section of one file. */
export function userIn(config: string): GitUser {
  const user: { name?: string; email?: string } = {}
  let section = ''
  for (const line of config.split(/\r?\n/)) {
    section = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim().toLowerCase() ?? section
    const [, key, value] = /^(?:\s*\[[^\]]*\])?\s*(name|email)\s*=\s*(.*)$/i.exec(line) ?? []
    if (section === 'user' && key !== undefined && value !== undefined) user[key.toLowerCase() === 'name' ? 'name' : 'email'] = plain(value)
  }
  return user
}

/** A value without quotes and comment. */
const plain = (value: string): string =>
  Array.from(
    value.matchAll(/"((?:[^"\\]|\\.)*)"|\\(.)|([^"\\#;]+)|[#;].*/g),
    ([, quoted, single, bare]) => quoted?.replace(/\\(.)/g, '$1') ?? single ?? bare ?? '',
  )
    .join('')
    .trim()
