import { i as success, r as problem, t as failure } from "./problem.js";
import { c as decide } from "./record.js";
import { i as line } from "./command.js";
import { n as loadSettings } from "./settings.js";
import { n as loadCase, o as loadManifest } from "./case.js";
import { n as loadRollout } from "./rollouts.js";
import { t as loadRecordedCase } from "./recorded-case.js";
import { n as reasonProblems, r as versionProblems, t as nameProblems } from "./named.js";
import { n as recordCase } from "./decide-again.js";
import { r as stepTitle } from "./propose.js";
// src/commands/rollout/ask.ts
/** A step that a person asks for. The same rules decide; a refusal comes with every reason. */
async function ask(world, question) {
	let { environment, component, request } = question, bad = [
		...nameProblems({
			environment,
			component,
			policy: question.policy
		}),
		...versionProblems({
			version: question.version,
			stable: request.stable
		}),
		...reasonProblems(request.reason)
	];
	if (bad.length > 0) return failure(...bad);
	let settings = await loadSettings(world.repository);
	if (!settings.ok) return settings;
	let known = settings.value.config.environments;
	if (!known.includes(environment)) return failure(problem("rollout/unknown-environment", {
		environment,
		known: known.join(", ")
	}));
	let rollout = await loadRollout(world.repository, settings.value.head, question);
	if (!rollout.ok) return rollout;
	let version = question.version ?? rollout.value?.state.candidate, usual = await usualPolicy(world, settings.value, question);
	if (!usual.ok) return usual;
	let policy = question.policy ?? rollout.value?.policy ?? usual.value;
	if (policy === void 0) return failure(problem("rollout/none", {
		component,
		environment
	}));
	let gathered = await gather(world, settings.value, {
		environment,
		component,
		request,
		rollout: rollout.value,
		policy,
		version,
		now: world.now()
	});
	if (!gathered.ok) return gathered;
	let conclusion = decide(gathered.value.input, gathered.value.resolved), step = recordCase(rollout.value, gathered.value, conclusion);
	return step === void 0 ? failure(...conclusion.reasons.map(({ text }) => problem("rollout/refused", {
		what: request.kind,
		component,
		environment,
		because: text
	}))) : success({
		settings: settings.value,
		step
	});
}
/** The policy of a component's first rollout, unless another is named: the profile of its kind of manifest. */
async function usualPolicy({ repository }, { head }, { component, version, request }) {
	if (request.kind !== "start" || version === void 0) return success(void 0);
	let manifest = await loadManifest(repository, head, component, version);
	return manifest.ok ? success("calibration" in manifest.value ? "calibration" : "handler") : manifest;
}
/** A revert needs nothing of main that may be broken: what the last decision recorded will do. */
async function gather({ repository }, settings, question) {
	let found = await loadCase(repository, settings, question), { rollout, request } = question;
	return found.ok || request.kind !== "revert" || rollout === void 0 ? found : loadRecordedCase(repository, settings, {
		...question,
		rollout
	});
}
// src/commands/rollout/asked-outcome.ts
/** What comes of a step that was asked for: its effects, or why it was refused. */
async function outcomeOf(asked, effects) {
	if (!asked.ok) return {
		problems: asked.problems,
		plan: []
	};
	let made = effects(asked.value), plan = made instanceof Promise ? await made : success(made);
	if (!plan.ok) return {
		problems: plan.problems,
		plan: []
	};
	let { decision } = asked.value.step;
	return {
		problems: [],
		plan: plan.value,
		blocks: [line(stepTitle(decision))],
		data: {
			kind: decision.kind,
			sequence: decision.sequence,
			state: decision.state
		}
	};
}
/** Says what comes after a step that was proposed. */
function proposed(outcome, asked) {
	if (!asked.ok || outcome.plan.length === 0) return outcome;
	let after = asked.value.settings.config.merge === "manual" ? "proposed; merge it with `headgate proposal merge NUMBER` (see `headgate proposal list`)" : "proposed; the next `headgate rollout tick` checks, merges and serves it";
	return {
		...outcome,
		blocks: [...outcome.blocks ?? [], line(after)]
	};
}
export { proposed as n, ask as r, outcomeOf as t };
