import { a as print } from "./codec.js";
import { a as digestOf, c as decide, h as addDuration, v as toMilliseconds } from "./record.js";
import { d as rolloutPath, r as decisionPath, u as publicationPath } from "./layout.js";
import { i as success, r as problem, t as failure } from "./problem.js";
import { n as loadCase, o as loadManifest } from "./case.js";
import { i as parsePlaced, r as needDocument } from "./settings.js";
import { n as loadRollout } from "./rollouts.js";
import { t as decideAgain } from "./decide-again.js";
import { t as publicationOf } from "./publication.js";
// src/commands/facts/changed-paths.ts
/** Paths whose content or kind differs between two commits, sorted. */
async function changedPaths(repository, from, to) {
	let before = new Map((await repository.files(from, "")).map(({ path, oid, kind }) => [path, `${kind} ${oid}`])), after = new Map((await repository.files(to, "")).map(({ path, oid, kind }) => [path, `${kind} ${oid}`]));
	return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).toSorted();
}
// src/commands/facts/decisions.ts
/** Every decision of a component at a commit, oldest first. */
async function loadDecisions(repository, commit, { environment, component }) {
	let files = await repository.files(commit, `manifests/decisions/${environment}/${component}`), read = await Promise.all(files.map(async ({ path, oid }) => parsePlaced("decision", path, await repository.blob(oid)))), problems = read.flatMap((result) => result.ok ? [] : result.problems);
	return problems.length > 0 ? failure(...problems) : success(read.flatMap((result) => result.ok ? [result.value] : []));
}
// src/commands/rollout/publication-for.ts
/** The publication that goes with a `publish` decision; undefined for any other. */
async function publicationFor(repository, commit, decision) {
	let version = decision.input.candidate?.version;
	if (decision.kind !== "publish" || version === void 0) return success(void 0);
	let before = await loadDecisions(repository, commit, decision);
	if (!before.ok) return before;
	let manifest = await loadManifest(repository, commit, decision.component, version);
	if (!manifest.ok) return manifest;
	let { fingerprint, sbom } = manifest.value;
	return success(publicationOf([...before.value, decision], {
		digest: digestOf(manifest.value),
		fingerprint: fingerprint?.composite,
		sbom: sbom?.digest
	}));
}
/**
* Judges a rollout's proposal with the base's documents alone: its policy, its stop, its state. The case is gathered again from main, the
* evidence branch and live as it was at the decision's moment, decided again, and must come out the same to the byte; so a skipped
* stage, left-out or altered windows, another policy or a made-up state cannot pass.
*/
async function judgeProposal(repository, settings, head, now) {
	let paths = await changedPaths(repository, await repository.mergeBase(settings.head, head) ?? settings.head, head), target = targetOf(paths);
	if (target === void 0) return failure(problem("proposal/not-a-rollout", { paths: paths.slice(0, 5).join(", ") || "nothing" }));
	let rollout = await loadRollout(repository, settings.head, target);
	if (!rollout.ok) return rollout;
	let sequence = (rollout.value?.decision.sequence ?? 0) + 1, decision = await needDocument(repository, head, "decision", decisionPath(target.environment, target.component, sequence));
	if (!decision.ok) return failure(problem("proposal/superseded", {
		...target,
		sequence
	}));
	let problems = [
		...timeProblems(decision.value, now),
		...await overtakenProblems(repository, settings, rollout.value, decision.value, now),
		...await contentProblems(repository, settings, {
			target,
			head,
			paths,
			rollout: rollout.value,
			decision: decision.value
		})
	];
	return problems.length > 0 ? failure(...problems) : success({
		target,
		decision: decision.value
	});
}
/** The component whose rollout file the paths name; a rollout's proposal changes exactly one. */
function targetOf(paths) {
	let rollouts = paths.flatMap((path) => /^manifests\/rollouts\/([a-z0-9-]+)\/([a-z0-9-]+)\.json$/.exec(path) ?? []), [, environment, component] = rollouts;
	return rollouts.length === 3 && environment !== void 0 && component !== void 0 ? {
		environment,
		component
	} : void 0;
}
function timeProblems({ at, expiresAt, sequence }, now) {
	let found = [];
	return toMilliseconds(now) > toMilliseconds(expiresAt) && found.push(problem("decision/expired", {
		sequence,
		expiresAt
	})), toMilliseconds(at) > toMilliseconds(addDuration(now, "5m")) && found.push(problem("decision/from-the-future", {
		sequence,
		at,
		now
	})), found;
}
/** What was due when it was decided must be due still: windows sealed since, a brake or a stop may say otherwise. */
async function overtakenProblems(repository, settings, rollout, decision, now) {
	let { environment, component, sequence, kind, input } = decision;
	if (kind === "start" || rollout === void 0 || toMilliseconds(now) <= toMilliseconds(decision.at)) return [];
	let { policy, state } = rollout, found = await loadCase(repository, settings, {
		environment,
		component,
		rollout,
		policy,
		version: state.candidate,
		request: input.request,
		now
	});
	if (!found.ok) return found.problems;
	let conclusion = decide(found.value.input, found.value.resolved);
	if (conclusion.kind === kind) return [];
	let because = conclusion.reasons.map(({ text }) => text).join("; ");
	return [problem("decision/overtaken", {
		sequence,
		component,
		environment,
		because
	})];
}
async function contentProblems(repository, settings, content) {
	let { head, paths, rollout, decision } = content, { environment, component } = content.target, again = await decideAgain(repository, settings, rollout, decision);
	if (!again.ok) return again.problems;
	let publication = await publicationFor(repository, settings.head, again.value.decision);
	return publication.ok ? differingFiles(repository, head, paths, new Map([
		[rolloutPath(environment, component), print(again.value.rollout)],
		[decisionPath(environment, component, decision.sequence), print(again.value.decision)],
		...publication.value === void 0 ? [] : [[publicationPath(environment, component, publication.value.version), print(publication.value)]]
	])) : publication.problems;
}
/** Every path that changed must be one that the decision writes, with exactly its bytes. */
async function differingFiles(repository, head, paths, expected) {
	let decoder = new TextDecoder(), touched = new Set([...paths, ...expected.keys()]), found = [];
	for (let path of touched) {
		let bytes = await repository.read(head, path);
		(bytes === void 0 || decoder.decode(bytes) !== expected.get(path)) && found.push(problem("proposal/beyond-decision", { path }, { file: path }));
	}
	return found;
}
/** Proposals that Headgate made for rollouts, by their branch. */
const isRolloutProposal = ({ branch, state }) => state === "open" && branch.startsWith("headgate/"), proposalBranch = ({ environment, component }) => `headgate/${environment}/${component}`;
export { changedPaths as a, publicationFor as i, judgeProposal as n, proposalBranch as r, isRolloutProposal as t };
