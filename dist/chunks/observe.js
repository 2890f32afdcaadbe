import { t as command } from "./command.js";
import { n as environment, t as component } from "./inputs.js";
import { t as targetOf } from "./target.js";
import { t as observeStep } from "./observe-step.js";
// src/commands/observe.ts
const observe = command({
	name: "observe",
	summary: "Seal closed windows of observations onto the evidence branch.",
	details: "Each window is sealed once, after its lateness bound, as counts that add. A window without any observation is recorded as a gap; rows that come later are counted as late and never added.",
	inputs: {
		environment,
		component
	},
	outputs: { sealed: "Number of windows sealed." },
	run: async (input, world) => observeStep(world, targetOf(input))
});
export { observe };
