import { t as catalog } from "./catalog.js";
import { n as fromWorkspace } from "./annotations.js";
import { i as explain, t as inertJson } from "./untrusted.js";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
// src/shell/report/sarif.ts
/** The report for code scanning: SARIF 2.1.0, with no path of this machine in it. */
function sarifReport(report) {
	let codes = [...new Set(report.problems.map(({ code }) => code))].toSorted(), log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Headgate",
				semanticVersion: report.version,
				rules: codes.map(ruleOf)
			} },
			automationDetails: { id: `headgate/${report.command}/` },
			invocations: [{
				executionSuccessful: report.exitCode < 2,
				exitCode: report.exitCode
			}],
			columnKind: "utf16CodeUnits",
			results: withFingerprints(report.problems).map(({ problem, fingerprint }) => resultOf(problem, fingerprint, codes, report.root))
		}]
	};
	return `${inertJson(JSON.stringify(log, null, 2))}\n`;
}
function ruleOf(code) {
	let { title, why, fix, severity } = catalog[code];
	return {
		id: code,
		name: code.replace(/(^|[/-])([a-z])/g, (_, _separator, letter) => letter.toUpperCase()),
		shortDescription: { text: title },
		fullDescription: { text: why },
		help: {
			text: fix,
			markdown: fix
		},
		defaultConfiguration: { level: severity },
		properties: { tags: [code.split("/", 1)[0]] }
	};
}
function resultOf(problem, fingerprint, codes, root) {
	let { message, fix } = explain(problem), here = resolve(root), text = here === "/" ? `${message} Fix: ${fix}` : `${message} Fix: ${fix}`.replaceAll(here, ".");
	return {
		ruleId: problem.code,
		ruleIndex: codes.indexOf(problem.code),
		level: problem.severity,
		message: { text },
		locations: [locationOf(problem, root)],
		partialFingerprints: { "headgateProblem/v1": fingerprint }
	};
}
/** Code scanning refuses results without a place: what has none is shown at the file that sets Headgate up. */
function locationOf({ file, line, column }, root) {
	let path = file === void 0 || isAbsolute(file) ? "manifests/headgate.json" : file, uri = fromWorkspace(path, root).toWellFormed().split("/").map(encodeURIComponent).join("/"), region = {
		startLine: (file === path ? line : void 0) ?? 1,
		...file === path && line !== void 0 && column !== void 0 && { startColumn: column }
	};
	return { physicalLocation: {
		artifactLocation: {
			uri,
			uriBaseId: "%SRCROOT%"
		},
		region
	} };
}
const isAbsolute = (path) => /^([/\\]|[a-z]:)/i.test(path);
/** What a problem is, whatever line it has moved to; equal ones are numbered. */
function withFingerprints(problems) {
	let counts = new Map();
	return problems.map((problem) => {
		let { code, file, pointer, args } = problem, identity = createHash("sha256").update(JSON.stringify([
			code,
			file,
			pointer,
			args
		])).digest("hex").slice(0, 32), count = (counts.get(identity) ?? 0) + 1;
		return counts.set(identity, count), {
			problem,
			fingerprint: `${identity}:${count}`
		};
	});
}
export { sarifReport };
