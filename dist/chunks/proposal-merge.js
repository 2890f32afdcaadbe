import { i as line, t as command } from "./command.js";
import { n as loadSettings } from "./settings.js";
import { t as findOpenProposal } from "./find.js";
import { n as judgeProposal } from "./judge-proposal.js";
import { t as publishStep } from "./publish-step.js";
// src/commands/proposal-merge.ts
const proposalMerge = command({
	name: "proposal merge",
	summary: "Merge a proposal that passes its check, and publish.",
	details: "The proposal is judged again on main as it is now; what does not follow from main and the evidence is refused.",
	inputs: { number: {
		kind: "text",
		doc: "Number of the proposal.",
		value: "number",
		required: !0,
		positional: !0
	} },
	run: async ({ number }, world) => {
		let found = await findOpenProposal(world.forge, number), settings = await loadSettings(world.repository);
		if (!found.ok) return {
			problems: found.problems,
			plan: []
		};
		if (!settings.ok) return {
			problems: settings.problems,
			plan: []
		};
		let { head, title } = found.value, judged = await judgeProposal(world.repository, settings.value, head, world.now());
		if (!judged.ok) return {
			problems: judged.problems,
			plan: []
		};
		let message = `Merge proposal ${found.value.number}: ${title}\n`;
		return {
			problems: [],
			plan: [{
				do: "merge",
				proposal: found.value.number,
				head,
				onto: settings.value.head,
				message
			}],
			blocks: [line(`merge proposal ${found.value.number}: ${title}`)],
			next: publishStep
		};
	}
});
export { proposalMerge };
