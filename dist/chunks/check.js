import { a as print, i as isCanonical, l as canonicalText, o as locate } from "./codec.js";
import { i as line, t as command } from "./command.js";
import { a as digestOf, i as rolloutAfter, p as policyProblems, r as replays, t as follows } from "./record.js";
import { a as graphPath, c as placeOf, d as rolloutPath, l as policyPath, n as configPath, r as decisionPath, s as manifestPath } from "./layout.js";
import { t as publicationOf } from "./publication.js";
import { r as problem } from "./problem.js";
import { i as resolve } from "./case.js";
import { s as linkedWindows } from "./live.js";
import { o as parseAt, t as branchRef } from "./settings.js";
// src/commands/check/check-histories.ts
/** Replays every decision from its sealed windows, and holds each rollout and publication against its decisions. */
async function checkHistories(documents, repository, evidence) {
	let manifests = new Map(documents.flatMap(({ path, document }) => isManifest(document) ? [[path, document]] : [])), problems = [];
	for (let history of gather(documents)) problems.push(...checkRollout(history), ...checkPublications(history, manifests), ...await checkDecisions(history, repository, evidence));
	return problems;
}
const isManifest = (document) => document.schema === "headgate/calibration-manifest/v1alpha" || document.schema === "headgate/handler-manifest/v1alpha";
function gather(documents) {
	let histories = new Map(), of = (environment, component) => {
		let key = `${environment}/${component}`, history = histories.get(key) ?? {
			decisions: [],
			publications: [],
			rollout: void 0
		};
		return histories.set(key, history), history;
	};
	for (let { document } of documents) document.schema === "headgate/decision/v1alpha" && of(document.environment, document.component).decisions.push(document), document.schema === "headgate/publication/v1alpha" && of(document.environment, document.component).publications.push(document), document.schema === "headgate/rollout/v1alpha" && (of(document.environment, document.component).rollout = document);
	for (let history of histories.values()) history.decisions.sort((a, b) => a.sequence - b.sequence);
	return [...histories.values()];
}
/** The rollout file is exactly what the last decision leads to. */
function checkRollout({ rollout, decisions }) {
	let last = decisions.at(-1);
	if (rollout === void 0) return last === void 0 ? [] : [problem("document/missing", { path: rolloutPath(last.environment, last.component) }, { file: rolloutPath(last.environment, last.component) })];
	if (last !== void 0 && canonicalText(rolloutAfter(last)) === canonicalText(rollout)) return [];
	let { environment, component } = rollout;
	return [problem("rollout/not-decided", {
		component,
		environment
	}, {
		file: rolloutPath(environment, component),
		pointer: "/state"
	})];
}
async function checkDecisions({ decisions }, repository, evidence) {
	let found = [], before;
	for (let decision of decisions) {
		let { environment, component, sequence, input } = decision, file = decisionPath(environment, component, sequence);
		follows(before, decision) || found.push(problem("decision/chain-broken", {
			sequence,
			component,
			environment
		}, {
			file,
			pointer: "/previous"
		})), before = {
			decision,
			digest: digestOf(decision)
		};
		let windows = await linkedWindows(repository, evidence, decision, input.windows);
		windows.ok ? replays(decision, resolve(input, windows.value)) || found.push(problem("decision/does-not-replay", {
			sequence,
			component,
			environment
		}, {
			file,
			pointer: "/input"
		})) : found.push(...windows.problems);
	}
	return found;
}
/** A publication is exactly what its decisions and its manifest say. */
function checkPublications({ publications, decisions }, manifests) {
	return publications.flatMap((publication) => {
		let { component, environment, version } = publication, upTo = decisions.findLastIndex(({ kind, at }) => kind === "publish" && at === publication.publishedAt), manifest = manifests.get(manifestPath(component, version)), expected = manifest === void 0 ? void 0 : publicationOf(decisions.slice(0, upTo + 1), {
			digest: digestOf(manifest),
			fingerprint: manifest.fingerprint?.composite,
			sbom: manifest.sbom?.digest
		});
		return expected !== void 0 && canonicalText(expected) === canonicalText(publication) ? [] : [problem("publication/not-decided", {
			component,
			environment,
			version
		})];
	});
}
// src/domain/versions/graph.ts
/** What the schema cannot say of a version graph: versions are unique, parents exist, nothing descends from itself. */
function graphProblems(graph, file) {
	let found = [], parents = new Map();
	graph.versions.forEach((entry, index) => {
		parents.has(entry.version) && found.push(problem("graph/duplicate-version", { version: entry.version }, {
			file,
			pointer: `/versions/${index}/version`
		})), parents.set(entry.version, (entry.parents ?? []).map(({ version }) => version));
	}), graph.versions.forEach((entry, index) => {
		entry.parents?.forEach(({ version }, edge) => {
			parents.has(version) || found.push(problem("graph/unknown-parent", {
				version: entry.version,
				parent: version
			}, {
				file,
				pointer: `/versions/${index}/parents/${edge}/version`
			}));
		});
	});
	let cycle = findCycle(parents);
	return cycle !== void 0 && found.push(problem("graph/cycle", { path: cycle.join(" → ") }, {
		file,
		pointer: "/versions"
	})), found;
}
/** A path that leads back to its beginning. Iterative, since a long line of versions would exhaust the stack. */
function findCycle(parents) {
	let done = new Set();
	for (let start of parents.keys()) {
		let path = [], onPath = new Set(), enter = (version) => {
			path.push({
				version,
				next: 0
			}), onPath.add(version);
		};
		done.has(start) || enter(start);
		for (let top = path.at(-1); top !== void 0; top = path.at(-1)) {
			let parent = parents.get(top.version)?.[top.next++];
			if (parent === void 0) done.add(top.version), onPath.delete(top.version), path.pop();
			else if (onPath.has(parent)) {
				let versions = path.map(({ version }) => version);
				return [...versions.slice(versions.indexOf(parent)), parent];
			} else done.has(parent) || enter(parent);
		}
	}
}
// src/commands/check/cross-check.ts
/** What no single document can say of itself: names that must exist elsewhere, and rules between fields. */
function crossCheck(documents, paths) {
	let byPath = new Map(documents.map(({ path, document }) => [path, document]));
	return [...paths.has(configPath) ? [] : [problem("config/missing", { where: "in this tree" }, { file: configPath })], ...documents.flatMap(({ path, document }) => documentProblems(path, document, {
		byPath,
		paths
	}))];
}
function documentProblems(path, document, tree) {
	switch (document.schema) {
		case "headgate/rollout-policy/v1alpha": return policyProblems(document, path);
		case "headgate/version-graph/v1alpha": return graphProblems(document, path);
		case "headgate/calibration-manifest/v1alpha":
		case "headgate/handler-manifest/v1alpha": return isListed(document.component, document.version, tree) ? [] : [problem("manifest/unlisted-version", {
			component: document.component,
			version: document.version
		}, {
			file: path,
			pointer: "/version"
		})];
		case "headgate/rollout/v1alpha": return rolloutProblems(path, document, tree);
		case "headgate/brake/v1alpha":
		case "headgate/config/v1alpha":
		case "headgate/decision/v1alpha":
		case "headgate/live/v1alpha":
		case "headgate/proposal/v1alpha":
		case "headgate/publication/v1alpha":
		case "headgate/stop/v1alpha":
		case "headgate/window/v1alpha": return [];
	}
}
function isListed(component, version, { byPath, paths }) {
	let graph = byPath.get(graphPath(component));
	return graph === void 0 && paths.has(graphPath(component)) ? !0 : graph?.schema === "headgate/version-graph/v1alpha" && graph.versions.some((entry) => entry.version === version);
}
function rolloutProblems(file, { environment, component, policy, state }, { byPath, paths }) {
	let found = [], config = byPath.get(configPath);
	return config?.schema === "headgate/config/v1alpha" && !config.environments.includes(environment) && found.push(problem("rollout/unknown-environment", {
		environment,
		known: config.environments.join(", ")
	}, {
		file,
		pointer: "/environment"
	})), paths.has(policyPath(policy)) || found.push(problem("document/missing", { path: policyPath(policy) }, {
		file,
		pointer: "/policy"
	})), state.candidate !== void 0 && !paths.has(manifestPath(component, state.candidate)) && found.push(problem("manifest/without-manifest", {
		component,
		version: state.candidate
	}, {
		file,
		pointer: "/state/candidate"
	})), found;
}
// src/commands/check/read-tree.ts
/** Reads every document of a tree; each file's problems are found whatever the others hold. */
async function readTree(tree) {
	let read = await Promise.all(tree.map(readEntry));
	return {
		documents: read.flatMap(({ documents }) => documents),
		problems: read.flatMap(({ problems }) => problems)
	};
}
const nothing = (...problems) => ({
	documents: [],
	problems
});
async function readEntry({ path, isLink, read }) {
	if (isLink) return nothing(problem("document/symlink", { path }, { file: path }));
	let place = placeOf(path);
	if (place === void 0) return path.endsWith(".json") ? nothing(problem("manifest/unknown-path", { path }, { file: path })) : nothing();
	if (place.kinds.length === 0) return nothing();
	let bytes = await read(), parsed = parseAt(path, bytes);
	if (!parsed.ok) return nothing(...parsed.problems);
	let canonical = isCanonical(parsed.value, bytes), problems = canonical ? [] : [problem("document/not-canonical", {}, {
		file: path,
		line: 1,
		column: 1
	})];
	return {
		documents: [{
			path,
			document: parsed.value,
			bytes,
			canonical
		}],
		problems
	};
}
// src/commands/check/tree.ts
/** The files below manifests/ as they stand in the working directory. */
async function workingTree(files) {
	return (await files.list("manifests")).map(({ path, kind }) => ({
		path,
		isLink: kind === "link",
		read: async () => await files.read(path) ?? new Uint8Array()
	}));
}
// src/commands/check.ts
const check = command({
	name: "check",
	summary: "Check every document below manifests/, and every rollout against its decisions.",
	details: "Reads the working tree. All problems are found at once, each with file, line and column. Every decision is replayed from its sealed windows, so the evidence branch must be there when there are decisions.",
	inputs: { write: {
		kind: "flag",
		doc: "Rewrite documents that are valid but not in canonical form."
	} },
	outputs: { documents: "Number of documents that were read." },
	run: async ({ write }, world) => {
		let tree = await workingTree(world.files), { documents, problems } = await readTree(tree), crossed = [...crossCheck(documents, new Set(tree.map(({ path }) => path))), ...await historyProblems(documents, world)], found = [...problems, ...placeAll(crossed, documents)].filter(({ code }) => !(write && code === "document/not-canonical")), plan = write ? rewrites(documents) : [], blocks = [line(`${documents.length} documents read`)];
		return {
			problems: found.toSorted(byPlace),
			plan,
			blocks,
			data: { documents: documents.length }
		};
	}
});
/** Histories need the repository; a folder of manifests alone is checked without one. */
async function historyProblems(documents, { repository }) {
	if (!documents.some(({ document }) => document.schema === "headgate/decision/v1alpha" || document.schema === "headgate/rollout/v1alpha")) return [];
	let config = documents.find(({ document }) => document.schema === "headgate/config/v1alpha")?.document, branch = config?.schema === "headgate/config/v1alpha" ? config.branches?.evidence : void 0;
	return checkHistories(documents, repository, await repository.resolve(branchRef(branch ?? "headgate-evidence")));
}
/** Lines and columns for problems that were found between documents. */
function placeAll(problems, documents) {
	let texts = new Map(documents.map(({ path, bytes }) => [path, bytes])), decoder = new TextDecoder();
	return problems.flatMap((found) => {
		let bytes = found.file === void 0 ? void 0 : texts.get(found.file);
		return bytes === void 0 || found.file === void 0 || found.pointer === void 0 ? [found] : locate([{
			problem: found,
			on: "value"
		}], decoder.decode(bytes), found.file);
	});
}
const rewrites = (documents) => documents.filter(({ canonical }) => !canonical).map(({ path, document }) => ({
	do: "write",
	path,
	content: print(document),
	replace: !0
}));
function byPlace(a, b) {
	return a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) : (a.file ?? "") < (b.file ?? "") ? -1 : 1;
}
export { check as t };
