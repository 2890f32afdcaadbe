import { line, table } from './block.ts'
import { command } from './command.ts'

export const proposalList = command({
  name: 'proposal list',
  summary: 'List proposals of the embedded forge.',
  inputs: { state: { kind: 'choice', doc: 'Which proposals.', of: ['open', 'merged', 'closed', 'all'], default: 'open' } },
  run: async ({ state }, world) => {
    const all = await world.forge.proposals()
    const proposals = all.filter((proposal) => state === 'all' || proposal.state === state)
    const rows = proposals.map(({ number, state: is, title, openedAt }) => [`#${number}`, is, openedAt, title])
    const blocks =
      rows.length === 0
        ? [line(`No ${state === 'all' ? '' : `${state} `}proposals.`)]
        : [table(['number', 'state', 'opened', 'title'], rows)]
    return { problems: [], plan: [], blocks, data: { proposals } }
  },
})
