import { i as line, r as heading, t as command } from "./command.js";
import { a as changedPaths, n as judgeProposal } from "./judge-proposal.js";
import { n as loadSettings } from "./settings.js";
import { n as findProposal } from "./find.js";
// src/commands/proposal-show.ts
const proposalShow = command({
	name: "proposal show",
	summary: "Show a proposal: what it changes, why, and what the check says of it now.",
	inputs: { number: {
		kind: "text",
		doc: "Number of the proposal.",
		value: "number",
		required: !0,
		positional: !0
	} },
	run: async ({ number }, world) => {
		let { repository, forge } = world, found = await findProposal(forge, number), settings = await loadSettings(repository);
		if (!found.ok) return {
			problems: found.problems,
			plan: []
		};
		if (!settings.ok) return {
			problems: settings.problems,
			plan: []
		};
		let proposal = found.value, base = await repository.mergeBase(settings.value.head, proposal.head) ?? settings.value.head, paths = proposal.state === "open" ? await changedPaths(repository, base, proposal.head) : [], judged = proposal.state === "open" ? await judgeProposal(repository, settings.value, proposal.head, world.now()) : void 0;
		return {
			problems: judged?.ok === !1 ? judged.problems : [],
			plan: [],
			blocks: [
				heading(`#${proposal.number} ${proposal.title}`),
				line(`${proposal.state} · ${proposal.branch} → ${proposal.base} · opened ${proposal.openedAt} by ${proposal.openedBy}`),
				...paths.map((path) => line(`  ${path}`)),
				{
					kind: "code",
					text: proposal.body
				},
				...judged?.ok === !0 ? [line("check: it follows from main and the evidence")] : []
			],
			data: {
				proposal,
				paths,
				passes: judged?.ok ?? null
			}
		};
	}
});
export { proposalShow };
