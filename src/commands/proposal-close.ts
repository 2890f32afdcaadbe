import { line } from './block.ts'
import { command } from './command.ts'
import * as inputs from './inputs.ts'
import { reasonProblems } from './named.ts'
import { findOpenProposal } from './proposal/find.ts'

export const proposalClose = command({
  name: 'proposal close',
  summary: 'Close a proposal without merging it.',
  details: 'If the step is still due, the next tick proposes it again; to keep it from coming back, stop the line or revert.',
  inputs: {
    number: { kind: 'text', doc: 'Number of the proposal.', value: 'number', required: true, positional: true },
    reason: { ...inputs.reason, ...inputs.required },
  },
  run: async ({ number, reason }, world) => {
    const bad = reasonProblems(reason)
    if (bad.length > 0) return { problems: bad, plan: [] }
    const found = await findOpenProposal(world.forge, number)
    if (!found.ok) return { problems: found.problems, plan: [] }
    const proposal = found.value.number
    return { problems: [], plan: [{ do: 'close', proposal, reason }], blocks: [line(`close proposal ${proposal}: ${reason}`)] }
  },
})
