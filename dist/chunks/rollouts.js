import { d as rolloutPath } from "./layout.js";
import { a as readDocument, i as parsePlaced } from "./settings.js";
/** Every rollout at a commit that matches, sorted by environment and component. */
async function loadRollouts(repository, commit, only = {}) {
	let rollouts = [], problems = [], unreadable = [];
	for (let { path, oid } of await repository.files(commit, "manifests/rollouts")) {
		let [environment, file] = path.slice(19).split("/"), component = file?.replace(/\.json$/, "");
		if (only.environment !== void 0 && environment !== only.environment || only.component !== void 0 && component !== only.component) continue;
		let read = parsePlaced("rollout", path, await repository.blob(oid));
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
const loadRollout = (repository, commit, { environment, component }) => readDocument(repository, commit, "rollout", rolloutPath(environment, component)), lastDecision = (rollout) => rollout?.decision ?? null;
export { loadRollout as n, loadRollouts as r, lastDecision as t };
