import { a as print } from "./codec.js";
import { l as policyPath, p as windowPath } from "./layout.js";
import { _ as fromMilliseconds, d as period, l as isRunning, o as digestOfBytes, u as evidenceStart, v as toMilliseconds } from "./record.js";
import { i as success } from "./problem.js";
import { i as line } from "./command.js";
import { a as candidateOf, o as loadManifest, r as measurementFor } from "./case.js";
import { n as loadSettings, r as needDocument, t as branchRef } from "./settings.js";
import { a as evidenceHead, c as newestWindow, i as servedOf, n as liveHead, r as loadLive, t as appliedOf } from "./live.js";
import { r as loadRollouts } from "./rollouts.js";
import { n as clockText } from "./gate-table.js";
import { a as gridScore, i as GRID, t as measurementDigest } from "./measurement.js";
import { n as pieces } from "./layout-table.js";
// src/commands/observe/due-windows.ts
/**
* The closed windows that are not sealed yet: UTC-aligned, one after the other without a hole since the last one of this rollout, up to
* those whose lateness bound has passed. A run that comes hours late finds them all.
*/
function dueWindows({ policy, appliedAt, startedAt, newest, now }) {
	let length = period(policy, "window"), until = toMilliseconds(now) - period(policy, "lateness"), from = newest !== void 0 && toMilliseconds(newest.end) >= toMilliseconds(startedAt) ? toMilliseconds(newest.end) : evidenceStart(policy, appliedAt), due = [];
	for (let start = from; start + length <= until; start += length) due.push({
		start: fromMilliseconds(start),
		end: fromMilliseconds(start + length)
	});
	return due;
}
// src/domain/calibration/bin-table.ts
function emptyCounts(bins) {
	let zeros = (zero) => Array.from({ length: bins }, () => zero);
	return {
		counts: zeros(0),
		positives: zeros(0),
		scores: zeros(0n),
		variances: zeros(0n)
	};
}
/** Index of the bin (edge k-1, edge k] that holds a grid score; edges are strictly increasing, the last bin is open. */
function binOf(score, edges) {
	let low = 0, high = edges.length;
	for (; low < high;) {
		let middle = low + high >>> 1;
		(edges[middle] ?? Infinity) < score ? low = middle + 1 : high = middle;
	}
	return low;
}
/** Count one observation: a grid score and whether it was right. */
function countScore(into, edges, score, label) {
	let bin = binOf(score, edges);
	into.counts[bin] = (into.counts[bin] ?? 0) + 1, into.positives[bin] = (into.positives[bin] ?? 0) + label, into.scores[bin] = (into.scores[bin] ?? 0n) + BigInt(score), into.variances[bin] = (into.variances[bin] ?? 0n) + BigInt(score) * BigInt(GRID - score);
}
function toBinTable(name, from) {
	return {
		class: name,
		counts: from.counts,
		positives: from.positives,
		scores: from.scores.map(String),
		variances: from.variances.map(String)
	};
}
// src/domain/observation/row.ts
/** Checks a raw row; a field that is present and wrong quarantines the whole row, since half a row would bias the counts. */
function readRow(fields) {
	let version = fields.version;
	if (!isVersion(version)) return "bad-version";
	let ok = fields.ok;
	if (typeof ok != "boolean") return "bad-outcome";
	let latencyMicroseconds = fields.latencyMicroseconds;
	if (latencyMicroseconds !== void 0 && !isNonNegative(latencyMicroseconds)) return "bad-latency";
	let scored = readScored(fields);
	if (typeof scored == "string") return scored;
	let pairedScore = fields.pairedScore;
	if (pairedScore !== void 0 && (!isShare(pairedScore) || scored === void 0)) return "bad-paired-score";
	let recall = readRecall(fields.recall);
	return recall === "bad-recall" ? recall : {
		version,
		ok,
		latencyMicroseconds,
		scored,
		pairedScore,
		recall
	};
}
function readScored(fields) {
	let { score, label } = fields, name = fields.class ?? "all";
	if (score !== void 0 || label !== void 0) return isShare(score) ? label !== 0 && label !== 1 ? "bad-label" : typeof name == "string" ? {
		class: name,
		score,
		label
	} : "bad-class" : "bad-score";
}
function readRecall(value) {
	if (value === void 0) return;
	if (!isFields(value)) return "bad-recall";
	let { at, relevant, hits, pairedHits } = value;
	return !isCount(at) || !isCount(relevant) || !isCount(hits) || !isCount(pairedHits) ? "bad-recall" : hits <= relevant && pairedHits <= relevant ? {
		at,
		relevant,
		hits,
		pairedHits
	} : "bad-recall";
}
/** A window names versions, so what is none would make the whole window unreadable. */
const versionPattern = RegExp(`^${pieces.version ?? ""}$`), isVersion = (value) => typeof value == "string" && value.length <= 100 && versionPattern.test(value), isNonNegative = (value) => typeof value == "number" && value >= 0 && value < Infinity, isShare = (value) => typeof value == "number" && value >= 0 && value <= 1, isCount = (value) => typeof value == "number" && Number.isInteger(value) && value >= 0 && value <= 1e6, isFields = (value) => typeof value == "object" && !!value, RESOLUTION = 1e9;
/** A fresh count of one version's rows. Only integers are kept, so tallies of parts add to the tally of the whole. */
function tallyOf(version, measurement, newCounter) {
	let requests = 0, successes = 0, latency = measurement.latencyLimits.map((limitMicroseconds) => ({
		limitMicroseconds,
		requests: 0,
		exceeding: 0
	})), shift = measurement.shiftLimits.map((limit) => ({
		limit,
		pairs: 0,
		within: 0
	})), recall = measurement.recallDepths.map((at) => ({
		at,
		queries: 0,
		relevant: 0,
		hits: 0,
		pairedHits: 0,
		differing: 0
	})), counters = new Map(measurement.classes.map(({ class: name, edges }) => [name, newCounter(name, edges)]));
	function add(row) {
		if (requests += 1, successes += +!!row.ok, row.latencyMicroseconds !== void 0) for (let count of latency) count.requests += 1, count.exceeding += +(row.latencyMicroseconds > count.limitMicroseconds);
		if (row.scored !== void 0 && counters.get(row.scored.class)?.count(row.scored.score, row.scored.label), row.scored !== void 0 && row.pairedScore !== void 0) {
			let difference = Math.abs(Math.round(row.scored.score * RESOLUTION) - Math.round(row.pairedScore * RESOLUTION));
			for (let count of shift) count.pairs += 1, count.within += +(difference <= Math.round(count.limit * RESOLUTION));
		}
		row.recall !== void 0 && addRecall(row.recall);
	}
	function addRecall(seen) {
		let count = recall.find(({ at }) => at === seen.at);
		count !== void 0 && (count.queries += 1, count.relevant += seen.relevant, count.hits += seen.hits, count.pairedHits += seen.pairedHits, count.differing += seen.hits === seen.pairedHits ? 0 : 1);
	}
	return {
		add,
		arm: () => ({
			version,
			requests,
			successes,
			latency,
			calibration: [...counters.values()].map((counter) => counter.table()),
			shift,
			recall
		})
	};
}
function openWindow(measurement, newCounter) {
	let tallies = new Map(), quarantined = new Map(), lines = [], classes = new Set(measurement.classes.map(({ class: name }) => name));
	function add(raw) {
		lines.push("row" in raw ? JSON.stringify(raw.row) : raw.unreadable);
		let reason = "row" in raw ? count(raw.row) : "unreadable";
		reason !== void 0 && quarantined.set(reason, (quarantined.get(reason) ?? 0) + 1);
	}
	function count(fields) {
		let row = readRow(fields);
		if (typeof row == "string") return row;
		if (row.scored !== void 0 && classes.size > 0 && !classes.has(row.scored.class)) return "unknown-class";
		let tally = tallies.get(row.version) ?? (tallies.size < 20 ? tallyOf(row.version, measurement, newCounter) : void 0);
		if (tally === void 0) return "too-many-versions";
		tallies.set(row.version, tally), tally.add(row);
	}
	return {
		add,
		seal: ({ environment, component, start, end, sealedAt, late }) => ({
			schema: "headgate/window/v1alpha",
			environment,
			component,
			start,
			end,
			sealedAt,
			gap: lines.length === 0,
			measurement: measurementDigest(measurement),
			source: {
				kind: "files",
				digest: digestOfBytes(new TextEncoder().encode(lines.toSorted().join("\n"))),
				rows: lines.length,
				...quarantined.size === 0 ? {} : { quarantined: Object.fromEntries([...quarantined].toSorted(([a], [b]) => a < b ? -1 : 1)) },
				...late === 0 ? {} : { late }
			},
			arms: [...tallies].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, tally]) => tally.arm())
		})
	};
}
// src/commands/observe/seal-windows.ts
/** Reads the source once for all due windows and counts each row into its own. */
async function sealWindows(source, question) {
	let { target, measurement, due, newest, now } = question, first = due[0], last = due.at(-1);
	if (first === void 0 || last === void 0) return [];
	let origin = toMilliseconds(first.start), length = toMilliseconds(first.end) - origin, lookBack = newest?.end === first.start ? length : 0, open = due.map(() => openWindow(measurement, scoreCounter)), before = 0, query = {
		path: question.path,
		...target,
		from: fromMilliseconds(origin - lookBack),
		to: last.end
	};
	for await (let raw of source.rows(query)) {
		let index = windowIndex(raw, origin, length);
		index < 0 ? before += 1 : open[index]?.add(raw);
	}
	let late = lookBack === 0 || newest === void 0 ? 0 : Math.max(0, before - timedRows(newest));
	return open.map((window, index) => sealed(window, due[index] ?? first, index === 0 ? late : 0, target, now));
}
/** Rows that a window has counted or quarantined by their time; those without one may have been seen in any window. */
const timedRows = ({ source }) => source.rows - (source.quarantined?.unreadable ?? 0);
/** A row without a time is counted, as quarantined, in the first window that was open when it was found. */
function windowIndex(raw, origin, length) {
	return "row" in raw ? Math.floor((raw.at - origin) / length) : 0;
}
const sealed = (window, { start, end }, late, target, sealedAt) => window.seal({
	...target,
	start,
	end,
	sealedAt,
	late
}), scoreCounter = (name, edges) => {
	let counts = emptyCounts(edges.length + 1);
	return {
		count: (score, label) => {
			let onGrid = gridScore(score);
			onGrid !== void 0 && countScore(counts, edges, onGrid, label);
		},
		table: () => toBinTable(name, counts)
	};
};
/** Seals every closed window of every running rollout, in one commit on the evidence branch. */
async function observeStep(world, only = {}) {
	let { repository } = world, settings = await loadSettings(repository);
	if (!settings.ok) return {
		problems: settings.problems,
		plan: []
	};
	let { rollouts, problems } = await loadRollouts(repository, settings.value.head, only), found = [...problems], windows = [];
	for (let rollout of rollouts) {
		let sealed = await windowsOf(world, settings.value, rollout);
		sealed.ok ? windows.push(...sealed.value) : found.push(...sealed.problems);
	}
	let head = await evidenceHead(repository, settings.value);
	return {
		problems: found,
		plan: windows.length === 0 ? [] : [sealEffect(windows, settings.value, head ?? null, world.now(), world.actor())],
		data: { sealed: windows.length },
		blocks: windows.map((window) => line(describeWindow(window)))
	};
}
async function windowsOf(world, settings, rollout) {
	let { repository, observations } = world, { environment, component, state } = rollout, target = {
		environment,
		component
	};
	if (!isRunning(state) || state.candidate === void 0) return success([]);
	let live = await loadLive(repository, await liveHead(repository, settings), environment);
	if (!live.ok) return live;
	let applied = appliedOf(servedOf(live.value, component), rollout);
	if (applied === null) return success([]);
	let policy = await needDocument(repository, settings.head, "rollout-policy", policyPath(rollout.policy));
	if (!policy.ok) return policy;
	let manifest = await loadManifest(repository, settings.head, component, state.candidate);
	if (!manifest.ok) return manifest;
	let newest = await newestWindow(repository, await evidenceHead(repository, settings), target);
	if (!newest.ok) return newest;
	let now = world.now(), due = dueWindows({
		policy: policy.value,
		appliedAt: applied.at,
		startedAt: state.startedAt ?? state.since,
		newest: newest.value,
		now
	}), measurement = measurementFor(policy.value, candidateOf(manifest.value)), path = settings.config.observations?.path ?? "observations";
	return success(await sealWindows(observations, {
		target,
		path,
		measurement,
		due,
		newest: newest.value,
		now
	}));
}
function sealEffect(windows, { branches }, head, at, author) {
	let files = windows.map((window) => ({
		path: windowPath(window.environment, window.component, window.start),
		content: print(window)
	})), message = `observe: seal ${windows.length === 1 ? `the window ${windows[0]?.start ?? ""}` : `${windows.length} windows up to ${windows.at(-1)?.end ?? ""}`}\n`;
	return {
		do: "commit",
		ref: branchRef(branches.evidence),
		expected: head,
		onto: head,
		files,
		message,
		author,
		at
	};
}
function describeWindow({ environment, component, start, end, gap, arms, source }) {
	let counts = arms.map(({ version, requests }) => `${version}: ${requests}`).join(", "), quarantined = Object.values(source.quarantined ?? {}).reduce((sum, count) => sum + count, 0), extras = [quarantined > 0 ? `${quarantined} quarantined` : "", (source.late ?? 0) > 0 ? `${source.late ?? 0} late` : ""].filter((text) => text !== "");
	return `sealed ${environment}/${component} ${clockText(start)}–${clockText(end)}  ${gap ? "gap: no observations" : [counts, ...extras].join(", ")}`;
}
export { observeStep as t };
