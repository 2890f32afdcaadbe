import { t as WorldFailure } from "./world-failure.js";
import { i as line, t as command } from "./command.js";
import { n as environment, t as component } from "./inputs.js";
import { t as observeStep } from "./observe-step.js";
import { t as publishStep } from "./publish-step.js";
import { a as stepTitle, t as decideStep } from "./decide-step.js";
import { n as loadSettings } from "./settings.js";
import { n as judgeProposal, t as isRolloutProposal } from "./judge-proposal.js";
import { t as targetOf } from "./target.js";
// src/commands/chain.ts
/**
* Parts one after the other, each reading the world as the one before left it. A part that the outside fails is reported, and the
* others still run: a source of observations that is down must not keep the brake from being pulled.
*/
function chain(parts) {
	let [first, ...rest] = parts;
	return first === void 0 ? async () => ({
		problems: [],
		plan: []
	}) : async (world) => {
		let outcome = await first(world).catch(failedPart), after = outcome.next === void 0 ? rest : [outcome.next, ...rest];
		return after.length === 0 ? outcome : {
			...outcome,
			next: chain(after)
		};
	};
}
function failedPart(error) {
	if (error instanceof WorldFailure) return {
		problems: [error.problem],
		plan: []
	};
	throw error;
}
// src/commands/rollout/merge-step.ts
/** Merges the first proposal that passes its check, then looks again: each is judged on main as the merge before it left it. */
async function mergeStep(world) {
	let settings = await loadSettings(world.repository);
	if (!settings.ok) return {
		problems: settings.problems,
		plan: []
	};
	if (settings.value.config.merge === "manual") return {
		problems: [],
		plan: []
	};
	let open = (await world.forge.proposals()).filter(isRolloutProposal);
	for (let { number, head } of open) {
		let judged = await judgeProposal(world.repository, settings.value, head, world.now());
		if (!judged.ok) continue;
		let title = stepTitle(judged.value.decision);
		return {
			problems: [],
			plan: [{
				do: "merge",
				proposal: number,
				head,
				onto: settings.value.head,
				message: `Merge proposal ${number}: ${title}\n`
			}],
			blocks: [line(`merge proposal ${number}: ${title}`)],
			next: mergeStep
		};
	}
	return {
		problems: [],
		plan: []
	};
}
// src/commands/rollout-tick.ts
const rolloutTick = command({
	name: "rollout tick",
	summary: "Do what is due now: observe, brake, decide, check and merge, publish.",
	details: "Runs the four roles in turn. Everything is recomputed from git and the evidence, so a tick may run twice, late, or again after a crash: the repository comes out the same. Run it every few minutes.",
	inputs: {
		environment,
		component
	},
	outputs: { decided: "Number of effects that decisions had." },
	run: async (input, world) => {
		let only = targetOf(input);
		return chain([
			(w) => observeStep(w, only),
			publishStep,
			(w) => decideStep(w, only),
			mergeStep,
			publishStep
		])(world);
	}
});
export { rolloutTick as t };
