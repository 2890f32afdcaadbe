import type { Row } from './harness.ts'

/** Rows for people: aligned columns, a mark where a target is missed. */
export function table(rows: readonly Row[]): string {
  const head = ['', 'area', 'what', 'ours', 'peer', 'unit', 'ratio', 'target', 'peer is']
  const lines = [head, ...rows.map(cells)]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map(
      (line) =>
        `${line
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

const cells = ({ ok, area, name, ours, peer, unit, ratio, target, peerName }: Row): readonly string[] => [
  ok ? ' ' : '!',
  area,
  name,
  amount(ours),
  peer === null ? '-' : amount(peer),
  unit,
  ratio === null ? '-' : amount(ratio),
  target ?? '-',
  peerName,
]

const amount = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 })
