import { t as table } from "./table2.generated.js";
import { t as version } from "./version.generated.js";
import { t as parseArguments } from "./arguments.js";
import { t as exitCodes } from "./exit-codes.js";
// src/shell/main.ts
/** The program: a command line in, text and an exit code out. What a request does not need is not loaded. */
async function main(argv, around) {
	try {
		let request = parseArguments(argv, around.table);
		return request.ok ? await answer(request.value, argv, around) : await (await import("./run.js")).refuse(request.problems, argv, around);
	} catch (error) {
		return (await import("./run.js")).confess(error, around);
	}
}
async function answer(request, argv, around) {
	return request.kind === "run" ? (await import("./run.js")).run(request, argv, around) : request.kind === "help" ? showHelp(request.topic, request.asked, argv, around) : (around.out(`${around.version}\n`), exitCodes.fine);
}
/** Help that was asked for is an answer; help that was not says that a command was missing. */
async function showHelp(topic, asked, argv, around) {
	let { help } = await import("./help.js"), text = help(topic, around.table);
	return text.ok ? (asked ? around.out(text.value) : around.err(text.value), asked ? exitCodes.fine : exitCodes.couldNotRun) : (await import("./run.js")).refuse(text.problems, argv, around);
}
// src/shell/start.ts
const interrupt = new AbortController();
process.once("SIGINT", () => {
	interrupt.abort(), process.stderr.write("Stopping after the effect in progress; interrupt again to stop at once.\n");
});
/** Who reads our output may close it early, as `head` does: that is no failure of ours. */
const ignoreClosedPipe = (error) => {
	if (error.code !== "EPIPE") throw error;
};
process.stdout.on("error", ignoreClosedPipe), process.stderr.on("error", ignoreClosedPipe), process.exitCode = await main(process.argv.slice(2), {
	table,
	version,
	program: `node ${process.argv[1] ?? "dist/cli.js"}`,
	env: process.env,
	isTerminal: process.stdout.isTTY && process.stderr.isTTY,
	signal: interrupt.signal,
	open: async (opening) => {
		let [{ openWorld }, { loadAdapters }] = await Promise.all([import("./world2.js"), import("./adapters.js")]);
		return openWorld(opening, await loadAdapters());
	},
	pause: async (attempt) => (await import("./pause.js")).pause(attempt),
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
});
export {};
