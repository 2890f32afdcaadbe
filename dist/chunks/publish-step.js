import { a as print, l as canonicalText } from "./codec.js";
import { _ as fromMilliseconds, a as digestOf, c as decide, d as period, l as isRunning, r as replays, v as toMilliseconds } from "./record.js";
import { i as flagsPath, l as policyPath, o as livePath, r as decisionPath, t as brakePath } from "./layout.js";
import { i as line } from "./command.js";
import { n as loadSettings, r as needDocument, t as branchRef } from "./settings.js";
import { a as evidenceHead, i as servedOf, n as liveHead, r as loadLive, s as linkedWindows } from "./live.js";
import { n as loadRollout, r as loadRollouts } from "./rollouts.js";
import { i as resolve, n as loadCase } from "./case.js";
import { t as loadRecordedCase } from "./recorded-case.js";
import { t as flagdDocument } from "./flagd.js";
import { r as problem } from "./problem.js";
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
	}) : isRunning(state) && policy !== void 0 ? {
		...served,
		leaseUntil: lease(policy, current?.leaseUntil, now)
	} : served;
}
/** The same, with the candidate taken out of traffic; `brake` names the record that says why. It stays so until main decides anew. */
const braked = (served) => withoutCandidate(served);
/** The stable version for everybody. */
function withoutCandidate(served) {
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
/** The record that live was lowered: what was served, and why it no longer is. */
function brakeOf(environment, served, why, at) {
	let { component, decision, percent } = served;
	return {
		schema: "headgate/brake/v1alpha",
		environment,
		component,
		at,
		decision,
		fromPercent: percent,
		toPercent: 0,
		...why
	};
}
// src/commands/rollout/conclude.ts
/** Gathers and decides. When main cannot be gathered, what the last decision recorded may still lower the candidate, and nothing else. */
async function concludeRollout(repository, settings, rollout, request, now) {
	let { environment, component, policy, state } = rollout, question = {
		environment,
		component,
		rollout,
		policy,
		version: state.candidate,
		request,
		now
	}, found = await loadCase(repository, settings, question);
	if (found.ok) return {
		concluded: concludedOf(found.value),
		problems: []
	};
	let recorded = await loadRecordedCase(repository, settings, question), concluded = recorded.ok ? concludedOf(recorded.value) : void 0;
	return {
		concluded: concluded !== void 0 && lowers(concluded.conclusion) ? concluded : void 0,
		problems: found.problems
	};
}
/** Whether a conclusion takes the candidate back. */
const lowers = ({ kind }) => kind === "revert" || kind === "stop", concludedOf = (facts) => ({
	facts,
	conclusion: decide(facts.input, facts.resolved)
});
// src/commands/publish/brake-record.ts
/** The record that lowers live at once, when the evidence calls for a revert; undefined otherwise. The same rules as the decision that follows on main. */
async function brakeRecord(repository, settings, rollout, served, now) {
	if (served.percent === 0 || served.brake !== void 0) return {
		brake: void 0,
		problems: []
	};
	let { concluded, problems } = await concludeRollout(repository, settings, rollout, { kind: "tick" }, now);
	if (concluded === void 0 || !lowers(concluded.conclusion)) return {
		brake: void 0,
		problems
	};
	let { reasons, breaches } = concluded.conclusion, why = {
		reasons: [...reasons],
		breaches: [...breaches],
		windows: concluded.facts.input.windows
	};
	return {
		brake: brakeOf(rollout.environment, served, why, now),
		problems
	};
}
// src/commands/publish/live-files.ts
/** Flags as they stand on live. */
const flagsText = ({ components }) => `${JSON.stringify(flagdDocument(components), null, 2)}\n`;
/** Everything that is written for an environment: status, flags, and the records of brakes. */
function liveFiles(live, brakes) {
	return [
		{
			path: livePath(live.environment),
			content: print(live)
		},
		{
			path: flagsPath(live.environment),
			content: flagsText(live)
		},
		...brakes.map((brake) => ({
			path: brakePath(brake.environment, brake.component, brake.at),
			content: print(brake)
		}))
	];
}
/**
* Whether a new state on main may be served: its decision replays, and follows from main before it, the evidence and live. Trusts nothing that was
* checked before. What only lowers exposure must continue its history, and no more: nothing may delay it.
*/
async function verifyRollout(repository, settings, rollout, current) {
	let { environment, component } = rollout, decision = await needDocument(repository, settings.head, "decision", decisionPath(environment, component, rollout.decision.sequence));
	if (!decision.ok) return decision.problems;
	let replayed = await replayProblems(repository, settings, decision.value);
	return replayed.length > 0 || returnsToEarlier(rollout, current) ? replayed : followProblems(repository, settings, decision.value, current !== void 0);
}
/** Main went back to a state that it had before, as `git revert` does: no more is served than was. */
function returnsToEarlier({ state, decision }, current) {
	return current === void 0 || state.phase === "published" || decision.sequence >= current.decision.sequence ? !1 : state.stable === current.stable && state.percent <= current.percent && (state.percent === 0 || state.candidate === current.candidate);
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
async function followProblems(repository, settings, decision, isServed) {
	let before = await commitBefore(repository, settings.head, decisionPath(decision.environment, decision.component, decision.sequence));
	if (before === void 0) return [problem("decision/without-base", named(decision))];
	let rollout = await loadRollout(repository, before, decision);
	if (!rollout.ok) return rollout.problems;
	if (decision.kind === "revert" || decision.kind === "stop") return continues(rollout.value, decision) ? [] : [problem("decision/chain-broken", named(decision))];
	let again = await decideAgain(repository, {
		...settings,
		head: before
	}, rollout.value, decision, !isServed);
	return again.ok ? [] : again.problems;
}
/** Whether a decision was taken on the state that stood before it. */
const continues = (rollout, { previous, sequence, input }) => rollout?.decision.digest === previous && rollout.decision.sequence + 1 === sequence && canonicalText(rollout.state) === canonicalText(input.state), named = ({ sequence, component, environment }) => ({
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
	for (let environment of new Set([...settings.value.config.environments, ...rollouts.map((rollout) => rollout.environment)])) {
		let mine = {
			rollouts: rollouts.filter((rollout) => rollout.environment === environment),
			unreadable: unreadable.filter((one) => one.environment === environment)
		};
		rendered.push(await renderEnvironment(world, settings.value, environment, mine, head));
	}
	let files = rendered.flatMap((one) => one.files), changes = rendered.flatMap((one) => one.changes), found = [...problems, ...rendered.flatMap((one) => one.problems)];
	if (found.length > 0 && await liveHead(repository, settings.value) !== head) return publishStep(world);
	let blocks = changes.map((change) => line(change));
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
		let next = await serveRollout(world, settings, rollout, servedOf(live.value, rollout.component));
		problems.push(...next.problems), next.served !== void 0 && components.push(next.served), next.brake !== void 0 && brakes.push(next.brake);
	}
	let known = new Set([...rollouts.map(({ component }) => component), ...unreadable.map(({ component }) => component)]);
	components.push(...live.value.components.filter(({ component }) => !known.has(component)).map(withoutCandidate)), components.push(...unreadable.flatMap(({ component }) => servedOf(live.value, component) ?? []));
	let after = {
		schema: "headgate/live/v1alpha",
		environment,
		components: components.toSorted((a, b) => a.component < b.component ? -1 : 1)
	};
	if (print(after) === print(live.value) && await hasFlags(world, head, after)) return {
		files: [],
		changes: [],
		problems
	};
	let changes = after.components.flatMap((served) => describeChange(environment, servedOf(live.value, served.component), served) ?? []);
	return {
		files: liveFiles(after, brakes),
		changes,
		problems
	};
}
/** What is served of a rollout. What cannot be verified is not raised: what was served stays served, unless the brake is due. */
async function serveRollout(world, settings, rollout, current) {
	let { repository } = world, now = world.now(), policy = await needDocument(repository, settings.head, "rollout-policy", policyPath(rollout.policy)), isNew = current?.decision.digest !== rollout.decision.digest, problems = isNew ? await verifyRollout(repository, settings, rollout, current) : [];
	if (problems.length > 0) return {
		served: current,
		problems
	};
	if (!isRunning(rollout.state)) return {
		served: serve(rollout, void 0, current, now),
		problems
	};
	if (isNew && !policy.ok) return {
		served: current,
		problems: policy.problems
	};
	let served = policy.ok ? serve(rollout, policy.value, current, now) : current;
	if (served === void 0) return {
		served,
		problems: policy.ok ? [] : policy.problems
	};
	let { brake, problems: found } = await brakeRecord(repository, settings, rollout, served, now);
	return brake === void 0 ? {
		served: found.length > 0 && !isNew ? current : served,
		problems: found
	} : {
		served: braked({
			...served,
			brake: digestOf(brake)
		}),
		brake,
		problems: found
	};
}
/** Whether the flags on live are those of its status: a hand that changed only one of the two is corrected. */
async function hasFlags({ repository }, head, live) {
	if (head === void 0) return live.components.length === 0;
	let bytes = await repository.read(head, flagsPath(live.environment));
	return bytes === void 0 ? live.components.length === 0 : new TextDecoder().decode(bytes) === flagsText(live);
}
function describeChange(environment, before, after) {
	if (before !== void 0 && before.decision.digest === after.decision.digest && before.percent === after.percent) return;
	let who = `${environment}/${after.component}`;
	return after.brake !== void 0 && before?.brake === void 0 ? `brake ${who}: ${before?.percent ?? 0} % → 0 %` : after.candidate === void 0 ? `serve ${who}: ${after.stable} for everybody` : `serve ${who}: ${after.candidate} at ${after.percent} % (${after.stage})`;
}
export { brakeOf as a, lowers as i, liveFiles as n, braked as o, concludeRollout as r, publishStep as t };
