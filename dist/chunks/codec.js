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
		manifest: null,
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
}, otherwise = (context) => at(context, `${subject(context)} breaks the rule "${context.fault.keyword}" of its schema, found ${shown(found(context))}`), at = ({ fault }, what) => fault.propertyName === void 0 ? {
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
/** A validator's list of faults with one more. */
function noted(faults, fault) {
	return faults === null ? [fault] : (faults.length < 1e3 && faults.push(fault), faults);
}
/** The same with those of a nested object, in place: to copy the list for each would take quadratic time. */
function joined(faults, more) {
	return more.reduce(noted, faults) ?? [];
}
/** Whether a text has a form. No form is longer than this, and a pattern uses the stack up on a text of megabytes. */
const matches = (pattern, text) => text.length <= 5e3 && pattern.test(text);
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
		data.sequence === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "sequence" }
		}), errors++), data.digest === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "digest" }
		}), errors++);
		for (let key0 in data) key0 !== "sequence" && key0 !== "digest" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.sequence !== void 0) {
			let data0 = data.sequence;
			(typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data0 < 0 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			typeof data1 == "string" ? matches(pattern7, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.code === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "code" }
		}), errors++), data.text === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "text" }
		}), errors++);
		for (let key0 in data) key0 !== "code" && key0 !== "text" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.code !== void 0) {
			let data0 = data.code;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/code",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/code",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/code",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.text !== void 0) {
			let data1 = data.text;
			typeof data1 == "string" ? (func2(data1) > 500 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/text",
				keyword: "maxLength",
				params: { limit: 500 }
			}), errors++), func2(data1) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/text",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/text",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		data.gate === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "gate" }
		}), errors++), data.verdict === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "verdict" }
		}), errors++), data.samples === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "samples" }
		}), errors++);
		for (let key0 in data) key0 !== "gate" && key0 !== "class" && key0 !== "verdict" && key0 !== "samples" && key0 !== "figure" && key0 !== "limit" && key0 !== "because" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.gate !== void 0) {
			let data0 = data.gate;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/gate",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/gate",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/gate",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.class !== void 0) {
			let data1 = data.class;
			typeof data1 == "string" ? (func2(data1) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.verdict !== void 0) {
			let data2 = data.verdict;
			data2 !== "pass" && data2 !== "breach" && data2 !== "inconclusive" && data2 !== "no_data" && data2 !== "error" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/verdict",
				keyword: "enum",
				params: { allowedValues: [
					"pass",
					"breach",
					"inconclusive",
					"no_data",
					"error"
				] }
			}), errors++);
		}
		if (data.samples !== void 0) {
			let data3 = data.samples;
			(typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/samples",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 > 9007199254740991 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/samples",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/samples",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.figure !== void 0) {
			let data4 = data.figure;
			typeof data4 == "number" && isFinite(data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/figure",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			typeof data5 == "number" && isFinite(data5) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limit",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.because !== void 0) {
			let data6 = data.because;
			typeof data6 == "string" ? (func2(data6) > 300 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/because",
				keyword: "maxLength",
				params: { limit: 300 }
			}), errors++), func2(data6) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/because",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/because",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.start === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "start" }
		}), errors++), data.verdicts === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "verdicts" }
		}), errors++);
		for (let key0 in data) key0 !== "start" && key0 !== "verdicts" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.start !== void 0) {
			let data0 = data.start;
			typeof data0 == "string" ? (matches(pattern6, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
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
				}) || (vErrors = joined(vErrors, validate63.errors), errors += validate63.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/verdicts",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.start === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "start" }
		}), errors++), data.digest === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "digest" }
		}), errors++);
		for (let key0 in data) key0 !== "start" && key0 !== "digest" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.start !== void 0) {
			let data0 = data.start;
			typeof data0 == "string" ? (matches(pattern6, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			typeof data1 == "string" ? matches(pattern7, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.environment === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "environment" }
		}), errors++), data.component === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "component" }
		}), errors++), data.at === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "at" }
		}), errors++), data.decision === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "decision" }
		}), errors++), data.fromPercent === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "fromPercent" }
		}), errors++), data.toPercent === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "toPercent" }
		}), errors++), data.reasons === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "reasons" }
		}), errors++), data.breaches === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "breaches" }
		}), errors++), data.windows === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "windows" }
		}), errors++);
		for (let key0 in data) func1.call(schema31.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/brake/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/brake/v1alpha" }
		}), errors++), data.environment !== void 0) {
			let data2 = data.environment;
			typeof data2 == "string" ? (func2(data2) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.component !== void 0) {
			let data3 = data.component;
			typeof data3 == "string" ? (func2(data3) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.at !== void 0) {
			let data4 = data.at;
			typeof data4 == "string" ? (matches(pattern6, data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.decision !== void 0 && (validate22(data.decision, {
			instancePath: instancePath + "/decision",
			parentData: data,
			parentDataProperty: "decision",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate22.errors), errors += validate22.errors.length)), data.fromPercent !== void 0) {
			let data6 = data.fromPercent;
			typeof data6 == "number" && isFinite(data6) ? ((data6 > 100 || isNaN(data6)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/fromPercent",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 100
				}
			}), errors++), (data6 < 0 || isNaN(data6)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/fromPercent",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/fromPercent",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.toPercent !== void 0) {
			let data7 = data.toPercent;
			typeof data7 == "number" && isFinite(data7) ? ((data7 > 100 || isNaN(data7)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/toPercent",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 100
				}
			}), errors++), (data7 < 0 || isNaN(data7)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/toPercent",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/toPercent",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.reasons !== void 0) {
			let data8 = data.reasons;
			if (Array.isArray(data8)) {
				data8.length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/reasons",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate24(data8[i0], {
					instancePath: instancePath + "/reasons/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate24.errors), errors += validate24.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/reasons",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
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
				}) || (vErrors = joined(vErrors, validate71.errors), errors += validate71.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/breaches",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
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
				}) || (vErrors = joined(vErrors, validate74.errors), errors += validate74.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/windows",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateCalibrationManifest = validate76, schema145 = {
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
}, pattern16 = RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "u"), pattern65 = RegExp("^[0-9a-f]{40}$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		data.commit === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "commit" }
		}), errors++);
		for (let key0 in data) key0 !== "commit" && key0 !== "builtAt" && key0 !== "features" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.commit !== void 0) {
			let data0 = data.commit;
			typeof data0 == "string" ? matches(pattern65, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/commit",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/commit",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.builtAt !== void 0) {
			let data1 = data.builtAt;
			typeof data1 == "string" ? (matches(pattern6, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/builtAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/builtAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/builtAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.features !== void 0) {
			let data2 = data.features;
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					typeof data3 == "string" ? (func2(data3) > 100 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/features/" + i0,
						keyword: "maxLength",
						params: { limit: 100 }
					}), errors++), func2(data3) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/features/" + i0,
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/features/" + i0,
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				let i1 = data2.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0], vErrors = noted(vErrors, {
									instancePath: instancePath + "/features",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								}), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/features",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.commit === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "commit" }
		}), errors++);
		for (let key0 in data) key0 !== "commit" && key0 !== "builtAt" && key0 !== "features" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.commit !== void 0) {
			let data0 = data.commit;
			typeof data0 == "string" ? matches(pattern65, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/commit",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/commit",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.builtAt !== void 0) {
			let data1 = data.builtAt;
			typeof data1 == "string" ? (matches(pattern6, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/builtAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/builtAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/builtAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.features !== void 0) {
			let data2 = data.features;
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					typeof data3 == "string" ? (func2(data3) > 100 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/features/" + i0,
						keyword: "maxLength",
						params: { limit: 100 }
					}), errors++), func2(data3) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/features/" + i0,
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/features/" + i0,
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				let i1 = data2.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0], vErrors = noted(vErrors, {
									instancePath: instancePath + "/features",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								}), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/features",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.name === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++), data.version === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		}), errors++);
		for (let key0 in data) key0 !== "name" && key0 !== "version" && key0 !== "source" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.name !== void 0) {
			let data0 = data.name;
			typeof data0 == "string" ? (func2(data0) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), func2(data0) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			typeof data1 == "string" ? (func2(data1) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		data.source !== void 0 && (validate80(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate80.errors), errors += validate80.errors.length));
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		data.component === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "component" }
		}), errors++), data.relation === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "relation" }
		}), errors++), data.versions === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "versions" }
		}), errors++);
		for (let key0 in data) key0 !== "component" && key0 !== "relation" && key0 !== "versions" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.component !== void 0) {
			let data0 = data.component;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.relation !== void 0) {
			let data1 = data.relation;
			data1 !== "requires" && data1 !== "conflicts" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/relation",
				keyword: "enum",
				params: { allowedValues: ["requires", "conflicts"] }
			}), errors++);
		}
		if (data.versions !== void 0) {
			let data2 = data.versions;
			typeof data2 == "string" ? (func2(data2) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/versions",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), func2(data2) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/versions",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/versions",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.paths === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "paths" }
		}), errors++);
		for (let key0 in data) key0 !== "paths" && key0 !== "digest" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.paths !== void 0) {
			let data0 = data.paths;
			if (Array.isArray(data0)) {
				data0.length > 1e3 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/paths",
					keyword: "maxItems",
					params: { limit: 1e3 }
				}), errors++), data0.length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/paths",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					typeof data1 == "string" ? (func2(data1) > 500 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/paths/" + i0,
						keyword: "maxLength",
						params: { limit: 500 }
					}), errors++), func2(data1) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/paths/" + i0,
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/paths/" + i0,
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				let i1 = data0.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data0[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0], vErrors = noted(vErrors, {
									instancePath: instancePath + "/paths",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								}), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/paths",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.digest !== void 0) {
			let data2 = data.digest;
			typeof data2 == "string" ? matches(pattern7, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.parts === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "parts" }
		}), errors++);
		for (let key0 in data) key0 !== "parts" && key0 !== "composite" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.parts !== void 0) {
			let data0 = data.parts;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				Object.keys(data0).length > 100 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/parts",
					keyword: "maxProperties",
					params: { limit: 100 }
				}), errors++), Object.keys(data0).length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/parts",
					keyword: "minProperties",
					params: { limit: 1 }
				}), errors++);
				for (let key1 in data0) {
					let _errs4 = errors;
					typeof key1 == "string" ? (func2(key1) > 63 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/parts",
						keyword: "maxLength",
						params: { limit: 63 },
						propertyName: key1
					}), errors++), matches(pattern4, key1) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/parts",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						propertyName: key1
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/parts",
						keyword: "type",
						params: { type: "string" },
						propertyName: key1
					}), errors++), _errs4 !== errors && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/parts",
						keyword: "propertyNames",
						params: { propertyName: key1 }
					}), errors++);
				}
				for (let key2 in data0) validate86(data0[key2], {
					instancePath: instancePath + "/parts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate86.errors), errors += validate86.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/parts",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.composite !== void 0) {
			let data2 = data.composite;
			typeof data2 == "string" ? matches(pattern7, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/composite",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/composite",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.class === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "class" }
		}), errors++), data.cHat === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "cHat" }
		}), errors++), data.edges === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "edges" }
		}), errors++);
		for (let key0 in data) key0 !== "class" && key0 !== "cHat" && key0 !== "edges" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.class !== void 0) {
			let data0 = data.class;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.cHat !== void 0) {
			let data1 = data.cHat;
			typeof data1 == "number" && isFinite(data1) ? ((data1 > 2 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/cHat",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 2
				}
			}), errors++), (data1 <= 0 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/cHat",
				keyword: "exclusiveMinimum",
				params: {
					comparison: ">",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/cHat",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.edges !== void 0) {
			let data2 = data.edges;
			if (Array.isArray(data2)) {
				data2.length > 999 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/edges",
					keyword: "maxItems",
					params: { limit: 999 }
				}), errors++);
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					(typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/edges/" + i0,
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 > 1e9 || isNaN(data3)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/edges/" + i0,
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e9
						}
					}), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/edges/" + i0,
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}), errors++));
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/edges",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		for (let key0 in data) key0 !== "key" && key0 !== "salt" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.key !== void 0) {
			let data0 = data.key;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/key",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/key",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/key",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.salt !== void 0) {
			let data1 = data.salt;
			typeof data1 == "string" ? (func2(data1) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/salt",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), func2(data1) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/salt",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/salt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const pattern78 = RegExp("^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		data.path === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "path" }
		}), errors++), data.digest === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "digest" }
		}), errors++);
		for (let key0 in data) key0 !== "path" && key0 !== "digest" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.path !== void 0) {
			let data0 = data.path;
			typeof data0 == "string" ? (func2(data0) > 500 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/path",
				keyword: "maxLength",
				params: { limit: 500 }
			}), errors++), matches(pattern78, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/path",
				keyword: "pattern",
				params: { pattern: "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/path",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			typeof data1 == "string" ? matches(pattern7, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.role === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "role" }
		}), errors++), data.count === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "count" }
		}), errors++);
		for (let key0 in data) key0 !== "role" && key0 !== "count" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.role !== void 0) {
			let data0 = data.role;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.count !== void 0) {
			let data1 = data.count;
			(typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/count",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 20 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/count",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 20
				}
			}), errors++), (data1 < 1 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/count",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			}), errors++));
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.component === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "component" }
		}), errors++), data.version === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		}), errors++), data.calibration === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "calibration" }
		}), errors++);
		for (let key0 in data) func1.call(schema145.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/calibration-manifest/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/calibration-manifest/v1alpha" }
		}), errors++), data.component !== void 0) {
			let data2 = data.component;
			typeof data2 == "string" ? (func2(data2) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			typeof data3 == "string" ? (func2(data3) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.description !== void 0) {
			let data4 = data.description;
			typeof data4 == "string" ? func2(data4) > 1e3 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/description",
				keyword: "maxLength",
				params: { limit: 1e3 }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/description",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.deployment !== void 0) {
			let data5 = data.deployment;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				data5.id === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/deployment",
					keyword: "required",
					params: { missingProperty: "id" }
				}), errors++);
				for (let key1 in data5) key1 !== "id" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/deployment",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				}), errors++);
				if (data5.id !== void 0) {
					let data6 = data5.id;
					typeof data6 == "string" ? (func2(data6) > 200 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/deployment/id",
						keyword: "maxLength",
						params: { limit: 200 }
					}), errors++), func2(data6) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/deployment/id",
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/deployment/id",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/deployment",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.source !== void 0 && (validate77(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate77.errors), errors += validate77.errors.length)), data.components !== void 0) {
			let data8 = data.components;
			if (Array.isArray(data8)) {
				data8.length > 100 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/components",
					keyword: "maxItems",
					params: { limit: 100 }
				}), errors++);
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate79(data8[i0], {
					instancePath: instancePath + "/components/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate79.errors), errors += validate79.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/components",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.compatibility !== void 0) {
			let data10 = data.compatibility;
			if (Array.isArray(data10)) {
				data10.length > 200 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/compatibility",
					keyword: "maxItems",
					params: { limit: 200 }
				}), errors++);
				let len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) validate83(data10[i1], {
					instancePath: instancePath + "/compatibility/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate83.errors), errors += validate83.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/compatibility",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.fingerprint !== void 0 && (validate85(data.fingerprint, {
			instancePath: instancePath + "/fingerprint",
			parentData: data,
			parentDataProperty: "fingerprint",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate85.errors), errors += validate85.errors.length)), data.calibration !== void 0) {
			let data13 = data.calibration;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				data13.classes === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/calibration",
					keyword: "required",
					params: { missingProperty: "classes" }
				}), errors++);
				for (let key2 in data13) key2 !== "classes" && key2 !== "epsilon" && key2 !== "bins" && key2 !== "wasm" && key2 !== "binningCore" && key2 !== "fit" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/calibration",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 }
				}), errors++);
				if (data13.classes !== void 0) {
					let data14 = data13.classes;
					if (Array.isArray(data14)) {
						data14.length > 1e3 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/calibration/classes",
							keyword: "maxItems",
							params: { limit: 1e3 }
						}), errors++), data14.length < 1 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/calibration/classes",
							keyword: "minItems",
							params: { limit: 1 }
						}), errors++);
						let len2 = data14.length;
						for (let i2 = 0; i2 < len2; i2++) validate89(data14[i2], {
							instancePath: instancePath + "/calibration/classes/" + i2,
							parentData: data14,
							parentDataProperty: i2,
							rootData,
							dynamicAnchors
						}) || (vErrors = joined(vErrors, validate89.errors), errors += validate89.errors.length);
					} else vErrors = noted(vErrors, {
						instancePath: instancePath + "/calibration/classes",
						keyword: "type",
						params: { type: "array" }
					}), errors++;
				}
				if (data13.epsilon !== void 0) {
					let data16 = data13.epsilon;
					typeof data16 == "number" && isFinite(data16) ? ((data16 > .1 || isNaN(data16)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/calibration/epsilon",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: .1
						}
					}), errors++), (data16 < 0 || isNaN(data16)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/calibration/epsilon",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/calibration/epsilon",
						keyword: "type",
						params: { type: "number" }
					}), errors++);
				}
				if (data13.bins !== void 0) {
					let data17 = data13.bins;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						data17.policy === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/calibration/bins",
							keyword: "required",
							params: { missingProperty: "policy" }
						}), errors++);
						for (let key3 in data17) key3 !== "policy" && key3 !== "count" && key3 !== "minimumPerBin" && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/calibration/bins",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 }
						}), errors++);
						if (data17.policy !== void 0) {
							let data18 = data17.policy;
							data18 !== "fixed" && data18 !== "auto" && data18 !== "distinct" && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/bins/policy",
								keyword: "enum",
								params: { allowedValues: [
									"fixed",
									"auto",
									"distinct"
								] }
							}), errors++);
						}
						if (data17.count !== void 0) {
							let data19 = data17.count;
							(typeof data19 != "number" || data19 % 1 || isNaN(data19) || !isFinite(data19)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/bins/count",
								keyword: "type",
								params: { type: "integer" }
							}), errors++), typeof data19 == "number" && isFinite(data19) && ((data19 > 1e3 || isNaN(data19)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/bins/count",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								}
							}), errors++), (data19 < 1 || isNaN(data19)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/bins/count",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							}), errors++));
						}
						if (data17.minimumPerBin !== void 0) {
							let data20 = data17.minimumPerBin;
							(typeof data20 != "number" || data20 % 1 || isNaN(data20) || !isFinite(data20)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/bins/minimumPerBin",
								keyword: "type",
								params: { type: "integer" }
							}), errors++), typeof data20 == "number" && isFinite(data20) && ((data20 > 1e6 || isNaN(data20)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/bins/minimumPerBin",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								}
							}), errors++), (data20 < 1 || isNaN(data20)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/bins/minimumPerBin",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							}), errors++));
						}
					} else vErrors = noted(vErrors, {
						instancePath: instancePath + "/calibration/bins",
						keyword: "type",
						params: { type: "object" }
					}), errors++;
				}
				if (data13.wasm !== void 0) {
					let data21 = data13.wasm;
					typeof data21 == "string" ? matches(pattern7, data21) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/calibration/wasm",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" }
					}), errors++) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/calibration/wasm",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				if (data13.binningCore !== void 0) {
					let data22 = data13.binningCore;
					typeof data22 == "string" ? matches(pattern7, data22) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/calibration/binningCore",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" }
					}), errors++) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/calibration/binningCore",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				if (data13.fit !== void 0) {
					let data23 = data13.fit;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						data23.rows === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/calibration/fit",
							keyword: "required",
							params: { missingProperty: "rows" }
						}), errors++);
						for (let key4 in data23) key4 !== "rows" && key4 !== "ece" && key4 !== "aece" && key4 !== "dece" && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/calibration/fit",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 }
						}), errors++);
						if (data23.rows !== void 0) {
							let data24 = data23.rows;
							(typeof data24 != "number" || data24 % 1 || isNaN(data24) || !isFinite(data24)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/rows",
								keyword: "type",
								params: { type: "integer" }
							}), errors++), typeof data24 == "number" && isFinite(data24) && ((data24 > 9007199254740991 || isNaN(data24)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/rows",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								}
							}), errors++), (data24 < 0 || isNaN(data24)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/rows",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}), errors++));
						}
						if (data23.ece !== void 0) {
							let data25 = data23.ece;
							typeof data25 == "number" && isFinite(data25) ? ((data25 > 1 || isNaN(data25)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/ece",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								}
							}), errors++), (data25 < 0 || isNaN(data25)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/ece",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/ece",
								keyword: "type",
								params: { type: "number" }
							}), errors++);
						}
						if (data23.aece !== void 0) {
							let data26 = data23.aece;
							typeof data26 == "number" && isFinite(data26) ? ((data26 > 1 || isNaN(data26)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/aece",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								}
							}), errors++), (data26 < 0 || isNaN(data26)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/aece",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/aece",
								keyword: "type",
								params: { type: "number" }
							}), errors++);
						}
						if (data23.dece !== void 0) {
							let data27 = data23.dece;
							typeof data27 == "number" && isFinite(data27) ? ((data27 > 1 || isNaN(data27)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/dece",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								}
							}), errors++), (data27 < 0 || isNaN(data27)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/dece",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/calibration/fit/dece",
								keyword: "type",
								params: { type: "number" }
							}), errors++);
						}
					} else vErrors = noted(vErrors, {
						instancePath: instancePath + "/calibration/fit",
						keyword: "type",
						params: { type: "object" }
					}), errors++;
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/calibration",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.rounding !== void 0) {
			let data28 = data.rounding;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
				data28.scoreGrid === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/rounding",
					keyword: "required",
					params: { missingProperty: "scoreGrid" }
				}), errors++);
				for (let key5 in data28) key5 !== "scoreGrid" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/rounding",
					keyword: "additionalProperties",
					params: { additionalProperty: key5 }
				}), errors++);
				data28.scoreGrid !== void 0 && data28.scoreGrid !== "1e-9" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/rounding/scoreGrid",
					keyword: "const",
					params: { allowedValue: "1e-9" }
				}), errors++);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/rounding",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.quantile !== void 0) {
			let data30 = data.quantile;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				data30.type === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/quantile",
					keyword: "required",
					params: { missingProperty: "type" }
				}), errors++);
				for (let key6 in data30) key6 !== "type" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/quantile",
					keyword: "additionalProperties",
					params: { additionalProperty: key6 }
				}), errors++);
				if (data30.type !== void 0) {
					let data31 = data30.type;
					(typeof data31 != "number" || data31 % 1 || isNaN(data31) || !isFinite(data31)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/quantile/type",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data31 == "number" && isFinite(data31) && ((data31 > 9 || isNaN(data31)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/quantile/type",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9
						}
					}), errors++), (data31 < 1 || isNaN(data31)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/quantile/type",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++));
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/quantile",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.bootstrap !== void 0) {
			let data32 = data.bootstrap;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				data32.replicates === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/bootstrap",
					keyword: "required",
					params: { missingProperty: "replicates" }
				}), errors++), data32.seed === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/bootstrap",
					keyword: "required",
					params: { missingProperty: "seed" }
				}), errors++), data32.generator === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/bootstrap",
					keyword: "required",
					params: { missingProperty: "generator" }
				}), errors++);
				for (let key7 in data32) key7 !== "replicates" && key7 !== "seed" && key7 !== "generator" && key7 !== "alpha" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/bootstrap",
					keyword: "additionalProperties",
					params: { additionalProperty: key7 }
				}), errors++);
				if (data32.replicates !== void 0) {
					let data33 = data32.replicates;
					(typeof data33 != "number" || data33 % 1 || isNaN(data33) || !isFinite(data33)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/bootstrap/replicates",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data33 == "number" && isFinite(data33) && ((data33 > 1e6 || isNaN(data33)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/bootstrap/replicates",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						}
					}), errors++), (data33 < 100 || isNaN(data33)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/bootstrap/replicates",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 100
						}
					}), errors++));
				}
				if (data32.seed !== void 0) {
					let data34 = data32.seed;
					(typeof data34 != "number" || data34 % 1 || isNaN(data34) || !isFinite(data34)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/bootstrap/seed",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data34 == "number" && isFinite(data34) && ((data34 > 9007199254740991 || isNaN(data34)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/bootstrap/seed",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					}), errors++), (data34 < 0 || isNaN(data34)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/bootstrap/seed",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}), errors++));
				}
				if (data32.generator !== void 0 && data32.generator !== "philox4x32-10" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/bootstrap/generator",
					keyword: "const",
					params: { allowedValue: "philox4x32-10" }
				}), errors++), data32.alpha !== void 0) {
					let data36 = data32.alpha;
					typeof data36 == "number" && isFinite(data36) ? ((data36 >= 1 || isNaN(data36)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/bootstrap/alpha",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						}
					}), errors++), (data36 <= 0 || isNaN(data36)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/bootstrap/alpha",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						}
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/bootstrap/alpha",
						keyword: "type",
						params: { type: "number" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/bootstrap",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.flags !== void 0 && (validate91(data.flags, {
			instancePath: instancePath + "/flags",
			parentData: data,
			parentDataProperty: "flags",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate91.errors), errors += validate91.errors.length)), data.sbom !== void 0 && (validate93(data.sbom, {
			instancePath: instancePath + "/sbom",
			parentData: data,
			parentDataProperty: "sbom",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate93.errors), errors += validate93.errors.length)), data.approvals !== void 0) {
			let data39 = data.approvals;
			if (Array.isArray(data39)) {
				data39.length > 10 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/approvals",
					keyword: "maxItems",
					params: { limit: 10 }
				}), errors++);
				let len3 = data39.length;
				for (let i3 = 0; i3 < len3; i3++) validate95(data39[i3], {
					instancePath: instancePath + "/approvals/" + i3,
					parentData: data39,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate95.errors), errors += validate95.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/approvals",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateConfig = validate97, pattern81 = RegExp("^[A-Za-z0-9._/-]+$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.repository === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "repository" }
		}), errors++), data.forge === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "forge" }
		}), errors++), data.environments === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "environments" }
		}), errors++);
		for (let key0 in data) key0 !== "$schema" && key0 !== "schema" && key0 !== "repository" && key0 !== "forge" && key0 !== "merge" && key0 !== "branches" && key0 !== "environments" && key0 !== "observations" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/config/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/config/v1alpha" }
		}), errors++), data.repository !== void 0) {
			let data2 = data.repository;
			typeof data2 == "string" ? (func2(data2) > 200 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/repository",
				keyword: "maxLength",
				params: { limit: 200 }
			}), errors++), func2(data2) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/repository",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++), matches(pattern81, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/repository",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9._/-]+$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/repository",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.forge !== void 0 && data.forge !== "embedded" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/forge",
			keyword: "enum",
			params: { allowedValues: ["embedded"] }
		}), errors++), data.merge !== void 0) {
			let data4 = data.merge;
			data4 !== "auto" && data4 !== "manual" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/merge",
				keyword: "enum",
				params: { allowedValues: ["auto", "manual"] }
			}), errors++);
		}
		if (data.branches !== void 0) {
			let data5 = data.branches;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (let key1 in data5) key1 !== "main" && key1 !== "evidence" && key1 !== "live" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/branches",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				}), errors++);
				if (data5.main !== void 0) {
					let data6 = data5.main;
					typeof data6 == "string" ? (func2(data6) > 100 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/branches/main",
						keyword: "maxLength",
						params: { limit: 100 }
					}), errors++), func2(data6) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/branches/main",
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/branches/main",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				if (data5.evidence !== void 0) {
					let data7 = data5.evidence;
					typeof data7 == "string" ? (func2(data7) > 100 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/branches/evidence",
						keyword: "maxLength",
						params: { limit: 100 }
					}), errors++), func2(data7) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/branches/evidence",
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/branches/evidence",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				if (data5.live !== void 0) {
					let data8 = data5.live;
					typeof data8 == "string" ? (func2(data8) > 100 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/branches/live",
						keyword: "maxLength",
						params: { limit: 100 }
					}), errors++), func2(data8) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/branches/live",
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/branches/live",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/branches",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.environments !== void 0) {
			let data9 = data.environments;
			if (Array.isArray(data9)) {
				data9.length > 50 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/environments",
					keyword: "maxItems",
					params: { limit: 50 }
				}), errors++), data9.length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/environments",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					typeof data10 != "string" && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/environments/" + i0,
						keyword: "type",
						params: { type: "string" }
					}), errors++), typeof data10 == "string" ? (func2(data10) > 63 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/environments/" + i0,
						keyword: "maxLength",
						params: { limit: 63 }
					}), errors++), matches(pattern4, data10) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/environments/" + i0,
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/environments/" + i0,
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				let i1 = data9.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data9[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0], vErrors = noted(vErrors, {
									instancePath: instancePath + "/environments",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								}), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/environments",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.observations !== void 0) {
			let data11 = data.observations;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				data11.kind === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/observations",
					keyword: "required",
					params: { missingProperty: "kind" }
				}), errors++), data11.path === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/observations",
					keyword: "required",
					params: { missingProperty: "path" }
				}), errors++);
				for (let key2 in data11) key2 !== "kind" && key2 !== "path" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/observations",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 }
				}), errors++);
				if (data11.kind !== void 0 && data11.kind !== "files" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/observations/kind",
					keyword: "const",
					params: { allowedValue: "files" }
				}), errors++), data11.path !== void 0) {
					let data13 = data11.path;
					typeof data13 == "string" ? (func2(data13) > 500 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/observations/path",
						keyword: "maxLength",
						params: { limit: 500 }
					}), errors++), matches(pattern78, data13) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/observations/path",
						keyword: "pattern",
						params: { pattern: "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$" }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/observations/path",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/observations",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
}, pattern15 = RegExp("^[^\\u0000-\\u001f]+$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		data.kind === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "kind" }
		}), errors++);
		for (let key0 in data) key0 !== "kind" && key0 !== "by" && key0 !== "reason" && key0 !== "stable" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.kind !== void 0) {
			let data0 = data.kind;
			data0 !== "tick" && data0 !== "start" && data0 !== "promote" && data0 !== "revert" && data0 !== "resume" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/kind",
				keyword: "enum",
				params: { allowedValues: [
					"tick",
					"start",
					"promote",
					"revert",
					"resume"
				] }
			}), errors++);
		}
		if (data.by !== void 0) {
			let data1 = data.by;
			typeof data1 == "string" ? (func2(data1) > 200 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/by",
				keyword: "maxLength",
				params: { limit: 200 }
			}), errors++), func2(data1) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/by",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++), matches(pattern15, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/by",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f]+$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/by",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.reason !== void 0) {
			let data2 = data.reason;
			typeof data2 == "string" ? (func2(data2) > 1e3 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "maxLength",
				params: { limit: 1e3 }
			}), errors++), func2(data2) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.stable !== void 0) {
			let data3 = data.stable;
			typeof data3 == "string" ? (func2(data3) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
			description: "Length of a window; windows are aligned to UTC midnight. 15m is usual.",
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
		data.name === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++), data.metric === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "metric" }
		}), errors++), data.limitMicroseconds === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "limitMicroseconds" }
		}), errors++), data.maximumShare === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "maximumShare" }
		}), errors++);
		for (let key0 in data) key0 !== "name" && key0 !== "metric" && key0 !== "limitMicroseconds" && key0 !== "maximumShare" && key0 !== "minimumWindowSamples" && key0 !== "notApplicable" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.name !== void 0) {
			let data0 = data.name;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.metric !== void 0 && data.metric !== "latency" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/metric",
			keyword: "const",
			params: { allowedValue: "latency" }
		}), errors++), data.limitMicroseconds !== void 0) {
			let data2 = data.limitMicroseconds;
			(typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limitMicroseconds",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 864e8 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limitMicroseconds",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 864e8
				}
			}), errors++), (data2 < 1 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limitMicroseconds",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			}), errors++));
		}
		if (data.maximumShare !== void 0) {
			let data3 = data.maximumShare;
			typeof data3 == "number" && isFinite(data3) ? ((data3 > 1 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumShare",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				}
			}), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumShare",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumShare",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.minimumWindowSamples !== void 0) {
			let data4 = data.minimumWindowSamples;
			(typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740991 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.notApplicable !== void 0) {
			let data5 = data.notApplicable;
			typeof data5 == "string" ? (func2(data5) > 300 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "maxLength",
				params: { limit: 300 }
			}), errors++), func2(data5) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.name === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++), data.metric === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "metric" }
		}), errors++), data.maximumShare === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "maximumShare" }
		}), errors++);
		for (let key0 in data) key0 !== "name" && key0 !== "metric" && key0 !== "maximumShare" && key0 !== "minimumWindowSamples" && key0 !== "notApplicable" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.name !== void 0) {
			let data0 = data.name;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.metric !== void 0 && data.metric !== "errors" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/metric",
			keyword: "const",
			params: { allowedValue: "errors" }
		}), errors++), data.maximumShare !== void 0) {
			let data2 = data.maximumShare;
			typeof data2 == "number" && isFinite(data2) ? ((data2 > 1 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumShare",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				}
			}), errors++), (data2 < 0 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumShare",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumShare",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.minimumWindowSamples !== void 0) {
			let data3 = data.minimumWindowSamples;
			(typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 > 9007199254740991 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.notApplicable !== void 0) {
			let data4 = data.notApplicable;
			typeof data4 == "string" ? (func2(data4) > 300 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "maxLength",
				params: { limit: 300 }
			}), errors++), func2(data4) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.name === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++), data.metric === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "metric" }
		}), errors++), data.maximumExcess === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "maximumExcess" }
		}), errors++);
		for (let key0 in data) key0 !== "name" && key0 !== "metric" && key0 !== "maximumExcess" && key0 !== "maximumTau" && key0 !== "notApplicable" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.name !== void 0) {
			let data0 = data.name;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.metric !== void 0 && data.metric !== "calibration" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/metric",
			keyword: "const",
			params: { allowedValue: "calibration" }
		}), errors++), data.maximumExcess !== void 0) {
			let data2 = data.maximumExcess;
			typeof data2 == "number" && isFinite(data2) ? ((data2 > 1 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumExcess",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				}
			}), errors++), (data2 < 0 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumExcess",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumExcess",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.maximumTau !== void 0) {
			let data3 = data.maximumTau;
			typeof data3 == "number" && isFinite(data3) ? ((data3 > 1 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumTau",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				}
			}), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumTau",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumTau",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.notApplicable !== void 0) {
			let data4 = data.notApplicable;
			typeof data4 == "string" ? (func2(data4) > 300 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "maxLength",
				params: { limit: 300 }
			}), errors++), func2(data4) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.name === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++), data.metric === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "metric" }
		}), errors++), data.limit === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "limit" }
		}), errors++), data.minimumShare === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "minimumShare" }
		}), errors++);
		for (let key0 in data) key0 !== "name" && key0 !== "metric" && key0 !== "limit" && key0 !== "minimumShare" && key0 !== "minimumWindowSamples" && key0 !== "notApplicable" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.name !== void 0) {
			let data0 = data.name;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.metric !== void 0 && data.metric !== "shift" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/metric",
			keyword: "const",
			params: { allowedValue: "shift" }
		}), errors++), data.limit !== void 0) {
			let data2 = data.limit;
			typeof data2 == "number" && isFinite(data2) ? ((data2 > 1 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limit",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				}
			}), errors++), (data2 < 0 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limit",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limit",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.minimumShare !== void 0) {
			let data3 = data.minimumShare;
			typeof data3 == "number" && isFinite(data3) ? ((data3 > 1 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumShare",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				}
			}), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumShare",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumShare",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.minimumWindowSamples !== void 0) {
			let data4 = data.minimumWindowSamples;
			(typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740991 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.notApplicable !== void 0) {
			let data5 = data.notApplicable;
			typeof data5 == "string" ? (func2(data5) > 300 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "maxLength",
				params: { limit: 300 }
			}), errors++), func2(data5) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.name === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++), data.metric === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "metric" }
		}), errors++), data.at === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "at" }
		}), errors++), data.maximumDifference === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "maximumDifference" }
		}), errors++);
		for (let key0 in data) key0 !== "name" && key0 !== "metric" && key0 !== "at" && key0 !== "maximumDifference" && key0 !== "minimumWindowSamples" && key0 !== "notApplicable" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.name !== void 0) {
			let data0 = data.name;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.metric !== void 0 && data.metric !== "recall" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/metric",
			keyword: "const",
			params: { allowedValue: "recall" }
		}), errors++), data.at !== void 0) {
			let data2 = data.at;
			(typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 1e5 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e5
				}
			}), errors++), (data2 < 1 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			}), errors++));
		}
		if (data.maximumDifference !== void 0) {
			let data3 = data.maximumDifference;
			typeof data3 == "number" && isFinite(data3) ? ((data3 > 1 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumDifference",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				}
			}), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumDifference",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/maximumDifference",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.minimumWindowSamples !== void 0) {
			let data4 = data.minimumWindowSamples;
			(typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740991 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/minimumWindowSamples",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.notApplicable !== void 0) {
			let data5 = data.notApplicable;
			typeof data5 == "string" ? (func2(data5) > 300 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "maxLength",
				params: { limit: 300 }
			}), errors++), func2(data5) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/notApplicable",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
				}) || (vErrors = joined(vErrors, validate32.errors), errors += validate32.errors.length);
				var props0 = !0;
			} else tag0 === "errors" ? (validate33(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData,
				dynamicAnchors
			}) || (vErrors = joined(vErrors, validate33.errors), errors += validate33.errors.length), props0 !== !0 && (props0 = !0)) : tag0 === "calibration" ? (validate34(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData,
				dynamicAnchors
			}) || (vErrors = joined(vErrors, validate34.errors), errors += validate34.errors.length), props0 !== !0 && (props0 = !0)) : tag0 === "shift" ? (validate35(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData,
				dynamicAnchors
			}) || (vErrors = joined(vErrors, validate35.errors), errors += validate35.errors.length), props0 !== !0 && (props0 = !0)) : tag0 === "recall" ? (validate36(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData,
				dynamicAnchors
			}) || (vErrors = joined(vErrors, validate36.errors), errors += validate36.errors.length), props0 !== !0 && (props0 = !0)) : (vErrors = noted(vErrors, {
				instancePath,
				keyword: "discriminator",
				params: {
					error: "mapping",
					tag: "metric",
					tagValue: tag0
				}
			}), errors++);
		} else vErrors = noted(vErrors, {
			instancePath,
			keyword: "discriminator",
			params: {
				error: "tag",
				tag: "metric",
				tagValue: tag0
			}
		}), errors++;
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate31.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate31.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.name === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++), data.window === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "window" }
		}), errors++), data.stages === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "stages" }
		}), errors++), data.hold === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "hold" }
		}), errors++), data.brake === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "brake" }
		}), errors++), data.gates === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "gates" }
		}), errors++);
		for (let key0 in data) func1.call(schema56.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/rollout-policy/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/rollout-policy/v1alpha" }
		}), errors++), data.name !== void 0) {
			let data2 = data.name;
			typeof data2 == "string" ? (func2(data2) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			typeof data3 == "string" ? func2(data3) > 1e3 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/description",
				keyword: "maxLength",
				params: { limit: 1e3 }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/description",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.window !== void 0) {
			let data4 = data.window;
			typeof data4 == "string" ? matches(pattern18, data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/window",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/window",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.lateness !== void 0) {
			let data5 = data.lateness;
			typeof data5 == "string" ? matches(pattern18, data5) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/lateness",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/lateness",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.propagation !== void 0) {
			let data6 = data.propagation;
			typeof data6 == "string" ? matches(pattern18, data6) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/propagation",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/propagation",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.stages !== void 0) {
			let data7 = data.stages;
			if (Array.isArray(data7)) {
				data7.length > 50 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/stages",
					keyword: "maxItems",
					params: { limit: 50 }
				}), errors++), data7.length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/stages",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						data8.name === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/stages/" + i0,
							keyword: "required",
							params: { missingProperty: "name" }
						}), errors++), data8.percent === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/stages/" + i0,
							keyword: "required",
							params: { missingProperty: "percent" }
						}), errors++), data8.minimumObservation === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/stages/" + i0,
							keyword: "required",
							params: { missingProperty: "minimumObservation" }
						}), errors++), data8.minimumSamples === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/stages/" + i0,
							keyword: "required",
							params: { missingProperty: "minimumSamples" }
						}), errors++);
						for (let key1 in data8) key1 !== "name" && key1 !== "percent" && key1 !== "minimumObservation" && key1 !== "minimumSamples" && key1 !== "minimumSuccessRate" && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/stages/" + i0,
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						}), errors++);
						if (data8.name !== void 0) {
							let data9 = data8.name;
							typeof data9 == "string" ? (func2(data9) > 63 && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/name",
								keyword: "maxLength",
								params: { limit: 63 }
							}), errors++), matches(pattern4, data9) || (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/name",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/name",
								keyword: "type",
								params: { type: "string" }
							}), errors++);
						}
						if (data8.percent !== void 0) {
							let data10 = data8.percent;
							typeof data10 == "number" && isFinite(data10) ? ((data10 > 100 || isNaN(data10)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/percent",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								}
							}), errors++), (data10 <= 0 || isNaN(data10)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/percent",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								}
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/percent",
								keyword: "type",
								params: { type: "number" }
							}), errors++);
						}
						if (data8.minimumObservation !== void 0) {
							let data11 = data8.minimumObservation;
							typeof data11 == "string" ? matches(pattern18, data11) || (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/minimumObservation",
								keyword: "pattern",
								params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
							}), errors++) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/minimumObservation",
								keyword: "type",
								params: { type: "string" }
							}), errors++);
						}
						if (data8.minimumSamples !== void 0) {
							let data12 = data8.minimumSamples;
							(typeof data12 != "number" || data12 % 1 || isNaN(data12) || !isFinite(data12)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/minimumSamples",
								keyword: "type",
								params: { type: "integer" }
							}), errors++), typeof data12 == "number" && isFinite(data12) && ((data12 > 0xe8d4a51000 || isNaN(data12)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/minimumSamples",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 0xe8d4a51000
								}
							}), errors++), (data12 < 1 || isNaN(data12)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/minimumSamples",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							}), errors++));
						}
						if (data8.minimumSuccessRate !== void 0) {
							let data13 = data8.minimumSuccessRate;
							typeof data13 == "number" && isFinite(data13) ? ((data13 > 1 || isNaN(data13)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/minimumSuccessRate",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								}
							}), errors++), (data13 < 0 || isNaN(data13)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/minimumSuccessRate",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/stages/" + i0 + "/minimumSuccessRate",
								keyword: "type",
								params: { type: "number" }
							}), errors++);
						}
					} else vErrors = noted(vErrors, {
						instancePath: instancePath + "/stages/" + i0,
						keyword: "type",
						params: { type: "object" }
					}), errors++;
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/stages",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.hold !== void 0) {
			let data14 = data.hold;
			typeof data14 == "string" ? matches(pattern18, data14) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/hold",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/hold",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.grace !== void 0) {
			let data15 = data.grace;
			typeof data15 == "string" ? matches(pattern18, data15) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/grace",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/grace",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.brake !== void 0) {
			let data16 = data.brake;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				data16.consecutiveBreaches === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/brake",
					keyword: "required",
					params: { missingProperty: "consecutiveBreaches" }
				}), errors++), data16.breachRate === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/brake",
					keyword: "required",
					params: { missingProperty: "breachRate" }
				}), errors++);
				for (let key2 in data16) key2 !== "consecutiveBreaches" && key2 !== "breachRate" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/brake",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 }
				}), errors++);
				if (data16.consecutiveBreaches !== void 0) {
					let data17 = data16.consecutiveBreaches;
					(typeof data17 != "number" || data17 % 1 || isNaN(data17) || !isFinite(data17)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/brake/consecutiveBreaches",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data17 == "number" && isFinite(data17) && ((data17 > 100 || isNaN(data17)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/brake/consecutiveBreaches",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					}), errors++), (data17 < 1 || isNaN(data17)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/brake/consecutiveBreaches",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++));
				}
				if (data16.breachRate !== void 0) {
					let data18 = data16.breachRate;
					typeof data18 == "number" && isFinite(data18) ? ((data18 > 1 || isNaN(data18)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/brake/breachRate",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						}
					}), errors++), (data18 < 0 || isNaN(data18)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/brake/breachRate",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/brake/breachRate",
						keyword: "type",
						params: { type: "number" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/brake",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.evidenceDeadline !== void 0) {
			let data19 = data.evidenceDeadline;
			typeof data19 == "string" ? matches(pattern18, data19) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/evidenceDeadline",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/evidenceDeadline",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.cooldown !== void 0) {
			let data20 = data.cooldown;
			typeof data20 == "string" ? matches(pattern18, data20) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/cooldown",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/cooldown",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.emergencyStop !== void 0) {
			let data21 = data.emergencyStop;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				data21.reverts === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/emergencyStop",
					keyword: "required",
					params: { missingProperty: "reverts" }
				}), errors++), data21.within === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/emergencyStop",
					keyword: "required",
					params: { missingProperty: "within" }
				}), errors++);
				for (let key3 in data21) key3 !== "reverts" && key3 !== "within" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/emergencyStop",
					keyword: "additionalProperties",
					params: { additionalProperty: key3 }
				}), errors++);
				if (data21.reverts !== void 0) {
					let data22 = data21.reverts;
					(typeof data22 != "number" || data22 % 1 || isNaN(data22) || !isFinite(data22)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/emergencyStop/reverts",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data22 == "number" && isFinite(data22) && ((data22 > 100 || isNaN(data22)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/emergencyStop/reverts",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					}), errors++), (data22 < 1 || isNaN(data22)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/emergencyStop/reverts",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++));
				}
				if (data21.within !== void 0) {
					let data23 = data21.within;
					typeof data23 == "string" ? matches(pattern18, data23) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/emergencyStop/within",
						keyword: "pattern",
						params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
					}), errors++) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/emergencyStop/within",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/emergencyStop",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.autoPromotion !== void 0 && typeof data.autoPromotion != "boolean" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/autoPromotion",
			keyword: "type",
			params: { type: "boolean" }
		}), errors++), data.autoRevert !== void 0 && typeof data.autoRevert != "boolean" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/autoRevert",
			keyword: "type",
			params: { type: "boolean" }
		}), errors++), data.decisionExpiry !== void 0) {
			let data26 = data.decisionExpiry;
			typeof data26 == "string" ? matches(pattern18, data26) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/decisionExpiry",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/decisionExpiry",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.lease !== void 0) {
			let data27 = data.lease;
			typeof data27 == "string" ? matches(pattern18, data27) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/lease",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/lease",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.gates !== void 0) {
			let data28 = data.gates;
			if (Array.isArray(data28)) {
				data28.length > 50 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/gates",
					keyword: "maxItems",
					params: { limit: 50 }
				}), errors++), data28.length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/gates",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len1 = data28.length;
				for (let i1 = 0; i1 < len1; i1++) validate31(data28[i1], {
					instancePath: instancePath + "/gates/" + i1,
					parentData: data28,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate31.errors), errors += validate31.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/gates",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		manifest: {
			description: "Digest of the candidate's manifest when its rollout was started; a manifest never changes after that.",
			$ref: "#/$defs/digest"
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
		data.version === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		}), errors++), data.at === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "at" }
		}), errors++), data.because === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "because" }
		}), errors++);
		for (let key0 in data) key0 !== "version" && key0 !== "at" && key0 !== "because" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.version !== void 0) {
			let data0 = data.version;
			typeof data0 == "string" ? (func2(data0) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			typeof data1 == "string" ? (matches(pattern6, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.because !== void 0) {
			let data2 = data.because;
			typeof data2 == "string" ? (func2(data2) > 1e3 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/because",
				keyword: "maxLength",
				params: { limit: 1e3 }
			}), errors++), func2(data2) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/because",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/because",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.phase === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "phase" }
		}), errors++), data.stage === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "stage" }
		}), errors++), data.percent === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "percent" }
		}), errors++), data.stable === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "stable" }
		}), errors++), data.since === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "since" }
		}), errors++), data.reverts === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "reverts" }
		}), errors++);
		for (let key0 in data) func1.call(schema99.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.phase !== void 0) {
			let data0 = data.phase;
			data0 !== "progressing" && data0 !== "holding" && data0 !== "published" && data0 !== "reverted" && data0 !== "stopped" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/phase",
				keyword: "enum",
				params: { allowedValues: [
					"progressing",
					"holding",
					"published",
					"reverted",
					"stopped"
				] }
			}), errors++);
		}
		if (data.stage !== void 0) {
			let data1 = data.stage;
			typeof data1 == "string" ? (func2(data1) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stage",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stage",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stage",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.percent !== void 0) {
			let data2 = data.percent;
			typeof data2 == "number" && isFinite(data2) ? ((data2 > 100 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/percent",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 100
				}
			}), errors++), (data2 < 0 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/percent",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/percent",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.stable !== void 0) {
			let data3 = data.stable;
			typeof data3 == "string" ? (func2(data3) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.candidate !== void 0) {
			let data4 = data.candidate;
			typeof data4 == "string" ? (func2(data4) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/candidate",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/candidate",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/candidate",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.manifest !== void 0) {
			let data5 = data.manifest;
			typeof data5 == "string" ? matches(pattern7, data5) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/manifest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/manifest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.since !== void 0) {
			let data6 = data.since;
			typeof data6 == "string" ? (matches(pattern6, data6) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/since",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data6) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/since",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/since",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.startedAt !== void 0) {
			let data7 = data.startedAt;
			typeof data7 == "string" ? (matches(pattern6, data7) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/startedAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data7) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/startedAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/startedAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.reverts !== void 0) {
			let data8 = data.reverts;
			if (Array.isArray(data8)) {
				data8.length > 100 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/reverts",
					keyword: "maxItems",
					params: { limit: 100 }
				}), errors++);
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					typeof data9 == "string" ? (matches(pattern6, data9) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/reverts/" + i0,
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
					}), errors++), formats0(data9) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/reverts/" + i0,
						keyword: "format",
						params: { format: "date-time" }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/reverts/" + i0,
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/reverts",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.blocked !== void 0) {
			let data10 = data.blocked;
			if (Array.isArray(data10)) {
				data10.length > 1e3 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/blocked",
					keyword: "maxItems",
					params: { limit: 1e3 }
				}), errors++);
				let len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) validate45(data10[i1], {
					instancePath: instancePath + "/blocked/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate45.errors), errors += validate45.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/blocked",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.coolingUntil !== void 0) {
			let data12 = data.coolingUntil;
			typeof data12 == "string" ? (matches(pattern6, data12) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/coolingUntil",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data12) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/coolingUntil",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/coolingUntil",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.role === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "role" }
		}), errors++), data.count === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "count" }
		}), errors++);
		for (let key0 in data) key0 !== "role" && key0 !== "count" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.role !== void 0) {
			let data0 = data.role;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.count !== void 0) {
			let data1 = data.count;
			(typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/count",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 20 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/count",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 20
				}
			}), errors++), (data1 < 1 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/count",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			}), errors++));
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.class === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "class" }
		}), errors++), data.cHat === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "cHat" }
		}), errors++), data.edges === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "edges" }
		}), errors++);
		for (let key0 in data) key0 !== "class" && key0 !== "cHat" && key0 !== "edges" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.class !== void 0) {
			let data0 = data.class;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.cHat !== void 0) {
			let data1 = data.cHat;
			typeof data1 == "number" && isFinite(data1) ? ((data1 > 2 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/cHat",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 2
				}
			}), errors++), (data1 <= 0 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/cHat",
				keyword: "exclusiveMinimum",
				params: {
					comparison: ">",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/cHat",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.edges !== void 0) {
			let data2 = data.edges;
			if (Array.isArray(data2)) {
				data2.length > 999 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/edges",
					keyword: "maxItems",
					params: { limit: 999 }
				}), errors++);
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					(typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/edges/" + i0,
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 > 1e9 || isNaN(data3)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/edges/" + i0,
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e9
						}
					}), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/edges/" + i0,
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}), errors++));
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/edges",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.version === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		}), errors++), data.manifest === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "manifest" }
		}), errors++), data.approvals === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "approvals" }
		}), errors++), data.classes === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "classes" }
		}), errors++);
		for (let key0 in data) key0 !== "version" && key0 !== "manifest" && key0 !== "approvals" && key0 !== "classes" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.version !== void 0) {
			let data0 = data.version;
			typeof data0 == "string" ? (func2(data0) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.manifest !== void 0) {
			let data1 = data.manifest;
			typeof data1 == "string" ? matches(pattern7, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/manifest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/manifest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
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
				}) || (vErrors = joined(vErrors, validate49.errors), errors += validate49.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/approvals",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
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
				}) || (vErrors = joined(vErrors, validate51.errors), errors += validate51.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/classes",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.sequence === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "sequence" }
		}), errors++), data.at === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "at" }
		}), errors++);
		for (let key0 in data) key0 !== "sequence" && key0 !== "at" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.sequence !== void 0) {
			let data0 = data.sequence;
			(typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data0 < 0 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			typeof data1 == "string" ? (matches(pattern6, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.start === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "start" }
		}), errors++), data.digest === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "digest" }
		}), errors++);
		for (let key0 in data) key0 !== "start" && key0 !== "digest" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.start !== void 0) {
			let data0 = data.start;
			typeof data0 == "string" ? (matches(pattern6, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			typeof data1 == "string" ? matches(pattern7, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.stopped === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "stopped" }
		}), errors++), data.by === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "by" }
		}), errors++), data.since === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "since" }
		}), errors++), data.reason === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "reason" }
		}), errors++);
		for (let key0 in data) key0 !== "$schema" && key0 !== "schema" && key0 !== "stopped" && key0 !== "by" && key0 !== "since" && key0 !== "reason" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/stop/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/stop/v1alpha" }
		}), errors++), data.stopped !== void 0 && typeof data.stopped != "boolean" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/stopped",
			keyword: "type",
			params: { type: "boolean" }
		}), errors++), data.by !== void 0) {
			let data3 = data.by;
			typeof data3 == "string" ? (func2(data3) > 200 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/by",
				keyword: "maxLength",
				params: { limit: 200 }
			}), errors++), func2(data3) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/by",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++), matches(pattern15, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/by",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f]+$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/by",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.since !== void 0) {
			let data4 = data.since;
			typeof data4 == "string" ? (matches(pattern6, data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/since",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/since",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/since",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.reason !== void 0) {
			let data5 = data.reason;
			typeof data5 == "string" ? (func2(data5) > 1e3 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "maxLength",
				params: { limit: 1e3 }
			}), errors++), func2(data5) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		data.role === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "role" }
		}), errors++), data.person === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "person" }
		}), errors++), data.grade === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "grade" }
		}), errors++);
		for (let key0 in data) key0 !== "role" && key0 !== "person" && key0 !== "grade" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.role !== void 0) {
			let data0 = data.role;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.person !== void 0) {
			let data1 = data.person;
			typeof data1 == "string" ? (func2(data1) > 200 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/person",
				keyword: "maxLength",
				params: { limit: 200 }
			}), errors++), func2(data1) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/person",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++), matches(pattern15, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/person",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f]+$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/person",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.grade !== void 0) {
			let data2 = data.grade;
			data2 !== "signed" && data2 !== "forge-witnessed" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/grade",
				keyword: "enum",
				params: { allowedValues: ["signed", "forge-witnessed"] }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.now === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "now" }
		}), errors++), data.request === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "request" }
		}), errors++), data.policy === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "policy" }
		}), errors++), data.state === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "state" }
		}), errors++), data.candidate === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "candidate" }
		}), errors++), data.applied === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "applied" }
		}), errors++), data.windows === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "windows" }
		}), errors++), data.stop === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "stop" }
		}), errors++), data.approvals === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "approvals" }
		}), errors++);
		for (let key0 in data) func1.call(schema50.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.now !== void 0) {
			let data0 = data.now;
			typeof data0 == "string" ? (matches(pattern6, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/now",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/now",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/now",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.request !== void 0 && (validate28(data.request, {
			instancePath: instancePath + "/request",
			parentData: data,
			parentDataProperty: "request",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate28.errors), errors += validate28.errors.length)), data.policy !== void 0 && (validate30(data.policy, {
			instancePath: instancePath + "/policy",
			parentData: data,
			parentDataProperty: "policy",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate30.errors), errors += validate30.errors.length)), data.state !== void 0) {
			let data3 = data.state, _errs8 = errors, valid2 = !1, _errs9 = errors;
			validate44(data3, {
				instancePath: instancePath + "/state",
				parentData: data,
				parentDataProperty: "state",
				rootData,
				dynamicAnchors
			}) || (vErrors = joined(vErrors, validate44.errors), errors += validate44.errors.length);
			var _valid0 = _errs9 === errors;
			valid2 ||= _valid0;
			let _errs10 = errors;
			data3 !== null && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/state",
				keyword: "type",
				params: { type: "null" }
			}), errors++);
			var _valid0 = _errs10 === errors;
			valid2 ||= _valid0, valid2 ? (errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/state",
				keyword: "anyOf",
				params: {}
			}), errors++);
		}
		if (data.candidate !== void 0) {
			let data4 = data.candidate, _errs13 = errors, valid3 = !1, _errs14 = errors;
			validate48(data4, {
				instancePath: instancePath + "/candidate",
				parentData: data,
				parentDataProperty: "candidate",
				rootData,
				dynamicAnchors
			}) || (vErrors = joined(vErrors, validate48.errors), errors += validate48.errors.length);
			var _valid1 = _errs14 === errors;
			valid3 ||= _valid1;
			let _errs15 = errors;
			data4 !== null && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/candidate",
				keyword: "type",
				params: { type: "null" }
			}), errors++);
			var _valid1 = _errs15 === errors;
			valid3 ||= _valid1, valid3 ? (errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/candidate",
				keyword: "anyOf",
				params: {}
			}), errors++);
		}
		if (data.applied !== void 0) {
			let data5 = data.applied, _errs18 = errors, valid4 = !1, _errs19 = errors;
			validate54(data5, {
				instancePath: instancePath + "/applied",
				parentData: data,
				parentDataProperty: "applied",
				rootData,
				dynamicAnchors
			}) || (vErrors = joined(vErrors, validate54.errors), errors += validate54.errors.length);
			var _valid2 = _errs19 === errors;
			valid4 ||= _valid2;
			let _errs20 = errors;
			data5 !== null && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/applied",
				keyword: "type",
				params: { type: "null" }
			}), errors++);
			var _valid2 = _errs20 === errors;
			valid4 ||= _valid2, valid4 ? (errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/applied",
				keyword: "anyOf",
				params: {}
			}), errors++);
		}
		if (data.windows !== void 0) {
			let data6 = data.windows;
			if (Array.isArray(data6)) {
				data6.length > 1e4 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/windows",
					keyword: "maxItems",
					params: { limit: 1e4 }
				}), errors++);
				let len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) validate56(data6[i0], {
					instancePath: instancePath + "/windows/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate56.errors), errors += validate56.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/windows",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.stop !== void 0) {
			let data8 = data.stop, _errs26 = errors, valid7 = !1, _errs27 = errors;
			validate58(data8, {
				instancePath: instancePath + "/stop",
				parentData: data,
				parentDataProperty: "stop",
				rootData,
				dynamicAnchors
			}) || (vErrors = joined(vErrors, validate58.errors), errors += validate58.errors.length);
			var _valid3 = _errs27 === errors;
			valid7 ||= _valid3;
			let _errs28 = errors;
			data8 !== null && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stop",
				keyword: "type",
				params: { type: "null" }
			}), errors++);
			var _valid3 = _errs28 === errors;
			valid7 ||= _valid3, valid7 ? (errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stop",
				keyword: "anyOf",
				params: {}
			}), errors++);
		}
		if (data.approvals !== void 0) {
			let data9 = data.approvals;
			if (Array.isArray(data9)) {
				data9.length > 100 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/approvals",
					keyword: "maxItems",
					params: { limit: 100 }
				}), errors++);
				let len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) validate60(data9[i1], {
					instancePath: instancePath + "/approvals/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate60.errors), errors += validate60.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/approvals",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.start === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "start" }
		}), errors++), data.verdicts === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "verdicts" }
		}), errors++);
		for (let key0 in data) key0 !== "start" && key0 !== "verdicts" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.start !== void 0) {
			let data0 = data.start;
			typeof data0 == "string" ? (matches(pattern6, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
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
				}) || (vErrors = joined(vErrors, validate63.errors), errors += validate63.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/verdicts",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.code === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "code" }
		}), errors++), data.text === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "text" }
		}), errors++);
		for (let key0 in data) key0 !== "code" && key0 !== "text" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.code !== void 0) {
			let data0 = data.code;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/code",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/code",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/code",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.text !== void 0) {
			let data1 = data.text;
			typeof data1 == "string" ? (func2(data1) > 500 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/text",
				keyword: "maxLength",
				params: { limit: 500 }
			}), errors++), func2(data1) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/text",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/text",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.environment === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "environment" }
		}), errors++), data.component === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "component" }
		}), errors++), data.sequence === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "sequence" }
		}), errors++), data.previous === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "previous" }
		}), errors++), data.decider === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "decider" }
		}), errors++), data.kind === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "kind" }
		}), errors++), data.at === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "at" }
		}), errors++), data.expiresAt === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "expiresAt" }
		}), errors++), data.input === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "input" }
		}), errors++), data.verdicts === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "verdicts" }
		}), errors++), data.reasons === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "reasons" }
		}), errors++), data.state === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "state" }
		}), errors++);
		for (let key0 in data) func1.call(schema43.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/decision/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/decision/v1alpha" }
		}), errors++), data.environment !== void 0) {
			let data2 = data.environment;
			typeof data2 == "string" ? (func2(data2) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.component !== void 0) {
			let data3 = data.component;
			typeof data3 == "string" ? (func2(data3) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.sequence !== void 0) {
			let data4 = data.sequence;
			(typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740991 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.previous !== void 0) {
			let data5 = data.previous, _errs15 = errors, valid4 = !1, _errs16 = errors;
			typeof data5 == "string" ? matches(pattern7, data5) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/previous",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/previous",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
			var _valid0 = _errs16 === errors;
			valid4 ||= _valid0;
			let _errs19 = errors;
			data5 !== null && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/previous",
				keyword: "type",
				params: { type: "null" }
			}), errors++);
			var _valid0 = _errs19 === errors;
			valid4 ||= _valid0, valid4 ? (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/previous",
				keyword: "anyOf",
				params: {}
			}), errors++);
		}
		if (data.decider !== void 0) {
			let data6 = data.decider;
			(typeof data6 != "number" || data6 % 1 || isNaN(data6) || !isFinite(data6)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/decider",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data6 == "number" && isFinite(data6) && ((data6 > 1e3 || isNaN(data6)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/decider",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e3
				}
			}), errors++), (data6 < 1 || isNaN(data6)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/decider",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			}), errors++));
		}
		if (data.kind !== void 0) {
			let data7 = data.kind;
			data7 !== "start" && data7 !== "promote" && data7 !== "complete" && data7 !== "publish" && data7 !== "revert" && data7 !== "stop" && data7 !== "resume" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/kind",
				keyword: "enum",
				params: { allowedValues: [
					"start",
					"promote",
					"complete",
					"publish",
					"revert",
					"stop",
					"resume"
				] }
			}), errors++);
		}
		if (data.at !== void 0) {
			let data8 = data.at;
			typeof data8 == "string" ? (matches(pattern6, data8) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data8) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.expiresAt !== void 0) {
			let data9 = data.expiresAt;
			typeof data9 == "string" ? (matches(pattern6, data9) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/expiresAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data9) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/expiresAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/expiresAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.input !== void 0 && (validate27(data.input, {
			instancePath: instancePath + "/input",
			parentData: data,
			parentDataProperty: "input",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate27.errors), errors += validate27.errors.length)), data.verdicts !== void 0) {
			let data11 = data.verdicts;
			if (Array.isArray(data11)) {
				data11.length > 100 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/verdicts",
					keyword: "maxItems",
					params: { limit: 100 }
				}), errors++);
				let len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) validate63(data11[i0], {
					instancePath: instancePath + "/verdicts/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate63.errors), errors += validate63.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/verdicts",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.breaches !== void 0) {
			let data13 = data.breaches;
			if (Array.isArray(data13)) {
				data13.length > 1e4 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/breaches",
					keyword: "maxItems",
					params: { limit: 1e4 }
				}), errors++);
				let len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) validate65(data13[i1], {
					instancePath: instancePath + "/breaches/" + i1,
					parentData: data13,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate65.errors), errors += validate65.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/breaches",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.reasons !== void 0) {
			let data15 = data.reasons;
			if (Array.isArray(data15)) {
				data15.length > 100 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/reasons",
					keyword: "maxItems",
					params: { limit: 100 }
				}), errors++);
				let len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) validate68(data15[i2], {
					instancePath: instancePath + "/reasons/" + i2,
					parentData: data15,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate68.errors), errors += validate68.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/reasons",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		data.state !== void 0 && (validate44(data.state, {
			instancePath: instancePath + "/state",
			parentData: data,
			parentDataProperty: "state",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate44.errors), errors += validate44.errors.length));
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateHandlerManifest = validate98, schema184 = {
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
}, pattern86 = RegExp("^/[^\\s]*$", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		data.commit === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "commit" }
		}), errors++);
		for (let key0 in data) key0 !== "commit" && key0 !== "builtAt" && key0 !== "features" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.commit !== void 0) {
			let data0 = data.commit;
			typeof data0 == "string" ? matches(pattern65, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/commit",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/commit",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.builtAt !== void 0) {
			let data1 = data.builtAt;
			typeof data1 == "string" ? (matches(pattern6, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/builtAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/builtAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/builtAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.features !== void 0) {
			let data2 = data.features;
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					typeof data3 == "string" ? (func2(data3) > 100 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/features/" + i0,
						keyword: "maxLength",
						params: { limit: 100 }
					}), errors++), func2(data3) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/features/" + i0,
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/features/" + i0,
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				let i1 = data2.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0], vErrors = noted(vErrors, {
									instancePath: instancePath + "/features",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								}), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/features",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.name === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++), data.version === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		}), errors++);
		for (let key0 in data) key0 !== "name" && key0 !== "version" && key0 !== "source" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.name !== void 0) {
			let data0 = data.name;
			typeof data0 == "string" ? (func2(data0) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), func2(data0) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			typeof data1 == "string" ? (func2(data1) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		data.source !== void 0 && (validate80(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate80.errors), errors += validate80.errors.length));
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.component === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "component" }
		}), errors++), data.relation === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "relation" }
		}), errors++), data.versions === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "versions" }
		}), errors++);
		for (let key0 in data) key0 !== "component" && key0 !== "relation" && key0 !== "versions" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.component !== void 0) {
			let data0 = data.component;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.relation !== void 0) {
			let data1 = data.relation;
			data1 !== "requires" && data1 !== "conflicts" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/relation",
				keyword: "enum",
				params: { allowedValues: ["requires", "conflicts"] }
			}), errors++);
		}
		if (data.versions !== void 0) {
			let data2 = data.versions;
			typeof data2 == "string" ? (func2(data2) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/versions",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), func2(data2) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/versions",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/versions",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.parts === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "parts" }
		}), errors++);
		for (let key0 in data) key0 !== "parts" && key0 !== "composite" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.parts !== void 0) {
			let data0 = data.parts;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				Object.keys(data0).length > 100 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/parts",
					keyword: "maxProperties",
					params: { limit: 100 }
				}), errors++), Object.keys(data0).length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/parts",
					keyword: "minProperties",
					params: { limit: 1 }
				}), errors++);
				for (let key1 in data0) {
					let _errs4 = errors;
					typeof key1 == "string" ? (func2(key1) > 63 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/parts",
						keyword: "maxLength",
						params: { limit: 63 },
						propertyName: key1
					}), errors++), matches(pattern4, key1) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/parts",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						propertyName: key1
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/parts",
						keyword: "type",
						params: { type: "string" },
						propertyName: key1
					}), errors++), _errs4 !== errors && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/parts",
						keyword: "propertyNames",
						params: { propertyName: key1 }
					}), errors++);
				}
				for (let key2 in data0) validate86(data0[key2], {
					instancePath: instancePath + "/parts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate86.errors), errors += validate86.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/parts",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.composite !== void 0) {
			let data2 = data.composite;
			typeof data2 == "string" ? matches(pattern7, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/composite",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/composite",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		for (let key0 in data) key0 !== "key" && key0 !== "salt" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.key !== void 0) {
			let data0 = data.key;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/key",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/key",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/key",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.salt !== void 0) {
			let data1 = data.salt;
			typeof data1 == "string" ? (func2(data1) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/salt",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), func2(data1) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/salt",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/salt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.path === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "path" }
		}), errors++), data.digest === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "digest" }
		}), errors++);
		for (let key0 in data) key0 !== "path" && key0 !== "digest" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.path !== void 0) {
			let data0 = data.path;
			typeof data0 == "string" ? (func2(data0) > 500 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/path",
				keyword: "maxLength",
				params: { limit: 500 }
			}), errors++), matches(pattern78, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/path",
				keyword: "pattern",
				params: { pattern: "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/path",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			typeof data1 == "string" ? matches(pattern7, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.role === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "role" }
		}), errors++), data.count === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "count" }
		}), errors++);
		for (let key0 in data) key0 !== "role" && key0 !== "count" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.role !== void 0) {
			let data0 = data.role;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.count !== void 0) {
			let data1 = data.count;
			(typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/count",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 20 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/count",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 20
				}
			}), errors++), (data1 < 1 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/count",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			}), errors++));
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.component === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "component" }
		}), errors++), data.version === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		}), errors++), data.request === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "request" }
		}), errors++);
		for (let key0 in data) func1.call(schema184.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/handler-manifest/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/handler-manifest/v1alpha" }
		}), errors++), data.component !== void 0) {
			let data2 = data.component;
			typeof data2 == "string" ? (func2(data2) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			typeof data3 == "string" ? (func2(data3) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.description !== void 0) {
			let data4 = data.description;
			typeof data4 == "string" ? func2(data4) > 1e3 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/description",
				keyword: "maxLength",
				params: { limit: 1e3 }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/description",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.request !== void 0) {
			let data5 = data.request;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				data5.path === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/request",
					keyword: "required",
					params: { missingProperty: "path" }
				}), errors++), data5.methods === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/request",
					keyword: "required",
					params: { missingProperty: "methods" }
				}), errors++);
				for (let key1 in data5) key1 !== "path" && key1 !== "methods" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/request",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				}), errors++);
				if (data5.path !== void 0) {
					let data6 = data5.path;
					typeof data6 == "string" ? (func2(data6) > 500 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/request/path",
						keyword: "maxLength",
						params: { limit: 500 }
					}), errors++), func2(data6) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/request/path",
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++), matches(pattern86, data6) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/request/path",
						keyword: "pattern",
						params: { pattern: "^/[^\\s]*$" }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/request/path",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				if (data5.methods !== void 0) {
					let data7 = data5.methods;
					if (Array.isArray(data7)) {
						data7.length < 1 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/request/methods",
							keyword: "minItems",
							params: { limit: 1 }
						}), errors++);
						let len0 = data7.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data8 = data7[i0];
							typeof data8 != "string" && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/request/methods/" + i0,
								keyword: "type",
								params: { type: "string" }
							}), errors++), data8 !== "GET" && data8 !== "HEAD" && data8 !== "POST" && data8 !== "PUT" && data8 !== "PATCH" && data8 !== "DELETE" && data8 !== "OPTIONS" && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/request/methods/" + i0,
								keyword: "enum",
								params: { allowedValues: [
									"GET",
									"HEAD",
									"POST",
									"PUT",
									"PATCH",
									"DELETE",
									"OPTIONS"
								] }
							}), errors++);
						}
						let i1 = data7.length, j0;
						if (i1 > 1) {
							let indices0 = {};
							for (; i1--;) {
								let item0 = data7[i1];
								if (typeof item0 == "string") {
									if (typeof indices0[item0] == "number") {
										j0 = indices0[item0], vErrors = noted(vErrors, {
											instancePath: instancePath + "/request/methods",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											}
										}), errors++;
										break;
									}
									indices0[item0] = i1;
								}
							}
						}
					} else vErrors = noted(vErrors, {
						instancePath: instancePath + "/request/methods",
						keyword: "type",
						params: { type: "array" }
					}), errors++;
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/request",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.types !== void 0) {
			let data9 = data.types;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (let key2 in data9) key2 !== "request" && key2 !== "response" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/types",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 }
				}), errors++);
				if (data9.request !== void 0) {
					let data10 = data9.request;
					typeof data10 == "string" ? (func2(data10) > 500 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/types/request",
						keyword: "maxLength",
						params: { limit: 500 }
					}), errors++), matches(pattern78, data10) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/types/request",
						keyword: "pattern",
						params: { pattern: "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$" }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/types/request",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				if (data9.response !== void 0) {
					let data11 = data9.response;
					typeof data11 == "string" ? (func2(data11) > 500 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/types/response",
						keyword: "maxLength",
						params: { limit: 500 }
					}), errors++), matches(pattern78, data11) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/types/response",
						keyword: "pattern",
						params: { pattern: "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$" }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/types/response",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/types",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.hooks !== void 0) {
			let data12 = data.hooks;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				Object.keys(data12).length > 50 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/hooks",
					keyword: "maxProperties",
					params: { limit: 50 }
				}), errors++);
				for (let key3 in data12) {
					let _errs33 = errors;
					typeof key3 == "string" ? (func2(key3) > 63 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/hooks",
						keyword: "maxLength",
						params: { limit: 63 },
						propertyName: key3
					}), errors++), matches(pattern4, key3) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/hooks",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						propertyName: key3
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/hooks",
						keyword: "type",
						params: { type: "string" },
						propertyName: key3
					}), errors++), _errs33 !== errors && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/hooks",
						keyword: "propertyNames",
						params: { propertyName: key3 }
					}), errors++);
				}
				for (let key4 in data12) {
					let data13 = data12[key4];
					typeof data13 == "string" ? (func2(data13) > 200 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/hooks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
						keyword: "maxLength",
						params: { limit: 200 }
					}), errors++), func2(data13) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/hooks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/hooks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/hooks",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.policies !== void 0) {
			let data14 = data.policies;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (let key5 in data14) key5 !== "roles" && key5 !== "rateLimit" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/policies",
					keyword: "additionalProperties",
					params: { additionalProperty: key5 }
				}), errors++);
				if (data14.roles !== void 0) {
					let data15 = data14.roles;
					if (Array.isArray(data15)) {
						let len1 = data15.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data16 = data15[i2];
							typeof data16 != "string" && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/policies/roles/" + i2,
								keyword: "type",
								params: { type: "string" }
							}), errors++), typeof data16 == "string" ? (func2(data16) > 63 && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/policies/roles/" + i2,
								keyword: "maxLength",
								params: { limit: 63 }
							}), errors++), matches(pattern4, data16) || (vErrors = noted(vErrors, {
								instancePath: instancePath + "/policies/roles/" + i2,
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/policies/roles/" + i2,
								keyword: "type",
								params: { type: "string" }
							}), errors++);
						}
						let i3 = data15.length, j1;
						if (i3 > 1) {
							let indices1 = {};
							for (; i3--;) {
								let item1 = data15[i3];
								if (typeof item1 == "string") {
									if (typeof indices1[item1] == "number") {
										j1 = indices1[item1], vErrors = noted(vErrors, {
											instancePath: instancePath + "/policies/roles",
											keyword: "uniqueItems",
											params: {
												i: i3,
												j: j1
											}
										}), errors++;
										break;
									}
									indices1[item1] = i3;
								}
							}
						}
					} else vErrors = noted(vErrors, {
						instancePath: instancePath + "/policies/roles",
						keyword: "type",
						params: { type: "array" }
					}), errors++;
				}
				if (data14.rateLimit !== void 0) {
					let data17 = data14.rateLimit;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						data17.requests === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/policies/rateLimit",
							keyword: "required",
							params: { missingProperty: "requests" }
						}), errors++), data17.per === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/policies/rateLimit",
							keyword: "required",
							params: { missingProperty: "per" }
						}), errors++);
						for (let key6 in data17) key6 !== "requests" && key6 !== "per" && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/policies/rateLimit",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 }
						}), errors++);
						if (data17.requests !== void 0) {
							let data18 = data17.requests;
							(typeof data18 != "number" || data18 % 1 || isNaN(data18) || !isFinite(data18)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/policies/rateLimit/requests",
								keyword: "type",
								params: { type: "integer" }
							}), errors++), typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/policies/rateLimit/requests",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							}), errors++);
						}
						if (data17.per !== void 0) {
							let data19 = data17.per;
							typeof data19 == "string" ? matches(pattern18, data19) || (vErrors = noted(vErrors, {
								instancePath: instancePath + "/policies/rateLimit/per",
								keyword: "pattern",
								params: { pattern: "^[1-9][0-9]{0,5}[smhd]$" }
							}), errors++) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/policies/rateLimit/per",
								keyword: "type",
								params: { type: "string" }
							}), errors++);
						}
					} else vErrors = noted(vErrors, {
						instancePath: instancePath + "/policies/rateLimit",
						keyword: "type",
						params: { type: "object" }
					}), errors++;
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/policies",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.dependencies !== void 0) {
			let data20 = data.dependencies;
			if (Array.isArray(data20)) {
				data20.length > 1e3 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/dependencies",
					keyword: "maxItems",
					params: { limit: 1e3 }
				}), errors++);
				let len2 = data20.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data21 = data20[i4];
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						data21.module === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/dependencies/" + i4,
							keyword: "required",
							params: { missingProperty: "module" }
						}), errors++), data21.versions === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/dependencies/" + i4,
							keyword: "required",
							params: { missingProperty: "versions" }
						}), errors++);
						for (let key7 in data21) key7 !== "module" && key7 !== "versions" && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/dependencies/" + i4,
							keyword: "additionalProperties",
							params: { additionalProperty: key7 }
						}), errors++);
						if (data21.module !== void 0) {
							let data22 = data21.module;
							typeof data22 == "string" ? (func2(data22) > 214 && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/dependencies/" + i4 + "/module",
								keyword: "maxLength",
								params: { limit: 214 }
							}), errors++), func2(data22) < 1 && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/dependencies/" + i4 + "/module",
								keyword: "minLength",
								params: { limit: 1 }
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/dependencies/" + i4 + "/module",
								keyword: "type",
								params: { type: "string" }
							}), errors++);
						}
						if (data21.versions !== void 0) {
							let data23 = data21.versions;
							typeof data23 == "string" ? (func2(data23) > 100 && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/dependencies/" + i4 + "/versions",
								keyword: "maxLength",
								params: { limit: 100 }
							}), errors++), func2(data23) < 1 && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/dependencies/" + i4 + "/versions",
								keyword: "minLength",
								params: { limit: 1 }
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/dependencies/" + i4 + "/versions",
								keyword: "type",
								params: { type: "string" }
							}), errors++);
						}
					} else vErrors = noted(vErrors, {
						instancePath: instancePath + "/dependencies/" + i4,
						keyword: "type",
						params: { type: "object" }
					}), errors++;
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/dependencies",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.timescape !== void 0) {
			let data24 = data.timescape;
			typeof data24 == "string" ? (func2(data24) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/timescape",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data24) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/timescape",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/timescape",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.hash !== void 0) {
			let data25 = data.hash;
			typeof data25 == "string" ? matches(pattern7, data25) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/hash",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/hash",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.createdAt !== void 0) {
			let data26 = data.createdAt;
			typeof data26 == "string" ? (matches(pattern6, data26) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/createdAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data26) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/createdAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/createdAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.deployment !== void 0) {
			let data27 = data.deployment;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				data27.id === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/deployment",
					keyword: "required",
					params: { missingProperty: "id" }
				}), errors++);
				for (let key8 in data27) key8 !== "id" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/deployment",
					keyword: "additionalProperties",
					params: { additionalProperty: key8 }
				}), errors++);
				if (data27.id !== void 0) {
					let data28 = data27.id;
					typeof data28 == "string" ? (func2(data28) > 200 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/deployment/id",
						keyword: "maxLength",
						params: { limit: 200 }
					}), errors++), func2(data28) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/deployment/id",
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/deployment/id",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/deployment",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.source !== void 0 && (validate99(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate99.errors), errors += validate99.errors.length)), data.components !== void 0) {
			let data30 = data.components;
			if (Array.isArray(data30)) {
				data30.length > 100 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/components",
					keyword: "maxItems",
					params: { limit: 100 }
				}), errors++);
				let len3 = data30.length;
				for (let i5 = 0; i5 < len3; i5++) validate101(data30[i5], {
					instancePath: instancePath + "/components/" + i5,
					parentData: data30,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate101.errors), errors += validate101.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/components",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.compatibility !== void 0) {
			let data32 = data.compatibility;
			if (Array.isArray(data32)) {
				data32.length > 200 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/compatibility",
					keyword: "maxItems",
					params: { limit: 200 }
				}), errors++);
				let len4 = data32.length;
				for (let i6 = 0; i6 < len4; i6++) validate104(data32[i6], {
					instancePath: instancePath + "/compatibility/" + i6,
					parentData: data32,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate104.errors), errors += validate104.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/compatibility",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.fingerprint !== void 0 && (validate106(data.fingerprint, {
			instancePath: instancePath + "/fingerprint",
			parentData: data,
			parentDataProperty: "fingerprint",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate106.errors), errors += validate106.errors.length)), data.flags !== void 0 && (validate109(data.flags, {
			instancePath: instancePath + "/flags",
			parentData: data,
			parentDataProperty: "flags",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate109.errors), errors += validate109.errors.length)), data.sbom !== void 0 && (validate111(data.sbom, {
			instancePath: instancePath + "/sbom",
			parentData: data,
			parentDataProperty: "sbom",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate111.errors), errors += validate111.errors.length)), data.approvals !== void 0) {
			let data37 = data.approvals;
			if (Array.isArray(data37)) {
				data37.length > 10 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/approvals",
					keyword: "maxItems",
					params: { limit: 10 }
				}), errors++);
				let len5 = data37.length;
				for (let i7 = 0; i7 < len5; i7++) validate113(data37[i7], {
					instancePath: instancePath + "/approvals/" + i7,
					parentData: data37,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate113.errors), errors += validate113.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/approvals",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateLive = validate115, schema217 = {
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
		data.sequence === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "sequence" }
		}), errors++), data.digest === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "digest" }
		}), errors++);
		for (let key0 in data) key0 !== "sequence" && key0 !== "digest" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.sequence !== void 0) {
			let data0 = data.sequence;
			(typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data0 < 0 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			typeof data1 == "string" ? matches(pattern7, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.component === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "component" }
		}), errors++), data.stable === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "stable" }
		}), errors++), data.stage === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "stage" }
		}), errors++), data.percent === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "percent" }
		}), errors++), data.decision === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "decision" }
		}), errors++), data.appliedAt === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "appliedAt" }
		}), errors++);
		for (let key0 in data) func1.call(schema217.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.component !== void 0) {
			let data0 = data.component;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.stable !== void 0) {
			let data1 = data.stable;
			typeof data1 == "string" ? (func2(data1) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.candidate !== void 0) {
			let data2 = data.candidate;
			typeof data2 == "string" ? (func2(data2) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/candidate",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/candidate",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/candidate",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.stage !== void 0) {
			let data3 = data.stage;
			typeof data3 == "string" ? (func2(data3) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stage",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stage",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stage",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.percent !== void 0) {
			let data4 = data.percent;
			typeof data4 == "number" && isFinite(data4) ? ((data4 > 100 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/percent",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 100
				}
			}), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/percent",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/percent",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.decision !== void 0 && (validate117(data.decision, {
			instancePath: instancePath + "/decision",
			parentData: data,
			parentDataProperty: "decision",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate117.errors), errors += validate117.errors.length)), data.appliedAt !== void 0) {
			let data6 = data.appliedAt;
			typeof data6 == "string" ? (matches(pattern6, data6) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/appliedAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data6) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/appliedAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/appliedAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.leaseUntil !== void 0) {
			let data7 = data.leaseUntil;
			typeof data7 == "string" ? (matches(pattern6, data7) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/leaseUntil",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data7) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/leaseUntil",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/leaseUntil",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.brake !== void 0) {
			let data8 = data.brake;
			typeof data8 == "string" ? matches(pattern7, data8) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/brake",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/brake",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.environment === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "environment" }
		}), errors++), data.components === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "components" }
		}), errors++);
		for (let key0 in data) key0 !== "$schema" && key0 !== "schema" && key0 !== "environment" && key0 !== "components" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/live/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/live/v1alpha" }
		}), errors++), data.environment !== void 0) {
			let data2 = data.environment;
			typeof data2 == "string" ? (func2(data2) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.components !== void 0) {
			let data3 = data.components;
			if (Array.isArray(data3)) {
				data3.length > 1e4 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/components",
					keyword: "maxItems",
					params: { limit: 1e4 }
				}), errors++);
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) validate116(data3[i0], {
					instancePath: instancePath + "/components/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate116.errors), errors += validate116.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/components",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateProposal = validate120, schema229 = {
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
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.number === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "number" }
		}), errors++), data.state === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "state" }
		}), errors++), data.title === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "title" }
		}), errors++), data.body === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "body" }
		}), errors++), data.branch === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "branch" }
		}), errors++), data.base === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "base" }
		}), errors++), data.head === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "head" }
		}), errors++), data.openedAt === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "openedAt" }
		}), errors++), data.openedBy === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "openedBy" }
		}), errors++), data.labels === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "labels" }
		}), errors++);
		for (let key0 in data) func1.call(schema229.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/proposal/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/proposal/v1alpha" }
		}), errors++), data.number !== void 0) {
			let data2 = data.number;
			(typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/number",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 1e9 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/number",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e9
				}
			}), errors++), (data2 < 1 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/number",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			}), errors++));
		}
		if (data.state !== void 0) {
			let data3 = data.state;
			data3 !== "open" && data3 !== "merged" && data3 !== "closed" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/state",
				keyword: "enum",
				params: { allowedValues: [
					"open",
					"merged",
					"closed"
				] }
			}), errors++);
		}
		if (data.title !== void 0) {
			let data4 = data.title;
			typeof data4 == "string" ? (func2(data4) > 300 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/title",
				keyword: "maxLength",
				params: { limit: 300 }
			}), errors++), func2(data4) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/title",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/title",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.body !== void 0) {
			let data5 = data.body;
			typeof data5 == "string" ? func2(data5) > 65536 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/body",
				keyword: "maxLength",
				params: { limit: 65536 }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/body",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.branch !== void 0) {
			let data6 = data.branch;
			typeof data6 == "string" ? (func2(data6) > 250 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/branch",
				keyword: "maxLength",
				params: { limit: 250 }
			}), errors++), func2(data6) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/branch",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/branch",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.base !== void 0) {
			let data7 = data.base;
			typeof data7 == "string" ? (func2(data7) > 250 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/base",
				keyword: "maxLength",
				params: { limit: 250 }
			}), errors++), func2(data7) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/base",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/base",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.head !== void 0) {
			let data8 = data.head;
			typeof data8 == "string" ? matches(pattern65, data8) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/head",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/head",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.labels !== void 0) {
			let data9 = data.labels;
			if (Array.isArray(data9)) {
				data9.length > 50 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/labels",
					keyword: "maxItems",
					params: { limit: 50 }
				}), errors++);
				let len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					typeof data10 == "string" ? (func2(data10) > 100 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/labels/" + i0,
						keyword: "maxLength",
						params: { limit: 100 }
					}), errors++), func2(data10) < 1 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/labels/" + i0,
						keyword: "minLength",
						params: { limit: 1 }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/labels/" + i0,
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				let i1 = data9.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data9[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0], vErrors = noted(vErrors, {
									instancePath: instancePath + "/labels",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								}), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/labels",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.openedAt !== void 0) {
			let data11 = data.openedAt;
			typeof data11 == "string" ? (matches(pattern6, data11) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/openedAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data11) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/openedAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/openedAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.openedBy !== void 0) {
			let data12 = data.openedBy;
			typeof data12 == "string" ? (func2(data12) > 200 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/openedBy",
				keyword: "maxLength",
				params: { limit: 200 }
			}), errors++), func2(data12) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/openedBy",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++), matches(pattern15, data12) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/openedBy",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f]+$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/openedBy",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.endedAt !== void 0) {
			let data13 = data.endedAt;
			typeof data13 == "string" ? (matches(pattern6, data13) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/endedAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data13) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/endedAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/endedAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.endedBy !== void 0) {
			let data14 = data.endedBy;
			typeof data14 == "string" ? (func2(data14) > 200 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/endedBy",
				keyword: "maxLength",
				params: { limit: 200 }
			}), errors++), func2(data14) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/endedBy",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++), matches(pattern15, data14) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/endedBy",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f]+$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/endedBy",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.merge !== void 0) {
			let data15 = data.merge;
			typeof data15 == "string" ? matches(pattern65, data15) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/merge",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/merge",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.reason !== void 0) {
			let data16 = data.reason;
			typeof data16 == "string" ? (func2(data16) > 1e3 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "maxLength",
				params: { limit: 1e3 }
			}), errors++), func2(data16) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validatePublication = validate121, schema237 = {
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
		data.gate === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "gate" }
		}), errors++), data.verdict === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "verdict" }
		}), errors++), data.samples === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "samples" }
		}), errors++);
		for (let key0 in data) key0 !== "gate" && key0 !== "class" && key0 !== "verdict" && key0 !== "samples" && key0 !== "figure" && key0 !== "limit" && key0 !== "because" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.gate !== void 0) {
			let data0 = data.gate;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/gate",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/gate",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/gate",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.class !== void 0) {
			let data1 = data.class;
			typeof data1 == "string" ? (func2(data1) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.verdict !== void 0) {
			let data2 = data.verdict;
			data2 !== "pass" && data2 !== "breach" && data2 !== "inconclusive" && data2 !== "no_data" && data2 !== "error" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/verdict",
				keyword: "enum",
				params: { allowedValues: [
					"pass",
					"breach",
					"inconclusive",
					"no_data",
					"error"
				] }
			}), errors++);
		}
		if (data.samples !== void 0) {
			let data3 = data.samples;
			(typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/samples",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 > 9007199254740991 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/samples",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/samples",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.figure !== void 0) {
			let data4 = data.figure;
			typeof data4 == "number" && isFinite(data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/figure",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.limit !== void 0) {
			let data5 = data.limit;
			typeof data5 == "number" && isFinite(data5) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limit",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.because !== void 0) {
			let data6 = data.because;
			typeof data6 == "string" ? (func2(data6) > 300 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/because",
				keyword: "maxLength",
				params: { limit: 300 }
			}), errors++), func2(data6) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/because",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/because",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.role === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "role" }
		}), errors++), data.person === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "person" }
		}), errors++), data.grade === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "grade" }
		}), errors++);
		for (let key0 in data) key0 !== "role" && key0 !== "person" && key0 !== "grade" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.role !== void 0) {
			let data0 = data.role;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/role",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.person !== void 0) {
			let data1 = data.person;
			typeof data1 == "string" ? (func2(data1) > 200 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/person",
				keyword: "maxLength",
				params: { limit: 200 }
			}), errors++), func2(data1) < 1 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/person",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++), matches(pattern15, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/person",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f]+$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/person",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.grade !== void 0) {
			let data2 = data.grade;
			data2 !== "signed" && data2 !== "forge-witnessed" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/grade",
				keyword: "enum",
				params: { allowedValues: ["signed", "forge-witnessed"] }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.environment === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "environment" }
		}), errors++), data.component === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "component" }
		}), errors++), data.version === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		}), errors++), data.manifest === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "manifest" }
		}), errors++), data.policy === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "policy" }
		}), errors++), data.publishedAt === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "publishedAt" }
		}), errors++), data.steps === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "steps" }
		}), errors++), data.evidence === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "evidence" }
		}), errors++), data.approvals === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "approvals" }
		}), errors++);
		for (let key0 in data) func1.call(schema237.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/publication/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/publication/v1alpha" }
		}), errors++), data.environment !== void 0) {
			let data2 = data.environment;
			typeof data2 == "string" ? (func2(data2) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.component !== void 0) {
			let data3 = data.component;
			typeof data3 == "string" ? (func2(data3) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.version !== void 0) {
			let data4 = data.version;
			typeof data4 == "string" ? (func2(data4) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.replaces !== void 0) {
			let data5 = data.replaces;
			typeof data5 == "string" ? (func2(data5) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/replaces",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data5) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/replaces",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/replaces",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.manifest !== void 0) {
			let data6 = data.manifest;
			typeof data6 == "string" ? matches(pattern7, data6) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/manifest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/manifest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.fingerprint !== void 0) {
			let data7 = data.fingerprint;
			typeof data7 == "string" ? matches(pattern7, data7) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/fingerprint",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/fingerprint",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.sbom !== void 0) {
			let data8 = data.sbom;
			typeof data8 == "string" ? matches(pattern7, data8) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sbom",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sbom",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.policy !== void 0) {
			let data9 = data.policy;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				data9.name === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/policy",
					keyword: "required",
					params: { missingProperty: "name" }
				}), errors++), data9.digest === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/policy",
					keyword: "required",
					params: { missingProperty: "digest" }
				}), errors++);
				for (let key1 in data9) key1 !== "name" && key1 !== "digest" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/policy",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				}), errors++);
				if (data9.name !== void 0) {
					let data10 = data9.name;
					typeof data10 == "string" ? (func2(data10) > 63 && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/policy/name",
						keyword: "maxLength",
						params: { limit: 63 }
					}), errors++), matches(pattern4, data10) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/policy/name",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/policy/name",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				if (data9.digest !== void 0) {
					let data11 = data9.digest;
					typeof data11 == "string" ? matches(pattern7, data11) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/policy/digest",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" }
					}), errors++) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/policy/digest",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/policy",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.publishedAt !== void 0) {
			let data12 = data.publishedAt;
			typeof data12 == "string" ? (matches(pattern6, data12) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/publishedAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data12) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/publishedAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/publishedAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.steps !== void 0) {
			let data13 = data.steps;
			if (Array.isArray(data13)) {
				data13.length > 1e3 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/steps",
					keyword: "maxItems",
					params: { limit: 1e3 }
				}), errors++), data13.length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/steps",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data14 = data13[i0];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						data14.sequence === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "required",
							params: { missingProperty: "sequence" }
						}), errors++), data14.digest === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "required",
							params: { missingProperty: "digest" }
						}), errors++), data14.kind === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "required",
							params: { missingProperty: "kind" }
						}), errors++), data14.at === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "required",
							params: { missingProperty: "at" }
						}), errors++), data14.stage === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "required",
							params: { missingProperty: "stage" }
						}), errors++), data14.percent === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "required",
							params: { missingProperty: "percent" }
						}), errors++), data14.windows === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "required",
							params: { missingProperty: "windows" }
						}), errors++), data14.verdicts === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "required",
							params: { missingProperty: "verdicts" }
						}), errors++);
						for (let key2 in data14) key2 !== "sequence" && key2 !== "digest" && key2 !== "kind" && key2 !== "at" && key2 !== "stage" && key2 !== "percent" && key2 !== "windows" && key2 !== "verdicts" && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						}), errors++);
						if (data14.sequence !== void 0) {
							let data15 = data14.sequence;
							(typeof data15 != "number" || data15 % 1 || isNaN(data15) || !isFinite(data15)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/sequence",
								keyword: "type",
								params: { type: "integer" }
							}), errors++), typeof data15 == "number" && isFinite(data15) && ((data15 > 9007199254740991 || isNaN(data15)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/sequence",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								}
							}), errors++), (data15 < 0 || isNaN(data15)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/sequence",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}), errors++));
						}
						if (data14.digest !== void 0) {
							let data16 = data14.digest;
							typeof data16 == "string" ? matches(pattern7, data16) || (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/digest",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" }
							}), errors++) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/digest",
								keyword: "type",
								params: { type: "string" }
							}), errors++);
						}
						if (data14.kind !== void 0 && typeof data14.kind != "string" && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/steps/" + i0 + "/kind",
							keyword: "type",
							params: { type: "string" }
						}), errors++), data14.at !== void 0) {
							let data18 = data14.at;
							typeof data18 == "string" ? (matches(pattern6, data18) || (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/at",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
							}), errors++), formats0(data18) || (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/at",
								keyword: "format",
								params: { format: "date-time" }
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/at",
								keyword: "type",
								params: { type: "string" }
							}), errors++);
						}
						if (data14.stage !== void 0) {
							let data19 = data14.stage;
							typeof data19 == "string" ? (func2(data19) > 63 && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/stage",
								keyword: "maxLength",
								params: { limit: 63 }
							}), errors++), matches(pattern4, data19) || (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/stage",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/stage",
								keyword: "type",
								params: { type: "string" }
							}), errors++);
						}
						if (data14.percent !== void 0) {
							let data20 = data14.percent;
							typeof data20 == "number" && isFinite(data20) ? ((data20 > 100 || isNaN(data20)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/percent",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								}
							}), errors++), (data20 < 0 || isNaN(data20)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/percent",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/percent",
								keyword: "type",
								params: { type: "number" }
							}), errors++);
						}
						if (data14.windows !== void 0) {
							let data21 = data14.windows;
							(typeof data21 != "number" || data21 % 1 || isNaN(data21) || !isFinite(data21)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/windows",
								keyword: "type",
								params: { type: "integer" }
							}), errors++), typeof data21 == "number" && isFinite(data21) && ((data21 > 9007199254740991 || isNaN(data21)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/windows",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								}
							}), errors++), (data21 < 0 || isNaN(data21)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/windows",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}), errors++));
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
								}) || (vErrors = joined(vErrors, validate122.errors), errors += validate122.errors.length);
							} else vErrors = noted(vErrors, {
								instancePath: instancePath + "/steps/" + i0 + "/verdicts",
								keyword: "type",
								params: { type: "array" }
							}), errors++;
						}
					} else vErrors = noted(vErrors, {
						instancePath: instancePath + "/steps/" + i0,
						keyword: "type",
						params: { type: "object" }
					}), errors++;
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/steps",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.evidence !== void 0) {
			let data24 = data.evidence;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				data24.windows === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/evidence",
					keyword: "required",
					params: { missingProperty: "windows" }
				}), errors++), data24.digest === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/evidence",
					keyword: "required",
					params: { missingProperty: "digest" }
				}), errors++);
				for (let key3 in data24) key3 !== "windows" && key3 !== "digest" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/evidence",
					keyword: "additionalProperties",
					params: { additionalProperty: key3 }
				}), errors++);
				if (data24.windows !== void 0) {
					let data25 = data24.windows;
					(typeof data25 != "number" || data25 % 1 || isNaN(data25) || !isFinite(data25)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/evidence/windows",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data25 == "number" && isFinite(data25) && ((data25 > 9007199254740991 || isNaN(data25)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/evidence/windows",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					}), errors++), (data25 < 0 || isNaN(data25)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/evidence/windows",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}), errors++));
				}
				if (data24.digest !== void 0) {
					let data26 = data24.digest;
					typeof data26 == "string" ? matches(pattern7, data26) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/evidence/digest",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" }
					}), errors++) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/evidence/digest",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/evidence",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
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
				}) || (vErrors = joined(vErrors, validate124.errors), errors += validate124.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/approvals",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.phase === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "phase" }
		}), errors++), data.stage === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "stage" }
		}), errors++), data.percent === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "percent" }
		}), errors++), data.stable === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "stable" }
		}), errors++), data.since === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "since" }
		}), errors++), data.reverts === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "reverts" }
		}), errors++);
		for (let key0 in data) func1.call(schema99.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.phase !== void 0) {
			let data0 = data.phase;
			data0 !== "progressing" && data0 !== "holding" && data0 !== "published" && data0 !== "reverted" && data0 !== "stopped" && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/phase",
				keyword: "enum",
				params: { allowedValues: [
					"progressing",
					"holding",
					"published",
					"reverted",
					"stopped"
				] }
			}), errors++);
		}
		if (data.stage !== void 0) {
			let data1 = data.stage;
			typeof data1 == "string" ? (func2(data1) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stage",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stage",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stage",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.percent !== void 0) {
			let data2 = data.percent;
			typeof data2 == "number" && isFinite(data2) ? ((data2 > 100 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/percent",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 100
				}
			}), errors++), (data2 < 0 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/percent",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/percent",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.stable !== void 0) {
			let data3 = data.stable;
			typeof data3 == "string" ? (func2(data3) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/stable",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.candidate !== void 0) {
			let data4 = data.candidate;
			typeof data4 == "string" ? (func2(data4) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/candidate",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/candidate",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/candidate",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.manifest !== void 0) {
			let data5 = data.manifest;
			typeof data5 == "string" ? matches(pattern7, data5) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/manifest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/manifest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.since !== void 0) {
			let data6 = data.since;
			typeof data6 == "string" ? (matches(pattern6, data6) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/since",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data6) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/since",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/since",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.startedAt !== void 0) {
			let data7 = data.startedAt;
			typeof data7 == "string" ? (matches(pattern6, data7) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/startedAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data7) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/startedAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/startedAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.reverts !== void 0) {
			let data8 = data.reverts;
			if (Array.isArray(data8)) {
				data8.length > 100 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/reverts",
					keyword: "maxItems",
					params: { limit: 100 }
				}), errors++);
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					typeof data9 == "string" ? (matches(pattern6, data9) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/reverts/" + i0,
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
					}), errors++), formats0(data9) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/reverts/" + i0,
						keyword: "format",
						params: { format: "date-time" }
					}), errors++)) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/reverts/" + i0,
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/reverts",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.blocked !== void 0) {
			let data10 = data.blocked;
			if (Array.isArray(data10)) {
				data10.length > 1e3 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/blocked",
					keyword: "maxItems",
					params: { limit: 1e3 }
				}), errors++);
				let len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) validate45(data10[i1], {
					instancePath: instancePath + "/blocked/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate45.errors), errors += validate45.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/blocked",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.coolingUntil !== void 0) {
			let data12 = data.coolingUntil;
			typeof data12 == "string" ? (matches(pattern6, data12) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/coolingUntil",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data12) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/coolingUntil",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/coolingUntil",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.sequence === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "sequence" }
		}), errors++), data.digest === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "digest" }
		}), errors++);
		for (let key0 in data) key0 !== "sequence" && key0 !== "digest" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.sequence !== void 0) {
			let data0 = data.sequence;
			(typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data0 < 0 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sequence",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			typeof data1 == "string" ? matches(pattern7, data1) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/digest",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.environment === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "environment" }
		}), errors++), data.component === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "component" }
		}), errors++), data.policy === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "policy" }
		}), errors++), data.state === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "state" }
		}), errors++), data.decision === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "decision" }
		}), errors++);
		for (let key0 in data) key0 !== "$schema" && key0 !== "schema" && key0 !== "environment" && key0 !== "component" && key0 !== "policy" && key0 !== "state" && key0 !== "decision" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/rollout/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/rollout/v1alpha" }
		}), errors++), data.environment !== void 0) {
			let data2 = data.environment;
			typeof data2 == "string" ? (func2(data2) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.component !== void 0) {
			let data3 = data.component;
			typeof data3 == "string" ? (func2(data3) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.policy !== void 0) {
			let data4 = data.policy;
			typeof data4 == "string" ? (func2(data4) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/policy",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/policy",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/policy",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		data.state !== void 0 && (validate127(data.state, {
			instancePath: instancePath + "/state",
			parentData: data,
			parentDataProperty: "state",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate127.errors), errors += validate127.errors.length)), data.decision !== void 0 && (validate130(data.decision, {
			instancePath: instancePath + "/decision",
			parentData: data,
			parentDataProperty: "decision",
			rootData,
			dynamicAnchors
		}) || (vErrors = joined(vErrors, validate130.errors), errors += validate130.errors.length));
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateStop = validate58, validateVersionGraph = validate132;
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.component === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "component" }
		}), errors++), data.versions === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "versions" }
		}), errors++);
		for (let key0 in data) key0 !== "$schema" && key0 !== "schema" && key0 !== "component" && key0 !== "versions" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/version-graph/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/version-graph/v1alpha" }
		}), errors++), data.component !== void 0) {
			let data2 = data.component;
			typeof data2 == "string" ? (func2(data2) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.versions !== void 0) {
			let data3 = data.versions;
			if (Array.isArray(data3)) {
				data3.length > 1e4 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/versions",
					keyword: "maxItems",
					params: { limit: 1e4 }
				}), errors++), data3.length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/versions",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						data4.version === void 0 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/versions/" + i0,
							keyword: "required",
							params: { missingProperty: "version" }
						}), errors++);
						for (let key1 in data4) key1 !== "version" && key1 !== "parents" && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/versions/" + i0,
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						}), errors++);
						if (data4.version !== void 0) {
							let data5 = data4.version;
							typeof data5 == "string" ? (func2(data5) > 100 && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/versions/" + i0 + "/version",
								keyword: "maxLength",
								params: { limit: 100 }
							}), errors++), matches(pattern16, data5) || (vErrors = noted(vErrors, {
								instancePath: instancePath + "/versions/" + i0 + "/version",
								keyword: "pattern",
								params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/versions/" + i0 + "/version",
								keyword: "type",
								params: { type: "string" }
							}), errors++);
						}
						if (data4.parents !== void 0) {
							let data6 = data4.parents;
							if (Array.isArray(data6)) {
								data6.length > 100 && (vErrors = noted(vErrors, {
									instancePath: instancePath + "/versions/" + i0 + "/parents",
									keyword: "maxItems",
									params: { limit: 100 }
								}), errors++);
								let len1 = data6.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data7 = data6[i1];
									if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
										data7.version === void 0 && (vErrors = noted(vErrors, {
											instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1,
											keyword: "required",
											params: { missingProperty: "version" }
										}), errors++);
										for (let key2 in data7) key2 !== "version" && key2 !== "breaking" && key2 !== "transformer" && (vErrors = noted(vErrors, {
											instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1,
											keyword: "additionalProperties",
											params: { additionalProperty: key2 }
										}), errors++);
										if (data7.version !== void 0) {
											let data8 = data7.version;
											typeof data8 == "string" ? (func2(data8) > 100 && (vErrors = noted(vErrors, {
												instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1 + "/version",
												keyword: "maxLength",
												params: { limit: 100 }
											}), errors++), matches(pattern16, data8) || (vErrors = noted(vErrors, {
												instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1 + "/version",
												keyword: "pattern",
												params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
											}), errors++)) : (vErrors = noted(vErrors, {
												instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1 + "/version",
												keyword: "type",
												params: { type: "string" }
											}), errors++);
										}
										if (data7.breaking !== void 0 && typeof data7.breaking != "boolean" && (vErrors = noted(vErrors, {
											instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1 + "/breaking",
											keyword: "type",
											params: { type: "boolean" }
										}), errors++), data7.transformer !== void 0) {
											let data10 = data7.transformer;
											data10 !== "none" && data10 !== "forward" && data10 !== "backward" && data10 !== "both" && (vErrors = noted(vErrors, {
												instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1 + "/transformer",
												keyword: "enum",
												params: { allowedValues: [
													"none",
													"forward",
													"backward",
													"both"
												] }
											}), errors++);
										}
									} else vErrors = noted(vErrors, {
										instancePath: instancePath + "/versions/" + i0 + "/parents/" + i1,
										keyword: "type",
										params: { type: "object" }
									}), errors++;
								}
							} else vErrors = noted(vErrors, {
								instancePath: instancePath + "/versions/" + i0 + "/parents",
								keyword: "type",
								params: { type: "array" }
							}), errors++;
						}
					} else vErrors = noted(vErrors, {
						instancePath: instancePath + "/versions/" + i0,
						keyword: "type",
						params: { type: "object" }
					}), errors++;
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/versions",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const validateWindow = validate133, schema284 = {
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
		data.limitMicroseconds === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "limitMicroseconds" }
		}), errors++), data.requests === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "requests" }
		}), errors++), data.exceeding === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "exceeding" }
		}), errors++);
		for (let key0 in data) key0 !== "limitMicroseconds" && key0 !== "requests" && key0 !== "exceeding" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.limitMicroseconds !== void 0) {
			let data0 = data.limitMicroseconds;
			(typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limitMicroseconds",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limitMicroseconds",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data0 < 0 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limitMicroseconds",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.requests !== void 0) {
			let data1 = data.requests;
			(typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/requests",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 9007199254740991 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/requests",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data1 < 0 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/requests",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.exceeding !== void 0) {
			let data2 = data.exceeding;
			(typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/exceeding",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/exceeding",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data2 < 0 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/exceeding",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const pattern163 = RegExp("^(0|[1-9][0-9]{0,38})$", "u");
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		data.class === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "class" }
		}), errors++), data.counts === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "counts" }
		}), errors++), data.positives === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "positives" }
		}), errors++), data.scores === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "scores" }
		}), errors++), data.variances === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "variances" }
		}), errors++);
		for (let key0 in data) key0 !== "class" && key0 !== "counts" && key0 !== "positives" && key0 !== "scores" && key0 !== "variances" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.class !== void 0) {
			let data0 = data.class;
			typeof data0 == "string" ? (func2(data0) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/class",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.counts !== void 0) {
			let data1 = data.counts;
			if (Array.isArray(data1)) {
				data1.length > 1e3 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/counts",
					keyword: "maxItems",
					params: { limit: 1e3 }
				}), errors++), data1.length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/counts",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					(typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/counts/" + i0,
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/counts/" + i0,
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					}), errors++), (data2 < 0 || isNaN(data2)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/counts/" + i0,
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}), errors++));
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/counts",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.positives !== void 0) {
			let data3 = data.positives;
			if (Array.isArray(data3)) {
				data3.length > 1e3 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/positives",
					keyword: "maxItems",
					params: { limit: 1e3 }
				}), errors++), data3.length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/positives",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					(typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/positives/" + i1,
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740991 || isNaN(data4)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/positives/" + i1,
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					}), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/positives/" + i1,
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}), errors++));
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/positives",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.scores !== void 0) {
			let data5 = data.scores;
			if (Array.isArray(data5)) {
				data5.length > 1e3 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/scores",
					keyword: "maxItems",
					params: { limit: 1e3 }
				}), errors++), data5.length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/scores",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data6 = data5[i2];
					typeof data6 == "string" ? matches(pattern163, data6) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/scores/" + i2,
						keyword: "pattern",
						params: { pattern: "^(0|[1-9][0-9]{0,38})$" }
					}), errors++) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/scores/" + i2,
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/scores",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.variances !== void 0) {
			let data7 = data.variances;
			if (Array.isArray(data7)) {
				data7.length > 1e3 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/variances",
					keyword: "maxItems",
					params: { limit: 1e3 }
				}), errors++), data7.length < 1 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/variances",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len3 = data7.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data8 = data7[i3];
					typeof data8 == "string" ? matches(pattern163, data8) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/variances/" + i3,
						keyword: "pattern",
						params: { pattern: "^(0|[1-9][0-9]{0,38})$" }
					}), errors++) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/variances/" + i3,
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/variances",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.limit === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "limit" }
		}), errors++), data.pairs === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "pairs" }
		}), errors++), data.within === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "within" }
		}), errors++);
		for (let key0 in data) key0 !== "limit" && key0 !== "pairs" && key0 !== "within" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.limit !== void 0) {
			let data0 = data.limit;
			typeof data0 == "number" && isFinite(data0) ? ((data0 > 1 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limit",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				}
			}), errors++), (data0 < 0 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limit",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/limit",
				keyword: "type",
				params: { type: "number" }
			}), errors++);
		}
		if (data.pairs !== void 0) {
			let data1 = data.pairs;
			(typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/pairs",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 9007199254740991 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/pairs",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data1 < 0 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/pairs",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.within !== void 0) {
			let data2 = data.within;
			(typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/within",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/within",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data2 < 0 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/within",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.at === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "at" }
		}), errors++), data.queries === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "queries" }
		}), errors++), data.relevant === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "relevant" }
		}), errors++), data.hits === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "hits" }
		}), errors++), data.pairedHits === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "pairedHits" }
		}), errors++);
		for (let key0 in data) key0 !== "at" && key0 !== "queries" && key0 !== "relevant" && key0 !== "hits" && key0 !== "pairedHits" && key0 !== "differing" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.at !== void 0) {
			let data0 = data.at;
			(typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data0 < 0 || isNaN(data0)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/at",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.queries !== void 0) {
			let data1 = data.queries;
			(typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/queries",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 9007199254740991 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/queries",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data1 < 0 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/queries",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.relevant !== void 0) {
			let data2 = data.relevant;
			(typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/relevant",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/relevant",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data2 < 0 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/relevant",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.hits !== void 0) {
			let data3 = data.hits;
			(typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/hits",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 > 9007199254740991 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/hits",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data3 < 0 || isNaN(data3)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/hits",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.pairedHits !== void 0) {
			let data4 = data.pairedHits;
			(typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/pairedHits",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740991 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/pairedHits",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data4 < 0 || isNaN(data4)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/pairedHits",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.differing !== void 0) {
			let data5 = data.differing;
			(typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/differing",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 > 9007199254740991 || isNaN(data5)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/differing",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data5 < 0 || isNaN(data5)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/differing",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.version === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		}), errors++), data.requests === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "requests" }
		}), errors++), data.successes === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "successes" }
		}), errors++), data.latency === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "latency" }
		}), errors++), data.calibration === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "calibration" }
		}), errors++), data.shift === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "shift" }
		}), errors++), data.recall === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "recall" }
		}), errors++);
		for (let key0 in data) key0 !== "version" && key0 !== "requests" && key0 !== "successes" && key0 !== "latency" && key0 !== "calibration" && key0 !== "shift" && key0 !== "recall" && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.version !== void 0) {
			let data0 = data.version;
			typeof data0 == "string" ? (func2(data0) > 100 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "maxLength",
				params: { limit: 100 }
			}), errors++), matches(pattern16, data0) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/version",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.requests !== void 0) {
			let data1 = data.requests;
			(typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/requests",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 9007199254740991 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/requests",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data1 < 0 || isNaN(data1)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/requests",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.successes !== void 0) {
			let data2 = data.successes;
			(typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/successes",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/successes",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data2 < 0 || isNaN(data2)) && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/successes",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.latency !== void 0) {
			let data3 = data.latency;
			if (Array.isArray(data3)) {
				data3.length > 50 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/latency",
					keyword: "maxItems",
					params: { limit: 50 }
				}), errors++);
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) validate135(data3[i0], {
					instancePath: instancePath + "/latency/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate135.errors), errors += validate135.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/latency",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.calibration !== void 0) {
			let data5 = data.calibration;
			if (Array.isArray(data5)) {
				data5.length > 1e3 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/calibration",
					keyword: "maxItems",
					params: { limit: 1e3 }
				}), errors++);
				let len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) validate137(data5[i1], {
					instancePath: instancePath + "/calibration/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate137.errors), errors += validate137.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/calibration",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.shift !== void 0) {
			let data7 = data.shift;
			if (Array.isArray(data7)) {
				data7.length > 50 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/shift",
					keyword: "maxItems",
					params: { limit: 50 }
				}), errors++);
				let len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) validate139(data7[i2], {
					instancePath: instancePath + "/shift/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate139.errors), errors += validate139.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/shift",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.recall !== void 0) {
			let data9 = data.recall;
			if (Array.isArray(data9)) {
				data9.length > 50 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/recall",
					keyword: "maxItems",
					params: { limit: 50 }
				}), errors++);
				let len3 = data9.length;
				for (let i3 = 0; i3 < len3; i3++) validate141(data9[i3], {
					instancePath: instancePath + "/recall/" + i3,
					parentData: data9,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate141.errors), errors += validate141.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/recall",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
		data.schema === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "schema" }
		}), errors++), data.environment === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "environment" }
		}), errors++), data.component === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "component" }
		}), errors++), data.start === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "start" }
		}), errors++), data.end === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "end" }
		}), errors++), data.sealedAt === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "sealedAt" }
		}), errors++), data.gap === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "gap" }
		}), errors++), data.measurement === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "measurement" }
		}), errors++), data.source === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "source" }
		}), errors++), data.arms === void 0 && (vErrors = noted(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "arms" }
		}), errors++);
		for (let key0 in data) func1.call(schema284.properties, key0) || (vErrors = noted(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.$schema !== void 0 && typeof data.$schema != "string" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/$schema",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.schema !== void 0 && data.schema !== "headgate/window/v1alpha" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/schema",
			keyword: "const",
			params: { allowedValue: "headgate/window/v1alpha" }
		}), errors++), data.environment !== void 0) {
			let data2 = data.environment;
			typeof data2 == "string" ? (func2(data2) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data2) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/environment",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.component !== void 0) {
			let data3 = data.component;
			typeof data3 == "string" ? (func2(data3) > 63 && (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "maxLength",
				params: { limit: 63 }
			}), errors++), matches(pattern4, data3) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/component",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.start !== void 0) {
			let data4 = data.start;
			typeof data4 == "string" ? (matches(pattern6, data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data4) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/start",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.end !== void 0) {
			let data5 = data.end;
			typeof data5 == "string" ? (matches(pattern6, data5) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/end",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data5) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/end",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/end",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.sealedAt !== void 0) {
			let data6 = data.sealedAt;
			typeof data6 == "string" ? (matches(pattern6, data6) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sealedAt",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$" }
			}), errors++), formats0(data6) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sealedAt",
				keyword: "format",
				params: { format: "date-time" }
			}), errors++)) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/sealedAt",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.gap !== void 0 && typeof data.gap != "boolean" && (vErrors = noted(vErrors, {
			instancePath: instancePath + "/gap",
			keyword: "type",
			params: { type: "boolean" }
		}), errors++), data.measurement !== void 0) {
			let data8 = data.measurement;
			typeof data8 == "string" ? matches(pattern7, data8) || (vErrors = noted(vErrors, {
				instancePath: instancePath + "/measurement",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" }
			}), errors++) : (vErrors = noted(vErrors, {
				instancePath: instancePath + "/measurement",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.source !== void 0) {
			let data9 = data.source;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				data9.kind === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/source",
					keyword: "required",
					params: { missingProperty: "kind" }
				}), errors++), data9.digest === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/source",
					keyword: "required",
					params: { missingProperty: "digest" }
				}), errors++), data9.rows === void 0 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/source",
					keyword: "required",
					params: { missingProperty: "rows" }
				}), errors++);
				for (let key1 in data9) key1 !== "kind" && key1 !== "digest" && key1 !== "rows" && key1 !== "quarantined" && key1 !== "late" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/source",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				}), errors++);
				if (data9.kind !== void 0 && data9.kind !== "files" && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/source/kind",
					keyword: "enum",
					params: { allowedValues: ["files"] }
				}), errors++), data9.digest !== void 0) {
					let data11 = data9.digest;
					typeof data11 == "string" ? matches(pattern7, data11) || (vErrors = noted(vErrors, {
						instancePath: instancePath + "/source/digest",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" }
					}), errors++) : (vErrors = noted(vErrors, {
						instancePath: instancePath + "/source/digest",
						keyword: "type",
						params: { type: "string" }
					}), errors++);
				}
				if (data9.rows !== void 0) {
					let data12 = data9.rows;
					(typeof data12 != "number" || data12 % 1 || isNaN(data12) || !isFinite(data12)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/source/rows",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data12 == "number" && isFinite(data12) && ((data12 > 9007199254740991 || isNaN(data12)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/source/rows",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					}), errors++), (data12 < 0 || isNaN(data12)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/source/rows",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}), errors++));
				}
				if (data9.quarantined !== void 0) {
					let data13 = data9.quarantined;
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						Object.keys(data13).length > 50 && (vErrors = noted(vErrors, {
							instancePath: instancePath + "/source/quarantined",
							keyword: "maxProperties",
							params: { limit: 50 }
						}), errors++);
						for (let key2 in data13) {
							let _errs37 = errors;
							typeof key2 == "string" ? (func2(key2) > 63 && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/source/quarantined",
								keyword: "maxLength",
								params: { limit: 63 },
								propertyName: key2
							}), errors++), matches(pattern4, key2) || (vErrors = noted(vErrors, {
								instancePath: instancePath + "/source/quarantined",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								propertyName: key2
							}), errors++)) : (vErrors = noted(vErrors, {
								instancePath: instancePath + "/source/quarantined",
								keyword: "type",
								params: { type: "string" },
								propertyName: key2
							}), errors++), _errs37 !== errors && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/source/quarantined",
								keyword: "propertyNames",
								params: { propertyName: key2 }
							}), errors++);
						}
						for (let key3 in data13) {
							let data14 = data13[key3];
							(typeof data14 != "number" || data14 % 1 || isNaN(data14) || !isFinite(data14)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/source/quarantined/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								keyword: "type",
								params: { type: "integer" }
							}), errors++), typeof data14 == "number" && isFinite(data14) && ((data14 > 9007199254740991 || isNaN(data14)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/source/quarantined/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								}
							}), errors++), (data14 < 0 || isNaN(data14)) && (vErrors = noted(vErrors, {
								instancePath: instancePath + "/source/quarantined/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}), errors++));
						}
					} else vErrors = noted(vErrors, {
						instancePath: instancePath + "/source/quarantined",
						keyword: "type",
						params: { type: "object" }
					}), errors++;
				}
				if (data9.late !== void 0) {
					let data15 = data9.late;
					(typeof data15 != "number" || data15 % 1 || isNaN(data15) || !isFinite(data15)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/source/late",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data15 == "number" && isFinite(data15) && ((data15 > 9007199254740991 || isNaN(data15)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/source/late",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					}), errors++), (data15 < 0 || isNaN(data15)) && (vErrors = noted(vErrors, {
						instancePath: instancePath + "/source/late",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					}), errors++));
				}
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/source",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.arms !== void 0) {
			let data16 = data.arms;
			if (Array.isArray(data16)) {
				data16.length > 20 && (vErrors = noted(vErrors, {
					instancePath: instancePath + "/arms",
					keyword: "maxItems",
					params: { limit: 20 }
				}), errors++);
				let len0 = data16.length;
				for (let i0 = 0; i0 < len0; i0++) validate134(data16[i0], {
					instancePath: instancePath + "/arms/" + i0,
					parentData: data16,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = joined(vErrors, validate134.errors), errors += validate134.errors.length);
			} else vErrors = noted(vErrors, {
				instancePath: instancePath + "/arms",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = noted(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
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
* Whether the double gives the text back: in its shortest form, which JSON writers use, or with as many digits as the text has.
* Integers must also be safe (RFC 7493 §2.2), since a writer that counted further may already have lost some.
*/
function isCarried(text, value) {
	if (!Number.isFinite(value)) return !1;
	if (/^-?[0-9]+$/.test(text)) return Number.isSafeInteger(value);
	let wanted = decimal(text);
	return wanted.digits === "" ? !0 : value === 0 || wanted.digits.length > 100 ? !1 : [String(value), value.toExponential(wanted.digits.length - 1)].some((carried) => {
		let { digits, exponent } = decimal(carried);
		return digits === wanted.digits && exponent === wanted.exponent;
	});
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
	let validator = validators[kind];
	found === void 0 && validator(value);
	let faults = schemaFaults(kind, value, validator.errors ?? []);
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
export { print as a, plain as c, isCanonical as i, canonicalText as l, parseAny as n, locate as o, parseOneOf as r, kindOf as s, parse as t, valueAt as u };
