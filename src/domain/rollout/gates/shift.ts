import type { Arm, ShiftGate, Verdict } from '../../../document/documents.generated.ts'
import { exceedsShare, figure } from './share.ts'
import { tooFew } from './too-few.ts'

/** Median shift within a limit, as a count: at least `minimumShare` of the pairs shift by at most the limit. */
export function judgeShift(gate: ShiftGate, arm: Arm): Verdict {
  const counts = arm.shift.find(({ limit }) => limit === gate.limit)
  if (counts === undefined) return { gate: gate.name, verdict: 'no_data', samples: 0, because: `no pairs were counted at ${gate.limit}` }
  const few = tooFew(gate, counts.pairs)
  if (few !== undefined) return few
  const outside = counts.pairs - counts.within
  return {
    gate: gate.name,
    verdict: exceedsShare(outside, counts.pairs, 1 - gate.minimumShare) ? 'breach' : 'pass',
    samples: counts.pairs,
    figure: figure(counts.within, counts.pairs),
    limit: gate.minimumShare,
  }
}
