import { a as table } from "./command.js";
// src/commands/rollout/gate-table.ts
const HEAD = [
	"gate",
	"verdict",
	"figure",
	"limit",
	"samples",
	"note"
];
/** The policy's gates with what each said; gates that do not apply are shown as such. */
function gateTable({ gates }, verdicts) {
	return table(HEAD, gateRows(gates, verdicts));
}
function gateRows(gates, verdicts) {
	return gates.map((gate) => {
		if (gate.notApplicable !== void 0) return [
			gate.name,
			"not applicable",
			"",
			"",
			"",
			gate.notApplicable
		];
		let verdict = verdicts.find((one) => one.gate === gate.name);
		if (verdict === void 0) return [
			gate.name,
			"not judged",
			"",
			limitText(gate),
			"",
			""
		];
		let note = [verdict.class, verdict.because].filter((text) => text !== void 0).join(": ");
		return [
			gate.name,
			verdict.verdict,
			figureText(gate, verdict.figure),
			limitText(gate),
			String(verdict.samples),
			note
		];
	});
}
const gateHead = HEAD;
/** Each breaching window with the gates that it breached. */
function breachTable({ gates }, breaches) {
	let rows = [];
	for (let { start, verdicts } of breaches) {
		let breached = gates.filter(({ name }) => verdicts.some(({ gate }) => gate === name));
		for (let cells of gateRows(breached, verdicts)) rows.push([clockText(start), ...cells]);
	}
	return table(["window", ...HEAD], rows);
}
function figureText(gate, figure) {
	return figure === void 0 ? "" : gate.metric === "calibration" ? signed(figure) : percentText(figure);
}
/** A gate's rule in a few characters: `≤ 1 % over 1000 µs`. */
function limitText(gate) {
	switch (gate.metric) {
		case "latency": return `≤ ${percentText(gate.maximumShare)} over ${gate.limitMicroseconds} µs`;
		case "errors": return `≤ ${percentText(gate.maximumShare)} failed`;
		case "calibration": return `AECE − τ ≤ ${gate.maximumExcess}`;
		case "shift": return `≥ ${percentText(gate.minimumShare)} within ${gate.limit}`;
		case "recall": return `|Δ recall@${gate.at}| ≤ ${percentText(gate.maximumDifference)}`;
	}
}
const percentText = (share) => `${Number((share * 100).toFixed(3))} %`, clockText = (instant) => instant.slice(11, 19).replace(/:00$/, ""), signed = (value) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(4)}`;
export { gateTable as a, gateRows as i, clockText as n, gateHead as r, breachTable as t };
