import { a as paint, n as carryOut, o as wantsColor, r as refusal, s as failureOf, t as render } from "./render.js";
import { t as globalInputs } from "./global-inputs.js";
import { r as printableLines } from "./untrusted.js";
// src/shell/chosen.ts
/** How the report is to look, found even when the rest of the command line makes no sense: programs read refusals too. */
function chosen(argv, name) {
	let options = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv, given = options.flatMap((word, index) => word === `--${name}` ? [options[index + 1]] : word.startsWith(`--${name}=`) ? [word.slice(name.length + 3)] : []);
	return globalInputs[name].of.find((choice) => choice === given.at(-1));
}
// src/shell/run.ts
/** Run a command and print its report. */
const run = async (request, argv, around) => print(await carryOut(request, around), argv, around), refuse = async (problems, argv, around) => print(refusal("headgate", problems, around), argv, around);
/** Print a fault of ours, in a line. */
async function confess(error, around) {
	let { problem, stack } = failureOf(error);
	return print({
		...refusal("headgate", [problem], around),
		stack
	}, [], around);
}
async function print(report, argv, around) {
	let colors = wantsColor(chosen(argv, "color") ?? "auto", around.env, around.isTerminal), { out, err } = await render(report, chosen(argv, "format") ?? "text", paint(colors));
	return out !== "" && around.out(out), err !== "" && around.err(err), around.env.HEADGATE_DEBUG === "1" && report.stack !== void 0 && around.err(`${printableLines(report.stack).join("\n")}\n`), report.exitCode;
}
export { confess, refuse, run };
