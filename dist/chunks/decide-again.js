import { l as canonicalText } from "./codec.js";
import { r as decisionPath } from "./layout.js";
import { c as decide, n as record } from "./record.js";
import { i as success, r as problem, t as failure } from "./problem.js";
import { n as loadCase } from "./case.js";
import { t as lastDecision } from "./rollouts.js";
// src/commands/rollout/step.ts
/** What a conclusion writes; undefined when it changes nothing. */
const recordCase = (rollout, { target, input }, conclusion) => record({
	...target,
	last: lastDecision(rollout)
}, input, conclusion);
// src/commands/rollout/decide-again.ts
/**
* Gathers the case of a decision again, from main as it was before it (`settings.head`, `rollout`), the evidence branch and live, and decides
* again. What comes out must be the decision to the byte: so windows that were left out, another policy or a made-up state are found.
*/
async function decideAgain(repository, settings, rollout, decision, trustsApplied = !1) {
	let { environment, component, sequence, input } = decision, target = {
		environment,
		component
	}, isStart = input.request.kind === "start", version = isStart ? input.candidate?.version : rollout?.state.candidate, policy = isStart ? input.policy.name : rollout?.policy ?? input.policy.name, found = await loadCase(repository, settings, {
		...target,
		request: input.request,
		now: input.now,
		rollout,
		policy,
		version,
		...trustsApplied && { applied: input.applied }
	});
	if (!found.ok) return found;
	let again = recordCase(rollout, found.value, decide(found.value.input, found.value.resolved));
	if (again !== void 0 && canonicalText(again.decision) === canonicalText(decision)) return success(again);
	let file = decisionPath(environment, component, sequence);
	return failure(problem("decision/does-not-follow", {
		sequence,
		...target,
		differs: whereDiffers(decision, again?.decision)
	}, { file }));
}
/** Fields in which two decisions differ, for people. */
function whereDiffers(decision, again) {
	return again === void 0 ? "nothing is due" : [...differingKeys(decision.input, again.input).map((key) => `input.${key}`), ...differingKeys({
		...decision,
		input: null
	}, {
		...again,
		input: null
	})].join(", ");
}
function differingKeys(a, b) {
	let others = new Map(Object.entries(b));
	return Object.entries(a).flatMap(([key, value]) => canonicalText(value) === canonicalText(others.get(key) ?? null) ? [] : [key]);
}
export { recordCase as n, decideAgain as t };
