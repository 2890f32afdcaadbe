import { a as print } from "./codec.js";
import { a as graphPath, l as policyPath, n as configPath, s as manifestPath } from "./layout.js";
import { i as line, t as command } from "./command.js";
import { a as version, n as environment, t as component } from "./inputs.js";
import { r as versionProblems, t as nameProblems } from "./named.js";
/** Manifest and version graph of a component's first version: the least that is valid, with no digest to type. */
function firstComponent(component, version, profile) {
	let graph = {
		schema: "headgate/version-graph/v1alpha",
		component,
		versions: [{ version }]
	}, manifest = profile === "calibration" ? calibrated(component, version) : handling(component, version);
	return [{
		path: graphPath(component),
		content: print(graph)
	}, {
		path: manifestPath(component, version),
		content: print(manifest)
	}];
}
const calibrated = (component, version) => ({
	schema: "headgate/calibration-manifest/v1alpha",
	component,
	version,
	calibration: { classes: [{
		class: "all",
		cHat: .419,
		edges: Array.from({ length: 14 }, (_, index) => Math.round((index + 1) * 1e9 / 15))
	}] }
}), handling = (component, version) => ({
	schema: "headgate/handler-manifest/v1alpha",
	component,
	version,
	request: {
		path: `/${component}`,
		methods: ["GET"]
	}
}), rules = {
	schema: "headgate/rollout-policy/v1alpha",
	window: "15m",
	lateness: "5m",
	propagation: "5m",
	stages: [
		{
			name: "canary",
			percent: 5,
			minimumObservation: "2h",
			minimumSamples: 500,
			minimumSuccessRate: .995
		},
		{
			name: "limited",
			percent: 25,
			minimumObservation: "4h",
			minimumSamples: 1e3,
			minimumSuccessRate: .997
		},
		{
			name: "major",
			percent: 50,
			minimumObservation: "8h",
			minimumSamples: 5e3,
			minimumSuccessRate: .999
		},
		{
			name: "full",
			percent: 100,
			minimumObservation: "12h",
			minimumSamples: 1e4,
			minimumSuccessRate: .9995
		}
	],
	hold: "24h",
	grace: "15m",
	brake: {
		consecutiveBreaches: 2,
		breachRate: .1
	},
	evidenceDeadline: "4h",
	cooldown: "45m",
	emergencyStop: {
		reverts: 6,
		within: "24h"
	},
	autoPromotion: !0,
	autoRevert: !0,
	decisionExpiry: "2h",
	lease: "6h"
}, profiles = {
	calibration: {
		...rules,
		name: "calibration",
		description: "For calibrated models: p99 latency, calibration error above the noise floor, confidence shift, recall within the time limit.",
		gates: [
			{
				name: "p99-latency",
				metric: "latency",
				limitMicroseconds: 1e3,
				maximumShare: .01
			},
			{
				name: "calibration",
				metric: "calibration",
				maximumExcess: .01,
				maximumTau: .1
			},
			{
				name: "confidence-shift",
				metric: "shift",
				limit: .02,
				minimumShare: .5
			},
			{
				name: "sla-recall",
				metric: "recall",
				at: 50,
				maximumDifference: 0
			}
		]
	},
	handler: {
		...rules,
		name: "handler",
		description: "For request handlers: error rate and p99 latency.",
		gates: [{
			name: "error-rate",
			metric: "errors",
			maximumShare: .01
		}, {
			name: "p99-latency",
			metric: "latency",
			limitMicroseconds: 25e4,
			maximumShare: .01
		}]
	}
}, checkout = "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2", headgate = "headgate/headgate@v0.1.0", workflows = [{
	path: ".github/workflows/headgate-check.yml",
	content: `name: Headgate check
on:
  pull_request:
  merge_group:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 0
      - name: Fetch the evidence
        run: git fetch --no-tags origin '+refs/heads/headgate-*:refs/heads/headgate-*'
      - uses: ${headgate}
        with:
          command: check
`
}, {
	path: ".github/workflows/headgate-loop.yml",
	content: `name: Headgate loop
on:
  schedule:
    - cron: '6,21,36,51 * * * *'
  workflow_dispatch:

permissions:
  contents: write

concurrency:
  group: headgate-loop
  cancel-in-progress: false

jobs:
  tick:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
        with:
          ref: main
          fetch-depth: 0
      - name: Fetch evidence, live state and proposals
        run: |
          git fetch --no-tags origin \\
            '+refs/heads/headgate*:refs/heads/headgate*' '+refs/headgate/*:refs/headgate/*'
      # Put a step here that brings observations to ./observations/<environment>/<component>/*.ndjson
      - uses: ${headgate}
        with:
          command: rollout tick
      - name: Push what changed, all of it or nothing
        if: always()
        run: |
          git push --atomic origin main \\
            'refs/heads/headgate-*:refs/heads/headgate-*' \\
            '+refs/heads/headgate/*:refs/heads/headgate/*' \\
            'refs/headgate/*:refs/headgate/*'
          git push --prune origin '+refs/heads/headgate/*:refs/heads/headgate/*'
`
}], init = command({
	name: "init",
	summary: "Set Headgate up in a repository: settings, two policies, workflows, and a first component if you name one.",
	details: "Writes only what is not there; nothing is ever overwritten, so it may be run again at any time. The environment is production and the version 1.0.0 unless you say otherwise.",
	inputs: {
		repository: {
			kind: "text",
			doc: "Identity of the repository in every decision: owner/name.",
			value: "name",
			default: "local/repository"
		},
		environment,
		component,
		version,
		profile: {
			kind: "choice",
			doc: "Kind of the first component.",
			of: ["calibration", "handler"],
			default: "calibration"
		}
	},
	example: "headgate init --repository octo/shop --component ranker",
	run: async ({ repository, environment = "production", component, version = "1.0.0", profile }, world) => {
		let bad = [...nameProblems({
			environment,
			component
		}), ...versionProblems({ version })];
		if (bad.length > 0) return {
			problems: bad,
			plan: []
		};
		let wanted = [
			{
				path: configPath,
				content: print(config(repository, environment))
			},
			...Object.values(profiles).map((policy) => ({
				path: policyPath(policy.name),
				content: print(policy)
			})),
			...component === void 0 ? [] : firstComponent(component, version, profile),
			...workflows,
			{
				path: ".gitignore",
				content: "observations/\n"
			}
		], plan = [], blocks = [];
		for (let { path, content } of wanted) {
			let isThere = await world.files.read(path) !== void 0;
			blocks.push(line(`${isThere ? "keep " : "write"}  ${path}`)), isThere || plan.push({
				do: "write",
				path,
				content
			});
		}
		return {
			problems: [],
			plan,
			blocks: [...blocks, ...advice(component, environment, version)],
			data: { written: plan.length }
		};
	}
}), config = (repository, environment) => ({
	schema: "headgate/config/v1alpha",
	repository,
	forge: "embedded",
	merge: "auto",
	environments: [environment],
	observations: {
		kind: "files",
		path: "observations"
	}
});
function advice(component, environment, version) {
	let name = component ?? "NAME";
	return [
		line(""),
		line("Next: look at manifests/, commit it to main, add a manifest and a graph entry for the next version, then"),
		line(`  headgate rollout start --environment ${environment} --component ${name} --stable ${version} --version NEXT`),
		line("  headgate rollout tick      # every few minutes"),
		line("  headgate doctor            # whether all is set up")
	];
}
export { init };
