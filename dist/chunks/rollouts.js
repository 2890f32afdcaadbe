import { t as parse } from "./codec.js";
import { d as rolloutPath } from "./layout.js";
import { i as readDocument } from "./settings.js";
/** Every rollout at a commit that matches, sorted by environment and component. */
async function loadRollouts(repository, commit, only = {}) {
	let rollouts = [], problems = [];
	for (let { path, oid } of await repository.files(commit, "manifests/rollouts")) {
		let [environment, file] = path.slice(19).split("/"), component = file?.replace(/\.json$/, "");
		if (only.environment !== void 0 && environment !== only.environment || only.component !== void 0 && component !== only.component) continue;
		let read = parse("rollout", await repository.blob(oid), path);
		read.ok ? rollouts.push(read.value) : problems.push(...read.problems);
	}
	return {
		rollouts,
		problems
	};
}
/** The rollout of one component, or undefined before its first. */
const loadRollout = (repository, commit, { environment, component }) => readDocument(repository, commit, "rollout", rolloutPath(environment, component)), lastDecision = (rollout) => rollout?.decision ?? null;
export { loadRollout as n, loadRollouts as r, lastDecision as t };
