import { t as command } from "./command.js";
import { i as required, r as reason } from "./inputs.js";
import { t as changeLine } from "./stop-effect.js";
// src/commands/rollout-stop.ts
const rolloutStop = command({
	name: "rollout stop",
	summary: "Stop the line: nothing is started or promoted anywhere until it is resumed.",
	details: "Reverts and brakes go on: stopping the line never keeps a bad version in traffic.",
	inputs: { reason: {
		...reason,
		...required
	} },
	run: async ({ reason }, world) => changeLine(world, "stop", reason)
});
export { rolloutStop };
