import { r as problem } from "./problem.js";
import { l as canonicalText } from "./codec.js";
// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0, fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	let h = fromNumH(n), l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE), view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// node_modules/@noble/hashes/utils.js
/**
* Checks if something is Uint8Array. Be careful: nodejs Buffer will return true.
* @param a - value to test
* @returns `true` when the value is a Uint8Array-compatible view.
* @example
* Check whether a value is a Uint8Array-compatible view.
* ```ts
* isBytes(new Uint8Array([1, 2, 3]));
* ```
*/
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
/**
* Asserts something is a non-negative integer.
* @param n - number to validate
* @param title - label included in thrown errors
* @returns The validated number.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a non-negative integer option.
* ```ts
* anumber(32, 'length');
* ```
*/
function anumber(n, title = "") {
	if (typeof n != "number") throw TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
/**
* Asserts something is Uint8Array.
* @param value - value to validate
* @param length - optional exact length constraint
* @param title - label included in thrown errors
* @returns The validated byte array.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate that a value is a byte array.
* ```ts
* abytes(new Uint8Array([1, 2, 3]));
* ```
*/
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	length !== void 0 && anumber(length, "length");
	let bytes = isBytes(value), ofLen = length === void 0 ? "" : ` of length ${length}`, got = bytes ? `length=${value.length}` : `type=${typeof value}`, message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	throw bytes ? RangeError(message) : TypeError(message);
}
const aobject = (value, label) => {
	if (typeof value != "object" || !value || Array.isArray(value)) throw TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
}, aopts = (value, label) => {
	aobject(value, label);
	let proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw TypeError(`"${label}.__proto__" is not allowed`);
};
/**
* Asserts a hash instance has not been destroyed or finished.
* @param instance - hash instance to validate
* @param checkFinished - whether to reject finalized instances
* @throws If the hash instance has already been destroyed or finalized. {@link Error}
* @example
* Validate that a hash instance is still usable.
* ```ts
* import { aexists } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aexists(hash);
* ```
*/
function aexists(instance, checkFinished = !0) {
	if (instance.destroyed) throw Error("hash was destroyed");
	if (checkFinished && instance.finished) throw Error("digest() was already called");
}
/**
* Asserts output is a sufficiently-sized byte array.
* @param out - destination buffer
* @param instance - hash instance providing output length
* Oversized buffers are allowed; downstream code only promises to fill the first `outputLen` bytes.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a caller-provided digest buffer.
* ```ts
* import { aoutput } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aoutput(new Uint8Array(hash.outputLen), hash);
* ```
*/
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	let min = instance.outputLen;
	if (!(out.length >= min)) throw RangeError("\"output\" expected length >= " + min);
}
/**
* Zeroizes typed arrays in place. Warning: JS provides no guarantees.
* @param arrays - arrays to overwrite with zeros
* @example
* Zeroize sensitive buffers in place.
* ```ts
* clean(new Uint8Array([1, 2, 3]));
* ```
*/
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
/**
* Creates a DataView for byte-level manipulation.
* @param arr - source typed array
* @returns DataView over the same buffer region.
* @example
* Create a DataView over an existing buffer.
* ```ts
* createView(new Uint8Array(4));
* ```
*/
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
* Rotate-right operation for uint32 values.
* @param word - source word
* @param shift - shift amount in bits
* @returns Rotated word.
* @example
* Rotate a 32-bit word to the right.
* ```ts
* rotr(0x12345678, 8);
* ```
*/
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function", hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
/**
* Convert byte array to hex string.
* Uses the built-in function when available and assumes it matches the tested
* fallback semantics.
* @param bytes - bytes to encode
* @returns Lowercase hexadecimal string.
* @throws On wrong argument types. {@link TypeError}
* @example
* Convert bytes to lowercase hexadecimal.
* ```ts
* bytesToHex(Uint8Array.from([0xca, 0xfe, 0x01, 0x23])); // 'cafe0123'
* ```
*/
function bytesToHex(bytes) {
	if (abytes(bytes), hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
/**
* Converts string to bytes using UTF8 encoding.
* Built-in doesn't validate input to be string: we do the check.
* Non-ASCII details are delegated to the platform `TextEncoder`.
* @param str - string to encode
* @returns UTF-8 encoded bytes.
* @throws On wrong argument types. {@link TypeError}
* @example
* Encode a string as UTF-8 bytes.
* ```ts
* utf8ToBytes('abc'); // Uint8Array.from([97, 98, 99])
* ```
*/
function utf8ToBytes(str) {
	if (typeof str != "string") throw TypeError("string expected");
	let encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
/**
* Merges default options and passed options.
* @param defaults - base option object
* @param opts - user overrides
* @param title - label included in thrown override errors
* @returns Fresh merged option object with a null prototype.
* @throws On wrong argument types. {@link TypeError}
* @example
* Merge user overrides onto default options.
* ```ts
* checkOpts({ dkLen: 32 }, { asyncTick: 10 });
* ```
*/
function checkOpts(defaults, opts, title = "opts") {
	return aopts(defaults, "defaults"), opts !== void 0 && aopts(opts, title), Object.assign(Object.create(null), defaults, opts);
}
/**
* Creates a callable hash function from a stateful class constructor.
* @param hashCons - hash constructor or factory
* @param info - optional metadata such as DER OID
* @returns Frozen callable hash wrapper with `.create()`.
*   Wrapper construction eagerly calls `hashCons(undefined)` once to read
*   `outputLen` / `blockLen`, so constructor side effects happen at module
*   init time.
* @throws On wrong argument types. {@link TypeError}
* @example
* Wrap a stateful hash constructor into a callable helper.
* ```ts
* import { createHasher } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const wrapped = createHasher(sha256.create, { oid: sha256.oid });
* wrapped(new Uint8Array([1]));
* ```
*/
function createHasher(hashCons, info = {}) {
	if (typeof hashCons != "function") throw TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	let hashC = (msg, opts) => hashCons(opts).update(msg).digest(), tmp = hashCons(void 0);
	return hashC.outputLen = tmp.outputLen, hashC.blockLen = tmp.blockLen, hashC.canXOF = tmp.canXOF, hashC.create = (opts) => hashCons(opts), Object.assign(hashC, info), Object.freeze(hashC);
}
/**
* Creates OID metadata for NIST hashes with prefix `06 09 60 86 48 01 65 03 04 02`.
* @param suffix - final OID byte for the selected hash.
*   The helper accepts any byte even though only the documented NIST hash
*   suffixes are meaningful downstream.
* @returns Object containing the DER-encoded OID.
* @example
* Build OID metadata for a NIST hash.
* ```ts
* oidNist(0x01);
* ```
*/
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });
// node_modules/@noble/hashes/_md.js
/**
* Internal Merkle-Damgard hash utils.
* @module
*/
/**
* Shared 32-bit conditional boolean primitive reused by SHA-256, SHA-1, and MD5 `F`.
* Returns bits from `b` when `a` is set, otherwise from `c`.
* The XOR form is equivalent to MD5's `F(X,Y,Z) = XY v not(X)Z` because the masked terms never
* set the same bit.
* @param a - selector word
* @param b - word chosen when selector bit is set
* @param c - word chosen when selector bit is clear
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit choice primitive.
* ```ts
* Chi(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
/**
* Shared 32-bit majority primitive reused by SHA-256 and SHA-1.
* Returns bits shared by at least two inputs.
* @param a - first input word
* @param b - second input word
* @param c - third input word
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit majority primitive.
* ```ts
* Maj(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
/**
* Merkle-Damgard hash construction base class.
* Could be used to create MD5, RIPEMD, SHA1, SHA2.
* Accepts only byte-aligned `Uint8Array` input, even when the underlying spec describes bit
* strings with partial-byte tails.
* @param blockLen - internal block size in bytes
* @param outputLen - digest size in bytes
* @param padOffset - trailing length field size in bytes
* @param isLE - whether length and state words are encoded in little-endian
* @example
* Use a concrete subclass to get the shared Merkle-Damgard update/digest flow.
* ```ts
* import { _SHA1 } from '@noble/hashes/legacy.js';
* const hash = new _SHA1();
* hash.update(new Uint8Array([97, 98, 99]));
* hash.digest();
* ```
*/
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = !1;
	padOffset;
	isLE;
	buffer;
	view;
	finished = !1;
	length = 0;
	pos = 0;
	destroyed = !1;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen, this.outputLen = outputLen, this.padOffset = padOffset, this.isLE = isLE, this.buffer = new Uint8Array(blockLen), this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this), abytes(data);
		let { view, buffer, blockLen } = this, len = data.length, processed = !1;
		for (let pos = 0; pos < len;) {
			let take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				let dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = !0;
			} else buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos), this.pos += take, pos += take, this.pos === blockLen && (this.process(view, 0), this.pos = 0, processed = !0);
		}
		return this.length += data.length, processed && this.roundClean(), this;
	}
	digestInto(out) {
		aexists(this), aoutput(out, this), this.finished = !0;
		let { buffer, view, blockLen, isLE } = this, { pos } = this;
		buffer[pos++] = 128, buffer.fill(0, pos), this.padOffset > blockLen - pos && (this.process(view, 0), buffer.fill(0)), setU64FromNum(view, blockLen - 8, this.length * 8, isLE), this.process(view, 0), this.roundClean();
		let oview = out === buffer ? view : createView(out), len = this.outputLen, outLen = len / 4, state = this.get();
		if (len % 4 || outLen > state.length) throw Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		let { buffer, outputLen } = this;
		this.digestInto(buffer);
		let res = buffer.slice(0, outputLen);
		return this.destroy(), res;
	}
	_cloneIntoMeta(to) {
		let { buffer, length, finished, destroyed, pos } = this;
		return to.destroyed = destroyed, to.finished = finished, to.length = length, to.pos = pos, pos && to.buffer.set(buffer), to;
	}
	clone() {
		return this._cloneInto();
	}
};
/**
* Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
* Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
*/
/** Initial SHA256 state from RFC 6234 §6.1: the first 32 bits of the fractional parts of the
* square roots of the first eight prime numbers. Exported as a shared table; callers must treat
* it as read-only because constructors copy words from it by index. */
const SHA256_IV = Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), SHA256_K = Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]), SHA256_W = new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 §6.2. */
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, !1), this.A = IV[0] | 0, this.B = IV[1] | 0, this.C = IV[2] | 0, this.D = IV[3] | 0, this.E = IV[4] | 0, this.F = IV[5] | 0, this.G = IV[6] | 0, this.H = IV[7] | 0;
	}
	get() {
		let { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0, this.B = B | 0, this.C = C | 0, this.D = D | 0, this.E = E | 0, this.F = F | 0, this.G = G | 0, this.H = H | 0;
	}
	_cloneInto(to) {
		return (to ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, !1);
		for (let i = 16; i < 64; i++) {
			let W15 = SHA256_W[i - 15], W2 = SHA256_W[i - 2], s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3, s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			let sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25), T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0, T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G, G = F, F = E, E = D + T1 | 0, D = C, C = B, B = A, A = T1 + T2 | 0;
		}
		A = A + this.A | 0, B = B + this.B | 0, C = C + this.C | 0, D = D + this.D | 0, E = E + this.E | 0, F = F + this.F | 0, G = G + this.G | 0, H = H + this.H | 0, this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = !0, this.set(0, 0, 0, 0, 0, 0, 0, 0), clean(this.buffer);
	}
}, _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
/**
* SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
*
* - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
* - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
* - Each sha256 hash is executing 2^18 bit operations.
* - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
* @param msg - message bytes to hash
* @param opts - Reserved hash options.
* @returns Digest bytes.
* @example
* Hash a message with SHA2-256.
* ```ts
* sha256(new Uint8Array([97, 98, 99]));
* ```
*/
const sha256 = createHasher(() => new _SHA256(), oidNist(1)), units = new Map([
	["d", 864e5],
	["h", 36e5],
	["m", 6e4],
	["s", 1e3]
]);
/** Milliseconds since 1970-01-01T00:00:00Z. Throws on a text that the codec would refuse. */
function toMilliseconds(instant) {
	let milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(instant) ? Date.parse(instant) : NaN;
	if (Number.isNaN(milliseconds)) throw RangeError(`Not an instant: ${instant}`);
	return milliseconds;
}
/** The instant of a number of milliseconds since 1970, to the second when there is no fraction of one. */
const fromMilliseconds = (milliseconds) => new Date(milliseconds).toISOString().replace(".000Z", "Z");
/** Length of a duration. Throws on a text that the codec would refuse. */
function durationMilliseconds(duration) {
	let [, count, unit] = /^([1-9][0-9]{0,5})([smhd])$/.exec(duration) ?? [], length = units.get(unit ?? "");
	if (length === void 0) throw RangeError(`Not a duration: ${duration}`);
	return Number(count) * length;
}
/** The shortest text of a length: `15m`, `24h` is `1d`. Parts of a second are dropped. */
function formatDuration(milliseconds) {
	let whole = milliseconds - milliseconds % 1e3, [unit, length] = [...units].find((entry) => whole !== 0 && whole % entry[1] === 0) ?? ["s", 1e3];
	return `${whole / length}${unit}`;
}
const addDuration = (instant, duration) => fromMilliseconds(toMilliseconds(instant) + durationMilliseconds(duration)), EXACT = 9e9;
/** count / total > share, without rounding. */
function exceedsShare(count, total, share) {
	let parts = Math.round(share * 1e6);
	return count < EXACT && total < EXACT ? count * 1e6 > parts * total : BigInt(count) * 1000000n > BigInt(parts) * BigInt(total);
}
/** A ratio for people to read: six decimal places. Never what a verdict is taken from. */
const figure = (count, total) => roundFigure(count / total), roundFigure = (value) => Math.round(value * 1e6) / 1e6, defaults = {
	window: "15m",
	lateness: "5m",
	propagation: "5m",
	evidenceDeadline: "4h",
	cooldown: "45m",
	decisionExpiry: "2h",
	lease: "6h"
}, period = (policy, name) => durationMilliseconds(policy[name] ?? defaults[name]), periodText = (policy, name) => policy[name] ?? defaults[name], emergencyStop = (policy) => policy.emergencyStop ?? {
	reverts: 6,
	within: "24h"
}, stageNamed = (policy, name) => policy.stages.find((stage) => stage.name === name);
/** The stage after one; undefined after the last. */
function stageAfter(policy, name) {
	let index = policy.stages.findIndex((stage) => stage.name === name);
	return index < 0 ? void 0 : policy.stages[index + 1];
}
const RESERVED = new Set(["disabled", "published"]), MOST_WINDOWS = 5e3;
/** What the schema cannot say: stages rise to 100, names are unique, windows divide the day. */
function policyProblems(policy, file) {
	let found = [], length = period(policy, "window"), at = (pointer) => ({
		file,
		pointer
	});
	policy.stages.forEach((stage, index) => {
		let before = policy.stages[index - 1];
		before !== void 0 && stage.percent <= before.percent && found.push(problem("policy/stages-not-rising", {
			stage: stage.name,
			percent: stage.percent,
			before: before.percent
		}, at(`/stages/${index}/percent`))), (RESERVED.has(stage.name) || policy.stages.findIndex(({ name }) => name === stage.name) < index) && found.push(problem("policy/name-taken", { name: stage.name }, at(`/stages/${index}/name`)));
	});
	let last = policy.stages.length - 1;
	return policy.stages[last]?.percent !== 100 && found.push(problem("policy/never-full", {}, at(`/stages/${last}/percent`))), policy.gates.forEach((gate, index) => {
		policy.gates.findIndex(({ name }) => name === gate.name) < index && found.push(problem("policy/name-taken", { name: gate.name }, at(`/gates/${index}/name`)));
	}), policy.gates.every((gate) => gate.notApplicable !== void 0) && found.push(problem("policy/no-gate", {}, at("/gates"))), (864e5 % length != 0 || length < 1e4) && found.push(problem("policy/window-length", { window: policy.window }, at("/window"))), policy.stages.forEach((stage, index) => {
		durationMilliseconds(stage.minimumObservation) / length > MOST_WINDOWS && found.push(problem("policy/too-many-windows", {
			name: stage.name,
			most: MOST_WINDOWS
		}, at(`/stages/${index}/minimumObservation`)));
	}), durationMilliseconds(policy.hold) / length > MOST_WINDOWS && found.push(problem("policy/too-many-windows", {
		name: "hold",
		most: MOST_WINDOWS
	}, at("/hold"))), found;
}
// src/domain/rollout/reason.ts
/** Why a decision is what it is, or why nothing is decided yet: code → what it says to people. Braces are arguments. */
const texts = {
	requested: "{by} asked for it: {reason}",
	"gates-pass": "every gate passes (windows of the stage: {windows})",
	"hold-is-over": "the candidate was watched at 100 % for {hours}",
	"consecutive-breaches": "{count} windows in a row breached a gate: {gates}",
	"breach-rate": "{count} of {windows} windows breached a gate, more than {share}: {gates}",
	"evidence-overdue": "no window could be judged since {since}, longer than {deadline}",
	"too-many-reverts": "{count} reverts within {within}: a person must resume this component",
	"no-rollout": "nothing is being rolled out",
	"stable-needed": "the version that runs now is not known; for a first rollout name it with --stable",
	"nothing-to-lift": "no stop and no blocked version stands against it",
	"line-stopped": "the line is stopped: {by}: {reason}",
	"component-stopped": "the component is stopped after too many reverts; `headgate rollout resume` lifts it",
	"not-applied": "the state on main is not served yet; its clock has not started",
	"policy-invalid": "the policy is not valid ({codes}); `headgate check` shows where",
	"gate-cannot-judge": "gate {gate} judges calibration, but the manifest names no calibrated class; choose another policy",
	"stage-unknown": "the policy has no stage {stage} any more; restore it, or revert",
	"manifest-changed": "the manifest of {version} is not the one that was started; restore it, or revert and release a new version",
	"in-progress": "{candidate} is being rolled out already",
	"cooling-down": "nothing is started before {until}, after the last revert",
	"version-blocked": "{version} was taken back at {at} ({because}); `headgate rollout resume` lifts the block",
	"already-stable": "{version} is the stable version already",
	"observation-short": "{seen} of {needed} observed",
	"samples-short": "{seen} of {needed} requests answered by the candidate",
	"success-rate-low": "success rate {seen}, at least {needed} needed",
	"gate-not-passing": "{gate}: {verdict}",
	"breach-without-brake": "a breach calls for a revert, but the policy does not revert by itself",
	"awaiting-person": "the policy promotes only when a person asks: `headgate rollout promote`",
	"approvals-missing": "approvals of role {role} are missing: {missing}",
	"evidence-broken": "the sealed windows are not contiguous at {start}",
	"clock-went-back": "the decision would be older than the one before it ({since})"
};
/** A reason with its text filled in; the compiler demands the arguments. */
function reason(code, args) {
	let values = args;
	return {
		code,
		text: clipped(texts[code].replace(/\{(\w+)\}/g, (_, name) => String(values[name])), 500)
	};
}
/** A text as a document's field holds it: nothing that people or gates are called may keep a revert from being recorded. */
function clipped(text, most) {
	let characters = Array.from(text);
	return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
// src/domain/rollout/brake.ts
/** Why the candidate must be taken back now; empty when it need not be. */
function brakeReasons(input, evidence) {
	return [...breachReasons(input.policy, evidence), ...overdueReasons(input, evidence)];
}
function breachReasons(policy, { breaches, streak, judged }) {
	return streak.length >= policy.brake.consecutiveBreaches ? [reason("consecutive-breaches", {
		count: streak.length,
		gates: gatesOf(streak)
	})] : breaches.length >= 2 && exceedsShare(breaches.length, judged, policy.brake.breachRate) ? [reason("breach-rate", {
		count: breaches.length,
		windows: judged,
		share: policy.brake.breachRate,
		gates: gatesOf(breaches)
	})] : [];
}
const gatesOf = (breaches) => [...new Set(breaches.flatMap(({ verdicts }) => verdicts.map(({ gate }) => gate)))].join(", ");
/** The dead-man's switch: a candidate that nobody can see is not left running. */
function overdueReasons({ applied, now, policy }, { lastJudged }) {
	if (applied === null) return [];
	let since = lastJudged ?? applied.at;
	return toMilliseconds(now) - toMilliseconds(since) > period(policy, "evidenceDeadline") ? [reason("evidence-overdue", {
		since,
		deadline: periodText(policy, "evidenceDeadline")
	})] : [];
}
// src/domain/rollout/gates/calibration.ts
const ORDER = [
	"breach",
	"error",
	"no_data",
	"inconclusive",
	"pass"
];
/** AECE minus tau(N, K) within the margin, for every class of the manifest; the worst class decides. */
function judgeCalibration(gate, arm, judging) {
	return judging.classes.length === 0 ? {
		gate: gate.name,
		verdict: "error",
		samples: 0,
		because: "the manifest of the candidate names no calibrated class"
	} : judging.classes.map((settings) => judgeClass(gate, arm, settings, judging)).reduce((worst, next) => isWorse(next, worst) ? next : worst);
}
function judgeClass(gate, arm, settings, { measure }) {
	let about = {
		gate: gate.name,
		class: settings.class
	}, table = arm.calibration.find(({ class: name }) => name === settings.class), error = table === void 0 ? void 0 : measure(table, settings.cHat);
	if (error === void 0) return {
		...about,
		verdict: "no_data",
		samples: 0,
		because: "no scored answers"
	};
	let { aece, tau, rows } = error, excess = aece - tau, seen = {
		samples: rows,
		figure: roundFigure(excess),
		limit: gate.maximumExcess
	}, because = `AECE ${roundFigure(aece)}, noise floor ${roundFigure(tau)}`;
	return excess > gate.maximumExcess ? {
		...about,
		verdict: "breach",
		...seen,
		because
	} : tau > (gate.maximumTau ?? .1) ? {
		...about,
		verdict: "inconclusive",
		...seen,
		because: `${because}: too few samples to tell`
	} : {
		...about,
		verdict: "pass",
		...seen,
		because
	};
}
const rank = ({ verdict }) => ORDER.indexOf(verdict);
function isWorse(a, b) {
	return rank(a) === rank(b) ? (a.figure ?? 0) > (b.figure ?? 0) : rank(a) < rank(b);
}
/** The verdict on a sample too small to speak, or undefined when it is large enough. */
function tooFew(gate, samples) {
	let minimum = Math.max(1, gate.minimumWindowSamples ?? 50);
	if (samples === 0) return {
		gate: gate.name,
		verdict: "no_data",
		samples,
		because: "no samples"
	};
	if (samples < minimum) return {
		gate: gate.name,
		verdict: "inconclusive",
		samples,
		because: `fewer than ${minimum} samples`
	};
}
// src/domain/rollout/gates/exceedance.ts
/** p99 below a limit, as a count: at most `maximumShare` of the requests exceed it. */
function judgeLatency(gate, arm) {
	let counts = arm.latency.find(({ limitMicroseconds }) => limitMicroseconds === gate.limitMicroseconds);
	return counts === void 0 ? {
		gate: gate.name,
		verdict: "no_data",
		samples: 0,
		because: `nothing was counted at ${gate.limitMicroseconds} µs`
	} : judgeShare(gate, counts.exceeding, counts.requests);
}
/** At most `maximumShare` of the requests failed. */
function judgeErrors(gate, arm) {
	return judgeShare(gate, arm.requests - arm.successes, arm.requests);
}
function judgeShare(gate, count, total) {
	let few = tooFew(gate, total);
	return few === void 0 ? {
		gate: gate.name,
		verdict: exceedsShare(count, total, gate.maximumShare) ? "breach" : "pass",
		samples: total,
		figure: figure(count, total),
		limit: gate.maximumShare
	} : few;
}
// src/domain/rollout/gates/recall.ts
/** Hits over paired queries: equal within `maximumDifference` of the stable version's hits, in either direction. */
function judgeRecall(gate, arm) {
	let counts = arm.recall.find(({ at }) => at === gate.at);
	if (counts === void 0) return {
		gate: gate.name,
		verdict: "no_data",
		samples: 0,
		because: `no recall was counted at ${gate.at}`
	};
	let few = tooFew(gate, counts.queries);
	if (few !== void 0) return few;
	if (counts.pairedHits === 0) return {
		gate: gate.name,
		verdict: "no_data",
		samples: counts.queries,
		because: "the stable version found nothing to compare with"
	};
	let difference = gate.maximumDifference === 0 ? counts.differing : Math.abs(counts.hits - counts.pairedHits);
	return difference === void 0 ? {
		gate: gate.name,
		verdict: "no_data",
		samples: counts.queries,
		because: "queries that differ were not counted"
	} : {
		gate: gate.name,
		verdict: exceedsShare(difference, counts.pairedHits, gate.maximumDifference) ? "breach" : "pass",
		samples: counts.queries,
		figure: figure(counts.hits - counts.pairedHits, counts.pairedHits),
		limit: gate.maximumDifference
	};
}
// src/domain/rollout/gates/shift.ts
/** Median shift within a limit, as a count: at least `minimumShare` of the pairs shift by at most the limit. */
function judgeShift(gate, arm) {
	let counts = arm.shift.find(({ limit }) => limit === gate.limit);
	if (counts === void 0) return {
		gate: gate.name,
		verdict: "no_data",
		samples: 0,
		because: `no pairs were counted at ${gate.limit}`
	};
	let few = tooFew(gate, counts.pairs);
	if (few !== void 0) return few;
	let outside = counts.pairs - counts.within;
	return {
		gate: gate.name,
		verdict: exceedsShare(outside, counts.pairs, 1 - gate.minimumShare) ? "breach" : "pass",
		samples: counts.pairs,
		figure: figure(counts.within, counts.pairs),
		limit: gate.minimumShare
	};
}
// src/domain/rollout/gates/judge.ts
/** What a gate says of one version's counts. Undefined when the policy declares that it does not apply. */
function judge(gate, arm, judging) {
	if (gate.notApplicable === void 0) {
		if (arm === void 0) return {
			gate: gate.name,
			verdict: "no_data",
			samples: 0,
			because: "no counts of the candidate"
		};
		switch (gate.metric) {
			case "latency": return judgeLatency(gate, arm);
			case "errors": return judgeErrors(gate, arm);
			case "calibration": return judgeCalibration(gate, arm, judging);
			case "shift": return judgeShift(gate, arm);
			case "recall": return judgeRecall(gate, arm);
		}
	}
}
/** Every applicable gate's verdict, in the policy's order. */
function judgeAll(gates, arm, judging) {
	return gates.flatMap((gate) => judge(gate, arm, judging) ?? []);
}
// src/domain/rollout/merge-arms.ts
/** Adds the counts of one version over several windows of the same measurement; undefined without any. */
function mergeArms(arms) {
	let [first] = arms;
	if (first !== void 0) return {
		version: first.version,
		requests: total(arms, ({ requests }) => requests),
		successes: total(arms, ({ successes }) => successes),
		latency: grouped(arms, ({ latency }) => latency, "limitMicroseconds", (counts, limitMicroseconds) => ({
			limitMicroseconds,
			requests: total(counts, ({ requests }) => requests),
			exceeding: total(counts, ({ exceeding }) => exceeding)
		})),
		calibration: grouped(arms, ({ calibration }) => calibration, "class", addTables),
		shift: grouped(arms, ({ shift }) => shift, "limit", (counts, limit) => ({
			limit,
			pairs: total(counts, ({ pairs }) => pairs),
			within: total(counts, ({ within }) => within)
		})),
		recall: grouped(arms, ({ recall }) => recall, "at", (counts, at) => ({
			at,
			queries: total(counts, ({ queries }) => queries),
			relevant: total(counts, ({ relevant }) => relevant),
			hits: total(counts, ({ hits }) => hits),
			pairedHits: total(counts, ({ pairedHits }) => pairedHits),
			...counts.some(({ differing }) => differing === void 0) ? {} : { differing: total(counts, ({ differing }) => differing ?? 0) }
		}))
	};
}
function total(counts, of) {
	return counts.reduce((sum, count) => sum + of(count), 0);
}
/** Joins counts by key. A key that one arm lacks is dropped: its total would be a partial one. */
function grouped(arms, list, key, join) {
	let byKey = new Map();
	for (let arm of arms) for (let count of list(arm)) {
		let same = byKey.get(count[key]);
		same === void 0 ? byKey.set(count[key], [count]) : same.push(count);
	}
	return [...byKey].flatMap(([value, counts]) => counts.length === arms.length ? [join(counts, value)] : []);
}
function addTables(tables, name) {
	let bins = tables[0]?.counts.length ?? 0, each = (add) => Array.from({ length: bins }, (_, bin) => add(bin));
	return {
		class: name,
		counts: each((bin) => total(tables, ({ counts }) => counts[bin] ?? 0)),
		positives: each((bin) => total(tables, ({ positives }) => positives[bin] ?? 0)),
		scores: each((bin) => totalText(tables, ({ scores }) => scores[bin] ?? "0")),
		variances: each((bin) => totalText(tables, ({ variances }) => variances[bin] ?? "0"))
	};
}
/** Up to so many digits a text splits into two parts that doubles hold exactly, some hundred times over. */
const LOW = 1000000000n, FULL = 2 ** 52;
/** Sum of decimal texts of any length, in two doubles as long as they fit: several times faster than adding big integers. */
function totalText(counts, of) {
	let sum = 0n, high = 0, low = 0;
	for (let count of counts) {
		let text = of(count);
		if (text.length > 22) sum += BigInt(text);
		else {
			let split = Math.max(0, text.length - 9);
			high += digits(text, 0, split), low += digits(text, split, text.length);
		}
		(high > FULL || low > FULL) && (sum += BigInt(high) * LOW + BigInt(low), high = 0, low = 0);
	}
	return String(sum + BigInt(high) * LOW + BigInt(low));
}
/** The number that some digits of a text write. */
function digits(text, from, to) {
	let value = 0;
	for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
	return value;
}
// src/domain/rollout/evidence.ts
/** First moment whose windows count for a stage that is served since `appliedAt`. */
function evidenceStart(policy, appliedAt) {
	let length = period(policy, "window");
	return Math.ceil((toMilliseconds(appliedAt) + period(policy, "propagation")) / length) * length;
}
/** Weighs a stage's windows. Recomputed from counts each time: a stored verdict is never used. */
function weigh(windows, question, judging) {
	let length = period(question.policy, "window"), graceEnd = toMilliseconds(question.appliedAt) + question.grace, arms = [], breaches = [], streak = [], judged = 0, lastJudged, expected = evidenceStart(question.policy, question.appliedAt), brokenAt;
	for (let window of windows) {
		let end = toMilliseconds(window.end);
		(toMilliseconds(window.start) !== expected || end !== expected + length) && (brokenAt ??= window.start), expected += length;
		let arm = countable(window, question);
		arm !== void 0 && arms.push(arm);
		let verdicts = judgeAll(question.policy.gates, arm, judging);
		if (verdicts.some(({ verdict }) => verdict === "pass" || verdict === "breach") && (lastJudged = window.end), end <= graceEnd) continue;
		judged += 1;
		let bad = verdicts.filter(({ verdict }) => verdict === "breach");
		if (bad.length > 0) {
			let breach = {
				start: window.start,
				verdicts: bad
			};
			breaches.push(breach), streak.push(breach);
		} else verdicts.some(({ verdict }) => verdict === "pass") && (streak = []);
	}
	let arm = mergeArms(arms);
	return {
		arm,
		verdicts: judgeAll(question.policy.gates, arm, judging),
		breaches,
		streak,
		judged,
		covered: arms.length * length,
		lastJudged,
		brokenAt
	};
}
/** The candidate's counts in a window, if the window counted what the policy asks for. */
function countable(window, { candidate, measurement }) {
	return window.measurement === measurement ? window.arms.find(({ version }) => version === candidate) : void 0;
}
// src/domain/rollout/promotion.ts
/** What still stands between the candidate and its next stage; empty when it may go on. */
function obstacles(input, state, evidence) {
	let stage = stageNamed(input.policy, state.stage);
	return input.applied === null ? [reason("not-applied", {})] : stage === void 0 ? [reason("stage-unknown", { stage: state.stage })] : [
		...stopObstacles(input),
		...policyObstacles(input),
		...manifestObstacles(input, state),
		...evidence.brokenAt === void 0 ? [] : [reason("evidence-broken", { start: evidence.brokenAt })],
		...observationObstacles(input, state, stage, evidence),
		...sampleObstacles(stage, evidence),
		...gateObstacles(evidence),
		...approvalObstacles(input),
		...input.policy.autoPromotion === !1 && input.request.kind === "tick" ? [reason("awaiting-person", {})] : []
	];
}
/** Stopping the line holds promotions and starts, never a revert. */
function stopObstacles({ stop }) {
	return stop?.stopped === !0 ? [reason("line-stopped", {
		by: stop.by,
		reason: stop.reason
	})] : [];
}
/** A policy that contradicts itself promotes nothing; the brake goes on. */
function policyObstacles({ policy }) {
	let problems = policyProblems(policy, "");
	return problems.length === 0 ? [] : [reason("policy-invalid", { codes: problems.map(({ code }) => code).join(", ") })];
}
/** What was measured must be what was started: a manifest that changed under its rollout is another candidate. */
function manifestObstacles({ candidate }, { manifest }) {
	return manifest === void 0 || manifest === candidate?.manifest ? [] : [reason("manifest-changed", { version: candidate?.version ?? "" })];
}
/** Approvals that the manifest asks for: so many distinct people of each role. */
function approvalObstacles({ candidate, approvals }) {
	return (candidate?.approvals ?? []).flatMap(({ role, count }) => {
		let people = new Set(approvals.filter((approval) => approval.role === role).map(({ person }) => person));
		return people.size >= count ? [] : [reason("approvals-missing", {
			missing: count - people.size,
			role
		})];
	});
}
function observationObstacles({ policy }, state, stage, { covered }) {
	let needed = durationMilliseconds(state.phase === "holding" ? policy.hold : stage.minimumObservation);
	return covered >= needed ? [] : [reason("observation-short", {
		seen: formatDuration(covered),
		needed: formatDuration(needed)
	})];
}
function sampleObstacles(stage, { arm }) {
	let requests = arm?.requests ?? 0, found = [];
	requests < stage.minimumSamples && found.push(reason("samples-short", {
		seen: requests,
		needed: stage.minimumSamples
	}));
	let rate = stage.minimumSuccessRate;
	return rate !== void 0 && arm !== void 0 && exceedsShare(arm.requests - arm.successes, arm.requests, 1 - rate) && found.push(reason("success-rate-low", {
		seen: figure(arm.successes, arm.requests),
		needed: rate
	})), found;
}
/** Only `pass` promotes: inconclusive, no data and error hold. */
function gateObstacles({ verdicts }) {
	return verdicts.filter(({ verdict }) => verdict !== "pass").map(({ gate, verdict, because }) => reason("gate-not-passing", {
		gate,
		verdict: because === void 0 ? verdict : `${verdict} (${because})`
	}));
}
// src/domain/rollout/transition.ts
/** The candidate at its first stage. */
function started(previous, stable, candidate, stage, now) {
	return {
		phase: "progressing",
		stage: stage.name,
		percent: stage.percent,
		stable,
		candidate: candidate.version,
		manifest: candidate.manifest,
		since: now,
		startedAt: now,
		reverts: previous?.reverts ?? [],
		...previous?.blocked === void 0 ? {} : { blocked: previous.blocked }
	};
}
/** The candidate one stage further; held at the last stage; published after the hold. */
function advanced(policy, state, now) {
	let next = stageAfter(policy, state.stage);
	if (next !== void 0) return {
		kind: "promote",
		state: {
			...state,
			stage: next.name,
			percent: next.percent,
			since: now
		}
	};
	if (state.phase === "progressing") return {
		kind: "complete",
		state: {
			...state,
			phase: "holding",
			since: now
		}
	};
	let { candidate, manifest: _manifest, startedAt: _started, coolingUntil: _cooling, ...rest } = state;
	return {
		kind: "publish",
		state: {
			...rest,
			phase: "published",
			stage: "published",
			percent: 100,
			stable: candidate ?? state.stable,
			since: now
		}
	};
}
/** The candidate taken back: no traffic, its version blocked, nothing started before the cool-down is over. */
function reverted(policy, state, because, now) {
	let reverts = [...revertsWithin(policy, state, now), now], tooMany = reverts.length >= emergencyStop(policy).reverts, version = state.candidate ?? state.stable;
	return {
		kind: tooMany ? "stop" : "revert",
		state: {
			...state,
			phase: tooMany ? "stopped" : "reverted",
			stage: "disabled",
			percent: 0,
			since: now,
			reverts,
			blocked: [...(state.blocked ?? []).filter((entry) => entry.version !== version), {
				version,
				at: now,
				because: clipped(because, 1e3)
			}],
			coolingUntil: fromMilliseconds(toMilliseconds(now) + period(policy, "cooldown"))
		}
	};
}
/** A person lifts what stands against the component: the emergency stop and the blocks. The cool-down stays. */
function resumed(state, now) {
	let { blocked: _blocked, ...rest } = state;
	return {
		...rest,
		phase: state.phase === "stopped" ? "reverted" : state.phase,
		since: now,
		reverts: []
	};
}
/** Reverts that still count towards the emergency stop. */
function revertsWithin(policy, state, now) {
	let { within } = emergencyStop(policy);
	return state.reverts.filter((at) => toMilliseconds(addDuration(at, within)) > toMilliseconds(now));
}
// src/domain/rollout/decide.ts
/** Version of these rules. A change of meaning gets a new number; the old rules stay replayable under theirs. */
const DECIDER = 1;
/**
* One step of a rollout. Pure: the same input and windows give the same conclusion, on any machine, at any time; `now` is a fact of the
* input. A promotion needs every gate to pass; whatever is missing, broken or unclear holds; reverts are never held.
*/
function decide(input, resolved) {
	let { state, now } = input;
	if (state !== null && toMilliseconds(now) < toMilliseconds(state.since)) return stay(state, [reason("clock-went-back", { since: state.since })]);
	switch (input.request.kind) {
		case "start": return decideStart(input);
		case "resume": return decideResume(input);
		case "revert": return state !== null && isRunning(state) ? takeBack(input, state, requested(input), nothingSeen) : stay(state, [reason("no-rollout", {})]);
		case "tick":
		case "promote": return decideTick(input, resolved);
	}
}
function decideStart(input) {
	let { state, candidate, policy, now, request } = input, first = policy.stages[0], stable = state?.stable ?? request.stable;
	if (stable === void 0) return stay(state, [reason("stable-needed", {})]);
	if (candidate === null || first === void 0) return stay(state, [reason("no-rollout", {})]);
	let against = [
		...startObstacles(input, stable, candidate.version),
		...stopObstacles(input),
		...policyObstacles(input),
		...approvalObstacles(input)
	];
	return against.length > 0 ? stay(state, against) : {
		...nothingSeen,
		kind: "start",
		state: started(state, stable, candidate, first, now),
		reasons: requested(input)
	};
}
function startObstacles({ state, now, policy, candidate }, stable, version) {
	let found = [], blind = policy.gates.find((gate) => gate.metric === "calibration" && gate.notApplicable === void 0);
	if (blind !== void 0 && candidate?.classes.length === 0 && found.push(reason("gate-cannot-judge", { gate: blind.name })), version === stable && found.push(reason("already-stable", { version })), state === null) return found;
	isRunning(state) && found.push(reason("in-progress", { candidate: state.candidate ?? version })), state.phase === "stopped" && found.push(reason("component-stopped", {})), state.coolingUntil !== void 0 && toMilliseconds(now) < toMilliseconds(state.coolingUntil) && found.push(reason("cooling-down", { until: state.coolingUntil }));
	let block = state.blocked?.find((entry) => entry.version === version);
	return block !== void 0 && found.push(reason("version-blocked", {
		version,
		at: block.at,
		because: block.because
	})), found;
}
function decideResume(input) {
	let { state, now } = input;
	return state === null || state.phase !== "stopped" && (state.blocked ?? []).length === 0 ? stay(state, [reason("nothing-to-lift", {})]) : {
		...nothingSeen,
		kind: "resume",
		state: resumed(state, now),
		reasons: requested(input)
	};
}
function decideTick(input, resolved) {
	let { state, policy, candidate } = input;
	if (state === null || !isRunning(state)) return stay(state, [reason("no-rollout", {})]);
	if (input.applied === null || candidate === null) return stay(state, [reason("not-applied", {})]);
	let grace = policy.grace === void 0 ? 0 : durationMilliseconds(policy.grace), question = {
		policy,
		candidate: candidate.version,
		measurement: resolved.measurement,
		appliedAt: input.applied.at,
		grace
	}, evidence = weigh(resolved.windows, question, {
		classes: candidate.classes,
		measure: resolved.measure
	}), brake = brakeReasons(input, evidence);
	if (brake.length > 0 && policy.autoRevert !== !1) return takeBack(input, state, brake, evidence);
	let against = [...brake.length > 0 ? [...brake, reason("breach-without-brake", {})] : [], ...obstacles(input, state, evidence)];
	if (against.length > 0) return {
		kind: "continue",
		state,
		verdicts: evidence.verdicts,
		breaches: evidence.breaches,
		reasons: against
	};
	let step = advanced(policy, state, input.now), why = state.phase === "holding" ? reason("hold-is-over", { hours: formatDuration(evidence.covered) }) : reason("gates-pass", { windows: resolved.windows.length });
	return {
		...step,
		verdicts: evidence.verdicts,
		breaches: evidence.breaches,
		reasons: [why, ...requested(input)]
	};
}
function takeBack(input, state, reasons, seen) {
	let step = reverted(input.policy, state, reasons.map(({ text }) => text).join("; "), input.now), stopped = step.kind === "stop" ? [reason("too-many-reverts", {
		count: step.state.reverts.length,
		within: emergencyStop(input.policy).within
	})] : [];
	return {
		...step,
		verdicts: seen.verdicts,
		breaches: seen.breaches,
		reasons: [...reasons, ...stopped]
	};
}
/** Whether a candidate is being rolled out. */
const isRunning = (state) => state.phase === "progressing" || state.phase === "holding", nothingSeen = {
	verdicts: [],
	breaches: []
}, stay = (state, reasons) => ({
	...nothingSeen,
	kind: "continue",
	state,
	reasons
});
function requested({ request }) {
	return request.by === void 0 ? [] : [reason("requested", {
		by: request.by,
		reason: request.reason ?? ""
	})];
}
// src/document/digest.ts
/** Identity of a value: sha256 of its RFC 8785 form, whatever its file looks like. */
const digestOf = (value) => digestOfBytes(utf8ToBytes(canonicalText(value))), digestOfBytes = (bytes) => `sha256:${bytesToHex(sha256(bytes))}`;
export { isRunning as a, periodText as c, addDuration as d, formatDuration as f, utf8ToBytes as g, sha256 as h, decide as i, policyProblems as l, toMilliseconds as m, digestOfBytes as n, evidenceStart as o, fromMilliseconds as p, DECIDER as r, period as s, digestOf as t, stageNamed as u };
