import { t as catalog } from "./catalog.js";
// src/problem/problem.ts
/** A problem; the compiler demands an argument for every placeholder of the code's prose. */
function problem(code, args, place = {}) {
	let texts = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, String(value)]));
	return {
		code,
		severity: catalog[code].severity,
		args: texts,
		...place
	};
}
const success = (value) => ({
	ok: !0,
	value
}), failure = (...problems) => ({
	ok: !1,
	problems
}), hasErrors = (problems) => problems.some(({ severity }) => severity === "error");
export { success as i, hasErrors as n, problem as r, failure as t };
