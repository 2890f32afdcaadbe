import { a as table, i as line, t as command } from "./command.js";
// src/commands/proposal-list.ts
const proposalList = command({
	name: "proposal list",
	summary: "List proposals of the embedded forge.",
	inputs: { state: {
		kind: "choice",
		doc: "Which proposals.",
		of: [
			"open",
			"merged",
			"closed",
			"all"
		],
		default: "open"
	} },
	run: async ({ state }, world) => {
		let proposals = (await world.forge.proposals()).filter((proposal) => state === "all" || proposal.state === state), rows = proposals.map(({ number, state: is, title, openedAt }) => [
			`#${number}`,
			is,
			openedAt,
			title
		]);
		return {
			problems: [],
			plan: [],
			blocks: rows.length === 0 ? [line(`No ${state === "all" ? "" : `${state} `}proposals.`)] : [table([
				"number",
				"state",
				"opened",
				"title"
			], rows)],
			data: { proposals }
		};
	}
});
export { proposalList };
