import { i as line, t as command } from "./command.js";
import { i as required, r as reason } from "./inputs.js";
import { n as reasonProblems } from "./named.js";
import { t as findOpenProposal } from "./find.js";
// src/commands/proposal-close.ts
const proposalClose = command({
	name: "proposal close",
	summary: "Close a proposal without merging it.",
	details: "If the step is still due, the next tick proposes it again; to keep it from coming back, stop the line or revert.",
	inputs: {
		number: {
			kind: "text",
			doc: "Number of the proposal.",
			value: "number",
			required: !0,
			positional: !0
		},
		reason: {
			...reason,
			...required
		}
	},
	run: async ({ number, reason }, world) => {
		let bad = reasonProblems(reason);
		if (bad.length > 0) return {
			problems: bad,
			plan: []
		};
		let found = await findOpenProposal(world.forge, number);
		if (!found.ok) return {
			problems: found.problems,
			plan: []
		};
		let proposal = found.value.number;
		return {
			problems: [],
			plan: [{
				do: "close",
				proposal,
				reason
			}],
			blocks: [line(`close proposal ${proposal}: ${reason}`)]
		};
	}
});
export { proposalClose };
