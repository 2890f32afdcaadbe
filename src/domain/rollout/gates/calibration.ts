import type { Arm, CalibrationClass, CalibrationGate, Verdict } from '../../../document/documents.generated.ts'
import type { Judging } from './judging.ts'
import { roundFigure } from './share.ts'

const MAXIMUM_TAU = 0.1
/** Least to best: the worst class decides. */
const ORDER = ['breach', 'error', 'no_data', 'inconclusive', 'pass'] as const

/** AECE minus tau(N, K) within the margin, for every class of the manifest; the worst class decides. */
export function judgeCalibration(gate: CalibrationGate, arm: Arm, judging: Judging): Verdict {
  if (judging.classes.length === 0) {
    return { gate: gate.name, verdict: 'error', samples: 0, because: 'the manifest of the candidate names no calibrated class' }
  }
  const verdicts = judging.classes.map((settings) => judgeClass(gate, arm, settings, judging))
  return verdicts.reduce((worst, next) => (isWorse(next, worst) ? next : worst))
}

function judgeClass(gate: CalibrationGate, arm: Arm, settings: CalibrationClass, { measure }: Judging): Verdict {
  const about = { gate: gate.name, class: settings.class }
  const table = arm.calibration.find(({ class: name }) => name === settings.class)
  const error = table === undefined ? undefined : measure(table, settings.cHat)
  if (error === undefined) return { ...about, verdict: 'no_data', samples: 0, because: 'no scored answers' }
  const { aece, tau, rows } = error
  const excess = aece - tau
  const seen = { samples: rows, figure: roundFigure(excess), limit: gate.maximumExcess }
  const because = `AECE ${roundFigure(aece)}, noise floor ${roundFigure(tau)}`
  if (excess > gate.maximumExcess) return { ...about, verdict: 'breach', ...seen, because }
  if (tau > (gate.maximumTau ?? MAXIMUM_TAU))
    return { ...about, verdict: 'inconclusive', ...seen, because: `${because}: too few samples to tell` }
  return { ...about, verdict: 'pass', ...seen, because }
}

const rank = ({ verdict }: Verdict): number => ORDER.indexOf(verdict)

function isWorse(a: Verdict, b: Verdict): boolean {
  if (rank(a) !== rank(b)) return rank(a) < rank(b)
  return (a.figure ?? 0) > (b.figure ?? 0)
}
