import { n as prose, t as catalog } from "./catalog.js";
// src/shell/report/explain.ts
/** Fill in the catalogue's prose. */
function explain({ code, args }) {
	let { title, why, fix } = catalog[code];
	return {
		title,
		message: prose(why, args),
		fix: prose(fix, args)
	};
}
/** `path:line:col`, as far as it is known; empty when no file is at fault. */
const placeOf = ({ file, line, column }) => [file, ...file !== void 0 && line !== void 0 ? [line, column] : []].filter((part) => part !== void 0).join(":");
// src/shell/report/untrusted.ts
/**
* Text from documents and inputs, made safe for a terminal and for the log of a workflow: what could move the cursor, hide or reorder
* text, or break out of its line is shown as an escape, and nothing is left that GitHub's runner would obey.
*/
function printable(text) {
	return text.toWellFormed().replace(unprintable, escaped).replace(/^(\s*):(?=:)/, "$1\\u003a").replaceAll("##[", "#\\u0023[");
}
/** Text that may have several lines, each made safe; tabs become spaces. */
const printableLines = (text) => text.split(/\r?\n/).map((line) => printable(line.replaceAll("	", "    "))), inertJson = (json) => json.toWellFormed().replaceAll("##[", "#\\u0023[").replace(unprintable, (character) => character === "\n" ? "\n" : escaped(character)), unprintable = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** As JSON writes it. */
function escaped(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
export { placeOf as a, explain as i, printable as n, printableLines as r, inertJson as t };
