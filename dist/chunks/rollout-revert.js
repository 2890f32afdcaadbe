import { t as command } from "./command.js";
import { i as required, n as environment, r as reason, t as component } from "./inputs.js";
import { t as publishStep } from "./publish-step.js";
import { r as ask, t as outcomeOf } from "./asked-outcome.js";
import { t as commitStep } from "./propose.js";
// src/commands/rollout-revert.ts
const rolloutRevert = command({
	name: "rollout revert",
	summary: "Take the candidate back to 0 % now, on main and on live.",
	details: "Nothing blocks a revert: no freeze, no stop, no cool-down. The version stays blocked until `headgate rollout resume`.",
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
		let asked = await ask(world, {
			environment,
			component,
			request: {
				kind: "revert",
				by: world.actor(),
				reason
			}
		});
		return {
			...await outcomeOf(asked, ({ settings, step }) => [commitStep(world, settings, step)]),
			next: publishStep
		};
	}
});
export { rolloutRevert };
