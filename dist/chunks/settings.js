import { i as success, r as problem, t as failure } from "./problem.js";
import { t as parse } from "./codec.js";
import { n as configPath } from "./layout.js";
// src/commands/facts/documents.ts
/** A document at a commit; undefined when the path is absent, problems when it is there and wrong. */
async function readDocument(repository, commit, kind, path) {
	let bytes = await repository.read(commit, path);
	return bytes === void 0 ? success(void 0) : parse(kind, bytes, path);
}
/** A document that must be there. */
async function needDocument(repository, commit, kind, path) {
	let found = await readDocument(repository, commit, kind, path);
	return found.ok ? found.value === void 0 ? failure(problem("document/missing", { path }, { file: path })) : success(found.value) : found;
}
// src/commands/facts/settings.ts
/** Branches that hold the configuration, in the order in which they are tried; the configuration then names main itself. */
const LIKELY_MAIN = [
	"main",
	"master",
	"trunk"
], branchRef = (branch) => `refs/heads/${branch}`;
async function loadSettings(repository) {
	for (let branch of LIKELY_MAIN) {
		let head = await repository.resolve(branchRef(branch)), bytes = head === void 0 ? void 0 : await repository.read(head, configPath);
		if (bytes === void 0) continue;
		let config = parse("config", bytes, configPath);
		return config.ok ? settingsAt(repository, config.value, branch) : config;
	}
	return failure(problem("config/missing", { branch: LIKELY_MAIN[0] }, { file: configPath }));
}
async function settingsAt(repository, config, found) {
	let main = config.branches?.main ?? found, head = await repository.resolve(branchRef(main));
	if (head === void 0) return failure(problem("repository/no-branch", { branch: main }, {
		file: configPath,
		pointer: "/branches/main"
	}));
	let { evidence = "headgate-evidence", live = "headgate-live" } = config.branches ?? {};
	return success({
		config,
		head,
		branches: {
			main,
			evidence,
			live
		}
	});
}
export { readDocument as i, loadSettings as n, needDocument as r, branchRef as t };
