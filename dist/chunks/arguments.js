import { t as globalInputs } from "./global-inputs.js";
import { i as success, r as problem, t as failure } from "./problem.js";
import { t as nearest } from "./suggest.js";
// src/shell/arguments.ts
/** Read a command line; the command's words may stand among global inputs. Syntax only: `readInputs` judges names and values. */
function parseArguments(argv, table) {
	let words = [], seen = [], problems = [], entry, help = !1, rest = [...argv];
	for (let token = rest.shift(); token !== void 0; token = rest.shift()) {
		if (token === "--") words.push(...rest.splice(0));
		else if (token === "-h" || token === "--help") help = !0;
		else if (token === "--version" && words.length === 0) return success({ kind: "version" });
		else isOption(token) ? seen.push(readOption(token, rest, entry, problems)) : words.push(token);
		entry = commandOf(words, table);
	}
	let asked = help || words[0] === "help";
	if (asked || words.length === 0) return success({
		kind: "help",
		topic: words[0] === "help" ? words.slice(1) : words,
		asked
	});
	if (entry === void 0) return withoutCommand(words, table);
	let raw = collect(entry, seen, words.slice(entry.name.split(" ").length), problems);
	return success({
		kind: "run",
		entry,
		raw,
		problems
	});
}
const isOption = (token) => token.startsWith("-") && token.length > 1;
/** `--name=value`, `--name value` or `--flag`; an unknown name takes the next word, so that one mistake makes one problem. */
function readOption(token, rest, entry, problems) {
	let equals = token.indexOf("="), name = (equals < 0 ? token : token.slice(0, equals)).replace(/^--/, "");
	if (equals >= 0) return {
		name,
		value: token.slice(equals + 1)
	};
	if (inputsOf(entry)[name]?.kind === "flag") return {
		name,
		value: "true"
	};
	let next = rest[0], known = inputsOf(entry)[name] !== void 0;
	return next !== void 0 && !next.startsWith(known ? "--" : "-") ? {
		name,
		value: rest.shift() ?? ""
	} : (known && problems.push(problem("usage/bad-input", {
		input: name,
		found: "",
		expected: `a value must follow (--${name}=… if it starts with --)`
	})), {
		name,
		value: ""
	});
}
const inputsOf = (entry) => ({
	...entry?.inputs,
	...globalInputs
});
/** The longest command that the words begin with. */
function commandOf(words, table) {
	let find = (length) => words.length < length ? void 0 : table.find(({ name }) => name === words.slice(0, length).join(" "));
	return find(2) ?? find(1);
}
function collect(entry, seen, words, problems) {
	let raw = new Map();
	for (let { name, value } of seen) raw.has(name) && problems.push(problem("usage/bad-input", {
		input: name,
		found: value,
		expected: "it was given before"
	})), raw.set(name, value);
	let places = positionals(entry).filter((name) => !raw.has(name));
	return words.forEach((word, index) => {
		let place = places[index];
		place === void 0 ? problems.push(problem("usage/unexpected-argument", {
			argument: word,
			command: entry.name
		})) : raw.set(place, word);
	}), raw;
}
/** Names of the inputs that may be given without their flag, in order. */
const positionals = ({ inputs }) => Object.entries(inputs).flatMap(([name, input]) => input.kind !== "flag" && input.positional === !0 ? [name] : []);
/** A noun alone shows its verbs; anything else is no command. */
function withoutCommand(words, table) {
	return words.length === 1 && table.some(({ name }) => name.startsWith(`${words[0]} `)) ? success({
		kind: "help",
		topic: words,
		asked: !1
	}) : failure(unknownCommand(words, table));
}
/** No command has this name; says which one was perhaps meant. */
function unknownCommand(words, table) {
	let names = table.map(({ name }) => name), typed = words.slice(0, 2).join(" "), near = nearest(typed, names) ?? nearest(words[0] ?? "", names), suggestion = near === void 0 ? "See `headgate --help` for all commands." : `Did you mean \`headgate ${near}\`?`;
	return problem("usage/unknown-command", {
		command: typed,
		suggestion
	});
}
export { unknownCommand as n, parseArguments as t };
