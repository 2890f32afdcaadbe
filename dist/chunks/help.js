import { t as globalInputs } from "./global-inputs.js";
import { i as nounOf, n as inputLines, o as usageLine, t as groups } from "./manual.js";
import { i as success, t as failure } from "./problem.js";
import { n as unknownCommand } from "./arguments.js";
// src/shell/help.ts
/** What --help prints: of everything, of a noun, or of a command. */
function help(topic, table) {
	if (topic.length === 0) return success(overview(table));
	let words = topic.slice(0, 2).join(" "), found = table.find(({ name }) => name === words) ?? table.find(({ name }) => name === topic[0]);
	if (found !== void 0) return success(commandHelp(found));
	let verbs = topic.length === 1 ? table.filter((entry) => nounOf(entry) === topic[0]) : [];
	return verbs.length > 0 ? success(nounHelp(verbs)) : failure(unknownCommand(topic, table));
}
function overview(table) {
	let width = Math.max(0, ...table.map(({ name }) => name.length)), commands = groups(table).map((group) => columns(summaries(group), width)), everywhere = section("Everywhere", inputLines(globalInputs));
	return paragraphs([
		"Headgate: a Git repository as the control plane for releasing risky changes.",
		"headgate <noun> [verb] [--name <value> …]",
		...commands,
		everywhere,
		"See `headgate <noun> [verb] --help`, and `headgate --version`."
	]);
}
const nounHelp = (verbs) => paragraphs([columns(summaries(verbs)), "See `headgate <noun> <verb> --help`."]), summaries = (group) => group.map(({ name, summary }) => [name, summary]);
function commandHelp(declared) {
	let width = Math.max(...[...inputLines(declared.inputs), ...inputLines(globalInputs)].map(([term]) => term.length));
	return paragraphs([
		usageLine(declared),
		declared.summary,
		declared.details,
		section("Inputs", inputLines(declared.inputs), width),
		section("Everywhere", inputLines(globalInputs), width),
		section("Outputs of the Action", Object.entries(declared.outputs ?? {}), width),
		declared.example === void 0 ? void 0 : `Example\n${indented(declared.example.split("\n"))}`
	]);
}
const section = (title, lines, width) => lines.length === 0 ? void 0 : `${title}\n${columns(lines, width)}`;
function columns(lines, width = Math.max(...lines.map(([term]) => term.length))) {
	return indented(lines.map(([term, text]) => `${term.padEnd(width)}  ${text}`));
}
const indented = (lines) => lines.map((line) => `  ${line}`).join("\n"), paragraphs = (parts) => `${parts.filter((part) => part !== void 0).join("\n\n")}\n`;
export { help };
