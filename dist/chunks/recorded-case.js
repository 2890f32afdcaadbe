import { _ as fromMilliseconds, u as evidenceStart } from "./record.js";
import { r as decisionPath } from "./layout.js";
import { i as success } from "./problem.js";
import { t as caseOf } from "./case.js";
import { r as needDocument } from "./settings.js";
import { a as evidenceHead, i as servedOf, l as readableWindowsSince, n as liveHead, r as loadLive, t as appliedOf } from "./live.js";
// src/commands/facts/recorded-case.ts
/**
* A running rollout's case from what its last decision recorded: for lowering exposure only, when main cannot be gathered. A document that
* somebody broke must not keep a bad candidate in traffic.
*/
async function loadRecordedCase(repository, settings, question) {
	let { environment, component, rollout } = question, decision = await needDocument(repository, settings.head, "decision", decisionPath(environment, component, rollout.decision.sequence));
	if (!decision.ok) return decision;
	let { policy, candidate } = decision.value.input, live = await loadLive(repository, await liveHead(repository, settings), environment), applied = live.ok ? appliedOf(servedOf(live.value, component), rollout) : null, since = applied === null ? void 0 : fromMilliseconds(evidenceStart(policy, applied.at)), windows = since === void 0 ? [] : await readableWindowsSince(repository, await evidenceHead(repository, settings), question, since);
	return success(caseOf(question, {
		policy,
		candidate,
		applied,
		stop: null,
		windows
	}));
}
export { loadRecordedCase as t };
