// src/commands/manual.ts
/** Commands that share a noun, in the table's order; those with a noun of their own come first, together. */
function groups(table) {
	let all = nouns(table);
	return [all.filter((group) => group.length === 1).flat(), ...all.filter((group) => group.length > 1)].filter((group) => group.length > 0);
}
/** Commands by noun. */
const nouns = (table) => [...new Set(table.map(nounOf))].map((noun) => table.filter((declared) => nounOf(declared) === noun)), nounOf = ({ name }) => name.split(" ", 1)[0] ?? name, inputsOf = (table) => Object.fromEntries(table.flatMap(({ inputs }) => Object.entries(inputs)));
/** `headgate rollout show <environment> --component <name> [options]`: what must be given, and where. */
function usageLine({ name, inputs }) {
	let needed = Object.entries(inputs).flatMap(([input, declared]) => usageOf(input, declared)), optional = Object.values(inputs).some((input) => input.kind === "flag" || input.required !== !0);
	return [
		"headgate",
		name,
		...needed,
		...optional ? ["[options]"] : []
	].join(" ");
}
function usageOf(name, input) {
	if (input.kind === "flag") return [];
	let required = input.required === !0;
	return input.positional === !0 ? [required ? `<${name}>` : `[<${name}>]`] : required ? [flagOf(name, input)] : [];
}
/** `--name <value>`. */
function flagOf(name, input) {
	return input.kind === "flag" ? `--${name}` : `--${name} <${input.value ?? (input.kind === "choice" ? input.of.join("|") : "text")}>`;
}
/** Inputs with their meaning, and whether they are needed. */
const inputLines = (inputs) => Object.entries(inputs).map(([name, input]) => [flagOf(name, input), meaning(input)]);
/** What an input is for, its default included. */
function meaning(input) {
	if (input.kind === "flag") return input.doc;
	let choices = input.kind === "choice" && input.value !== void 0 ? ` One of ${input.of.join(", ")}.` : "", remark = input.required === !0 ? " (required)" : input.default === void 0 ? "" : ` (default: ${input.default})`;
	return `${input.doc}${choices}${remark}`;
}
export { nouns as a, nounOf as i, inputLines as n, usageLine as o, inputsOf as r, groups as t };
