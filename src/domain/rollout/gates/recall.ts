import type { Arm, RecallGate, Verdict } from '../../../document/documents.generated.ts'
import { exceedsShare, figure } from './share.ts'
import { tooFew } from './too-few.ts'

/** Hits over paired queries: equal within `maximumDifference` of the stable version's hits, in either direction. */
export function judgeRecall(gate: RecallGate, arm: Arm): Verdict {
  const counts = arm.recall.find(({ at }) => at === gate.at)
  if (counts === undefined) return { gate: gate.name, verdict: 'no_data', samples: 0, because: `no recall was counted at ${gate.at}` }
  const few = tooFew(gate, counts.queries)
  if (few !== undefined) return few
  if (counts.pairedHits === 0)
    return { gate: gate.name, verdict: 'no_data', samples: counts.queries, because: 'the stable version found nothing to compare with' }
  // Query by query where nothing may differ: gains on one query must not hide losses on another.
  const difference = gate.maximumDifference === 0 ? counts.differing : Math.abs(counts.hits - counts.pairedHits)
  if (difference === undefined)
    return { gate: gate.name, verdict: 'no_data', samples: counts.queries, because: 'queries that differ were not counted' }
  return {
    gate: gate.name,
    verdict: exceedsShare(difference, counts.pairedHits, gate.maximumDifference) ? 'breach' : 'pass',
    samples: counts.queries,
    figure: figure(counts.hits - counts.pairedHits, counts.pairedHits),
    limit: gate.maximumDifference,
  }
}
