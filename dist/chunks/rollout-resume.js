import { t as command } from "./command.js";
import { i as required, n as environment, r as reason, t as component } from "./inputs.js";
import { r as ask, t as outcomeOf } from "./asked-outcome.js";
import { t as commitStep } from "./propose.js";
import { t as changeLine } from "./stop-effect.js";
import { r as problem } from "./problem.js";
// src/commands/rollout-resume.ts
const rolloutResume = command({
	name: "rollout resume",
	summary: "Lift a stop: of the whole line, or of one component and the versions blocked for it.",
	details: "Without a component the line is resumed. With one, its emergency stop and its blocked versions are lifted; the cool-down is not.",
	inputs: {
		environment,
		component,
		reason: {
			...reason,
			...required
		}
	},
	run: async ({ environment, component, reason }, world) => {
		if (environment === void 0 && component === void 0) return changeLine(world, "resume", reason);
		if (environment === void 0 || component === void 0) return {
			problems: [problem("usage/missing-input", {
				command: "rollout resume",
				input: environment === void 0 ? "environment" : "component",
				doc: "a component is resumed in one environment"
			})],
			plan: []
		};
		let asked = await ask(world, {
			environment,
			component,
			request: {
				kind: "resume",
				by: world.actor(),
				reason
			}
		});
		return outcomeOf(asked, ({ settings, step }) => [commitStep(world, settings, step)]);
	}
});
export { rolloutResume };
