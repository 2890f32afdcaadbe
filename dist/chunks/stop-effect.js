import { a as print } from "./codec.js";
import { f as stopPath } from "./layout.js";
import { i as success, r as problem, t as failure } from "./problem.js";
import { i as line } from "./command.js";
import { a as readDocument, n as loadSettings, t as branchRef } from "./settings.js";
// src/domain/rollout/stop.ts
/** Stop the line: nothing is promoted or started in any environment until it is resumed. Reverts are never blocked. */
function stopLine(current, { by, reason, now }) {
	return current?.stopped === !0 ? failure(problem("stop/already-stopped", {
		by: current.by,
		since: current.since
	}, {
		file: stopPath,
		pointer: "/stopped"
	})) : success({
		schema: "headgate/stop/v1alpha",
		stopped: !0,
		by,
		since: now,
		reason
	});
}
/** Lift it. The document stays, as the record of who lifted it and why. */
function resumeLine(current, { by, reason, now }) {
	return current?.stopped === !0 ? success({
		...current,
		stopped: !1,
		by,
		since: now,
		reason
	}) : failure(problem("stop/not-stopped", {}, { file: stopPath }));
}
// src/commands/rollout/stop-effect.ts
/** Stops or resumes the line: one document on main. */
async function changeLine(world, change, reason) {
	let settings = await loadSettings(world.repository);
	if (!settings.ok) return {
		problems: settings.problems,
		plan: []
	};
	let { head, branches } = settings.value, current = await readDocument(world.repository, head, "stop", stopPath);
	if (!current.ok) return {
		problems: current.problems,
		plan: []
	};
	let request = {
		by: world.actor(),
		reason,
		now: world.now()
	}, after = change === "stop" ? stopLine(current.value, request) : resumeLine(current.value, request);
	return after.ok ? {
		problems: [],
		plan: [stopCommit(after.value, `${change}: ${reason}\n`, branchRef(branches.main), head)],
		blocks: [line(`${change} the line: ${reason}`)]
	} : {
		problems: after.problems,
		plan: []
	};
}
function stopCommit(stop, message, ref, head) {
	return {
		do: "commit",
		ref,
		expected: head,
		onto: head,
		files: [{
			path: stopPath,
			content: print(stop)
		}],
		message,
		author: stop.by,
		at: stop.since
	};
}
export { changeLine as t };
