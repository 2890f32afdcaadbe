import { c as decide, f as periodText, g as formatDuration, h as addDuration, l as isRunning, m as stageNamed, v as toMilliseconds } from "./record.js";
import { r as problem } from "./problem.js";
import { i as line, r as heading, t as command } from "./command.js";
import { n as loadCase } from "./case.js";
import { i as servedOf, n as liveHead, r as loadLive } from "./live.js";
import { r as loadRollouts } from "./rollouts.js";
import { n as loadSettings } from "./settings.js";
import { n as environment, t as component } from "./inputs.js";
import { r as proposalBranch, t as isRolloutProposal } from "./judge-proposal.js";
import { a as gateTable } from "./gate-table.js";
import { t as targetOf } from "./target.js";
// src/commands/rollout/status-view.ts
/** One rollout for people: how far, what is served, what the gates say, and why it is not further. */
function statusBlocks({ rollout, served, facts, conclusion, proposal }) {
	let { environment, component, state } = rollout, { policy, now } = facts.input;
	return [
		heading(`${environment}/${component}`),
		line(stageBar(rollout, policy.stages)),
		line(`main    ${phaseText(rollout)}, since ${state.since}`),
		line(`live    ${servedText(served)}`),
		...(state.blocked ?? []).map(({ version, because }) => line(`blocked ${version}: ${because}`)),
		...state.coolingUntil !== void 0 && toMilliseconds(state.coolingUntil) > toMilliseconds(now) ? [line(`cooling nothing is started before ${state.coolingUntil}`)] : [],
		...isRunning(state) ? runningBlocks(facts, conclusion, proposal, rollout) : []
	];
}
function runningBlocks(facts, conclusion, proposal, rollout) {
	let { applied, policy, now } = facts.input, stage = stageNamed(policy, rollout.state.stage), needed = rollout.state.phase === "holding" ? policy.hold : stage?.minimumObservation ?? policy.hold, elapsed = applied === null ? void 0 : formatDuration(Math.max(0, toMilliseconds(now) - toMilliseconds(applied.at)));
	return [
		line(`clock   ${applied === null || elapsed === void 0 ? "not started: the state is not served yet" : `${elapsed} of ${needed}, served since ${applied.at}`}`),
		line(`windows ${facts.input.windows.length} sealed in this stage, ${conclusion.breaches.length} breaching`),
		...conclusion.verdicts.length === 0 ? [] : [gateTable(policy, conclusion.verdicts)],
		line(nextText(conclusion, proposal)),
		...conclusion.reasons.map(({ text }) => line(`  ${text}`)),
		...applied === null ? [] : [line(`dead-man's switch: reverts at ${addDuration(lastSeen(facts), periodText(policy, "evidenceDeadline"))} unless a window is judged before`)]
	];
}
/** When the evidence was last heard of: the end of the last window that is not a gap. */
function lastSeen({ resolved, input }) {
	return resolved.windows.findLast(({ gap }) => !gap)?.end ?? input.applied?.at ?? input.now;
}
function nextText({ kind }, proposal) {
	return proposal === void 0 ? kind === "continue" ? "next    a tick would wait:" : `next    a tick would ${kind}:` : `next    proposal ${proposal} is open`;
}
/** `canary 5 ━━ limited 25 ━━ [major 50] ── full 100 ── hold ── published` */
function stageBar({ state }, stages) {
	let steps = [
		...stages.map(({ name, percent }) => ({
			name,
			text: `${name} ${percent}`
		})),
		{
			name: "hold",
			text: "hold"
		},
		{
			name: "published",
			text: "published"
		}
	], here = state.phase === "holding" ? "hold" : state.stage, index = steps.findIndex(({ name }) => name === here);
	return steps.map(({ text }, at) => `${at === 0 ? "" : at <= index ? " ━━ " : " ── "}${at === index ? `[${text}]` : text}`).join("");
}
function phaseText({ state }) {
	let candidate = state.candidate ?? state.stable;
	switch (state.phase) {
		case "progressing": return `${candidate} at ${state.percent} % (${state.stage}), ${state.stable} for the rest`;
		case "holding": return `${candidate} at 100 %, held before it is published`;
		case "published": return `${state.stable} is published`;
		case "reverted": return `${candidate} was taken back; ${state.stable} serves everybody`;
		case "stopped": return `stopped after ${state.reverts.length} reverts; ${state.stable} serves everybody`;
	}
}
function servedText(served) {
	return served === void 0 ? "nothing is served yet" : `${served.candidate === void 0 ? `${served.stable} at 100 %` : `${served.candidate} at ${served.percent} %`}${served.brake === void 0 ? "" : ", BRAKED: live is below main"}${served.leaseUntil === void 0 ? "" : `, lease until ${served.leaseUntil}`}`;
}
// src/commands/rollout-status.ts
const rolloutStatus = command({
	name: "rollout status",
	summary: "Show how far each rollout is, what its gates say, and why it is not further.",
	inputs: {
		environment,
		component
	},
	outputs: { rollouts: "The rollouts with state, served state, verdicts and reasons, as JSON." },
	run: async (input, world) => {
		let settings = await loadSettings(world.repository);
		if (!settings.ok) return {
			problems: settings.problems,
			plan: []
		};
		let only = targetOf(input), { rollouts, problems } = await loadRollouts(world.repository, settings.value.head, only), found = [...problems];
		rollouts.length === 0 && only.component !== void 0 && found.push(problem("rollout/none", {
			component: only.component,
			environment: only.environment ?? "any environment"
		}));
		let proposals = (await world.forge.proposals()).filter(isRolloutProposal), live = await liveHead(world.repository, settings.value), blocks = [], data = [];
		for (let rollout of rollouts) {
			let { environment, component, policy, state } = rollout, facts = await loadCase(world.repository, settings.value, {
				environment,
				component,
				rollout,
				policy,
				version: state.candidate,
				request: { kind: "tick" },
				now: world.now()
			}), served = await loadLive(world.repository, live, environment);
			if (!facts.ok || !served.ok) {
				found.push(...facts.ok ? [] : facts.problems, ...served.ok ? [] : served.problems);
				continue;
			}
			let conclusion = decide(facts.value.input, facts.value.resolved), proposal = proposals.find(({ branch }) => branch === proposalBranch(rollout))?.number, now = servedOf(served.value, component);
			blocks.push(...statusBlocks({
				rollout,
				served: now,
				facts: facts.value,
				conclusion,
				proposal
			}));
			let { kind, verdicts, reasons } = conclusion;
			data.push({
				environment,
				component,
				state,
				served: now ?? null,
				next: {
					kind,
					proposal: proposal ?? null,
					verdicts,
					reasons
				}
			});
		}
		return rollouts.length === 0 && blocks.push(line("Nothing was ever rolled out here; begin with `headgate rollout start`.")), {
			problems: found,
			plan: [],
			blocks,
			data: { rollouts: data }
		};
	}
});
export { rolloutStatus };
