import { t as command } from "./command.js";
import { t as publishStep } from "./publish-step.js";
// src/commands/publish.ts
const publish = command({
	name: "publish",
	summary: "Verify main and render what is served: flags and status on the live branch.",
	details: "Every decision is recomputed from its sealed windows before its state is served. Live is never above main; when the evidence calls for a revert, publish lowers live at once and records why, before main follows.",
	inputs: {},
	outputs: { published: "Number of components whose served state changed." },
	run: async (_, world) => publishStep(world)
});
export { publish };
