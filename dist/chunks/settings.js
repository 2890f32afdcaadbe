import { i as success, r as problem, t as failure } from "./problem.js";
import { c as plain, o as locate, r as parseOneOf, s as kindOf, t as parse, u as valueAt } from "./codec.js";
import { c as placeOf, n as configPath } from "./layout.js";
// src/document/parse-at.ts
/** A file of the tree as a document, held to what its path says: its kind and the fields that the path repeats. */
function parseAt(path, source) {
	let place = placeOf(path);
	if (place === void 0 || place.kinds.length === 0) return failure(problem("manifest/unknown-path", { path }, { file: path }));
	let parsed = parseOneOf(place.kinds, source, path);
	if (!parsed.ok) return parsed;
	let contradictions = Object.entries(place.fields).filter(([field, expected]) => !isSame(valueAt(parsed.value, `/${field}`), expected)).map(([field, expected]) => {
		let found = plain(String(valueAt(parsed.value, `/${field}`)));
		return {
			problem: problem("document/misplaced", {
				field,
				found,
				expected
			}, { pointer: `/${field}` }),
			on: "value"
		};
	});
	if (contradictions.length === 0) return success(parsed.value);
	let text = typeof source == "string" ? source : new TextDecoder().decode(source);
	return failure(...locate(contradictions, text, path));
}
/** A moment may be written with a fraction of zero. */
const isSame = (found, expected) => found === expected || typeof found == "string" && found.replace(/\.0+Z$/, "Z") === expected;
// src/commands/facts/documents.ts
/** A file as a document of the kind that its path asks for, held to the names that the path repeats. */
function parsePlaced(kind, path, bytes) {
	let parsed = parseAt(path, bytes);
	if (!parsed.ok) return parsed;
	let { value } = parsed;
	return isKind(kind, value) ? success(value) : failure(problem("document/wrong-kind", {
		found: kindOf(value),
		expected: kind
	}, {
		file: path,
		pointer: "/schema"
	}));
}
const isKind = (kind, value) => kindOf(value) === kind;
/** A document at a commit; undefined when the path is absent, problems when it is there and wrong. */
async function readDocument(repository, commit, kind, path) {
	let bytes = await repository.read(commit, path);
	return bytes === void 0 ? success(void 0) : parsePlaced(kind, path, bytes);
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
	return failure(problem("config/missing", { where: `on ${LIKELY_MAIN[0]}` }, { file: configPath }));
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
export { readDocument as a, parsePlaced as i, loadSettings as n, parseAt as o, needDocument as r, branchRef as t };
