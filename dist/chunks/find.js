import { i as success, r as problem, t as failure } from "./problem.js";
// src/commands/proposal/find.ts
/** A proposal by the number that a user gave. */
async function findProposal(forge, number) {
	let found = (await forge.proposals()).find((proposal) => String(proposal.number) === number.replace(/^#/, ""));
	return found === void 0 ? failure(problem("proposal/unknown", { number })) : success(found);
}
/** The same, when it must be open. */
async function findOpenProposal(forge, number) {
	let found = await findProposal(forge, number);
	return !found.ok || found.value.state === "open" ? found : failure(problem("proposal/not-open", {
		number,
		state: found.value.state
	}));
}
export { findProposal as n, findOpenProposal as t };
