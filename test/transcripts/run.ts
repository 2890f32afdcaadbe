import type { Entry } from '../../src/commands/entry.ts'
import type { FileChange } from '../../src/plan/effect.ts'
import { main } from '../../src/shell/main.ts'
import type { Opened, Opening } from '../../src/shell/surroundings.ts'
import { splitWords } from '../../src/shell/words.ts'

/** Where a transcript is played: on which commands, and in what world. */
export interface Stage {
  readonly table: readonly Entry[]
  readonly makeWorld: (clock: Clock) => Promise<Opened>
}

/** Set by the transcript, read by the world. */
interface Clock {
  now(): string
  actor(): string
}

/**
 * Play a transcript in process, and give it back with what was really printed. One file is one scenario of paragraphs:
 *
 *     # a remark
 *     as NAME at INSTANT             who acts, and when, from here on
 *     file PATH                      a file of the working directory; its lines follow, each after `> `
 *     commit BRANCH MESSAGE          a commit; the `file`s of the same paragraph are in it
 *     $ headgate …                   a command, then what it prints on both streams, and `exit N`
 */
export async function play(transcript: string, stage: Stage): Promise<string> {
  const scene = await openScene(stage)
  const played: string[] = []
  const lines = transcript.replace(/\n$/, '').split('\n')
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    const end = line.startsWith('$ ') ? endOfOutput(lines, at) : at + 1
    played.push(...(await scene.play(line, lines.slice(at, end))))
    at = end
  }
  await scene.play('', [])
  return `${played.join('\n')}\n`
}

/** After the `exit N` of a command; right after the command where none is written yet. */
function endOfOutput(lines: readonly string[], command: number): number {
  const next = lines.findIndex((line, index) => index > command && line.startsWith('$ '))
  const exit = lines.findIndex((line, index) => index > command && /^exit \d+$/.test(line))
  return exit < 0 || (next >= 0 && next < exit) ? command + 1 : exit + 1
}

interface Scene {
  play(line: string, block: readonly string[]): Promise<readonly string[]>
}

async function openScene({ table, makeWorld }: Stage): Promise<Scene> {
  let asOf: string | undefined
  let who = { name: 'nobody', at: '2026-01-01T00:00:00Z' }
  let commit: { branch: string; message: string; files: FileChange[] } | undefined
  let file: { path: string; lines: string[] } | undefined
  const opened = await makeWorld({ now: () => asOf ?? who.at, actor: () => `${who.name} <${who.name}@example.com>` })
  const { world } = opened

  const endFile = async (): Promise<void> => {
    const written = file
    file = undefined
    if (written === undefined) return
    const content = written.lines.map((line) => `${line}\n`).join('')
    if (commit === undefined) await world.files.write(written.path, content)
    else commit.files.push({ path: written.path, content })
  }
  const endParagraph = async (): Promise<void> => {
    await endFile()
    if (commit === undefined) return
    const ref = `refs/heads/${commit.branch}`
    const onto = (await world.repository.resolve(ref)) ?? null
    const { message, files } = commit
    const oid = await world.repository.write({
      parents: onto === null ? [] : [onto],
      onto,
      files,
      message,
      author: world.actor(),
      at: world.now(),
    })
    if (!(await world.repository.swap(ref, onto, oid))) throw new Error(`The transcript's commit on ${commit.branch} lost a race`)
    commit = undefined
  }
  const run = async (command: string): Promise<readonly string[]> => {
    const words = splitWords(command)
    if (!words.ok || words.value[0] !== 'headgate') throw new Error(`Not a headgate command: ${command}`)
    let printed = ''
    const open = async (opening: Opening): Promise<Opened> => {
      asOf = opening.asOf
      return opened
    }
    const print = (text: string): void => void (printed += text)
    const around = {
      table,
      version: '0.0.0',
      program: 'headgate',
      env: {},
      isTerminal: false,
      open,
      pause: async () => undefined,
      out: print,
      err: print,
    }
    const exitCode = await main(words.value.slice(1), around)
    asOf = undefined
    return [
      ...printed.split('\n').slice(0, -1),
      ...printed
        .split('\n')
        .slice(-1)
        .filter((rest) => rest !== ''),
      `exit ${exitCode}`,
    ]
  }

  return {
    play: async (line, block) => {
      if (file !== undefined && line.startsWith('>')) {
        file.lines.push(line.replace(/^> ?/, ''))
        return block
      }
      await endFile()
      const [, name, at] = /^as (\S+) at (\S+)$/.exec(line) ?? []
      const [, path] = /^file (\S+)$/.exec(line) ?? []
      const [, branch, message] = /^commit (\S+) (.+)$/.exec(line) ?? []
      if (name !== undefined && at !== undefined) who = { name, at }
      else if (path !== undefined) file = { path, lines: [] }
      else if (branch !== undefined && message !== undefined) {
        await endParagraph()
        commit = { branch, message, files: [] }
      } else if (line === '') await endParagraph()
      else if (line.startsWith('$ ')) {
        await endParagraph()
        return [line, ...(await run(line.slice(2)))]
      } else if (!line.startsWith('#')) throw new Error(`Not a line of a transcript: ${line}`)
      return block
    },
  }
}
