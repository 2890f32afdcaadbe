import type { Served } from '../../document/documents.generated.ts'
import { toMilliseconds } from '../../document/instant.ts'

/** flagd weighs with integers: a hundred-thousandth of traffic is the finest share that is served. */
const PARTS_PER_PERCENT = 1000

/**
 * Live state in flagd's flag format (flagd.dev): one flag a component, whose value is the version to serve. The candidate stands first in
 * `fractional`, so that raising its share only adds users and lowering it takes the last ones away; after the lease, which an unmodified
 * flagd compares with its own clock, everybody gets the stable version.
 */
export function flagdDocument(components: readonly Served[]): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://flagd.dev/schema/v0/flags.json',
    flags: Object.fromEntries(components.map((served) => [served.component, flag(served)])),
  }
}

function flag(served: Served): Readonly<Record<string, unknown>> {
  const { stable, candidate, percent, leaseUntil } = served
  const fixed = { state: 'ENABLED', variants: { [stable]: stable }, defaultVariant: stable }
  if (candidate === undefined || candidate === stable || percent === 0) return fixed
  // Rounded down, since no more may be served than main allows; what is added is the noise of 0.07 * 1000.
  const parts = Math.floor(percent * PARTS_PER_PERCENT + 1e-6)
  const spread = {
    fractional: [
      { cat: [{ var: '$flagd.flagKey' }, { var: 'targetingKey' }] },
      [candidate, parts],
      [stable, 100 * PARTS_PER_PERCENT - parts],
    ],
  }
  const leaseSeconds = leaseUntil === undefined ? undefined : Math.floor(toMilliseconds(leaseUntil) / 1000)
  const targeting = leaseSeconds === undefined ? spread : { if: [{ '<': [{ var: '$flagd.timestamp' }, leaseSeconds] }, spread, stable] }
  return { ...fixed, variants: { [candidate]: candidate, [stable]: stable }, targeting }
}
