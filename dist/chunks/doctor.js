import { a as isRunning, m as toMilliseconds, s as period } from "./digest.js";
import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
import { a as table, t as command } from "./command.js";
import { l as policyPath } from "./layout.js";
import { n as loadSettings, r as needDocument } from "./settings.js";
import { a as evidenceHead, c as newestWindow, i as servedOf, n as liveHead, r as loadLive } from "./live.js";
import { r as loadRollouts } from "./rollouts.js";
/** Whether a running rollout is fed and driven: observations, sealed windows, a valid lease. */
async function examineRollout(world, settings, rollout) {
	let { repository, files } = world, { environment, component } = rollout, target = {
		environment,
		component
	}, problems = [], path = settings.config.observations?.path ?? "observations", sources = (await files.list(`${path}/${environment}/${component}`)).filter((entry) => /\.ndjson(\.gz)?$/.test(entry.path));
	sources.length === 0 && problems.push(problem("doctor/no-observations", {
		path,
		...target
	}));
	let now = toMilliseconds(world.now()), policy = await needDocument(repository, settings.head, "rollout-policy", policyPath(rollout.policy)), newest = await newestWindow(repository, await evidenceHead(repository, settings), target);
	!policy.ok || !newest.ok ? problems.push(...policy.ok ? [] : policy.problems, ...newest.ok ? [] : newest.problems) : newest.value !== void 0 && now > toMilliseconds(newest.value.end) + 3 * period(policy.value, "window") + period(policy.value, "lateness") && problems.push(problem("doctor/not-ticking", {
		...target,
		end: newest.value.end,
		window: policy.value.window
	}));
	let live = await loadLive(repository, await liveHead(repository, settings), environment), served = live.ok ? servedOf(live.value, component) : void 0;
	served?.brake !== void 0 && problems.push(problem("doctor/braked", target)), served?.leaseUntil !== void 0 && toMilliseconds(served.leaseUntil) < now && problems.push(problem("doctor/lease-expired", {
		...target,
		until: served.leaseUntil
	}));
	let found = `${sources.length} observation files, newest window ${newest.ok ? newest.value?.end ?? "none yet" : "unreadable"}`;
	return {
		what: `${environment}/${component}`,
		found,
		problems
	};
}
// src/commands/doctor.ts
const doctor = command({
	name: "doctor",
	summary: "Examine whether the loop can work here: repository, settings, author, schedule, observations, leases.",
	inputs: {},
	outputs: { findings: "What was examined and found, as JSON." },
	run: async (_, world) => {
		let settings = await loadSettings(world.repository);
		if (!settings.ok) return {
			problems: settings.problems,
			plan: []
		};
		let findings = [
			repository(settings.value),
			actor(world),
			await schedule(world),
			...await rollouts(world, settings.value)
		], rows = findings.map(({ what, found, problems }) => [
			problems.length === 0 ? "ok" : "look",
			what,
			found
		]);
		return {
			problems: findings.flatMap(({ problems }) => problems),
			plan: [],
			blocks: [table([
				"",
				"examined",
				"found"
			], rows)],
			data: { findings: findings.map(({ what, found, problems }) => ({
				what,
				found,
				ok: problems.length === 0
			})) }
		};
	}
}), repository = ({ config, branches, head }) => ({
	what: "repository",
	found: `${config.repository}, ${branches.main} at ${head.slice(0, 8)}, forge ${config.forge}, merge ${config.merge ?? "auto"}`,
	problems: []
});
function actor(world) {
	try {
		return {
			what: "author of commits",
			found: world.actor(),
			problems: []
		};
	} catch (error) {
		if (error instanceof WorldFailure) return {
			what: "author of commits",
			found: "unknown",
			problems: [error.problem]
		};
		throw error;
	}
}
/** Whether some workflow runs the loop; another scheduler cannot be seen from here. */
async function schedule({ files }) {
	let decoder = new TextDecoder(), workflows = await files.list(".github/workflows");
	for (let { path } of workflows) {
		let bytes = await files.read(path);
		if (bytes !== void 0 && decoder.decode(bytes).includes("rollout tick")) return {
			what: "schedule",
			found: path,
			problems: []
		};
	}
	return {
		what: "schedule",
		found: "no workflow",
		problems: [problem("doctor/no-workflow", {})]
	};
}
async function rollouts(world, settings) {
	let found = await loadRollouts(world.repository, settings.head), running = found.rollouts.filter(({ state }) => isRunning(state)), findings = await Promise.all(running.map(async (rollout) => examineRollout(world, settings, rollout)));
	return [{
		what: "rollouts",
		found: `${found.rollouts.length} known, ${running.length} running`,
		problems: found.problems
	}, ...findings];
}
export { doctor };
