import { print } from '../../document/codec.ts'
import type { Stop } from '../../document/documents.generated.ts'
import { stopPath } from '../../document/layout.ts'
import { resumeLine, stopLine } from '../../domain/rollout/stop.ts'
import type { World } from '../../ports/world.ts'
import { line } from '../block.ts'
import type { Outcome } from '../command.ts'
import { reasonProblems } from '../named.ts'
import { readDocument } from '../facts/documents.ts'
import { branchRef, loadSettings } from '../facts/settings.ts'

/** Stops or resumes the line: one document on main. */
export async function changeLine(world: World, change: 'stop' | 'resume', reason: string): Promise<Outcome> {
  const bad = reasonProblems(reason)
  if (bad.length > 0) return { problems: bad, plan: [] }
  const settings = await loadSettings(world.repository)
  if (!settings.ok) return { problems: settings.problems, plan: [] }
  const { head, branches } = settings.value
  const current = await readDocument(world.repository, head, 'stop', stopPath)
  if (!current.ok) return { problems: current.problems, plan: [] }
  const request = { by: world.actor(), reason, now: world.now() }
  const after = change === 'stop' ? stopLine(current.value, request) : resumeLine(current.value, request)
  if (!after.ok) return { problems: after.problems, plan: [] }
  return {
    problems: [],
    plan: [stopCommit(after.value, `${change}: ${reason}\n`, branchRef(branches.main), head)],
    blocks: [line(`${change} the line: ${reason}`)],
  }
}

function stopCommit(stop: Stop, message: string, ref: string, head: string) {
  return {
    do: 'commit',
    ref,
    expected: head,
    onto: head,
    files: [{ path: stopPath, content: print(stop) }],
    message,
    author: stop.by,
    at: stop.since,
  } as const
}
