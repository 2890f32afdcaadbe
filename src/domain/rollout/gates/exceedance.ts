import type { Arm, ErrorsGate, LatencyGate, Verdict } from '../../../document/documents.generated.ts'
import { exceedsShare, figure } from './share.ts'
import { tooFew } from './too-few.ts'

/** Share of requests that may have no latency. */
const MOST_WITHOUT = 0.01

/** p99 below a limit, as a count: at most `maximumShare` of the requests exceed it. */
export function judgeLatency(gate: LatencyGate, arm: Arm): Verdict {
  const counts = arm.latency.find(({ limitMicroseconds }) => limitMicroseconds === gate.limitMicroseconds)
  if (counts === undefined)
    return { gate: gate.name, verdict: 'no_data', samples: 0, because: `nothing was counted at ${gate.limitMicroseconds} µs` }
  const verdict = judgeShare(gate, counts.exceeding, counts.requests)
  const missing = arm.requests - counts.requests
  // The slowest requests may be the ones that never reported a latency.
  if (verdict.verdict !== 'pass' || !exceedsShare(missing, arm.requests, MOST_WITHOUT)) return verdict
  return { ...verdict, verdict: 'inconclusive', because: `${missing} of ${arm.requests} requests have no latency` }
}

/** At most `maximumShare` of the requests failed. */
export function judgeErrors(gate: ErrorsGate, arm: Arm): Verdict {
  return judgeShare(gate, arm.requests - arm.successes, arm.requests)
}

function judgeShare(gate: LatencyGate | ErrorsGate, count: number, total: number): Verdict {
  const few = tooFew(gate, total)
  if (few !== undefined) return few
  return {
    gate: gate.name,
    verdict: exceedsShare(count, total, gate.maximumShare) ? 'breach' : 'pass',
    samples: total,
    figure: figure(count, total),
    limit: gate.maximumShare,
  }
}
