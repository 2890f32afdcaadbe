import { createHash } from 'node:crypto'
import { isExposed } from '../src/domain/flags/bucket.ts'
import { inTurn, perSecond, row, type Row } from './harness.ts'

const RUNS = 15
const DECISIONS = 20_000

/** Which version a user gets: decided on every request, so it must cost nothing beside a request. */
export async function flags(): Promise<readonly Row[]> {
  const units = Array.from({ length: DECISIONS }, (_, index) => `user-${index}`)
  const measured = await inTurn(
    RUNS,
    () => units.filter((unit) => isExposed('salt', unit, 5)),
    () => units.filter((unit) => createHash('sha256').update(`salt\0${unit}`).digest().readUIntBE(0, 6) < 0.05 * 2 ** 48),
  )
  const labels = {
    area: 'flags',
    name: 'who gets the candidate, pure JavaScript',
    peerName: 'the same with node:crypto',
    unit: 'decisions/s',
  } as const
  return [row(labels, perSecond(measured, DECISIONS))]
}
