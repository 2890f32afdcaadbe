import calibration from '../../../examples/digits/calibration.json' with { type: 'json' }
import predictions from '../../../examples/digits/predictions.json' with { type: 'json' }
import type { CalibrationManifest } from '../../document/documents.generated.ts'

export const component = 'digits'
export const environment = 'production'
export const versions = { first: '1.0.0', better: '2.0.0', worse: '3.0.0' } as const
export type Version = (typeof versions)[keyof typeof versions]

/** What a version really answered for a held-out digit, and how long it took: see examples/digits/README.md. */
export interface Answer {
  readonly score: number
  readonly label: 0 | 1
  readonly latencyMicroseconds: number
}

/** Rows of the held-out set. */
export const rowCount = predictions.rows

const SCORE_UNITS = 1_000_000

export function answerOf(version: Version, row: number): Answer {
  return {
    score: (predictions.scores[version][row] ?? 0) / SCORE_UNITS,
    label: predictions.answers[version][row] === predictions.labels[row] ? 1 : 0,
    latencyMicroseconds: predictions.latenciesMicroseconds[version][row] ?? 0,
  }
}

const descriptions: Readonly<Record<Version, string>> = {
  '1.0.0': 'Softmax regression with raw confidences.',
  '2.0.0': 'The same classifier; its confidences are calibrated by a fitted temperature.',
  '3.0.0': 'A wide network trained on few rows: overconfident and slow.',
}

/** The manifest of a version, with the binning core that was fitted on the calibration split. */
export function manifestOf(version: Version): CalibrationManifest {
  const { class: name, bins, edges, cHat, fit } = calibration[version]
  return {
    schema: 'headgate/calibration-manifest/v1alpha',
    component,
    version,
    description: descriptions[version],
    calibration: { classes: [{ class: name, cHat, edges }], bins: { policy: 'fixed', count: bins }, fit },
    rounding: { scoreGrid: '1e-9' },
    quantile: { type: 1 },
  }
}
