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
};
export { pieces as n, layout as t };
