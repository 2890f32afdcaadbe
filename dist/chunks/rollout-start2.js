import { t as command } from "./command.js";
import { a as version, i as required, n as environment, r as reason, t as component } from "./inputs.js";
import { n as proposed, r as ask, t as outcomeOf } from "./asked-outcome.js";
import { n as proposeStep } from "./propose.js";
// src/commands/rollout-start.ts
const rolloutStart = command({
	name: "rollout start",
	summary: "Propose a new version for an environment, at the first stage of its policy.",
	details: "The version must have a manifest on main. For the first rollout of a component name the version that runs now with --stable.",
	inputs: {
		environment: {
			...environment,
			...required
		},
		component: {
			...component,
			...required
		},
		version: {
			...version,
			...required
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
		reason
	},
	run: async ({ environment, component, version, policy, stable, reason }, world) => {
		let request = {
			kind: "start",
			by: world.actor(),
			reason: reason ?? `release ${version}`,
			...stable === void 0 ? {} : { stable }
		}, asked = await ask(world, {
			environment,
			component,
			version,
			policy,
			request
		});
		return proposed(await outcomeOf(asked, ({ settings, step }) => proposeStep(world, settings, step)), asked);
	}
});
export { rolloutStart as t };
