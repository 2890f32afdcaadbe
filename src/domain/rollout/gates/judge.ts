import type { Arm, Gate, Verdict } from '../../../document/documents.generated.ts'
import { judgeCalibration } from './calibration.ts'
import { judgeErrors, judgeLatency } from './exceedance.ts'
import { judgeRecall } from './recall.ts'
import { judgeShift } from './shift.ts'
import type { Judging } from './judging.ts'

/** What a gate says of one version's counts. Undefined when the policy declares that it does not apply. */
export function judge(gate: Gate, arm: Arm | undefined, judging: Judging): Verdict | undefined {
  if (gate.notApplicable !== undefined) return undefined
  if (arm === undefined) return { gate: gate.name, verdict: 'no_data', samples: 0, because: 'no counts of the candidate' }
  switch (gate.metric) {
    case 'latency':
      return judgeLatency(gate, arm)
    case 'errors':
      return judgeErrors(gate, arm)
    case 'calibration':
      return judgeCalibration(gate, arm, judging)
    case 'shift':
      return judgeShift(gate, arm)
    case 'recall':
      return judgeRecall(gate, arm)
  }
}

/** Every applicable gate's verdict, in the policy's order. */
export function judgeAll(gates: readonly Gate[], arm: Arm | undefined, judging: Judging): readonly Verdict[] {
  return gates.flatMap((gate) => judge(gate, arm, judging) ?? [])
}
