import { heading, line } from './block.ts'
import { command } from './command.ts'
import { changedPaths } from './facts/changed-paths.ts'
import { loadSettings } from './facts/settings.ts'
import { findProposal } from './proposal/find.ts'
import { judgeProposal } from './rollout/judge-proposal.ts'

export const proposalShow = command({
  name: 'proposal show',
  summary: 'Show a proposal: what it changes, why, and what the check says of it now.',
  inputs: { number: { kind: 'text', doc: 'Number of the proposal.', value: 'number', required: true, positional: true } },
  run: async ({ number }, world) => {
    const { repository, forge } = world
    const found = await findProposal(forge, number)
    const settings = await loadSettings(repository)
    if (!found.ok) return { problems: found.problems, plan: [] }
    if (!settings.ok) return { problems: settings.problems, plan: [] }
    const proposal = found.value
    const base = (await repository.mergeBase(settings.value.head, proposal.head)) ?? settings.value.head
    const paths = proposal.state === 'open' ? await changedPaths(repository, base, proposal.head) : []
    const judged = proposal.state === 'open' ? await judgeProposal(repository, settings.value, proposal.head, world.now()) : undefined
    return {
      problems: judged?.ok === false ? judged.problems : [],
      plan: [],
      blocks: [
        heading(`#${proposal.number} ${proposal.title}`),
        line(`${proposal.state} · ${proposal.branch} → ${proposal.base} · opened ${proposal.openedAt} by ${proposal.openedBy}`),
        ...paths.map((path) => line(`  ${path}`)),
        { kind: 'code', text: proposal.body },
        ...(judged?.ok === true ? [line('check: it follows from main and the evidence')] : []),
      ],
      data: { proposal, paths, passes: judged?.ok ?? null },
    }
  },
})
