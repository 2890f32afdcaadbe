import { a as isRunning, i as decide } from "./digest.js";
import { n as record } from "./record.js";
import { i as line } from "./command.js";
import { t as loadCase } from "./case.js";
import { r as loadRollouts, t as lastDecision } from "./rollouts.js";
import { n as loadSettings, t as branchRef } from "./settings.js";
import { n as gateRows, r as gateTable, t as gateHead } from "./gate-table.js";
import { i as publicationFor, n as judgeProposal, r as proposalBranch, t as isRolloutProposal } from "./judge-proposal.js";
import { a as print } from "./codec.js";
import { d as rolloutPath, r as decisionPath, u as publicationPath } from "./layout.js";
import { i as success } from "./problem.js";
// src/commands/rollout/proposal-body.ts
/** Markdown that a reviewer reads: what changes, why, on what evidence, and how to check it. Names come from schemas that allow no markup; reasons are escaped. */
function proposalBody(decision) {
	let { environment, component, input, state, sequence, reasons, verdicts } = decision, { windows, policy } = input, span = windows.length === 0 ? "none" : `${windows.length}, from ${windows[0]?.start ?? ""}`;
	return [
		`**${state.candidate ?? state.stable}** of \`${component}\` in \`${environment}\`: ${input.state?.percent ?? 0} % → **${state.percent} %** (${state.stage})`,
		"",
		...reasons.map(({ text }) => `- ${escaped(text)}`),
		"",
		row(gateHead),
		row(gateHead.map(() => "---")),
		...gateRows(policy.gates, verdicts).map(row),
		"",
		`Decision ${sequence} · policy \`${policy.name}\` · sealed windows: ${span} · expires ${decision.expiresAt}`,
		"",
		"The check recomputes this decision from the sealed windows with the policy on the base branch.",
		""
	].join("\n");
}
const row = (cells) => `| ${cells.map(escaped).join(" | ")} |`, escaped = (text) => text.replace(/[\\`*_[\]<>|#@]/g, "\\$&").replace(/\s+/g, " ");
// src/commands/rollout/propose.ts
/** Effects that propose a step: its documents in one commit on the component's branch, and the proposal. Everything that raises exposure goes this way. */
async function proposeStep(world, settings, step) {
	let { decision } = step, publication = await publicationFor(world.repository, settings.head, decision);
	if (!publication.ok) return publication;
	let branch = proposalBranch(decision), ref = branchRef(branch), expected = await world.repository.resolve(ref) ?? null, commit = commitOf(step, publication.value, {
		ref,
		expected,
		onto: settings.head,
		author: world.actor()
	}), propose = {
		do: "propose",
		branch,
		base: settings.branches.main,
		title: stepTitle(decision),
		body: proposalBody(decision),
		labels: ["headgate", decision.kind]
	};
	return success([commit, propose]);
}
/** The effect that takes a step on main at once: what lowers exposure waits for nobody. */
function commitStep(world, settings, step) {
	return commitOf(step, void 0, {
		ref: branchRef(settings.branches.main),
		expected: settings.head,
		onto: settings.head,
		author: world.actor()
	});
}
function commitOf({ decision, rollout }, publication, onto) {
	let { environment, component, sequence } = decision, files = [{
		path: rolloutPath(environment, component),
		content: print(rollout)
	}, {
		path: decisionPath(environment, component, sequence),
		content: print(decision)
	}];
	publication !== void 0 && files.push({
		path: publicationPath(environment, component, publication.version),
		content: print(publication)
	});
	let why = decision.reasons.map(({ text }) => `- ${text}`).join("\n"), message = `${stepTitle(decision)}\n\n${why}\n\nDecision: ${sequence} ${rollout.decision.digest}\n`;
	return {
		do: "commit",
		...onto,
		files,
		message,
		at: decision.at
	};
}
/** One line that says what a decision does: `promote production/digits: 2.0.0 to 25 % (limited)`. */
function stepTitle({ kind, environment, component, input, state }) {
	let version = state.candidate ?? input.candidate?.version ?? state.stable;
	return `${kind} ${environment}/${component}: ${{
		start: `${version} to ${state.percent} % (${state.stage})`,
		promote: `${version} to ${state.percent} % (${state.stage})`,
		complete: `${version} reached 100 %, hold before publishing`,
		publish: `${version} is the stable version`,
		revert: `${version} back to 0 %, ${state.stable} serves everybody`,
		stop: `${version} back to 0 %, and nothing more until a person resumes it`,
		resume: "blocks are lifted"
	}[kind]}`;
}
// src/commands/rollout/decide-step.ts
/** One round of decisions, one per running rollout. Reverts come first, each on main at once; then forward steps, each as a proposal. */
async function decideStep(world, only = {}) {
	let settings = await loadSettings(world.repository);
	if (!settings.ok) return {
		problems: settings.problems,
		plan: []
	};
	let { rollouts, problems } = await loadRollouts(world.repository, settings.value.head, only), found = [...problems], cases = [];
	for (let rollout of rollouts.filter(({ state }) => isRunning(state))) {
		let { environment, component, policy, state } = rollout, facts = await loadCase(world.repository, settings.value, {
			environment,
			component,
			rollout,
			policy,
			version: state.candidate,
			request: { kind: "tick" },
			now: world.now()
		});
		facts.ok ? cases.push({
			rollout,
			facts: facts.value,
			conclusion: decide(facts.value.input, facts.value.resolved)
		}) : found.push(...facts.problems);
	}
	let lowering = cases.find(({ conclusion }) => conclusion.kind === "revert" || conclusion.kind === "stop");
	if (lowering !== void 0) return {
		...lower(world, settings.value, lowering),
		next: (later) => decideStep(later, only)
	};
	let open = (await world.forge.proposals()).filter(isRolloutProposal), plan = [], blocks = [];
	for (let { facts, conclusion } of cases) {
		let step = await raise(world, settings.value, facts, conclusion, open);
		plan.push(...step.plan), blocks.push(...step.blocks ?? []), found.push(...step.problems);
	}
	let others = open.filter(({ branch }) => !cases.some(({ facts }) => proposalBranch(facts.target) === branch) && isAbout(branch, only));
	for (let standing of others) (await judgeProposal(world.repository, settings.value, standing.head, world.now())).ok || plan.push(...closing(standing));
	return {
		problems: found,
		plan,
		blocks,
		data: { decided: plan.length }
	};
}
/** Whether a proposal's branch is within what the command was narrowed to. */
function isAbout(branch, { environment, component }) {
	let [, where, what] = branch.split("/");
	return (environment ?? where) === where && (component ?? what) === what;
}
/** A revert on main. */
function lower(world, settings, { rollout, facts, conclusion }) {
	let step = recordCase(rollout, facts, conclusion);
	return step === void 0 ? {
		problems: [],
		plan: []
	} : {
		problems: [],
		plan: [commitStep(world, settings, step)],
		blocks: describeStep(step),
		data: { decided: 1 }
	};
}
/** The forward step that is due, as a proposal; what stands open and no longer holds is closed. */
async function raise(world, settings, facts, conclusion, open) {
	let standing = open.find(({ branch }) => branch === proposalBranch(facts.target));
	if ((standing === void 0 ? void 0 : await judgeProposal(world.repository, settings, standing.head, world.now()))?.ok === !0) return {
		problems: [],
		plan: []
	};
	let step = recordCase(facts.rollout, facts, conclusion);
	if (step === void 0) return {
		problems: [],
		plan: closing(standing),
		blocks: [line(waiting(facts, conclusion))]
	};
	let plan = await proposeStep(world, settings, step);
	return plan.ok ? {
		problems: [],
		plan: plan.value,
		blocks: describeStep(step)
	} : {
		problems: plan.problems,
		plan: []
	};
}
const closing = (standing) => standing === void 0 ? [] : [{
	do: "close",
	proposal: standing.number,
	reason: "it no longer follows from what main and the evidence say"
}], recordCase = (rollout, { target, input }, conclusion) => record({
	...target,
	last: lastDecision(rollout)
}, input, conclusion);
function describeStep({ decision }) {
	let why = decision.reasons.map(({ text }) => line(`  ${text}`));
	return [
		line(stepTitle(decision)),
		...why,
		...decision.verdicts.length === 0 ? [] : [gateTable(decision.input.policy, decision.verdicts)]
	];
}
function waiting({ target }, { reasons, state }) {
	return `wait ${target.environment}/${target.component} at ${state?.percent ?? 0} %: ${reasons.map(({ text }) => text).join("; ")}`;
}
export { stepTitle as a, proposeStep as i, recordCase as n, commitStep as r, decideStep as t };
