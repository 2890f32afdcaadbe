import { n as measurementOf, r as calibrationError, t as measurementDigest } from "./measurement.js";
import { _ as fromMilliseconds, a as digestOf, u as evidenceStart, v as toMilliseconds } from "./record.js";
import { f as stopPath, l as policyPath, s as manifestPath } from "./layout.js";
import { i as success, r as problem, t as failure } from "./problem.js";
import { a as readDocument, r as needDocument } from "./settings.js";
import { a as evidenceHead, i as servedOf, n as liveHead, o as linkOf, r as loadLive, t as appliedOf, u as windowsSince } from "./live.js";
import { n as parseAny } from "./codec.js";
// src/commands/facts/manifest.ts
/** The manifest of a version at a commit. */
async function loadManifest(repository, commit, component, version) {
	let path = manifestPath(component, version), bytes = await repository.read(commit, path);
	if (bytes === void 0) return failure(problem("manifest/without-manifest", {
		component,
		version
	}, { file: path }));
	let read = parseAny(bytes, path);
	if (!read.ok) return read;
	let { value } = read;
	return value.schema === "headgate/calibration-manifest/v1alpha" || value.schema === "headgate/handler-manifest/v1alpha" ? success(value) : failure(problem("document/wrong-kind", {
		found: value.schema,
		expected: "calibration-manifest or handler-manifest"
	}, {
		file: path,
		pointer: "/schema"
	}));
}
/** What a decision needs to know of a manifest. */
function candidateOf(manifest) {
	return {
		version: manifest.version,
		manifest: digestOf(manifest),
		approvals: manifest.approvals ?? [],
		classes: "calibration" in manifest ? manifest.calibration.classes : []
	};
}
// src/commands/facts/case.ts
/** Gathers a case from main, evidence and live. Windows sealed after `now` are left out, so that a case can be gathered again later. */
async function loadCase(repository, settings, question) {
	let { environment, component, rollout, request } = question, policy = await needDocument(repository, settings.head, "rollout-policy", policyPath(question.policy));
	if (!policy.ok) return policy;
	let candidate = await loadCandidate(repository, settings, question);
	if (!candidate.ok) return candidate;
	let stop = await readDocument(repository, settings.head, "stop", stopPath);
	if (!stop.ok) return stop;
	let live = await loadLive(repository, await liveHead(repository, settings), environment);
	if (!live.ok) return live;
	let applied = request.kind === "tick" || request.kind === "promote" ? question.applied ?? appliedOf(servedOf(live.value, component), rollout) : null, windows = await stageWindows(repository, settings, question, policy.value, applied);
	if (!windows.ok) return windows;
	let facts = {
		policy: policy.value,
		candidate: candidate.value,
		applied,
		stop: stop.value?.stopped === !0 ? stop.value : null,
		windows: windows.value
	};
	return success(caseOf(question, facts));
}
/** Puts a case together. */
function caseOf({ environment, component, rollout, request, now }, facts) {
	let { policy, candidate, applied, stop, windows } = facts, input = {
		now,
		request,
		policy,
		state: rollout?.state ?? null,
		candidate,
		applied,
		windows: windows.map(linkOf),
		stop,
		approvals: []
	};
	return {
		target: {
			environment,
			component
		},
		rollout,
		input,
		resolved: resolve(input, windows)
	};
}
/** What a decision's input stands for, with the windows that it names. */
function resolve(input, windows) {
	return {
		windows,
		measurement: measurementDigest(measurementFor(input.policy, input.candidate)),
		measure: calibrationError
	};
}
const measurementFor = (policy, candidate) => measurementOf(policy, candidate?.classes ?? []);
async function loadCandidate(repository, { head }, { component, version }) {
	if (version === void 0) return success(null);
	let manifest = await loadManifest(repository, head, component, version);
	return manifest.ok ? success(candidateOf(manifest.value)) : manifest;
}
async function stageWindows(repository, settings, question, policy, applied) {
	if (applied === null) return success([]);
	let since = fromMilliseconds(evidenceStart(policy, applied.at)), windows = await windowsSince(repository, await evidenceHead(repository, settings), question, since);
	return windows.ok ? success(windows.value.filter(({ sealedAt }) => toMilliseconds(sealedAt) <= toMilliseconds(question.now))) : windows;
}
export { candidateOf as a, resolve as i, loadCase as n, loadManifest as o, measurementFor as r, caseOf as t };
