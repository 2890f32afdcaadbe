import { t as command } from "./command.js";
import { i as required, n as environment, r as reason, t as component } from "./inputs.js";
import { n as proposed, r as ask, t as outcomeOf } from "./asked-outcome.js";
import { n as proposeStep } from "./propose.js";
// src/commands/rollout-promote.ts
const rolloutPromote = command({
	name: "rollout promote",
	summary: "Propose the next stage by hand, where the policy does not promote by itself.",
	details: "A person may ask earlier than the schedule would, but never against the evidence: every gate must pass, as for a tick.",
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
				kind: "promote",
				by: world.actor(),
				reason
			}
		});
		return proposed(await outcomeOf(asked, ({ settings, step }) => proposeStep(world, settings, step)), asked);
	}
});
export { rolloutPromote };
