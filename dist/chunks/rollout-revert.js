import { t as command } from "./command.js";
import { i as required, n as environment, r as reason, t as component } from "./inputs.js";
import { a as digestOf } from "./record.js";
import { a as brakeOf, n as liveFiles, o as braked, t as publishStep } from "./publish-step.js";
import { i as servedOf, n as liveHead, r as loadLive } from "./live.js";
import { t as branchRef } from "./settings.js";
import { r as ask, t as outcomeOf } from "./asked-outcome.js";
import { t as commitStep } from "./propose.js";
// src/commands/publish/lower-live.ts
/** Takes a candidate out of traffic before main follows: main may be dirty, locked or protected, and nobody should wait for that. */
async function lowerLive(world, settings, { environment, component }, reasons) {
	let { repository } = world, head = await liveHead(repository, settings), live = await loadLive(repository, head, environment), served = live.ok ? servedOf(live.value, component) : void 0;
	if (head === void 0 || !live.ok || served === void 0 || served.percent === 0) return [];
	let at = world.now(), brake = brakeOf(environment, served, {
		reasons: [...reasons],
		breaches: [],
		windows: []
	}, at), lowered = braked({
		...served,
		brake: digestOf(brake)
	}), components = live.value.components.map((one) => one.component === component ? lowered : one), files = liveFiles({
		...live.value,
		components
	}, [brake]), message = `publish: brake ${environment}/${component}: ${served.percent} % → 0 %\n\nMain: ${settings.head}\n`;
	return [{
		do: "commit",
		ref: branchRef(settings.branches.live),
		expected: head,
		onto: head,
		files,
		message,
		author: world.actor(),
		at
	}];
}
// src/commands/rollout-revert.ts
const rolloutRevert = command({
	name: "rollout revert",
	summary: "Take the candidate back to 0 % now, on main and on live.",
	details: "Nothing blocks a revert: no stop, no cool-down. The version stays blocked until `headgate rollout resume`.",
	inputs: {
		environment: {
			...environment,
			...required
		},
		component: {
			...component,
			...required
		},
		reason: {
			...reason,
			...required
		}
	},
	run: async ({ environment, component, reason }, world) => {
		let revert = async (w) => ask(w, {
			environment,
			component,
			request: {
				kind: "revert",
				by: w.actor(),
				reason
			}
		}), asked = await revert(world);
		if (!asked.ok) return {
			problems: asked.problems,
			plan: []
		};
		let { settings, step } = asked.value;
		return {
			problems: [],
			plan: await lowerLive(world, settings, step.rollout, step.decision.reasons),
			next: async (w) => ({
				...await outcomeOf(await revert(w), (again) => [commitStep(w, again.settings, again.step)]),
				next: publishStep
			})
		};
	}
});
export { rolloutRevert };
