import { t as describe } from "./describe.js";
import { a as placeOf, i as explain, n as printable, r as printableLines } from "./untrusted.js";
// src/shell/report/markdown.ts
/** The report for job summaries and comments. */
function markdownReport(report) {
	let sections = [
		...report.blocks.map(blockOf),
		report.problems.length === 0 ? "" : problemTable(report.problems),
		report.dryRun && report.effects.length > 0 ? `Would happen:\n\n${fenced(report.effects.flatMap(describe).join("\n"))}` : ""
	].filter((section) => section !== "");
	return sections.length === 0 ? "" : `${sections.join("\n\n")}\n`;
}
function blockOf(block) {
	switch (block.kind) {
		case "heading": return `### ${escaped(block.text)}`;
		case "line": return block.text.split(/\r?\n/).map(escaped).join("<br>");
		case "table": return tableOf(block.head, block.rows);
		case "code": return fenced(block.text);
	}
}
function problemTable(problems) {
	return tableOf([
		"Where",
		"Severity",
		"Code",
		"Problem",
		"Fix"
	], problems.map((problem) => {
		let { message, fix } = explain(problem);
		return [
			placeOf(problem),
			problem.severity,
			problem.code,
			message,
			fix
		];
	}));
}
function tableOf(head, rows) {
	let line = (cells) => `| ${head.map((_, column) => escaped(cells[column] ?? "")).join(" | ")} |`;
	return [
		line(head),
		`|${" --- |".repeat(head.length)}`,
		...rows.map(line)
	].join("\n");
}
/** Code between fences that are longer than any run of backticks in it. */
function fenced(text) {
	let longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length)), fence = "`".repeat(longest + 1);
	return [
		fence,
		...printableLines(text.replace(/\n$/, "")),
		fence
	].join("\n");
}
/** One line of text that means nothing to Markdown: no markup, HTML, link, mention, list or heading. */
function escaped(text) {
	return printable(text).replace(/[\\`*_{}[\]()#|~$^!]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "@&#8203;").replace(/:(?=\/\/)|(?<=\bwww)\./gi, "\\$&").replace(/^\s+/, "").replace(/^([-+=])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}
export { markdownReport as n, escaped as t };
