// src/document/layout-table.ts
/** Every place of a file: docs/documents/, builders and `placeOf` all read it here. */
const layout = {
	config: {
		path: "manifests/headgate.json",
		branch: "main",
		kinds: ["config"]
	},
	stop: {
		path: "manifests/stop.json",
		branch: "main",
		kinds: ["stop"]
	},
	policy: {
		path: "manifests/policies/rollout/{name}.json",
		branch: "main",
		kinds: ["rollout-policy"]
	},
	graph: {
		path: "manifests/components/{component}/graph.json",
		branch: "main",
		kinds: ["version-graph"]
	},
	manifest: {
		path: "manifests/components/{component}/{version}/manifest.json",
		branch: "main",
		kinds: ["calibration-manifest", "handler-manifest"]
	},
	sbom: {
		path: "manifests/components/{component}/{version}/sbom.cdx.json",
		branch: "main",
		kinds: []
	},
	rollout: {
		path: "manifests/rollouts/{environment}/{component}.json",
		branch: "main",
		kinds: ["rollout"]
	},
	decision: {
		path: "manifests/decisions/{environment}/{component}/{sequence}.json",
		branch: "main",
		kinds: ["decision"]
	},
	publication: {
		path: "manifests/publications/{environment}/{component}/{version}.json",
		branch: "main",
		kinds: ["publication"]
	},
	window: {
		path: "windows/{environment}/{component}/{day}/{time}.json",
		branch: "evidence",
		kinds: ["window"],
		moment: "start"
	},
	flags: {
		path: "{environment}/flags.json",
		branch: "live",
		kinds: []
	},
	live: {
		path: "{environment}/status.json",
		branch: "live",
		kinds: ["live"]
	},
	brake: {
		path: "{environment}/brakes/{component}/{moment}.json",
		branch: "live",
		kinds: ["brake"],
		moment: "at"
	}
}, pieces = {
	name: "[a-z0-9]+(?:-[a-z0-9]+)*",
	component: "[a-z0-9]+(?:-[a-z0-9]+)*",
	environment: "[a-z0-9]+(?:-[a-z0-9]+)*",
	version: "(?:(?:0|[1-9][0-9]*)\\.){2}(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?",
	sequence: "(?:[0-9]{6}|[1-9][0-9]{6,14})",
	day: "[0-9]{4}-[0-9]{2}-[0-9]{2}",
	time: "[0-9]{6}Z",
	moment: "[0-9]{8}T[0-9]{6}Z"
}, configPath = layout.config.path, stopPath = layout.stop.path, policyPath = (name) => fill(layout.policy, { name }), graphPath = (component) => fill(layout.graph, { component }), manifestPath = (component, version) => fill(layout.manifest, {
	component,
	version
}), rolloutPath = (environment, component) => fill(layout.rollout, {
	environment,
	component
}), decisionPath = (environment, component, sequence) => fill(layout.decision, {
	environment,
	component,
	sequence: String(sequence).padStart(6, "0")
}), publicationPath = (environment, component, version) => fill(layout.publication, {
	environment,
	component,
	version
}), windowPath = (environment, component, start) => fill(layout.window, {
	environment,
	component,
	day: start.slice(0, 10),
	time: `${timeOf(start)}Z`
}), flagsPath = (environment) => fill(layout.flags, { environment }), livePath = (environment) => fill(layout.live, { environment }), brakePath = (environment, component, at) => fill(layout.brake, {
	environment,
	component,
	moment: `${at.slice(0, 10).replaceAll("-", "")}T${timeOf(at)}Z`
});
/** `2026-01-05T10:15:00Z` → `101500`; a moment within a second has no path. */
function timeOf(instant) {
	if (!/^.{19}(?:\.0+)?Z$/.test(instant)) throw RangeError(`Not a whole second: ${instant}`);
	return instant.slice(11, 19).replaceAll(":", "");
}
/** Throws on a value that could lead elsewhere: only values that a schema or an input check let through have a path. */
function fill({ path }, values) {
	return path.replace(/\{(\w+)\}/g, (_, piece) => {
		let value = values[piece] ?? "";
		if (!RegExp(`^(?:${pieces[piece]})$`).test(value)) throw RangeError(`Not a ${piece}: ${value}`);
		return value;
	});
}
/** The place that a path names; undefined when nothing of ours stands there. */
function placeOf(path) {
	for (let { rule, pattern } of rules) {
		let match = pattern.exec(path), values = match?.groups ?? {};
		if (!(match === null || ["manifests", "windows"].includes(values.environment ?? ""))) return {
			branch: rule.branch,
			kinds: rule.kinds,
			fields: fieldsOf(rule, values)
		};
	}
}
const patternOf = (path) => RegExp(`^${path.replaceAll(".", "\\.").replace(/\{(\w+)\}/g, (_, piece) => `(?<${piece}>${pieces[piece]})`)}$`), rules = Object.values(layout).map((rule) => ({
	rule,
	pattern: patternOf(rule.path)
}));
function fieldsOf({ moment }, values) {
	let { day, time, moment: compact, sequence, ...fields } = values, digits = `${day ?? ""}${time ?? ""}${compact ?? ""}`.replace(/\D/g, "");
	return {
		...fields,
		...sequence !== void 0 && { sequence: Number(sequence) },
		...moment !== void 0 && { [moment]: digits.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6Z") }
	};
}
export { graphPath as a, placeOf as c, rolloutPath as d, stopPath as f, flagsPath as i, policyPath as l, pieces as m, configPath as n, livePath as o, windowPath as p, decisionPath as r, manifestPath as s, brakePath as t, publicationPath as u };
