import { m as pieces } from "./layout.js";
import { r as problem } from "./problem.js";
// src/commands/named.ts
const isName = RegExp(`^${pieces.name}$`), isVersion = RegExp(`^${pieces.version}$`);
/** What is wrong with names and versions that a user gave; they become parts of paths and refs. What was not given is not wrong. */
function nameProblems(names) {
	return wrong(names, (name) => isName.test(name) && name.length <= 63, "a short lower-case name is needed: letters, digits and single hyphens");
}
function versionProblems(versions) {
	return wrong(versions, (version) => isVersion.test(version) && version.length <= 100, "a semantic version is needed, such as 1.0.0");
}
function wrong(values, isRight, expected) {
	return Object.entries(values).flatMap(([input, found]) => found === void 0 || isRight(found) ? [] : [problem("usage/bad-input", {
		input,
		found,
		expected
	})]);
}
export { versionProblems as n, nameProblems as t };
