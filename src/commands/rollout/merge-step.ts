import type { World } from '../../ports/world.ts'
import type { Effect } from '../../plan/effect.ts'
import { line } from '../block.ts'
import type { Outcome } from '../command.ts'
import { loadSettings } from '../facts/settings.ts'
import { isRolloutProposal, judgeProposal } from './judge-proposal.ts'
import { stepTitle } from './propose.ts'

/** Merges the first proposal that passes its check, then looks again: each is judged on main as the merge before it left it. */
export async function mergeStep(world: World): Promise<Outcome> {
  const settings = await loadSettings(world.repository)
  if (!settings.ok) return { problems: settings.problems, plan: [] }
  if (settings.value.config.merge === 'manual') return { problems: [], plan: [] }
  const open = (await world.forge.proposals()).filter(isRolloutProposal)
  for (const { number, head } of open) {
    const judged = await judgeProposal(world.repository, settings.value, head, world.now())
    if (!judged.ok) continue
    const title = stepTitle(judged.value.decision)
    const merge: Effect = {
      do: 'merge',
      proposal: number,
      head,
      onto: settings.value.head,
      message: `Merge proposal ${number}: ${title}\n`,
    }
    return { problems: [], plan: [merge], blocks: [line(`merge proposal ${number}: ${title}`)], next: mergeStep }
  }
  return { problems: [], plan: [] }
}
