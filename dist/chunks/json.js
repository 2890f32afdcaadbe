import { i as explain, t as inertJson } from "./untrusted.js";
// src/shell/report/json.ts
/** The report for programs: one JSON document. */
function jsonReport(report) {
	let problems = report.problems.map((problem) => ({
		...problem,
		...explain(problem)
	})), { command, dryRun, effects, data, exitCode, retryable } = report;
	return `${inertJson(JSON.stringify({
		command,
		dryRun,
		exitCode,
		retryable,
		problems,
		effects,
		data
	}, null, 2))}\n`;
}
export { jsonReport };
