// src/commands/table.generated.ts
/** Every command: its declaration at hand, its code on demand. */
const table = [
	{
		name: "check",
		summary: "Check every document below manifests/, and every rollout against its decisions.",
		details: "Reads the working tree. All problems are found at once, each with file, line and column. Every decision is replayed from its sealed windows, so the evidence branch must be there when there are decisions.",
		inputs: { write: {
			kind: "flag",
			doc: "Rewrite documents that are valid but not in canonical form."
		} },
		outputs: { documents: "Number of documents that were read." },
		load: async () => (await import("./check2.js")).check
	},
	{
		name: "completion",
		summary: "Print the script that completes headgate in your shell.",
		inputs: { shell: {
			kind: "choice",
			of: [
				"bash",
				"zsh",
				"fish"
			],
			doc: "Your shell.",
			required: !0,
			positional: !0
		} },
		example: "headgate completion bash > ~/.local/share/bash-completion/completions/headgate",
		load: async () => (await import("./completion.js")).completion
	},
	{
		name: "demo",
		summary: "Roll a real classifier out in a fresh repository, and watch a worse one be taken back.",
		details: "The scores, labels and latencies are those of a real digit classifier on real digits (examples/digits). Traffic is simulated: a seeded resampling of these rows under a simulated clock and a short policy. All else is the code that runs in production.",
		inputs: { keep: {
			kind: "text",
			doc: "Folder for the repository; it must be new or empty. A temporary folder by default.",
			value: "dir"
		} },
		outputs: { folder: "Folder of the repository." },
		load: async () => (await import("./demo.js")).demo
	},
	{
		name: "doctor",
		summary: "Examine whether the loop can work here: repository, settings, author, schedule, observations, leases.",
		inputs: {},
		outputs: { findings: "What was examined and found, as JSON." },
		load: async () => (await import("./doctor.js")).doctor
	},
	{
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
			environment: {
				kind: "text",
				doc: "Environment, as listed in manifests/headgate.json.",
				value: "name",
				action: !0
			},
			component: {
				kind: "text",
				doc: "Component, as named below manifests/components/.",
				value: "name",
				action: !0
			},
			version: {
				kind: "text",
				doc: "Version of the component.",
				value: "semver",
				action: !0
			},
			profile: {
				kind: "choice",
				doc: "Kind of the first component.",
				of: ["calibration", "handler"],
				default: "calibration"
			}
		},
		example: "headgate init --repository octo/shop --component ranker",
		load: async () => (await import("./init.js")).init
	},
	{
		name: "observe",
		summary: "Seal closed windows of observations onto the evidence branch.",
		details: "Each window is sealed once, after its lateness bound, as counts that add. A window without any observation is recorded as a gap; rows that come later are counted as late and never added.",
		inputs: {
			environment: {
				kind: "text",
				doc: "Environment, as listed in manifests/headgate.json.",
				value: "name",
				action: !0
			},
			component: {
				kind: "text",
				doc: "Component, as named below manifests/components/.",
				value: "name",
				action: !0
			}
		},
		outputs: { sealed: "Number of windows sealed." },
		load: async () => (await import("./observe.js")).observe
	},
	{
		name: "proposal close",
		summary: "Close a proposal without merging it.",
		details: "If the step is still due, the next tick proposes it again; to keep it from coming back, stop the line or revert.",
		inputs: {
			number: {
				kind: "text",
				doc: "Number of the proposal.",
				value: "number",
				required: !0,
				positional: !0
			},
			reason: {
				kind: "text",
				doc: "Why, in your words; it is kept with the decision.",
				value: "text",
				action: !0,
				required: !0
			}
		},
		load: async () => (await import("./proposal-close.js")).proposalClose
	},
	{
		name: "proposal list",
		summary: "List proposals of the embedded forge.",
		inputs: { state: {
			kind: "choice",
			doc: "Which proposals.",
			of: [
				"open",
				"merged",
				"closed",
				"all"
			],
			default: "open"
		} },
		load: async () => (await import("./proposal-list.js")).proposalList
	},
	{
		name: "proposal merge",
		summary: "Merge a proposal that passes its check, and publish.",
		details: "The proposal is judged again on main as it is now; what does not follow from main and the evidence is refused.",
		inputs: { number: {
			kind: "text",
			doc: "Number of the proposal.",
			value: "number",
			required: !0,
			positional: !0
		} },
		load: async () => (await import("./proposal-merge.js")).proposalMerge
	},
	{
		name: "proposal show",
		summary: "Show a proposal: what it changes, why, and what the check says of it now.",
		inputs: { number: {
			kind: "text",
			doc: "Number of the proposal.",
			value: "number",
			required: !0,
			positional: !0
		} },
		load: async () => (await import("./proposal-show.js")).proposalShow
	},
	{
		name: "publish",
		summary: "Verify main and render what is served: flags and status on the live branch.",
		details: "Every decision is recomputed from its sealed windows before its state is served. Live is never above main; when the evidence calls for a revert, publish lowers live at once and records why, before main follows.",
		inputs: {},
		outputs: { published: "Number of components whose served state changed." },
		load: async () => (await import("./publish.js")).publish
	},
	{
		name: "rollout promote",
		summary: "Propose the next stage by hand, where the policy does not promote by itself.",
		details: "A person may ask earlier than the schedule would, but never against the evidence: every gate must pass, as for a tick.",
		inputs: {
			environment: {
				kind: "text",
				doc: "Environment, as listed in manifests/headgate.json.",
				value: "name",
				action: !0,
				required: !0
			},
			component: {
				kind: "text",
				doc: "Component, as named below manifests/components/.",
				value: "name",
				action: !0,
				required: !0
			},
			reason: {
				kind: "text",
				doc: "Why, in your words; it is kept with the decision.",
				value: "text",
				action: !0,
				required: !0
			}
		},
		load: async () => (await import("./rollout-promote.js")).rolloutPromote
	},
	{
		name: "rollout resume",
		summary: "Lift a stop: of the whole line, or of one component and the versions blocked for it.",
		details: "Without a component the line is resumed. With one, its emergency stop and its blocked versions are lifted; the cool-down is not.",
		inputs: {
			environment: {
				kind: "text",
				doc: "Environment, as listed in manifests/headgate.json.",
				value: "name",
				action: !0
			},
			component: {
				kind: "text",
				doc: "Component, as named below manifests/components/.",
				value: "name",
				action: !0
			},
			reason: {
				kind: "text",
				doc: "Why, in your words; it is kept with the decision.",
				value: "text",
				action: !0,
				required: !0
			}
		},
		load: async () => (await import("./rollout-resume.js")).rolloutResume
	},
	{
		name: "rollout revert",
		summary: "Take the candidate back to 0 % now, on main and on live.",
		details: "Nothing blocks a revert: no stop, no cool-down. The version stays blocked until `headgate rollout resume`.",
		inputs: {
			environment: {
				kind: "text",
				doc: "Environment, as listed in manifests/headgate.json.",
				value: "name",
				action: !0,
				required: !0
			},
			component: {
				kind: "text",
				doc: "Component, as named below manifests/components/.",
				value: "name",
				action: !0,
				required: !0
			},
			reason: {
				kind: "text",
				doc: "Why, in your words; it is kept with the decision.",
				value: "text",
				action: !0,
				required: !0
			}
		},
		load: async () => (await import("./rollout-revert.js")).rolloutRevert
	},
	{
		name: "rollout start",
		summary: "Propose a new version for an environment, at the first stage of its policy.",
		details: "The version must have a manifest on main. For the first rollout of a component name the version that runs now with --stable.",
		inputs: {
			environment: {
				kind: "text",
				doc: "Environment, as listed in manifests/headgate.json.",
				value: "name",
				action: !0,
				required: !0
			},
			component: {
				kind: "text",
				doc: "Component, as named below manifests/components/.",
				value: "name",
				action: !0,
				required: !0
			},
			version: {
				kind: "text",
				doc: "Version of the component.",
				value: "semver",
				action: !0,
				required: !0
			},
			policy: {
				kind: "text",
				doc: "Rollout policy, as named below manifests/policies/rollout/. Unless you name one, that of the last rollout; for a first one, calibration or handler by the kind of manifest.",
				value: "name"
			},
			stable: {
				kind: "text",
				doc: "Version that runs now; needed for a first rollout only.",
				value: "semver"
			},
			reason: {
				kind: "text",
				doc: "Why, in your words; it is kept with the decision.",
				value: "text",
				action: !0
			}
		},
		load: async () => (await import("./rollout-start.js")).rolloutStart
	},
	{
		name: "rollout status",
		summary: "Show how far each rollout is, what its gates say, and why it is not further.",
		inputs: {
			environment: {
				kind: "text",
				doc: "Environment, as listed in manifests/headgate.json.",
				value: "name",
				action: !0
			},
			component: {
				kind: "text",
				doc: "Component, as named below manifests/components/.",
				value: "name",
				action: !0
			}
		},
		outputs: { rollouts: "The rollouts with state, served state, verdicts and reasons, as JSON." },
		load: async () => (await import("./rollout-status.js")).rolloutStatus
	},
	{
		name: "rollout stop",
		summary: "Stop the line: nothing is started or promoted anywhere until it is resumed.",
		details: "Reverts and brakes go on: stopping the line never keeps a bad version in traffic.",
		inputs: { reason: {
			kind: "text",
			doc: "Why, in your words; it is kept with the decision.",
			value: "text",
			action: !0,
			required: !0
		} },
		load: async () => (await import("./rollout-stop.js")).rolloutStop
	},
	{
		name: "rollout tick",
		summary: "Do what is due now: observe, brake, decide, check and merge, publish.",
		details: "Runs the four roles in turn. Everything is recomputed from git and the evidence, so a tick may run twice, late, or again after a crash: the repository comes out the same. Run it every few minutes.",
		inputs: {
			environment: {
				kind: "text",
				doc: "Environment, as listed in manifests/headgate.json.",
				value: "name",
				action: !0
			},
			component: {
				kind: "text",
				doc: "Component, as named below manifests/components/.",
				value: "name",
				action: !0
			}
		},
		outputs: { decided: "Number of effects that decisions had." },
		load: async () => (await import("./rollout-tick2.js")).rolloutTick
	}
];
export { table as t };
