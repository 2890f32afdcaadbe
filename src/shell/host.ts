import type { GlobalValues } from '../commands/global-inputs.ts'
import type { Host } from '../commands/host.ts'
import { perform } from './perform.ts'
import { paint, wantsColor } from './report/paint.ts'
import { blockLines } from './report/text.ts'
import type { Opened, Surroundings } from './surroundings.ts'

/** What the shell lends to commands that run other commands and tell people as they go. */
export function hostOf(around: Surroundings, rehearse: Opened['rehearse'], { format, color }: GlobalValues): Host {
  const colors = paint(wantsColor(color, around.env, around.isTerminal))
  const { pause, signal } = around
  return {
    program: around.program,
    say(blocks) {
      if (format !== 'text') return
      for (const line of blocks.flatMap((block) => blockLines(block, colors))) around.out(`${line}\n`)
    },
    async rehearse(folder, start) {
      const stage = await rehearse(folder, start)
      return { ...stage, perform: async (step) => perform(step, { world: stage.world, pause, ...(signal !== undefined && { signal }) }) }
    },
  }
}
