import { i as success, n as hasErrors, r as problem, t as failure } from "./problem.js";
import { t as exitCodes } from "./exit-codes.js";
import { t as WorldFailure } from "./world-failure.js";
import { t as describe } from "./describe.js";
import { a as placeOf$1, i as explain, n as printable, r as printableLines } from "./untrusted.js";
import { t as globalInputs } from "./global-inputs.js";
import { t as nearest } from "./suggest.js";
// src/shell/failure.ts
/** Known failures of the outside keep their problem; everything else is a fault of ours. */
function failureOf(error) {
	let stack = error instanceof Error ? error.stack : void 0;
	if (error instanceof WorldFailure) return {
		problem: error.problem,
		retryable: error.retryable,
		stack
	};
	let what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return {
		problem: problem("usage/unexpected-failure", { what: withPeriod(what) }),
		retryable: !1,
		stack
	};
}
const withPeriod = (text) => /[.!?]$/.test(text) ? text : `${text}.`;
// src/shell/apply.ts
/** Make one effect happen. What is so already stays so: an effect may be applied again after a cut. */
async function apply(effect, world) {
	switch (effect.do) {
		case "commit": return applyCommit(effect, world);
		case "propose": return await world.forge.propose(effect), "done";
		case "merge": return await world.forge.merge(effect) === "merged" ? "done" : "lost";
		case "close": return await world.forge.close(effect), "done";
		case "write": return applyWrite(effect, world);
	}
}
async function applyCommit(effect, { repository }) {
	let { ref, expected, onto, files, author, at, message } = effect, oid = await repository.write({
		parents: onto === null ? [] : [onto],
		onto,
		files,
		author,
		at,
		message
	});
	return await repository.swap(ref, expected, oid) || await repository.resolve(ref) === oid ? "done" : "lost";
}
async function applyWrite({ path, content, replace }, { files }) {
	let present = await files.read(path);
	if (present !== void 0 && Buffer.from(content).equals(present)) return "done";
	if (present !== void 0 && replace !== !0) throw new WorldFailure(problem("files/exists", { path }, { file: path }));
	return await files.write(path, content), "done";
}
// src/shell/performed.ts
/** Join the outcomes of a command's steps: lists one after the other, later data over earlier. */
function merge(outcomes, effects, exitCode, failure = {}) {
	let data = outcomes.flatMap((outcome) => Object.entries(outcome.data ?? {}));
	return {
		problems: outcomes.flatMap(({ problems }) => problems),
		blocks: outcomes.flatMap(({ blocks }) => blocks ?? []),
		data: Object.fromEntries(data),
		effects,
		exitCode,
		...failure
	};
}
/** Carry out a command step by step. Whatever fails is told as a problem; this never throws. */
async function perform(first, conduct) {
	let effects = [], outcomes = [], step = first;
	try {
		for (; step !== void 0;) {
			let taken = await take(step, conduct, effects);
			if (outcomes.push(taken.outcome), taken.ended !== void 0) return merge(outcomes, effects, taken.ended);
			step = taken.outcome.next;
		}
	} catch (error) {
		let { problem: told, retryable, stack } = failureOf(error);
		return merge([...outcomes, {
			problems: [told],
			plan: []
		}], effects, exitCodes.couldNotRun, {
			retryable,
			stack
		});
	}
	return merge(outcomes, effects, exitCodeOf(outcomes.flatMap(({ problems }) => problems)));
}
/** A command that was not called as it must be could not run; errors in what it read are its result. */
function exitCodeOf(problems) {
	return problems.some(({ code }) => code.startsWith("usage/")) ? exitCodes.couldNotRun : hasErrors(problems) ? exitCodes.problems : exitCodes.fine;
}
async function take(step, conduct, effects) {
	let lost;
	for (let attempt = 1; attempt <= 10; attempt++) {
		if (conduct.signal?.aborted === !0) return interrupted;
		attempt > 1 && await conduct.pause(attempt - 1);
		let outcome = await step(conduct.world);
		if (conduct.refuse !== void 0 && outcome.plan.length > 0) return ended(outcome, conduct.refuse);
		let result = await applyAll(outcome, conduct, effects);
		if (result === "done") return { outcome };
		if (result === "interrupted") return interrupted;
		lost = result;
	}
	return ended({
		problems: [],
		plan: []
	}, problem("repository/contended", {
		ref: placeOf(lost),
		attempts: 10
	}));
}
/** What the step meant to say would not be true: its plan was not finished. */
const interrupted = {
	outcome: {
		problems: [],
		plan: []
	},
	ended: exitCodes.interrupted
}, ended = (outcome, why) => ({
	outcome: {
		problems: [...outcome.problems, why],
		plan: outcome.plan
	},
	ended: exitCodes.couldNotRun
});
/** The effect that lost its race, or how the plan ended. */
async function applyAll({ plan }, conduct, effects) {
	for (let effect of plan) {
		if (conduct.signal?.aborted === !0) return "interrupted";
		if (await apply(effect, conduct.world) === "lost") return effect;
		effects.push(effect), conduct.applied?.(effect);
	}
	return "done";
}
function placeOf(effect) {
	return effect?.do === "commit" ? effect.ref : effect?.do === "merge" ? `The base of proposal ${effect.proposal}` : "The repository";
}
// src/shell/report/paint.ts
const sgr = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`, as = (text) => text, paint = (colors) => colors ? {
	error: sgr(31),
	warning: sgr(33),
	strong: sgr(1),
	faint: sgr(2)
} : {
	error: as,
	warning: as,
	strong: as,
	faint: as
};
/** Whether to colour: what was asked for, else https://no-color.org, else whether it is a terminal. */
function wantsColor(asked, env, isTerminal) {
	return asked === "auto" ? (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb" && isTerminal : asked === "always";
}
// src/shell/report/width.ts
const plain = /^[\u0020-\u007e]*$/, wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\ufe0f|\p{Emoji_Presentation}/u;
/** Columns that a text takes in a terminal: East Asian wide characters and emoji take two, combining marks none. */
function displayWidth(text) {
	if (plain.test(text)) return text.length;
	let columns = 0;
	for (let { segment } of new Intl.Segmenter("en").segment(text)) columns += wide.test(segment) ? 2 : +!/^[\p{M}\p{Cf}]+$/u.test(segment);
	return columns;
}
/** Fill a cell with spaces up to a number of columns. */
const padded = (text, columns) => text + " ".repeat(Math.max(0, columns - displayWidth(text)));
// src/shell/report/text.ts
/** The report for people: problems of a run that could not be done go to standard error, all else to standard output. */
function textReport(report, paint) {
	let told = [...report.blocks.flatMap((block) => blockLines(block, paint)), ...report.dryRun ? effectLines(report) : []], problems = report.problems.flatMap((problem) => problemLines(problem, paint)), hint = report.retryable === !0 ? ["The same command may succeed when it is run again."] : [];
	if (report.exitCode === 2) return {
		out: lines(told),
		err: lines([...problems, ...hint])
	};
	let end = report.exitCode === 130 ? [`Interrupted after ${report.effects.length} effects; running the command again finishes the work.`] : [];
	return {
		out: lines([...told, ...problems]),
		err: lines(end)
	};
}
/** `path:line:col severity code  message` and its fix. */
function problemLines(problem, paint) {
	let { message, fix } = explain(problem), place = printable(placeOf$1(problem)), severity = paint[problem.severity](problem.severity);
	return [`${place === "" ? "" : `${paint.strong(place)} `}${severity} ${problem.code}  ${printable(message)}`, paint.faint(`    fix: ${printable(fix)}`)];
}
const effectLines = ({ effects }) => effects.flatMap((effect) => describe(effect).map(printable));
/** A block as lines of text. */
function blockLines(block, paint) {
	switch (block.kind) {
		case "heading": return [paint.strong(printable(block.text))];
		case "line":
		case "code": return printableLines(block.text.replace(/\n$/, ""));
		case "table": return tableLines(block.head, block.rows, paint);
	}
}
function tableLines(head, rows, paint) {
	let cells = [head, ...rows].map((row) => row.map(printable)), widths = head.map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ""))));
	return cells.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  ").trimEnd()).map((line, index) => index === 0 ? paint.strong(line) : line);
}
const lines = (all) => all.map((line) => `${line}\n`).join("");
// src/shell/host.ts
/** What the shell lends to commands that run other commands and tell people as they go. */
function hostOf(around, rehearse, { format, color }) {
	let colors = paint(wantsColor(color, around.env, around.isTerminal)), { pause, signal } = around;
	return {
		program: around.program,
		say(blocks) {
			if (format === "text") for (let line of blocks.flatMap((block) => blockLines(block, colors))) around.out(`${line}\n`);
		},
		async rehearse(folder, start) {
			let stage = await rehearse(folder, start);
			return {
				...stage,
				perform: async (step) => perform(step, {
					world: stage.world,
					pause,
					...signal !== void 0 && { signal }
				})
			};
		}
	};
}
// src/shell/inputs.ts
/** Raw text → typed values, or every problem at once. An empty value counts as not given. */
function readInputs(declared, raw) {
	let given = new Map([...raw].filter(([, value]) => value !== "")), all = {
		...declared.inputs,
		...globalInputs
	}, unknown = [...given.keys()].filter((name) => !Object.hasOwn(all, name)), read = Object.entries(all).map(([name, input]) => [name, readInput(declared.name, name, input, given.get(name))]), problems = [
		...unknown.map((name) => unknownInput(declared.name, name, Object.keys(all))),
		...read.flatMap(([, result]) => result.ok ? [] : result.problems),
		...instantProblems(given.get("as-of"))
	];
	if (problems.length > 0) return failure(...problems);
	let values = new Map(read.flatMap(([name, result]) => result.ok ? [[name, result.value]] : [])), pick = (inputs) => Object.fromEntries(Object.keys(inputs).map((name) => [name, values.get(name)]));
	return success({
		own: pick(declared.inputs),
		global: pick(globalInputs)
	});
}
function readInput(command, name, input, text) {
	return text === void 0 ? input.kind === "flag" ? success(!1) : absent(command, name, input) : /[\u0000-\u0008\u000b-\u001f\u007f]/.test(text) ? bad(name, text, "control characters are not allowed") : input.kind === "flag" ? /^(true|false)$/i.test(text) ? success(text.toLowerCase() === "true") : bad(name, text, "it is true or false") : input.kind === "choice" && !input.of.includes(text) ? bad(name, text, oneOf(text, input.of)) : success(text);
}
function absent(command, name, input) {
	return input.default !== void 0 || input.required !== !0 ? success(input.default) : failure(problem("usage/missing-input", {
		command,
		input: name,
		doc: input.doc
	}));
}
function oneOf(text, choices) {
	let near = nearest(text, choices);
	return `it is one of ${choices.join(", ")}${near === void 0 ? "" : ` (perhaps ${near})`}`;
}
const bad = (input, found, expected) => failure(problem("usage/bad-input", {
	input,
	found,
	expected
}));
/** The command does not take this input; names the one that was perhaps meant. */
function unknownInput(command, input, known) {
	let near = nearest(input, known), suggestion = near === void 0 ? `See \`headgate ${command} --help\`.` : `Did you mean --${near}?`;
	return problem("usage/unknown-input", {
		command,
		input,
		suggestion
	});
}
function instantProblems(text) {
	return text === void 0 || isInstant(text) ? [] : [problem("usage/bad-input", {
		input: "as-of",
		found: text,
		expected: "it is a UTC instant such as 2026-01-05T10:15:00Z"
	})];
}
/** A real moment in UTC: 30 February is none. */
function isInstant(text) {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text)) return !1;
	let date = new Date(text);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 19));
}
// src/shell/carry-out.ts
/** Run a command with raw inputs, from reading them to the report of what was done. Never throws. */
async function carryOut({ entry, raw, problems }, around) {
	let inputs = readInputs(entry, raw);
	if (!inputs.ok) return refusal(entry.name, [...problems, ...inputs.problems], around);
	if (problems.length > 0) return refusal(entry.name, problems, around);
	let { own, global } = inputs.value;
	return {
		...await prepareAndPerform(entry, own, global, around),
		command: entry.name,
		dryRun: global["dry-run"],
		root: global.root,
		version: around.version
	};
}
async function prepareAndPerform(entry, own, global, around) {
	let prepared;
	try {
		let opening = around.open({
			root: global.root,
			env: around.env,
			asOf: global["as-of"]
		}), [command, opened] = await Promise.all([entry.load(), opening]);
		prepared = [command, {
			world: global["dry-run"] ? opened.overlay() : opened.world,
			rehearse: opened.rehearse
		}];
	} catch (error) {
		let { problem: told, retryable, stack } = failureOf(error);
		return merge([{
			problems: [told],
			plan: []
		}], [], exitCodes.couldNotRun, {
			retryable,
			stack
		});
	}
	let [command, { world, rehearse }] = prepared, { pause, signal } = around, host = hostOf(around, rehearse, global);
	return perform((now) => command.run(own, now, host), {
		world,
		pause,
		...signal !== void 0 && { signal },
		...global["as-of"] !== void 0 && !global["dry-run"] && { refuse: pastIsFixed(entry.name, global["as-of"]) }
	});
}
const pastIsFixed = (command, instant) => problem("usage/as-of-changes-nothing", {
	command,
	instant
}), refusal = (command, problems, { version }) => ({
	...merge([{
		problems,
		plan: []
	}], [], exitCodes.couldNotRun),
	command,
	dryRun: !1,
	root: ".",
	version
});
// src/shell/report/render.ts
/** Print a report in one of its forms; the rarer ones are loaded when they are wanted. */
async function render(report, format, paint) {
	switch (format) {
		case "text": return textReport(report, paint);
		case "json": return onlyOut((await import("./json.js")).jsonReport(report));
		case "sarif": return onlyOut((await import("./sarif.js")).sarifReport(report));
		case "markdown": return onlyOut((await import("./markdown.js")).markdownReport(report));
	}
}
const onlyOut = (out) => ({
	out,
	err: ""
});
export { paint as a, textReport as i, carryOut as n, wantsColor as o, refusal as r, failureOf as s, render as t };
