// generated from src/commands/ by scripts/generate.ts; do not edit
import type { Entry } from './entry.ts'

/** Every command: its declaration at hand, its code on demand. */
export const table: readonly Entry[] = [
  {
    name: "completion",
    summary: "Print the script that completes headgate in your shell.",
    inputs: {"shell":{"kind":"choice","of":["bash","zsh","fish"],"doc":"Your shell.","required":true,"positional":true}},
    example: "headgate completion bash > ~/.local/share/bash-completion/completions/headgate",
    load: async () => (await import('./completion.ts')).completion,
  },
]
