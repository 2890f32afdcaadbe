import { i as explain, n as printable } from "./untrusted.js";
import { posix } from "node:path";
/** Problems as marks on the changed files of a pull request. */
function annotations({ problems, root }) {
	let shown = ["error", "warning"].flatMap((severity) => problems.filter((problem) => problem.severity === severity).slice(0, 10)), hidden = problems.length - shown.length, note = hidden === 0 ? void 0 : `GitHub marks 10 errors and 10 warnings of a step; ${hidden} more are only listed here.`;
	return {
		commands: shown.map((problem) => annotation(problem, root)),
		note
	};
}
function annotation(problem, root) {
	let { title, message, fix } = explain(problem), place = {
		file: problem.file === void 0 ? void 0 : fromWorkspace(problem.file, root),
		line: problem.file === void 0 ? void 0 : problem.line,
		col: problem.file === void 0 || problem.line === void 0 ? void 0 : problem.column,
		title: `${problem.code}: ${title}`
	}, properties = Object.entries(place).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${propertyText(printable(String(value)))}`]);
	return `::${problem.severity} ${properties.join(",")}::${messageText(`${printable(message)}\nfix: ${printable(fix)}`)}`;
}
/** A path below the root, seen from the workspace that GitHub knows. */
const fromWorkspace = (file, root) => posix.isAbsolute(root) ? file : posix.join(root, file), messageText = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"), propertyText = (text) => messageText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
export { fromWorkspace as n, annotations as t };
