import { dirname, join, resolve } from 'node:path'
import { problem } from '../../../problem/problem.ts'
import { WorldFailure } from '../../../problem/world-failure.ts'
import { unsupported } from '../failure.ts'
import { isTrue, parseConfig, type GitConfig } from './config.ts'
import { readIfThere, statIfThere } from './disk.ts'

/** Where the parts of a repository are (gitrepository-layout(5)). */
export interface Layout {
  /** HEAD, index and what else belongs to one working tree. */
  readonly gitDir: string
  /** Objects, refs and configuration, which linked working trees share. */
  readonly commonDir: string
  /** The checked-out files; undefined in a bare repository. */
  readonly workTree: string | undefined
  readonly config: GitConfig
}

/** Finds the repository that a folder is in, as git does; throws `repository/missing` or `repository/unsupported`. */
export async function discover(start: string): Promise<Layout> {
  const root = resolve(start)
  for (let folder = root; ; folder = dirname(folder)) {
    const gitDir = (await dotGit(folder)) ?? ((await looksBare(folder)) ? folder : undefined)
    if (gitDir !== undefined) return layoutOf(folder, gitDir)
    if (folder === dirname(folder)) throw new WorldFailure(problem('repository/missing', { path: start }))
  }
}

async function dotGit(folder: string): Promise<string | undefined> {
  const path = join(folder, '.git')
  const stat = await statIfThere(path)
  if (stat?.isSymbolicLink()) throw unsupported(path, 'a symbolic link in the place of .git')
  if (stat?.isDirectory()) return path
  if (!stat?.isFile()) return undefined
  // A linked working tree or a submodule (gitrepository-layout(5), "gitfile").
  const target = /^gitdir: (.+?)\r?\n*$/.exec((await readIfThere(path))?.toString() ?? '')?.[1]
  if (target === undefined) throw unsupported(path, 'a .git file that names no folder')
  return resolve(folder, target)
}

async function looksBare(folder: string): Promise<boolean> {
  const [head, objects, refs] = await Promise.all(['HEAD', 'objects', 'refs'].map(async (name) => statIfThere(join(folder, name))))
  return Boolean(head && objects?.isDirectory() && refs?.isDirectory())
}

async function layoutOf(folder: string, gitDir: string): Promise<Layout> {
  const common = (await readIfThere(join(gitDir, 'commondir')))?.toString().trim()
  const commonDir = common === undefined ? gitDir : resolve(gitDir, common)
  const config = await configOf(gitDir, commonDir)
  assertSupported(gitDir, config)
  if ((await readIfThere(join(gitDir, 'HEAD'))) === undefined) throw new WorldFailure(problem('repository/missing', { path: folder }))
  for (const path of [join(gitDir, 'HEAD'), join(commonDir, 'objects'), join(commonDir, 'refs'), join(commonDir, 'packed-refs')]) {
    if ((await statIfThere(path))?.isSymbolicLink()) throw unsupported(path, 'a symbolic link')
  }
  return { gitDir, commonDir, config, workTree: workTreeOf(folder, gitDir, commonDir, config) }
}

function workTreeOf(folder: string, gitDir: string, commonDir: string, config: GitConfig): string | undefined {
  if (gitDir !== commonDir) return folder
  const named = config.get('core.worktree')
  if (named !== undefined) return resolve(gitDir, named)
  return (isTrue(config.get('core.bare')) ?? folder === gitDir) ? undefined : folder
}

async function configOf(gitDir: string, commonDir: string): Promise<GitConfig> {
  const own = await textOf(join(commonDir, 'config'))
  const others = isTrue(parseConfig(own).get('extensions.worktreeconfig')) ? [await textOf(join(gitDir, 'config.worktree'))] : []
  return parseConfig(...(await Promise.all(sharedConfigs().map(textOf))), own, ...others)
}

const textOf = async (path: string): Promise<string> => (await readIfThere(path))?.toString() ?? ''

// System and user configuration (git-config(1), "FILES"): core.autocrlf and core.logAllRefUpdates usually stand there.
function sharedConfigs(): readonly string[] {
  const { GIT_CONFIG_SYSTEM, GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM, XDG_CONFIG_HOME, HOME, USERPROFILE } = process.env
  const home = HOME ?? USERPROFILE ?? ''
  const system = GIT_CONFIG_NOSYSTEM ? [] : [GIT_CONFIG_SYSTEM ?? '/etc/gitconfig']
  if (GIT_CONFIG_GLOBAL !== undefined) return [...system, GIT_CONFIG_GLOBAL]
  return [...system, join(XDG_CONFIG_HOME ?? join(home, '.config'), 'git/config'), join(home, '.gitconfig')]
}

// Extensions that change nothing about how objects and refs are written.
const harmless = new Set(['noop', 'noop-v1', 'preciousobjects', 'partialclone', 'worktreeconfig', 'relativeworktrees'])

/** gitrepository-layout: a program must refuse a repository whose version or extensions it does not know. */
function assertSupported(path: string, config: GitConfig): void {
  const version = Number(config.get('core.repositoryformatversion') ?? '0')
  if (!(version <= 1)) throw unsupported(path, `repository format version ${config.get('core.repositoryformatversion')}`)
  for (const [key, value] of config) {
    const name = /^extensions\.(.+)$/.exec(key)?.[1]
    if (name === undefined || harmless.has(name)) continue
    if ((name === 'objectformat' && value === 'sha1') || (name === 'refstorage' && value === 'files')) continue
    if (version === 1 || name === 'objectformat' || name === 'refstorage') throw unsupported(path, `${key} = ${value}`)
  }
}
