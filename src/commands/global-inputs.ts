import type { Inputs, Values } from './command.ts'

/** Inputs that every command takes: the shell obeys them, so commands declare none of these names. */
export const globalInputs = {
  root: { kind: 'text', value: 'dir', default: '.', doc: 'Repository to work in.', action: true },
  format: { kind: 'choice', of: ['text', 'json', 'sarif', 'markdown'], default: 'text', doc: 'Form of the report.', action: true },
  'dry-run': { kind: 'flag', doc: 'Show what would happen; change nothing.', action: true },
  'as-of': { kind: 'text', value: 'instant', doc: 'Decide as at this UTC instant; only where nothing is changed.' },
  color: { kind: 'choice', of: ['auto', 'always', 'never'], default: 'auto', doc: 'Colours in text reports.' },
} as const satisfies Inputs

export type GlobalValues = Values<typeof globalInputs>
