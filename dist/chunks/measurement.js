import { t as digestOf } from "./digest.js";
// src/domain/calibration/score-grid.ts
/** Units per 1.0: scores are counted on a grid of 1e-9, so that every sum is an integer and the same everywhere. */
const GRID = 1e9;
/**
* A score in [0, 1] as an integer on the grid: floor(s * 1e9 + 0.5), two IEEE operations and a floor, the same in every language.
* Undefined for anything that is no score; nothing is imputed.
*/
function gridScore(score) {
	if (score >= 0 && score <= 1) return Math.floor(score * GRID + .5);
}
/**
* AECE and its noise floor from integer counts. Only + - * / sqrt and one division by N, so the figures are the same to the bit
* in every engine. Undefined without rows.
*/
function calibrationError(table, cHat) {
	let rows = table.counts.reduce((sum, count) => sum + count, 0);
	if (rows === 0) return;
	let bins = table.counts.filter((count) => count > 0).length;
	return {
		aece: (rows * 1e9 <= 2 ** 53 - 1 ? smallDeviation(table) : Number(largeDeviation(table))) / (rows * GRID),
		tau: Math.max(.015, cHat * Math.sqrt(bins / rows)),
		rows
	};
}
/** Sum over bins of |sum of (score - label)|, in units of 1e-9. */
function smallDeviation({ scores, positives }) {
	let sum = 0;
	for (let bin = 0; bin < scores.length; bin++) sum += Math.abs(Number(scores[bin]) - (positives[bin] ?? 0) * GRID);
	return sum;
}
/** The same for any number of rows. */
function largeDeviation({ scores, positives }) {
	let grid = BigInt(GRID);
	return scores.reduce((sum, score, bin) => {
		let difference = BigInt(score) - BigInt(positives[bin] ?? 0) * grid;
		return sum + (difference < 0n ? -difference : difference);
	}, 0n);
}
// src/domain/observation/measurement.ts
/** What a policy's gates need counted of a candidate whose manifest names these classes. */
function measurementOf(policy, classes) {
	let latencyLimits = new Set(), shiftLimits = new Set(), recallDepths = new Set();
	for (let gate of policy.gates) gate.notApplicable === void 0 && (gate.metric === "latency" && latencyLimits.add(gate.limitMicroseconds), gate.metric === "shift" && shiftLimits.add(gate.limit), gate.metric === "recall" && recallDepths.add(gate.at));
	return {
		latencyLimits: ascending(latencyLimits),
		shiftLimits: ascending(shiftLimits),
		recallDepths: ascending(recallDepths),
		classes: classes.map(({ class: name, edges }) => ({
			class: name,
			edges
		})).toSorted((a, b) => a.class < b.class ? -1 : 1)
	};
}
/** The identity of a measurement, which every window carries. */
const measurementDigest = (measurement) => digestOf({
	counter: 1,
	...measurement
}), ascending = (numbers) => [...numbers].toSorted((a, b) => a - b);
export { gridScore as a, GRID as i, measurementOf as n, calibrationError as r, measurementDigest as t };
