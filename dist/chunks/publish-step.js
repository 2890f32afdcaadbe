import { a as print, l as canonicalText } from "./codec.js";
import { a as isRunning, i as decide, m as toMilliseconds, p as fromMilliseconds, s as period, t as digestOf } from "./digest.js";
import { d as rolloutPath, i as flagsPath, l as policyPath, o as livePath, r as decisionPath, t as brakePath } from "./layout.js";
import { t as flagdDocument } from "./flagd.js";
import { i as success, r as problem } from "./problem.js";
import { i as line } from "./command.js";
import { n as loadSettings, r as needDocument, t as branchRef } from "./settings.js";
import { a as evidenceHead, i as servedOf, n as liveHead, r as loadLive, s as linkedWindows } from "./live.js";
import { n as loadRollout, r as loadRollouts } from "./rollouts.js";
import { r as resolve, t as loadCase } from "./case.js";
import { i as rolloutAfter, r as replays } from "./record.js";
import { t as decideAgain } from "./decide-again.js";
// src/domain/rollout/serve.ts
/** What should be served for a rollout on main, given what is served now. The stage's clock starts when its decision is served first. */
function serve(rollout, policy, current, now) {
	let { state, component, decision } = rollout, same = current !== void 0 && current.decision.digest === decision.digest, served = {
		component,
		stable: state.stable,
		...state.candidate === void 0 || state.percent === 0 ? {} : { candidate: state.candidate },
		stage: state.stage,
		percent: state.percent,
		decision,
		appliedAt: same ? current.appliedAt : now
	};
	return same && current.brake !== void 0 ? braked({
		...served,
		brake: current.brake
	}) : isRunning(state) ? {
		...served,
		leaseUntil: lease(policy, current?.leaseUntil, now)
	} : served;
}
/** The same, with the candidate taken out of traffic; `brake` names the record that says why. It stays so until main decides anew. */
function braked(served) {
	let { candidate: _candidate, leaseUntil: _lease, ...rest } = served;
	return {
		...rest,
		percent: 0
	};
}
/** A lease is renewed when less than half of it is left, so that live does not change with every run. */
function lease(policy, current, now) {
	let length = period(policy, "lease");
	return current !== void 0 && toMilliseconds(current) - toMilliseconds(now) >= length / 2 ? current : fromMilliseconds(toMilliseconds(now) + length);
}
// src/commands/publish/brake-record.ts
/** The record that lowers live at once, when the evidence calls for a revert; undefined otherwise. The same rules as the decision that follows on main. */
async function brakeRecord(repository, settings, rollout, served, now) {
	let { environment, component, state, policy } = rollout;
	if (served.percent === 0 || served.brake !== void 0) return success(void 0);
	let found = await loadCase(repository, settings, {
		environment,
		component,
		rollout,
		policy,
		version: state.candidate,
		request: { kind: "tick" },
		now
	});
	if (!found.ok) return found;
	let conclusion = decide(found.value.input, found.value.resolved);
	return success(conclusion.kind === "revert" || conclusion.kind === "stop" ? toRecord(found.value, served, conclusion, now) : void 0);
}
function toRecord({ target, input }, served, { reasons, breaches }, at) {
	return {
		schema: "headgate/brake/v1alpha",
		...target,
		at,
		decision: served.decision,
		fromPercent: served.percent,
		toPercent: 0,
		reasons: [...reasons],
		breaches: [...breaches],
		windows: input.windows
	};
}
/**
* Whether the state on main is what its decision says, and the decision what main before it and the evidence say. Trusts nothing that was
* checked before. A decision that lowers exposure only has to replay: nothing may delay it.
*/
async function verifyRollout(repository, settings, rollout, isServed) {
	let { environment, component } = rollout, path = decisionPath(environment, component, rollout.decision.sequence), decision = await needDocument(repository, settings.head, "decision", path);
	if (!decision.ok) return decision.problems;
	if (canonicalText(rolloutAfter(decision.value)) !== canonicalText(rollout)) return [problem("rollout/not-decided", {
		component,
		environment
	}, {
		file: rolloutPath(environment, component),
		pointer: "/state"
	})];
	let replayed = await replayProblems(repository, settings, decision.value), onlyReplays = decision.value.kind === "revert" || decision.value.kind === "stop" || decision.value.kind === "resume" || !isServed;
	return replayed.length > 0 || onlyReplays ? replayed : followProblems(repository, settings, decision.value);
}
/** Whether a decision follows from its input and the sealed windows that it names. */
async function replayProblems(repository, settings, decision) {
	let { environment, component, sequence, input } = decision, windows = await linkedWindows(repository, await evidenceHead(repository, settings), decision, input.windows);
	return windows.ok ? replays(decision, resolve(input, windows.value)) ? [] : [problem("decision/does-not-replay", {
		sequence,
		component,
		environment
	}, {
		file: decisionPath(environment, component, sequence),
		pointer: "/input"
	})] : windows.problems;
}
/** Whether its input is what main held before it, with every window that was sealed by then. */
async function followProblems(repository, settings, decision) {
	let before = await commitBefore(repository, settings.head, decisionPath(decision.environment, decision.component, decision.sequence));
	if (before === void 0) return [problem("decision/without-base", { ...named(decision) })];
	let rollout = await loadRollout(repository, before, decision);
	if (!rollout.ok) return rollout.problems;
	let again = await decideAgain(repository, {
		...settings,
		head: before
	}, rollout.value, decision);
	return again.ok ? [] : again.problems;
}
const named = ({ sequence, component, environment }) => ({
	sequence,
	component,
	environment
});
/** The newest commit of main that does not have a file yet. */
async function commitBefore(repository, head, path) {
	for (let { oid } of await repository.log(head, 1e3)) if (await repository.read(oid, path) === void 0) return oid;
}
// src/commands/publish/publish-step.ts
/** Verifies main again and renders what is served: never above what main allows, and at once below it when the evidence calls for the brake. */
async function publishStep(world) {
	let { repository } = world, settings = await loadSettings(repository);
	if (!settings.ok) return {
		problems: settings.problems,
		plan: []
	};
	let { rollouts, problems, unreadable } = await loadRollouts(repository, settings.value.head), head = await liveHead(repository, settings.value), rendered = [];
	for (let environment of new Set(rollouts.map((rollout) => rollout.environment))) {
		let mine = {
			rollouts: rollouts.filter((rollout) => rollout.environment === environment),
			unreadable: unreadable.filter((one) => one.environment === environment)
		};
		rendered.push(await renderEnvironment(world, settings.value, environment, mine, head));
	}
	let files = rendered.flatMap((one) => one.files), changes = rendered.flatMap((one) => one.changes), found = [...problems, ...rendered.flatMap((one) => one.problems)], blocks = changes.map((change) => line(change));
	return files.length === 0 ? {
		problems: found,
		plan: [],
		data: { published: 0 },
		blocks
	} : {
		problems: found,
		plan: [{
			do: "commit",
			ref: branchRef(settings.value.branches.live),
			expected: head ?? null,
			onto: head ?? null,
			files,
			message: `publish: ${changes.length === 0 ? "renew leases" : changes.join("; ")}\n\nMain: ${settings.value.head}\n`,
			author: world.actor(),
			at: world.now()
		}],
		data: { published: changes.length },
		blocks
	};
}
async function renderEnvironment(world, settings, environment, { rollouts, unreadable }, head) {
	let live = await loadLive(world.repository, head, environment);
	if (!live.ok) return {
		files: [],
		changes: [],
		problems: live.problems
	};
	let problems = [], brakes = [], components = [];
	for (let rollout of rollouts) {
		let current = servedOf(live.value, rollout.component), next = await serveRollout(world, settings, rollout, current);
		next.ok ? (components.push(next.value.served), next.value.brake !== void 0 && brakes.push(next.value.brake)) : (problems.push(...next.problems), current !== void 0 && components.push(current));
	}
	components.push(...unreadable.flatMap(({ component }) => servedOf(live.value, component) ?? []));
	let after = {
		schema: "headgate/live/v1alpha",
		environment,
		components: components.toSorted((a, b) => a.component < b.component ? -1 : 1)
	};
	if (print(after) === print(live.value)) return {
		files: [],
		changes: [],
		problems
	};
	let changes = after.components.flatMap((served) => describeChange(environment, servedOf(live.value, served.component), served) ?? []);
	return {
		files: filesOf(after, brakes),
		changes,
		problems
	};
}
async function serveRollout(world, settings, rollout, current) {
	let { repository } = world, policy = await needDocument(repository, settings.head, "rollout-policy", policyPath(rollout.policy));
	if (!policy.ok) return policy;
	if (current?.decision.digest !== rollout.decision.digest) {
		let problems = await verifyRollout(repository, settings, rollout, current !== void 0);
		if (problems.length > 0) return {
			ok: !1,
			problems
		};
	}
	let now = world.now(), served = serve(rollout, policy.value, current, now);
	if (!isRunning(rollout.state)) return success({ served });
	let brake = await brakeRecord(repository, settings, rollout, served, now);
	return brake.ok ? brake.value === void 0 ? success({ served }) : success({
		served: braked({
			...served,
			brake: digestOf(brake.value)
		}),
		brake: brake.value
	}) : brake;
}
function filesOf(live, brakes) {
	return [
		{
			path: livePath(live.environment),
			content: print(live)
		},
		{
			path: flagsPath(live.environment),
			content: `${JSON.stringify(flagdDocument(live.components), null, 2)}\n`
		},
		...brakes.map((brake) => ({
			path: brakePath(brake.environment, brake.component, brake.at),
			content: print(brake)
		}))
	];
}
function describeChange(environment, before, after) {
	if (before !== void 0 && before.decision.digest === after.decision.digest && before.percent === after.percent) return;
	let who = `${environment}/${after.component}`;
	return after.brake !== void 0 && before?.brake === void 0 ? `brake ${who}: ${before?.percent ?? 0} % → 0 %` : after.candidate === void 0 ? `serve ${who}: ${after.stable} for everybody` : `serve ${who}: ${after.candidate} at ${after.percent} % (${after.stage})`;
}
export { publishStep as t };
