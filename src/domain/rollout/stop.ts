import type { Instant, Stop } from '../../document/documents.generated.ts'
import { failure, problem, success, type Result } from '../../problem/problem.ts'
import { stopPath } from '../../document/layout.ts'

export interface StopRequest {
  readonly by: string
  readonly reason: string
  readonly now: Instant
}

/** Stop the line: nothing is promoted or started in any environment until it is resumed. Reverts are never blocked. */
export function stopLine(current: Stop | undefined, { by, reason, now }: StopRequest): Result<Stop> {
  if (current?.stopped === true)
    return failure(problem('stop/already-stopped', { by: current.by, since: current.since }, { file: stopPath, pointer: '/stopped' }))
  return success({ schema: 'headgate/stop/v1alpha', stopped: true, by, since: now, reason })
}

/** Lift it. The document stays, as the record of who lifted it and why. */
export function resumeLine(current: Stop | undefined, { by, reason, now }: StopRequest): Result<Stop> {
  if (current?.stopped !== true) return failure(problem('stop/not-stopped', {}, { file: stopPath }))
  return success({ ...current, stopped: false, by, since: now, reason })
}
