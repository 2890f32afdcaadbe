import type { Gate, RolloutPolicy, Verdict, WindowBreach } from '../../document/documents.generated.ts'
import { table, type Block } from '../block.ts'

const HEAD = ['gate', 'verdict', 'figure', 'limit', 'samples', 'note'] as const

/** The policy's gates with what each said; gates that do not apply are shown as such. */
export function gateTable({ gates }: RolloutPolicy, verdicts: readonly Verdict[]): Block {
  return table(HEAD, gateRows(gates, verdicts))
}

export function gateRows(gates: readonly Gate[], verdicts: readonly Verdict[]): readonly (readonly string[])[] {
  return gates.map((gate) => {
    if (gate.notApplicable !== undefined) return [gate.name, 'not applicable', '', '', '', gate.notApplicable]
    const verdict = verdicts.find((one) => one.gate === gate.name)
    if (verdict === undefined) return [gate.name, 'not judged', '', limitText(gate), '', '']
    const note = [verdict.class, verdict.because].filter((text) => text !== undefined).join(': ')
    return [gate.name, verdict.verdict, figureText(gate, verdict.figure), limitText(gate), String(verdict.samples), note]
  })
}

export const gateHead = HEAD

/** Each breaching window with the gates that it breached. */
export function breachTable({ gates }: RolloutPolicy, breaches: readonly WindowBreach[]): Block {
  const rows: string[][] = []
  for (const { start, verdicts } of breaches) {
    const breached = gates.filter(({ name }) => verdicts.some(({ gate }) => gate === name))
    for (const cells of gateRows(breached, verdicts)) rows.push([clockText(start), ...cells])
  }
  return table(['window', ...HEAD], rows)
}

function figureText(gate: Gate, figure: number | undefined): string {
  if (figure === undefined) return ''
  return gate.metric === 'calibration' ? signed(figure) : percentText(figure)
}

/** A gate's rule in a few characters: `≤ 1 % over 1000 µs`. */
export function limitText(gate: Gate): string {
  switch (gate.metric) {
    case 'latency':
      return `≤ ${percentText(gate.maximumShare)} over ${gate.limitMicroseconds} µs`
    case 'errors':
      return `≤ ${percentText(gate.maximumShare)} failed`
    case 'calibration':
      return `AECE − τ ≤ ${gate.maximumExcess}`
    case 'shift':
      return `≥ ${percentText(gate.minimumShare)} within ${gate.limit}`
    case 'recall':
      return `|Δ recall@${gate.at}| ≤ ${percentText(gate.maximumDifference)}`
  }
}

export const percentText = (share: number): string => `${Number((share * 100).toFixed(3))} %`

/** The time of day of a moment, to the minute where it is whole. */
export const clockText = (instant: string): string => instant.slice(11, 19).replace(/:00$/, '')

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`
