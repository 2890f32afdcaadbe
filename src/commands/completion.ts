import { code } from './block.ts'
import { command, type Declaration } from './command.ts'
import { bashCompletion } from './completion/bash.ts'
import { fishCompletion } from './completion/fish.ts'
import { grammarOf } from './completion/grammar.ts'
import { zshCompletion } from './completion/zsh.ts'

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const

/** The script that completes these commands in a shell. */
export const completionScript = (shell: keyof typeof shells, table: readonly Declaration[]): string => shells[shell](grammarOf(table))

export const completion = command({
  name: 'completion',
  summary: 'Print the script that completes headgate in your shell.',
  inputs: {
    shell: { kind: 'choice', of: ['bash', 'zsh', 'fish'], doc: 'Your shell.', required: true, positional: true },
  },
  example: 'headgate completion bash > ~/.local/share/bash-completion/completions/headgate',

  async run({ shell }) {
    const { table } = await import('./table.generated.ts')
    const script = completionScript(shell, table)
    return { problems: [], plan: [], blocks: [code(script.trimEnd())], data: { script } }
  },
})
