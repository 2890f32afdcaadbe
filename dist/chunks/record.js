import { l as canonicalText } from "./codec.js";
import { i as decide, m as toMilliseconds, p as fromMilliseconds, s as period, t as digestOf } from "./digest.js";
// src/domain/rollout/record.ts
/** A conclusion that changes something, as the two documents that are committed together. Undefined for `continue`. */
function record(chain, input, conclusion) {
	let { kind, state } = conclusion;
	if (kind === "continue" || state === null) return;
	let { environment, component, last } = chain, decision = {
		schema: "headgate/decision/v1alpha",
		environment,
		component,
		sequence: (last?.sequence ?? 0) + 1,
		previous: last?.digest ?? null,
		decider: 1,
		kind,
		at: input.now,
		expiresAt: fromMilliseconds(toMilliseconds(input.now) + period(input.policy, "decisionExpiry")),
		input,
		verdicts: [...conclusion.verdicts],
		breaches: [...conclusion.breaches],
		reasons: [...conclusion.reasons],
		state
	};
	return {
		decision,
		rollout: rolloutAfter(decision)
	};
}
/** The rollout document that a decision leads to. */
function rolloutAfter(decision) {
	let { environment, component, state, sequence, input } = decision;
	return {
		schema: "headgate/rollout/v1alpha",
		environment,
		component,
		policy: input.policy.name,
		state,
		decision: {
			sequence,
			digest: digestOf(decision)
		}
	};
}
/** Whether a decision follows from its input. Its own verdicts, reasons and state are recomputed, never trusted. */
function replays(decision, resolved) {
	let { environment, component, sequence, previous, input } = decision, again = record({
		environment,
		component,
		last: previous === null ? null : {
			sequence: sequence - 1,
			digest: previous
		}
	}, input, decide(input, resolved));
	return again !== void 0 && canonicalText(again.decision) === canonicalText(decision);
}
/** Whether the next decision continues a history: number, link, state and time. */
function follows(before, next) {
	if (before === void 0) return next.sequence === 1 && next.previous === null && next.input.state === null;
	let { decision, digest } = before;
	return next.sequence === decision.sequence + 1 && next.previous === digest && canonicalText(next.input.state) === canonicalText(decision.state) && toMilliseconds(next.at) >= toMilliseconds(decision.at);
}
export { rolloutAfter as i, record as n, replays as r, follows as t };
