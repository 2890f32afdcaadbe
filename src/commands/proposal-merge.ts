import { line } from './block.ts'
import { command } from './command.ts'
import { loadSettings } from './facts/settings.ts'
import { findOpenProposal } from './proposal/find.ts'
import { judgeProposal } from './rollout/judge-proposal.ts'
import { publishStep } from './publish/publish-step.ts'

export const proposalMerge = command({
  name: 'proposal merge',
  summary: 'Merge a proposal that passes its check, and publish.',
  details: 'The proposal is judged again on main as it is now; what does not follow from main and the evidence is refused.',
  inputs: { number: { kind: 'text', doc: 'Number of the proposal.', value: 'number', required: true, positional: true } },
  run: async ({ number }, world) => {
    const found = await findOpenProposal(world.forge, number)
    const settings = await loadSettings(world.repository)
    if (!found.ok) return { problems: found.problems, plan: [] }
    if (!settings.ok) return { problems: settings.problems, plan: [] }
    const { head, title } = found.value
    const judged = await judgeProposal(world.repository, settings.value, head, world.now())
    if (!judged.ok) return { problems: judged.problems, plan: [] }
    const message = `Merge proposal ${found.value.number}: ${title}\n`
    const merge = { do: 'merge', proposal: found.value.number, head, onto: settings.value.head, message } as const
    return { problems: [], plan: [merge], blocks: [line(`merge proposal ${found.value.number}: ${title}`)], next: publishStep }
  },
})
