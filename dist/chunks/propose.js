import { a as print } from "./codec.js";
import { d as rolloutPath, r as decisionPath, u as publicationPath } from "./layout.js";
import { i as success } from "./problem.js";
import { t as branchRef } from "./settings.js";
import { i as publicationFor, r as proposalBranch } from "./judge-proposal.js";
import { i as gateRows, r as gateHead } from "./gate-table.js";
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
export { proposeStep as n, stepTitle as r, commitStep as t };
