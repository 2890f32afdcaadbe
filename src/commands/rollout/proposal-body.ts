import type { Decision } from '../../document/documents.generated.ts'
import { gateHead, gateRows } from './gate-table.ts'

/** Markdown that a reviewer reads: what changes, why, on what evidence, and how to check it. Names come from schemas that allow no markup; reasons are escaped. */
export function proposalBody(decision: Decision): string {
  const { environment, component, input, state, sequence, reasons, verdicts } = decision
  const { windows, policy } = input
  const span = windows.length === 0 ? 'none' : `${windows.length}, from ${windows[0]?.start ?? ''}`
  return [
    `**${state.candidate ?? state.stable}** of \`${component}\` in \`${environment}\`: ${input.state?.percent ?? 0} % → **${state.percent} %** (${state.stage})`,
    '',
    ...reasons.map(({ text }) => `- ${escaped(text)}`),
    '',
    row(gateHead),
    row(gateHead.map(() => '---')),
    ...gateRows(policy.gates, verdicts).map(row),
    '',
    `Decision ${sequence} · policy \`${policy.name}\` · sealed windows: ${span} · expires ${decision.expiresAt}`,
    '',
    'The check recomputes this decision from the sealed windows with the policy on the base branch.',
    '',
  ].join('\n')
}

const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#@]/g, '\\$&').replace(/\s+/g, ' ')
