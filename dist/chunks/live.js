import { i as success, r as problem, t as failure } from "./problem.js";
import { a as digestOf, v as toMilliseconds } from "./record.js";
import { o as livePath, p as windowPath } from "./layout.js";
import { a as readDocument, i as parsePlaced, t as branchRef } from "./settings.js";
// src/commands/facts/evidence.ts
/** Tip of the evidence branch; undefined before the first window. */
const evidenceHead = (repository, { branches }) => repository.resolve(branchRef(branches.evidence));
/** The sealed windows of a component that start at or after a moment, oldest first. */
async function windowsSince(repository, head, target, since) {
	if (head === void 0) return success([]);
	let first = windowPath(target.environment, target.component, since);
	return readWindows(repository, (await windowFiles(repository, head, target)).filter(({ path }) => path >= first));
}
/** The same, without those that cannot be read. */
async function readableWindowsSince(repository, head, target, since) {
	if (head === void 0) return [];
	let first = windowPath(target.environment, target.component, since), files = (await windowFiles(repository, head, target)).filter(({ path }) => path >= first);
	return (await Promise.all(files.map(async ({ path, oid }) => parsePlaced("window", path, await repository.blob(oid))))).flatMap((result) => result.ok ? [result.value] : []);
}
/** The newest sealed window of a component. */
async function newestWindow(repository, head, target) {
	let newest = head === void 0 ? void 0 : (await windowFiles(repository, head, target)).at(-1);
	return newest === void 0 ? success(void 0) : parsePlaced("window", newest.path, await repository.blob(newest.oid));
}
/** The windows that a decision names, each checked against its digest. */
async function linkedWindows(repository, head, target, links) {
	let windows = [], problems = [];
	for (let { start, digest } of links) {
		let path = windowPath(target.environment, target.component, start), bytes = head === void 0 ? void 0 : await repository.read(head, path), read = bytes === void 0 ? failure(problem("evidence/missing", {
			start,
			...target
		})) : parsePlaced("window", path, bytes);
		read.ok ? digestOf(read.value) === digest ? windows.push(read.value) : problems.push(problem("evidence/altered", {
			start,
			...target
		}, { file: path })) : problems.push(...read.problems);
	}
	return problems.length > 0 ? failure(...problems) : success(windows);
}
const linkOf = (window) => ({
	start: window.start,
	digest: digestOf(window)
}), windowFiles = (repository, head, { environment, component }) => repository.files(head, `windows/${environment}/${component}`);
async function readWindows(repository, files) {
	let read = await Promise.all(files.map(async ({ path, oid }) => parsePlaced("window", path, await repository.blob(oid)))), problems = read.flatMap((result) => result.ok ? [] : result.problems);
	return problems.length > 0 ? failure(...problems) : success(read.flatMap((result) => result.ok ? [result.value] : []));
}
// src/commands/facts/live.ts
/** Tip of the live branch; undefined before anything was published. */
const liveHead = (repository, { branches }) => repository.resolve(branchRef(branches.live));
/** What is served in an environment. */
async function loadLive(repository, head, environment) {
	let nothing = {
		schema: "headgate/live/v1alpha",
		environment,
		components: []
	};
	if (head === void 0) return success(nothing);
	let read = await readDocument(repository, head, "live", livePath(environment));
	return read.ok ? success(read.value ?? nothing) : read;
}
const servedOf = (live, component) => live.components.find((served) => served.component === component);
/** When the state on main was first served; null while live still serves another decision. */
function appliedOf(served, rollout) {
	return served === void 0 || rollout === void 0 || served.decision.digest !== rollout.decision.digest || toMilliseconds(served.appliedAt) < toMilliseconds(rollout.state.since) ? null : {
		sequence: served.decision.sequence,
		at: served.appliedAt,
		...served.brake !== void 0 && { braked: !0 }
	};
}
export { evidenceHead as a, newestWindow as c, servedOf as i, readableWindowsSince as l, liveHead as n, linkOf as o, loadLive as r, linkedWindows as s, appliedOf as t, windowsSince as u };
