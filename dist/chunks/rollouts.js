import { l as canonicalText } from "./codec.js";
import { d as rolloutPath, r as decisionPath } from "./layout.js";
import { i as rolloutAfter } from "./record.js";
import { i as success, r as problem, t as failure } from "./problem.js";
import { a as readDocument, i as parsePlaced, r as needDocument } from "./settings.js";
/** Every rollout at a commit that matches, sorted by environment and component. */
async function loadRollouts(repository, commit, only = {}) {
	let rollouts = [], problems = [], unreadable = [];
	for (let { path, oid } of await repository.files(commit, "manifests/rollouts")) {
		let [environment, file] = path.slice(19).split("/"), component = file?.replace(/\.json$/, "");
		if (only.environment !== void 0 && environment !== only.environment || only.component !== void 0 && component !== only.component) continue;
		let read = await decided(repository, commit, parsePlaced("rollout", path, await repository.blob(oid)));
		read.ok ? rollouts.push(read.value) : (problems.push(...read.problems), environment !== void 0 && component !== void 0 && unreadable.push({
			environment,
			component
		}));
	}
	return {
		rollouts,
		problems,
		unreadable
	};
}
/** The rollout of one component, or undefined before its first. */
async function loadRollout(repository, commit, { environment, component }) {
	let read = await readDocument(repository, commit, "rollout", rolloutPath(environment, component));
	return !read.ok || read.value === void 0 ? read : decided(repository, commit, success(read.value));
}
/** A state that somebody wrote by hand is no state: a rollout is what its decision leads to, or a problem. */
async function decided(repository, commit, read) {
	if (!read.ok) return read;
	let { environment, component, decision } = read.value, found = await needDocument(repository, commit, "decision", decisionPath(environment, component, decision.sequence));
	return found.ok ? canonicalText(rolloutAfter(found.value)) === canonicalText(read.value) ? read : failure(problem("rollout/not-decided", {
		component,
		environment
	}, {
		file: rolloutPath(environment, component),
		pointer: "/state"
	})) : found;
}
const lastDecision = (rollout) => rollout?.decision ?? null;
export { loadRollout as n, loadRollouts as r, lastDecision as t };
