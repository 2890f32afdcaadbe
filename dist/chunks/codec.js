import { i as success, r as problem, t as failure } from "./problem.js";
// src/document/pointer.ts
/** RFC 6901 pointer of a path of keys and indexes. */
const pointerOf = (path) => path.map((segment) => `/${escapeSegment(String(segment))}`).join(""), escapeSegment = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1"), segmentsOf = (pointer) => pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
/** The value that a pointer leads to; undefined when there is none. */
function valueAt(root, pointer) {
	return segmentsOf(pointer).reduce((value, key) => hasKey(value, key) ? value[key] : void 0, root);
}
/** Whether a value is an object or array with this key of its own. */
const hasKey = (value, key) => typeof value == "object" && !!value && Object.hasOwn(value, key), isObject = (value) => typeof value == "object" && !!value && !Array.isArray(value);
// src/document/canonical.ts
/**
* The RFC 8785 text of a JSON value: equal values have equal texts.
* Throws on what has no such text (a number that is not finite, half a surrogate pair, a function): that is a bug of the caller.
*/
function canonicalText(value) {
	return Array.isArray(value) ? `[${value.map(canonicalText).join(",")}]` : isObject(value) ? canonicalObject(value) : scalarText(value);
}
function canonicalObject(object) {
	let members = [];
	for (let key of Object.keys(object).toSorted()) object[key] !== void 0 && members.push(`${scalarText(key)}:${canonicalText(object[key])}`);
	return `{${members.join(",")}}`;
}
/** A string, number, boolean or null as JSON; §3.2.2 takes their form from ECMAScript. Throws on anything else. */
function scalarText(value) {
	if (typeof value == "string" && value.isWellFormed() || value === null || typeof value == "boolean" || Number.isFinite(value)) return JSON.stringify(value);
	throw TypeError(`No canonical form for this ${typeof value}`);
}
// src/document/patterns.generated.ts
const meanings = {
	"^sha256:[0-9a-f]{64}$": {
		noun: "digest",
		description: "`sha256:` and 64 lower-case hex digits."
	},
	"^[0-9a-f]{40}$": {
		noun: "git oid",
		description: "A git object id (SHA-1), 40 lower-case hex digits."
	},
	"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$": {
		noun: "instant",
		description: "A moment in UTC, to the second or finer: 2026-01-05T10:15:00Z."
	},
	"^[1-9][0-9]{0,5}[smhd]$": {
		noun: "duration",
		description: "A whole number of seconds, minutes, hours or days: 90s, 15m, 2h, 1d."
	},
	"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$": {
		noun: "semantic version",
		description: "Major, minor and patch, as semver.org 2.0.0 has them: 1.4.0, 2.0.0-rc.1."
	},
	"^[a-z0-9]+(-[a-z0-9]+)*$": {
		noun: "name",
		description: "A short lower-case name, safe in paths, refs and flags: letters, digits and single hyphens."
	},
	"^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$": {
		noun: "relative path",
		description: "A path inside the repository: forward slashes, no leading slash, no empty, `.` or `..` segment."
	},
	"^[^\\u0000-\\u001f]+$": {
		noun: "person",
		description: "Who acted: an account name, or name and address as git writes them."
	},
	"^[A-Za-z0-9._/-]+$": { description: "The repository's identity in every decision: owner/name, or any stable name." },
	"^/[^\\s]*$": { description: "Request path; segments in braces are parameters: /orders/{id}." },
	"^(0|[1-9][0-9]{0,38})$": {
		noun: "large count",
		description: "A whole number that may pass 2^53, as a decimal string."
	}
}, unsafe = /[\p{Control}\p{Format}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}]/gu, quoted = (text) => `"${plain(text).replaceAll("\"", "\\\"")}"`;
/** The same without quotes, for places that have their own. */
function plain(text) {
	let characters = Array.from(text.slice(0, 122));
	return (characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text).replaceAll("\\", "\\\\").replace(unsafe, escape);
}
const escape = (character) => Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
/** A value as a message shows it: scalars as they are, the others by their type. */
function shown(value) {
	return typeof value == "string" ? quoted(value) : Array.isArray(value) ? value.length === 0 ? "an empty array" : "an array" : typeof value == "object" && value ? "an object" : String(value);
}
/** `a`, `a or b`, `a, b or c`. */
function either(choices) {
	let last = choices.at(-1) ?? "";
	return choices.length > 1 ? `${choices.slice(0, -1).join(", ")} or ${last}` : last;
}
// src/document/key-order.generated.ts
const shapes = {
	brake: { keys: {
		$schema: null,
		schema: null,
		environment: null,
		component: null,
		at: null,
		decision: "common/decisionLink",
		fromPercent: null,
		toPercent: null,
		reasons: { items: "common/reasonCode" },
		breaches: { items: "decision/windowBreach" },
		windows: { items: "decision/windowLink" }
	} },
	"calibration-manifest": { keys: {
		$schema: null,
		schema: null,
		component: null,
		version: null,
		description: null,
		deployment: "common/deploymentScheme",
		source: "common/sourceCommit",
		components: { items: "common/builtComponent" },
		compatibility: { items: "common/compatibility" },
		fingerprint: "common/fingerprint",
		calibration: { keys: {
			classes: { items: "common/calibrationClass" },
			epsilon: null,
			bins: { keys: {
				policy: null,
				count: null,
				minimumPerBin: null
			} },
			wasm: null,
			binningCore: null,
			fit: { keys: {
				rows: null,
				ece: null,
				aece: null,
				dece: null
			} }
		} },
		rounding: { keys: { scoreGrid: null } },
		quantile: { keys: { type: null } },
		bootstrap: { keys: {
			replicates: null,
			seed: null,
			generator: null,
			alpha: null
		} },
		flags: "common/flagSettings",
		sbom: "common/sbomReference",
		approvals: { items: "common/approvalRule" }
	} },
	"common/decisionLink": { keys: {
		sequence: null,
		digest: null
	} },
	"common/sourceCommit": { keys: {
		commit: null,
		builtAt: null,
		features: { items: null }
	} },
	"common/builtComponent": { keys: {
		name: null,
		version: null,
		source: "common/sourceCommit"
	} },
	"common/compatibility": { keys: {
		component: null,
		relation: null,
		versions: null
	} },
	"common/fingerprint": { keys: {
		parts: {
			keys: {},
			rest: "common/fingerprintPart"
		},
		composite: null
	} },
	"common/fingerprintPart": { keys: {
		paths: { items: null },
		digest: null
	} },
	"common/flagSettings": { keys: {
		key: null,
		salt: null
	} },
	"common/sbomReference": { keys: {
		path: null,
		digest: null
	} },
	"common/approvalRule": { keys: {
		role: null,
		count: null
	} },
	"common/deploymentScheme": { keys: { id: null } },
	"common/calibrationClass": { keys: {
		class: null,
		cHat: null,
		edges: { items: null }
	} },
	"common/rolloutState": { keys: {
		phase: null,
		stage: null,
		percent: null,
		stable: null,
		candidate: null,
		since: null,
		startedAt: null,
		reverts: { items: null },
		blocked: { items: "common/blockedVersion" },
		coolingUntil: null
	} },
	"common/blockedVersion": { keys: {
		version: null,
		at: null,
		because: null
	} },
	"common/verdict": { keys: {
		gate: null,
		class: null,
		verdict: null,
		samples: null,
		figure: null,
		limit: null,
		because: null
	} },
	"common/reasonCode": { keys: {
		code: null,
		text: null
	} },
	config: { keys: {
		$schema: null,
		schema: null,
		repository: null,
		forge: null,
		merge: null,
		branches: { keys: {
			main: null,
			evidence: null,
			live: null
		} },
		environments: { items: null },
		observations: { keys: {
			kind: null,
			path: null
		} }
	} },
	decision: { keys: {
		$schema: null,
		schema: null,
		environment: null,
		component: null,
		sequence: null,
		previous: null,
		decider: null,
		kind: null,
		at: null,
		expiresAt: null,
		input: "decision/input",
		verdicts: { items: "common/verdict" },
		breaches: { items: "decision/windowBreach" },
		reasons: { items: "common/reasonCode" },
		state: "common/rolloutState"
	} },
	"decision/input": { keys: {
		now: null,
		request: "decision/request",
		policy: "rollout-policy",
		state: "common/rolloutState",
		candidate: "decision/candidate",
		applied: "decision/applied",
		windows: { items: "decision/windowLink" },
		stop: "stop",
		approvals: { items: "decision/approval" }
	} },
	"decision/request": { keys: {
		kind: null,
		by: null,
		reason: null,
		stable: null
	} },
	"decision/candidate": { keys: {
		version: null,
		manifest: null,
		approvals: { items: "common/approvalRule" },
		classes: { items: "common/calibrationClass" }
	} },
	"decision/applied": { keys: {
		sequence: null,
		at: null
	} },
	"decision/windowLink": { keys: {
		start: null,
		digest: null
	} },
	"decision/windowBreach": { keys: {
		start: null,
		verdicts: { items: "common/verdict" }
	} },
	"decision/approval": { keys: {
		role: null,
		person: null,
		grade: null
	} },
	"handler-manifest": { keys: {
		$schema: null,
		schema: null,
		component: null,
		version: null,
		description: null,
		request: { keys: {
			path: null,
			methods: { items: null }
		} },
		types: { keys: {
			request: null,
			response: null
		} },
		hooks: {
			keys: {},
			rest: null
		},
		policies: { keys: {
			roles: { items: null },
			rateLimit: { keys: {
				requests: null,
				per: null
			} }
		} },
		dependencies: { items: { keys: {
			module: null,
			versions: null
		} } },
		timescape: null,
		hash: null,
		createdAt: null,
		deployment: "common/deploymentScheme",
		source: "common/sourceCommit",
		components: { items: "common/builtComponent" },
		compatibility: { items: "common/compatibility" },
		fingerprint: "common/fingerprint",
		flags: "common/flagSettings",
		sbom: "common/sbomReference",
		approvals: { items: "common/approvalRule" }
	} },
	live: { keys: {
		$schema: null,
		schema: null,
		environment: null,
		components: { items: "live/served" }
	} },
	"live/served": { keys: {
		component: null,
		stable: null,
		candidate: null,
		stage: null,
		percent: null,
		decision: "common/decisionLink",
		appliedAt: null,
		leaseUntil: null,
		brake: null
	} },
	proposal: { keys: {
		$schema: null,
		schema: null,
		number: null,
		state: null,
		title: null,
		body: null,
		branch: null,
		base: null,
		head: null,
		labels: { items: null },
		openedAt: null,
		openedBy: null,
		endedAt: null,
		endedBy: null,
		merge: null,
		reason: null
	} },
	publication: { keys: {
		$schema: null,
		schema: null,
		environment: null,
		component: null,
		version: null,
		replaces: null,
		manifest: null,
		fingerprint: null,
		sbom: null,
		policy: { keys: {
			name: null,
			digest: null
		} },
		publishedAt: null,
		steps: { items: { keys: {
			sequence: null,
			digest: null,
			kind: null,
			at: null,
			stage: null,
			percent: null,
			windows: null,
			verdicts: { items: "common/verdict" }
		} } },
		evidence: { keys: {
			windows: null,
			digest: null
		} },
		approvals: { items: "decision/approval" }
	} },
	"rollout-policy": { keys: {
		$schema: null,
		schema: null,
		name: null,
		description: null,
		window: null,
		lateness: null,
		propagation: null,
		stages: { items: { keys: {
			name: null,
			percent: null,
			minimumObservation: null,
			minimumSamples: null,
			minimumSuccessRate: null
		} } },
		hold: null,
		grace: null,
		brake: { keys: {
			consecutiveBreaches: null,
			breachRate: null
		} },
		evidenceDeadline: null,
		cooldown: null,
		emergencyStop: { keys: {
			reverts: null,
			within: null
		} },
		autoPromotion: null,
		autoRevert: null,
		decisionExpiry: null,
		lease: null,
		gates: { items: "rollout-policy/gate" }
	} },
	"rollout-policy/gate": {
		tag: "metric",
		cases: {
			latency: "rollout-policy/latencyGate",
			errors: "rollout-policy/errorsGate",
			calibration: "rollout-policy/calibrationGate",
			shift: "rollout-policy/shiftGate",
			recall: "rollout-policy/recallGate"
		}
	},
	"rollout-policy/latencyGate": { keys: {
		name: null,
		metric: null,
		limitMicroseconds: null,
		maximumShare: null,
		minimumWindowSamples: null,
		notApplicable: null
	} },
	"rollout-policy/errorsGate": { keys: {
		name: null,
		metric: null,
		maximumShare: null,
		minimumWindowSamples: null,
		notApplicable: null
	} },
	"rollout-policy/calibrationGate": { keys: {
		name: null,
		metric: null,
		maximumExcess: null,
		maximumTau: null,
		notApplicable: null
	} },
	"rollout-policy/shiftGate": { keys: {
		name: null,
		metric: null,
		limit: null,
		minimumShare: null,
		minimumWindowSamples: null,
		notApplicable: null
	} },
	"rollout-policy/recallGate": { keys: {
		name: null,
		metric: null,
		at: null,
		maximumDifference: null,
		minimumWindowSamples: null,
		notApplicable: null
	} },
	rollout: { keys: {
		$schema: null,
		schema: null,
		environment: null,
		component: null,
		policy: null,
		state: "common/rolloutState",
		decision: "common/decisionLink"
	} },
	stop: { keys: {
		$schema: null,
		schema: null,
		stopped: null,
		by: null,
		since: null,
		reason: null
	} },
	"version-graph": { keys: {
		$schema: null,
		schema: null,
		component: null,
		versions: { items: { keys: {
			version: null,
			parents: { items: { keys: {
				version: null,
				breaking: null,
				transformer: null
			} } }
		} } }
	} },
	window: { keys: {
		$schema: null,
		schema: null,
		environment: null,
		component: null,
		start: null,
		end: null,
		sealedAt: null,
		gap: null,
		measurement: null,
		source: { keys: {
			kind: null,
			digest: null,
			rows: null,
			quarantined: {
				keys: {},
				rest: null
			},
			late: null
		} },
		arms: { items: "window/arm" }
	} },
	"window/arm": { keys: {
		version: null,
		requests: null,
		successes: null,
		latency: { items: "window/latencyCount" },
		calibration: { items: "window/binTable" },
		shift: { items: "window/shiftCount" },
		recall: { items: "window/recallCount" }
	} },
	"window/latencyCount": { keys: {
		limitMicroseconds: null,
		requests: null,
		exceeding: null
	} },
	"window/binTable": { keys: {
		class: null,
		counts: { items: null },
		positives: { items: null },
		scores: { items: null },
		variances: { items: null }
	} },
	"window/shiftCount": { keys: {
		limit: null,
		pairs: null,
		within: null
	} },
	"window/recallCount": { keys: {
		at: null,
		queries: null,
		relevant: null,
		hits: null,
		pairedHits: null,
		differing: null
	} }
}, scalar = {};
/** The shape that a reference leads to, for a value: among cases the one that its tag names. */
function resolve(reference, value) {
	if (typeof reference == "string") return resolve(shapes[reference], value);
	if (reference == null) return scalar;
	let { tag, cases } = reference;
	if (tag === void 0 || cases === void 0) return reference;
	let found = isObject(value) ? value[tag] : void 0;
	return typeof found == "string" && Object.hasOwn(cases, found) ? resolve(cases[found], value) : reference;
}
/** The shape of one member of a value. */
function memberShape(shape, key) {
	return shape.items === void 0 ? shape.keys !== void 0 && Object.hasOwn(shape.keys, key) ? shape.keys[key] : shape.rest : shape.items;
}
/** The shape of what stands at a pointer in a document of a kind. */
function shapeAt(kind, root, pointer) {
	let value = root, shape = resolve(kind, value);
	for (let key of segmentsOf(pointer)) value = hasKey(value, key) ? value[key] : void 0, shape = resolve(memberShape(shape, key), value);
	return shape;
}
// src/document/suggest.ts
/** ` (did you mean "stages"?)` when one of the candidates is close to a text, else nothing. */
function suggestion(text, candidates) {
	if (text.length > 60) return "";
	let limit = Math.max(1, Math.floor(text.length / 3)), best = candidates.map((candidate) => ({
		candidate,
		edits: distance(text.toLowerCase(), candidate.toLowerCase())
	})).filter(({ edits }) => edits <= limit).toSorted((a, b) => a.edits - b.edits)[0];
	return best === void 0 ? "" : ` (did you mean ${quoted(best.candidate)}?)`;
}
/** Optimal string alignment: how many letters must be added, removed, changed, or swapped with the next. */
function distance(a, b) {
	let rows = [Array.from({ length: b.length + 1 }, (_, column) => column)], at = (row, column) => rows[row]?.[column] ?? Infinity;
	for (let row = 1; row <= a.length; row++) {
		rows.push([row]);
		for (let column = 1; column <= b.length; column++) {
			let isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1], change = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1), swap = isSwap ? at(row - 2, column - 2) + 1 : Infinity;
			rows[row]?.push(Math.min(change, swap, at(row - 1, column) + 1, at(row, column - 1) + 1));
		}
	}
	return at(a.length, b.length);
}
// src/document/fault-words.ts
/** What a validator's fault means in plain words; one function per family of keywords. */
function findingOf(context) {
	return (words$1[context.fault.keyword] ?? otherwise)(context);
}
const words$1 = {
	type: (context) => must(context, `be ${typeWords(context.fault.params.type)}`),
	const: (context) => must(context, `be ${shown(context.fault.params.allowedValue)}`),
	enum: oneOf,
	required: missing,
	additionalProperties: unknown,
	pattern: (context) => unlike(context, String(context.fault.params.pattern)),
	format: (context) => must(context, "be a moment that the calendar has"),
	minimum: (context) => must(context, `be at least ${limit(context)}`),
	maximum: (context) => must(context, `be at most ${limit(context)}`),
	exclusiveMinimum: (context) => must(context, `be more than ${limit(context)}`),
	exclusiveMaximum: (context) => must(context, `be less than ${limit(context)}`),
	minLength: (context) => must(context, `have at least ${counted(context, "character", "characters")}`),
	maxLength: (context) => must(context, `have at most ${counted(context, "character", "characters")}`),
	minItems: (context) => size(context, "at least", ["item", "items"]),
	maxItems: (context) => size(context, "at most", ["item", "items"]),
	minProperties: (context) => size(context, "at least", ["property", "properties"]),
	maxProperties: (context) => size(context, "at most", ["property", "properties"]),
	uniqueItems: repeated,
	discriminator: untagged
}, otherwise = (context) => at(context, `${subject(context)} ${context.fault.message ?? "does not match its schema"}`), at = ({ fault }, what) => fault.propertyName === void 0 ? {
	what,
	pointer: fault.instancePath,
	on: "value"
} : {
	what,
	pointer: `${fault.instancePath}/${escapeSegment(fault.propertyName)}`,
	on: "key"
}, found = ({ root, fault }) => fault.propertyName ?? valueAt(root, fault.instancePath), must = (context, demand) => at(context, `${subject(context)} must ${demand}, found ${shown(found(context))}`), limit = ({ fault }) => String(fault.params.limit), counted = (context, one, many) => `${limit(context)} ${limit(context) === "1" ? one : many}`, subject = ({ fault }) => fault.propertyName === void 0 ? nameOf(fault.instancePath) : `A property name${within(fault.instancePath)}`;
function nameOf(pointer) {
	let segments = segmentsOf(pointer), keyAt = segments.findLastIndex((segment) => !/^\d+$/.test(segment));
	if (keyAt < 0) return "The document";
	let indexes = segments.slice(keyAt + 1).map((index) => `[${index}]`);
	return quoted((segments[keyAt] ?? "") + indexes.join(""));
}
const within = (pointer) => pointer === "" ? "" : ` in ${nameOf(pointer)}`, typeNames = {
	string: "a string",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	object: "an object",
	array: "an array",
	null: "null"
}, typeWords = (type) => either([type].flat().map((name) => typeNames[String(name)] ?? String(name)));
function oneOf(context) {
	let allowed = [context.fault.params.allowedValues].flat(), value = found(context), hint = typeof value == "string" ? suggestion(value, allowed.filter((choice) => typeof choice == "string")) : "";
	return at(context, `${subject(context)} must be ${allowed.length > 1 ? "one of " : ""}${either(allowed.map(shown))}, found ${shown(value)}${hint}`);
}
function missing({ fault }) {
	let property = String(fault.params.missingProperty);
	return {
		what: `Required property ${quoted(property)} is missing${within(fault.instancePath)}`,
		pointer: fault.instancePath,
		on: "value"
	};
}
function unknown({ kind, root, fault }) {
	let property = String(fault.params.additionalProperty), object = valueAt(root, fault.instancePath), free = Object.keys(shapeAt(kind, root, fault.instancePath).keys ?? {}).filter((key) => !isObject(object) || !Object.hasOwn(object, key));
	return {
		what: `Unknown property ${quoted(property)}${within(fault.instancePath)}${suggestion(property, free)}`,
		pointer: `${fault.instancePath}/${escapeSegment(property)}`,
		on: "key"
	};
}
function unlike(context, pattern) {
	let { noun, description } = meanings[pattern] ?? {}, value = shown(found(context)), about = description?.replace(/\.$/, "");
	if (noun === void 0) return at(context, `${subject(context)} does not fit${about === void 0 ? ` the pattern ${pattern}` : `: ${about}`}, found ${value}`);
	let article = /^[aeiou]/.test(noun) ? "an" : "a";
	return at(context, `${subject(context)}: ${value} is not ${article} ${noun}${about === void 0 ? "" : ` (${about})`}`);
}
function size(context, bound, [one, many]) {
	let value = found(context), count = Array.isArray(value) ? value.length : Object.keys(isObject(value) ? value : {}).length;
	return at(context, `${subject(context)} must have ${bound} ${counted(context, one, many)}, found ${count}`);
}
function repeated({ root, fault }) {
	let [first, second] = [Number(fault.params.i), Number(fault.params.j)].toSorted((a, b) => a - b), pointer = `${fault.instancePath}/${second}`;
	return {
		what: `${nameOf(pointer)} repeats ${shown(valueAt(root, pointer))} of ${nameOf(`${fault.instancePath}/${first}`)}`,
		pointer,
		on: "value"
	};
}
/** The property that says which of several objects this is: missing, or with a value that none of them has. */
function untagged({ kind, root, fault }) {
	let tag = String(fault.params.tag), value = fault.params.tagValue, choices = Object.keys(shapeAt(kind, root, fault.instancePath).cases ?? {}), known = either(choices.map(quoted));
	if (value === void 0) return {
		what: `Required property ${quoted(tag)} is missing${within(fault.instancePath)}; it is one of ${known}`,
		pointer: fault.instancePath,
		on: "value"
	};
	let hint = typeof value == "string" ? suggestion(value, choices) : "";
	return {
		what: `${quoted(tag)} must be one of ${known}, found ${shown(value)}${hint}`,
		pointer: `${fault.instancePath}/${escapeSegment(tag)}`,
		on: "value"
	};
}
/** Notes a fault and goes on. */
function report(scan, offset, found) {
	scan.isStopped || (scan.faults.push({
		problem: found,
		offset
	}), scan.faults.length >= 100 && stop(scan));
}
/** Notes a fault of syntax and goes on as if it were not there. */
const complain = (scan, offset, what) => report(scan, offset, problem("document/syntax", { what }));
/** Notes a fault of syntax and stops: every loop sees the end of the text. */
function fail(scan, offset, what) {
	complain(scan, offset, what), stop(scan);
}
function stop(scan) {
	scan.isStopped = !0, scan.at = scan.text.length;
}
/** Moves over white space (RFC 8259 §2); a comment is reported and then skipped. Returns the code unit that follows, NaN at the end. */
function skipSpace$1(scan) {
	for (;;) {
		let code = scan.text.charCodeAt(scan.at);
		if (code === 32 || code === 10 || code === 13 || code === 9) scan.at++;
		else if (code === 47 && isComment(scan)) skipComment(scan);
		else return code;
	}
}
const isComment = ({ text, at }) => text.startsWith("//", at) || text.startsWith("/*", at);
function skipComment(scan) {
	let start = scan.at, isLine = scan.text.startsWith("//", start), end = scan.text.indexOf(isLine ? "\n" : "*/", start + 2);
	complain(scan, start, "A comment stands here; JSON has no comments"), scan.isStopped || (scan.at = end < 0 ? scan.text.length : end + (isLine ? 0 : 2));
}
/** The character at an offset, as a message shows it. */
function characterAt({ text }, offset) {
	let character = String.fromCodePoint(text.codePointAt(offset) ?? 65533);
	return character === "\"" ? "a double quote" : quoted(character);
}
// src/document/faults.ts
/** A validator's faults as problems in plain words: one for each thing that a person would change. */
function schemaFaults(kind, root, faults) {
	return withoutNoise(faults).map((fault) => {
		let { what, pointer, on } = findingOf({
			kind,
			root,
			fault
		});
		return {
			problem: problem("document/schema", {
				what,
				kind
			}, { pointer }),
			on
		};
	});
}
/** At most a hundred problems of one document, and then how many more there are. */
function capped(kind, faults) {
	let more = faults.length - 100;
	if (more <= 0) return faults;
	let what = `There are ${more < 800 ? more : "hundreds of"} more faults, which are not shown`;
	return [...faults.slice(0, 100), {
		problem: problem("document/schema", {
			what,
			kind
		}),
		on: "nowhere"
	}];
}
/** Keywords of which one fault per place says enough: the shape of one text. */
const textual = new Set([
	"pattern",
	"format",
	"minLength",
	"maxLength"
]), wrappers = new Set([
	"propertyNames",
	"oneOf",
	"anyOf",
	"if"
]);
function withoutNoise(faults) {
	let all = withNullables(faults.filter((fault) => fault !== void 0)), seen = new Set();
	return all.filter((fault) => {
		if (wrappers.has(fault.keyword)) return !1;
		let family = textual.has(fault.keyword) ? "text" : `${fault.keyword}\0${JSON.stringify(fault.params)}`, identity = `${fault.instancePath}\0${fault.propertyName ?? ""}\0${family}`;
		return !seen.has(identity) && seen.add(identity) !== void 0;
	});
}
/** `anyOf` [something, null]: the fault of the null branch is dropped, or joined with the type that the other branch wants. */
function withNullables(faults) {
	let nullable = new Set(faults.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath));
	return nullable.size === 0 ? faults : faults.filter(({ instancePath, params }) => !(nullable.has(instancePath) && params.type === "null")).map((fault) => nullable.has(fault.instancePath) && fault.keyword === "type" ? orNull(fault) : fault);
}
const orNull = (fault) => ({
	...fault,
	params: { type: [fault.params.type, "null"] }
});
// src/document/validator-runtime.ts
/** What the generated validators call; nothing of Ajv itself is needed at run time. */
/** Length of a text in characters, not in UTF-16 code units: JSON Schema counts a surrogate pair as one. */
function characterCount(text) {
	let count = text.length;
	for (let at = 0; at < text.length - 1; at++) (text.charCodeAt(at) & 64512) == 55296 && (text.charCodeAt(at + 1) & 64512) == 56320 && (count--, at++);
	return count;
}
/** Formats that schemas use. A `date-time` must exist in the calendar; its pattern, UTC with `Z`, stands beside it in the schema. */
const formats = { "date-time": isMoment };
function isMoment(text) {
	let milliseconds = Date.parse(text);
	return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().slice(0, 19) === text.slice(0, 19);
}
// src/document/validators.generated.js
function added(all, more) {
	if (all === null) return more;
	for (let error of more) all.length < 1e3 && all.push(error);
	return all;
}
const validateBrake = validate20, schema31 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "brake.schema.json",
	title: "Brake",
	description: "The record that live was lowered before main followed: what was served, what was seen, and why.",
	type: "object",
	required: [
		"schema",
		"environment",
		"component",
		"at",
		"decision",
		"fromPercent",
		"toPercent",
		"reasons",
		"breaches",
		"windows"
	],
	additionalProperties: !1,
	properties: {
		$schema: { type: "string" },
		schema: { const: "headgate/brake/v1alpha" },
		environment: { $ref: "common.schema.json#/$defs/name" },
		component: { $ref: "common.schema.json#/$defs/name" },
		at: { $ref: "common.schema.json#/$defs/instant" },
		decision: {
			description: "The decision whose state was being served.",
			$ref: "common.schema.json#/$defs/decisionLink"
		},
		fromPercent: { $ref: "common.schema.json#/$defs/percent" },
		toPercent: { $ref: "common.schema.json#/$defs/percent" },
		reasons: {
			type: "array",
			minItems: 1,
			items: { $ref: "common.schema.json#/$defs/reasonCode" }
		},
		breaches: {
			type: "array",
			items: { $ref: "decision.schema.json#/$defs/windowBreach" }
		},
		windows: {
			type: "array",
			items: { $ref: "decision.schema.json#/$defs/windowLink" }
		}
	}
}, func1 = Object.prototype.hasOwnProperty, func2 = characterCount, pattern4 = RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u"), pattern6 = RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$", "u"), formats0 = formats["date-time"], pattern7 = RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sequence === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sequence" },
				message: "must have required property 'sequence'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.digest === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "sequence" && key0 !== "digest") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.sequence !== void 0) {
			let data0 = data.sequence;
			if (typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) {
				let err3 = {
					instancePath: instancePath + "/sequence",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					let err4 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					let err5 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (typeof data1 == "string") {
				if (!pattern7.test(data1)) {
					let err6 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
	} else {
		let err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
	}
	return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.text === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "code" && key0 !== "text") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.code !== void 0) {
			let data0 = data.code;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err3 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (!pattern4.test(data0)) {
					let err4 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.text !== void 0) {
			let data1 = data.text;
			if (typeof data1 == "string") {
				if (func2(data1) > 500) {
					let err6 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
				if (func2(data1) < 1) {
					let err7 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
	}
	return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema131 = {
	title: "Verdict",
	description: "What a gate said of some windows. Only `pass` ever promotes.",
	type: "object",
	required: [
		"gate",
		"verdict",
		"samples"
	],
	additionalProperties: !1,
	properties: {
		gate: { $ref: "#/$defs/name" },
		class: {
			description: "The class that decided, where a gate judges several.",
			$ref: "#/$defs/name"
		},
		verdict: { enum: [
			"pass",
			"breach",
			"inconclusive",
			"no_data",
			"error"
		] },
		samples: {
			description: "Observations that the verdict rests on.",
			$ref: "#/$defs/count"
		},
		figure: {
			description: "What was measured, in the gate's unit.",
			type: "number"
		},
		limit: {
			description: "What the figure is compared with.",
			type: "number"
		},
		because: {
			type: "string",
			minLength: 1,
			maxLength: 300
		}
	}
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.gate === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gate" },
				message: "must have required property 'gate'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.verdict === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.samples === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "samples" },
				message: "must have required property 'samples'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "gate" && key0 !== "class" && key0 !== "verdict" && key0 !== "samples" && key0 !== "figure" && key0 !== "limit" && key0 !== "because") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.gate !== void 0) {
			let data0 = data.gate;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err4 = {
						instancePath: instancePath + "/gate",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern4.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/gate",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/gate",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.class !== void 0) {
			let data1 = data.class;
			if (typeof data1 == "string") {
				if (func2(data1) > 63) {
					let err7 = {
						instancePath: instancePath + "/class",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (!pattern4.test(data1)) {
					let err8 = {
						instancePath: instancePath + "/class",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/class",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data2 = data.verdict;
			if (data2 !== "pass" && data2 !== "breach" && data2 !== "inconclusive" && data2 !== "no_data" && data2 !== "error") {
				let err10 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema131.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
		if (data.samples !== void 0) {
			let data3 = data.samples;
			if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) {
				let err11 = {
					instancePath: instancePath + "/samples",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					let err12 = {
						instancePath: instancePath + "/samples",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					let err13 = {
						instancePath: instancePath + "/samples",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
			}
		}
		if (data.figure !== void 0) {
			let data4 = data.figure;
			if (!(typeof data4 == "number" && isFinite(data4))) {
				let err14 = {
					instancePath: instancePath + "/figure",
					schemaPath: "#/properties/figure/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				let err15 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
		}
		if (data.because !== void 0) {
			let data6 = data.because;
			if (typeof data6 == "string") {
				if (func2(data6) > 300) {
					let err16 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (func2(data6) < 1) {
					let err17 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/because",
					schemaPath: "#/properties/because/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
		}
	} else {
		let err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
	}
	return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				message: "must have required property 'start'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.verdicts === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdicts" },
				message: "must have required property 'verdicts'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "start" && key0 !== "verdicts") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.start !== void 0) {
			let data0 = data.start;
			if (typeof data0 == "string") {
				if (!pattern6.test(data0)) {
					let err3 = {
						instancePath: instancePath + "/start",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (!formats0(data0)) {
					let err4 = {
						instancePath: instancePath + "/start",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/start",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.verdicts !== void 0) {
			let data1 = data.verdicts;
			if (Array.isArray(data1)) {
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) validate63(data1[i0], {
					instancePath: instancePath + "/verdicts/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate63.errors), errors += validate63.errors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/verdicts",
					schemaPath: "#/properties/verdicts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
	} else {
		let err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
	}
	return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				message: "must have required property 'start'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.digest === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "start" && key0 !== "digest") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.start !== void 0) {
			let data0 = data.start;
			if (typeof data0 == "string") {
				if (!pattern6.test(data0)) {
					let err3 = {
						instancePath: instancePath + "/start",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (!formats0(data0)) {
					let err4 = {
						instancePath: instancePath + "/start",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/start",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (typeof data1 == "string") {
				if (!pattern7.test(data1)) {
					let err6 = {
						instancePath: instancePath + "/digest",
						schemaPath: "common.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/digest",
					schemaPath: "common.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
	} else {
		let err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
	}
	return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.environment === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" },
				message: "must have required property 'environment'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.component === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.at === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.decision === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" },
				message: "must have required property 'decision'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.fromPercent === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fromPercent" },
				message: "must have required property 'fromPercent'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.toPercent === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "toPercent" },
				message: "must have required property 'toPercent'"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.reasons === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reasons" },
				message: "must have required property 'reasons'"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.breaches === void 0) {
			let err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "breaches" },
				message: "must have required property 'breaches'"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		if (data.windows === void 0) {
			let err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "windows" },
				message: "must have required property 'windows'"
			};
			vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
		}
		for (let key0 in data) if (!func1.call(schema31.properties, key0)) {
			let err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err11 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/brake/v1alpha") {
			let err12 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/brake/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
		}
		if (data.environment !== void 0) {
			let data2 = data.environment;
			if (typeof data2 == "string") {
				if (func2(data2) > 63) {
					let err13 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
				if (!pattern4.test(data2)) {
					let err14 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
				}
			} else {
				let err15 = {
					instancePath: instancePath + "/environment",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
		}
		if (data.component !== void 0) {
			let data3 = data.component;
			if (typeof data3 == "string") {
				if (func2(data3) > 63) {
					let err16 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (!pattern4.test(data3)) {
					let err17 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/component",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
		}
		if (data.at !== void 0) {
			let data4 = data.at;
			if (typeof data4 == "string") {
				if (!pattern6.test(data4)) {
					let err19 = {
						instancePath: instancePath + "/at",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
				if (!formats0(data4)) {
					let err20 = {
						instancePath: instancePath + "/at",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
				}
			} else {
				let err21 = {
					instancePath: instancePath + "/at",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
			}
		}
		if (data.decision !== void 0 && (validate22(data.decision, {
			instancePath: instancePath + "/decision",
			parentData: data,
			parentDataProperty: "decision",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate22.errors), errors += validate22.errors.length)), data.fromPercent !== void 0) {
			let data6 = data.fromPercent;
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 100 || isNaN(data6)) {
					let err22 = {
						instancePath: instancePath + "/fromPercent",
						schemaPath: "common.schema.json#/$defs/percent/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					let err23 = {
						instancePath: instancePath + "/fromPercent",
						schemaPath: "common.schema.json#/$defs/percent/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
			} else {
				let err24 = {
					instancePath: instancePath + "/fromPercent",
					schemaPath: "common.schema.json#/$defs/percent/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
			}
		}
		if (data.toPercent !== void 0) {
			let data7 = data.toPercent;
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 100 || isNaN(data7)) {
					let err25 = {
						instancePath: instancePath + "/toPercent",
						schemaPath: "common.schema.json#/$defs/percent/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					let err26 = {
						instancePath: instancePath + "/toPercent",
						schemaPath: "common.schema.json#/$defs/percent/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
				}
			} else {
				let err27 = {
					instancePath: instancePath + "/toPercent",
					schemaPath: "common.schema.json#/$defs/percent/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
			}
		}
		if (data.reasons !== void 0) {
			let data8 = data.reasons;
			if (Array.isArray(data8)) {
				if (data8.length < 1) {
					let err28 = {
						instancePath: instancePath + "/reasons",
						schemaPath: "#/properties/reasons/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
				}
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate24(data8[i0], {
					instancePath: instancePath + "/reasons/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate24.errors), errors += validate24.errors.length);
			} else {
				let err29 = {
					instancePath: instancePath + "/reasons",
					schemaPath: "#/properties/reasons/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
			}
		}
		if (data.breaches !== void 0) {
			let data10 = data.breaches;
			if (Array.isArray(data10)) {
				let len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) validate71(data10[i1], {
					instancePath: instancePath + "/breaches/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate71.errors), errors += validate71.errors.length);
			} else {
				let err30 = {
					instancePath: instancePath + "/breaches",
					schemaPath: "#/properties/breaches/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
			}
		}
		if (data.windows !== void 0) {
			let data12 = data.windows;
			if (Array.isArray(data12)) {
				let len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) validate74(data12[i2], {
					instancePath: instancePath + "/windows/" + i2,
					parentData: data12,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate74.errors), errors += validate74.errors.length);
			} else {
				let err31 = {
					instancePath: instancePath + "/windows",
					schemaPath: "#/properties/windows/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
			}
		}
	} else {
		let err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err32] : vErrors.length < 1e3 && vErrors.push(err32), errors++;
	}
	return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateCalibrationManifest = validate76, schema144 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "calibration-manifest.schema.json",
	title: "CalibrationManifest",
	description: "What a version of a calibrated model is made of. Independent of any environment, and immutable once published: what is learned later is a decision or an attestation about it.",
	type: "object",
	required: [
		"schema",
		"component",
		"version",
		"calibration"
	],
	additionalProperties: !1,
	properties: {
		$schema: { type: "string" },
		schema: { const: "headgate/calibration-manifest/v1alpha" },
		component: { $ref: "common.schema.json#/$defs/name" },
		version: { $ref: "common.schema.json#/$defs/semver" },
		description: {
			type: "string",
			maxLength: 1e3
		},
		deployment: { $ref: "common.schema.json#/$defs/deploymentScheme" },
		source: { $ref: "common.schema.json#/$defs/sourceCommit" },
		components: {
			type: "array",
			maxItems: 100,
			items: { $ref: "common.schema.json#/$defs/builtComponent" }
		},
		compatibility: {
			type: "array",
			maxItems: 200,
			items: { $ref: "common.schema.json#/$defs/compatibility" }
		},
		fingerprint: { $ref: "common.schema.json#/$defs/fingerprint" },
		calibration: {
			title: "CalibrationSettings",
			description: "The binning core that observations are counted with, and the constants that judge them.",
			type: "object",
			required: ["classes"],
			additionalProperties: !1,
			properties: {
				classes: {
					type: "array",
					minItems: 1,
					maxItems: 1e3,
					items: { $ref: "common.schema.json#/$defs/calibrationClass" }
				},
				epsilon: {
					description: "Pooling distance of scores: scores closer than this are one score.",
					type: "number",
					minimum: 0,
					maximum: .1
				},
				bins: {
					title: "BinPolicy",
					description: "How the number of bins K is chosen.",
					type: "object",
					required: ["policy"],
					additionalProperties: !1,
					properties: {
						policy: { enum: [
							"fixed",
							"auto",
							"distinct"
						] },
						count: {
							type: "integer",
							minimum: 1,
							maximum: 1e3
						},
						minimumPerBin: {
							type: "integer",
							minimum: 1,
							maximum: 1e6
						}
					}
				},
				wasm: {
					description: "Digest of the WASM module that computes scores.",
					$ref: "common.schema.json#/$defs/digest"
				},
				binningCore: {
					description: "Digest of the code that bins.",
					$ref: "common.schema.json#/$defs/digest"
				},
				fit: {
					title: "FitResult",
					description: "What the fit set showed.",
					type: "object",
					required: ["rows"],
					additionalProperties: !1,
					properties: {
						rows: { $ref: "common.schema.json#/$defs/count" },
						ece: { $ref: "common.schema.json#/$defs/share" },
						aece: { $ref: "common.schema.json#/$defs/share" },
						dece: { $ref: "common.schema.json#/$defs/share" }
					}
				}
			}
		},
		rounding: {
			title: "RoundingPolicy",
			type: "object",
			required: ["scoreGrid"],
			additionalProperties: !1,
			properties: { scoreGrid: {
				description: "Scores are integers on this grid: floor(score * 1e9 + 0.5).",
				const: "1e-9"
			} }
		},
		quantile: {
			title: "QuantilePolicy",
			type: "object",
			required: ["type"],
			additionalProperties: !1,
			properties: { type: {
				description: "Quantile definition by Hyndman and Fan; 1 is the inverted CDF.",
				type: "integer",
				minimum: 1,
				maximum: 9
			} }
		},
		bootstrap: {
			title: "BootstrapPolicy",
			type: "object",
			required: [
				"replicates",
				"seed",
				"generator"
			],
			additionalProperties: !1,
			properties: {
				replicates: {
					type: "integer",
					minimum: 100,
					maximum: 1e6
				},
				seed: { $ref: "common.schema.json#/$defs/count" },
				generator: { const: "philox4x32-10" },
				alpha: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1
				}
			}
		},
		flags: { $ref: "common.schema.json#/$defs/flagSettings" },
		sbom: { $ref: "common.schema.json#/$defs/sbomReference" },
		approvals: {
			description: "Required approvals by role; none when absent.",
			type: "array",
			maxItems: 10,
			items: { $ref: "common.schema.json#/$defs/approvalRule" }
		}
	}
}, pattern16 = RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "u"), pattern64 = RegExp("^[0-9a-f]{40}$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.commit === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "commit" && key0 !== "builtAt" && key0 !== "features") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.commit !== void 0) {
			let data0 = data.commit;
			if (typeof data0 == "string") {
				if (!pattern64.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/$defs/gitOid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40}$" },
						message: "must match pattern \"^[0-9a-f]{40}$\""
					};
					vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/$defs/gitOid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
			}
		}
		if (data.builtAt !== void 0) {
			let data1 = data.builtAt;
			if (typeof data1 == "string") {
				if (!pattern6.test(data1)) {
					let err4 = {
						instancePath: instancePath + "/builtAt",
						schemaPath: "#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!formats0(data1)) {
					let err5 = {
						instancePath: instancePath + "/builtAt",
						schemaPath: "#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/builtAt",
					schemaPath: "#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.features !== void 0) {
			let data2 = data.features;
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 == "string") {
						if (func2(data3) > 100) {
							let err7 = {
								instancePath: instancePath + "/features/" + i0,
								schemaPath: "#/properties/features/items/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
						}
						if (func2(data3) < 1) {
							let err8 = {
								instancePath: instancePath + "/features/" + i0,
								schemaPath: "#/properties/features/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
						}
					} else {
						let err9 = {
							instancePath: instancePath + "/features/" + i0,
							schemaPath: "#/properties/features/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
					}
				}
				let i1 = data2.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err10 = {
									instancePath: instancePath + "/features",
									schemaPath: "#/properties/features/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else {
				let err11 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
		}
	} else {
		let err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
	}
	return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.commit === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "commit" && key0 !== "builtAt" && key0 !== "features") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.commit !== void 0) {
			let data0 = data.commit;
			if (typeof data0 == "string") {
				if (!pattern64.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/$defs/gitOid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40}$" },
						message: "must match pattern \"^[0-9a-f]{40}$\""
					};
					vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/$defs/gitOid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
			}
		}
		if (data.builtAt !== void 0) {
			let data1 = data.builtAt;
			if (typeof data1 == "string") {
				if (!pattern6.test(data1)) {
					let err4 = {
						instancePath: instancePath + "/builtAt",
						schemaPath: "#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!formats0(data1)) {
					let err5 = {
						instancePath: instancePath + "/builtAt",
						schemaPath: "#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/builtAt",
					schemaPath: "#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.features !== void 0) {
			let data2 = data.features;
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 == "string") {
						if (func2(data3) > 100) {
							let err7 = {
								instancePath: instancePath + "/features/" + i0,
								schemaPath: "#/properties/features/items/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
						}
						if (func2(data3) < 1) {
							let err8 = {
								instancePath: instancePath + "/features/" + i0,
								schemaPath: "#/properties/features/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
						}
					} else {
						let err9 = {
							instancePath: instancePath + "/features/" + i0,
							schemaPath: "#/properties/features/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
					}
				}
				let i1 = data2.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err10 = {
									instancePath: instancePath + "/features",
									schemaPath: "#/properties/features/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else {
				let err11 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
		}
	} else {
		let err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
	}
	return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.version === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "version" && key0 !== "source") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 == "string") {
				if (func2(data0) > 100) {
					let err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (func2(data0) < 1) {
					let err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 == "string") {
				if (func2(data1) > 100) {
					let err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
				if (!pattern16.test(data1)) {
					let err7 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
			}
		}
		data.source !== void 0 && (validate80(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate80.errors), errors += validate80.errors.length));
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
	}
	return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema156 = {
	title: "Compatibility",
	description: "One line of the compatibility matrix: which versions of another component this version requires beside it, or refuses.",
	type: "object",
	required: [
		"component",
		"relation",
		"versions"
	],
	additionalProperties: !1,
	properties: {
		component: { $ref: "#/$defs/name" },
		relation: { enum: ["requires", "conflicts"] },
		versions: { $ref: "#/$defs/range" }
	}
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.component === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.relation === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "relation" },
				message: "must have required property 'relation'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.versions === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "versions" },
				message: "must have required property 'versions'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "component" && key0 !== "relation" && key0 !== "versions") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.component !== void 0) {
			let data0 = data.component;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err4 = {
						instancePath: instancePath + "/component",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern4.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/component",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/component",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.relation !== void 0) {
			let data1 = data.relation;
			if (data1 !== "requires" && data1 !== "conflicts") {
				let err7 = {
					instancePath: instancePath + "/relation",
					schemaPath: "#/properties/relation/enum",
					keyword: "enum",
					params: { allowedValues: schema156.properties.relation.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
		if (data.versions !== void 0) {
			let data2 = data.versions;
			if (typeof data2 == "string") {
				if (func2(data2) > 100) {
					let err8 = {
						instancePath: instancePath + "/versions",
						schemaPath: "#/$defs/range/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (func2(data2) < 1) {
					let err9 = {
						instancePath: instancePath + "/versions",
						schemaPath: "#/$defs/range/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/versions",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
	} else {
		let err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
	}
	return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.paths === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "paths" },
				message: "must have required property 'paths'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "paths" && key0 !== "digest") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.paths !== void 0) {
			let data0 = data.paths;
			if (Array.isArray(data0)) {
				if (data0.length > 1e3) {
					let err2 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
				}
				if (data0.length < 1) {
					let err3 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 == "string") {
						if (func2(data1) > 500) {
							let err4 = {
								instancePath: instancePath + "/paths/" + i0,
								schemaPath: "#/properties/paths/items/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
						}
						if (func2(data1) < 1) {
							let err5 = {
								instancePath: instancePath + "/paths/" + i0,
								schemaPath: "#/properties/paths/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
						}
					} else {
						let err6 = {
							instancePath: instancePath + "/paths/" + i0,
							schemaPath: "#/properties/paths/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
					}
				}
				let i1 = data0.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data0[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err7 = {
									instancePath: instancePath + "/paths",
									schemaPath: "#/properties/paths/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
			}
		}
		if (data.digest !== void 0) {
			let data2 = data.digest;
			if (typeof data2 == "string") {
				if (!pattern7.test(data2)) {
					let err9 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
	} else {
		let err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
	}
	return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.parts === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "parts" },
				message: "must have required property 'parts'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "parts" && key0 !== "composite") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.parts !== void 0) {
			let data0 = data.parts;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length > 100) {
					let err2 = {
						instancePath: instancePath + "/parts",
						schemaPath: "#/properties/parts/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 },
						message: "must NOT have more than 100 properties"
					};
					vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
				}
				if (Object.keys(data0).length < 1) {
					let err3 = {
						instancePath: instancePath + "/parts",
						schemaPath: "#/properties/parts/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				for (let key1 in data0) {
					let _errs4 = errors;
					if (typeof key1 == "string") {
						if (func2(key1) > 63) {
							let err4 = {
								instancePath: instancePath + "/parts",
								schemaPath: "#/$defs/name/maxLength",
								keyword: "maxLength",
								params: { limit: 63 },
								message: "must NOT have more than 63 characters",
								propertyName: key1
							};
							vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
						}
						if (!pattern4.test(key1)) {
							let err5 = {
								instancePath: instancePath + "/parts",
								schemaPath: "#/$defs/name/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\"",
								propertyName: key1
							};
							vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
						}
					} else {
						let err6 = {
							instancePath: instancePath + "/parts",
							schemaPath: "#/$defs/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key1
						};
						vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
					}
					if (_errs4 !== errors) {
						let err7 = {
							instancePath: instancePath + "/parts",
							schemaPath: "#/properties/parts/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
					}
				}
				for (let key2 in data0) validate86(data0[key2], {
					instancePath: instancePath + "/parts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate86.errors), errors += validate86.errors.length);
			} else {
				let err8 = {
					instancePath: instancePath + "/parts",
					schemaPath: "#/properties/parts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
			}
		}
		if (data.composite !== void 0) {
			let data2 = data.composite;
			if (typeof data2 == "string") {
				if (!pattern7.test(data2)) {
					let err9 = {
						instancePath: instancePath + "/composite",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/composite",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
	} else {
		let err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
	}
	return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.class === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "class" },
				message: "must have required property 'class'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.cHat === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cHat" },
				message: "must have required property 'cHat'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.edges === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "edges" },
				message: "must have required property 'edges'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "class" && key0 !== "cHat" && key0 !== "edges") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.class !== void 0) {
			let data0 = data.class;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err4 = {
						instancePath: instancePath + "/class",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern4.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/class",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/class",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.cHat !== void 0) {
			let data1 = data.cHat;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 2 || isNaN(data1)) {
					let err7 = {
						instancePath: instancePath + "/cHat",
						schemaPath: "#/properties/cHat/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (data1 <= 0 || isNaN(data1)) {
					let err8 = {
						instancePath: instancePath + "/cHat",
						schemaPath: "#/properties/cHat/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/cHat",
					schemaPath: "#/properties/cHat/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
		}
		if (data.edges !== void 0) {
			let data2 = data.edges;
			if (Array.isArray(data2)) {
				if (data2.length > 999) {
					let err10 = {
						instancePath: instancePath + "/edges",
						schemaPath: "#/properties/edges/maxItems",
						keyword: "maxItems",
						params: { limit: 999 },
						message: "must NOT have more than 999 items"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) {
						let err11 = {
							instancePath: instancePath + "/edges/" + i0,
							schemaPath: "#/properties/edges/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 1e9 || isNaN(data3)) {
							let err12 = {
								instancePath: instancePath + "/edges/" + i0,
								schemaPath: "#/properties/edges/items/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e9
								},
								message: "must be <= 1000000000"
							};
							vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
						}
						if (data3 < 0 || isNaN(data3)) {
							let err13 = {
								instancePath: instancePath + "/edges/" + i0,
								schemaPath: "#/properties/edges/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
						}
					}
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/edges",
					schemaPath: "#/properties/edges/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
	} else {
		let err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
	}
	return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "key" && key0 !== "salt") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.key !== void 0) {
			let data0 = data.key;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err1 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
				}
				if (!pattern4.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
			}
		}
		if (data.salt !== void 0) {
			let data1 = data.salt;
			if (typeof data1 == "string") {
				if (func2(data1) > 100) {
					let err4 = {
						instancePath: instancePath + "/salt",
						schemaPath: "#/properties/salt/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (func2(data1) < 1) {
					let err5 = {
						instancePath: instancePath + "/salt",
						schemaPath: "#/properties/salt/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/salt",
					schemaPath: "#/properties/salt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
	} else {
		let err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
	}
	return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const pattern77 = RegExp("^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.digest === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "path" && key0 !== "digest") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 == "string") {
				if (func2(data0) > 500) {
					let err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/$defs/path/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (!pattern77.test(data0)) {
					let err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/$defs/path/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$" },
						message: "must match pattern \"^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/$defs/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (typeof data1 == "string") {
				if (!pattern7.test(data1)) {
					let err6 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
	} else {
		let err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
	}
	return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.count === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "role" && key0 !== "count") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err3 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (!pattern4.test(data0)) {
					let err4 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.count !== void 0) {
			let data1 = data.count;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err6 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 20 || isNaN(data1)) {
					let err7 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 20
						},
						message: "must be <= 20"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					let err8 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
	}
	return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.component === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.version === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.calibration === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "calibration" },
				message: "must have required property 'calibration'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (!func1.call(schema144.properties, key0)) {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err5 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/calibration-manifest/v1alpha") {
			let err6 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/calibration-manifest/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.component !== void 0) {
			let data2 = data.component;
			if (typeof data2 == "string") {
				if (func2(data2) > 63) {
					let err7 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (!pattern4.test(data2)) {
					let err8 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/component",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			if (typeof data3 == "string") {
				if (func2(data3) > 100) {
					let err10 = {
						instancePath: instancePath + "/version",
						schemaPath: "common.schema.json#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				if (!pattern16.test(data3)) {
					let err11 = {
						instancePath: instancePath + "/version",
						schemaPath: "common.schema.json#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
			} else {
				let err12 = {
					instancePath: instancePath + "/version",
					schemaPath: "common.schema.json#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
			}
		}
		if (data.description !== void 0) {
			let data4 = data.description;
			if (typeof data4 == "string") {
				if (func2(data4) > 1e3) {
					let err13 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
		if (data.deployment !== void 0) {
			let data5 = data.deployment;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.id === void 0) {
					let err15 = {
						instancePath: instancePath + "/deployment",
						schemaPath: "common.schema.json#/$defs/deploymentScheme/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
				}
				for (let key1 in data5) if (key1 !== "id") {
					let err16 = {
						instancePath: instancePath + "/deployment",
						schemaPath: "common.schema.json#/$defs/deploymentScheme/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (data5.id !== void 0) {
					let data6 = data5.id;
					if (typeof data6 == "string") {
						if (func2(data6) > 200) {
							let err17 = {
								instancePath: instancePath + "/deployment/id",
								schemaPath: "common.schema.json#/$defs/deploymentScheme/properties/id/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
						}
						if (func2(data6) < 1) {
							let err18 = {
								instancePath: instancePath + "/deployment/id",
								schemaPath: "common.schema.json#/$defs/deploymentScheme/properties/id/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
						}
					} else {
						let err19 = {
							instancePath: instancePath + "/deployment/id",
							schemaPath: "common.schema.json#/$defs/deploymentScheme/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
					}
				}
			} else {
				let err20 = {
					instancePath: instancePath + "/deployment",
					schemaPath: "common.schema.json#/$defs/deploymentScheme/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
			}
		}
		if (data.source !== void 0 && (validate77(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate77.errors), errors += validate77.errors.length)), data.components !== void 0) {
			let data8 = data.components;
			if (Array.isArray(data8)) {
				if (data8.length > 100) {
					let err21 = {
						instancePath: instancePath + "/components",
						schemaPath: "#/properties/components/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
				}
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate79(data8[i0], {
					instancePath: instancePath + "/components/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate79.errors), errors += validate79.errors.length);
			} else {
				let err22 = {
					instancePath: instancePath + "/components",
					schemaPath: "#/properties/components/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
			}
		}
		if (data.compatibility !== void 0) {
			let data10 = data.compatibility;
			if (Array.isArray(data10)) {
				if (data10.length > 200) {
					let err23 = {
						instancePath: instancePath + "/compatibility",
						schemaPath: "#/properties/compatibility/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						message: "must NOT have more than 200 items"
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
				let len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) validate83(data10[i1], {
					instancePath: instancePath + "/compatibility/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate83.errors), errors += validate83.errors.length);
			} else {
				let err24 = {
					instancePath: instancePath + "/compatibility",
					schemaPath: "#/properties/compatibility/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
			}
		}
		if (data.fingerprint !== void 0 && (validate85(data.fingerprint, {
			instancePath: instancePath + "/fingerprint",
			parentData: data,
			parentDataProperty: "fingerprint",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate85.errors), errors += validate85.errors.length)), data.calibration !== void 0) {
			let data13 = data.calibration;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.classes === void 0) {
					let err25 = {
						instancePath: instancePath + "/calibration",
						schemaPath: "#/properties/calibration/required",
						keyword: "required",
						params: { missingProperty: "classes" },
						message: "must have required property 'classes'"
					};
					vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
				}
				for (let key2 in data13) if (key2 !== "classes" && key2 !== "epsilon" && key2 !== "bins" && key2 !== "wasm" && key2 !== "binningCore" && key2 !== "fit") {
					let err26 = {
						instancePath: instancePath + "/calibration",
						schemaPath: "#/properties/calibration/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
				}
				if (data13.classes !== void 0) {
					let data14 = data13.classes;
					if (Array.isArray(data14)) {
						if (data14.length > 1e3) {
							let err27 = {
								instancePath: instancePath + "/calibration/classes",
								schemaPath: "#/properties/calibration/properties/classes/maxItems",
								keyword: "maxItems",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 items"
							};
							vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
						}
						if (data14.length < 1) {
							let err28 = {
								instancePath: instancePath + "/calibration/classes",
								schemaPath: "#/properties/calibration/properties/classes/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
						}
						let len2 = data14.length;
						for (let i2 = 0; i2 < len2; i2++) validate89(data14[i2], {
							instancePath: instancePath + "/calibration/classes/" + i2,
							parentData: data14,
							parentDataProperty: i2,
							rootData,
							dynamicAnchors
						}) || (vErrors = added(vErrors, validate89.errors), errors += validate89.errors.length);
					} else {
						let err29 = {
							instancePath: instancePath + "/calibration/classes",
							schemaPath: "#/properties/calibration/properties/classes/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
					}
				}
				if (data13.epsilon !== void 0) {
					let data16 = data13.epsilon;
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 > .1 || isNaN(data16)) {
							let err30 = {
								instancePath: instancePath + "/calibration/epsilon",
								schemaPath: "#/properties/calibration/properties/epsilon/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: .1
								},
								message: "must be <= 0.1"
							};
							vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
						}
						if (data16 < 0 || isNaN(data16)) {
							let err31 = {
								instancePath: instancePath + "/calibration/epsilon",
								schemaPath: "#/properties/calibration/properties/epsilon/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
						}
					} else {
						let err32 = {
							instancePath: instancePath + "/calibration/epsilon",
							schemaPath: "#/properties/calibration/properties/epsilon/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						vErrors === null ? vErrors = [err32] : vErrors.length < 1e3 && vErrors.push(err32), errors++;
					}
				}
				if (data13.bins !== void 0) {
					let data17 = data13.bins;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.policy === void 0) {
							let err33 = {
								instancePath: instancePath + "/calibration/bins",
								schemaPath: "#/properties/calibration/properties/bins/required",
								keyword: "required",
								params: { missingProperty: "policy" },
								message: "must have required property 'policy'"
							};
							vErrors === null ? vErrors = [err33] : vErrors.length < 1e3 && vErrors.push(err33), errors++;
						}
						for (let key3 in data17) if (key3 !== "policy" && key3 !== "count" && key3 !== "minimumPerBin") {
							let err34 = {
								instancePath: instancePath + "/calibration/bins",
								schemaPath: "#/properties/calibration/properties/bins/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err34] : vErrors.length < 1e3 && vErrors.push(err34), errors++;
						}
						if (data17.policy !== void 0) {
							let data18 = data17.policy;
							if (data18 !== "fixed" && data18 !== "auto" && data18 !== "distinct") {
								let err35 = {
									instancePath: instancePath + "/calibration/bins/policy",
									schemaPath: "#/properties/calibration/properties/bins/properties/policy/enum",
									keyword: "enum",
									params: { allowedValues: schema144.properties.calibration.properties.bins.properties.policy.enum },
									message: "must be equal to one of the allowed values"
								};
								vErrors === null ? vErrors = [err35] : vErrors.length < 1e3 && vErrors.push(err35), errors++;
							}
						}
						if (data17.count !== void 0) {
							let data19 = data17.count;
							if (typeof data19 != "number" || data19 % 1 || isNaN(data19) || !isFinite(data19)) {
								let err36 = {
									instancePath: instancePath + "/calibration/bins/count",
									schemaPath: "#/properties/calibration/properties/bins/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								vErrors === null ? vErrors = [err36] : vErrors.length < 1e3 && vErrors.push(err36), errors++;
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 > 1e3 || isNaN(data19)) {
									let err37 = {
										instancePath: instancePath + "/calibration/bins/count",
										schemaPath: "#/properties/calibration/properties/bins/properties/count/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000"
									};
									vErrors === null ? vErrors = [err37] : vErrors.length < 1e3 && vErrors.push(err37), errors++;
								}
								if (data19 < 1 || isNaN(data19)) {
									let err38 = {
										instancePath: instancePath + "/calibration/bins/count",
										schemaPath: "#/properties/calibration/properties/bins/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									vErrors === null ? vErrors = [err38] : vErrors.length < 1e3 && vErrors.push(err38), errors++;
								}
							}
						}
						if (data17.minimumPerBin !== void 0) {
							let data20 = data17.minimumPerBin;
							if (typeof data20 != "number" || data20 % 1 || isNaN(data20) || !isFinite(data20)) {
								let err39 = {
									instancePath: instancePath + "/calibration/bins/minimumPerBin",
									schemaPath: "#/properties/calibration/properties/bins/properties/minimumPerBin/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								vErrors === null ? vErrors = [err39] : vErrors.length < 1e3 && vErrors.push(err39), errors++;
							}
							if (typeof data20 == "number" && isFinite(data20)) {
								if (data20 > 1e6 || isNaN(data20)) {
									let err40 = {
										instancePath: instancePath + "/calibration/bins/minimumPerBin",
										schemaPath: "#/properties/calibration/properties/bins/properties/minimumPerBin/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e6
										},
										message: "must be <= 1000000"
									};
									vErrors === null ? vErrors = [err40] : vErrors.length < 1e3 && vErrors.push(err40), errors++;
								}
								if (data20 < 1 || isNaN(data20)) {
									let err41 = {
										instancePath: instancePath + "/calibration/bins/minimumPerBin",
										schemaPath: "#/properties/calibration/properties/bins/properties/minimumPerBin/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									vErrors === null ? vErrors = [err41] : vErrors.length < 1e3 && vErrors.push(err41), errors++;
								}
							}
						}
					} else {
						let err42 = {
							instancePath: instancePath + "/calibration/bins",
							schemaPath: "#/properties/calibration/properties/bins/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err42] : vErrors.length < 1e3 && vErrors.push(err42), errors++;
					}
				}
				if (data13.wasm !== void 0) {
					let data21 = data13.wasm;
					if (typeof data21 == "string") {
						if (!pattern7.test(data21)) {
							let err43 = {
								instancePath: instancePath + "/calibration/wasm",
								schemaPath: "common.schema.json#/$defs/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" },
								message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
							};
							vErrors === null ? vErrors = [err43] : vErrors.length < 1e3 && vErrors.push(err43), errors++;
						}
					} else {
						let err44 = {
							instancePath: instancePath + "/calibration/wasm",
							schemaPath: "common.schema.json#/$defs/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err44] : vErrors.length < 1e3 && vErrors.push(err44), errors++;
					}
				}
				if (data13.binningCore !== void 0) {
					let data22 = data13.binningCore;
					if (typeof data22 == "string") {
						if (!pattern7.test(data22)) {
							let err45 = {
								instancePath: instancePath + "/calibration/binningCore",
								schemaPath: "common.schema.json#/$defs/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" },
								message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
							};
							vErrors === null ? vErrors = [err45] : vErrors.length < 1e3 && vErrors.push(err45), errors++;
						}
					} else {
						let err46 = {
							instancePath: instancePath + "/calibration/binningCore",
							schemaPath: "common.schema.json#/$defs/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err46] : vErrors.length < 1e3 && vErrors.push(err46), errors++;
					}
				}
				if (data13.fit !== void 0) {
					let data23 = data13.fit;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.rows === void 0) {
							let err47 = {
								instancePath: instancePath + "/calibration/fit",
								schemaPath: "#/properties/calibration/properties/fit/required",
								keyword: "required",
								params: { missingProperty: "rows" },
								message: "must have required property 'rows'"
							};
							vErrors === null ? vErrors = [err47] : vErrors.length < 1e3 && vErrors.push(err47), errors++;
						}
						for (let key4 in data23) if (key4 !== "rows" && key4 !== "ece" && key4 !== "aece" && key4 !== "dece") {
							let err48 = {
								instancePath: instancePath + "/calibration/fit",
								schemaPath: "#/properties/calibration/properties/fit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err48] : vErrors.length < 1e3 && vErrors.push(err48), errors++;
						}
						if (data23.rows !== void 0) {
							let data24 = data23.rows;
							if (typeof data24 != "number" || data24 % 1 || isNaN(data24) || !isFinite(data24)) {
								let err49 = {
									instancePath: instancePath + "/calibration/fit/rows",
									schemaPath: "common.schema.json#/$defs/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								vErrors === null ? vErrors = [err49] : vErrors.length < 1e3 && vErrors.push(err49), errors++;
							}
							if (typeof data24 == "number" && isFinite(data24)) {
								if (data24 > 9007199254740991 || isNaN(data24)) {
									let err50 = {
										instancePath: instancePath + "/calibration/fit/rows",
										schemaPath: "common.schema.json#/$defs/count/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									};
									vErrors === null ? vErrors = [err50] : vErrors.length < 1e3 && vErrors.push(err50), errors++;
								}
								if (data24 < 0 || isNaN(data24)) {
									let err51 = {
										instancePath: instancePath + "/calibration/fit/rows",
										schemaPath: "common.schema.json#/$defs/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									vErrors === null ? vErrors = [err51] : vErrors.length < 1e3 && vErrors.push(err51), errors++;
								}
							}
						}
						if (data23.ece !== void 0) {
							let data25 = data23.ece;
							if (typeof data25 == "number" && isFinite(data25)) {
								if (data25 > 1 || isNaN(data25)) {
									let err52 = {
										instancePath: instancePath + "/calibration/fit/ece",
										schemaPath: "common.schema.json#/$defs/share/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									vErrors === null ? vErrors = [err52] : vErrors.length < 1e3 && vErrors.push(err52), errors++;
								}
								if (data25 < 0 || isNaN(data25)) {
									let err53 = {
										instancePath: instancePath + "/calibration/fit/ece",
										schemaPath: "common.schema.json#/$defs/share/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									vErrors === null ? vErrors = [err53] : vErrors.length < 1e3 && vErrors.push(err53), errors++;
								}
							} else {
								let err54 = {
									instancePath: instancePath + "/calibration/fit/ece",
									schemaPath: "common.schema.json#/$defs/share/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								vErrors === null ? vErrors = [err54] : vErrors.length < 1e3 && vErrors.push(err54), errors++;
							}
						}
						if (data23.aece !== void 0) {
							let data26 = data23.aece;
							if (typeof data26 == "number" && isFinite(data26)) {
								if (data26 > 1 || isNaN(data26)) {
									let err55 = {
										instancePath: instancePath + "/calibration/fit/aece",
										schemaPath: "common.schema.json#/$defs/share/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									vErrors === null ? vErrors = [err55] : vErrors.length < 1e3 && vErrors.push(err55), errors++;
								}
								if (data26 < 0 || isNaN(data26)) {
									let err56 = {
										instancePath: instancePath + "/calibration/fit/aece",
										schemaPath: "common.schema.json#/$defs/share/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									vErrors === null ? vErrors = [err56] : vErrors.length < 1e3 && vErrors.push(err56), errors++;
								}
							} else {
								let err57 = {
									instancePath: instancePath + "/calibration/fit/aece",
									schemaPath: "common.schema.json#/$defs/share/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								vErrors === null ? vErrors = [err57] : vErrors.length < 1e3 && vErrors.push(err57), errors++;
							}
						}
						if (data23.dece !== void 0) {
							let data27 = data23.dece;
							if (typeof data27 == "number" && isFinite(data27)) {
								if (data27 > 1 || isNaN(data27)) {
									let err58 = {
										instancePath: instancePath + "/calibration/fit/dece",
										schemaPath: "common.schema.json#/$defs/share/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									vErrors === null ? vErrors = [err58] : vErrors.length < 1e3 && vErrors.push(err58), errors++;
								}
								if (data27 < 0 || isNaN(data27)) {
									let err59 = {
										instancePath: instancePath + "/calibration/fit/dece",
										schemaPath: "common.schema.json#/$defs/share/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									vErrors === null ? vErrors = [err59] : vErrors.length < 1e3 && vErrors.push(err59), errors++;
								}
							} else {
								let err60 = {
									instancePath: instancePath + "/calibration/fit/dece",
									schemaPath: "common.schema.json#/$defs/share/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								vErrors === null ? vErrors = [err60] : vErrors.length < 1e3 && vErrors.push(err60), errors++;
							}
						}
					} else {
						let err61 = {
							instancePath: instancePath + "/calibration/fit",
							schemaPath: "#/properties/calibration/properties/fit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err61] : vErrors.length < 1e3 && vErrors.push(err61), errors++;
					}
				}
			} else {
				let err62 = {
					instancePath: instancePath + "/calibration",
					schemaPath: "#/properties/calibration/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err62] : vErrors.length < 1e3 && vErrors.push(err62), errors++;
			}
		}
		if (data.rounding !== void 0) {
			let data28 = data.rounding;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
				if (data28.scoreGrid === void 0) {
					let err63 = {
						instancePath: instancePath + "/rounding",
						schemaPath: "#/properties/rounding/required",
						keyword: "required",
						params: { missingProperty: "scoreGrid" },
						message: "must have required property 'scoreGrid'"
					};
					vErrors === null ? vErrors = [err63] : vErrors.length < 1e3 && vErrors.push(err63), errors++;
				}
				for (let key5 in data28) if (key5 !== "scoreGrid") {
					let err64 = {
						instancePath: instancePath + "/rounding",
						schemaPath: "#/properties/rounding/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err64] : vErrors.length < 1e3 && vErrors.push(err64), errors++;
				}
				if (data28.scoreGrid !== void 0 && data28.scoreGrid !== "1e-9") {
					let err65 = {
						instancePath: instancePath + "/rounding/scoreGrid",
						schemaPath: "#/properties/rounding/properties/scoreGrid/const",
						keyword: "const",
						params: { allowedValue: "1e-9" },
						message: "must be equal to constant"
					};
					vErrors === null ? vErrors = [err65] : vErrors.length < 1e3 && vErrors.push(err65), errors++;
				}
			} else {
				let err66 = {
					instancePath: instancePath + "/rounding",
					schemaPath: "#/properties/rounding/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err66] : vErrors.length < 1e3 && vErrors.push(err66), errors++;
			}
		}
		if (data.quantile !== void 0) {
			let data30 = data.quantile;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.type === void 0) {
					let err67 = {
						instancePath: instancePath + "/quantile",
						schemaPath: "#/properties/quantile/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'"
					};
					vErrors === null ? vErrors = [err67] : vErrors.length < 1e3 && vErrors.push(err67), errors++;
				}
				for (let key6 in data30) if (key6 !== "type") {
					let err68 = {
						instancePath: instancePath + "/quantile",
						schemaPath: "#/properties/quantile/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err68] : vErrors.length < 1e3 && vErrors.push(err68), errors++;
				}
				if (data30.type !== void 0) {
					let data31 = data30.type;
					if (typeof data31 != "number" || data31 % 1 || isNaN(data31) || !isFinite(data31)) {
						let err69 = {
							instancePath: instancePath + "/quantile/type",
							schemaPath: "#/properties/quantile/properties/type/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err69] : vErrors.length < 1e3 && vErrors.push(err69), errors++;
					}
					if (typeof data31 == "number" && isFinite(data31)) {
						if (data31 > 9 || isNaN(data31)) {
							let err70 = {
								instancePath: instancePath + "/quantile/type",
								schemaPath: "#/properties/quantile/properties/type/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9
								},
								message: "must be <= 9"
							};
							vErrors === null ? vErrors = [err70] : vErrors.length < 1e3 && vErrors.push(err70), errors++;
						}
						if (data31 < 1 || isNaN(data31)) {
							let err71 = {
								instancePath: instancePath + "/quantile/type",
								schemaPath: "#/properties/quantile/properties/type/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							vErrors === null ? vErrors = [err71] : vErrors.length < 1e3 && vErrors.push(err71), errors++;
						}
					}
				}
			} else {
				let err72 = {
					instancePath: instancePath + "/quantile",
					schemaPath: "#/properties/quantile/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err72] : vErrors.length < 1e3 && vErrors.push(err72), errors++;
			}
		}
		if (data.bootstrap !== void 0) {
			let data32 = data.bootstrap;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				if (data32.replicates === void 0) {
					let err73 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/properties/bootstrap/required",
						keyword: "required",
						params: { missingProperty: "replicates" },
						message: "must have required property 'replicates'"
					};
					vErrors === null ? vErrors = [err73] : vErrors.length < 1e3 && vErrors.push(err73), errors++;
				}
				if (data32.seed === void 0) {
					let err74 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/properties/bootstrap/required",
						keyword: "required",
						params: { missingProperty: "seed" },
						message: "must have required property 'seed'"
					};
					vErrors === null ? vErrors = [err74] : vErrors.length < 1e3 && vErrors.push(err74), errors++;
				}
				if (data32.generator === void 0) {
					let err75 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/properties/bootstrap/required",
						keyword: "required",
						params: { missingProperty: "generator" },
						message: "must have required property 'generator'"
					};
					vErrors === null ? vErrors = [err75] : vErrors.length < 1e3 && vErrors.push(err75), errors++;
				}
				for (let key7 in data32) if (key7 !== "replicates" && key7 !== "seed" && key7 !== "generator" && key7 !== "alpha") {
					let err76 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/properties/bootstrap/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err76] : vErrors.length < 1e3 && vErrors.push(err76), errors++;
				}
				if (data32.replicates !== void 0) {
					let data33 = data32.replicates;
					if (typeof data33 != "number" || data33 % 1 || isNaN(data33) || !isFinite(data33)) {
						let err77 = {
							instancePath: instancePath + "/bootstrap/replicates",
							schemaPath: "#/properties/bootstrap/properties/replicates/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err77] : vErrors.length < 1e3 && vErrors.push(err77), errors++;
					}
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 > 1e6 || isNaN(data33)) {
							let err78 = {
								instancePath: instancePath + "/bootstrap/replicates",
								schemaPath: "#/properties/bootstrap/properties/replicates/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							vErrors === null ? vErrors = [err78] : vErrors.length < 1e3 && vErrors.push(err78), errors++;
						}
						if (data33 < 100 || isNaN(data33)) {
							let err79 = {
								instancePath: instancePath + "/bootstrap/replicates",
								schemaPath: "#/properties/bootstrap/properties/replicates/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 100
								},
								message: "must be >= 100"
							};
							vErrors === null ? vErrors = [err79] : vErrors.length < 1e3 && vErrors.push(err79), errors++;
						}
					}
				}
				if (data32.seed !== void 0) {
					let data34 = data32.seed;
					if (typeof data34 != "number" || data34 % 1 || isNaN(data34) || !isFinite(data34)) {
						let err80 = {
							instancePath: instancePath + "/bootstrap/seed",
							schemaPath: "common.schema.json#/$defs/count/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err80] : vErrors.length < 1e3 && vErrors.push(err80), errors++;
					}
					if (typeof data34 == "number" && isFinite(data34)) {
						if (data34 > 9007199254740991 || isNaN(data34)) {
							let err81 = {
								instancePath: instancePath + "/bootstrap/seed",
								schemaPath: "common.schema.json#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							vErrors === null ? vErrors = [err81] : vErrors.length < 1e3 && vErrors.push(err81), errors++;
						}
						if (data34 < 0 || isNaN(data34)) {
							let err82 = {
								instancePath: instancePath + "/bootstrap/seed",
								schemaPath: "common.schema.json#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							vErrors === null ? vErrors = [err82] : vErrors.length < 1e3 && vErrors.push(err82), errors++;
						}
					}
				}
				if (data32.generator !== void 0 && data32.generator !== "philox4x32-10") {
					let err83 = {
						instancePath: instancePath + "/bootstrap/generator",
						schemaPath: "#/properties/bootstrap/properties/generator/const",
						keyword: "const",
						params: { allowedValue: "philox4x32-10" },
						message: "must be equal to constant"
					};
					vErrors === null ? vErrors = [err83] : vErrors.length < 1e3 && vErrors.push(err83), errors++;
				}
				if (data32.alpha !== void 0) {
					let data36 = data32.alpha;
					if (typeof data36 == "number" && isFinite(data36)) {
						if (data36 >= 1 || isNaN(data36)) {
							let err84 = {
								instancePath: instancePath + "/bootstrap/alpha",
								schemaPath: "#/properties/bootstrap/properties/alpha/exclusiveMaximum",
								keyword: "exclusiveMaximum",
								params: {
									comparison: "<",
									limit: 1
								},
								message: "must be < 1"
							};
							vErrors === null ? vErrors = [err84] : vErrors.length < 1e3 && vErrors.push(err84), errors++;
						}
						if (data36 <= 0 || isNaN(data36)) {
							let err85 = {
								instancePath: instancePath + "/bootstrap/alpha",
								schemaPath: "#/properties/bootstrap/properties/alpha/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							vErrors === null ? vErrors = [err85] : vErrors.length < 1e3 && vErrors.push(err85), errors++;
						}
					} else {
						let err86 = {
							instancePath: instancePath + "/bootstrap/alpha",
							schemaPath: "#/properties/bootstrap/properties/alpha/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						vErrors === null ? vErrors = [err86] : vErrors.length < 1e3 && vErrors.push(err86), errors++;
					}
				}
			} else {
				let err87 = {
					instancePath: instancePath + "/bootstrap",
					schemaPath: "#/properties/bootstrap/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err87] : vErrors.length < 1e3 && vErrors.push(err87), errors++;
			}
		}
		if (data.flags !== void 0 && (validate91(data.flags, {
			instancePath: instancePath + "/flags",
			parentData: data,
			parentDataProperty: "flags",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate91.errors), errors += validate91.errors.length)), data.sbom !== void 0 && (validate93(data.sbom, {
			instancePath: instancePath + "/sbom",
			parentData: data,
			parentDataProperty: "sbom",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate93.errors), errors += validate93.errors.length)), data.approvals !== void 0) {
			let data39 = data.approvals;
			if (Array.isArray(data39)) {
				if (data39.length > 10) {
					let err88 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/maxItems",
						keyword: "maxItems",
						params: { limit: 10 },
						message: "must NOT have more than 10 items"
					};
					vErrors === null ? vErrors = [err88] : vErrors.length < 1e3 && vErrors.push(err88), errors++;
				}
				let len3 = data39.length;
				for (let i3 = 0; i3 < len3; i3++) validate95(data39[i3], {
					instancePath: instancePath + "/approvals/" + i3,
					parentData: data39,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate95.errors), errors += validate95.errors.length);
			} else {
				let err89 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err89] : vErrors.length < 1e3 && vErrors.push(err89), errors++;
			}
		}
	} else {
		let err90 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err90] : vErrors.length < 1e3 && vErrors.push(err90), errors++;
	}
	return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateConfig = validate97, schema180 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "config.schema.json",
	title: "Config",
	description: "Settings of the repository: where proposals live, which branches are used, where observations come from. One file, `manifests/headgate.json`.",
	type: "object",
	required: [
		"schema",
		"repository",
		"forge",
		"environments"
	],
	additionalProperties: !1,
	properties: {
		$schema: { type: "string" },
		schema: { const: "headgate/config/v1alpha" },
		repository: {
			description: "The repository's identity in every decision: owner/name, or any stable name.",
			type: "string",
			minLength: 1,
			maxLength: 200,
			pattern: "^[A-Za-z0-9._/-]+$"
		},
		forge: {
			description: "Where proposals live: in this repository itself (`embedded`).",
			enum: ["embedded"]
		},
		merge: {
			description: "`auto`: a proposal that passes its check is merged by the tick. `manual`: a person merges it.",
			enum: ["auto", "manual"]
		},
		branches: {
			title: "Branches",
			type: "object",
			additionalProperties: !1,
			properties: {
				main: {
					description: "What is allowed. Default: main.",
					type: "string",
					minLength: 1,
					maxLength: 100
				},
				evidence: {
					description: "Sealed windows. Default: headgate-evidence.",
					type: "string",
					minLength: 1,
					maxLength: 100
				},
				live: {
					description: "What is served. Default: headgate-live.",
					type: "string",
					minLength: 1,
					maxLength: 100
				}
			}
		},
		environments: {
			description: "Where components run.",
			type: "array",
			minItems: 1,
			maxItems: 50,
			uniqueItems: !0,
			items: {
				$ref: "common.schema.json#/$defs/name",
				type: "string"
			}
		},
		observations: {
			title: "ObservationSource",
			description: "Where `observe` reads from: newline-delimited JSON files below a folder of the working directory, `<path>/<environment>/<component>/*.ndjson`.",
			type: "object",
			required: ["kind", "path"],
			additionalProperties: !1,
			properties: {
				kind: { const: "files" },
				path: { $ref: "common.schema.json#/$defs/path" }
			}
		}
	}
}, pattern80 = RegExp("^[A-Za-z0-9._/-]+$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.repository === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repository" },
				message: "must have required property 'repository'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.forge === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "forge" },
				message: "must have required property 'forge'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.environments === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environments" },
				message: "must have required property 'environments'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (key0 !== "$schema" && key0 !== "schema" && key0 !== "repository" && key0 !== "forge" && key0 !== "merge" && key0 !== "branches" && key0 !== "environments" && key0 !== "observations") {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err5 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/config/v1alpha") {
			let err6 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/config/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.repository !== void 0) {
			let data2 = data.repository;
			if (typeof data2 == "string") {
				if (func2(data2) > 200) {
					let err7 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (func2(data2) < 1) {
					let err8 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (!pattern80.test(data2)) {
					let err9 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._/-]+$" },
						message: "must match pattern \"^[A-Za-z0-9._/-]+$\""
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
		if (data.forge !== void 0 && data.forge !== "embedded") {
			let err11 = {
				instancePath: instancePath + "/forge",
				schemaPath: "#/properties/forge/enum",
				keyword: "enum",
				params: { allowedValues: schema180.properties.forge.enum },
				message: "must be equal to one of the allowed values"
			};
			vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
		}
		if (data.merge !== void 0) {
			let data4 = data.merge;
			if (data4 !== "auto" && data4 !== "manual") {
				let err12 = {
					instancePath: instancePath + "/merge",
					schemaPath: "#/properties/merge/enum",
					keyword: "enum",
					params: { allowedValues: schema180.properties.merge.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
			}
		}
		if (data.branches !== void 0) {
			let data5 = data.branches;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (let key1 in data5) if (key1 !== "main" && key1 !== "evidence" && key1 !== "live") {
					let err13 = {
						instancePath: instancePath + "/branches",
						schemaPath: "#/properties/branches/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
				if (data5.main !== void 0) {
					let data6 = data5.main;
					if (typeof data6 == "string") {
						if (func2(data6) > 100) {
							let err14 = {
								instancePath: instancePath + "/branches/main",
								schemaPath: "#/properties/branches/properties/main/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
						}
						if (func2(data6) < 1) {
							let err15 = {
								instancePath: instancePath + "/branches/main",
								schemaPath: "#/properties/branches/properties/main/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
						}
					} else {
						let err16 = {
							instancePath: instancePath + "/branches/main",
							schemaPath: "#/properties/branches/properties/main/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
					}
				}
				if (data5.evidence !== void 0) {
					let data7 = data5.evidence;
					if (typeof data7 == "string") {
						if (func2(data7) > 100) {
							let err17 = {
								instancePath: instancePath + "/branches/evidence",
								schemaPath: "#/properties/branches/properties/evidence/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
						}
						if (func2(data7) < 1) {
							let err18 = {
								instancePath: instancePath + "/branches/evidence",
								schemaPath: "#/properties/branches/properties/evidence/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
						}
					} else {
						let err19 = {
							instancePath: instancePath + "/branches/evidence",
							schemaPath: "#/properties/branches/properties/evidence/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
					}
				}
				if (data5.live !== void 0) {
					let data8 = data5.live;
					if (typeof data8 == "string") {
						if (func2(data8) > 100) {
							let err20 = {
								instancePath: instancePath + "/branches/live",
								schemaPath: "#/properties/branches/properties/live/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
						}
						if (func2(data8) < 1) {
							let err21 = {
								instancePath: instancePath + "/branches/live",
								schemaPath: "#/properties/branches/properties/live/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
						}
					} else {
						let err22 = {
							instancePath: instancePath + "/branches/live",
							schemaPath: "#/properties/branches/properties/live/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
					}
				}
			} else {
				let err23 = {
					instancePath: instancePath + "/branches",
					schemaPath: "#/properties/branches/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
			}
		}
		if (data.environments !== void 0) {
			let data9 = data.environments;
			if (Array.isArray(data9)) {
				if (data9.length > 50) {
					let err24 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
				}
				if (data9.length < 1) {
					let err25 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
				}
				let len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 != "string") {
						let err26 = {
							instancePath: instancePath + "/environments/" + i0,
							schemaPath: "#/properties/environments/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
					}
					if (typeof data10 == "string") {
						if (func2(data10) > 63) {
							let err27 = {
								instancePath: instancePath + "/environments/" + i0,
								schemaPath: "common.schema.json#/$defs/name/maxLength",
								keyword: "maxLength",
								params: { limit: 63 },
								message: "must NOT have more than 63 characters"
							};
							vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
						}
						if (!pattern4.test(data10)) {
							let err28 = {
								instancePath: instancePath + "/environments/" + i0,
								schemaPath: "common.schema.json#/$defs/name/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
							};
							vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
						}
					} else {
						let err29 = {
							instancePath: instancePath + "/environments/" + i0,
							schemaPath: "common.schema.json#/$defs/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
					}
				}
				let i1 = data9.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data9[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err30 = {
									instancePath: instancePath + "/environments",
									schemaPath: "#/properties/environments/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else {
				let err31 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
			}
		}
		if (data.observations !== void 0) {
			let data11 = data.observations;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.kind === void 0) {
					let err32 = {
						instancePath: instancePath + "/observations",
						schemaPath: "#/properties/observations/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					vErrors === null ? vErrors = [err32] : vErrors.length < 1e3 && vErrors.push(err32), errors++;
				}
				if (data11.path === void 0) {
					let err33 = {
						instancePath: instancePath + "/observations",
						schemaPath: "#/properties/observations/required",
						keyword: "required",
						params: { missingProperty: "path" },
						message: "must have required property 'path'"
					};
					vErrors === null ? vErrors = [err33] : vErrors.length < 1e3 && vErrors.push(err33), errors++;
				}
				for (let key2 in data11) if (key2 !== "kind" && key2 !== "path") {
					let err34 = {
						instancePath: instancePath + "/observations",
						schemaPath: "#/properties/observations/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err34] : vErrors.length < 1e3 && vErrors.push(err34), errors++;
				}
				if (data11.kind !== void 0 && data11.kind !== "files") {
					let err35 = {
						instancePath: instancePath + "/observations/kind",
						schemaPath: "#/properties/observations/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "files" },
						message: "must be equal to constant"
					};
					vErrors === null ? vErrors = [err35] : vErrors.length < 1e3 && vErrors.push(err35), errors++;
				}
				if (data11.path !== void 0) {
					let data13 = data11.path;
					if (typeof data13 == "string") {
						if (func2(data13) > 500) {
							let err36 = {
								instancePath: instancePath + "/observations/path",
								schemaPath: "common.schema.json#/$defs/path/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							vErrors === null ? vErrors = [err36] : vErrors.length < 1e3 && vErrors.push(err36), errors++;
						}
						if (!pattern77.test(data13)) {
							let err37 = {
								instancePath: instancePath + "/observations/path",
								schemaPath: "common.schema.json#/$defs/path/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$" },
								message: "must match pattern \"^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$\""
							};
							vErrors === null ? vErrors = [err37] : vErrors.length < 1e3 && vErrors.push(err37), errors++;
						}
					} else {
						let err38 = {
							instancePath: instancePath + "/observations/path",
							schemaPath: "common.schema.json#/$defs/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err38] : vErrors.length < 1e3 && vErrors.push(err38), errors++;
					}
				}
			} else {
				let err39 = {
					instancePath: instancePath + "/observations",
					schemaPath: "#/properties/observations/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err39] : vErrors.length < 1e3 && vErrors.push(err39), errors++;
			}
		}
	} else {
		let err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err40] : vErrors.length < 1e3 && vErrors.push(err40), errors++;
	}
	return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateDecision = validate26, schema43 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "decision.schema.json",
	title: "Decision",
	description: "One step of a rollout with everything it rests on, so that anyone can recompute it. Immutable; names the decision before it.",
	type: "object",
	required: [
		"schema",
		"environment",
		"component",
		"sequence",
		"previous",
		"decider",
		"kind",
		"at",
		"expiresAt",
		"input",
		"verdicts",
		"reasons",
		"state"
	],
	additionalProperties: !1,
	properties: {
		$schema: { type: "string" },
		schema: { const: "headgate/decision/v1alpha" },
		environment: { $ref: "common.schema.json#/$defs/name" },
		component: { $ref: "common.schema.json#/$defs/name" },
		sequence: { $ref: "common.schema.json#/$defs/count" },
		previous: {
			description: "Digest of the decision before it; null for the first.",
			anyOf: [{ $ref: "common.schema.json#/$defs/digest" }, { type: "null" }]
		},
		decider: {
			description: "Version of the rules that decided.",
			type: "integer",
			minimum: 1,
			maximum: 1e3
		},
		kind: { enum: [
			"start",
			"promote",
			"complete",
			"publish",
			"revert",
			"stop",
			"resume"
		] },
		at: { $ref: "common.schema.json#/$defs/instant" },
		expiresAt: {
			description: "A proposal with this decision is stale after this moment.",
			$ref: "common.schema.json#/$defs/instant"
		},
		input: { $ref: "#/$defs/input" },
		verdicts: {
			description: "What each gate said of the stage's windows together.",
			type: "array",
			maxItems: 100,
			items: { $ref: "common.schema.json#/$defs/verdict" }
		},
		breaches: {
			description: "Windows in which a gate was breached.",
			type: "array",
			maxItems: 1e4,
			items: { $ref: "#/$defs/windowBreach" }
		},
		reasons: {
			type: "array",
			maxItems: 100,
			items: { $ref: "common.schema.json#/$defs/reasonCode" }
		},
		state: {
			description: "The state that the decision leads to.",
			$ref: "common.schema.json#/$defs/rolloutState"
		}
	},
	$defs: {
		input: {
			title: "DecisionInput",
			description: "Everything that the decision rests on. Windows stand by digest: their content is immutable on the evidence branch.",
			type: "object",
			required: [
				"now",
				"request",
				"policy",
				"state",
				"candidate",
				"applied",
				"windows",
				"stop",
				"approvals"
			],
			additionalProperties: !1,
			properties: {
				now: { $ref: "common.schema.json#/$defs/instant" },
				request: { $ref: "#/$defs/request" },
				policy: { $ref: "rollout-policy.schema.json" },
				state: {
					description: "The state on main; null before the first rollout.",
					anyOf: [{ $ref: "common.schema.json#/$defs/rolloutState" }, { type: "null" }]
				},
				candidate: { anyOf: [{ $ref: "#/$defs/candidate" }, { type: "null" }] },
				applied: {
					description: "When the state on main was first served; null when it is not served yet.",
					anyOf: [{ $ref: "#/$defs/applied" }, { type: "null" }]
				},
				windows: {
					description: "The sealed windows of the stage: all of them, in order.",
					type: "array",
					maxItems: 1e4,
					items: { $ref: "#/$defs/windowLink" }
				},
				stop: { anyOf: [{ $ref: "stop.schema.json" }, { type: "null" }] },
				approvals: {
					description: "Approvals that bind to this step.",
					type: "array",
					maxItems: 100,
					items: { $ref: "#/$defs/approval" }
				}
			}
		},
		request: {
			title: "DecisionRequest",
			description: "Who asked: the schedule (`tick`), or a person with a reason.",
			type: "object",
			required: ["kind"],
			additionalProperties: !1,
			properties: {
				kind: { enum: [
					"tick",
					"start",
					"promote",
					"revert",
					"resume"
				] },
				by: { $ref: "common.schema.json#/$defs/person" },
				reason: { $ref: "common.schema.json#/$defs/reason" },
				stable: {
					description: "For the first start of a component: the version that runs now.",
					$ref: "common.schema.json#/$defs/semver"
				}
			}
		},
		candidate: {
			title: "Candidate",
			description: "What the decision needs to know of the candidate's manifest.",
			type: "object",
			required: [
				"version",
				"manifest",
				"approvals",
				"classes"
			],
			additionalProperties: !1,
			properties: {
				version: { $ref: "common.schema.json#/$defs/semver" },
				manifest: {
					description: "Digest of the manifest's canonical form.",
					$ref: "common.schema.json#/$defs/digest"
				},
				approvals: {
					type: "array",
					items: { $ref: "common.schema.json#/$defs/approvalRule" }
				},
				classes: {
					description: "Binning core by class; empty for a handler.",
					type: "array",
					items: { $ref: "common.schema.json#/$defs/calibrationClass" }
				}
			}
		},
		applied: {
			title: "Applied",
			type: "object",
			required: ["sequence", "at"],
			additionalProperties: !1,
			properties: {
				sequence: { $ref: "common.schema.json#/$defs/count" },
				at: { $ref: "common.schema.json#/$defs/instant" }
			}
		},
		windowLink: {
			title: "WindowLink",
			type: "object",
			required: ["start", "digest"],
			additionalProperties: !1,
			properties: {
				start: { $ref: "common.schema.json#/$defs/instant" },
				digest: { $ref: "common.schema.json#/$defs/digest" }
			}
		},
		windowBreach: {
			title: "WindowBreach",
			type: "object",
			required: ["start", "verdicts"],
			additionalProperties: !1,
			properties: {
				start: { $ref: "common.schema.json#/$defs/instant" },
				verdicts: {
					type: "array",
					items: { $ref: "common.schema.json#/$defs/verdict" }
				}
			}
		},
		approval: {
			title: "Approval",
			type: "object",
			required: [
				"role",
				"person",
				"grade"
			],
			additionalProperties: !1,
			properties: {
				role: { $ref: "common.schema.json#/$defs/name" },
				person: { $ref: "common.schema.json#/$defs/person" },
				grade: { enum: ["signed", "forge-witnessed"] }
			}
		}
	}
}, schema50 = {
	title: "DecisionInput",
	description: "Everything that the decision rests on. Windows stand by digest: their content is immutable on the evidence branch.",
	type: "object",
	required: [
		"now",
		"request",
		"policy",
		"state",
		"candidate",
		"applied",
		"windows",
		"stop",
		"approvals"
	],
	additionalProperties: !1,
	properties: {
		now: { $ref: "common.schema.json#/$defs/instant" },
		request: { $ref: "#/$defs/request" },
		policy: { $ref: "rollout-policy.schema.json" },
		state: {
			description: "The state on main; null before the first rollout.",
			anyOf: [{ $ref: "common.schema.json#/$defs/rolloutState" }, { type: "null" }]
		},
		candidate: { anyOf: [{ $ref: "#/$defs/candidate" }, { type: "null" }] },
		applied: {
			description: "When the state on main was first served; null when it is not served yet.",
			anyOf: [{ $ref: "#/$defs/applied" }, { type: "null" }]
		},
		windows: {
			description: "The sealed windows of the stage: all of them, in order.",
			type: "array",
			maxItems: 1e4,
			items: { $ref: "#/$defs/windowLink" }
		},
		stop: { anyOf: [{ $ref: "stop.schema.json" }, { type: "null" }] },
		approvals: {
			description: "Approvals that bind to this step.",
			type: "array",
			maxItems: 100,
			items: { $ref: "#/$defs/approval" }
		}
	}
}, schema52 = {
	title: "DecisionRequest",
	description: "Who asked: the schedule (`tick`), or a person with a reason.",
	type: "object",
	required: ["kind"],
	additionalProperties: !1,
	properties: {
		kind: { enum: [
			"tick",
			"start",
			"promote",
			"revert",
			"resume"
		] },
		by: { $ref: "common.schema.json#/$defs/person" },
		reason: { $ref: "common.schema.json#/$defs/reason" },
		stable: {
			description: "For the first start of a component: the version that runs now.",
			$ref: "common.schema.json#/$defs/semver"
		}
	}
}, pattern15 = RegExp("^[^\\u0000-\\u001f]+$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "kind" && key0 !== "by" && key0 !== "reason" && key0 !== "stable") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (data0 !== "tick" && data0 !== "start" && data0 !== "promote" && data0 !== "revert" && data0 !== "resume") {
				let err2 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema52.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
			}
		}
		if (data.by !== void 0) {
			let data1 = data.by;
			if (typeof data1 == "string") {
				if (func2(data1) > 200) {
					let err3 = {
						instancePath: instancePath + "/by",
						schemaPath: "common.schema.json#/$defs/person/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (func2(data1) < 1) {
					let err4 = {
						instancePath: instancePath + "/by",
						schemaPath: "common.schema.json#/$defs/person/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern15.test(data1)) {
					let err5 = {
						instancePath: instancePath + "/by",
						schemaPath: "common.schema.json#/$defs/person/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f]+$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/by",
					schemaPath: "common.schema.json#/$defs/person/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.reason !== void 0) {
			let data2 = data.reason;
			if (typeof data2 == "string") {
				if (func2(data2) > 1e3) {
					let err7 = {
						instancePath: instancePath + "/reason",
						schemaPath: "common.schema.json#/$defs/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (func2(data2) < 1) {
					let err8 = {
						instancePath: instancePath + "/reason",
						schemaPath: "common.schema.json#/$defs/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/reason",
					schemaPath: "common.schema.json#/$defs/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
		}
		if (data.stable !== void 0) {
			let data3 = data.stable;
			if (typeof data3 == "string") {
				if (func2(data3) > 100) {
					let err10 = {
						instancePath: instancePath + "/stable",
						schemaPath: "common.schema.json#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				if (!pattern16.test(data3)) {
					let err11 = {
						instancePath: instancePath + "/stable",
						schemaPath: "common.schema.json#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
			} else {
				let err12 = {
					instancePath: instancePath + "/stable",
					schemaPath: "common.schema.json#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
			}
		}
	} else {
		let err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
	}
	return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema56 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "rollout-policy.schema.json",
	title: "RolloutPolicy",
	description: "The rules of a rollout: its stages, its gates, when it is braked and when it may go on. Every number of a rollout stands here.",
	type: "object",
	required: [
		"schema",
		"name",
		"window",
		"stages",
		"hold",
		"brake",
		"gates"
	],
	additionalProperties: !1,
	properties: {
		$schema: { type: "string" },
		schema: { const: "headgate/rollout-policy/v1alpha" },
		name: { $ref: "common.schema.json#/$defs/name" },
		description: {
			type: "string",
			maxLength: 1e3
		},
		window: {
			description: "Length of a window; windows are aligned to UTC midnight. Default 15m.",
			$ref: "common.schema.json#/$defs/duration"
		},
		lateness: {
			description: "How long after its end a window is sealed, so that late observations are in it. Default 5m.",
			$ref: "common.schema.json#/$defs/duration"
		},
		propagation: {
			description: "How long services may take to see a new live state; windows that begin earlier do not count for the stage. Default 5m.",
			$ref: "common.schema.json#/$defs/duration"
		},
		stages: {
			description: "In order; percentages rise strictly and the last is 100.",
			type: "array",
			minItems: 1,
			maxItems: 50,
			items: {
				title: "Stage",
				type: "object",
				required: [
					"name",
					"percent",
					"minimumObservation",
					"minimumSamples"
				],
				additionalProperties: !1,
				properties: {
					name: { $ref: "common.schema.json#/$defs/name" },
					percent: {
						type: "number",
						exclusiveMinimum: 0,
						maximum: 100
					},
					minimumObservation: {
						description: "Sealed windows must cover at least this much time.",
						$ref: "common.schema.json#/$defs/duration"
					},
					minimumSamples: {
						description: "Requests that the candidate must have answered.",
						type: "integer",
						minimum: 1,
						maximum: 0xe8d4a51000
					},
					minimumSuccessRate: {
						description: "Share of the candidate's requests that must have succeeded, over the stage.",
						$ref: "common.schema.json#/$defs/share"
					}
				}
			}
		},
		hold: {
			description: "How long the candidate is watched at 100 % before it is published. Default of the mission: 24h.",
			$ref: "common.schema.json#/$defs/duration"
		},
		grace: {
			description: "Windows that end before the stage has been live for this long never brake. Default 0.",
			$ref: "common.schema.json#/$defs/duration"
		},
		brake: {
			title: "BrakeRule",
			description: "When breaching windows take the candidate back.",
			type: "object",
			required: ["consecutiveBreaches", "breachRate"],
			additionalProperties: !1,
			properties: {
				consecutiveBreaches: {
					description: "So many breaching windows in a row.",
					type: "integer",
					minimum: 1,
					maximum: 100
				},
				breachRate: {
					description: "Or more than this share of the stage's windows, once two have breached.",
					$ref: "common.schema.json#/$defs/share"
				}
			}
		},
		evidenceDeadline: {
			description: "Dead-man's switch: so long without a window that a gate could judge, and the candidate is taken back. Default 4h.",
			$ref: "common.schema.json#/$defs/duration"
		},
		cooldown: {
			description: "After a revert nothing is started for so long. Default 45m.",
			$ref: "common.schema.json#/$defs/duration"
		},
		emergencyStop: {
			title: "EmergencyStop",
			description: "So many reverts within the period stop the component until a person resumes it. Default: 6 in 24h.",
			type: "object",
			required: ["reverts", "within"],
			additionalProperties: !1,
			properties: {
				reverts: {
					type: "integer",
					minimum: 1,
					maximum: 100
				},
				within: { $ref: "common.schema.json#/$defs/duration" }
			}
		},
		autoPromotion: {
			description: "Whether a tick proposes the next stage by itself; otherwise `rollout promote` does. Default true.",
			type: "boolean"
		},
		autoRevert: {
			description: "Whether a brake reverts by itself. Default true; when false the breach is reported and nothing is promoted.",
			type: "boolean"
		},
		decisionExpiry: {
			description: "A proposal that was not merged within this time is stale. Default 2h.",
			$ref: "common.schema.json#/$defs/duration"
		},
		lease: {
			description: "How long served flags are valid without renewal; after that services fall back to the stable version by themselves. Default 6h.",
			$ref: "common.schema.json#/$defs/duration"
		},
		gates: {
			type: "array",
			minItems: 1,
			maxItems: 50,
			items: { $ref: "#/$defs/gate" }
		}
	},
	$defs: {
		gate: {
			title: "Gate",
			description: "A rule on a metric of the candidate.",
			type: "object",
			discriminator: { propertyName: "metric" },
			oneOf: [
				{ $ref: "#/$defs/latencyGate" },
				{ $ref: "#/$defs/errorsGate" },
				{ $ref: "#/$defs/calibrationGate" },
				{ $ref: "#/$defs/shiftGate" },
				{ $ref: "#/$defs/recallGate" }
			]
		},
		notApplicable: {
			title: "NotApplicable",
			description: "Why this gate does not apply here. A gate with this is shown and never judged.",
			type: "string",
			minLength: 1,
			maxLength: 300
		},
		latencyGate: {
			title: "LatencyGate",
			description: "p99 below 1 ms is: at most 1 % of requests exceed 1000 microseconds.",
			type: "object",
			required: [
				"name",
				"metric",
				"limitMicroseconds",
				"maximumShare"
			],
			additionalProperties: !1,
			properties: {
				name: { $ref: "common.schema.json#/$defs/name" },
				metric: { const: "latency" },
				limitMicroseconds: {
					type: "integer",
					minimum: 1,
					maximum: 864e8
				},
				maximumShare: { $ref: "common.schema.json#/$defs/share" },
				minimumWindowSamples: {
					description: "A window with fewer samples is inconclusive. Default 50.",
					$ref: "common.schema.json#/$defs/count"
				},
				notApplicable: { $ref: "#/$defs/notApplicable" }
			}
		},
		errorsGate: {
			title: "ErrorsGate",
			description: "At most this share of requests fails.",
			type: "object",
			required: [
				"name",
				"metric",
				"maximumShare"
			],
			additionalProperties: !1,
			properties: {
				name: { $ref: "common.schema.json#/$defs/name" },
				metric: { const: "errors" },
				maximumShare: { $ref: "common.schema.json#/$defs/share" },
				minimumWindowSamples: {
					description: "A window with fewer samples is inconclusive. Default 50.",
					$ref: "common.schema.json#/$defs/count"
				},
				notApplicable: { $ref: "#/$defs/notApplicable" }
			}
		},
		calibrationGate: {
			title: "CalibrationGate",
			description: "AECE minus tau(N, K) is at most `maximumExcess`, for the worst class; inconclusive while tau exceeds `maximumTau`.",
			type: "object",
			required: [
				"name",
				"metric",
				"maximumExcess"
			],
			additionalProperties: !1,
			properties: {
				name: { $ref: "common.schema.json#/$defs/name" },
				metric: { const: "calibration" },
				maximumExcess: { $ref: "common.schema.json#/$defs/share" },
				maximumTau: {
					description: "Above this noise floor nothing can be said. Default 0.1.",
					$ref: "common.schema.json#/$defs/share"
				},
				notApplicable: { $ref: "#/$defs/notApplicable" }
			}
		},
		shiftGate: {
			title: "ShiftGate",
			description: "Median confidence shift at most 0.02 is: at least half of the pairs of answers (candidate, stable) to one request differ by at most 0.02.",
			type: "object",
			required: [
				"name",
				"metric",
				"limit",
				"minimumShare"
			],
			additionalProperties: !1,
			properties: {
				name: { $ref: "common.schema.json#/$defs/name" },
				metric: { const: "shift" },
				limit: { $ref: "common.schema.json#/$defs/share" },
				minimumShare: { $ref: "common.schema.json#/$defs/share" },
				minimumWindowSamples: {
					description: "A window with fewer pairs is inconclusive. Default 50.",
					$ref: "common.schema.json#/$defs/count"
				},
				notApplicable: { $ref: "#/$defs/notApplicable" }
			}
		},
		recallGate: {
			title: "RecallGate",
			description: "The candidate finds within the time limit as many relevant items in its top results as the stable version: the difference of hits over paired queries is within `maximumDifference`.",
			type: "object",
			required: [
				"name",
				"metric",
				"at",
				"maximumDifference"
			],
			additionalProperties: !1,
			properties: {
				name: { $ref: "common.schema.json#/$defs/name" },
				metric: { const: "recall" },
				at: {
					description: "How many results count, 50 for recall@50.",
					type: "integer",
					minimum: 1,
					maximum: 1e5
				},
				maximumDifference: {
					description: "Hits lost or won, as a share of the stable version's hits; 0 demands the same.",
					$ref: "common.schema.json#/$defs/share"
				},
				minimumWindowSamples: {
					description: "A window with fewer paired queries is inconclusive. Default 50.",
					$ref: "common.schema.json#/$defs/count"
				},
				notApplicable: { $ref: "#/$defs/notApplicable" }
			}
		}
	}
}, pattern18 = RegExp("^[1-9][0-9]{0,5}[smhd]$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.metric === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.limitMicroseconds === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "limitMicroseconds" },
				message: "must have required property 'limitMicroseconds'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.maximumShare === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "maximumShare" },
				message: "must have required property 'maximumShare'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "metric" && key0 !== "limitMicroseconds" && key0 !== "maximumShare" && key0 !== "minimumWindowSamples" && key0 !== "notApplicable") {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
				if (!pattern4.test(data0)) {
					let err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
		if (data.metric !== void 0 && data.metric !== "latency") {
			let err8 = {
				instancePath: instancePath + "/metric",
				schemaPath: "#/properties/metric/const",
				keyword: "const",
				params: { allowedValue: "latency" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		if (data.limitMicroseconds !== void 0) {
			let data2 = data.limitMicroseconds;
			if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
				let err9 = {
					instancePath: instancePath + "/limitMicroseconds",
					schemaPath: "#/properties/limitMicroseconds/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 864e8 || isNaN(data2)) {
					let err10 = {
						instancePath: instancePath + "/limitMicroseconds",
						schemaPath: "#/properties/limitMicroseconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 864e8
						},
						message: "must be <= 86400000000"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					let err11 = {
						instancePath: instancePath + "/limitMicroseconds",
						schemaPath: "#/properties/limitMicroseconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
			}
		}
		if (data.maximumShare !== void 0) {
			let data3 = data.maximumShare;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1 || isNaN(data3)) {
					let err12 = {
						instancePath: instancePath + "/maximumShare",
						schemaPath: "common.schema.json#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					let err13 = {
						instancePath: instancePath + "/maximumShare",
						schemaPath: "common.schema.json#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/maximumShare",
					schemaPath: "common.schema.json#/$defs/share/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
		if (data.minimumWindowSamples !== void 0) {
			let data4 = data.minimumWindowSamples;
			if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) {
				let err15 = {
					instancePath: instancePath + "/minimumWindowSamples",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					let err16 = {
						instancePath: instancePath + "/minimumWindowSamples",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					let err17 = {
						instancePath: instancePath + "/minimumWindowSamples",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			}
		}
		if (data.notApplicable !== void 0) {
			let data5 = data.notApplicable;
			if (typeof data5 == "string") {
				if (func2(data5) > 300) {
					let err18 = {
						instancePath: instancePath + "/notApplicable",
						schemaPath: "#/$defs/notApplicable/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
				}
				if (func2(data5) < 1) {
					let err19 = {
						instancePath: instancePath + "/notApplicable",
						schemaPath: "#/$defs/notApplicable/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
			} else {
				let err20 = {
					instancePath: instancePath + "/notApplicable",
					schemaPath: "#/$defs/notApplicable/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
			}
		}
	} else {
		let err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
	}
	return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.metric === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.maximumShare === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "maximumShare" },
				message: "must have required property 'maximumShare'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "metric" && key0 !== "maximumShare" && key0 !== "minimumWindowSamples" && key0 !== "notApplicable") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern4.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.metric !== void 0 && data.metric !== "errors") {
			let err7 = {
				instancePath: instancePath + "/metric",
				schemaPath: "#/properties/metric/const",
				keyword: "const",
				params: { allowedValue: "errors" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.maximumShare !== void 0) {
			let data2 = data.maximumShare;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1 || isNaN(data2)) {
					let err8 = {
						instancePath: instancePath + "/maximumShare",
						schemaPath: "common.schema.json#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					let err9 = {
						instancePath: instancePath + "/maximumShare",
						schemaPath: "common.schema.json#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/maximumShare",
					schemaPath: "common.schema.json#/$defs/share/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
		if (data.minimumWindowSamples !== void 0) {
			let data3 = data.minimumWindowSamples;
			if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) {
				let err11 = {
					instancePath: instancePath + "/minimumWindowSamples",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					let err12 = {
						instancePath: instancePath + "/minimumWindowSamples",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					let err13 = {
						instancePath: instancePath + "/minimumWindowSamples",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
			}
		}
		if (data.notApplicable !== void 0) {
			let data4 = data.notApplicable;
			if (typeof data4 == "string") {
				if (func2(data4) > 300) {
					let err14 = {
						instancePath: instancePath + "/notApplicable",
						schemaPath: "#/$defs/notApplicable/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
				}
				if (func2(data4) < 1) {
					let err15 = {
						instancePath: instancePath + "/notApplicable",
						schemaPath: "#/$defs/notApplicable/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
				}
			} else {
				let err16 = {
					instancePath: instancePath + "/notApplicable",
					schemaPath: "#/$defs/notApplicable/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
			}
		}
	} else {
		let err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
	}
	return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.metric === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.maximumExcess === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "maximumExcess" },
				message: "must have required property 'maximumExcess'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "metric" && key0 !== "maximumExcess" && key0 !== "maximumTau" && key0 !== "notApplicable") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern4.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.metric !== void 0 && data.metric !== "calibration") {
			let err7 = {
				instancePath: instancePath + "/metric",
				schemaPath: "#/properties/metric/const",
				keyword: "const",
				params: { allowedValue: "calibration" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.maximumExcess !== void 0) {
			let data2 = data.maximumExcess;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1 || isNaN(data2)) {
					let err8 = {
						instancePath: instancePath + "/maximumExcess",
						schemaPath: "common.schema.json#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					let err9 = {
						instancePath: instancePath + "/maximumExcess",
						schemaPath: "common.schema.json#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/maximumExcess",
					schemaPath: "common.schema.json#/$defs/share/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
		if (data.maximumTau !== void 0) {
			let data3 = data.maximumTau;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1 || isNaN(data3)) {
					let err11 = {
						instancePath: instancePath + "/maximumTau",
						schemaPath: "common.schema.json#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					let err12 = {
						instancePath: instancePath + "/maximumTau",
						schemaPath: "common.schema.json#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/maximumTau",
					schemaPath: "common.schema.json#/$defs/share/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
			}
		}
		if (data.notApplicable !== void 0) {
			let data4 = data.notApplicable;
			if (typeof data4 == "string") {
				if (func2(data4) > 300) {
					let err14 = {
						instancePath: instancePath + "/notApplicable",
						schemaPath: "#/$defs/notApplicable/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
				}
				if (func2(data4) < 1) {
					let err15 = {
						instancePath: instancePath + "/notApplicable",
						schemaPath: "#/$defs/notApplicable/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
				}
			} else {
				let err16 = {
					instancePath: instancePath + "/notApplicable",
					schemaPath: "#/$defs/notApplicable/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
			}
		}
	} else {
		let err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
	}
	return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.metric === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.limit === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "limit" },
				message: "must have required property 'limit'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.minimumShare === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "minimumShare" },
				message: "must have required property 'minimumShare'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "metric" && key0 !== "limit" && key0 !== "minimumShare" && key0 !== "minimumWindowSamples" && key0 !== "notApplicable") {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
				if (!pattern4.test(data0)) {
					let err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
		if (data.metric !== void 0 && data.metric !== "shift") {
			let err8 = {
				instancePath: instancePath + "/metric",
				schemaPath: "#/properties/metric/const",
				keyword: "const",
				params: { allowedValue: "shift" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		if (data.limit !== void 0) {
			let data2 = data.limit;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1 || isNaN(data2)) {
					let err9 = {
						instancePath: instancePath + "/limit",
						schemaPath: "common.schema.json#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					let err10 = {
						instancePath: instancePath + "/limit",
						schemaPath: "common.schema.json#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
			} else {
				let err11 = {
					instancePath: instancePath + "/limit",
					schemaPath: "common.schema.json#/$defs/share/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
		}
		if (data.minimumShare !== void 0) {
			let data3 = data.minimumShare;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1 || isNaN(data3)) {
					let err12 = {
						instancePath: instancePath + "/minimumShare",
						schemaPath: "common.schema.json#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					let err13 = {
						instancePath: instancePath + "/minimumShare",
						schemaPath: "common.schema.json#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/minimumShare",
					schemaPath: "common.schema.json#/$defs/share/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
		if (data.minimumWindowSamples !== void 0) {
			let data4 = data.minimumWindowSamples;
			if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) {
				let err15 = {
					instancePath: instancePath + "/minimumWindowSamples",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					let err16 = {
						instancePath: instancePath + "/minimumWindowSamples",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					let err17 = {
						instancePath: instancePath + "/minimumWindowSamples",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			}
		}
		if (data.notApplicable !== void 0) {
			let data5 = data.notApplicable;
			if (typeof data5 == "string") {
				if (func2(data5) > 300) {
					let err18 = {
						instancePath: instancePath + "/notApplicable",
						schemaPath: "#/$defs/notApplicable/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
				}
				if (func2(data5) < 1) {
					let err19 = {
						instancePath: instancePath + "/notApplicable",
						schemaPath: "#/$defs/notApplicable/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
			} else {
				let err20 = {
					instancePath: instancePath + "/notApplicable",
					schemaPath: "#/$defs/notApplicable/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
			}
		}
	} else {
		let err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
	}
	return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.metric === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.at === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.maximumDifference === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "maximumDifference" },
				message: "must have required property 'maximumDifference'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "metric" && key0 !== "at" && key0 !== "maximumDifference" && key0 !== "minimumWindowSamples" && key0 !== "notApplicable") {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
				if (!pattern4.test(data0)) {
					let err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
		if (data.metric !== void 0 && data.metric !== "recall") {
			let err8 = {
				instancePath: instancePath + "/metric",
				schemaPath: "#/properties/metric/const",
				keyword: "const",
				params: { allowedValue: "recall" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		if (data.at !== void 0) {
			let data2 = data.at;
			if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
				let err9 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e5 || isNaN(data2)) {
					let err10 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						},
						message: "must be <= 100000"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					let err11 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
			}
		}
		if (data.maximumDifference !== void 0) {
			let data3 = data.maximumDifference;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1 || isNaN(data3)) {
					let err12 = {
						instancePath: instancePath + "/maximumDifference",
						schemaPath: "common.schema.json#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					let err13 = {
						instancePath: instancePath + "/maximumDifference",
						schemaPath: "common.schema.json#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/maximumDifference",
					schemaPath: "common.schema.json#/$defs/share/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
		if (data.minimumWindowSamples !== void 0) {
			let data4 = data.minimumWindowSamples;
			if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) {
				let err15 = {
					instancePath: instancePath + "/minimumWindowSamples",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					let err16 = {
						instancePath: instancePath + "/minimumWindowSamples",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					let err17 = {
						instancePath: instancePath + "/minimumWindowSamples",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			}
		}
		if (data.notApplicable !== void 0) {
			let data5 = data.notApplicable;
			if (typeof data5 == "string") {
				if (func2(data5) > 300) {
					let err18 = {
						instancePath: instancePath + "/notApplicable",
						schemaPath: "#/$defs/notApplicable/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
				}
				if (func2(data5) < 1) {
					let err19 = {
						instancePath: instancePath + "/notApplicable",
						schemaPath: "#/$defs/notApplicable/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
			} else {
				let err20 = {
					instancePath: instancePath + "/notApplicable",
					schemaPath: "#/$defs/notApplicable/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
			}
		}
	} else {
		let err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
	}
	return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		let tag0 = data.metric;
		if (typeof tag0 == "string") {
			if (tag0 === "latency") {
				validate32(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate32.errors), errors += validate32.errors.length);
				var props0 = !0;
			} else if (tag0 === "errors") validate33(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData,
				dynamicAnchors
			}) || (vErrors = added(vErrors, validate33.errors), errors += validate33.errors.length), props0 !== !0 && (props0 = !0);
			else if (tag0 === "calibration") validate34(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData,
				dynamicAnchors
			}) || (vErrors = added(vErrors, validate34.errors), errors += validate34.errors.length), props0 !== !0 && (props0 = !0);
			else if (tag0 === "shift") validate35(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData,
				dynamicAnchors
			}) || (vErrors = added(vErrors, validate35.errors), errors += validate35.errors.length), props0 !== !0 && (props0 = !0);
			else if (tag0 === "recall") validate36(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData,
				dynamicAnchors
			}) || (vErrors = added(vErrors, validate36.errors), errors += validate36.errors.length), props0 !== !0 && (props0 = !0);
			else {
				let err0 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "metric",
						tagValue: tag0
					},
					message: "value of tag \"metric\" must be in oneOf"
				};
				vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
			}
		} else {
			let err1 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "metric",
					tagValue: tag0
				},
				message: "tag \"metric\" must be string"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
	}
	return validate31.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate31.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.name === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.window === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "window" },
				message: "must have required property 'window'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.stages === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stages" },
				message: "must have required property 'stages'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.hold === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hold" },
				message: "must have required property 'hold'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.brake === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "brake" },
				message: "must have required property 'brake'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.gates === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gates" },
				message: "must have required property 'gates'"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		for (let key0 in data) if (!func1.call(schema56.properties, key0)) {
			let err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err8 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/rollout-policy/v1alpha") {
			let err9 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/rollout-policy/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 == "string") {
				if (func2(data2) > 63) {
					let err10 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				if (!pattern4.test(data2)) {
					let err11 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
			} else {
				let err12 = {
					instancePath: instancePath + "/name",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 == "string") {
				if (func2(data3) > 1e3) {
					let err13 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
		if (data.window !== void 0) {
			let data4 = data.window;
			if (typeof data4 == "string") {
				if (!pattern18.test(data4)) {
					let err15 = {
						instancePath: instancePath + "/window",
						schemaPath: "common.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
						message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
					};
					vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
				}
			} else {
				let err16 = {
					instancePath: instancePath + "/window",
					schemaPath: "common.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
			}
		}
		if (data.lateness !== void 0) {
			let data5 = data.lateness;
			if (typeof data5 == "string") {
				if (!pattern18.test(data5)) {
					let err17 = {
						instancePath: instancePath + "/lateness",
						schemaPath: "common.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
						message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/lateness",
					schemaPath: "common.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
		}
		if (data.propagation !== void 0) {
			let data6 = data.propagation;
			if (typeof data6 == "string") {
				if (!pattern18.test(data6)) {
					let err19 = {
						instancePath: instancePath + "/propagation",
						schemaPath: "common.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
						message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
			} else {
				let err20 = {
					instancePath: instancePath + "/propagation",
					schemaPath: "common.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
			}
		}
		if (data.stages !== void 0) {
			let data7 = data.stages;
			if (Array.isArray(data7)) {
				if (data7.length > 50) {
					let err21 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
				}
				if (data7.length < 1) {
					let err22 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
				}
				let len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.name === void 0) {
							let err23 = {
								instancePath: instancePath + "/stages/" + i0,
								schemaPath: "#/properties/stages/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
						}
						if (data8.percent === void 0) {
							let err24 = {
								instancePath: instancePath + "/stages/" + i0,
								schemaPath: "#/properties/stages/items/required",
								keyword: "required",
								params: { missingProperty: "percent" },
								message: "must have required property 'percent'"
							};
							vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
						}
						if (data8.minimumObservation === void 0) {
							let err25 = {
								instancePath: instancePath + "/stages/" + i0,
								schemaPath: "#/properties/stages/items/required",
								keyword: "required",
								params: { missingProperty: "minimumObservation" },
								message: "must have required property 'minimumObservation'"
							};
							vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
						}
						if (data8.minimumSamples === void 0) {
							let err26 = {
								instancePath: instancePath + "/stages/" + i0,
								schemaPath: "#/properties/stages/items/required",
								keyword: "required",
								params: { missingProperty: "minimumSamples" },
								message: "must have required property 'minimumSamples'"
							};
							vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
						}
						for (let key1 in data8) if (key1 !== "name" && key1 !== "percent" && key1 !== "minimumObservation" && key1 !== "minimumSamples" && key1 !== "minimumSuccessRate") {
							let err27 = {
								instancePath: instancePath + "/stages/" + i0,
								schemaPath: "#/properties/stages/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
						}
						if (data8.name !== void 0) {
							let data9 = data8.name;
							if (typeof data9 == "string") {
								if (func2(data9) > 63) {
									let err28 = {
										instancePath: instancePath + "/stages/" + i0 + "/name",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 63 },
										message: "must NOT have more than 63 characters"
									};
									vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
								}
								if (!pattern4.test(data9)) {
									let err29 = {
										instancePath: instancePath + "/stages/" + i0 + "/name",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
										message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
									};
									vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
								}
							} else {
								let err30 = {
									instancePath: instancePath + "/stages/" + i0 + "/name",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
							}
						}
						if (data8.percent !== void 0) {
							let data10 = data8.percent;
							if (typeof data10 == "number" && isFinite(data10)) {
								if (data10 > 100 || isNaN(data10)) {
									let err31 = {
										instancePath: instancePath + "/stages/" + i0 + "/percent",
										schemaPath: "#/properties/stages/items/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
								}
								if (data10 <= 0 || isNaN(data10)) {
									let err32 = {
										instancePath: instancePath + "/stages/" + i0 + "/percent",
										schemaPath: "#/properties/stages/items/properties/percent/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0"
									};
									vErrors === null ? vErrors = [err32] : vErrors.length < 1e3 && vErrors.push(err32), errors++;
								}
							} else {
								let err33 = {
									instancePath: instancePath + "/stages/" + i0 + "/percent",
									schemaPath: "#/properties/stages/items/properties/percent/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								vErrors === null ? vErrors = [err33] : vErrors.length < 1e3 && vErrors.push(err33), errors++;
							}
						}
						if (data8.minimumObservation !== void 0) {
							let data11 = data8.minimumObservation;
							if (typeof data11 == "string") {
								if (!pattern18.test(data11)) {
									let err34 = {
										instancePath: instancePath + "/stages/" + i0 + "/minimumObservation",
										schemaPath: "common.schema.json#/$defs/duration/pattern",
										keyword: "pattern",
										params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
										message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
									};
									vErrors === null ? vErrors = [err34] : vErrors.length < 1e3 && vErrors.push(err34), errors++;
								}
							} else {
								let err35 = {
									instancePath: instancePath + "/stages/" + i0 + "/minimumObservation",
									schemaPath: "common.schema.json#/$defs/duration/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err35] : vErrors.length < 1e3 && vErrors.push(err35), errors++;
							}
						}
						if (data8.minimumSamples !== void 0) {
							let data12 = data8.minimumSamples;
							if (typeof data12 != "number" || data12 % 1 || isNaN(data12) || !isFinite(data12)) {
								let err36 = {
									instancePath: instancePath + "/stages/" + i0 + "/minimumSamples",
									schemaPath: "#/properties/stages/items/properties/minimumSamples/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								vErrors === null ? vErrors = [err36] : vErrors.length < 1e3 && vErrors.push(err36), errors++;
							}
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 > 0xe8d4a51000 || isNaN(data12)) {
									let err37 = {
										instancePath: instancePath + "/stages/" + i0 + "/minimumSamples",
										schemaPath: "#/properties/stages/items/properties/minimumSamples/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 0xe8d4a51000
										},
										message: "must be <= 1000000000000"
									};
									vErrors === null ? vErrors = [err37] : vErrors.length < 1e3 && vErrors.push(err37), errors++;
								}
								if (data12 < 1 || isNaN(data12)) {
									let err38 = {
										instancePath: instancePath + "/stages/" + i0 + "/minimumSamples",
										schemaPath: "#/properties/stages/items/properties/minimumSamples/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									vErrors === null ? vErrors = [err38] : vErrors.length < 1e3 && vErrors.push(err38), errors++;
								}
							}
						}
						if (data8.minimumSuccessRate !== void 0) {
							let data13 = data8.minimumSuccessRate;
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 > 1 || isNaN(data13)) {
									let err39 = {
										instancePath: instancePath + "/stages/" + i0 + "/minimumSuccessRate",
										schemaPath: "common.schema.json#/$defs/share/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									vErrors === null ? vErrors = [err39] : vErrors.length < 1e3 && vErrors.push(err39), errors++;
								}
								if (data13 < 0 || isNaN(data13)) {
									let err40 = {
										instancePath: instancePath + "/stages/" + i0 + "/minimumSuccessRate",
										schemaPath: "common.schema.json#/$defs/share/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									vErrors === null ? vErrors = [err40] : vErrors.length < 1e3 && vErrors.push(err40), errors++;
								}
							} else {
								let err41 = {
									instancePath: instancePath + "/stages/" + i0 + "/minimumSuccessRate",
									schemaPath: "common.schema.json#/$defs/share/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								vErrors === null ? vErrors = [err41] : vErrors.length < 1e3 && vErrors.push(err41), errors++;
							}
						}
					} else {
						let err42 = {
							instancePath: instancePath + "/stages/" + i0,
							schemaPath: "#/properties/stages/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err42] : vErrors.length < 1e3 && vErrors.push(err42), errors++;
					}
				}
			} else {
				let err43 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err43] : vErrors.length < 1e3 && vErrors.push(err43), errors++;
			}
		}
		if (data.hold !== void 0) {
			let data14 = data.hold;
			if (typeof data14 == "string") {
				if (!pattern18.test(data14)) {
					let err44 = {
						instancePath: instancePath + "/hold",
						schemaPath: "common.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
						message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
					};
					vErrors === null ? vErrors = [err44] : vErrors.length < 1e3 && vErrors.push(err44), errors++;
				}
			} else {
				let err45 = {
					instancePath: instancePath + "/hold",
					schemaPath: "common.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err45] : vErrors.length < 1e3 && vErrors.push(err45), errors++;
			}
		}
		if (data.grace !== void 0) {
			let data15 = data.grace;
			if (typeof data15 == "string") {
				if (!pattern18.test(data15)) {
					let err46 = {
						instancePath: instancePath + "/grace",
						schemaPath: "common.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
						message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
					};
					vErrors === null ? vErrors = [err46] : vErrors.length < 1e3 && vErrors.push(err46), errors++;
				}
			} else {
				let err47 = {
					instancePath: instancePath + "/grace",
					schemaPath: "common.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err47] : vErrors.length < 1e3 && vErrors.push(err47), errors++;
			}
		}
		if (data.brake !== void 0) {
			let data16 = data.brake;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (data16.consecutiveBreaches === void 0) {
					let err48 = {
						instancePath: instancePath + "/brake",
						schemaPath: "#/properties/brake/required",
						keyword: "required",
						params: { missingProperty: "consecutiveBreaches" },
						message: "must have required property 'consecutiveBreaches'"
					};
					vErrors === null ? vErrors = [err48] : vErrors.length < 1e3 && vErrors.push(err48), errors++;
				}
				if (data16.breachRate === void 0) {
					let err49 = {
						instancePath: instancePath + "/brake",
						schemaPath: "#/properties/brake/required",
						keyword: "required",
						params: { missingProperty: "breachRate" },
						message: "must have required property 'breachRate'"
					};
					vErrors === null ? vErrors = [err49] : vErrors.length < 1e3 && vErrors.push(err49), errors++;
				}
				for (let key2 in data16) if (key2 !== "consecutiveBreaches" && key2 !== "breachRate") {
					let err50 = {
						instancePath: instancePath + "/brake",
						schemaPath: "#/properties/brake/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err50] : vErrors.length < 1e3 && vErrors.push(err50), errors++;
				}
				if (data16.consecutiveBreaches !== void 0) {
					let data17 = data16.consecutiveBreaches;
					if (typeof data17 != "number" || data17 % 1 || isNaN(data17) || !isFinite(data17)) {
						let err51 = {
							instancePath: instancePath + "/brake/consecutiveBreaches",
							schemaPath: "#/properties/brake/properties/consecutiveBreaches/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err51] : vErrors.length < 1e3 && vErrors.push(err51), errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 > 100 || isNaN(data17)) {
							let err52 = {
								instancePath: instancePath + "/brake/consecutiveBreaches",
								schemaPath: "#/properties/brake/properties/consecutiveBreaches/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							vErrors === null ? vErrors = [err52] : vErrors.length < 1e3 && vErrors.push(err52), errors++;
						}
						if (data17 < 1 || isNaN(data17)) {
							let err53 = {
								instancePath: instancePath + "/brake/consecutiveBreaches",
								schemaPath: "#/properties/brake/properties/consecutiveBreaches/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							vErrors === null ? vErrors = [err53] : vErrors.length < 1e3 && vErrors.push(err53), errors++;
						}
					}
				}
				if (data16.breachRate !== void 0) {
					let data18 = data16.breachRate;
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 > 1 || isNaN(data18)) {
							let err54 = {
								instancePath: instancePath + "/brake/breachRate",
								schemaPath: "common.schema.json#/$defs/share/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1"
							};
							vErrors === null ? vErrors = [err54] : vErrors.length < 1e3 && vErrors.push(err54), errors++;
						}
						if (data18 < 0 || isNaN(data18)) {
							let err55 = {
								instancePath: instancePath + "/brake/breachRate",
								schemaPath: "common.schema.json#/$defs/share/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							vErrors === null ? vErrors = [err55] : vErrors.length < 1e3 && vErrors.push(err55), errors++;
						}
					} else {
						let err56 = {
							instancePath: instancePath + "/brake/breachRate",
							schemaPath: "common.schema.json#/$defs/share/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						vErrors === null ? vErrors = [err56] : vErrors.length < 1e3 && vErrors.push(err56), errors++;
					}
				}
			} else {
				let err57 = {
					instancePath: instancePath + "/brake",
					schemaPath: "#/properties/brake/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err57] : vErrors.length < 1e3 && vErrors.push(err57), errors++;
			}
		}
		if (data.evidenceDeadline !== void 0) {
			let data19 = data.evidenceDeadline;
			if (typeof data19 == "string") {
				if (!pattern18.test(data19)) {
					let err58 = {
						instancePath: instancePath + "/evidenceDeadline",
						schemaPath: "common.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
						message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
					};
					vErrors === null ? vErrors = [err58] : vErrors.length < 1e3 && vErrors.push(err58), errors++;
				}
			} else {
				let err59 = {
					instancePath: instancePath + "/evidenceDeadline",
					schemaPath: "common.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err59] : vErrors.length < 1e3 && vErrors.push(err59), errors++;
			}
		}
		if (data.cooldown !== void 0) {
			let data20 = data.cooldown;
			if (typeof data20 == "string") {
				if (!pattern18.test(data20)) {
					let err60 = {
						instancePath: instancePath + "/cooldown",
						schemaPath: "common.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
						message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
					};
					vErrors === null ? vErrors = [err60] : vErrors.length < 1e3 && vErrors.push(err60), errors++;
				}
			} else {
				let err61 = {
					instancePath: instancePath + "/cooldown",
					schemaPath: "common.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err61] : vErrors.length < 1e3 && vErrors.push(err61), errors++;
			}
		}
		if (data.emergencyStop !== void 0) {
			let data21 = data.emergencyStop;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.reverts === void 0) {
					let err62 = {
						instancePath: instancePath + "/emergencyStop",
						schemaPath: "#/properties/emergencyStop/required",
						keyword: "required",
						params: { missingProperty: "reverts" },
						message: "must have required property 'reverts'"
					};
					vErrors === null ? vErrors = [err62] : vErrors.length < 1e3 && vErrors.push(err62), errors++;
				}
				if (data21.within === void 0) {
					let err63 = {
						instancePath: instancePath + "/emergencyStop",
						schemaPath: "#/properties/emergencyStop/required",
						keyword: "required",
						params: { missingProperty: "within" },
						message: "must have required property 'within'"
					};
					vErrors === null ? vErrors = [err63] : vErrors.length < 1e3 && vErrors.push(err63), errors++;
				}
				for (let key3 in data21) if (key3 !== "reverts" && key3 !== "within") {
					let err64 = {
						instancePath: instancePath + "/emergencyStop",
						schemaPath: "#/properties/emergencyStop/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err64] : vErrors.length < 1e3 && vErrors.push(err64), errors++;
				}
				if (data21.reverts !== void 0) {
					let data22 = data21.reverts;
					if (typeof data22 != "number" || data22 % 1 || isNaN(data22) || !isFinite(data22)) {
						let err65 = {
							instancePath: instancePath + "/emergencyStop/reverts",
							schemaPath: "#/properties/emergencyStop/properties/reverts/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err65] : vErrors.length < 1e3 && vErrors.push(err65), errors++;
					}
					if (typeof data22 == "number" && isFinite(data22)) {
						if (data22 > 100 || isNaN(data22)) {
							let err66 = {
								instancePath: instancePath + "/emergencyStop/reverts",
								schemaPath: "#/properties/emergencyStop/properties/reverts/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							vErrors === null ? vErrors = [err66] : vErrors.length < 1e3 && vErrors.push(err66), errors++;
						}
						if (data22 < 1 || isNaN(data22)) {
							let err67 = {
								instancePath: instancePath + "/emergencyStop/reverts",
								schemaPath: "#/properties/emergencyStop/properties/reverts/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							vErrors === null ? vErrors = [err67] : vErrors.length < 1e3 && vErrors.push(err67), errors++;
						}
					}
				}
				if (data21.within !== void 0) {
					let data23 = data21.within;
					if (typeof data23 == "string") {
						if (!pattern18.test(data23)) {
							let err68 = {
								instancePath: instancePath + "/emergencyStop/within",
								schemaPath: "common.schema.json#/$defs/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
								message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
							};
							vErrors === null ? vErrors = [err68] : vErrors.length < 1e3 && vErrors.push(err68), errors++;
						}
					} else {
						let err69 = {
							instancePath: instancePath + "/emergencyStop/within",
							schemaPath: "common.schema.json#/$defs/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err69] : vErrors.length < 1e3 && vErrors.push(err69), errors++;
					}
				}
			} else {
				let err70 = {
					instancePath: instancePath + "/emergencyStop",
					schemaPath: "#/properties/emergencyStop/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err70] : vErrors.length < 1e3 && vErrors.push(err70), errors++;
			}
		}
		if (data.autoPromotion !== void 0 && typeof data.autoPromotion != "boolean") {
			let err71 = {
				instancePath: instancePath + "/autoPromotion",
				schemaPath: "#/properties/autoPromotion/type",
				keyword: "type",
				params: { type: "boolean" },
				message: "must be boolean"
			};
			vErrors === null ? vErrors = [err71] : vErrors.length < 1e3 && vErrors.push(err71), errors++;
		}
		if (data.autoRevert !== void 0 && typeof data.autoRevert != "boolean") {
			let err72 = {
				instancePath: instancePath + "/autoRevert",
				schemaPath: "#/properties/autoRevert/type",
				keyword: "type",
				params: { type: "boolean" },
				message: "must be boolean"
			};
			vErrors === null ? vErrors = [err72] : vErrors.length < 1e3 && vErrors.push(err72), errors++;
		}
		if (data.decisionExpiry !== void 0) {
			let data26 = data.decisionExpiry;
			if (typeof data26 == "string") {
				if (!pattern18.test(data26)) {
					let err73 = {
						instancePath: instancePath + "/decisionExpiry",
						schemaPath: "common.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
						message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
					};
					vErrors === null ? vErrors = [err73] : vErrors.length < 1e3 && vErrors.push(err73), errors++;
				}
			} else {
				let err74 = {
					instancePath: instancePath + "/decisionExpiry",
					schemaPath: "common.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err74] : vErrors.length < 1e3 && vErrors.push(err74), errors++;
			}
		}
		if (data.lease !== void 0) {
			let data27 = data.lease;
			if (typeof data27 == "string") {
				if (!pattern18.test(data27)) {
					let err75 = {
						instancePath: instancePath + "/lease",
						schemaPath: "common.schema.json#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
						message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
					};
					vErrors === null ? vErrors = [err75] : vErrors.length < 1e3 && vErrors.push(err75), errors++;
				}
			} else {
				let err76 = {
					instancePath: instancePath + "/lease",
					schemaPath: "common.schema.json#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err76] : vErrors.length < 1e3 && vErrors.push(err76), errors++;
			}
		}
		if (data.gates !== void 0) {
			let data28 = data.gates;
			if (Array.isArray(data28)) {
				if (data28.length > 50) {
					let err77 = {
						instancePath: instancePath + "/gates",
						schemaPath: "#/properties/gates/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					vErrors === null ? vErrors = [err77] : vErrors.length < 1e3 && vErrors.push(err77), errors++;
				}
				if (data28.length < 1) {
					let err78 = {
						instancePath: instancePath + "/gates",
						schemaPath: "#/properties/gates/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					vErrors === null ? vErrors = [err78] : vErrors.length < 1e3 && vErrors.push(err78), errors++;
				}
				let len1 = data28.length;
				for (let i1 = 0; i1 < len1; i1++) validate31(data28[i1], {
					instancePath: instancePath + "/gates/" + i1,
					parentData: data28,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate31.errors), errors += validate31.errors.length);
			} else {
				let err79 = {
					instancePath: instancePath + "/gates",
					schemaPath: "#/properties/gates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err79] : vErrors.length < 1e3 && vErrors.push(err79), errors++;
			}
		}
	} else {
		let err80 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err80] : vErrors.length < 1e3 && vErrors.push(err80), errors++;
	}
	return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema99 = {
	title: "RolloutState",
	description: "How far a candidate is rolled out, and what it would fall back to.",
	type: "object",
	required: [
		"phase",
		"stage",
		"percent",
		"stable",
		"since",
		"reverts"
	],
	additionalProperties: !1,
	properties: {
		phase: {
			description: "progressing: raised stage by stage · holding: at 100 %, watched before it is published · published: it is the stable version · reverted: taken back · stopped: an emergency stop after too many reverts; a person lifts it.",
			enum: [
				"progressing",
				"holding",
				"published",
				"reverted",
				"stopped"
			]
		},
		stage: { $ref: "#/$defs/stageName" },
		percent: {
			description: "The candidate's share of traffic that main allows.",
			$ref: "#/$defs/percent"
		},
		stable: {
			description: "The version that serves everybody else.",
			$ref: "#/$defs/semver"
		},
		candidate: {
			description: "The version that is being rolled out, or that was taken back.",
			$ref: "#/$defs/semver"
		},
		since: {
			description: "When the decision that led here was made.",
			$ref: "#/$defs/instant"
		},
		startedAt: {
			description: "When the candidate's rollout was started.",
			$ref: "#/$defs/instant"
		},
		reverts: {
			description: "Reverts within the policy's counting period, oldest first.",
			type: "array",
			maxItems: 100,
			items: { $ref: "#/$defs/instant" }
		},
		blocked: {
			title: "BlockedVersions",
			description: "Versions that were taken back: they stay blocked until a person resumes them.",
			type: "array",
			maxItems: 1e3,
			items: { $ref: "#/$defs/blockedVersion" }
		},
		coolingUntil: {
			description: "Nothing is started before this moment.",
			$ref: "#/$defs/instant"
		}
	}
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate45.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.at === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.because === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "because" },
				message: "must have required property 'because'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "version" && key0 !== "at" && key0 !== "because") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (typeof data0 == "string") {
				if (func2(data0) > 100) {
					let err4 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern16.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 == "string") {
				if (!pattern6.test(data1)) {
					let err7 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (!formats0(data1)) {
					let err8 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
		}
		if (data.because !== void 0) {
			let data2 = data.because;
			if (typeof data2 == "string") {
				if (func2(data2) > 1e3) {
					let err10 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				if (func2(data2) < 1) {
					let err11 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
			} else {
				let err12 = {
					instancePath: instancePath + "/because",
					schemaPath: "#/properties/because/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
			}
		}
	} else {
		let err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
	}
	return validate45.errors = vErrors, errors === 0;
}
validate45.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.phase === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" },
				message: "must have required property 'phase'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.stage === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stage" },
				message: "must have required property 'stage'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.percent === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "percent" },
				message: "must have required property 'percent'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.stable === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stable" },
				message: "must have required property 'stable'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.since === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "since" },
				message: "must have required property 'since'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.reverts === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reverts" },
				message: "must have required property 'reverts'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		for (let key0 in data) if (!func1.call(schema99.properties, key0)) {
			let err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.phase !== void 0) {
			let data0 = data.phase;
			if (data0 !== "progressing" && data0 !== "holding" && data0 !== "published" && data0 !== "reverted" && data0 !== "stopped") {
				let err7 = {
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/enum",
					keyword: "enum",
					params: { allowedValues: schema99.properties.phase.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
		if (data.stage !== void 0) {
			let data1 = data.stage;
			if (typeof data1 == "string") {
				if (func2(data1) > 63) {
					let err8 = {
						instancePath: instancePath + "/stage",
						schemaPath: "#/$defs/stageName/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (!pattern4.test(data1)) {
					let err9 = {
						instancePath: instancePath + "/stage",
						schemaPath: "#/$defs/stageName/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/stage",
					schemaPath: "#/$defs/stageName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
		if (data.percent !== void 0) {
			let data2 = data.percent;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 100 || isNaN(data2)) {
					let err11 = {
						instancePath: instancePath + "/percent",
						schemaPath: "#/$defs/percent/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					let err12 = {
						instancePath: instancePath + "/percent",
						schemaPath: "#/$defs/percent/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/percent",
					schemaPath: "#/$defs/percent/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
			}
		}
		if (data.stable !== void 0) {
			let data3 = data.stable;
			if (typeof data3 == "string") {
				if (func2(data3) > 100) {
					let err14 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
				}
				if (!pattern16.test(data3)) {
					let err15 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
				}
			} else {
				let err16 = {
					instancePath: instancePath + "/stable",
					schemaPath: "#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
			}
		}
		if (data.candidate !== void 0) {
			let data4 = data.candidate;
			if (typeof data4 == "string") {
				if (func2(data4) > 100) {
					let err17 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
				if (!pattern16.test(data4)) {
					let err18 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
				}
			} else {
				let err19 = {
					instancePath: instancePath + "/candidate",
					schemaPath: "#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
			}
		}
		if (data.since !== void 0) {
			let data5 = data.since;
			if (typeof data5 == "string") {
				if (!pattern6.test(data5)) {
					let err20 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
				}
				if (!formats0(data5)) {
					let err21 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
				}
			} else {
				let err22 = {
					instancePath: instancePath + "/since",
					schemaPath: "#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
			}
		}
		if (data.startedAt !== void 0) {
			let data6 = data.startedAt;
			if (typeof data6 == "string") {
				if (!pattern6.test(data6)) {
					let err23 = {
						instancePath: instancePath + "/startedAt",
						schemaPath: "#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
				if (!formats0(data6)) {
					let err24 = {
						instancePath: instancePath + "/startedAt",
						schemaPath: "#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
				}
			} else {
				let err25 = {
					instancePath: instancePath + "/startedAt",
					schemaPath: "#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
			}
		}
		if (data.reverts !== void 0) {
			let data7 = data.reverts;
			if (Array.isArray(data7)) {
				if (data7.length > 100) {
					let err26 = {
						instancePath: instancePath + "/reverts",
						schemaPath: "#/properties/reverts/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
				}
				let len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 == "string") {
						if (!pattern6.test(data8)) {
							let err27 = {
								instancePath: instancePath + "/reverts/" + i0,
								schemaPath: "#/$defs/instant/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
								message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
							};
							vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
						}
						if (!formats0(data8)) {
							let err28 = {
								instancePath: instancePath + "/reverts/" + i0,
								schemaPath: "#/$defs/instant/format",
								keyword: "format",
								params: { format: "date-time" },
								message: "must match format \"date-time\""
							};
							vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
						}
					} else {
						let err29 = {
							instancePath: instancePath + "/reverts/" + i0,
							schemaPath: "#/$defs/instant/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
					}
				}
			} else {
				let err30 = {
					instancePath: instancePath + "/reverts",
					schemaPath: "#/properties/reverts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
			}
		}
		if (data.blocked !== void 0) {
			let data9 = data.blocked;
			if (Array.isArray(data9)) {
				if (data9.length > 1e3) {
					let err31 = {
						instancePath: instancePath + "/blocked",
						schemaPath: "#/properties/blocked/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
				}
				let len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) validate45(data9[i1], {
					instancePath: instancePath + "/blocked/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate45.errors), errors += validate45.errors.length);
			} else {
				let err32 = {
					instancePath: instancePath + "/blocked",
					schemaPath: "#/properties/blocked/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err32] : vErrors.length < 1e3 && vErrors.push(err32), errors++;
			}
		}
		if (data.coolingUntil !== void 0) {
			let data11 = data.coolingUntil;
			if (typeof data11 == "string") {
				if (!pattern6.test(data11)) {
					let err33 = {
						instancePath: instancePath + "/coolingUntil",
						schemaPath: "#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err33] : vErrors.length < 1e3 && vErrors.push(err33), errors++;
				}
				if (!formats0(data11)) {
					let err34 = {
						instancePath: instancePath + "/coolingUntil",
						schemaPath: "#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err34] : vErrors.length < 1e3 && vErrors.push(err34), errors++;
				}
			} else {
				let err35 = {
					instancePath: instancePath + "/coolingUntil",
					schemaPath: "#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err35] : vErrors.length < 1e3 && vErrors.push(err35), errors++;
			}
		}
	} else {
		let err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err36] : vErrors.length < 1e3 && vErrors.push(err36), errors++;
	}
	return validate44.errors = vErrors, errors === 0;
}
validate44.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.count === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "role" && key0 !== "count") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err3 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (!pattern4.test(data0)) {
					let err4 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.count !== void 0) {
			let data1 = data.count;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err6 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 20 || isNaN(data1)) {
					let err7 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 20
						},
						message: "must be <= 20"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					let err8 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
	}
	return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.class === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "class" },
				message: "must have required property 'class'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.cHat === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cHat" },
				message: "must have required property 'cHat'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.edges === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "edges" },
				message: "must have required property 'edges'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "class" && key0 !== "cHat" && key0 !== "edges") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.class !== void 0) {
			let data0 = data.class;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err4 = {
						instancePath: instancePath + "/class",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern4.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/class",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/class",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.cHat !== void 0) {
			let data1 = data.cHat;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 2 || isNaN(data1)) {
					let err7 = {
						instancePath: instancePath + "/cHat",
						schemaPath: "#/properties/cHat/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (data1 <= 0 || isNaN(data1)) {
					let err8 = {
						instancePath: instancePath + "/cHat",
						schemaPath: "#/properties/cHat/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/cHat",
					schemaPath: "#/properties/cHat/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
		}
		if (data.edges !== void 0) {
			let data2 = data.edges;
			if (Array.isArray(data2)) {
				if (data2.length > 999) {
					let err10 = {
						instancePath: instancePath + "/edges",
						schemaPath: "#/properties/edges/maxItems",
						keyword: "maxItems",
						params: { limit: 999 },
						message: "must NOT have more than 999 items"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) {
						let err11 = {
							instancePath: instancePath + "/edges/" + i0,
							schemaPath: "#/properties/edges/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 1e9 || isNaN(data3)) {
							let err12 = {
								instancePath: instancePath + "/edges/" + i0,
								schemaPath: "#/properties/edges/items/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e9
								},
								message: "must be <= 1000000000"
							};
							vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
						}
						if (data3 < 0 || isNaN(data3)) {
							let err13 = {
								instancePath: instancePath + "/edges/" + i0,
								schemaPath: "#/properties/edges/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
						}
					}
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/edges",
					schemaPath: "#/properties/edges/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
	} else {
		let err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
	}
	return validate51.errors = vErrors, errors === 0;
}
validate51.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.manifest === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifest" },
				message: "must have required property 'manifest'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.approvals === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvals" },
				message: "must have required property 'approvals'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.classes === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "classes" },
				message: "must have required property 'classes'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (key0 !== "version" && key0 !== "manifest" && key0 !== "approvals" && key0 !== "classes") {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (typeof data0 == "string") {
				if (func2(data0) > 100) {
					let err5 = {
						instancePath: instancePath + "/version",
						schemaPath: "common.schema.json#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
				if (!pattern16.test(data0)) {
					let err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "common.schema.json#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "common.schema.json#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
		if (data.manifest !== void 0) {
			let data1 = data.manifest;
			if (typeof data1 == "string") {
				if (!pattern7.test(data1)) {
					let err8 = {
						instancePath: instancePath + "/manifest",
						schemaPath: "common.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/manifest",
					schemaPath: "common.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
		}
		if (data.approvals !== void 0) {
			let data2 = data.approvals;
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) validate49(data2[i0], {
					instancePath: instancePath + "/approvals/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate49.errors), errors += validate49.errors.length);
			} else {
				let err10 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
		if (data.classes !== void 0) {
			let data4 = data.classes;
			if (Array.isArray(data4)) {
				let len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) validate51(data4[i1], {
					instancePath: instancePath + "/classes/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate51.errors), errors += validate51.errors.length);
			} else {
				let err11 = {
					instancePath: instancePath + "/classes",
					schemaPath: "#/properties/classes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
		}
	} else {
		let err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
	}
	return validate48.errors = vErrors, errors === 0;
}
validate48.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sequence === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sequence" },
				message: "must have required property 'sequence'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.at === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "sequence" && key0 !== "at") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.sequence !== void 0) {
			let data0 = data.sequence;
			if (typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) {
				let err3 = {
					instancePath: instancePath + "/sequence",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					let err4 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					let err5 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 == "string") {
				if (!pattern6.test(data1)) {
					let err6 = {
						instancePath: instancePath + "/at",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
				if (!formats0(data1)) {
					let err7 = {
						instancePath: instancePath + "/at",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/at",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
	}
	return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				message: "must have required property 'start'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.digest === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "start" && key0 !== "digest") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.start !== void 0) {
			let data0 = data.start;
			if (typeof data0 == "string") {
				if (!pattern6.test(data0)) {
					let err3 = {
						instancePath: instancePath + "/start",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (!formats0(data0)) {
					let err4 = {
						instancePath: instancePath + "/start",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/start",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (typeof data1 == "string") {
				if (!pattern7.test(data1)) {
					let err6 = {
						instancePath: instancePath + "/digest",
						schemaPath: "common.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/digest",
					schemaPath: "common.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
	} else {
		let err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
	}
	return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.stopped === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stopped" },
				message: "must have required property 'stopped'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.by === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.since === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "since" },
				message: "must have required property 'since'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.reason === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "$schema" && key0 !== "schema" && key0 !== "stopped" && key0 !== "by" && key0 !== "since" && key0 !== "reason") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err6 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/stop/v1alpha") {
			let err7 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/stop/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.stopped !== void 0 && typeof data.stopped != "boolean") {
			let err8 = {
				instancePath: instancePath + "/stopped",
				schemaPath: "#/properties/stopped/type",
				keyword: "type",
				params: { type: "boolean" },
				message: "must be boolean"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			if (typeof data3 == "string") {
				if (func2(data3) > 200) {
					let err9 = {
						instancePath: instancePath + "/by",
						schemaPath: "common.schema.json#/$defs/person/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
				if (func2(data3) < 1) {
					let err10 = {
						instancePath: instancePath + "/by",
						schemaPath: "common.schema.json#/$defs/person/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				if (!pattern15.test(data3)) {
					let err11 = {
						instancePath: instancePath + "/by",
						schemaPath: "common.schema.json#/$defs/person/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f]+$\""
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
			} else {
				let err12 = {
					instancePath: instancePath + "/by",
					schemaPath: "common.schema.json#/$defs/person/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
			}
		}
		if (data.since !== void 0) {
			let data4 = data.since;
			if (typeof data4 == "string") {
				if (!pattern6.test(data4)) {
					let err13 = {
						instancePath: instancePath + "/since",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
				if (!formats0(data4)) {
					let err14 = {
						instancePath: instancePath + "/since",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
				}
			} else {
				let err15 = {
					instancePath: instancePath + "/since",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
		}
		if (data.reason !== void 0) {
			let data5 = data.reason;
			if (typeof data5 == "string") {
				if (func2(data5) > 1e3) {
					let err16 = {
						instancePath: instancePath + "/reason",
						schemaPath: "common.schema.json#/$defs/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (func2(data5) < 1) {
					let err17 = {
						instancePath: instancePath + "/reason",
						schemaPath: "common.schema.json#/$defs/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/reason",
					schemaPath: "common.schema.json#/$defs/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
		}
	} else {
		let err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
	}
	return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema128 = {
	title: "Approval",
	type: "object",
	required: [
		"role",
		"person",
		"grade"
	],
	additionalProperties: !1,
	properties: {
		role: { $ref: "common.schema.json#/$defs/name" },
		person: { $ref: "common.schema.json#/$defs/person" },
		grade: { enum: ["signed", "forge-witnessed"] }
	}
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.person === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "person" },
				message: "must have required property 'person'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.grade === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "grade" },
				message: "must have required property 'grade'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "role" && key0 !== "person" && key0 !== "grade") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err4 = {
						instancePath: instancePath + "/role",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern4.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/role",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/role",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.person !== void 0) {
			let data1 = data.person;
			if (typeof data1 == "string") {
				if (func2(data1) > 200) {
					let err7 = {
						instancePath: instancePath + "/person",
						schemaPath: "common.schema.json#/$defs/person/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (func2(data1) < 1) {
					let err8 = {
						instancePath: instancePath + "/person",
						schemaPath: "common.schema.json#/$defs/person/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (!pattern15.test(data1)) {
					let err9 = {
						instancePath: instancePath + "/person",
						schemaPath: "common.schema.json#/$defs/person/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f]+$\""
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/person",
					schemaPath: "common.schema.json#/$defs/person/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
		if (data.grade !== void 0) {
			let data2 = data.grade;
			if (data2 !== "signed" && data2 !== "forge-witnessed") {
				let err11 = {
					instancePath: instancePath + "/grade",
					schemaPath: "#/properties/grade/enum",
					keyword: "enum",
					params: { allowedValues: schema128.properties.grade.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
		}
	} else {
		let err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
	}
	return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.now === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "now" },
				message: "must have required property 'now'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.request === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.policy === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.state === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.candidate === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "candidate" },
				message: "must have required property 'candidate'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.applied === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "applied" },
				message: "must have required property 'applied'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.windows === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "windows" },
				message: "must have required property 'windows'"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.stop === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stop" },
				message: "must have required property 'stop'"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.approvals === void 0) {
			let err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvals" },
				message: "must have required property 'approvals'"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		for (let key0 in data) if (!func1.call(schema50.properties, key0)) {
			let err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
		}
		if (data.now !== void 0) {
			let data0 = data.now;
			if (typeof data0 == "string") {
				if (!pattern6.test(data0)) {
					let err10 = {
						instancePath: instancePath + "/now",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				if (!formats0(data0)) {
					let err11 = {
						instancePath: instancePath + "/now",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
			} else {
				let err12 = {
					instancePath: instancePath + "/now",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
			}
		}
		if (data.request !== void 0 && (validate28(data.request, {
			instancePath: instancePath + "/request",
			parentData: data,
			parentDataProperty: "request",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate28.errors), errors += validate28.errors.length)), data.policy !== void 0 && (validate30(data.policy, {
			instancePath: instancePath + "/policy",
			parentData: data,
			parentDataProperty: "policy",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate30.errors), errors += validate30.errors.length)), data.state !== void 0) {
			let data3 = data.state, _errs8 = errors, valid2 = !1, _errs9 = errors;
			validate44(data3, {
				instancePath: instancePath + "/state",
				parentData: data,
				parentDataProperty: "state",
				rootData,
				dynamicAnchors
			}) || (vErrors = added(vErrors, validate44.errors), errors += validate44.errors.length);
			var _valid0 = _errs9 === errors;
			valid2 ||= _valid0;
			let _errs10 = errors;
			if (data3 !== null) {
				let err13 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
			}
			var _valid0 = _errs10 === errors;
			if (valid2 ||= _valid0, valid2) errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
			else {
				let err14 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
		if (data.candidate !== void 0) {
			let data4 = data.candidate, _errs13 = errors, valid3 = !1, _errs14 = errors;
			validate48(data4, {
				instancePath: instancePath + "/candidate",
				parentData: data,
				parentDataProperty: "candidate",
				rootData,
				dynamicAnchors
			}) || (vErrors = added(vErrors, validate48.errors), errors += validate48.errors.length);
			var _valid1 = _errs14 === errors;
			valid3 ||= _valid1;
			let _errs15 = errors;
			if (data4 !== null) {
				let err15 = {
					instancePath: instancePath + "/candidate",
					schemaPath: "#/properties/candidate/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
			var _valid1 = _errs15 === errors;
			if (valid3 ||= _valid1, valid3) errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
			else {
				let err16 = {
					instancePath: instancePath + "/candidate",
					schemaPath: "#/properties/candidate/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
			}
		}
		if (data.applied !== void 0) {
			let data5 = data.applied, _errs18 = errors, valid4 = !1, _errs19 = errors;
			validate54(data5, {
				instancePath: instancePath + "/applied",
				parentData: data,
				parentDataProperty: "applied",
				rootData,
				dynamicAnchors
			}) || (vErrors = added(vErrors, validate54.errors), errors += validate54.errors.length);
			var _valid2 = _errs19 === errors;
			valid4 ||= _valid2;
			let _errs20 = errors;
			if (data5 !== null) {
				let err17 = {
					instancePath: instancePath + "/applied",
					schemaPath: "#/properties/applied/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
			}
			var _valid2 = _errs20 === errors;
			if (valid4 ||= _valid2, valid4) errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
			else {
				let err18 = {
					instancePath: instancePath + "/applied",
					schemaPath: "#/properties/applied/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
		}
		if (data.windows !== void 0) {
			let data6 = data.windows;
			if (Array.isArray(data6)) {
				if (data6.length > 1e4) {
					let err19 = {
						instancePath: instancePath + "/windows",
						schemaPath: "#/properties/windows/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items"
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
				let len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) validate56(data6[i0], {
					instancePath: instancePath + "/windows/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate56.errors), errors += validate56.errors.length);
			} else {
				let err20 = {
					instancePath: instancePath + "/windows",
					schemaPath: "#/properties/windows/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
			}
		}
		if (data.stop !== void 0) {
			let data8 = data.stop, _errs26 = errors, valid7 = !1, _errs27 = errors;
			validate58(data8, {
				instancePath: instancePath + "/stop",
				parentData: data,
				parentDataProperty: "stop",
				rootData,
				dynamicAnchors
			}) || (vErrors = added(vErrors, validate58.errors), errors += validate58.errors.length);
			var _valid3 = _errs27 === errors;
			valid7 ||= _valid3;
			let _errs28 = errors;
			if (data8 !== null) {
				let err21 = {
					instancePath: instancePath + "/stop",
					schemaPath: "#/properties/stop/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
			}
			var _valid3 = _errs28 === errors;
			if (valid7 ||= _valid3, valid7) errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
			else {
				let err22 = {
					instancePath: instancePath + "/stop",
					schemaPath: "#/properties/stop/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
			}
		}
		if (data.approvals !== void 0) {
			let data9 = data.approvals;
			if (Array.isArray(data9)) {
				if (data9.length > 100) {
					let err23 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
				let len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) validate60(data9[i1], {
					instancePath: instancePath + "/approvals/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate60.errors), errors += validate60.errors.length);
			} else {
				let err24 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
			}
		}
	} else {
		let err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
	}
	return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				message: "must have required property 'start'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.verdicts === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdicts" },
				message: "must have required property 'verdicts'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "start" && key0 !== "verdicts") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.start !== void 0) {
			let data0 = data.start;
			if (typeof data0 == "string") {
				if (!pattern6.test(data0)) {
					let err3 = {
						instancePath: instancePath + "/start",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (!formats0(data0)) {
					let err4 = {
						instancePath: instancePath + "/start",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/start",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.verdicts !== void 0) {
			let data1 = data.verdicts;
			if (Array.isArray(data1)) {
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) validate63(data1[i0], {
					instancePath: instancePath + "/verdicts/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate63.errors), errors += validate63.errors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/verdicts",
					schemaPath: "#/properties/verdicts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
	} else {
		let err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
	}
	return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.text === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "code" && key0 !== "text") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.code !== void 0) {
			let data0 = data.code;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err3 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (!pattern4.test(data0)) {
					let err4 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.text !== void 0) {
			let data1 = data.text;
			if (typeof data1 == "string") {
				if (func2(data1) > 500) {
					let err6 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
				if (func2(data1) < 1) {
					let err7 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
	}
	return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.environment === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" },
				message: "must have required property 'environment'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.component === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.sequence === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sequence" },
				message: "must have required property 'sequence'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.previous === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "previous" },
				message: "must have required property 'previous'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.decider === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decider" },
				message: "must have required property 'decider'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.kind === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.at === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.expiresAt === void 0) {
			let err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expiresAt" },
				message: "must have required property 'expiresAt'"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		if (data.input === void 0) {
			let err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "input" },
				message: "must have required property 'input'"
			};
			vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
		}
		if (data.verdicts === void 0) {
			let err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdicts" },
				message: "must have required property 'verdicts'"
			};
			vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
		}
		if (data.reasons === void 0) {
			let err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reasons" },
				message: "must have required property 'reasons'"
			};
			vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
		}
		if (data.state === void 0) {
			let err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
		}
		for (let key0 in data) if (!func1.call(schema43.properties, key0)) {
			let err13 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err14 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/decision/v1alpha") {
			let err15 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/decision/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
		}
		if (data.environment !== void 0) {
			let data2 = data.environment;
			if (typeof data2 == "string") {
				if (func2(data2) > 63) {
					let err16 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (!pattern4.test(data2)) {
					let err17 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/environment",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
		}
		if (data.component !== void 0) {
			let data3 = data.component;
			if (typeof data3 == "string") {
				if (func2(data3) > 63) {
					let err19 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
				if (!pattern4.test(data3)) {
					let err20 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
				}
			} else {
				let err21 = {
					instancePath: instancePath + "/component",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
			}
		}
		if (data.sequence !== void 0) {
			let data4 = data.sequence;
			if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) {
				let err22 = {
					instancePath: instancePath + "/sequence",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					let err23 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					let err24 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
				}
			}
		}
		if (data.previous !== void 0) {
			let data5 = data.previous, _errs15 = errors, valid4 = !1, _errs16 = errors;
			if (typeof data5 == "string") {
				if (!pattern7.test(data5)) {
					let err25 = {
						instancePath: instancePath + "/previous",
						schemaPath: "common.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
				}
			} else {
				let err26 = {
					instancePath: instancePath + "/previous",
					schemaPath: "common.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
			}
			var _valid0 = _errs16 === errors;
			valid4 ||= _valid0;
			let _errs19 = errors;
			if (data5 !== null) {
				let err27 = {
					instancePath: instancePath + "/previous",
					schemaPath: "#/properties/previous/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
			}
			var _valid0 = _errs19 === errors;
			if (valid4 ||= _valid0, valid4) errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
			else {
				let err28 = {
					instancePath: instancePath + "/previous",
					schemaPath: "#/properties/previous/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
			}
		}
		if (data.decider !== void 0) {
			let data6 = data.decider;
			if (typeof data6 != "number" || data6 % 1 || isNaN(data6) || !isFinite(data6)) {
				let err29 = {
					instancePath: instancePath + "/decider",
					schemaPath: "#/properties/decider/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 1e3 || isNaN(data6)) {
					let err30 = {
						instancePath: instancePath + "/decider",
						schemaPath: "#/properties/decider/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000"
					};
					vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
				}
				if (data6 < 1 || isNaN(data6)) {
					let err31 = {
						instancePath: instancePath + "/decider",
						schemaPath: "#/properties/decider/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
				}
			}
		}
		if (data.kind !== void 0) {
			let data7 = data.kind;
			if (data7 !== "start" && data7 !== "promote" && data7 !== "complete" && data7 !== "publish" && data7 !== "revert" && data7 !== "stop" && data7 !== "resume") {
				let err32 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema43.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err32] : vErrors.length < 1e3 && vErrors.push(err32), errors++;
			}
		}
		if (data.at !== void 0) {
			let data8 = data.at;
			if (typeof data8 == "string") {
				if (!pattern6.test(data8)) {
					let err33 = {
						instancePath: instancePath + "/at",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err33] : vErrors.length < 1e3 && vErrors.push(err33), errors++;
				}
				if (!formats0(data8)) {
					let err34 = {
						instancePath: instancePath + "/at",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err34] : vErrors.length < 1e3 && vErrors.push(err34), errors++;
				}
			} else {
				let err35 = {
					instancePath: instancePath + "/at",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err35] : vErrors.length < 1e3 && vErrors.push(err35), errors++;
			}
		}
		if (data.expiresAt !== void 0) {
			let data9 = data.expiresAt;
			if (typeof data9 == "string") {
				if (!pattern6.test(data9)) {
					let err36 = {
						instancePath: instancePath + "/expiresAt",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err36] : vErrors.length < 1e3 && vErrors.push(err36), errors++;
				}
				if (!formats0(data9)) {
					let err37 = {
						instancePath: instancePath + "/expiresAt",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err37] : vErrors.length < 1e3 && vErrors.push(err37), errors++;
				}
			} else {
				let err38 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err38] : vErrors.length < 1e3 && vErrors.push(err38), errors++;
			}
		}
		if (data.input !== void 0 && (validate27(data.input, {
			instancePath: instancePath + "/input",
			parentData: data,
			parentDataProperty: "input",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate27.errors), errors += validate27.errors.length)), data.verdicts !== void 0) {
			let data11 = data.verdicts;
			if (Array.isArray(data11)) {
				if (data11.length > 100) {
					let err39 = {
						instancePath: instancePath + "/verdicts",
						schemaPath: "#/properties/verdicts/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					vErrors === null ? vErrors = [err39] : vErrors.length < 1e3 && vErrors.push(err39), errors++;
				}
				let len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) validate63(data11[i0], {
					instancePath: instancePath + "/verdicts/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate63.errors), errors += validate63.errors.length);
			} else {
				let err40 = {
					instancePath: instancePath + "/verdicts",
					schemaPath: "#/properties/verdicts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err40] : vErrors.length < 1e3 && vErrors.push(err40), errors++;
			}
		}
		if (data.breaches !== void 0) {
			let data13 = data.breaches;
			if (Array.isArray(data13)) {
				if (data13.length > 1e4) {
					let err41 = {
						instancePath: instancePath + "/breaches",
						schemaPath: "#/properties/breaches/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items"
					};
					vErrors === null ? vErrors = [err41] : vErrors.length < 1e3 && vErrors.push(err41), errors++;
				}
				let len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) validate65(data13[i1], {
					instancePath: instancePath + "/breaches/" + i1,
					parentData: data13,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate65.errors), errors += validate65.errors.length);
			} else {
				let err42 = {
					instancePath: instancePath + "/breaches",
					schemaPath: "#/properties/breaches/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err42] : vErrors.length < 1e3 && vErrors.push(err42), errors++;
			}
		}
		if (data.reasons !== void 0) {
			let data15 = data.reasons;
			if (Array.isArray(data15)) {
				if (data15.length > 100) {
					let err43 = {
						instancePath: instancePath + "/reasons",
						schemaPath: "#/properties/reasons/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					vErrors === null ? vErrors = [err43] : vErrors.length < 1e3 && vErrors.push(err43), errors++;
				}
				let len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) validate68(data15[i2], {
					instancePath: instancePath + "/reasons/" + i2,
					parentData: data15,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate68.errors), errors += validate68.errors.length);
			} else {
				let err44 = {
					instancePath: instancePath + "/reasons",
					schemaPath: "#/properties/reasons/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err44] : vErrors.length < 1e3 && vErrors.push(err44), errors++;
			}
		}
		data.state !== void 0 && (validate44(data.state, {
			instancePath: instancePath + "/state",
			parentData: data,
			parentDataProperty: "state",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate44.errors), errors += validate44.errors.length));
	} else {
		let err45 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err45] : vErrors.length < 1e3 && vErrors.push(err45), errors++;
	}
	return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateHandlerManifest = validate98, schema183 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "handler-manifest.schema.json",
	title: "HandlerManifest",
	description: "What a version of a request handler is made of and answers to. Immutable once published.",
	type: "object",
	required: [
		"schema",
		"component",
		"version",
		"request"
	],
	additionalProperties: !1,
	properties: {
		$schema: { type: "string" },
		schema: { const: "headgate/handler-manifest/v1alpha" },
		component: {
			description: "Handler id.",
			$ref: "common.schema.json#/$defs/name"
		},
		version: { $ref: "common.schema.json#/$defs/semver" },
		description: {
			type: "string",
			maxLength: 1e3
		},
		request: {
			title: "RequestMatch",
			type: "object",
			required: ["path", "methods"],
			additionalProperties: !1,
			properties: {
				path: {
					description: "Request path; segments in braces are parameters: /orders/{id}.",
					type: "string",
					minLength: 1,
					maxLength: 500,
					pattern: "^/[^\\s]*$"
				},
				methods: {
					type: "array",
					minItems: 1,
					uniqueItems: !0,
					items: {
						enum: [
							"GET",
							"HEAD",
							"POST",
							"PUT",
							"PATCH",
							"DELETE",
							"OPTIONS"
						],
						type: "string"
					}
				}
			}
		},
		types: {
			title: "HandlerTypes",
			description: "References to GTypes below manifests/gtypes/.",
			type: "object",
			additionalProperties: !1,
			properties: {
				request: { $ref: "common.schema.json#/$defs/path" },
				response: { $ref: "common.schema.json#/$defs/path" }
			}
		},
		hooks: {
			description: "Lifecycle hooks: moment → exported function.",
			type: "object",
			maxProperties: 50,
			propertyNames: { $ref: "common.schema.json#/$defs/name" },
			additionalProperties: {
				type: "string",
				minLength: 1,
				maxLength: 200
			}
		},
		policies: {
			title: "HandlerPolicies",
			type: "object",
			additionalProperties: !1,
			properties: {
				roles: {
					description: "Roles that may call it.",
					type: "array",
					uniqueItems: !0,
					items: {
						$ref: "common.schema.json#/$defs/name",
						type: "string"
					}
				},
				rateLimit: {
					title: "RateLimit",
					type: "object",
					required: ["requests", "per"],
					additionalProperties: !1,
					properties: {
						requests: {
							type: "integer",
							minimum: 1
						},
						per: { $ref: "common.schema.json#/$defs/duration" }
					}
				}
			}
		},
		dependencies: {
			title: "ModuleDependencies",
			type: "array",
			maxItems: 1e3,
			items: {
				title: "ModuleDependency",
				type: "object",
				required: ["module", "versions"],
				additionalProperties: !1,
				properties: {
					module: {
						type: "string",
						minLength: 1,
						maxLength: 214
					},
					versions: { $ref: "common.schema.json#/$defs/range" }
				}
			}
		},
		timescape: {
			description: "Version of the API timeline that this handler speaks.",
			$ref: "common.schema.json#/$defs/semver"
		},
		hash: {
			description: "Digest of the handler's code.",
			$ref: "common.schema.json#/$defs/digest"
		},
		createdAt: { $ref: "common.schema.json#/$defs/instant" },
		deployment: { $ref: "common.schema.json#/$defs/deploymentScheme" },
		source: { $ref: "common.schema.json#/$defs/sourceCommit" },
		components: {
			type: "array",
			maxItems: 100,
			items: { $ref: "common.schema.json#/$defs/builtComponent" }
		},
		compatibility: {
			type: "array",
			maxItems: 200,
			items: { $ref: "common.schema.json#/$defs/compatibility" }
		},
		fingerprint: { $ref: "common.schema.json#/$defs/fingerprint" },
		flags: { $ref: "common.schema.json#/$defs/flagSettings" },
		sbom: { $ref: "common.schema.json#/$defs/sbomReference" },
		approvals: {
			description: "Required approvals by role; none when absent.",
			type: "array",
			maxItems: 10,
			items: { $ref: "common.schema.json#/$defs/approvalRule" }
		}
	}
}, pattern85 = RegExp("^/[^\\s]*$", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.commit === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "commit" && key0 !== "builtAt" && key0 !== "features") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.commit !== void 0) {
			let data0 = data.commit;
			if (typeof data0 == "string") {
				if (!pattern64.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/$defs/gitOid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40}$" },
						message: "must match pattern \"^[0-9a-f]{40}$\""
					};
					vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/$defs/gitOid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
			}
		}
		if (data.builtAt !== void 0) {
			let data1 = data.builtAt;
			if (typeof data1 == "string") {
				if (!pattern6.test(data1)) {
					let err4 = {
						instancePath: instancePath + "/builtAt",
						schemaPath: "#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!formats0(data1)) {
					let err5 = {
						instancePath: instancePath + "/builtAt",
						schemaPath: "#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/builtAt",
					schemaPath: "#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.features !== void 0) {
			let data2 = data.features;
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 == "string") {
						if (func2(data3) > 100) {
							let err7 = {
								instancePath: instancePath + "/features/" + i0,
								schemaPath: "#/properties/features/items/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
						}
						if (func2(data3) < 1) {
							let err8 = {
								instancePath: instancePath + "/features/" + i0,
								schemaPath: "#/properties/features/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
						}
					} else {
						let err9 = {
							instancePath: instancePath + "/features/" + i0,
							schemaPath: "#/properties/features/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
					}
				}
				let i1 = data2.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err10 = {
									instancePath: instancePath + "/features",
									schemaPath: "#/properties/features/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else {
				let err11 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
		}
	} else {
		let err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
	}
	return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.version === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "version" && key0 !== "source") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 == "string") {
				if (func2(data0) > 100) {
					let err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (func2(data0) < 1) {
					let err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 == "string") {
				if (func2(data1) > 100) {
					let err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
				if (!pattern16.test(data1)) {
					let err7 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
			}
		}
		data.source !== void 0 && (validate80(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate80.errors), errors += validate80.errors.length));
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
	}
	return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.component === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.relation === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "relation" },
				message: "must have required property 'relation'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.versions === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "versions" },
				message: "must have required property 'versions'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "component" && key0 !== "relation" && key0 !== "versions") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.component !== void 0) {
			let data0 = data.component;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err4 = {
						instancePath: instancePath + "/component",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern4.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/component",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/component",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.relation !== void 0) {
			let data1 = data.relation;
			if (data1 !== "requires" && data1 !== "conflicts") {
				let err7 = {
					instancePath: instancePath + "/relation",
					schemaPath: "#/properties/relation/enum",
					keyword: "enum",
					params: { allowedValues: schema156.properties.relation.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
		if (data.versions !== void 0) {
			let data2 = data.versions;
			if (typeof data2 == "string") {
				if (func2(data2) > 100) {
					let err8 = {
						instancePath: instancePath + "/versions",
						schemaPath: "#/$defs/range/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (func2(data2) < 1) {
					let err9 = {
						instancePath: instancePath + "/versions",
						schemaPath: "#/$defs/range/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/versions",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
	} else {
		let err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
	}
	return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.parts === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "parts" },
				message: "must have required property 'parts'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "parts" && key0 !== "composite") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.parts !== void 0) {
			let data0 = data.parts;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length > 100) {
					let err2 = {
						instancePath: instancePath + "/parts",
						schemaPath: "#/properties/parts/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 },
						message: "must NOT have more than 100 properties"
					};
					vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
				}
				if (Object.keys(data0).length < 1) {
					let err3 = {
						instancePath: instancePath + "/parts",
						schemaPath: "#/properties/parts/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				for (let key1 in data0) {
					let _errs4 = errors;
					if (typeof key1 == "string") {
						if (func2(key1) > 63) {
							let err4 = {
								instancePath: instancePath + "/parts",
								schemaPath: "#/$defs/name/maxLength",
								keyword: "maxLength",
								params: { limit: 63 },
								message: "must NOT have more than 63 characters",
								propertyName: key1
							};
							vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
						}
						if (!pattern4.test(key1)) {
							let err5 = {
								instancePath: instancePath + "/parts",
								schemaPath: "#/$defs/name/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\"",
								propertyName: key1
							};
							vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
						}
					} else {
						let err6 = {
							instancePath: instancePath + "/parts",
							schemaPath: "#/$defs/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key1
						};
						vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
					}
					if (_errs4 !== errors) {
						let err7 = {
							instancePath: instancePath + "/parts",
							schemaPath: "#/properties/parts/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid"
						};
						vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
					}
				}
				for (let key2 in data0) validate86(data0[key2], {
					instancePath: instancePath + "/parts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate86.errors), errors += validate86.errors.length);
			} else {
				let err8 = {
					instancePath: instancePath + "/parts",
					schemaPath: "#/properties/parts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
			}
		}
		if (data.composite !== void 0) {
			let data2 = data.composite;
			if (typeof data2 == "string") {
				if (!pattern7.test(data2)) {
					let err9 = {
						instancePath: instancePath + "/composite",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/composite",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
	} else {
		let err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
	}
	return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "key" && key0 !== "salt") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.key !== void 0) {
			let data0 = data.key;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err1 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
				}
				if (!pattern4.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
			}
		}
		if (data.salt !== void 0) {
			let data1 = data.salt;
			if (typeof data1 == "string") {
				if (func2(data1) > 100) {
					let err4 = {
						instancePath: instancePath + "/salt",
						schemaPath: "#/properties/salt/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (func2(data1) < 1) {
					let err5 = {
						instancePath: instancePath + "/salt",
						schemaPath: "#/properties/salt/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/salt",
					schemaPath: "#/properties/salt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
	} else {
		let err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
	}
	return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.digest === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "path" && key0 !== "digest") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 == "string") {
				if (func2(data0) > 500) {
					let err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/$defs/path/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (!pattern77.test(data0)) {
					let err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/$defs/path/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$" },
						message: "must match pattern \"^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/$defs/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (typeof data1 == "string") {
				if (!pattern7.test(data1)) {
					let err6 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
	} else {
		let err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
	}
	return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.count === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "role" && key0 !== "count") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err3 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
				}
				if (!pattern4.test(data0)) {
					let err4 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
			}
		}
		if (data.count !== void 0) {
			let data1 = data.count;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err6 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 20 || isNaN(data1)) {
					let err7 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 20
						},
						message: "must be <= 20"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					let err8 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
	}
	return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.component === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.version === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.request === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (!func1.call(schema183.properties, key0)) {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err5 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/handler-manifest/v1alpha") {
			let err6 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/handler-manifest/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.component !== void 0) {
			let data2 = data.component;
			if (typeof data2 == "string") {
				if (func2(data2) > 63) {
					let err7 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (!pattern4.test(data2)) {
					let err8 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/component",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			if (typeof data3 == "string") {
				if (func2(data3) > 100) {
					let err10 = {
						instancePath: instancePath + "/version",
						schemaPath: "common.schema.json#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				if (!pattern16.test(data3)) {
					let err11 = {
						instancePath: instancePath + "/version",
						schemaPath: "common.schema.json#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
			} else {
				let err12 = {
					instancePath: instancePath + "/version",
					schemaPath: "common.schema.json#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
			}
		}
		if (data.description !== void 0) {
			let data4 = data.description;
			if (typeof data4 == "string") {
				if (func2(data4) > 1e3) {
					let err13 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
		if (data.request !== void 0) {
			let data5 = data.request;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.path === void 0) {
					let err15 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "path" },
						message: "must have required property 'path'"
					};
					vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
				}
				if (data5.methods === void 0) {
					let err16 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "methods" },
						message: "must have required property 'methods'"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				for (let key1 in data5) if (key1 !== "path" && key1 !== "methods") {
					let err17 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
				if (data5.path !== void 0) {
					let data6 = data5.path;
					if (typeof data6 == "string") {
						if (func2(data6) > 500) {
							let err18 = {
								instancePath: instancePath + "/request/path",
								schemaPath: "#/properties/request/properties/path/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
						}
						if (func2(data6) < 1) {
							let err19 = {
								instancePath: instancePath + "/request/path",
								schemaPath: "#/properties/request/properties/path/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
						}
						if (!pattern85.test(data6)) {
							let err20 = {
								instancePath: instancePath + "/request/path",
								schemaPath: "#/properties/request/properties/path/pattern",
								keyword: "pattern",
								params: { pattern: "^/[^\\s]*$" },
								message: "must match pattern \"^/[^\\s]*$\""
							};
							vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
						}
					} else {
						let err21 = {
							instancePath: instancePath + "/request/path",
							schemaPath: "#/properties/request/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
					}
				}
				if (data5.methods !== void 0) {
					let data7 = data5.methods;
					if (Array.isArray(data7)) {
						if (data7.length < 1) {
							let err22 = {
								instancePath: instancePath + "/request/methods",
								schemaPath: "#/properties/request/properties/methods/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
						}
						let len0 = data7.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data8 = data7[i0];
							if (typeof data8 != "string") {
								let err23 = {
									instancePath: instancePath + "/request/methods/" + i0,
									schemaPath: "#/properties/request/properties/methods/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
							}
							if (data8 !== "GET" && data8 !== "HEAD" && data8 !== "POST" && data8 !== "PUT" && data8 !== "PATCH" && data8 !== "DELETE" && data8 !== "OPTIONS") {
								let err24 = {
									instancePath: instancePath + "/request/methods/" + i0,
									schemaPath: "#/properties/request/properties/methods/items/enum",
									keyword: "enum",
									params: { allowedValues: schema183.properties.request.properties.methods.items.enum },
									message: "must be equal to one of the allowed values"
								};
								vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
							}
						}
						let i1 = data7.length, j0;
						if (i1 > 1) {
							let indices0 = {};
							for (; i1--;) {
								let item0 = data7[i1];
								if (typeof item0 == "string") {
									if (typeof indices0[item0] == "number") {
										j0 = indices0[item0];
										let err25 = {
											instancePath: instancePath + "/request/methods",
											schemaPath: "#/properties/request/properties/methods/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
										};
										vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
										break;
									}
									indices0[item0] = i1;
								}
							}
						}
					} else {
						let err26 = {
							instancePath: instancePath + "/request/methods",
							schemaPath: "#/properties/request/properties/methods/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
					}
				}
			} else {
				let err27 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
			}
		}
		if (data.types !== void 0) {
			let data9 = data.types;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (let key2 in data9) if (key2 !== "request" && key2 !== "response") {
					let err28 = {
						instancePath: instancePath + "/types",
						schemaPath: "#/properties/types/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
				}
				if (data9.request !== void 0) {
					let data10 = data9.request;
					if (typeof data10 == "string") {
						if (func2(data10) > 500) {
							let err29 = {
								instancePath: instancePath + "/types/request",
								schemaPath: "common.schema.json#/$defs/path/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
						}
						if (!pattern77.test(data10)) {
							let err30 = {
								instancePath: instancePath + "/types/request",
								schemaPath: "common.schema.json#/$defs/path/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$" },
								message: "must match pattern \"^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$\""
							};
							vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
						}
					} else {
						let err31 = {
							instancePath: instancePath + "/types/request",
							schemaPath: "common.schema.json#/$defs/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
					}
				}
				if (data9.response !== void 0) {
					let data11 = data9.response;
					if (typeof data11 == "string") {
						if (func2(data11) > 500) {
							let err32 = {
								instancePath: instancePath + "/types/response",
								schemaPath: "common.schema.json#/$defs/path/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							vErrors === null ? vErrors = [err32] : vErrors.length < 1e3 && vErrors.push(err32), errors++;
						}
						if (!pattern77.test(data11)) {
							let err33 = {
								instancePath: instancePath + "/types/response",
								schemaPath: "common.schema.json#/$defs/path/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$" },
								message: "must match pattern \"^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$\""
							};
							vErrors === null ? vErrors = [err33] : vErrors.length < 1e3 && vErrors.push(err33), errors++;
						}
					} else {
						let err34 = {
							instancePath: instancePath + "/types/response",
							schemaPath: "common.schema.json#/$defs/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err34] : vErrors.length < 1e3 && vErrors.push(err34), errors++;
					}
				}
			} else {
				let err35 = {
					instancePath: instancePath + "/types",
					schemaPath: "#/properties/types/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err35] : vErrors.length < 1e3 && vErrors.push(err35), errors++;
			}
		}
		if (data.hooks !== void 0) {
			let data12 = data.hooks;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (Object.keys(data12).length > 50) {
					let err36 = {
						instancePath: instancePath + "/hooks",
						schemaPath: "#/properties/hooks/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					vErrors === null ? vErrors = [err36] : vErrors.length < 1e3 && vErrors.push(err36), errors++;
				}
				for (let key3 in data12) {
					let _errs33 = errors;
					if (typeof key3 == "string") {
						if (func2(key3) > 63) {
							let err37 = {
								instancePath: instancePath + "/hooks",
								schemaPath: "common.schema.json#/$defs/name/maxLength",
								keyword: "maxLength",
								params: { limit: 63 },
								message: "must NOT have more than 63 characters",
								propertyName: key3
							};
							vErrors === null ? vErrors = [err37] : vErrors.length < 1e3 && vErrors.push(err37), errors++;
						}
						if (!pattern4.test(key3)) {
							let err38 = {
								instancePath: instancePath + "/hooks",
								schemaPath: "common.schema.json#/$defs/name/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\"",
								propertyName: key3
							};
							vErrors === null ? vErrors = [err38] : vErrors.length < 1e3 && vErrors.push(err38), errors++;
						}
					} else {
						let err39 = {
							instancePath: instancePath + "/hooks",
							schemaPath: "common.schema.json#/$defs/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key3
						};
						vErrors === null ? vErrors = [err39] : vErrors.length < 1e3 && vErrors.push(err39), errors++;
					}
					if (_errs33 !== errors) {
						let err40 = {
							instancePath: instancePath + "/hooks",
							schemaPath: "#/properties/hooks/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid"
						};
						vErrors === null ? vErrors = [err40] : vErrors.length < 1e3 && vErrors.push(err40), errors++;
					}
				}
				for (let key4 in data12) {
					let data13 = data12[key4];
					if (typeof data13 == "string") {
						if (func2(data13) > 200) {
							let err41 = {
								instancePath: instancePath + "/hooks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/hooks/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							vErrors === null ? vErrors = [err41] : vErrors.length < 1e3 && vErrors.push(err41), errors++;
						}
						if (func2(data13) < 1) {
							let err42 = {
								instancePath: instancePath + "/hooks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/hooks/additionalProperties/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err42] : vErrors.length < 1e3 && vErrors.push(err42), errors++;
						}
					} else {
						let err43 = {
							instancePath: instancePath + "/hooks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/hooks/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err43] : vErrors.length < 1e3 && vErrors.push(err43), errors++;
					}
				}
			} else {
				let err44 = {
					instancePath: instancePath + "/hooks",
					schemaPath: "#/properties/hooks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err44] : vErrors.length < 1e3 && vErrors.push(err44), errors++;
			}
		}
		if (data.policies !== void 0) {
			let data14 = data.policies;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (let key5 in data14) if (key5 !== "roles" && key5 !== "rateLimit") {
					let err45 = {
						instancePath: instancePath + "/policies",
						schemaPath: "#/properties/policies/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err45] : vErrors.length < 1e3 && vErrors.push(err45), errors++;
				}
				if (data14.roles !== void 0) {
					let data15 = data14.roles;
					if (Array.isArray(data15)) {
						let len1 = data15.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data16 = data15[i2];
							if (typeof data16 != "string") {
								let err46 = {
									instancePath: instancePath + "/policies/roles/" + i2,
									schemaPath: "#/properties/policies/properties/roles/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err46] : vErrors.length < 1e3 && vErrors.push(err46), errors++;
							}
							if (typeof data16 == "string") {
								if (func2(data16) > 63) {
									let err47 = {
										instancePath: instancePath + "/policies/roles/" + i2,
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 63 },
										message: "must NOT have more than 63 characters"
									};
									vErrors === null ? vErrors = [err47] : vErrors.length < 1e3 && vErrors.push(err47), errors++;
								}
								if (!pattern4.test(data16)) {
									let err48 = {
										instancePath: instancePath + "/policies/roles/" + i2,
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
										message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
									};
									vErrors === null ? vErrors = [err48] : vErrors.length < 1e3 && vErrors.push(err48), errors++;
								}
							} else {
								let err49 = {
									instancePath: instancePath + "/policies/roles/" + i2,
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err49] : vErrors.length < 1e3 && vErrors.push(err49), errors++;
							}
						}
						let i3 = data15.length, j1;
						if (i3 > 1) {
							let indices1 = {};
							for (; i3--;) {
								let item1 = data15[i3];
								if (typeof item1 == "string") {
									if (typeof indices1[item1] == "number") {
										j1 = indices1[item1];
										let err50 = {
											instancePath: instancePath + "/policies/roles",
											schemaPath: "#/properties/policies/properties/roles/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i3,
												j: j1
											},
											message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
										};
										vErrors === null ? vErrors = [err50] : vErrors.length < 1e3 && vErrors.push(err50), errors++;
										break;
									}
									indices1[item1] = i3;
								}
							}
						}
					} else {
						let err51 = {
							instancePath: instancePath + "/policies/roles",
							schemaPath: "#/properties/policies/properties/roles/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						vErrors === null ? vErrors = [err51] : vErrors.length < 1e3 && vErrors.push(err51), errors++;
					}
				}
				if (data14.rateLimit !== void 0) {
					let data17 = data14.rateLimit;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.requests === void 0) {
							let err52 = {
								instancePath: instancePath + "/policies/rateLimit",
								schemaPath: "#/properties/policies/properties/rateLimit/required",
								keyword: "required",
								params: { missingProperty: "requests" },
								message: "must have required property 'requests'"
							};
							vErrors === null ? vErrors = [err52] : vErrors.length < 1e3 && vErrors.push(err52), errors++;
						}
						if (data17.per === void 0) {
							let err53 = {
								instancePath: instancePath + "/policies/rateLimit",
								schemaPath: "#/properties/policies/properties/rateLimit/required",
								keyword: "required",
								params: { missingProperty: "per" },
								message: "must have required property 'per'"
							};
							vErrors === null ? vErrors = [err53] : vErrors.length < 1e3 && vErrors.push(err53), errors++;
						}
						for (let key6 in data17) if (key6 !== "requests" && key6 !== "per") {
							let err54 = {
								instancePath: instancePath + "/policies/rateLimit",
								schemaPath: "#/properties/policies/properties/rateLimit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err54] : vErrors.length < 1e3 && vErrors.push(err54), errors++;
						}
						if (data17.requests !== void 0) {
							let data18 = data17.requests;
							if (typeof data18 != "number" || data18 % 1 || isNaN(data18) || !isFinite(data18)) {
								let err55 = {
									instancePath: instancePath + "/policies/rateLimit/requests",
									schemaPath: "#/properties/policies/properties/rateLimit/properties/requests/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								vErrors === null ? vErrors = [err55] : vErrors.length < 1e3 && vErrors.push(err55), errors++;
							}
							if (typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18))) {
								let err56 = {
									instancePath: instancePath + "/policies/rateLimit/requests",
									schemaPath: "#/properties/policies/properties/rateLimit/properties/requests/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								};
								vErrors === null ? vErrors = [err56] : vErrors.length < 1e3 && vErrors.push(err56), errors++;
							}
						}
						if (data17.per !== void 0) {
							let data19 = data17.per;
							if (typeof data19 == "string") {
								if (!pattern18.test(data19)) {
									let err57 = {
										instancePath: instancePath + "/policies/rateLimit/per",
										schemaPath: "common.schema.json#/$defs/duration/pattern",
										keyword: "pattern",
										params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" },
										message: "must match pattern \"^[1-9][0-9]{0,5}[smhd]$\""
									};
									vErrors === null ? vErrors = [err57] : vErrors.length < 1e3 && vErrors.push(err57), errors++;
								}
							} else {
								let err58 = {
									instancePath: instancePath + "/policies/rateLimit/per",
									schemaPath: "common.schema.json#/$defs/duration/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err58] : vErrors.length < 1e3 && vErrors.push(err58), errors++;
							}
						}
					} else {
						let err59 = {
							instancePath: instancePath + "/policies/rateLimit",
							schemaPath: "#/properties/policies/properties/rateLimit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err59] : vErrors.length < 1e3 && vErrors.push(err59), errors++;
					}
				}
			} else {
				let err60 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err60] : vErrors.length < 1e3 && vErrors.push(err60), errors++;
			}
		}
		if (data.dependencies !== void 0) {
			let data20 = data.dependencies;
			if (Array.isArray(data20)) {
				if (data20.length > 1e3) {
					let err61 = {
						instancePath: instancePath + "/dependencies",
						schemaPath: "#/properties/dependencies/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					vErrors === null ? vErrors = [err61] : vErrors.length < 1e3 && vErrors.push(err61), errors++;
				}
				let len2 = data20.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data21 = data20[i4];
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.module === void 0) {
							let err62 = {
								instancePath: instancePath + "/dependencies/" + i4,
								schemaPath: "#/properties/dependencies/items/required",
								keyword: "required",
								params: { missingProperty: "module" },
								message: "must have required property 'module'"
							};
							vErrors === null ? vErrors = [err62] : vErrors.length < 1e3 && vErrors.push(err62), errors++;
						}
						if (data21.versions === void 0) {
							let err63 = {
								instancePath: instancePath + "/dependencies/" + i4,
								schemaPath: "#/properties/dependencies/items/required",
								keyword: "required",
								params: { missingProperty: "versions" },
								message: "must have required property 'versions'"
							};
							vErrors === null ? vErrors = [err63] : vErrors.length < 1e3 && vErrors.push(err63), errors++;
						}
						for (let key7 in data21) if (key7 !== "module" && key7 !== "versions") {
							let err64 = {
								instancePath: instancePath + "/dependencies/" + i4,
								schemaPath: "#/properties/dependencies/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err64] : vErrors.length < 1e3 && vErrors.push(err64), errors++;
						}
						if (data21.module !== void 0) {
							let data22 = data21.module;
							if (typeof data22 == "string") {
								if (func2(data22) > 214) {
									let err65 = {
										instancePath: instancePath + "/dependencies/" + i4 + "/module",
										schemaPath: "#/properties/dependencies/items/properties/module/maxLength",
										keyword: "maxLength",
										params: { limit: 214 },
										message: "must NOT have more than 214 characters"
									};
									vErrors === null ? vErrors = [err65] : vErrors.length < 1e3 && vErrors.push(err65), errors++;
								}
								if (func2(data22) < 1) {
									let err66 = {
										instancePath: instancePath + "/dependencies/" + i4 + "/module",
										schemaPath: "#/properties/dependencies/items/properties/module/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									vErrors === null ? vErrors = [err66] : vErrors.length < 1e3 && vErrors.push(err66), errors++;
								}
							} else {
								let err67 = {
									instancePath: instancePath + "/dependencies/" + i4 + "/module",
									schemaPath: "#/properties/dependencies/items/properties/module/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err67] : vErrors.length < 1e3 && vErrors.push(err67), errors++;
							}
						}
						if (data21.versions !== void 0) {
							let data23 = data21.versions;
							if (typeof data23 == "string") {
								if (func2(data23) > 100) {
									let err68 = {
										instancePath: instancePath + "/dependencies/" + i4 + "/versions",
										schemaPath: "common.schema.json#/$defs/range/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									vErrors === null ? vErrors = [err68] : vErrors.length < 1e3 && vErrors.push(err68), errors++;
								}
								if (func2(data23) < 1) {
									let err69 = {
										instancePath: instancePath + "/dependencies/" + i4 + "/versions",
										schemaPath: "common.schema.json#/$defs/range/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									vErrors === null ? vErrors = [err69] : vErrors.length < 1e3 && vErrors.push(err69), errors++;
								}
							} else {
								let err70 = {
									instancePath: instancePath + "/dependencies/" + i4 + "/versions",
									schemaPath: "common.schema.json#/$defs/range/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err70] : vErrors.length < 1e3 && vErrors.push(err70), errors++;
							}
						}
					} else {
						let err71 = {
							instancePath: instancePath + "/dependencies/" + i4,
							schemaPath: "#/properties/dependencies/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err71] : vErrors.length < 1e3 && vErrors.push(err71), errors++;
					}
				}
			} else {
				let err72 = {
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err72] : vErrors.length < 1e3 && vErrors.push(err72), errors++;
			}
		}
		if (data.timescape !== void 0) {
			let data24 = data.timescape;
			if (typeof data24 == "string") {
				if (func2(data24) > 100) {
					let err73 = {
						instancePath: instancePath + "/timescape",
						schemaPath: "common.schema.json#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err73] : vErrors.length < 1e3 && vErrors.push(err73), errors++;
				}
				if (!pattern16.test(data24)) {
					let err74 = {
						instancePath: instancePath + "/timescape",
						schemaPath: "common.schema.json#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err74] : vErrors.length < 1e3 && vErrors.push(err74), errors++;
				}
			} else {
				let err75 = {
					instancePath: instancePath + "/timescape",
					schemaPath: "common.schema.json#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err75] : vErrors.length < 1e3 && vErrors.push(err75), errors++;
			}
		}
		if (data.hash !== void 0) {
			let data25 = data.hash;
			if (typeof data25 == "string") {
				if (!pattern7.test(data25)) {
					let err76 = {
						instancePath: instancePath + "/hash",
						schemaPath: "common.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err76] : vErrors.length < 1e3 && vErrors.push(err76), errors++;
				}
			} else {
				let err77 = {
					instancePath: instancePath + "/hash",
					schemaPath: "common.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err77] : vErrors.length < 1e3 && vErrors.push(err77), errors++;
			}
		}
		if (data.createdAt !== void 0) {
			let data26 = data.createdAt;
			if (typeof data26 == "string") {
				if (!pattern6.test(data26)) {
					let err78 = {
						instancePath: instancePath + "/createdAt",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err78] : vErrors.length < 1e3 && vErrors.push(err78), errors++;
				}
				if (!formats0(data26)) {
					let err79 = {
						instancePath: instancePath + "/createdAt",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err79] : vErrors.length < 1e3 && vErrors.push(err79), errors++;
				}
			} else {
				let err80 = {
					instancePath: instancePath + "/createdAt",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err80] : vErrors.length < 1e3 && vErrors.push(err80), errors++;
			}
		}
		if (data.deployment !== void 0) {
			let data27 = data.deployment;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (data27.id === void 0) {
					let err81 = {
						instancePath: instancePath + "/deployment",
						schemaPath: "common.schema.json#/$defs/deploymentScheme/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					vErrors === null ? vErrors = [err81] : vErrors.length < 1e3 && vErrors.push(err81), errors++;
				}
				for (let key8 in data27) if (key8 !== "id") {
					let err82 = {
						instancePath: instancePath + "/deployment",
						schemaPath: "common.schema.json#/$defs/deploymentScheme/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err82] : vErrors.length < 1e3 && vErrors.push(err82), errors++;
				}
				if (data27.id !== void 0) {
					let data28 = data27.id;
					if (typeof data28 == "string") {
						if (func2(data28) > 200) {
							let err83 = {
								instancePath: instancePath + "/deployment/id",
								schemaPath: "common.schema.json#/$defs/deploymentScheme/properties/id/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							vErrors === null ? vErrors = [err83] : vErrors.length < 1e3 && vErrors.push(err83), errors++;
						}
						if (func2(data28) < 1) {
							let err84 = {
								instancePath: instancePath + "/deployment/id",
								schemaPath: "common.schema.json#/$defs/deploymentScheme/properties/id/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err84] : vErrors.length < 1e3 && vErrors.push(err84), errors++;
						}
					} else {
						let err85 = {
							instancePath: instancePath + "/deployment/id",
							schemaPath: "common.schema.json#/$defs/deploymentScheme/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err85] : vErrors.length < 1e3 && vErrors.push(err85), errors++;
					}
				}
			} else {
				let err86 = {
					instancePath: instancePath + "/deployment",
					schemaPath: "common.schema.json#/$defs/deploymentScheme/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err86] : vErrors.length < 1e3 && vErrors.push(err86), errors++;
			}
		}
		if (data.source !== void 0 && (validate99(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate99.errors), errors += validate99.errors.length)), data.components !== void 0) {
			let data30 = data.components;
			if (Array.isArray(data30)) {
				if (data30.length > 100) {
					let err87 = {
						instancePath: instancePath + "/components",
						schemaPath: "#/properties/components/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					vErrors === null ? vErrors = [err87] : vErrors.length < 1e3 && vErrors.push(err87), errors++;
				}
				let len3 = data30.length;
				for (let i5 = 0; i5 < len3; i5++) validate101(data30[i5], {
					instancePath: instancePath + "/components/" + i5,
					parentData: data30,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate101.errors), errors += validate101.errors.length);
			} else {
				let err88 = {
					instancePath: instancePath + "/components",
					schemaPath: "#/properties/components/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err88] : vErrors.length < 1e3 && vErrors.push(err88), errors++;
			}
		}
		if (data.compatibility !== void 0) {
			let data32 = data.compatibility;
			if (Array.isArray(data32)) {
				if (data32.length > 200) {
					let err89 = {
						instancePath: instancePath + "/compatibility",
						schemaPath: "#/properties/compatibility/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						message: "must NOT have more than 200 items"
					};
					vErrors === null ? vErrors = [err89] : vErrors.length < 1e3 && vErrors.push(err89), errors++;
				}
				let len4 = data32.length;
				for (let i6 = 0; i6 < len4; i6++) validate104(data32[i6], {
					instancePath: instancePath + "/compatibility/" + i6,
					parentData: data32,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate104.errors), errors += validate104.errors.length);
			} else {
				let err90 = {
					instancePath: instancePath + "/compatibility",
					schemaPath: "#/properties/compatibility/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err90] : vErrors.length < 1e3 && vErrors.push(err90), errors++;
			}
		}
		if (data.fingerprint !== void 0 && (validate106(data.fingerprint, {
			instancePath: instancePath + "/fingerprint",
			parentData: data,
			parentDataProperty: "fingerprint",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate106.errors), errors += validate106.errors.length)), data.flags !== void 0 && (validate109(data.flags, {
			instancePath: instancePath + "/flags",
			parentData: data,
			parentDataProperty: "flags",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate109.errors), errors += validate109.errors.length)), data.sbom !== void 0 && (validate111(data.sbom, {
			instancePath: instancePath + "/sbom",
			parentData: data,
			parentDataProperty: "sbom",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate111.errors), errors += validate111.errors.length)), data.approvals !== void 0) {
			let data37 = data.approvals;
			if (Array.isArray(data37)) {
				if (data37.length > 10) {
					let err91 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/maxItems",
						keyword: "maxItems",
						params: { limit: 10 },
						message: "must NOT have more than 10 items"
					};
					vErrors === null ? vErrors = [err91] : vErrors.length < 1e3 && vErrors.push(err91), errors++;
				}
				let len5 = data37.length;
				for (let i7 = 0; i7 < len5; i7++) validate113(data37[i7], {
					instancePath: instancePath + "/approvals/" + i7,
					parentData: data37,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate113.errors), errors += validate113.errors.length);
			} else {
				let err92 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err92] : vErrors.length < 1e3 && vErrors.push(err92), errors++;
			}
		}
	} else {
		let err93 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err93] : vErrors.length < 1e3 && vErrors.push(err93), errors++;
	}
	return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateLive = validate115, schema216 = {
	title: "Served",
	type: "object",
	required: [
		"component",
		"stable",
		"stage",
		"percent",
		"decision",
		"appliedAt"
	],
	additionalProperties: !1,
	properties: {
		component: { $ref: "common.schema.json#/$defs/name" },
		stable: { $ref: "common.schema.json#/$defs/semver" },
		candidate: { $ref: "common.schema.json#/$defs/semver" },
		stage: { $ref: "common.schema.json#/$defs/stageName" },
		percent: {
			description: "The candidate's share that is served now.",
			$ref: "common.schema.json#/$defs/percent"
		},
		decision: { $ref: "common.schema.json#/$defs/decisionLink" },
		appliedAt: {
			description: "When this decision's state was first served; the stage's clock starts here.",
			$ref: "common.schema.json#/$defs/instant"
		},
		leaseUntil: {
			description: "After this moment services fall back to the stable version unless it was renewed.",
			$ref: "common.schema.json#/$defs/instant"
		},
		brake: {
			description: "Set while live is held below main.",
			$ref: "common.schema.json#/$defs/digest"
		}
	}
};
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sequence === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sequence" },
				message: "must have required property 'sequence'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.digest === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "sequence" && key0 !== "digest") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.sequence !== void 0) {
			let data0 = data.sequence;
			if (typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) {
				let err3 = {
					instancePath: instancePath + "/sequence",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					let err4 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					let err5 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (typeof data1 == "string") {
				if (!pattern7.test(data1)) {
					let err6 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
	} else {
		let err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
	}
	return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.component === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.stable === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stable" },
				message: "must have required property 'stable'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.stage === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stage" },
				message: "must have required property 'stage'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.percent === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "percent" },
				message: "must have required property 'percent'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.decision === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" },
				message: "must have required property 'decision'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.appliedAt === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appliedAt" },
				message: "must have required property 'appliedAt'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		for (let key0 in data) if (!func1.call(schema216.properties, key0)) {
			let err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.component !== void 0) {
			let data0 = data.component;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err7 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (!pattern4.test(data0)) {
					let err8 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/component",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
		}
		if (data.stable !== void 0) {
			let data1 = data.stable;
			if (typeof data1 == "string") {
				if (func2(data1) > 100) {
					let err10 = {
						instancePath: instancePath + "/stable",
						schemaPath: "common.schema.json#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				if (!pattern16.test(data1)) {
					let err11 = {
						instancePath: instancePath + "/stable",
						schemaPath: "common.schema.json#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
			} else {
				let err12 = {
					instancePath: instancePath + "/stable",
					schemaPath: "common.schema.json#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
			}
		}
		if (data.candidate !== void 0) {
			let data2 = data.candidate;
			if (typeof data2 == "string") {
				if (func2(data2) > 100) {
					let err13 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "common.schema.json#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
				if (!pattern16.test(data2)) {
					let err14 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "common.schema.json#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
				}
			} else {
				let err15 = {
					instancePath: instancePath + "/candidate",
					schemaPath: "common.schema.json#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
		}
		if (data.stage !== void 0) {
			let data3 = data.stage;
			if (typeof data3 == "string") {
				if (func2(data3) > 63) {
					let err16 = {
						instancePath: instancePath + "/stage",
						schemaPath: "common.schema.json#/$defs/stageName/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (!pattern4.test(data3)) {
					let err17 = {
						instancePath: instancePath + "/stage",
						schemaPath: "common.schema.json#/$defs/stageName/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/stage",
					schemaPath: "common.schema.json#/$defs/stageName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
		}
		if (data.percent !== void 0) {
			let data4 = data.percent;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 100 || isNaN(data4)) {
					let err19 = {
						instancePath: instancePath + "/percent",
						schemaPath: "common.schema.json#/$defs/percent/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					let err20 = {
						instancePath: instancePath + "/percent",
						schemaPath: "common.schema.json#/$defs/percent/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
				}
			} else {
				let err21 = {
					instancePath: instancePath + "/percent",
					schemaPath: "common.schema.json#/$defs/percent/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
			}
		}
		if (data.decision !== void 0 && (validate117(data.decision, {
			instancePath: instancePath + "/decision",
			parentData: data,
			parentDataProperty: "decision",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate117.errors), errors += validate117.errors.length)), data.appliedAt !== void 0) {
			let data6 = data.appliedAt;
			if (typeof data6 == "string") {
				if (!pattern6.test(data6)) {
					let err22 = {
						instancePath: instancePath + "/appliedAt",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
				}
				if (!formats0(data6)) {
					let err23 = {
						instancePath: instancePath + "/appliedAt",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
			} else {
				let err24 = {
					instancePath: instancePath + "/appliedAt",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
			}
		}
		if (data.leaseUntil !== void 0) {
			let data7 = data.leaseUntil;
			if (typeof data7 == "string") {
				if (!pattern6.test(data7)) {
					let err25 = {
						instancePath: instancePath + "/leaseUntil",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
				}
				if (!formats0(data7)) {
					let err26 = {
						instancePath: instancePath + "/leaseUntil",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
				}
			} else {
				let err27 = {
					instancePath: instancePath + "/leaseUntil",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
			}
		}
		if (data.brake !== void 0) {
			let data8 = data.brake;
			if (typeof data8 == "string") {
				if (!pattern7.test(data8)) {
					let err28 = {
						instancePath: instancePath + "/brake",
						schemaPath: "common.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
				}
			} else {
				let err29 = {
					instancePath: instancePath + "/brake",
					schemaPath: "common.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
			}
		}
	} else {
		let err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
	}
	return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.environment === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" },
				message: "must have required property 'environment'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.components === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "components" },
				message: "must have required property 'components'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "$schema" && key0 !== "schema" && key0 !== "environment" && key0 !== "components") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err4 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/live/v1alpha") {
			let err5 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/live/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.environment !== void 0) {
			let data2 = data.environment;
			if (typeof data2 == "string") {
				if (func2(data2) > 63) {
					let err6 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
				if (!pattern4.test(data2)) {
					let err7 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/environment",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
			}
		}
		if (data.components !== void 0) {
			let data3 = data.components;
			if (Array.isArray(data3)) {
				if (data3.length > 1e4) {
					let err9 = {
						instancePath: instancePath + "/components",
						schemaPath: "#/properties/components/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) validate116(data3[i0], {
					instancePath: instancePath + "/components/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate116.errors), errors += validate116.errors.length);
			} else {
				let err10 = {
					instancePath: instancePath + "/components",
					schemaPath: "#/properties/components/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
	} else {
		let err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
	}
	return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateProposal = validate120, schema228 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "proposal.schema.json",
	title: "Proposal",
	description: "A pull request of the embedded forge: a branch plus this record, kept below refs/headgate/proposals/.",
	type: "object",
	required: [
		"schema",
		"number",
		"state",
		"title",
		"body",
		"branch",
		"base",
		"head",
		"openedAt",
		"openedBy",
		"labels"
	],
	additionalProperties: !1,
	properties: {
		$schema: { type: "string" },
		schema: { const: "headgate/proposal/v1alpha" },
		number: {
			type: "integer",
			minimum: 1,
			maximum: 1e9
		},
		state: { enum: [
			"open",
			"merged",
			"closed"
		] },
		title: {
			type: "string",
			minLength: 1,
			maxLength: 300
		},
		body: {
			type: "string",
			maxLength: 65536
		},
		branch: {
			type: "string",
			minLength: 1,
			maxLength: 250
		},
		base: {
			description: "Branch that it is to be merged into.",
			type: "string",
			minLength: 1,
			maxLength: 250
		},
		head: {
			description: "Commit that is proposed.",
			$ref: "common.schema.json#/$defs/gitOid"
		},
		labels: {
			type: "array",
			maxItems: 50,
			uniqueItems: !0,
			items: {
				type: "string",
				minLength: 1,
				maxLength: 100
			}
		},
		openedAt: { $ref: "common.schema.json#/$defs/instant" },
		openedBy: { $ref: "common.schema.json#/$defs/person" },
		endedAt: { $ref: "common.schema.json#/$defs/instant" },
		endedBy: { $ref: "common.schema.json#/$defs/person" },
		merge: {
			description: "The merge commit.",
			$ref: "common.schema.json#/$defs/gitOid"
		},
		reason: {
			description: "Why it was closed.",
			$ref: "common.schema.json#/$defs/reason"
		}
	}
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.number === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "number" },
				message: "must have required property 'number'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.state === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.title === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.body === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "body" },
				message: "must have required property 'body'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.branch === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branch" },
				message: "must have required property 'branch'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.base === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "base" },
				message: "must have required property 'base'"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.head === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "head" },
				message: "must have required property 'head'"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.openedAt === void 0) {
			let err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "openedAt" },
				message: "must have required property 'openedAt'"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		if (data.openedBy === void 0) {
			let err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "openedBy" },
				message: "must have required property 'openedBy'"
			};
			vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
		}
		if (data.labels === void 0) {
			let err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "labels" },
				message: "must have required property 'labels'"
			};
			vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
		}
		for (let key0 in data) if (!func1.call(schema228.properties, key0)) {
			let err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err12 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/proposal/v1alpha") {
			let err13 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/proposal/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
		}
		if (data.number !== void 0) {
			let data2 = data.number;
			if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
				let err14 = {
					instancePath: instancePath + "/number",
					schemaPath: "#/properties/number/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e9 || isNaN(data2)) {
					let err15 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e9
						},
						message: "must be <= 1000000000"
					};
					vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					let err16 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
			}
		}
		if (data.state !== void 0) {
			let data3 = data.state;
			if (data3 !== "open" && data3 !== "merged" && data3 !== "closed") {
				let err17 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema228.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
			}
		}
		if (data.title !== void 0) {
			let data4 = data.title;
			if (typeof data4 == "string") {
				if (func2(data4) > 300) {
					let err18 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
				}
				if (func2(data4) < 1) {
					let err19 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
			} else {
				let err20 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
			}
		}
		if (data.body !== void 0) {
			let data5 = data.body;
			if (typeof data5 == "string") {
				if (func2(data5) > 65536) {
					let err21 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/properties/body/maxLength",
						keyword: "maxLength",
						params: { limit: 65536 },
						message: "must NOT have more than 65536 characters"
					};
					vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
				}
			} else {
				let err22 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
			}
		}
		if (data.branch !== void 0) {
			let data6 = data.branch;
			if (typeof data6 == "string") {
				if (func2(data6) > 250) {
					let err23 = {
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/maxLength",
						keyword: "maxLength",
						params: { limit: 250 },
						message: "must NOT have more than 250 characters"
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
				if (func2(data6) < 1) {
					let err24 = {
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
				}
			} else {
				let err25 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
			}
		}
		if (data.base !== void 0) {
			let data7 = data.base;
			if (typeof data7 == "string") {
				if (func2(data7) > 250) {
					let err26 = {
						instancePath: instancePath + "/base",
						schemaPath: "#/properties/base/maxLength",
						keyword: "maxLength",
						params: { limit: 250 },
						message: "must NOT have more than 250 characters"
					};
					vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
				}
				if (func2(data7) < 1) {
					let err27 = {
						instancePath: instancePath + "/base",
						schemaPath: "#/properties/base/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
				}
			} else {
				let err28 = {
					instancePath: instancePath + "/base",
					schemaPath: "#/properties/base/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
			}
		}
		if (data.head !== void 0) {
			let data8 = data.head;
			if (typeof data8 == "string") {
				if (!pattern64.test(data8)) {
					let err29 = {
						instancePath: instancePath + "/head",
						schemaPath: "common.schema.json#/$defs/gitOid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40}$" },
						message: "must match pattern \"^[0-9a-f]{40}$\""
					};
					vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
				}
			} else {
				let err30 = {
					instancePath: instancePath + "/head",
					schemaPath: "common.schema.json#/$defs/gitOid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
			}
		}
		if (data.labels !== void 0) {
			let data9 = data.labels;
			if (Array.isArray(data9)) {
				if (data9.length > 50) {
					let err31 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/properties/labels/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
				}
				let len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 == "string") {
						if (func2(data10) > 100) {
							let err32 = {
								instancePath: instancePath + "/labels/" + i0,
								schemaPath: "#/properties/labels/items/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							vErrors === null ? vErrors = [err32] : vErrors.length < 1e3 && vErrors.push(err32), errors++;
						}
						if (func2(data10) < 1) {
							let err33 = {
								instancePath: instancePath + "/labels/" + i0,
								schemaPath: "#/properties/labels/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							vErrors === null ? vErrors = [err33] : vErrors.length < 1e3 && vErrors.push(err33), errors++;
						}
					} else {
						let err34 = {
							instancePath: instancePath + "/labels/" + i0,
							schemaPath: "#/properties/labels/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err34] : vErrors.length < 1e3 && vErrors.push(err34), errors++;
					}
				}
				let i1 = data9.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data9[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err35 = {
									instancePath: instancePath + "/labels",
									schemaPath: "#/properties/labels/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								vErrors === null ? vErrors = [err35] : vErrors.length < 1e3 && vErrors.push(err35), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else {
				let err36 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/properties/labels/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err36] : vErrors.length < 1e3 && vErrors.push(err36), errors++;
			}
		}
		if (data.openedAt !== void 0) {
			let data11 = data.openedAt;
			if (typeof data11 == "string") {
				if (!pattern6.test(data11)) {
					let err37 = {
						instancePath: instancePath + "/openedAt",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err37] : vErrors.length < 1e3 && vErrors.push(err37), errors++;
				}
				if (!formats0(data11)) {
					let err38 = {
						instancePath: instancePath + "/openedAt",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err38] : vErrors.length < 1e3 && vErrors.push(err38), errors++;
				}
			} else {
				let err39 = {
					instancePath: instancePath + "/openedAt",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err39] : vErrors.length < 1e3 && vErrors.push(err39), errors++;
			}
		}
		if (data.openedBy !== void 0) {
			let data12 = data.openedBy;
			if (typeof data12 == "string") {
				if (func2(data12) > 200) {
					let err40 = {
						instancePath: instancePath + "/openedBy",
						schemaPath: "common.schema.json#/$defs/person/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					vErrors === null ? vErrors = [err40] : vErrors.length < 1e3 && vErrors.push(err40), errors++;
				}
				if (func2(data12) < 1) {
					let err41 = {
						instancePath: instancePath + "/openedBy",
						schemaPath: "common.schema.json#/$defs/person/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err41] : vErrors.length < 1e3 && vErrors.push(err41), errors++;
				}
				if (!pattern15.test(data12)) {
					let err42 = {
						instancePath: instancePath + "/openedBy",
						schemaPath: "common.schema.json#/$defs/person/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f]+$\""
					};
					vErrors === null ? vErrors = [err42] : vErrors.length < 1e3 && vErrors.push(err42), errors++;
				}
			} else {
				let err43 = {
					instancePath: instancePath + "/openedBy",
					schemaPath: "common.schema.json#/$defs/person/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err43] : vErrors.length < 1e3 && vErrors.push(err43), errors++;
			}
		}
		if (data.endedAt !== void 0) {
			let data13 = data.endedAt;
			if (typeof data13 == "string") {
				if (!pattern6.test(data13)) {
					let err44 = {
						instancePath: instancePath + "/endedAt",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err44] : vErrors.length < 1e3 && vErrors.push(err44), errors++;
				}
				if (!formats0(data13)) {
					let err45 = {
						instancePath: instancePath + "/endedAt",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err45] : vErrors.length < 1e3 && vErrors.push(err45), errors++;
				}
			} else {
				let err46 = {
					instancePath: instancePath + "/endedAt",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err46] : vErrors.length < 1e3 && vErrors.push(err46), errors++;
			}
		}
		if (data.endedBy !== void 0) {
			let data14 = data.endedBy;
			if (typeof data14 == "string") {
				if (func2(data14) > 200) {
					let err47 = {
						instancePath: instancePath + "/endedBy",
						schemaPath: "common.schema.json#/$defs/person/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					vErrors === null ? vErrors = [err47] : vErrors.length < 1e3 && vErrors.push(err47), errors++;
				}
				if (func2(data14) < 1) {
					let err48 = {
						instancePath: instancePath + "/endedBy",
						schemaPath: "common.schema.json#/$defs/person/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err48] : vErrors.length < 1e3 && vErrors.push(err48), errors++;
				}
				if (!pattern15.test(data14)) {
					let err49 = {
						instancePath: instancePath + "/endedBy",
						schemaPath: "common.schema.json#/$defs/person/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f]+$\""
					};
					vErrors === null ? vErrors = [err49] : vErrors.length < 1e3 && vErrors.push(err49), errors++;
				}
			} else {
				let err50 = {
					instancePath: instancePath + "/endedBy",
					schemaPath: "common.schema.json#/$defs/person/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err50] : vErrors.length < 1e3 && vErrors.push(err50), errors++;
			}
		}
		if (data.merge !== void 0) {
			let data15 = data.merge;
			if (typeof data15 == "string") {
				if (!pattern64.test(data15)) {
					let err51 = {
						instancePath: instancePath + "/merge",
						schemaPath: "common.schema.json#/$defs/gitOid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{40}$" },
						message: "must match pattern \"^[0-9a-f]{40}$\""
					};
					vErrors === null ? vErrors = [err51] : vErrors.length < 1e3 && vErrors.push(err51), errors++;
				}
			} else {
				let err52 = {
					instancePath: instancePath + "/merge",
					schemaPath: "common.schema.json#/$defs/gitOid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err52] : vErrors.length < 1e3 && vErrors.push(err52), errors++;
			}
		}
		if (data.reason !== void 0) {
			let data16 = data.reason;
			if (typeof data16 == "string") {
				if (func2(data16) > 1e3) {
					let err53 = {
						instancePath: instancePath + "/reason",
						schemaPath: "common.schema.json#/$defs/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					vErrors === null ? vErrors = [err53] : vErrors.length < 1e3 && vErrors.push(err53), errors++;
				}
				if (func2(data16) < 1) {
					let err54 = {
						instancePath: instancePath + "/reason",
						schemaPath: "common.schema.json#/$defs/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err54] : vErrors.length < 1e3 && vErrors.push(err54), errors++;
				}
			} else {
				let err55 = {
					instancePath: instancePath + "/reason",
					schemaPath: "common.schema.json#/$defs/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err55] : vErrors.length < 1e3 && vErrors.push(err55), errors++;
			}
		}
	} else {
		let err56 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err56] : vErrors.length < 1e3 && vErrors.push(err56), errors++;
	}
	return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validatePublication = validate121, schema236 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "publication.schema.json",
	title: "Publication",
	description: "The record that a version went all the way: written with the decision that publishes it, gathering what was decided and seen. The mission calls it the published production manifest.",
	type: "object",
	required: [
		"schema",
		"environment",
		"component",
		"version",
		"manifest",
		"policy",
		"publishedAt",
		"steps",
		"evidence",
		"approvals"
	],
	additionalProperties: !1,
	properties: {
		$schema: { type: "string" },
		schema: { const: "headgate/publication/v1alpha" },
		environment: { $ref: "common.schema.json#/$defs/name" },
		component: { $ref: "common.schema.json#/$defs/name" },
		version: { $ref: "common.schema.json#/$defs/semver" },
		replaces: {
			description: "The stable version before it.",
			$ref: "common.schema.json#/$defs/semver"
		},
		manifest: {
			description: "Digest of the version's manifest.",
			$ref: "common.schema.json#/$defs/digest"
		},
		fingerprint: {
			description: "Composite fingerprint, where the manifest has one.",
			$ref: "common.schema.json#/$defs/digest"
		},
		sbom: { $ref: "common.schema.json#/$defs/digest" },
		policy: {
			title: "PolicyReference",
			type: "object",
			required: ["name", "digest"],
			additionalProperties: !1,
			properties: {
				name: { $ref: "common.schema.json#/$defs/name" },
				digest: { $ref: "common.schema.json#/$defs/digest" }
			}
		},
		publishedAt: { $ref: "common.schema.json#/$defs/instant" },
		steps: {
			description: "The decisions from start to publication, in order.",
			type: "array",
			minItems: 1,
			maxItems: 1e3,
			items: {
				title: "PublicationStep",
				type: "object",
				required: [
					"sequence",
					"digest",
					"kind",
					"at",
					"stage",
					"percent",
					"windows",
					"verdicts"
				],
				additionalProperties: !1,
				properties: {
					sequence: { $ref: "common.schema.json#/$defs/count" },
					digest: { $ref: "common.schema.json#/$defs/digest" },
					kind: { type: "string" },
					at: { $ref: "common.schema.json#/$defs/instant" },
					stage: {
						description: "The stage that the step led to.",
						$ref: "common.schema.json#/$defs/stageName"
					},
					percent: { $ref: "common.schema.json#/$defs/percent" },
					windows: {
						description: "Sealed windows that it rests on.",
						$ref: "common.schema.json#/$defs/count"
					},
					verdicts: {
						type: "array",
						items: { $ref: "common.schema.json#/$defs/verdict" }
					}
				}
			}
		},
		evidence: {
			title: "PublicationEvidence",
			type: "object",
			required: ["windows", "digest"],
			additionalProperties: !1,
			properties: {
				windows: { $ref: "common.schema.json#/$defs/count" },
				digest: {
					description: "Digest over the digests of all windows, in order.",
					$ref: "common.schema.json#/$defs/digest"
				}
			}
		},
		approvals: {
			type: "array",
			items: { $ref: "decision.schema.json#/$defs/approval" }
		}
	}
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.gate === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gate" },
				message: "must have required property 'gate'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.verdict === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.samples === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "samples" },
				message: "must have required property 'samples'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "gate" && key0 !== "class" && key0 !== "verdict" && key0 !== "samples" && key0 !== "figure" && key0 !== "limit" && key0 !== "because") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.gate !== void 0) {
			let data0 = data.gate;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err4 = {
						instancePath: instancePath + "/gate",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern4.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/gate",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/gate",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.class !== void 0) {
			let data1 = data.class;
			if (typeof data1 == "string") {
				if (func2(data1) > 63) {
					let err7 = {
						instancePath: instancePath + "/class",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (!pattern4.test(data1)) {
					let err8 = {
						instancePath: instancePath + "/class",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/class",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data2 = data.verdict;
			if (data2 !== "pass" && data2 !== "breach" && data2 !== "inconclusive" && data2 !== "no_data" && data2 !== "error") {
				let err10 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema131.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
		if (data.samples !== void 0) {
			let data3 = data.samples;
			if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) {
				let err11 = {
					instancePath: instancePath + "/samples",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					let err12 = {
						instancePath: instancePath + "/samples",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					let err13 = {
						instancePath: instancePath + "/samples",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
			}
		}
		if (data.figure !== void 0) {
			let data4 = data.figure;
			if (!(typeof data4 == "number" && isFinite(data4))) {
				let err14 = {
					instancePath: instancePath + "/figure",
					schemaPath: "#/properties/figure/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				let err15 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
		}
		if (data.because !== void 0) {
			let data6 = data.because;
			if (typeof data6 == "string") {
				if (func2(data6) > 300) {
					let err16 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (func2(data6) < 1) {
					let err17 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/because",
					schemaPath: "#/properties/because/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
		}
	} else {
		let err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
	}
	return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.person === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "person" },
				message: "must have required property 'person'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.grade === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "grade" },
				message: "must have required property 'grade'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "role" && key0 !== "person" && key0 !== "grade") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err4 = {
						instancePath: instancePath + "/role",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (!pattern4.test(data0)) {
					let err5 = {
						instancePath: instancePath + "/role",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/role",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.person !== void 0) {
			let data1 = data.person;
			if (typeof data1 == "string") {
				if (func2(data1) > 200) {
					let err7 = {
						instancePath: instancePath + "/person",
						schemaPath: "common.schema.json#/$defs/person/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (func2(data1) < 1) {
					let err8 = {
						instancePath: instancePath + "/person",
						schemaPath: "common.schema.json#/$defs/person/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (!pattern15.test(data1)) {
					let err9 = {
						instancePath: instancePath + "/person",
						schemaPath: "common.schema.json#/$defs/person/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f]+$\""
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/person",
					schemaPath: "common.schema.json#/$defs/person/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
		if (data.grade !== void 0) {
			let data2 = data.grade;
			if (data2 !== "signed" && data2 !== "forge-witnessed") {
				let err11 = {
					instancePath: instancePath + "/grade",
					schemaPath: "#/properties/grade/enum",
					keyword: "enum",
					params: { allowedValues: schema128.properties.grade.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
		}
	} else {
		let err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
	}
	return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.environment === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" },
				message: "must have required property 'environment'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.component === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.version === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.manifest === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifest" },
				message: "must have required property 'manifest'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.policy === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.publishedAt === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "publishedAt" },
				message: "must have required property 'publishedAt'"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.steps === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "steps" },
				message: "must have required property 'steps'"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.evidence === void 0) {
			let err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" },
				message: "must have required property 'evidence'"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		if (data.approvals === void 0) {
			let err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvals" },
				message: "must have required property 'approvals'"
			};
			vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
		}
		for (let key0 in data) if (!func1.call(schema236.properties, key0)) {
			let err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err11 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/publication/v1alpha") {
			let err12 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/publication/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
		}
		if (data.environment !== void 0) {
			let data2 = data.environment;
			if (typeof data2 == "string") {
				if (func2(data2) > 63) {
					let err13 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
				if (!pattern4.test(data2)) {
					let err14 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
				}
			} else {
				let err15 = {
					instancePath: instancePath + "/environment",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
		}
		if (data.component !== void 0) {
			let data3 = data.component;
			if (typeof data3 == "string") {
				if (func2(data3) > 63) {
					let err16 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (!pattern4.test(data3)) {
					let err17 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/component",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
		}
		if (data.version !== void 0) {
			let data4 = data.version;
			if (typeof data4 == "string") {
				if (func2(data4) > 100) {
					let err19 = {
						instancePath: instancePath + "/version",
						schemaPath: "common.schema.json#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
				if (!pattern16.test(data4)) {
					let err20 = {
						instancePath: instancePath + "/version",
						schemaPath: "common.schema.json#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
				}
			} else {
				let err21 = {
					instancePath: instancePath + "/version",
					schemaPath: "common.schema.json#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
			}
		}
		if (data.replaces !== void 0) {
			let data5 = data.replaces;
			if (typeof data5 == "string") {
				if (func2(data5) > 100) {
					let err22 = {
						instancePath: instancePath + "/replaces",
						schemaPath: "common.schema.json#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
				}
				if (!pattern16.test(data5)) {
					let err23 = {
						instancePath: instancePath + "/replaces",
						schemaPath: "common.schema.json#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
			} else {
				let err24 = {
					instancePath: instancePath + "/replaces",
					schemaPath: "common.schema.json#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
			}
		}
		if (data.manifest !== void 0) {
			let data6 = data.manifest;
			if (typeof data6 == "string") {
				if (!pattern7.test(data6)) {
					let err25 = {
						instancePath: instancePath + "/manifest",
						schemaPath: "common.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
				}
			} else {
				let err26 = {
					instancePath: instancePath + "/manifest",
					schemaPath: "common.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
			}
		}
		if (data.fingerprint !== void 0) {
			let data7 = data.fingerprint;
			if (typeof data7 == "string") {
				if (!pattern7.test(data7)) {
					let err27 = {
						instancePath: instancePath + "/fingerprint",
						schemaPath: "common.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
				}
			} else {
				let err28 = {
					instancePath: instancePath + "/fingerprint",
					schemaPath: "common.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
			}
		}
		if (data.sbom !== void 0) {
			let data8 = data.sbom;
			if (typeof data8 == "string") {
				if (!pattern7.test(data8)) {
					let err29 = {
						instancePath: instancePath + "/sbom",
						schemaPath: "common.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
				}
			} else {
				let err30 = {
					instancePath: instancePath + "/sbom",
					schemaPath: "common.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
			}
		}
		if (data.policy !== void 0) {
			let data9 = data.policy;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.name === void 0) {
					let err31 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
				}
				if (data9.digest === void 0) {
					let err32 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					vErrors === null ? vErrors = [err32] : vErrors.length < 1e3 && vErrors.push(err32), errors++;
				}
				for (let key1 in data9) if (key1 !== "name" && key1 !== "digest") {
					let err33 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err33] : vErrors.length < 1e3 && vErrors.push(err33), errors++;
				}
				if (data9.name !== void 0) {
					let data10 = data9.name;
					if (typeof data10 == "string") {
						if (func2(data10) > 63) {
							let err34 = {
								instancePath: instancePath + "/policy/name",
								schemaPath: "common.schema.json#/$defs/name/maxLength",
								keyword: "maxLength",
								params: { limit: 63 },
								message: "must NOT have more than 63 characters"
							};
							vErrors === null ? vErrors = [err34] : vErrors.length < 1e3 && vErrors.push(err34), errors++;
						}
						if (!pattern4.test(data10)) {
							let err35 = {
								instancePath: instancePath + "/policy/name",
								schemaPath: "common.schema.json#/$defs/name/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
							};
							vErrors === null ? vErrors = [err35] : vErrors.length < 1e3 && vErrors.push(err35), errors++;
						}
					} else {
						let err36 = {
							instancePath: instancePath + "/policy/name",
							schemaPath: "common.schema.json#/$defs/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err36] : vErrors.length < 1e3 && vErrors.push(err36), errors++;
					}
				}
				if (data9.digest !== void 0) {
					let data11 = data9.digest;
					if (typeof data11 == "string") {
						if (!pattern7.test(data11)) {
							let err37 = {
								instancePath: instancePath + "/policy/digest",
								schemaPath: "common.schema.json#/$defs/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" },
								message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
							};
							vErrors === null ? vErrors = [err37] : vErrors.length < 1e3 && vErrors.push(err37), errors++;
						}
					} else {
						let err38 = {
							instancePath: instancePath + "/policy/digest",
							schemaPath: "common.schema.json#/$defs/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err38] : vErrors.length < 1e3 && vErrors.push(err38), errors++;
					}
				}
			} else {
				let err39 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err39] : vErrors.length < 1e3 && vErrors.push(err39), errors++;
			}
		}
		if (data.publishedAt !== void 0) {
			let data12 = data.publishedAt;
			if (typeof data12 == "string") {
				if (!pattern6.test(data12)) {
					let err40 = {
						instancePath: instancePath + "/publishedAt",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err40] : vErrors.length < 1e3 && vErrors.push(err40), errors++;
				}
				if (!formats0(data12)) {
					let err41 = {
						instancePath: instancePath + "/publishedAt",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err41] : vErrors.length < 1e3 && vErrors.push(err41), errors++;
				}
			} else {
				let err42 = {
					instancePath: instancePath + "/publishedAt",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err42] : vErrors.length < 1e3 && vErrors.push(err42), errors++;
			}
		}
		if (data.steps !== void 0) {
			let data13 = data.steps;
			if (Array.isArray(data13)) {
				if (data13.length > 1e3) {
					let err43 = {
						instancePath: instancePath + "/steps",
						schemaPath: "#/properties/steps/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					vErrors === null ? vErrors = [err43] : vErrors.length < 1e3 && vErrors.push(err43), errors++;
				}
				if (data13.length < 1) {
					let err44 = {
						instancePath: instancePath + "/steps",
						schemaPath: "#/properties/steps/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					vErrors === null ? vErrors = [err44] : vErrors.length < 1e3 && vErrors.push(err44), errors++;
				}
				let len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data14 = data13[i0];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.sequence === void 0) {
							let err45 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "sequence" },
								message: "must have required property 'sequence'"
							};
							vErrors === null ? vErrors = [err45] : vErrors.length < 1e3 && vErrors.push(err45), errors++;
						}
						if (data14.digest === void 0) {
							let err46 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "digest" },
								message: "must have required property 'digest'"
							};
							vErrors === null ? vErrors = [err46] : vErrors.length < 1e3 && vErrors.push(err46), errors++;
						}
						if (data14.kind === void 0) {
							let err47 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							vErrors === null ? vErrors = [err47] : vErrors.length < 1e3 && vErrors.push(err47), errors++;
						}
						if (data14.at === void 0) {
							let err48 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							vErrors === null ? vErrors = [err48] : vErrors.length < 1e3 && vErrors.push(err48), errors++;
						}
						if (data14.stage === void 0) {
							let err49 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "stage" },
								message: "must have required property 'stage'"
							};
							vErrors === null ? vErrors = [err49] : vErrors.length < 1e3 && vErrors.push(err49), errors++;
						}
						if (data14.percent === void 0) {
							let err50 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "percent" },
								message: "must have required property 'percent'"
							};
							vErrors === null ? vErrors = [err50] : vErrors.length < 1e3 && vErrors.push(err50), errors++;
						}
						if (data14.windows === void 0) {
							let err51 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "windows" },
								message: "must have required property 'windows'"
							};
							vErrors === null ? vErrors = [err51] : vErrors.length < 1e3 && vErrors.push(err51), errors++;
						}
						if (data14.verdicts === void 0) {
							let err52 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/required",
								keyword: "required",
								params: { missingProperty: "verdicts" },
								message: "must have required property 'verdicts'"
							};
							vErrors === null ? vErrors = [err52] : vErrors.length < 1e3 && vErrors.push(err52), errors++;
						}
						for (let key2 in data14) if (key2 !== "sequence" && key2 !== "digest" && key2 !== "kind" && key2 !== "at" && key2 !== "stage" && key2 !== "percent" && key2 !== "windows" && key2 !== "verdicts") {
							let err53 = {
								instancePath: instancePath + "/steps/" + i0,
								schemaPath: "#/properties/steps/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err53] : vErrors.length < 1e3 && vErrors.push(err53), errors++;
						}
						if (data14.sequence !== void 0) {
							let data15 = data14.sequence;
							if (typeof data15 != "number" || data15 % 1 || isNaN(data15) || !isFinite(data15)) {
								let err54 = {
									instancePath: instancePath + "/steps/" + i0 + "/sequence",
									schemaPath: "common.schema.json#/$defs/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								vErrors === null ? vErrors = [err54] : vErrors.length < 1e3 && vErrors.push(err54), errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 > 9007199254740991 || isNaN(data15)) {
									let err55 = {
										instancePath: instancePath + "/steps/" + i0 + "/sequence",
										schemaPath: "common.schema.json#/$defs/count/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									};
									vErrors === null ? vErrors = [err55] : vErrors.length < 1e3 && vErrors.push(err55), errors++;
								}
								if (data15 < 0 || isNaN(data15)) {
									let err56 = {
										instancePath: instancePath + "/steps/" + i0 + "/sequence",
										schemaPath: "common.schema.json#/$defs/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									vErrors === null ? vErrors = [err56] : vErrors.length < 1e3 && vErrors.push(err56), errors++;
								}
							}
						}
						if (data14.digest !== void 0) {
							let data16 = data14.digest;
							if (typeof data16 == "string") {
								if (!pattern7.test(data16)) {
									let err57 = {
										instancePath: instancePath + "/steps/" + i0 + "/digest",
										schemaPath: "common.schema.json#/$defs/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256:[0-9a-f]{64}$" },
										message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
									};
									vErrors === null ? vErrors = [err57] : vErrors.length < 1e3 && vErrors.push(err57), errors++;
								}
							} else {
								let err58 = {
									instancePath: instancePath + "/steps/" + i0 + "/digest",
									schemaPath: "common.schema.json#/$defs/digest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err58] : vErrors.length < 1e3 && vErrors.push(err58), errors++;
							}
						}
						if (data14.kind !== void 0 && typeof data14.kind != "string") {
							let err59 = {
								instancePath: instancePath + "/steps/" + i0 + "/kind",
								schemaPath: "#/properties/steps/items/properties/kind/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							vErrors === null ? vErrors = [err59] : vErrors.length < 1e3 && vErrors.push(err59), errors++;
						}
						if (data14.at !== void 0) {
							let data18 = data14.at;
							if (typeof data18 == "string") {
								if (!pattern6.test(data18)) {
									let err60 = {
										instancePath: instancePath + "/steps/" + i0 + "/at",
										schemaPath: "common.schema.json#/$defs/instant/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
										message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
									};
									vErrors === null ? vErrors = [err60] : vErrors.length < 1e3 && vErrors.push(err60), errors++;
								}
								if (!formats0(data18)) {
									let err61 = {
										instancePath: instancePath + "/steps/" + i0 + "/at",
										schemaPath: "common.schema.json#/$defs/instant/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									vErrors === null ? vErrors = [err61] : vErrors.length < 1e3 && vErrors.push(err61), errors++;
								}
							} else {
								let err62 = {
									instancePath: instancePath + "/steps/" + i0 + "/at",
									schemaPath: "common.schema.json#/$defs/instant/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err62] : vErrors.length < 1e3 && vErrors.push(err62), errors++;
							}
						}
						if (data14.stage !== void 0) {
							let data19 = data14.stage;
							if (typeof data19 == "string") {
								if (func2(data19) > 63) {
									let err63 = {
										instancePath: instancePath + "/steps/" + i0 + "/stage",
										schemaPath: "common.schema.json#/$defs/stageName/maxLength",
										keyword: "maxLength",
										params: { limit: 63 },
										message: "must NOT have more than 63 characters"
									};
									vErrors === null ? vErrors = [err63] : vErrors.length < 1e3 && vErrors.push(err63), errors++;
								}
								if (!pattern4.test(data19)) {
									let err64 = {
										instancePath: instancePath + "/steps/" + i0 + "/stage",
										schemaPath: "common.schema.json#/$defs/stageName/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
										message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
									};
									vErrors === null ? vErrors = [err64] : vErrors.length < 1e3 && vErrors.push(err64), errors++;
								}
							} else {
								let err65 = {
									instancePath: instancePath + "/steps/" + i0 + "/stage",
									schemaPath: "common.schema.json#/$defs/stageName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err65] : vErrors.length < 1e3 && vErrors.push(err65), errors++;
							}
						}
						if (data14.percent !== void 0) {
							let data20 = data14.percent;
							if (typeof data20 == "number" && isFinite(data20)) {
								if (data20 > 100 || isNaN(data20)) {
									let err66 = {
										instancePath: instancePath + "/steps/" + i0 + "/percent",
										schemaPath: "common.schema.json#/$defs/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									vErrors === null ? vErrors = [err66] : vErrors.length < 1e3 && vErrors.push(err66), errors++;
								}
								if (data20 < 0 || isNaN(data20)) {
									let err67 = {
										instancePath: instancePath + "/steps/" + i0 + "/percent",
										schemaPath: "common.schema.json#/$defs/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									vErrors === null ? vErrors = [err67] : vErrors.length < 1e3 && vErrors.push(err67), errors++;
								}
							} else {
								let err68 = {
									instancePath: instancePath + "/steps/" + i0 + "/percent",
									schemaPath: "common.schema.json#/$defs/percent/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								vErrors === null ? vErrors = [err68] : vErrors.length < 1e3 && vErrors.push(err68), errors++;
							}
						}
						if (data14.windows !== void 0) {
							let data21 = data14.windows;
							if (typeof data21 != "number" || data21 % 1 || isNaN(data21) || !isFinite(data21)) {
								let err69 = {
									instancePath: instancePath + "/steps/" + i0 + "/windows",
									schemaPath: "common.schema.json#/$defs/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								vErrors === null ? vErrors = [err69] : vErrors.length < 1e3 && vErrors.push(err69), errors++;
							}
							if (typeof data21 == "number" && isFinite(data21)) {
								if (data21 > 9007199254740991 || isNaN(data21)) {
									let err70 = {
										instancePath: instancePath + "/steps/" + i0 + "/windows",
										schemaPath: "common.schema.json#/$defs/count/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									};
									vErrors === null ? vErrors = [err70] : vErrors.length < 1e3 && vErrors.push(err70), errors++;
								}
								if (data21 < 0 || isNaN(data21)) {
									let err71 = {
										instancePath: instancePath + "/steps/" + i0 + "/windows",
										schemaPath: "common.schema.json#/$defs/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									vErrors === null ? vErrors = [err71] : vErrors.length < 1e3 && vErrors.push(err71), errors++;
								}
							}
						}
						if (data14.verdicts !== void 0) {
							let data22 = data14.verdicts;
							if (Array.isArray(data22)) {
								let len1 = data22.length;
								for (let i1 = 0; i1 < len1; i1++) validate122(data22[i1], {
									instancePath: instancePath + "/steps/" + i0 + "/verdicts/" + i1,
									parentData: data22,
									parentDataProperty: i1,
									rootData,
									dynamicAnchors
								}) || (vErrors = added(vErrors, validate122.errors), errors += validate122.errors.length);
							} else {
								let err72 = {
									instancePath: instancePath + "/steps/" + i0 + "/verdicts",
									schemaPath: "#/properties/steps/items/properties/verdicts/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								vErrors === null ? vErrors = [err72] : vErrors.length < 1e3 && vErrors.push(err72), errors++;
							}
						}
					} else {
						let err73 = {
							instancePath: instancePath + "/steps/" + i0,
							schemaPath: "#/properties/steps/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err73] : vErrors.length < 1e3 && vErrors.push(err73), errors++;
					}
				}
			} else {
				let err74 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err74] : vErrors.length < 1e3 && vErrors.push(err74), errors++;
			}
		}
		if (data.evidence !== void 0) {
			let data24 = data.evidence;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				if (data24.windows === void 0) {
					let err75 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/required",
						keyword: "required",
						params: { missingProperty: "windows" },
						message: "must have required property 'windows'"
					};
					vErrors === null ? vErrors = [err75] : vErrors.length < 1e3 && vErrors.push(err75), errors++;
				}
				if (data24.digest === void 0) {
					let err76 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					vErrors === null ? vErrors = [err76] : vErrors.length < 1e3 && vErrors.push(err76), errors++;
				}
				for (let key3 in data24) if (key3 !== "windows" && key3 !== "digest") {
					let err77 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err77] : vErrors.length < 1e3 && vErrors.push(err77), errors++;
				}
				if (data24.windows !== void 0) {
					let data25 = data24.windows;
					if (typeof data25 != "number" || data25 % 1 || isNaN(data25) || !isFinite(data25)) {
						let err78 = {
							instancePath: instancePath + "/evidence/windows",
							schemaPath: "common.schema.json#/$defs/count/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err78] : vErrors.length < 1e3 && vErrors.push(err78), errors++;
					}
					if (typeof data25 == "number" && isFinite(data25)) {
						if (data25 > 9007199254740991 || isNaN(data25)) {
							let err79 = {
								instancePath: instancePath + "/evidence/windows",
								schemaPath: "common.schema.json#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							vErrors === null ? vErrors = [err79] : vErrors.length < 1e3 && vErrors.push(err79), errors++;
						}
						if (data25 < 0 || isNaN(data25)) {
							let err80 = {
								instancePath: instancePath + "/evidence/windows",
								schemaPath: "common.schema.json#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							vErrors === null ? vErrors = [err80] : vErrors.length < 1e3 && vErrors.push(err80), errors++;
						}
					}
				}
				if (data24.digest !== void 0) {
					let data26 = data24.digest;
					if (typeof data26 == "string") {
						if (!pattern7.test(data26)) {
							let err81 = {
								instancePath: instancePath + "/evidence/digest",
								schemaPath: "common.schema.json#/$defs/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" },
								message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
							};
							vErrors === null ? vErrors = [err81] : vErrors.length < 1e3 && vErrors.push(err81), errors++;
						}
					} else {
						let err82 = {
							instancePath: instancePath + "/evidence/digest",
							schemaPath: "common.schema.json#/$defs/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err82] : vErrors.length < 1e3 && vErrors.push(err82), errors++;
					}
				}
			} else {
				let err83 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err83] : vErrors.length < 1e3 && vErrors.push(err83), errors++;
			}
		}
		if (data.approvals !== void 0) {
			let data27 = data.approvals;
			if (Array.isArray(data27)) {
				let len2 = data27.length;
				for (let i2 = 0; i2 < len2; i2++) validate124(data27[i2], {
					instancePath: instancePath + "/approvals/" + i2,
					parentData: data27,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate124.errors), errors += validate124.errors.length);
			} else {
				let err84 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err84] : vErrors.length < 1e3 && vErrors.push(err84), errors++;
			}
		}
	} else {
		let err85 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err85] : vErrors.length < 1e3 && vErrors.push(err85), errors++;
	}
	return validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateRolloutPolicy = validate30, validateRollout = validate126;
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.phase === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" },
				message: "must have required property 'phase'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.stage === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stage" },
				message: "must have required property 'stage'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.percent === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "percent" },
				message: "must have required property 'percent'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.stable === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stable" },
				message: "must have required property 'stable'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.since === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "since" },
				message: "must have required property 'since'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.reverts === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reverts" },
				message: "must have required property 'reverts'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		for (let key0 in data) if (!func1.call(schema99.properties, key0)) {
			let err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.phase !== void 0) {
			let data0 = data.phase;
			if (data0 !== "progressing" && data0 !== "holding" && data0 !== "published" && data0 !== "reverted" && data0 !== "stopped") {
				let err7 = {
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/enum",
					keyword: "enum",
					params: { allowedValues: schema99.properties.phase.enum },
					message: "must be equal to one of the allowed values"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
		if (data.stage !== void 0) {
			let data1 = data.stage;
			if (typeof data1 == "string") {
				if (func2(data1) > 63) {
					let err8 = {
						instancePath: instancePath + "/stage",
						schemaPath: "#/$defs/stageName/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (!pattern4.test(data1)) {
					let err9 = {
						instancePath: instancePath + "/stage",
						schemaPath: "#/$defs/stageName/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/stage",
					schemaPath: "#/$defs/stageName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
		if (data.percent !== void 0) {
			let data2 = data.percent;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 100 || isNaN(data2)) {
					let err11 = {
						instancePath: instancePath + "/percent",
						schemaPath: "#/$defs/percent/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					let err12 = {
						instancePath: instancePath + "/percent",
						schemaPath: "#/$defs/percent/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/percent",
					schemaPath: "#/$defs/percent/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
			}
		}
		if (data.stable !== void 0) {
			let data3 = data.stable;
			if (typeof data3 == "string") {
				if (func2(data3) > 100) {
					let err14 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
				}
				if (!pattern16.test(data3)) {
					let err15 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
				}
			} else {
				let err16 = {
					instancePath: instancePath + "/stable",
					schemaPath: "#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
			}
		}
		if (data.candidate !== void 0) {
			let data4 = data.candidate;
			if (typeof data4 == "string") {
				if (func2(data4) > 100) {
					let err17 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
				if (!pattern16.test(data4)) {
					let err18 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
				}
			} else {
				let err19 = {
					instancePath: instancePath + "/candidate",
					schemaPath: "#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
			}
		}
		if (data.since !== void 0) {
			let data5 = data.since;
			if (typeof data5 == "string") {
				if (!pattern6.test(data5)) {
					let err20 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
				}
				if (!formats0(data5)) {
					let err21 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
				}
			} else {
				let err22 = {
					instancePath: instancePath + "/since",
					schemaPath: "#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
			}
		}
		if (data.startedAt !== void 0) {
			let data6 = data.startedAt;
			if (typeof data6 == "string") {
				if (!pattern6.test(data6)) {
					let err23 = {
						instancePath: instancePath + "/startedAt",
						schemaPath: "#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
				if (!formats0(data6)) {
					let err24 = {
						instancePath: instancePath + "/startedAt",
						schemaPath: "#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
				}
			} else {
				let err25 = {
					instancePath: instancePath + "/startedAt",
					schemaPath: "#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
			}
		}
		if (data.reverts !== void 0) {
			let data7 = data.reverts;
			if (Array.isArray(data7)) {
				if (data7.length > 100) {
					let err26 = {
						instancePath: instancePath + "/reverts",
						schemaPath: "#/properties/reverts/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
				}
				let len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 == "string") {
						if (!pattern6.test(data8)) {
							let err27 = {
								instancePath: instancePath + "/reverts/" + i0,
								schemaPath: "#/$defs/instant/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
								message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
							};
							vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
						}
						if (!formats0(data8)) {
							let err28 = {
								instancePath: instancePath + "/reverts/" + i0,
								schemaPath: "#/$defs/instant/format",
								keyword: "format",
								params: { format: "date-time" },
								message: "must match format \"date-time\""
							};
							vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
						}
					} else {
						let err29 = {
							instancePath: instancePath + "/reverts/" + i0,
							schemaPath: "#/$defs/instant/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
					}
				}
			} else {
				let err30 = {
					instancePath: instancePath + "/reverts",
					schemaPath: "#/properties/reverts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
			}
		}
		if (data.blocked !== void 0) {
			let data9 = data.blocked;
			if (Array.isArray(data9)) {
				if (data9.length > 1e3) {
					let err31 = {
						instancePath: instancePath + "/blocked",
						schemaPath: "#/properties/blocked/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
				}
				let len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) validate45(data9[i1], {
					instancePath: instancePath + "/blocked/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate45.errors), errors += validate45.errors.length);
			} else {
				let err32 = {
					instancePath: instancePath + "/blocked",
					schemaPath: "#/properties/blocked/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err32] : vErrors.length < 1e3 && vErrors.push(err32), errors++;
			}
		}
		if (data.coolingUntil !== void 0) {
			let data11 = data.coolingUntil;
			if (typeof data11 == "string") {
				if (!pattern6.test(data11)) {
					let err33 = {
						instancePath: instancePath + "/coolingUntil",
						schemaPath: "#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err33] : vErrors.length < 1e3 && vErrors.push(err33), errors++;
				}
				if (!formats0(data11)) {
					let err34 = {
						instancePath: instancePath + "/coolingUntil",
						schemaPath: "#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err34] : vErrors.length < 1e3 && vErrors.push(err34), errors++;
				}
			} else {
				let err35 = {
					instancePath: instancePath + "/coolingUntil",
					schemaPath: "#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err35] : vErrors.length < 1e3 && vErrors.push(err35), errors++;
			}
		}
	} else {
		let err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err36] : vErrors.length < 1e3 && vErrors.push(err36), errors++;
	}
	return validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate130.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sequence === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sequence" },
				message: "must have required property 'sequence'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.digest === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "sequence" && key0 !== "digest") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.sequence !== void 0) {
			let data0 = data.sequence;
			if (typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) {
				let err3 = {
					instancePath: instancePath + "/sequence",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					let err4 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					let err5 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (typeof data1 == "string") {
				if (!pattern7.test(data1)) {
					let err6 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
		}
	} else {
		let err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
	}
	return validate130.errors = vErrors, errors === 0;
}
validate130.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.environment === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" },
				message: "must have required property 'environment'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.component === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.policy === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.state === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.decision === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" },
				message: "must have required property 'decision'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		for (let key0 in data) if (key0 !== "$schema" && key0 !== "schema" && key0 !== "environment" && key0 !== "component" && key0 !== "policy" && key0 !== "state" && key0 !== "decision") {
			let err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err7 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/rollout/v1alpha") {
			let err8 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/rollout/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		if (data.environment !== void 0) {
			let data2 = data.environment;
			if (typeof data2 == "string") {
				if (func2(data2) > 63) {
					let err9 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
				if (!pattern4.test(data2)) {
					let err10 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
			} else {
				let err11 = {
					instancePath: instancePath + "/environment",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
		}
		if (data.component !== void 0) {
			let data3 = data.component;
			if (typeof data3 == "string") {
				if (func2(data3) > 63) {
					let err12 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
				if (!pattern4.test(data3)) {
					let err13 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/component",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
		if (data.policy !== void 0) {
			let data4 = data.policy;
			if (typeof data4 == "string") {
				if (func2(data4) > 63) {
					let err15 = {
						instancePath: instancePath + "/policy",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
				}
				if (!pattern4.test(data4)) {
					let err16 = {
						instancePath: instancePath + "/policy",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
			} else {
				let err17 = {
					instancePath: instancePath + "/policy",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
			}
		}
		data.state !== void 0 && (validate127(data.state, {
			instancePath: instancePath + "/state",
			parentData: data,
			parentDataProperty: "state",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate127.errors), errors += validate127.errors.length)), data.decision !== void 0 && (validate130(data.decision, {
			instancePath: instancePath + "/decision",
			parentData: data,
			parentDataProperty: "decision",
			rootData,
			dynamicAnchors
		}) || (vErrors = added(vErrors, validate130.errors), errors += validate130.errors.length));
	} else {
		let err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
	}
	return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateStop = validate58, validateVersionGraph = validate132, schema278 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "version-graph.schema.json",
	title: "VersionGraph",
	description: "A component's versions and how each descends from others. What is deployed, active or current is derived from rollouts and shown with it, never written here.",
	type: "object",
	required: [
		"schema",
		"component",
		"versions"
	],
	additionalProperties: !1,
	properties: {
		$schema: { type: "string" },
		schema: { const: "headgate/version-graph/v1alpha" },
		component: { $ref: "common.schema.json#/$defs/name" },
		versions: {
			type: "array",
			minItems: 1,
			maxItems: 1e4,
			items: {
				title: "GraphVersion",
				type: "object",
				required: ["version"],
				additionalProperties: !1,
				properties: {
					version: { $ref: "common.schema.json#/$defs/semver" },
					parents: {
						type: "array",
						maxItems: 100,
						items: {
							title: "ParentEdge",
							type: "object",
							required: ["version"],
							additionalProperties: !1,
							properties: {
								version: { $ref: "common.schema.json#/$defs/semver" },
								breaking: {
									description: "Whether documents or callers of the parent need a change.",
									type: "boolean"
								},
								transformer: {
									description: "Which transformers exist for this edge.",
									enum: [
										"none",
										"forward",
										"backward",
										"both"
									]
								}
							}
						}
					}
				}
			}
		}
	}
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.component === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.versions === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "versions" },
				message: "must have required property 'versions'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "$schema" && key0 !== "schema" && key0 !== "component" && key0 !== "versions") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err4 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/version-graph/v1alpha") {
			let err5 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/version-graph/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.component !== void 0) {
			let data2 = data.component;
			if (typeof data2 == "string") {
				if (func2(data2) > 63) {
					let err6 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
				if (!pattern4.test(data2)) {
					let err7 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/component",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
			}
		}
		if (data.versions !== void 0) {
			let data3 = data.versions;
			if (Array.isArray(data3)) {
				if (data3.length > 1e4) {
					let err9 = {
						instancePath: instancePath + "/versions",
						schemaPath: "#/properties/versions/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
				if (data3.length < 1) {
					let err10 = {
						instancePath: instancePath + "/versions",
						schemaPath: "#/properties/versions/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.version === void 0) {
							let err11 = {
								instancePath: instancePath + "/versions/" + i0,
								schemaPath: "#/properties/versions/items/required",
								keyword: "required",
								params: { missingProperty: "version" },
								message: "must have required property 'version'"
							};
							vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
						}
						for (let key1 in data4) if (key1 !== "version" && key1 !== "parents") {
							let err12 = {
								instancePath: instancePath + "/versions/" + i0,
								schemaPath: "#/properties/versions/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
						}
						if (data4.version !== void 0) {
							let data5 = data4.version;
							if (typeof data5 == "string") {
								if (func2(data5) > 100) {
									let err13 = {
										instancePath: instancePath + "/versions/" + i0 + "/version",
										schemaPath: "common.schema.json#/$defs/semver/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
								}
								if (!pattern16.test(data5)) {
									let err14 = {
										instancePath: instancePath + "/versions/" + i0 + "/version",
										schemaPath: "common.schema.json#/$defs/semver/pattern",
										keyword: "pattern",
										params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
										message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
									};
									vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
								}
							} else {
								let err15 = {
									instancePath: instancePath + "/versions/" + i0 + "/version",
									schemaPath: "common.schema.json#/$defs/semver/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
							}
						}
						if (data4.parents !== void 0) {
							let data6 = data4.parents;
							if (Array.isArray(data6)) {
								if (data6.length > 100) {
									let err16 = {
										instancePath: instancePath + "/versions/" + i0 + "/parents",
										schemaPath: "#/properties/versions/items/properties/parents/maxItems",
										keyword: "maxItems",
										params: { limit: 100 },
										message: "must NOT have more than 100 items"
									};
									vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
								}
								let len1 = data6.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data7 = data6[i1];
									if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
										if (data7.version === void 0) {
											let err17 = {
												instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1,
												schemaPath: "#/properties/versions/items/properties/parents/items/required",
												keyword: "required",
												params: { missingProperty: "version" },
												message: "must have required property 'version'"
											};
											vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
										}
										for (let key2 in data7) if (key2 !== "version" && key2 !== "breaking" && key2 !== "transformer") {
											let err18 = {
												instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1,
												schemaPath: "#/properties/versions/items/properties/parents/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
										}
										if (data7.version !== void 0) {
											let data8 = data7.version;
											if (typeof data8 == "string") {
												if (func2(data8) > 100) {
													let err19 = {
														instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1 + "/version",
														schemaPath: "common.schema.json#/$defs/semver/maxLength",
														keyword: "maxLength",
														params: { limit: 100 },
														message: "must NOT have more than 100 characters"
													};
													vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
												}
												if (!pattern16.test(data8)) {
													let err20 = {
														instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1 + "/version",
														schemaPath: "common.schema.json#/$defs/semver/pattern",
														keyword: "pattern",
														params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
														message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
													};
													vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
												}
											} else {
												let err21 = {
													instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1 + "/version",
													schemaPath: "common.schema.json#/$defs/semver/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
											}
										}
										if (data7.breaking !== void 0 && typeof data7.breaking != "boolean") {
											let err22 = {
												instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1 + "/breaking",
												schemaPath: "#/properties/versions/items/properties/parents/items/properties/breaking/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											};
											vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
										}
										if (data7.transformer !== void 0) {
											let data10 = data7.transformer;
											if (data10 !== "none" && data10 !== "forward" && data10 !== "backward" && data10 !== "both") {
												let err23 = {
													instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1 + "/transformer",
													schemaPath: "#/properties/versions/items/properties/parents/items/properties/transformer/enum",
													keyword: "enum",
													params: { allowedValues: schema278.properties.versions.items.properties.parents.items.properties.transformer.enum },
													message: "must be equal to one of the allowed values"
												};
												vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
											}
										}
									} else {
										let err24 = {
											instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1,
											schemaPath: "#/properties/versions/items/properties/parents/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
									}
								}
							} else {
								let err25 = {
									instancePath: instancePath + "/versions/" + i0 + "/parents",
									schemaPath: "#/properties/versions/items/properties/parents/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
							}
						}
					} else {
						let err26 = {
							instancePath: instancePath + "/versions/" + i0,
							schemaPath: "#/properties/versions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
					}
				}
			} else {
				let err27 = {
					instancePath: instancePath + "/versions",
					schemaPath: "#/properties/versions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
			}
		}
	} else {
		let err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
	}
	return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateWindow = validate133, schema282 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "window.schema.json",
	title: "Window",
	description: "A short period of observations as counts that add, sealed once on the evidence branch. A gap is recorded as a gap.",
	type: "object",
	required: [
		"schema",
		"environment",
		"component",
		"start",
		"end",
		"sealedAt",
		"gap",
		"measurement",
		"source",
		"arms"
	],
	additionalProperties: !1,
	properties: {
		$schema: { type: "string" },
		schema: { const: "headgate/window/v1alpha" },
		environment: { $ref: "common.schema.json#/$defs/name" },
		component: { $ref: "common.schema.json#/$defs/name" },
		start: {
			description: "First moment of the window.",
			$ref: "common.schema.json#/$defs/instant"
		},
		end: {
			description: "First moment after it.",
			$ref: "common.schema.json#/$defs/instant"
		},
		sealedAt: { $ref: "common.schema.json#/$defs/instant" },
		gap: {
			description: "Whether the source had no observation at all.",
			type: "boolean"
		},
		measurement: {
			description: "Digest of what was counted and how: limits, bin edges, paired arms.",
			$ref: "common.schema.json#/$defs/digest"
		},
		source: {
			title: "WindowSource",
			type: "object",
			required: [
				"kind",
				"digest",
				"rows"
			],
			additionalProperties: !1,
			properties: {
				kind: { enum: ["files"] },
				digest: {
					description: "Digest of the observations that were read, in time order.",
					$ref: "common.schema.json#/$defs/digest"
				},
				rows: { $ref: "common.schema.json#/$defs/count" },
				quarantined: {
					description: "Rows that could not be counted, by reason.",
					type: "object",
					maxProperties: 50,
					propertyNames: { $ref: "common.schema.json#/$defs/name" },
					additionalProperties: { $ref: "common.schema.json#/$defs/count" }
				},
				late: {
					description: "Rows that arrived for the window before this one after it had been sealed; they are counted here and nowhere added.",
					$ref: "common.schema.json#/$defs/count"
				}
			}
		},
		arms: {
			description: "Counts by the version that answered, sorted by version.",
			type: "array",
			maxItems: 20,
			items: { $ref: "#/$defs/arm" }
		}
	},
	$defs: {
		arm: {
			title: "Arm",
			type: "object",
			required: [
				"version",
				"requests",
				"successes",
				"latency",
				"calibration",
				"shift",
				"recall"
			],
			additionalProperties: !1,
			properties: {
				version: { $ref: "common.schema.json#/$defs/semver" },
				requests: { $ref: "common.schema.json#/$defs/count" },
				successes: { $ref: "common.schema.json#/$defs/count" },
				latency: {
					type: "array",
					maxItems: 50,
					items: { $ref: "#/$defs/latencyCount" }
				},
				calibration: {
					type: "array",
					maxItems: 1e3,
					items: { $ref: "#/$defs/binTable" }
				},
				shift: {
					type: "array",
					maxItems: 50,
					items: { $ref: "#/$defs/shiftCount" }
				},
				recall: {
					type: "array",
					maxItems: 50,
					items: { $ref: "#/$defs/recallCount" }
				}
			}
		},
		latencyCount: {
			title: "LatencyCount",
			type: "object",
			required: [
				"limitMicroseconds",
				"requests",
				"exceeding"
			],
			additionalProperties: !1,
			properties: {
				limitMicroseconds: { $ref: "common.schema.json#/$defs/count" },
				requests: { $ref: "common.schema.json#/$defs/count" },
				exceeding: { $ref: "common.schema.json#/$defs/count" }
			}
		},
		binTable: {
			title: "BinTable",
			description: "Integer bin table of one class over the manifest's fixed edges: four columns, one entry a bin.",
			type: "object",
			required: [
				"class",
				"counts",
				"positives",
				"scores",
				"variances"
			],
			additionalProperties: !1,
			properties: {
				class: { $ref: "common.schema.json#/$defs/name" },
				counts: {
					description: "Observations.",
					type: "array",
					minItems: 1,
					maxItems: 1e3,
					items: { $ref: "common.schema.json#/$defs/count" }
				},
				positives: {
					description: "Observations whose label is 1.",
					type: "array",
					minItems: 1,
					maxItems: 1e3,
					items: { $ref: "common.schema.json#/$defs/count" }
				},
				scores: {
					description: "Sum of scores in units of 1e-9, as decimal strings.",
					type: "array",
					minItems: 1,
					maxItems: 1e3,
					items: { $ref: "#/$defs/largeCount" }
				},
				variances: {
					description: "Sum of score * (1 - score) in units of 1e-18, as decimal strings.",
					type: "array",
					minItems: 1,
					maxItems: 1e3,
					items: { $ref: "#/$defs/largeCount" }
				}
			}
		},
		largeCount: {
			title: "LargeCount",
			description: "A whole number that may pass 2^53, as a decimal string.",
			type: "string",
			pattern: "^(0|[1-9][0-9]{0,38})$"
		},
		shiftCount: {
			title: "ShiftCount",
			type: "object",
			required: [
				"limit",
				"pairs",
				"within"
			],
			additionalProperties: !1,
			properties: {
				limit: { $ref: "common.schema.json#/$defs/share" },
				pairs: { $ref: "common.schema.json#/$defs/count" },
				within: { $ref: "common.schema.json#/$defs/count" }
			}
		},
		recallCount: {
			title: "RecallCount",
			type: "object",
			required: [
				"at",
				"queries",
				"relevant",
				"hits",
				"pairedHits"
			],
			additionalProperties: !1,
			properties: {
				at: { $ref: "common.schema.json#/$defs/count" },
				queries: { $ref: "common.schema.json#/$defs/count" },
				relevant: { $ref: "common.schema.json#/$defs/count" },
				hits: {
					description: "Relevant items that this version found.",
					$ref: "common.schema.json#/$defs/count"
				},
				pairedHits: {
					description: "Relevant items that the other arm found for the same queries.",
					$ref: "common.schema.json#/$defs/count"
				},
				differing: {
					description: "Queries for which the two found a different number.",
					$ref: "common.schema.json#/$defs/count"
				}
			}
		}
	}
};
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.limitMicroseconds === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "limitMicroseconds" },
				message: "must have required property 'limitMicroseconds'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.requests === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requests" },
				message: "must have required property 'requests'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.exceeding === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exceeding" },
				message: "must have required property 'exceeding'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "limitMicroseconds" && key0 !== "requests" && key0 !== "exceeding") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.limitMicroseconds !== void 0) {
			let data0 = data.limitMicroseconds;
			if (typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) {
				let err4 = {
					instancePath: instancePath + "/limitMicroseconds",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					let err5 = {
						instancePath: instancePath + "/limitMicroseconds",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					let err6 = {
						instancePath: instancePath + "/limitMicroseconds",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
			}
		}
		if (data.requests !== void 0) {
			let data1 = data.requests;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err7 = {
					instancePath: instancePath + "/requests",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					let err8 = {
						instancePath: instancePath + "/requests",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					let err9 = {
						instancePath: instancePath + "/requests",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			}
		}
		if (data.exceeding !== void 0) {
			let data2 = data.exceeding;
			if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
				let err10 = {
					instancePath: instancePath + "/exceeding",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					let err11 = {
						instancePath: instancePath + "/exceeding",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					let err12 = {
						instancePath: instancePath + "/exceeding",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
			}
		}
	} else {
		let err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
	}
	return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const pattern161 = RegExp("^(0|[1-9][0-9]{0,38})$", "u");
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.class === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "class" },
				message: "must have required property 'class'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.counts === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" },
				message: "must have required property 'counts'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.positives === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "positives" },
				message: "must have required property 'positives'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.scores === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scores" },
				message: "must have required property 'scores'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.variances === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "variances" },
				message: "must have required property 'variances'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "class" && key0 !== "counts" && key0 !== "positives" && key0 !== "scores" && key0 !== "variances") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.class !== void 0) {
			let data0 = data.class;
			if (typeof data0 == "string") {
				if (func2(data0) > 63) {
					let err6 = {
						instancePath: instancePath + "/class",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
				}
				if (!pattern4.test(data0)) {
					let err7 = {
						instancePath: instancePath + "/class",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/class",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
			}
		}
		if (data.counts !== void 0) {
			let data1 = data.counts;
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					let err9 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
				if (data1.length < 1) {
					let err10 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
						let err11 = {
							instancePath: instancePath + "/counts/" + i0,
							schemaPath: "common.schema.json#/$defs/count/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 9007199254740991 || isNaN(data2)) {
							let err12 = {
								instancePath: instancePath + "/counts/" + i0,
								schemaPath: "common.schema.json#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
						}
						if (data2 < 0 || isNaN(data2)) {
							let err13 = {
								instancePath: instancePath + "/counts/" + i0,
								schemaPath: "common.schema.json#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
						}
					}
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/properties/counts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
		}
		if (data.positives !== void 0) {
			let data3 = data.positives;
			if (Array.isArray(data3)) {
				if (data3.length > 1e3) {
					let err15 = {
						instancePath: instancePath + "/positives",
						schemaPath: "#/properties/positives/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
				}
				if (data3.length < 1) {
					let err16 = {
						instancePath: instancePath + "/positives",
						schemaPath: "#/properties/positives/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				let len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) {
						let err17 = {
							instancePath: instancePath + "/positives/" + i1,
							schemaPath: "common.schema.json#/$defs/count/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 > 9007199254740991 || isNaN(data4)) {
							let err18 = {
								instancePath: instancePath + "/positives/" + i1,
								schemaPath: "common.schema.json#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
						}
						if (data4 < 0 || isNaN(data4)) {
							let err19 = {
								instancePath: instancePath + "/positives/" + i1,
								schemaPath: "common.schema.json#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
						}
					}
				}
			} else {
				let err20 = {
					instancePath: instancePath + "/positives",
					schemaPath: "#/properties/positives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
			}
		}
		if (data.scores !== void 0) {
			let data5 = data.scores;
			if (Array.isArray(data5)) {
				if (data5.length > 1e3) {
					let err21 = {
						instancePath: instancePath + "/scores",
						schemaPath: "#/properties/scores/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
				}
				if (data5.length < 1) {
					let err22 = {
						instancePath: instancePath + "/scores",
						schemaPath: "#/properties/scores/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
				}
				let len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data6 = data5[i2];
					if (typeof data6 == "string") {
						if (!pattern161.test(data6)) {
							let err23 = {
								instancePath: instancePath + "/scores/" + i2,
								schemaPath: "#/$defs/largeCount/pattern",
								keyword: "pattern",
								params: { pattern: "^(0|[1-9][0-9]{0,38})$" },
								message: "must match pattern \"^(0|[1-9][0-9]{0,38})$\""
							};
							vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
						}
					} else {
						let err24 = {
							instancePath: instancePath + "/scores/" + i2,
							schemaPath: "#/$defs/largeCount/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
					}
				}
			} else {
				let err25 = {
					instancePath: instancePath + "/scores",
					schemaPath: "#/properties/scores/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
			}
		}
		if (data.variances !== void 0) {
			let data7 = data.variances;
			if (Array.isArray(data7)) {
				if (data7.length > 1e3) {
					let err26 = {
						instancePath: instancePath + "/variances",
						schemaPath: "#/properties/variances/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
				}
				if (data7.length < 1) {
					let err27 = {
						instancePath: instancePath + "/variances",
						schemaPath: "#/properties/variances/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
				}
				let len3 = data7.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data8 = data7[i3];
					if (typeof data8 == "string") {
						if (!pattern161.test(data8)) {
							let err28 = {
								instancePath: instancePath + "/variances/" + i3,
								schemaPath: "#/$defs/largeCount/pattern",
								keyword: "pattern",
								params: { pattern: "^(0|[1-9][0-9]{0,38})$" },
								message: "must match pattern \"^(0|[1-9][0-9]{0,38})$\""
							};
							vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
						}
					} else {
						let err29 = {
							instancePath: instancePath + "/variances/" + i3,
							schemaPath: "#/$defs/largeCount/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
					}
				}
			} else {
				let err30 = {
					instancePath: instancePath + "/variances",
					schemaPath: "#/properties/variances/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
			}
		}
	} else {
		let err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
	}
	return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.limit === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "limit" },
				message: "must have required property 'limit'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.pairs === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pairs" },
				message: "must have required property 'pairs'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.within === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "within" },
				message: "must have required property 'within'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "limit" && key0 !== "pairs" && key0 !== "within") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.limit !== void 0) {
			let data0 = data.limit;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1 || isNaN(data0)) {
					let err4 = {
						instancePath: instancePath + "/limit",
						schemaPath: "common.schema.json#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					let err5 = {
						instancePath: instancePath + "/limit",
						schemaPath: "common.schema.json#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/limit",
					schemaPath: "common.schema.json#/$defs/share/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
		}
		if (data.pairs !== void 0) {
			let data1 = data.pairs;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err7 = {
					instancePath: instancePath + "/pairs",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					let err8 = {
						instancePath: instancePath + "/pairs",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					let err9 = {
						instancePath: instancePath + "/pairs",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			}
		}
		if (data.within !== void 0) {
			let data2 = data.within;
			if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
				let err10 = {
					instancePath: instancePath + "/within",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					let err11 = {
						instancePath: instancePath + "/within",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					let err12 = {
						instancePath: instancePath + "/within",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
			}
		}
	} else {
		let err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
	}
	return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.queries === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "queries" },
				message: "must have required property 'queries'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.relevant === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "relevant" },
				message: "must have required property 'relevant'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.hits === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hits" },
				message: "must have required property 'hits'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.pairedHits === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pairedHits" },
				message: "must have required property 'pairedHits'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "at" && key0 !== "queries" && key0 !== "relevant" && key0 !== "hits" && key0 !== "pairedHits" && key0 !== "differing") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.at !== void 0) {
			let data0 = data.at;
			if (typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) {
				let err6 = {
					instancePath: instancePath + "/at",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					let err7 = {
						instancePath: instancePath + "/at",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					let err8 = {
						instancePath: instancePath + "/at",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
			}
		}
		if (data.queries !== void 0) {
			let data1 = data.queries;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err9 = {
					instancePath: instancePath + "/queries",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					let err10 = {
						instancePath: instancePath + "/queries",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					let err11 = {
						instancePath: instancePath + "/queries",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
				}
			}
		}
		if (data.relevant !== void 0) {
			let data2 = data.relevant;
			if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
				let err12 = {
					instancePath: instancePath + "/relevant",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					let err13 = {
						instancePath: instancePath + "/relevant",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					let err14 = {
						instancePath: instancePath + "/relevant",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
				}
			}
		}
		if (data.hits !== void 0) {
			let data3 = data.hits;
			if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) {
				let err15 = {
					instancePath: instancePath + "/hits",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					let err16 = {
						instancePath: instancePath + "/hits",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					let err17 = {
						instancePath: instancePath + "/hits",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			}
		}
		if (data.pairedHits !== void 0) {
			let data4 = data.pairedHits;
			if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) {
				let err18 = {
					instancePath: instancePath + "/pairedHits",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					let err19 = {
						instancePath: instancePath + "/pairedHits",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					let err20 = {
						instancePath: instancePath + "/pairedHits",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
				}
			}
		}
		if (data.differing !== void 0) {
			let data5 = data.differing;
			if (typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) {
				let err21 = {
					instancePath: instancePath + "/differing",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					let err22 = {
						instancePath: instancePath + "/differing",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					let err23 = {
						instancePath: instancePath + "/differing",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
			}
		}
	} else {
		let err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
	}
	return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.requests === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requests" },
				message: "must have required property 'requests'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.successes === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "successes" },
				message: "must have required property 'successes'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.latency === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "latency" },
				message: "must have required property 'latency'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.calibration === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "calibration" },
				message: "must have required property 'calibration'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.shift === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shift" },
				message: "must have required property 'shift'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.recall === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "recall" },
				message: "must have required property 'recall'"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		for (let key0 in data) if (key0 !== "version" && key0 !== "requests" && key0 !== "successes" && key0 !== "latency" && key0 !== "calibration" && key0 !== "shift" && key0 !== "recall") {
			let err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (typeof data0 == "string") {
				if (func2(data0) > 100) {
					let err8 = {
						instancePath: instancePath + "/version",
						schemaPath: "common.schema.json#/$defs/semver/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
				}
				if (!pattern16.test(data0)) {
					let err9 = {
						instancePath: instancePath + "/version",
						schemaPath: "common.schema.json#/$defs/semver/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$\""
					};
					vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/version",
					schemaPath: "common.schema.json#/$defs/semver/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
			}
		}
		if (data.requests !== void 0) {
			let data1 = data.requests;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err11 = {
					instancePath: instancePath + "/requests",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					let err12 = {
						instancePath: instancePath + "/requests",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					let err13 = {
						instancePath: instancePath + "/requests",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
			}
		}
		if (data.successes !== void 0) {
			let data2 = data.successes;
			if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
				let err14 = {
					instancePath: instancePath + "/successes",
					schemaPath: "common.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					let err15 = {
						instancePath: instancePath + "/successes",
						schemaPath: "common.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					let err16 = {
						instancePath: instancePath + "/successes",
						schemaPath: "common.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
			}
		}
		if (data.latency !== void 0) {
			let data3 = data.latency;
			if (Array.isArray(data3)) {
				if (data3.length > 50) {
					let err17 = {
						instancePath: instancePath + "/latency",
						schemaPath: "#/properties/latency/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) validate135(data3[i0], {
					instancePath: instancePath + "/latency/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate135.errors), errors += validate135.errors.length);
			} else {
				let err18 = {
					instancePath: instancePath + "/latency",
					schemaPath: "#/properties/latency/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
		}
		if (data.calibration !== void 0) {
			let data5 = data.calibration;
			if (Array.isArray(data5)) {
				if (data5.length > 1e3) {
					let err19 = {
						instancePath: instancePath + "/calibration",
						schemaPath: "#/properties/calibration/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
				let len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) validate137(data5[i1], {
					instancePath: instancePath + "/calibration/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate137.errors), errors += validate137.errors.length);
			} else {
				let err20 = {
					instancePath: instancePath + "/calibration",
					schemaPath: "#/properties/calibration/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
			}
		}
		if (data.shift !== void 0) {
			let data7 = data.shift;
			if (Array.isArray(data7)) {
				if (data7.length > 50) {
					let err21 = {
						instancePath: instancePath + "/shift",
						schemaPath: "#/properties/shift/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
				}
				let len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) validate139(data7[i2], {
					instancePath: instancePath + "/shift/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate139.errors), errors += validate139.errors.length);
			} else {
				let err22 = {
					instancePath: instancePath + "/shift",
					schemaPath: "#/properties/shift/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
			}
		}
		if (data.recall !== void 0) {
			let data9 = data.recall;
			if (Array.isArray(data9)) {
				if (data9.length > 50) {
					let err23 = {
						instancePath: instancePath + "/recall",
						schemaPath: "#/properties/recall/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items"
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
				let len3 = data9.length;
				for (let i3 = 0; i3 < len3; i3++) validate141(data9[i3], {
					instancePath: instancePath + "/recall/" + i3,
					parentData: data9,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate141.errors), errors += validate141.errors.length);
			} else {
				let err24 = {
					instancePath: instancePath + "/recall",
					schemaPath: "#/properties/recall/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
			}
		}
	} else {
		let err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
	}
	return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			vErrors === null ? vErrors = [err0] : vErrors.length < 1e3 && vErrors.push(err0), errors++;
		}
		if (data.environment === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" },
				message: "must have required property 'environment'"
			};
			vErrors === null ? vErrors = [err1] : vErrors.length < 1e3 && vErrors.push(err1), errors++;
		}
		if (data.component === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			vErrors === null ? vErrors = [err2] : vErrors.length < 1e3 && vErrors.push(err2), errors++;
		}
		if (data.start === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				message: "must have required property 'start'"
			};
			vErrors === null ? vErrors = [err3] : vErrors.length < 1e3 && vErrors.push(err3), errors++;
		}
		if (data.end === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "end" },
				message: "must have required property 'end'"
			};
			vErrors === null ? vErrors = [err4] : vErrors.length < 1e3 && vErrors.push(err4), errors++;
		}
		if (data.sealedAt === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sealedAt" },
				message: "must have required property 'sealedAt'"
			};
			vErrors === null ? vErrors = [err5] : vErrors.length < 1e3 && vErrors.push(err5), errors++;
		}
		if (data.gap === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gap" },
				message: "must have required property 'gap'"
			};
			vErrors === null ? vErrors = [err6] : vErrors.length < 1e3 && vErrors.push(err6), errors++;
		}
		if (data.measurement === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "measurement" },
				message: "must have required property 'measurement'"
			};
			vErrors === null ? vErrors = [err7] : vErrors.length < 1e3 && vErrors.push(err7), errors++;
		}
		if (data.source === void 0) {
			let err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'"
			};
			vErrors === null ? vErrors = [err8] : vErrors.length < 1e3 && vErrors.push(err8), errors++;
		}
		if (data.arms === void 0) {
			let err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "arms" },
				message: "must have required property 'arms'"
			};
			vErrors === null ? vErrors = [err9] : vErrors.length < 1e3 && vErrors.push(err9), errors++;
		}
		for (let key0 in data) if (!func1.call(schema282.properties, key0)) {
			let err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			vErrors === null ? vErrors = [err10] : vErrors.length < 1e3 && vErrors.push(err10), errors++;
		}
		if (data.$schema !== void 0 && typeof data.$schema != "string") {
			let err11 = {
				instancePath: instancePath + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			vErrors === null ? vErrors = [err11] : vErrors.length < 1e3 && vErrors.push(err11), errors++;
		}
		if (data.schema !== void 0 && data.schema !== "headgate/window/v1alpha") {
			let err12 = {
				instancePath: instancePath + "/schema",
				schemaPath: "#/properties/schema/const",
				keyword: "const",
				params: { allowedValue: "headgate/window/v1alpha" },
				message: "must be equal to constant"
			};
			vErrors === null ? vErrors = [err12] : vErrors.length < 1e3 && vErrors.push(err12), errors++;
		}
		if (data.environment !== void 0) {
			let data2 = data.environment;
			if (typeof data2 == "string") {
				if (func2(data2) > 63) {
					let err13 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err13] : vErrors.length < 1e3 && vErrors.push(err13), errors++;
				}
				if (!pattern4.test(data2)) {
					let err14 = {
						instancePath: instancePath + "/environment",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err14] : vErrors.length < 1e3 && vErrors.push(err14), errors++;
				}
			} else {
				let err15 = {
					instancePath: instancePath + "/environment",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err15] : vErrors.length < 1e3 && vErrors.push(err15), errors++;
			}
		}
		if (data.component !== void 0) {
			let data3 = data.component;
			if (typeof data3 == "string") {
				if (func2(data3) > 63) {
					let err16 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						message: "must NOT have more than 63 characters"
					};
					vErrors === null ? vErrors = [err16] : vErrors.length < 1e3 && vErrors.push(err16), errors++;
				}
				if (!pattern4.test(data3)) {
					let err17 = {
						instancePath: instancePath + "/component",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
					};
					vErrors === null ? vErrors = [err17] : vErrors.length < 1e3 && vErrors.push(err17), errors++;
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/component",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err18] : vErrors.length < 1e3 && vErrors.push(err18), errors++;
			}
		}
		if (data.start !== void 0) {
			let data4 = data.start;
			if (typeof data4 == "string") {
				if (!pattern6.test(data4)) {
					let err19 = {
						instancePath: instancePath + "/start",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err19] : vErrors.length < 1e3 && vErrors.push(err19), errors++;
				}
				if (!formats0(data4)) {
					let err20 = {
						instancePath: instancePath + "/start",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err20] : vErrors.length < 1e3 && vErrors.push(err20), errors++;
				}
			} else {
				let err21 = {
					instancePath: instancePath + "/start",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err21] : vErrors.length < 1e3 && vErrors.push(err21), errors++;
			}
		}
		if (data.end !== void 0) {
			let data5 = data.end;
			if (typeof data5 == "string") {
				if (!pattern6.test(data5)) {
					let err22 = {
						instancePath: instancePath + "/end",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err22] : vErrors.length < 1e3 && vErrors.push(err22), errors++;
				}
				if (!formats0(data5)) {
					let err23 = {
						instancePath: instancePath + "/end",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err23] : vErrors.length < 1e3 && vErrors.push(err23), errors++;
				}
			} else {
				let err24 = {
					instancePath: instancePath + "/end",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err24] : vErrors.length < 1e3 && vErrors.push(err24), errors++;
			}
		}
		if (data.sealedAt !== void 0) {
			let data6 = data.sealedAt;
			if (typeof data6 == "string") {
				if (!pattern6.test(data6)) {
					let err25 = {
						instancePath: instancePath + "/sealedAt",
						schemaPath: "common.schema.json#/$defs/instant/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$\""
					};
					vErrors === null ? vErrors = [err25] : vErrors.length < 1e3 && vErrors.push(err25), errors++;
				}
				if (!formats0(data6)) {
					let err26 = {
						instancePath: instancePath + "/sealedAt",
						schemaPath: "common.schema.json#/$defs/instant/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					vErrors === null ? vErrors = [err26] : vErrors.length < 1e3 && vErrors.push(err26), errors++;
				}
			} else {
				let err27 = {
					instancePath: instancePath + "/sealedAt",
					schemaPath: "common.schema.json#/$defs/instant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err27] : vErrors.length < 1e3 && vErrors.push(err27), errors++;
			}
		}
		if (data.gap !== void 0 && typeof data.gap != "boolean") {
			let err28 = {
				instancePath: instancePath + "/gap",
				schemaPath: "#/properties/gap/type",
				keyword: "type",
				params: { type: "boolean" },
				message: "must be boolean"
			};
			vErrors === null ? vErrors = [err28] : vErrors.length < 1e3 && vErrors.push(err28), errors++;
		}
		if (data.measurement !== void 0) {
			let data8 = data.measurement;
			if (typeof data8 == "string") {
				if (!pattern7.test(data8)) {
					let err29 = {
						instancePath: instancePath + "/measurement",
						schemaPath: "common.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					vErrors === null ? vErrors = [err29] : vErrors.length < 1e3 && vErrors.push(err29), errors++;
				}
			} else {
				let err30 = {
					instancePath: instancePath + "/measurement",
					schemaPath: "common.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				vErrors === null ? vErrors = [err30] : vErrors.length < 1e3 && vErrors.push(err30), errors++;
			}
		}
		if (data.source !== void 0) {
			let data9 = data.source;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.kind === void 0) {
					let err31 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					vErrors === null ? vErrors = [err31] : vErrors.length < 1e3 && vErrors.push(err31), errors++;
				}
				if (data9.digest === void 0) {
					let err32 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					vErrors === null ? vErrors = [err32] : vErrors.length < 1e3 && vErrors.push(err32), errors++;
				}
				if (data9.rows === void 0) {
					let err33 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "rows" },
						message: "must have required property 'rows'"
					};
					vErrors === null ? vErrors = [err33] : vErrors.length < 1e3 && vErrors.push(err33), errors++;
				}
				for (let key1 in data9) if (key1 !== "kind" && key1 !== "digest" && key1 !== "rows" && key1 !== "quarantined" && key1 !== "late") {
					let err34 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					vErrors === null ? vErrors = [err34] : vErrors.length < 1e3 && vErrors.push(err34), errors++;
				}
				if (data9.kind !== void 0 && data9.kind !== "files") {
					let err35 = {
						instancePath: instancePath + "/source/kind",
						schemaPath: "#/properties/source/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema282.properties.source.properties.kind.enum },
						message: "must be equal to one of the allowed values"
					};
					vErrors === null ? vErrors = [err35] : vErrors.length < 1e3 && vErrors.push(err35), errors++;
				}
				if (data9.digest !== void 0) {
					let data11 = data9.digest;
					if (typeof data11 == "string") {
						if (!pattern7.test(data11)) {
							let err36 = {
								instancePath: instancePath + "/source/digest",
								schemaPath: "common.schema.json#/$defs/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" },
								message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
							};
							vErrors === null ? vErrors = [err36] : vErrors.length < 1e3 && vErrors.push(err36), errors++;
						}
					} else {
						let err37 = {
							instancePath: instancePath + "/source/digest",
							schemaPath: "common.schema.json#/$defs/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						vErrors === null ? vErrors = [err37] : vErrors.length < 1e3 && vErrors.push(err37), errors++;
					}
				}
				if (data9.rows !== void 0) {
					let data12 = data9.rows;
					if (typeof data12 != "number" || data12 % 1 || isNaN(data12) || !isFinite(data12)) {
						let err38 = {
							instancePath: instancePath + "/source/rows",
							schemaPath: "common.schema.json#/$defs/count/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err38] : vErrors.length < 1e3 && vErrors.push(err38), errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 > 9007199254740991 || isNaN(data12)) {
							let err39 = {
								instancePath: instancePath + "/source/rows",
								schemaPath: "common.schema.json#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							vErrors === null ? vErrors = [err39] : vErrors.length < 1e3 && vErrors.push(err39), errors++;
						}
						if (data12 < 0 || isNaN(data12)) {
							let err40 = {
								instancePath: instancePath + "/source/rows",
								schemaPath: "common.schema.json#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							vErrors === null ? vErrors = [err40] : vErrors.length < 1e3 && vErrors.push(err40), errors++;
						}
					}
				}
				if (data9.quarantined !== void 0) {
					let data13 = data9.quarantined;
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (Object.keys(data13).length > 50) {
							let err41 = {
								instancePath: instancePath + "/source/quarantined",
								schemaPath: "#/properties/source/properties/quarantined/maxProperties",
								keyword: "maxProperties",
								params: { limit: 50 },
								message: "must NOT have more than 50 properties"
							};
							vErrors === null ? vErrors = [err41] : vErrors.length < 1e3 && vErrors.push(err41), errors++;
						}
						for (let key2 in data13) {
							let _errs37 = errors;
							if (typeof key2 == "string") {
								if (func2(key2) > 63) {
									let err42 = {
										instancePath: instancePath + "/source/quarantined",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 63 },
										message: "must NOT have more than 63 characters",
										propertyName: key2
									};
									vErrors === null ? vErrors = [err42] : vErrors.length < 1e3 && vErrors.push(err42), errors++;
								}
								if (!pattern4.test(key2)) {
									let err43 = {
										instancePath: instancePath + "/source/quarantined",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
										message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\"",
										propertyName: key2
									};
									vErrors === null ? vErrors = [err43] : vErrors.length < 1e3 && vErrors.push(err43), errors++;
								}
							} else {
								let err44 = {
									instancePath: instancePath + "/source/quarantined",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									propertyName: key2
								};
								vErrors === null ? vErrors = [err44] : vErrors.length < 1e3 && vErrors.push(err44), errors++;
							}
							if (_errs37 !== errors) {
								let err45 = {
									instancePath: instancePath + "/source/quarantined",
									schemaPath: "#/properties/source/properties/quarantined/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key2 },
									message: "property name must be valid"
								};
								vErrors === null ? vErrors = [err45] : vErrors.length < 1e3 && vErrors.push(err45), errors++;
							}
						}
						for (let key3 in data13) {
							let data14 = data13[key3];
							if (typeof data14 != "number" || data14 % 1 || isNaN(data14) || !isFinite(data14)) {
								let err46 = {
									instancePath: instancePath + "/source/quarantined/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "common.schema.json#/$defs/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								vErrors === null ? vErrors = [err46] : vErrors.length < 1e3 && vErrors.push(err46), errors++;
							}
							if (typeof data14 == "number" && isFinite(data14)) {
								if (data14 > 9007199254740991 || isNaN(data14)) {
									let err47 = {
										instancePath: instancePath + "/source/quarantined/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "common.schema.json#/$defs/count/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									};
									vErrors === null ? vErrors = [err47] : vErrors.length < 1e3 && vErrors.push(err47), errors++;
								}
								if (data14 < 0 || isNaN(data14)) {
									let err48 = {
										instancePath: instancePath + "/source/quarantined/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "common.schema.json#/$defs/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									vErrors === null ? vErrors = [err48] : vErrors.length < 1e3 && vErrors.push(err48), errors++;
								}
							}
						}
					} else {
						let err49 = {
							instancePath: instancePath + "/source/quarantined",
							schemaPath: "#/properties/source/properties/quarantined/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						vErrors === null ? vErrors = [err49] : vErrors.length < 1e3 && vErrors.push(err49), errors++;
					}
				}
				if (data9.late !== void 0) {
					let data15 = data9.late;
					if (typeof data15 != "number" || data15 % 1 || isNaN(data15) || !isFinite(data15)) {
						let err50 = {
							instancePath: instancePath + "/source/late",
							schemaPath: "common.schema.json#/$defs/count/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						vErrors === null ? vErrors = [err50] : vErrors.length < 1e3 && vErrors.push(err50), errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 > 9007199254740991 || isNaN(data15)) {
							let err51 = {
								instancePath: instancePath + "/source/late",
								schemaPath: "common.schema.json#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							vErrors === null ? vErrors = [err51] : vErrors.length < 1e3 && vErrors.push(err51), errors++;
						}
						if (data15 < 0 || isNaN(data15)) {
							let err52 = {
								instancePath: instancePath + "/source/late",
								schemaPath: "common.schema.json#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							vErrors === null ? vErrors = [err52] : vErrors.length < 1e3 && vErrors.push(err52), errors++;
						}
					}
				}
			} else {
				let err53 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				vErrors === null ? vErrors = [err53] : vErrors.length < 1e3 && vErrors.push(err53), errors++;
			}
		}
		if (data.arms !== void 0) {
			let data16 = data.arms;
			if (Array.isArray(data16)) {
				if (data16.length > 20) {
					let err54 = {
						instancePath: instancePath + "/arms",
						schemaPath: "#/properties/arms/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items"
					};
					vErrors === null ? vErrors = [err54] : vErrors.length < 1e3 && vErrors.push(err54), errors++;
				}
				let len0 = data16.length;
				for (let i0 = 0; i0 < len0; i0++) validate134(data16[i0], {
					instancePath: instancePath + "/arms/" + i0,
					parentData: data16,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = added(vErrors, validate134.errors), errors += validate134.errors.length);
			} else {
				let err55 = {
					instancePath: instancePath + "/arms",
					schemaPath: "#/properties/arms/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				vErrors === null ? vErrors = [err55] : vErrors.length < 1e3 && vErrors.push(err55), errors++;
			}
		}
	} else {
		let err56 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		vErrors === null ? vErrors = [err56] : vErrors.length < 1e3 && vErrors.push(err56), errors++;
	}
	return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validators = {
	brake: validateBrake,
	"calibration-manifest": validateCalibrationManifest,
	config: validateConfig,
	decision: validateDecision,
	"handler-manifest": validateHandlerManifest,
	live: validateLive,
	proposal: validateProposal,
	publication: validatePublication,
	"rollout-policy": validateRolloutPolicy,
	rollout: validateRollout,
	stop: validateStop,
	"version-graph": validateVersionGraph,
	window: validateWindow
}, kinds = Object.keys(validators).filter((name) => Object.hasOwn(validators, name)).toSorted(), schemaOf = (kind) => `headgate/${kind}/v1alpha`, kindIn = (value) => hasKey(value, "schema") ? kinds.find((kind) => schemaOf(kind) === value.schema) : void 0;
/** The kind of a typed document. */
function kindOf(document) {
	let kind = kindIn(document);
	if (kind === void 0) throw TypeError("Not a document: its \"schema\" is unknown");
	return kind;
}
/** Whether a value is a document of one of some kinds: it says so and its schema agrees. */
function isOneOf(allowed, value) {
	let kind = kindIn(value);
	return kind !== void 0 && allowed.some((one) => one === kind) && validators[kind](value);
}
// src/document/member.ts
/** Where the values of some pointers stand in a text that was scanned without faults: one walk, however many pointers. */
function membersOf(text, pointers) {
	let found = new Map(), start = skipSpace(text, 0);
	return walk(text, start, start, wantedTree(pointers), found), found;
}
function wantedTree(pointers) {
	let root = {
		pointers: [],
		members: new Map()
	};
	for (let pointer of new Set(pointers)) {
		let node = root;
		for (let segment of segmentsOf(pointer)) {
			let member = node.members.get(segment) ?? {
				pointers: [],
				members: new Map()
			};
			node.members.set(segment, member), node = member;
		}
		node.pointers.push(pointer);
	}
	return root;
}
/** Notes the value at `at` and what is wanted inside it; returns its end. */
function walk(text, at, key, wanted, found) {
	for (let pointer of wanted?.pointers ?? []) found.set(pointer, {
		value: at,
		key
	});
	let opening = text.charAt(at);
	if (opening === "\"") return stringEnd(text, at);
	if (opening !== "{" && opening !== "[") return scalarEnd(text, at);
	if (wanted === void 0 || wanted.members.size === 0) return bracketEnd(text, at);
	let next = skipSpace(text, at + 1);
	for (let index = 0; !isClosing(text, next); index++) {
		let memberAt = next, name = String(index);
		if (opening === "{") {
			let keyEnd = stringEnd(text, next);
			name = String(JSON.parse(text.slice(next, keyEnd))), next = skipSpace(text, skipSpace(text, keyEnd) + 1);
		}
		next = skipSpace(text, walk(text, next, memberAt, wanted.members.get(name), found)), text.charAt(next) === "," && (next = skipSpace(text, next + 1));
	}
	return next + 1;
}
function bracketEnd(text, start) {
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		let code = text.charCodeAt(at);
		if (code === 34) at = stringEnd(text, at) - 1;
		else if (code === 123 || code === 91) depth++;
		else if ((code === 125 || code === 93) && --depth === 0) return at + 1;
	}
	return text.length;
}
function stringEnd(text, start) {
	let at = start + 1;
	for (; at < text.length && text.charCodeAt(at) !== 34;) at += text.charCodeAt(at) === 92 ? 2 : 1;
	return at + 1;
}
function scalarEnd(text, start) {
	let at = start;
	for (; at < text.length && !",]} \n\r	".includes(text.charAt(at));) at++;
	return at;
}
const isClosing = (text, at) => text.charAt(at) === "}" || text.charAt(at) === "]";
function skipSpace(text, start) {
	let at = start;
	for (; " \n\r	".includes(text.charAt(at)) && at < text.length;) at++;
	return at;
}
// src/document/place.ts
/** Problems with their file, line and column, found by their pointers; those that stand nowhere come last. */
function locate(problems, text, file) {
	let somewhere = problems.filter(({ on }) => on !== "nowhere"), members = membersOf(text, somewhere.map(({ problem }) => problem.pointer ?? "")), faults = somewhere.map(({ problem, on }) => {
		let member = members.get(problem.pointer ?? "");
		return {
			problem,
			offset: (on === "key" ? member?.key : member?.value) ?? 0
		};
	}), rest = problems.filter(({ on }) => on === "nowhere");
	return [...placed(faults, text, file), ...rest.map(({ problem }) => inFile(problem, { file }))];
}
const inFile = (problem, place) => ({
	...problem,
	...place
});
/** Faults as problems of a file, in the order of the text, with line and column. */
function placed(faults, text, file) {
	let place = placer(text);
	return faults.toSorted((a, b) => a.offset - b.offset).map(({ problem, offset }) => inFile(problem, {
		file,
		...place(offset)
	}));
}
/** Line and column of rising offsets, both from 1; columns count UTF-16 code units, as editors do. */
function placer(text) {
	let line = 1, start = 0, lineEnd = /\r\n|\r|\n/g, next = lineEnd.exec(text);
	return (offset) => {
		for (; next !== null && lineEnd.lastIndex <= offset;) line++, start = lineEnd.lastIndex, next = lineEnd.exec(text);
		return {
			line,
			column: offset - start + 1
		};
	};
}
// src/document/scan-number.ts
const grammar = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/** Reads a number (RFC 8259 §6); one that a double cannot carry is reported. */
function scanNumber(scan) {
	let start = scan.at, end = endOf(scan.text, start);
	scan.at = end;
	let small = end - start <= 15 ? smallInteger(scan.text, start, end) : -1;
	if (small >= 0) return small;
	let text = scan.text.slice(start, end);
	if (!grammar.test(text)) return complain(scan, start, faultOf(text)), 0;
	let value = Number(text);
	return (text.length > 15 || /[eE]/.test(text)) && !isCarried(text, value) && report(scan, start, problem("document/number", { text: plain(text) }, { pointer: pointerOf(scan.path) })), value;
}
/** A plain integer without sign, the common case, digit by digit; -1 for any other text. */
function smallInteger(text, start, end) {
	let value = 0;
	for (let at = start; at < end; at++) {
		let digit = text.charCodeAt(at) - 48;
		if (digit < 0 || digit > 9 || digit === 0 && value === 0 && end > start + 1) return -1;
		value = value * 10 + digit;
	}
	return value;
}
/** The end of everything that could belong to the number, so that `01`, `1.` and `0x1F` are read as one mistake. */
function endOf(text, start) {
	for (let at = start + 1;; at++) {
		let code = text.charCodeAt(at);
		if (!(code >= 48 && code <= 57 || code === 46 || code === 43 || code === 45 || isWordCode(code))) return at;
	}
}
/** Whether a code unit may stand in a word: letters, digits, `_` and `$`. */
const isWordCode = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 36;
function faultOf(text) {
	let number = plain(text);
	return text.startsWith("+") ? `${number} is not a JSON number: leave the plus sign away` : /^-?0[0-9]/.test(text) ? `${number} is not a JSON number: leave leading zeros away` : /^-?\.|\.(?![0-9])/.test(text) ? `${number} is not a JSON number: digits stand on both sides of the point` : /^-?(?:Infinity|NaN)$/.test(text) ? `${number} is not a JSON value` : `${number} is not a JSON number`;
}
/**
* Whether the double, written with as many digits as the text has, gives the text back; integers must also be safe (RFC 7493 §2.2),
* since a writer that counted further may already have lost some.
*/
function isCarried(text, value) {
	if (!Number.isFinite(value)) return !1;
	if (/^-?[0-9]+$/.test(text)) return Number.isSafeInteger(value);
	let { digits, exponent } = decimal(text);
	if (digits === "") return !0;
	if (value === 0 || digits.length > 100) return !1;
	let carried = decimal(value.toExponential(digits.length - 1));
	return carried.digits === digits.replace(/0+$/, "") && carried.exponent === exponent;
}
/** Significant digits without zeros around them, and the power of ten of the first. */
function decimal(text) {
	let [mantissa = "", power = "0"] = text.replace(/^-/, "").toLowerCase().split("e"), [whole = "", fraction = ""] = mantissa.split("."), leading = /^0*/.exec(whole + fraction)?.[0].length ?? 0;
	return {
		digits: (whole + fraction).slice(leading).replace(/0+$/, ""),
		exponent: Number(power) + whole.length - 1 - leading
	};
}
/** Reads a string (RFC 8259 §7) that begins at `scan.at`, with its quote: a double one, or a single one that was reported before. */
function scanString(scan, quote = 34) {
	let { text } = scan, start = scan.at + 1;
	for (let at = start;; at++) {
		let code = text.charCodeAt(at);
		if (code === quote) return scan.at = at + 1, text.slice(start, at);
		if (code === 92 || !(code >= 32)) return scanRest(scan, start, at, quote);
	}
}
/** The same for a string that holds an escape or a fault: `at` is where its first one stands. */
function scanRest(scan, start, first, quote) {
	let { text } = scan, chunks = [], chunk = start;
	for (let at = first; !scan.isStopped;) {
		let code = text.charCodeAt(at);
		if (code === quote) {
			scan.at = at + 1, chunks.push(text.slice(chunk, at));
			break;
		}
		code === 92 ? (chunks.push(text.slice(chunk, at)), chunk = at = scanEscape(scan, at, chunks)) : (code >= 32 || refuse(scan, start - 1, at, code), at++);
	}
	return chunks.join("");
}
/** A control character inside a string, or the end of the text. */
function refuse(scan, start, at, code) {
	Number.isNaN(code) || code === 10 || code === 13 ? fail(scan, start, "This string is not closed; a line end in a string is written \\n") : complain(scan, at, `A control character stands in a string; write it as ${code === 9 ? "\\t" : plain(scan.text.charAt(at))}`);
}
const shortEscapes = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
/** Reads the escape at `at` into `chunks`; returns where the text goes on. */
function scanEscape(scan, at, chunks) {
	let letter = scan.text.charAt(at + 1), short = shortEscapes[letter];
	return short === void 0 ? letter === "u" ? scanUnicode(scan, at, chunks) : (letter !== "" && complain(scan, at, `\\${plain(scan.text.charAt(at + 1))} is not an escape of JSON; a backslash itself is written \\\\`), at + 1) : (chunks.push(short), at + 2);
}
/** Reads \uXXXX, or two of them that make a pair: half a pair has no UTF-8 form (RFC 8259 §8.2). */
function scanUnicode(scan, at, chunks) {
	let unit = unitAt(scan.text, at);
	if (Number.isNaN(unit)) return complain(scan, at, "\\u must be followed by four hex digits"), at + 2;
	let next = isHigh(unit) ? unitAt(scan.text, at + 6) : NaN;
	if (next >= 56320 && next <= 57343) return chunks.push(String.fromCharCode(unit, next)), at + 12;
	if (unit >= 55296 && unit <= 57343) {
		let what = `${scan.text.slice(at, at + 6)} is half of a surrogate pair, which is no character`;
		report(scan, at, problem("document/encoding", { what }, { pointer: pointerOf(scan.path) }));
	}
	return chunks.push(String.fromCharCode(unit)), at + 6;
}
const isHigh = (unit) => unit >= 55296 && unit <= 56319;
/** The code unit that the escape \uXXXX at an offset stands for; NaN when there is none. */
function unitAt(text, at) {
	let escape = text.slice(at, at + 6);
	return /^\\u[0-9a-fA-F]{4}$/.test(escape) ? Number.parseInt(escape.slice(2), 16) : NaN;
}
/**
* Reads a JSON text (RFC 8259) in one pass. Without faults the value is what `JSON.parse` gives; duplicate keys, numbers that
* a double cannot carry and half surrogates are faults here. After a small slip it goes on, to report the next one too.
*/
function scan(text) {
	let state = {
		text,
		at: 0,
		depth: 0,
		path: [],
		faults: [],
		isStopped: !1
	};
	Number.isNaN(skipSpace$1(state)) && fail(state, state.at, "The document is empty");
	let value = scanValue(state);
	return Number.isNaN(skipSpace$1(state)) || fail(state, state.at, `The document ended before ${characterAt(state, state.at)}; one file holds one document`), {
		value,
		faults: state.faults
	};
}
function scanValue(state) {
	let code = skipSpace$1(state);
	return code === 34 ? scanString(state) : code === 123 ? scanNested(state, scanObject) : code === 91 ? scanNested(state, scanArray) : code >= 48 && code <= 57 || code === 45 || code === 43 || code === 46 ? scanNumber(state) : scanWord(state, code);
}
function scanNested(state, content) {
	if (state.depth === 64) return report(state, state.at, problem("document/too-deep", { limit: 64 }, { pointer: pointerOf(state.path) })), stop(state), null;
	state.depth++;
	let value = content(state);
	return state.depth--, value;
}
function scanObject(state) {
	let object = {}, open = state.at++;
	if (isClosed(state, 125)) return object;
	do {
		let at = state.at, key = scanKey(state);
		state.path.push(key), Object.hasOwn(object, key) && report(state, at, problem("document/duplicate-key", { key: plain(key) }, { pointer: pointerOf(state.path) }));
		let colon = skipSpace$1(state);
		colon === 58 ? state.at++ : Number.isNaN(colon) || complain(state, state.at, `A colon is missing after the key ${quoted(key)}`);
		let value = scanValue(state);
		key === "__proto__" ? Object.defineProperty(object, key, {
			value,
			enumerable: !0,
			writable: !0,
			configurable: !0
		}) : object[key] = value, state.path.pop();
	} while (hasMore(state, open, 125));
	return object;
}
function scanArray(state) {
	let array = [], open = state.at++;
	if (isClosed(state, 93)) return array;
	do
		state.path.push(array.length), array.push(scanValue(state)), state.path.pop();
	while (hasMore(state, open, 93));
	return array;
}
function isClosed(state, close) {
	return skipSpace$1(state) === close && (state.at++, !0);
}
/** After a member: whether another one follows. Moves over the comma, or over the closing bracket. */
function hasMore(state, open, close) {
	let code = skipSpace$1(state), at = state.at;
	return code === 44 ? (state.at++, isClosed(state, close) ? (complain(state, at, "A comma stands before the closing bracket; JSON has no trailing commas"), !1) : !state.isStopped) : !isClosed(state, close) && (Number.isNaN(code) ? fail(state, open, `This ${characterAt(state, open)} is not closed before the end of the document`) : code === 93 || code === 125 ? fail(state, at, `${characterAt(state, at)} does not close the ${characterAt(state, open)} that is open`) : code === 34 || code === 123 || code === 91 || code === 45 || isWordCode(code) ? complain(state, at, `A comma is missing before ${characterAt(state, at)}`) : fail(state, at, `A comma or the closing bracket was expected, found ${characterAt(state, at)}`), !state.isStopped);
}
function scanKey(state) {
	let code = skipSpace$1(state);
	if (code === 34) return scanString(state);
	if (code === 39) return scanSingleQuoted(state);
	let word = wordAt(state), at = state.at;
	return Number.isNaN(code) ? fail(state, at, "The document ends where a key was expected") : word === "" && fail(state, at, `A key in double quotes was expected, found ${characterAt(state, at)}`), state.at += word.length, word !== "" && complain(state, at, `The key ${plain(word)} must stand in double quotes`), word;
}
function scanSingleQuoted(state) {
	return complain(state, state.at, "Strings are written in double quotes"), scanString(state, 39);
}
const words = {
	true: !0,
	false: !1,
	null: null
};
function scanWord(state, code) {
	if (code === 39) return scanSingleQuoted(state);
	let at = state.at, word = wordAt(state);
	return word === "" ? (fail(state, at, Number.isNaN(code) ? "The document ends where a value was expected" : `A value was expected, found ${characterAt(state, at)}`), null) : (state.at += word.length, Object.hasOwn(words, word) || complain(state, at, `${plain(word)} is not a JSON value; text stands in double quotes`), words[word]);
}
function wordAt({ text, at }) {
	let end = at;
	for (; isWordCode(text.charCodeAt(end));) end++;
	return text.slice(at, end);
}
/** A document's bytes as text: UTF-8 without a byte-order mark (RFC 8259 §8.1), at most 8 MiB. A string is held to the same rules. */
function decode(source, file) {
	if (source.length > 8388608) return tooLarge(source.length, file);
	if (typeof source == "string") return decodeString(source, file);
	if (source[0] === 239 && source[1] === 187 && source[2] === 191) return failure(encoding("It begins with a byte-order mark", file));
	try {
		return success(new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(source));
	} catch {
		return failure(notUtf8(source, file));
	}
}
function decodeString(text, file) {
	if (text.startsWith("﻿")) return failure(encoding("It begins with a byte-order mark", file));
	if (!text.isWellFormed()) return failure(encoding("It holds half of a surrogate pair", file));
	let bytes = text.length * 3 > 8388608 ? new TextEncoder().encode(text).length : 0;
	return bytes > 8388608 ? tooLarge(bytes, file) : success(text);
}
const tooLarge = (bytes, file) => failure(problem("document/too-large", {
	bytes,
	limit: 8388608
}, { file })), encoding = (what, file, line = 1, column = 1) => problem("document/encoding", { what }, {
	file,
	line,
	column
});
function notUtf8(bytes, file) {
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return encoding("It is UTF-16", file);
	let lines = validPrefix(bytes).split(/\r\n|\r|\n/);
	return encoding("The bytes here are not UTF-8", file, lines.length, (lines.at(-1) ?? "").length + 1);
}
/** The text before the first byte that is not UTF-8, found by halving: a decoder says only whether there is one. */
function validPrefix(bytes) {
	let [low, high] = [0, bytes.length];
	for (; low < high;) {
		let middle = low + high + 1 >> 1;
		streamed(bytes.subarray(0, middle)) === void 0 ? high = middle - 1 : low = middle;
	}
	return streamed(bytes.subarray(0, low)) ?? "";
}
/** Bytes as text, without a character that is cut at the end; undefined when they are not UTF-8. */
function streamed(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes, { stream: !0 });
	} catch {
		return;
	}
}
// src/document/print.ts
const print = (document) => `${printValue(document, resolve(kindOf(document), document), "", 0)}\n`;
/** `used` is what stands before the value on its line. */
function printValue(value, shape, margin, used) {
	return Array.isArray(value) ? printArray(value, shape, margin, used) : isObject(value) ? printObject(value, shape, margin) : typeof value == "number" ? numberText(value) : scalarText(value);
}
function printObject(object, shape, margin) {
	let inner = margin + "  ", lines = orderedKeys(object, shape).map((key) => {
		let start = `${inner}${scalarText(key)}: `;
		return start + printValue(object[key], resolve(memberShape(shape, key), object[key]), inner, start.length);
	});
	return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${margin}}`;
}
/** A key that is undefined does not stand in the file, as with `JSON.stringify`. */
function orderedKeys(object, shape) {
	let known = Object.keys(shape.keys ?? {}), rank = new Map(known.map((key, index) => [key, index])), rankOf = (key) => rank.get(key) ?? known.length;
	return Object.keys(object).filter((key) => object[key] !== void 0).toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}
function printArray(array, shape, margin, used) {
	let inner = margin + "  ", items = array.map((item) => printValue(item, resolve(shape.items, item), inner, inner.length)), line = `[${items.join(", ")}]`;
	return used + line.length <= 100 && !array.some((item) => typeof item == "object" && !!item) ? line : `[\n${items.map((item) => inner + item).join(",\n")}\n${margin}]`;
}
/** Integers that are not safe would be refused when they are read; with an exponent they are plainly a measured figure. */
const numberText = (value) => Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : scalarText(value), isCanonical = (document, source) => print(document) === (typeof source == "string" ? source : new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(source)), parse = (kind, source, file) => parseOneOf([kind], source, file), parseAny = (source, file) => parseOneOf(kinds, source, file);
/** Text as a document of one of some kinds: those that may stand at its place. */
function parseOneOf(allowed, source, file) {
	let decoded = decode(source, file);
	if (!decoded.ok) return decoded;
	let { value, faults } = scan(decoded.value);
	return faults.length > 0 ? failure(...placed(faults, decoded.value, file)) : isOneOf(allowed, value) ? success(value) : failure(...locate(faultsOf(allowed, value), decoded.value, file));
}
/** Everything that is wrong with a value that is no document of these kinds. */
function faultsOf(allowed, value) {
	let found = kindIn(value);
	if (found !== void 0 && !allowed.includes(found)) return [wrongKind(found, allowed)];
	let kind = found ?? (allowed.length === 1 ? allowed[0] : void 0);
	if (kind === void 0) return [unknownKind(value, allowed)];
	let validator = validators[kind], faults = validator(value) ? [] : schemaFaults(kind, value, validator.errors ?? []);
	return found !== void 0 || !isObject(value) ? capped(kind, faults) : capped(kind, [unknownKind(value, allowed), ...faults.filter((fault) => !isAboutSchema(fault.problem))]);
}
/** Whether a problem says again that "schema" is missing or unknown. */
const isAboutSchema = ({ pointer, args }) => pointer === "/schema" || args.what === "Required property \"schema\" is missing";
function unknownKind(value, allowed) {
	let schema = hasKey(value, "schema") ? value.schema : void 0, args = {
		found: schema === void 0 ? "missing" : shown(schema),
		known: allowed.map(schemaOf).join(", ")
	};
	return {
		problem: problem("document/unknown-kind", args, { pointer: schema === void 0 ? "" : "/schema" }),
		on: "value"
	};
}
const wrongKind = (found, allowed) => ({
	problem: problem("document/wrong-kind", {
		found,
		expected: allowed.join(" or ")
	}, { pointer: "/schema" }),
	on: "value"
});
export { print as a, canonicalText as c, isCanonical as i, valueAt as l, parseAny as n, locate as o, parseOneOf as r, plain as s, parse as t };
