import { a as digestOf } from "./record.js";
// src/domain/rollout/publication.ts
/**
* The record of a version that went all the way, gathered from the decisions that led there: the last run from `start` to `publish`.
* Undefined when the decisions do not end in a publication.
*/
function publicationOf(decisions, manifest) {
	let last = decisions.at(-1), first = decisions.findLastIndex(({ kind }) => kind === "start"), candidate = last?.input.candidate;
	if (last === void 0 || last.kind !== "publish" || first < 0 || candidate == null) return;
	let run = decisions.slice(first), windows = run.flatMap(({ input }) => input.windows);
	return {
		schema: "headgate/publication/v1alpha",
		environment: last.environment,
		component: last.component,
		version: candidate.version,
		...last.input.state === null ? {} : { replaces: last.input.state.stable },
		manifest: manifest.digest,
		...manifest.fingerprint === void 0 ? {} : { fingerprint: manifest.fingerprint },
		...manifest.sbom === void 0 ? {} : { sbom: manifest.sbom },
		policy: {
			name: last.input.policy.name,
			digest: digestOf(last.input.policy)
		},
		publishedAt: last.at,
		steps: run.map((decision) => ({
			sequence: decision.sequence,
			digest: digestOf(decision),
			kind: decision.kind,
			at: decision.at,
			stage: decision.state.stage,
			percent: decision.state.percent,
			windows: decision.input.windows.length,
			verdicts: decision.verdicts
		})),
		evidence: {
			windows: windows.length,
			digest: digestOf(windows.map(({ digest }) => digest))
		},
		approvals: distinct(run.flatMap(({ input }) => input.approvals))
	};
}
function distinct(approvals) {
	return [...new Map(approvals.map((approval) => [`${approval.role} ${approval.person}`, approval])).values()];
}
export { publicationOf as t };
