import { t as WorldFailure } from "./world-failure.js";
import { i as line, t as command } from "./command.js";
import { n as environment, t as component } from "./inputs.js";
import { t as observeStep } from "./observe-step.js";
import { i as lowers, r as concludeRollout, t as publishStep } from "./publish-step.js";
import { l as isRunning } from "./record.js";
import { r as problem } from "./problem.js";
import { r as loadRollouts } from "./rollouts.js";
import { n as loadSettings } from "./settings.js";
import { a as gateTable, t as breachTable } from "./gate-table.js";
import { n as judgeProposal, r as proposalBranch, t as isRolloutProposal } from "./judge-proposal.js";
import { n as proposeStep, r as stepTitle, t as commitStep } from "./propose.js";
import { n as recordCase } from "./decide-again.js";
import { t as targetOf } from "./target.js";
// src/commands/chain.ts
/**
* Parts one after the other, each reading the world as the one before left it. A part that the outside fails is reported, and the
* others still run: a source of observations that is down must not keep the brake from being pulled.
*/
function chain(parts) {
	let [first, ...rest] = parts;
	return first === void 0 ? async () => ({
		problems: [],
		plan: []
	}) : async (world) => {
		let outcome = await first(world).catch(failedPart), after = outcome.next === void 0 ? rest : [outcome.next, ...rest];
		return after.length === 0 ? outcome : {
			...outcome,
			next: chain(after)
		};
	};
}
function failedPart(error) {
	if (error instanceof WorldFailure) return {
		problems: [error.problem],
		plan: []
	};
	throw error;
}
// src/commands/rollout/decide-step.ts
/** One round of decisions, one per running rollout. Reverts come first, each on main at once; then forward steps, each as a proposal. */
async function decideStep(world, only = {}, isFirst = !0) {
	let settings = await loadSettings(world.repository);
	if (!settings.ok) return {
		problems: settings.problems,
		plan: []
	};
	let { rollouts, problems } = await loadRollouts(world.repository, settings.value.head, only), found = [...problems], cases = [];
	for (let rollout of rollouts.filter(({ state }) => isRunning(state))) {
		let { concluded, problems: missing } = await concludeRollout(world.repository, settings.value, rollout, { kind: "tick" }, world.now());
		found.push(...missing), concluded !== void 0 && cases.push({
			rollout,
			...concluded
		});
	}
	let lowering = cases.find(({ conclusion }) => lowers(conclusion));
	if (lowering !== void 0) {
		let lowered = lower(world, settings.value, lowering);
		return {
			...lowered,
			next: (later) => decideStep(later, only, !1),
			problems: [...found, ...lowered.problems]
		};
	}
	let open = (await world.forge.proposals()).filter(isRolloutProposal), plan = [], blocks = [];
	for (let { facts, conclusion } of cases) {
		let step = await raise(world, settings.value, facts, conclusion, open);
		plan.push(...step.plan), blocks.push(...step.blocks ?? []), found.push(...step.problems);
	}
	let others = open.filter(({ branch }) => !cases.some(({ facts }) => proposalBranch(facts.target) === branch) && isAbout(branch, only));
	for (let standing of others) (await judgeProposal(world.repository, settings.value, standing.head, world.now())).ok || plan.push(...closing(standing));
	let isNarrowed = only.component !== void 0 || only.environment !== void 0;
	return isFirst && isNarrowed && rollouts.length === 0 && others.length === 0 && found.push(problem("rollout/none", {
		component: only.component ?? "any component",
		environment: only.environment ?? "any environment"
	})), isFirst && cases.length === 0 && open.length === 0 && found.length === 0 && blocks.push(line("nothing is being rolled out")), {
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
	if (step === void 0) return {
		problems: [],
		plan: []
	};
	let { environment, component, reasons } = step.decision, because = reasons.map(({ text }) => text).join("; ");
	return {
		problems: [problem("rollout/taken-back", {
			component,
			environment,
			because
		})],
		plan: [commitStep(world, settings, step)],
		blocks: describeStep(step),
		data: { decided: 1 }
	};
}
/** The forward step that is due, as a proposal; what stands open and no longer holds is closed. */
async function raise(world, settings, facts, conclusion, open) {
	let standing = open.find(({ branch }) => branch === proposalBranch(facts.target)), judged = standing === void 0 ? void 0 : await judgeProposal(world.repository, settings, standing.head, world.now());
	if (standing !== void 0 && judged?.ok === !0) return {
		problems: [],
		plan: [],
		blocks: [line(`open proposal ${standing.number}: ${standing.title}`)]
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
}];
function describeStep({ decision }) {
	let why = decision.reasons.map(({ text }) => line(`  ${text}`));
	return [
		line(stepTitle(decision)),
		...why,
		...breachBlocks(decision),
		...decision.verdicts.length === 0 ? [] : [line("  all windows of the stage together:"), gateTable(decision.input.policy, decision.verdicts)]
	];
}
/** The windows that breached a gate, where that is why. */
function breachBlocks({ kind, input, breaches }) {
	return (kind === "revert" || kind === "stop") && breaches !== void 0 && breaches.length > 0 ? [line("  breaching windows:"), breachTable(input.policy, breaches)] : [];
}
function waiting({ target }, { reasons, state }) {
	return `wait ${target.environment}/${target.component} at ${state?.percent ?? 0} %: ${reasons.map(({ text }) => text).join("; ")}`;
}
// src/commands/rollout/merge-step.ts
/** Merges the first proposal that passes its check, then looks again: each is judged on main as the merge before it left it. */
async function mergeStep(world) {
	let settings = await loadSettings(world.repository);
	if (!settings.ok) return {
		problems: settings.problems,
		plan: []
	};
	if (settings.value.config.merge === "manual") return {
		problems: [],
		plan: []
	};
	let open = (await world.forge.proposals()).filter(isRolloutProposal);
	for (let { number, head } of open) {
		let judged = await judgeProposal(world.repository, settings.value, head, world.now());
		if (!judged.ok) continue;
		let title = stepTitle(judged.value.decision);
		return {
			problems: [],
			plan: [{
				do: "merge",
				proposal: number,
				head,
				onto: settings.value.head,
				message: `Merge proposal ${number}: ${title}\n`
			}],
			blocks: [line(`merge proposal ${number}: ${title}`)],
			next: mergeStep
		};
	}
	return {
		problems: [],
		plan: []
	};
}
// src/commands/rollout-tick.ts
const rolloutTick = command({
	name: "rollout tick",
	summary: "Do what is due now: observe, brake, decide, check and merge, publish.",
	details: "Runs the four roles in turn. Everything is recomputed from git and the evidence, so a tick may run twice, late, or again after a crash: the repository comes out the same. Run it every few minutes.",
	inputs: {
		environment,
		component
	},
	outputs: { decided: "Number of effects that decisions had." },
	run: async (input, world) => {
		let only = targetOf(input);
		return chain([
			(w) => observeStep(w, only),
			publishStep,
			(w) => decideStep(w, only),
			mergeStep,
			publishStep
		])(world);
	}
});
export { rolloutTick as t };
