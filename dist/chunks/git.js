import { n as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as toBytes, c as oidOf, d as refConflict, f as unsupported, i as objectReader, l as wrap, n as assertRefName, o as toText, r as foldersOf, s as isOid, t as repositoryOver, u as corrupt } from "./repository.js";
import { a as removeIfThere, c as unless, i as removeEmptyAbove, l as writeDurably, n as guarded, o as statIfThere, r as readIfThere, s as syncFolder, t as codeOf } from "./disk.js";
import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
import { deflateSync, inflateSync } from "node:zlib";
import { createHash } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { appendFile, mkdir, open, readFile, readdir, readlink, rename, rmdir, symlink, unlink, utimes } from "node:fs/promises";
import fs from "node:fs";
// src/adapters/repository/git/config.ts
/** Reads configuration texts in the order of precedence, the later winning (git-config(1), "Syntax"). Includes are not followed. */
function parseConfig(...texts) {
	let values = new Map();
	for (let text of texts) {
		let section = "";
		for (let line of text.replace(/\\\r?\n/g, "").split(/\r?\n/)) {
			let header = /^\s*\[\s*([\w.-]+)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\]/.exec(line);
			header && (section = sectionName(header[1] ?? "", header[2]));
			let rest = header ? line.slice(header[0].length) : line, variable = /^\s*([a-zA-Z][\w-]*)\s*(?:=(.*))?$/.exec(rest.replace(/^\s*[#;].*$/, ""));
			variable && values.set(`${section}.${(variable[1] ?? "").toLowerCase()}`, valueOf(variable[2] ?? "true"));
		}
	}
	return values;
}
/** Whether a value means yes; undefined when it is not set or says something else (`core.autocrlf=input`). */
function isTrue(value) {
	if (value !== void 0) return /^(true|yes|on|[1-9]\d*)$/i.test(value) ? !0 : !/^(false|no|off|0|)$/i.test(value) && void 0;
}
const sectionName = (name, sub) => sub === void 0 ? name.toLowerCase() : `${name.toLowerCase()}.${sub.replace(/\\(.)/g, "$1")}`;
function valueOf(raw) {
	return (raw.trim().match(/"(?:[^"\\]|\\.)*"|\\.|[^"\\#;]+|[#;].*/g) ?? []).filter((part) => !/^[#;]/.test(part)).map((part) => part.startsWith("\"") ? part.slice(1, -1) : part).join("").trim().replace(/\\(.)/g, (_, escaped) => ({
		n: "\n",
		t: "	",
		b: "\b"
	})[escaped] ?? escaped);
}
// src/adapters/repository/git/loose-refs.ts
/** Reads `<folder>/<name>`; undefined when there is no such file. Links on the way are refused. */
async function readLooseRef(folder, name) {
	await assertNoLinks(folder, name);
	let text = (await readIfThere(join(folder, name)))?.toString("latin1");
	return text === void 0 ? void 0 : parseRef(name, text);
}
/** The content of a ref file: `<oid>\n` or `ref: <name>\n`. */
function parseRef(name, text) {
	let symbolic = /^ref:\s*(\S+)\s*$/.exec(text)?.[1];
	if (symbolic !== void 0) return { symbolic };
	let oid = text.trimEnd();
	if (!isOid(oid)) throw new WorldFailure(problem("repository/broken-ref", {
		ref: name,
		what: "holds neither a commit nor a ref"
	}));
	return { oid };
}
/** Names of the loose refs below a folder of refs. */
async function looseNames(folder, under) {
	await assertNoLinks(folder, under);
	let entries = await unless(["ENOENT", "ENOTDIR"], readdir(join(folder, under), { withFileTypes: !0 })) ?? [];
	return (await Promise.all(entries.map(async (entry) => {
		let name = `${under}/${entry.name}`;
		if (entry.isDirectory()) return looseNames(folder, name);
		if (entry.isSymbolicLink()) throw unsupported(join(folder, name), "a symbolic link");
		return entry.name.endsWith(".lock") ? [] : [name];
	}))).flat();
}
/** Refuses a name that leads through a link: the file that it ends at may belong to anyone. */
async function assertNoLinks(folder, name) {
	let path = folder;
	for (let part of name.split("/")) {
		path = join(path, part);
		let stat = await statIfThere(path);
		if (stat === void 0) return;
		if (stat.isSymbolicLink()) throw unsupported(path, "a symbolic link");
	}
}
// src/adapters/repository/git/heads.ts
/** The branch that HEAD names, whether it has a commit yet or not; undefined when HEAD is detached. */
async function branchOfHead(gitDir) {
	let text = (await readIfThere(join(gitDir, "HEAD")))?.toString("latin1"), head = text === void 0 ? void 0 : parseRef("HEAD", text);
	return head !== void 0 && "symbolic" in head ? head.symbolic : void 0;
}
/** Throws when another working tree of the repository stands on the ref: its files would silently fall behind. */
async function assertNotElsewhere({ gitDir, commonDir, config }, ref) {
	let others = (await unless(["ENOENT", "ENOTDIR"], readdir(join(commonDir, "worktrees"))) ?? []).map((name) => join(commonDir, "worktrees", name));
	isTrue(config.get("core.bare")) || others.push(commonDir);
	for (let other of others) {
		if (other === gitDir || await branchOfHead(other) !== ref) continue;
		let path = await treeOf(other, commonDir);
		if (path !== void 0) throw checkedOut(ref, path);
	}
}
/** The refusal to move or delete a branch under a working tree. */
const checkedOut = (ref, path) => new WorldFailure(problem("repository/checked-out", {
	ref,
	path
}));
async function treeOf(other, commonDir) {
	if (other === commonDir) return dirname(commonDir);
	let file = (await readIfThere(join(other, "gitdir")))?.toString().trim();
	if (file !== void 0) return (await statIfThere(file) ?? await statIfThere(join(other, "locked"))) === void 0 ? void 0 : dirname(file);
}
// src/adapters/repository/git/init.ts
/** Lays out an empty repository as `git init --initial-branch` does; what is already there stays untouched. */
async function layOut(root, options) {
	let gitDir = options.bare ? root : join(root, ".git");
	if (await statIfThere(join(gitDir, "HEAD")) !== void 0) return;
	for (let folder of [
		"objects/info",
		"objects/pack",
		"refs/heads",
		"refs/tags"
	]) await mkdir(join(gitDir, folder), { recursive: !0 });
	let core = {
		repositoryformatversion: 0,
		filemode: process.platform !== "win32",
		bare: options.bare,
		...options.bare ? {} : { logallrefupdates: !0 }
	}, config = `[core]\n${Object.entries(core).map(([key, value]) => `\t${key} = ${value}\n`).join("")}`;
	await writeDurably(join(gitDir, "config"), Buffer.from(config), {
		mode: 438,
		temporary: "tmp_"
	}), await writeDurably(join(gitDir, "HEAD"), Buffer.from(`ref: refs/heads/${options.branch}\n`), {
		mode: 438,
		temporary: "tmp_"
	});
}
// src/adapters/repository/git/layout.ts
/** Finds the repository that a folder is in, as git does; throws `repository/missing` or `repository/unsupported`. */
async function discover(start) {
	let root = resolve(start);
	for (let folder = root;; folder = dirname(folder)) {
		let gitDir = await dotGit(folder) ?? (await looksBare(folder) ? folder : void 0);
		if (gitDir !== void 0) return layoutOf(folder, gitDir);
		if (folder === dirname(folder)) throw new WorldFailure(problem("repository/missing", { path: start }));
	}
}
async function dotGit(folder) {
	let path = join(folder, ".git"), stat = await statIfThere(path);
	if (stat?.isSymbolicLink()) throw unsupported(path, "a symbolic link in the place of .git");
	if (stat?.isDirectory()) return path;
	if (!stat?.isFile()) return;
	let target = /^gitdir: (.+?)\r?\n*$/.exec((await readIfThere(path))?.toString() ?? "")?.[1];
	if (target === void 0) throw unsupported(path, "a .git file that names no folder");
	return resolve(folder, target);
}
async function looksBare(folder) {
	let [head, objects, refs] = await Promise.all([
		"HEAD",
		"objects",
		"refs"
	].map(async (name) => statIfThere(join(folder, name))));
	return !!(head && objects?.isDirectory() && refs?.isDirectory());
}
async function layoutOf(folder, gitDir) {
	let common = (await readIfThere(join(gitDir, "commondir")))?.toString().trim(), commonDir = common === void 0 ? gitDir : resolve(gitDir, common), config = await configOf(gitDir, commonDir);
	if (assertSupported(gitDir, config), await readIfThere(join(gitDir, "HEAD")) === void 0) throw new WorldFailure(problem("repository/missing", { path: folder }));
	for (let path of [
		join(gitDir, "HEAD"),
		join(commonDir, "objects"),
		join(commonDir, "refs"),
		join(commonDir, "packed-refs")
	]) if ((await statIfThere(path))?.isSymbolicLink()) throw unsupported(path, "a symbolic link");
	return {
		gitDir,
		commonDir,
		config,
		workTree: workTreeOf(folder, gitDir, commonDir, config)
	};
}
function workTreeOf(folder, gitDir, commonDir, config) {
	if (gitDir !== commonDir) return folder;
	let named = config.get("core.worktree");
	return named === void 0 ? isTrue(config.get("core.bare")) ?? folder === gitDir ? void 0 : folder : resolve(gitDir, named);
}
async function configOf(gitDir, commonDir) {
	let own = await textOf(join(commonDir, "config")), others = isTrue(parseConfig(own).get("extensions.worktreeconfig")) ? [await textOf(join(gitDir, "config.worktree"))] : [];
	return parseConfig(...await Promise.all(sharedConfigs().map(textOf)), own, ...others);
}
const textOf = async (path) => (await readIfThere(path))?.toString() ?? "";
function sharedConfigs() {
	let { GIT_CONFIG_SYSTEM, GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM, XDG_CONFIG_HOME, HOME, USERPROFILE } = process.env, home = HOME ?? USERPROFILE ?? "", system = GIT_CONFIG_NOSYSTEM ? [] : [GIT_CONFIG_SYSTEM ?? "/etc/gitconfig"];
	return GIT_CONFIG_GLOBAL === void 0 ? [
		...system,
		join(XDG_CONFIG_HOME ?? join(home, ".config"), "git/config"),
		join(home, ".gitconfig")
	] : [...system, GIT_CONFIG_GLOBAL];
}
const harmless = new Set([
	"noop",
	"noop-v1",
	"preciousobjects",
	"partialclone",
	"worktreeconfig",
	"relativeworktrees"
]);
/** gitrepository-layout: a program must refuse a repository whose version or extensions it does not know. */
function assertSupported(path, config) {
	let version = Number(config.get("core.repositoryformatversion") ?? "0");
	if (!(version <= 1)) throw unsupported(path, `repository format version ${config.get("core.repositoryformatversion")}`);
	for (let [key, value] of config) {
		let name = /^extensions\.(.+)$/.exec(key)?.[1];
		if (!(name === void 0 || harmless.has(name)) && !(name === "objectformat" && value === "sha1" || name === "refstorage" && value === "files") && (version === 1 || name === "objectformat" || name === "refstorage")) throw unsupported(path, `${key} = ${value}`);
	}
}
// src/adapters/repository/git/alternates.ts
/** The objects folder itself and all that it borrows from (gitrepository-layout(5), objects/info/alternates). */
async function objectFolders(own) {
	let found = [], visit = async (folder, depth) => {
		if (found.includes(folder)) return;
		if (depth > 5) throw unsupported(folder, "alternates nested more than five deep");
		if (basename(folder) !== "objects") throw unsupported(folder, "an alternate that is no objects folder");
		found.push(folder);
		let text = (await readIfThere(join(folder, "info/alternates")))?.toString() ?? "";
		for (let line of text.split("\n")) {
			if (line.startsWith("\"")) throw unsupported(folder, "a quoted path in objects/info/alternates");
			line !== "" && !line.startsWith("#") && await visit(resolve(folder, line), depth + 1);
		}
	};
	return await visit(own, 0), found;
}
// src/adapters/repository/stores.ts
/** Whether a text names a type of object. */
const isObjectType = (text) => [
	"blob",
	"tree",
	"commit",
	"tag"
].includes(text), maxObjectBytes = 268435456;
/** A loose object below an objects folder, its id verified; undefined when there is none. */
async function readLoose(folder, oid) {
	let deflated = await readIfThere(join(folder, oid.slice(0, 2), oid.slice(2)));
	return deflated === void 0 ? void 0 : unwrap(oid, inflate(oid, deflated));
}
function inflate(oid, deflated) {
	try {
		return inflateSync(deflated, { maxOutputLength: maxObjectBytes });
	} catch (error) {
		throw corrupt(oid, error instanceof RangeError ? `it has more than ${maxObjectBytes} bytes` : "its data is damaged", error);
	}
}
function unwrap(oid, wrapped) {
	if (oidOf(wrapped) !== oid) throw corrupt(oid, "its content has another id");
	let nul = wrapped.indexOf(0), [type = "", length] = wrapped.toString("latin1", 0, Math.max(nul, 0)).split(" "), content = wrapped.subarray(nul + 1);
	if (!isObjectType(type) || Number(length) !== content.length) throw corrupt(oid, "its header is not one of an object");
	return {
		type,
		content
	};
}
// node_modules/inherits/inherits_browser.js
var require_inherits_browser = __commonJSMin(((exports, module) => {
	module.exports = typeof Object.create == "function" ? function(ctor, superCtor) {
		superCtor && (ctor.super_ = superCtor, ctor.prototype = Object.create(superCtor.prototype, { constructor: {
			value: ctor,
			enumerable: !1,
			writable: !0,
			configurable: !0
		} }));
	} : function(ctor, superCtor) {
		if (superCtor) {
			ctor.super_ = superCtor;
			var TempCtor = function() {};
			TempCtor.prototype = superCtor.prototype, ctor.prototype = new TempCtor(), ctor.prototype.constructor = ctor;
		}
	};
})), require_inherits = __commonJSMin(((exports, module) => {
	try {
		var util = __require("util");
		if (typeof util.inherits != "function") throw "";
		module.exports = util.inherits;
	} catch {
		module.exports = require_inherits_browser();
	}
})), require_safe_buffer = __commonJSMin(((exports, module) => {
	var buffer = __require("buffer"), Buffer = buffer.Buffer;
	function copyProps(src, dst) {
		for (var key in src) dst[key] = src[key];
	}
	Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow ? module.exports = buffer : (copyProps(buffer, exports), exports.Buffer = SafeBuffer);
	function SafeBuffer(arg, encodingOrOffset, length) {
		return Buffer(arg, encodingOrOffset, length);
	}
	SafeBuffer.prototype = Object.create(Buffer.prototype), copyProps(Buffer, SafeBuffer), SafeBuffer.from = function(arg, encodingOrOffset, length) {
		if (typeof arg == "number") throw TypeError("Argument must not be a number");
		return Buffer(arg, encodingOrOffset, length);
	}, SafeBuffer.alloc = function(size, fill, encoding) {
		if (typeof size != "number") throw TypeError("Argument must be a number");
		var buf = Buffer(size);
		return fill === void 0 ? buf.fill(0) : typeof encoding == "string" ? buf.fill(fill, encoding) : buf.fill(fill), buf;
	}, SafeBuffer.allocUnsafe = function(size) {
		if (typeof size != "number") throw TypeError("Argument must be a number");
		return Buffer(size);
	}, SafeBuffer.allocUnsafeSlow = function(size) {
		if (typeof size != "number") throw TypeError("Argument must be a number");
		return buffer.SlowBuffer(size);
	};
})), require_isarray = __commonJSMin(((exports, module) => {
	var toString = {}.toString;
	module.exports = Array.isArray || function(arr) {
		return toString.call(arr) == "[object Array]";
	};
})), require_type = __commonJSMin(((exports, module) => {
	/** @type {import('./type')} */
	module.exports = TypeError;
})), require_es_object_atoms = __commonJSMin(((exports, module) => {
	/** @type {import('.')} */
	module.exports = Object;
})), require_es_errors = __commonJSMin(((exports, module) => {
	/** @type {import('.')} */
	module.exports = Error;
})), require_eval = __commonJSMin(((exports, module) => {
	/** @type {import('./eval')} */
	module.exports = EvalError;
})), require_range = __commonJSMin(((exports, module) => {
	/** @type {import('./range')} */
	module.exports = RangeError;
})), require_ref = __commonJSMin(((exports, module) => {
	/** @type {import('./ref')} */
	module.exports = ReferenceError;
})), require_syntax = __commonJSMin(((exports, module) => {
	/** @type {import('./syntax')} */
	module.exports = SyntaxError;
})), require_uri = __commonJSMin(((exports, module) => {
	/** @type {import('./uri')} */
	module.exports = URIError;
})), require_abs = __commonJSMin(((exports, module) => {
	/** @type {import('./abs')} */
	module.exports = Math.abs;
})), require_floor = __commonJSMin(((exports, module) => {
	/** @type {import('./floor')} */
	module.exports = Math.floor;
})), require_max = __commonJSMin(((exports, module) => {
	/** @type {import('./max')} */
	module.exports = Math.max;
})), require_min = __commonJSMin(((exports, module) => {
	/** @type {import('./min')} */
	module.exports = Math.min;
})), require_pow = __commonJSMin(((exports, module) => {
	/** @type {import('./pow')} */
	module.exports = Math.pow;
})), require_round = __commonJSMin(((exports, module) => {
	/** @type {import('./round')} */
	module.exports = Math.round;
})), require_isNaN = __commonJSMin(((exports, module) => {
	/** @type {import('./isNaN')} */
	module.exports = Number.isNaN || function(a) {
		return a !== a;
	};
})), require_sign = __commonJSMin(((exports, module) => {
	var $isNaN = require_isNaN();
	/** @type {import('./sign')} */
	module.exports = function(number) {
		return $isNaN(number) || number === 0 ? number : number < 0 ? -1 : 1;
	};
})), require_gOPD = __commonJSMin(((exports, module) => {
	/** @type {import('./gOPD')} */
	module.exports = Object.getOwnPropertyDescriptor;
})), require_gopd = __commonJSMin(((exports, module) => {
	/** @type {import('.')} */
	var $gOPD = require_gOPD();
	if ($gOPD) try {
		$gOPD([], "length");
	} catch {
		$gOPD = null;
	}
	module.exports = $gOPD;
})), require_es_define_property = __commonJSMin(((exports, module) => {
	/** @type {import('.')} */
	var $defineProperty = Object.defineProperty || !1;
	if ($defineProperty) try {
		$defineProperty({}, "a", { value: 1 });
	} catch {
		$defineProperty = !1;
	}
	module.exports = $defineProperty;
})), require_shams$1 = __commonJSMin(((exports, module) => {
	/** @type {import('./shams')} */
	module.exports = function() {
		if (typeof Symbol != "function" || typeof Object.getOwnPropertySymbols != "function") return !1;
		if (typeof Symbol.iterator == "symbol") return !0;
		/** @type {{ [k in symbol]?: unknown }} */
		var obj = {}, sym = Symbol("test"), symObj = Object(sym);
		if (typeof sym == "string" || Object.prototype.toString.call(sym) !== "[object Symbol]" || Object.prototype.toString.call(symObj) !== "[object Symbol]") return !1;
		var symVal = 42;
		for (var _ in obj[sym] = symVal, obj) return !1;
		if (typeof Object.keys == "function" && Object.keys(obj).length !== 0 || typeof Object.getOwnPropertyNames == "function" && Object.getOwnPropertyNames(obj).length !== 0) return !1;
		var syms = Object.getOwnPropertySymbols(obj);
		if (syms.length !== 1 || syms[0] !== sym || !Object.prototype.propertyIsEnumerable.call(obj, sym)) return !1;
		if (typeof Object.getOwnPropertyDescriptor == "function") {
			var descriptor = Object.getOwnPropertyDescriptor(obj, sym);
			if (descriptor.value !== symVal || descriptor.enumerable !== !0) return !1;
		}
		return !0;
	};
})), require_has_symbols = __commonJSMin(((exports, module) => {
	var origSymbol = typeof Symbol < "u" && Symbol, hasSymbolSham = require_shams$1();
	/** @type {import('.')} */
	module.exports = function() {
		return typeof origSymbol != "function" || typeof Symbol != "function" || typeof origSymbol("foo") != "symbol" || typeof Symbol("bar") != "symbol" ? !1 : hasSymbolSham();
	};
})), require_Reflect_getPrototypeOf = __commonJSMin(((exports, module) => {
	/** @type {import('./Reflect.getPrototypeOf')} */
	module.exports = typeof Reflect < "u" && Reflect.getPrototypeOf || null;
})), require_Object_getPrototypeOf = __commonJSMin(((exports, module) => {
	/** @type {import('./Object.getPrototypeOf')} */
	module.exports = require_es_object_atoms().getPrototypeOf || null;
})), require_implementation = __commonJSMin(((exports, module) => {
	var toStr = Object.prototype.toString, max = Math.max, funcType = "[object Function]", concatty = function(a, b) {
		for (var arr = [], i = 0; i < a.length; i += 1) arr[i] = a[i];
		for (var j = 0; j < b.length; j += 1) arr[j + a.length] = b[j];
		return arr;
	}, slicy = function(arrLike, offset) {
		for (var arr = [], i = offset || 0, j = 0; i < arrLike.length; i += 1, j += 1) arr[j] = arrLike[i];
		return arr;
	}, joiny = function(arr, joiner) {
		for (var str = "", i = 0; i < arr.length; i += 1) str += arr[i], i + 1 < arr.length && (str += joiner);
		return str;
	};
	module.exports = function(that) {
		var target = this;
		if (typeof target != "function" || toStr.apply(target) !== funcType) throw TypeError("Function.prototype.bind called on incompatible " + target);
		for (var args = slicy(arguments, 1), bound, binder = function() {
			if (this instanceof bound) {
				var result = target.apply(this, concatty(args, arguments));
				return Object(result) === result ? result : this;
			}
			return target.apply(that, concatty(args, arguments));
		}, boundLength = max(0, target.length - args.length), boundArgs = [], i = 0; i < boundLength; i++) boundArgs[i] = "$" + i;
		if (bound = Function("binder", "return function (" + joiny(boundArgs, ",") + "){ return binder.apply(this,arguments); }")(binder), target.prototype) {
			var Empty = function() {};
			Empty.prototype = target.prototype, bound.prototype = new Empty(), Empty.prototype = null;
		}
		return bound;
	};
})), require_function_bind = __commonJSMin(((exports, module) => {
	var implementation = require_implementation();
	module.exports = Function.prototype.bind || implementation;
})), require_functionCall = __commonJSMin(((exports, module) => {
	/** @type {import('./functionCall')} */
	module.exports = Function.prototype.call;
})), require_functionApply = __commonJSMin(((exports, module) => {
	/** @type {import('./functionApply')} */
	module.exports = Function.prototype.apply;
})), require_reflectApply = __commonJSMin(((exports, module) => {
	/** @type {import('./reflectApply')} */
	module.exports = typeof Reflect < "u" && Reflect && Reflect.apply;
})), require_actualApply = __commonJSMin(((exports, module) => {
	var bind = require_function_bind(), $apply = require_functionApply(), $call = require_functionCall();
	/** @type {import('./actualApply')} */
	module.exports = require_reflectApply() || bind.call($call, $apply);
})), require_call_bind_apply_helpers = __commonJSMin(((exports, module) => {
	var bind = require_function_bind(), $TypeError = require_type(), $call = require_functionCall(), $actualApply = require_actualApply();
	/** @type {(args: [Function, thisArg?: unknown, ...args: unknown[]]) => Function} TODO FIXME, find a way to use import('.') */
	module.exports = function(args) {
		if (args.length < 1 || typeof args[0] != "function") throw new $TypeError("a function is required");
		return $actualApply(bind, $call, args);
	};
})), require_get = __commonJSMin(((exports, module) => {
	var callBind = require_call_bind_apply_helpers(), gOPD = require_gopd(), hasProtoAccessor;
	try {
		hasProtoAccessor = [].__proto__ === Array.prototype;
	} catch (e) {
		if (!e || typeof e != "object" || !("code" in e) || e.code !== "ERR_PROTO_ACCESS") throw e;
	}
	var desc = !!hasProtoAccessor && gOPD && gOPD(Object.prototype, "__proto__"), $Object = Object, $getPrototypeOf = $Object.getPrototypeOf;
	/** @type {import('./get')} */
	module.exports = desc && typeof desc.get == "function" ? callBind([desc.get]) : typeof $getPrototypeOf == "function" && function(value) {
		return $getPrototypeOf(value == null ? value : $Object(value));
	};
})), require_get_proto = __commonJSMin(((exports, module) => {
	var reflectGetProto = require_Reflect_getPrototypeOf(), originalGetProto = require_Object_getPrototypeOf(), getDunderProto = require_get();
	/** @type {import('.')} */
	module.exports = reflectGetProto ? function(O) {
		return reflectGetProto(O);
	} : originalGetProto ? function(O) {
		if (!O || typeof O != "object" && typeof O != "function") throw TypeError("getProto: not an object");
		return originalGetProto(O);
	} : getDunderProto ? function(O) {
		return getDunderProto(O);
	} : null;
})), require_async_function = __commonJSMin(((exports, module) => {
	let cached = async function() {}.constructor;
	/** @type {import('.')} */
	module.exports = () => cached;
})), require_generator_function = __commonJSMin(((exports, module) => {
	let cached = function* () {}.constructor;
	/** @type {import('.')} */
	module.exports = () => cached;
})), require_async_generator_function = __commonJSMin(((exports, module) => {
	let cached = async function* () {}.constructor;
	/** @type {import('.')} */
	module.exports = () => cached;
})), require_hasown = __commonJSMin(((exports, module) => {
	var call = Function.prototype.call, $hasOwn = Object.prototype.hasOwnProperty;
	/** @type {import('.')} */
	module.exports = require_function_bind().call(call, $hasOwn);
})), require_get_intrinsic = __commonJSMin(((exports, module) => {
	var undefined, $Object = require_es_object_atoms(), $Error = require_es_errors(), $EvalError = require_eval(), $RangeError = require_range(), $ReferenceError = require_ref(), $SyntaxError = require_syntax(), $TypeError = require_type(), $URIError = require_uri(), abs = require_abs(), floor = require_floor(), max = require_max(), min = require_min(), pow = require_pow(), round = require_round(), sign = require_sign(), $gOPD = require_gopd(), $defineProperty = require_es_define_property(), throwTypeError = function() {
		throw new $TypeError();
	}, ThrowTypeError = $gOPD ? function() {
		try {
			return arguments.callee, throwTypeError;
		} catch {
			try {
				return $gOPD(arguments, "callee").get;
			} catch {
				return throwTypeError;
			}
		}
	}() : throwTypeError, hasSymbols = require_has_symbols()(), getProto = require_get_proto(), $ObjectGPO = require_Object_getPrototypeOf(), $ReflectGPO = require_Reflect_getPrototypeOf(), $apply = require_functionApply(), $call = require_functionCall(), needsEval = {}, TypedArray = typeof Uint8Array > "u" || !getProto ? undefined : getProto(Uint8Array), INTRINSICS = {
		__proto__: null,
		"%AggregateError%": typeof AggregateError > "u" ? undefined : AggregateError,
		"%Array%": Array,
		"%ArrayBuffer%": typeof ArrayBuffer > "u" ? undefined : ArrayBuffer,
		"%ArrayIteratorPrototype%": hasSymbols && getProto ? getProto([][Symbol.iterator]()) : undefined,
		"%AsyncFromSyncIteratorPrototype%": undefined,
		"%AsyncFunction%": needsEval,
		"%AsyncGenerator%": needsEval,
		"%AsyncGeneratorFunction%": needsEval,
		"%AsyncIteratorPrototype%": needsEval,
		"%Atomics%": typeof Atomics > "u" ? undefined : Atomics,
		"%BigInt%": typeof BigInt > "u" ? undefined : BigInt,
		"%BigInt64Array%": typeof BigInt64Array > "u" ? undefined : BigInt64Array,
		"%BigUint64Array%": typeof BigUint64Array > "u" ? undefined : BigUint64Array,
		"%Boolean%": Boolean,
		"%DataView%": typeof DataView > "u" ? undefined : DataView,
		"%Date%": Date,
		"%decodeURI%": decodeURI,
		"%decodeURIComponent%": decodeURIComponent,
		"%encodeURI%": encodeURI,
		"%encodeURIComponent%": encodeURIComponent,
		"%Error%": $Error,
		"%eval%": eval,
		"%EvalError%": $EvalError,
		"%Float16Array%": typeof Float16Array > "u" ? undefined : Float16Array,
		"%Float32Array%": typeof Float32Array > "u" ? undefined : Float32Array,
		"%Float64Array%": typeof Float64Array > "u" ? undefined : Float64Array,
		"%FinalizationRegistry%": typeof FinalizationRegistry > "u" ? undefined : FinalizationRegistry,
		"%Function%": Function,
		"%GeneratorFunction%": needsEval,
		"%Int8Array%": typeof Int8Array > "u" ? undefined : Int8Array,
		"%Int16Array%": typeof Int16Array > "u" ? undefined : Int16Array,
		"%Int32Array%": typeof Int32Array > "u" ? undefined : Int32Array,
		"%isFinite%": isFinite,
		"%isNaN%": isNaN,
		"%IteratorPrototype%": hasSymbols && getProto ? getProto(getProto([][Symbol.iterator]())) : undefined,
		"%JSON%": typeof JSON == "object" ? JSON : undefined,
		"%Map%": typeof Map > "u" ? undefined : Map,
		"%MapIteratorPrototype%": typeof Map > "u" || !hasSymbols || !getProto ? undefined : getProto(new Map()[Symbol.iterator]()),
		"%Math%": Math,
		"%Number%": Number,
		"%Object%": $Object,
		"%Object.getOwnPropertyDescriptor%": $gOPD,
		"%parseFloat%": parseFloat,
		"%parseInt%": parseInt,
		"%Promise%": typeof Promise > "u" ? undefined : Promise,
		"%Proxy%": typeof Proxy > "u" ? undefined : Proxy,
		"%RangeError%": $RangeError,
		"%ReferenceError%": $ReferenceError,
		"%Reflect%": typeof Reflect > "u" ? undefined : Reflect,
		"%RegExp%": RegExp,
		"%Set%": typeof Set > "u" ? undefined : Set,
		"%SetIteratorPrototype%": typeof Set > "u" || !hasSymbols || !getProto ? undefined : getProto(new Set()[Symbol.iterator]()),
		"%SharedArrayBuffer%": typeof SharedArrayBuffer > "u" ? undefined : SharedArrayBuffer,
		"%String%": String,
		"%StringIteratorPrototype%": hasSymbols && getProto ? getProto(""[Symbol.iterator]()) : undefined,
		"%Symbol%": hasSymbols ? Symbol : undefined,
		"%SyntaxError%": $SyntaxError,
		"%ThrowTypeError%": ThrowTypeError,
		"%TypedArray%": TypedArray,
		"%TypeError%": $TypeError,
		"%Uint8Array%": typeof Uint8Array > "u" ? undefined : Uint8Array,
		"%Uint8ClampedArray%": typeof Uint8ClampedArray > "u" ? undefined : Uint8ClampedArray,
		"%Uint16Array%": typeof Uint16Array > "u" ? undefined : Uint16Array,
		"%Uint32Array%": typeof Uint32Array > "u" ? undefined : Uint32Array,
		"%URIError%": $URIError,
		"%WeakMap%": typeof WeakMap > "u" ? undefined : WeakMap,
		"%WeakRef%": typeof WeakRef > "u" ? undefined : WeakRef,
		"%WeakSet%": typeof WeakSet > "u" ? undefined : WeakSet,
		"%Function.prototype.call%": $call,
		"%Function.prototype.apply%": $apply,
		"%Object.defineProperty%": $defineProperty,
		"%Object.getPrototypeOf%": $ObjectGPO,
		"%Math.abs%": abs,
		"%Math.floor%": floor,
		"%Math.max%": max,
		"%Math.min%": min,
		"%Math.pow%": pow,
		"%Math.round%": round,
		"%Math.sign%": sign,
		"%Reflect.getPrototypeOf%": $ReflectGPO
	};
	if (getProto) try {
		null.error;
	} catch (e) {
		INTRINSICS["%Error.prototype%"] = getProto(getProto(e));
	}
	var getAsyncFunction = require_async_function(), getGeneratorFunction = require_generator_function(), getAsyncGeneratorFunction = require_async_generator_function(), doEval = function doEval(name) {
		var value;
		if (name === "%AsyncFunction%") value = getAsyncFunction() || void 0;
		else if (name === "%GeneratorFunction%") value = getGeneratorFunction() || void 0;
		else if (name === "%AsyncGeneratorFunction%") value = getAsyncGeneratorFunction() || void 0;
		else if (name === "%AsyncGenerator%") {
			var fn = doEval("%AsyncGeneratorFunction%");
			fn && (value = fn.prototype);
		} else if (name === "%AsyncIteratorPrototype%") {
			var gen = doEval("%AsyncGenerator%");
			gen && getProto && (value = getProto(gen.prototype));
		}
		return INTRINSICS[name] = value, value;
	}, LEGACY_ALIASES = {
		__proto__: null,
		"%ArrayBufferPrototype%": ["ArrayBuffer", "prototype"],
		"%ArrayPrototype%": ["Array", "prototype"],
		"%ArrayProto_entries%": [
			"Array",
			"prototype",
			"entries"
		],
		"%ArrayProto_forEach%": [
			"Array",
			"prototype",
			"forEach"
		],
		"%ArrayProto_keys%": [
			"Array",
			"prototype",
			"keys"
		],
		"%ArrayProto_values%": [
			"Array",
			"prototype",
			"values"
		],
		"%AsyncFunctionPrototype%": ["AsyncFunction", "prototype"],
		"%AsyncGenerator%": ["AsyncGeneratorFunction", "prototype"],
		"%AsyncGeneratorPrototype%": [
			"AsyncGeneratorFunction",
			"prototype",
			"prototype"
		],
		"%BooleanPrototype%": ["Boolean", "prototype"],
		"%DataViewPrototype%": ["DataView", "prototype"],
		"%DatePrototype%": ["Date", "prototype"],
		"%ErrorPrototype%": ["Error", "prototype"],
		"%EvalErrorPrototype%": ["EvalError", "prototype"],
		"%Float32ArrayPrototype%": ["Float32Array", "prototype"],
		"%Float64ArrayPrototype%": ["Float64Array", "prototype"],
		"%FunctionPrototype%": ["Function", "prototype"],
		"%Generator%": ["GeneratorFunction", "prototype"],
		"%GeneratorPrototype%": [
			"GeneratorFunction",
			"prototype",
			"prototype"
		],
		"%Int8ArrayPrototype%": ["Int8Array", "prototype"],
		"%Int16ArrayPrototype%": ["Int16Array", "prototype"],
		"%Int32ArrayPrototype%": ["Int32Array", "prototype"],
		"%JSONParse%": ["JSON", "parse"],
		"%JSONStringify%": ["JSON", "stringify"],
		"%MapPrototype%": ["Map", "prototype"],
		"%NumberPrototype%": ["Number", "prototype"],
		"%ObjectPrototype%": ["Object", "prototype"],
		"%ObjProto_toString%": [
			"Object",
			"prototype",
			"toString"
		],
		"%ObjProto_valueOf%": [
			"Object",
			"prototype",
			"valueOf"
		],
		"%PromisePrototype%": ["Promise", "prototype"],
		"%PromiseProto_then%": [
			"Promise",
			"prototype",
			"then"
		],
		"%Promise_all%": ["Promise", "all"],
		"%Promise_reject%": ["Promise", "reject"],
		"%Promise_resolve%": ["Promise", "resolve"],
		"%RangeErrorPrototype%": ["RangeError", "prototype"],
		"%ReferenceErrorPrototype%": ["ReferenceError", "prototype"],
		"%RegExpPrototype%": ["RegExp", "prototype"],
		"%SetPrototype%": ["Set", "prototype"],
		"%SharedArrayBufferPrototype%": ["SharedArrayBuffer", "prototype"],
		"%StringPrototype%": ["String", "prototype"],
		"%SymbolPrototype%": ["Symbol", "prototype"],
		"%SyntaxErrorPrototype%": ["SyntaxError", "prototype"],
		"%TypedArrayPrototype%": ["TypedArray", "prototype"],
		"%TypeErrorPrototype%": ["TypeError", "prototype"],
		"%Uint8ArrayPrototype%": ["Uint8Array", "prototype"],
		"%Uint8ClampedArrayPrototype%": ["Uint8ClampedArray", "prototype"],
		"%Uint16ArrayPrototype%": ["Uint16Array", "prototype"],
		"%Uint32ArrayPrototype%": ["Uint32Array", "prototype"],
		"%URIErrorPrototype%": ["URIError", "prototype"],
		"%WeakMapPrototype%": ["WeakMap", "prototype"],
		"%WeakSetPrototype%": ["WeakSet", "prototype"]
	}, bind = require_function_bind(), hasOwn = require_hasown(), $concat = bind.call($call, Array.prototype.concat), $spliceApply = bind.call($apply, Array.prototype.splice), $replace = bind.call($call, String.prototype.replace), $strSlice = bind.call($call, String.prototype.slice), $exec = bind.call($call, RegExp.prototype.exec), rePropName = /[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g, reEscapeChar = /\\(\\)?/g, stringToPath = function(string) {
		var first = $strSlice(string, 0, 1), last = $strSlice(string, -1);
		if (first === "%" && last !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`");
		if (last === "%" && first !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");
		var result = [];
		return $replace(string, rePropName, function(match, number, quote, subString) {
			result[result.length] = quote ? $replace(subString, reEscapeChar, "$1") : number || match;
		}), result;
	}, getBaseIntrinsic = function(name, allowMissing) {
		var intrinsicName = name, alias;
		if (hasOwn(LEGACY_ALIASES, intrinsicName) && (alias = LEGACY_ALIASES[intrinsicName], intrinsicName = "%" + alias[0] + "%"), hasOwn(INTRINSICS, intrinsicName)) {
			var value = INTRINSICS[intrinsicName];
			if (value === needsEval && (value = doEval(intrinsicName)), value === void 0 && !allowMissing) throw new $TypeError("intrinsic " + name + " exists, but is not available. Please file an issue!");
			return {
				alias,
				name: intrinsicName,
				value
			};
		}
		throw new $SyntaxError("intrinsic " + name + " does not exist!");
	};
	module.exports = function(name, allowMissing) {
		if (typeof name != "string" || name.length === 0) throw new $TypeError("intrinsic name must be a non-empty string");
		if (arguments.length > 1 && typeof allowMissing != "boolean") throw new $TypeError("\"allowMissing\" argument must be a boolean");
		if ($exec(/^%?[^%]*%?$/, name) === null) throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");
		var parts = stringToPath(name), intrinsicBaseName = parts.length > 0 ? parts[0] : "", intrinsic = getBaseIntrinsic("%" + intrinsicBaseName + "%", allowMissing), intrinsicRealName = intrinsic.name, value = intrinsic.value, skipFurtherCaching = !1, alias = intrinsic.alias;
		alias && (intrinsicBaseName = alias[0], $spliceApply(parts, $concat([0, 1], alias)));
		for (var i = 1, isOwn = !0; i < parts.length; i += 1) {
			var part = parts[i], first = $strSlice(part, 0, 1), last = $strSlice(part, -1);
			if ((first === "\"" || first === "'" || first === "`" || last === "\"" || last === "'" || last === "`") && first !== last) throw new $SyntaxError("property names with quotes must have matching quotes");
			if (part !== "constructor" && isOwn || (skipFurtherCaching = !0), intrinsicBaseName += "." + part, intrinsicRealName = "%" + intrinsicBaseName + "%", hasOwn(INTRINSICS, intrinsicRealName)) value = INTRINSICS[intrinsicRealName];
			else if (value != null) {
				if (!(part in value)) {
					if (!allowMissing) throw new $TypeError("base intrinsic for " + name + " exists, but the property is not available.");
					return;
				}
				if ($gOPD && i + 1 >= parts.length) {
					var desc = $gOPD(value, part);
					isOwn = !!desc, value = isOwn && "get" in desc && !("originalValue" in desc.get) ? desc.get : value[part];
				} else isOwn = hasOwn(value, part), value = value[part];
				isOwn && !skipFurtherCaching && (INTRINSICS[intrinsicRealName] = value);
			}
		}
		return value;
	};
})), require_call_bound = __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic(), callBindBasic = require_call_bind_apply_helpers(), $indexOf = callBindBasic([GetIntrinsic("%String.prototype.indexOf%")]);
	/** @type {import('.')} */
	module.exports = function(name, allowMissing) {
		var intrinsic = GetIntrinsic(name, !!allowMissing);
		return typeof intrinsic == "function" && $indexOf(name, ".prototype.") > -1 ? callBindBasic([intrinsic]) : intrinsic;
	};
})), require_is_callable = __commonJSMin(((exports, module) => {
	var fnToStr = Function.prototype.toString, reflectApply = typeof Reflect == "object" && Reflect !== null && Reflect.apply, badArrayLike, isCallableMarker;
	if (typeof reflectApply == "function" && typeof Object.defineProperty == "function") try {
		badArrayLike = Object.defineProperty({}, "length", { get: function() {
			throw isCallableMarker;
		} }), isCallableMarker = {}, reflectApply(function() {
			throw 42;
		}, null, badArrayLike);
	} catch (_) {
		_ !== isCallableMarker && (reflectApply = null);
	}
	else reflectApply = null;
	var constructorRegex = /^\s*class\b/, isES6ClassFn = function(value) {
		try {
			var fnStr = fnToStr.call(value);
			return constructorRegex.test(fnStr);
		} catch {
			return !1;
		}
	}, tryFunctionObject = function(value) {
		try {
			return !isES6ClassFn(value) && (fnToStr.call(value), !0);
		} catch {
			return !1;
		}
	}, toStr = Object.prototype.toString, objectClass = "[object Object]", fnClass = "[object Function]", genClass = "[object GeneratorFunction]", ddaClass = "[object HTMLAllCollection]", ddaClass2 = "[object HTML document.all class]", ddaClass3 = "[object HTMLCollection]", hasToStringTag = typeof Symbol == "function" && !!Symbol.toStringTag, isIE68 = !(0 in [,]), isDDA = function() {
		return !1;
	};
	if (typeof document == "object") {
		var all = document.all;
		toStr.call(all) === toStr.call(document.all) && (isDDA = function(value) {
			if ((isIE68 || !value) && (value === void 0 || typeof value == "object")) try {
				var str = toStr.call(value);
				return (str === ddaClass || str === ddaClass2 || str === ddaClass3 || str === objectClass) && value("") == null;
			} catch {}
			return !1;
		});
	}
	module.exports = reflectApply ? function(value) {
		if (isDDA(value)) return !0;
		if (!value || typeof value != "function" && typeof value != "object") return !1;
		try {
			reflectApply(value, null, badArrayLike);
		} catch (e) {
			if (e !== isCallableMarker) return !1;
		}
		return !isES6ClassFn(value) && tryFunctionObject(value);
	} : function(value) {
		if (isDDA(value)) return !0;
		if (!value || typeof value != "function" && typeof value != "object") return !1;
		if (hasToStringTag) return tryFunctionObject(value);
		if (isES6ClassFn(value)) return !1;
		var strClass = toStr.call(value);
		return strClass !== fnClass && strClass !== genClass && !/^\[object HTML/.test(strClass) ? !1 : tryFunctionObject(value);
	};
})), require_for_each = __commonJSMin(((exports, module) => {
	var isCallable = require_is_callable(), toStr = Object.prototype.toString, hasOwnProperty = Object.prototype.hasOwnProperty, forEachArray = function(array, iterator, receiver) {
		for (var i = 0, len = array.length; i < len; i++) hasOwnProperty.call(array, i) && (receiver == null ? iterator(array[i], i, array) : iterator.call(receiver, array[i], i, array));
	}, forEachString = function(string, iterator, receiver) {
		for (var i = 0, len = string.length; i < len; i++) receiver == null ? iterator(string.charAt(i), i, string) : iterator.call(receiver, string.charAt(i), i, string);
	}, forEachObject = function(object, iterator, receiver) {
		for (var k in object) hasOwnProperty.call(object, k) && (receiver == null ? iterator(object[k], k, object) : iterator.call(receiver, object[k], k, object));
	};
	/** @type {(x: unknown) => x is readonly unknown[]} */
	function isArray(x) {
		return toStr.call(x) === "[object Array]";
	}
	/** @type {import('.')._internal} */
	module.exports = function(list, iterator, thisArg) {
		if (!isCallable(iterator)) throw TypeError("iterator must be a function");
		var receiver;
		arguments.length >= 3 && (receiver = thisArg), isArray(list) ? forEachArray(list, iterator, receiver) : typeof list == "string" ? forEachString(list, iterator, receiver) : forEachObject(list, iterator, receiver);
	};
})), require_possible_typed_array_names = __commonJSMin(((exports, module) => {
	/** @type {import('.')} */
	module.exports = [
		"Float16Array",
		"Float32Array",
		"Float64Array",
		"Int8Array",
		"Int16Array",
		"Int32Array",
		"Uint8Array",
		"Uint8ClampedArray",
		"Uint16Array",
		"Uint32Array",
		"BigInt64Array",
		"BigUint64Array"
	];
})), require_available_typed_arrays = __commonJSMin(((exports, module) => {
	var possibleNames = require_possible_typed_array_names(), g = typeof globalThis > "u" ? global : globalThis;
	/** @type {import('.')} */
	module.exports = function() {
		for (var out = [], i = 0; i < possibleNames.length; i++) typeof g[possibleNames[i]] == "function" && (out[out.length] = possibleNames[i]);
		return out;
	};
})), require_define_data_property = __commonJSMin(((exports, module) => {
	var $defineProperty = require_es_define_property(), $SyntaxError = require_syntax(), $TypeError = require_type(), gopd = require_gopd();
	/** @type {import('.')} */
	module.exports = function(obj, property, value) {
		if (!obj || typeof obj != "object" && typeof obj != "function") throw new $TypeError("`obj` must be an object or a function`");
		if (typeof property != "string" && typeof property != "symbol") throw new $TypeError("`property` must be a string or a symbol`");
		if (arguments.length > 3 && typeof arguments[3] != "boolean" && arguments[3] !== null) throw new $TypeError("`nonEnumerable`, if provided, must be a boolean or null");
		if (arguments.length > 4 && typeof arguments[4] != "boolean" && arguments[4] !== null) throw new $TypeError("`nonWritable`, if provided, must be a boolean or null");
		if (arguments.length > 5 && typeof arguments[5] != "boolean" && arguments[5] !== null) throw new $TypeError("`nonConfigurable`, if provided, must be a boolean or null");
		if (arguments.length > 6 && typeof arguments[6] != "boolean") throw new $TypeError("`loose`, if provided, must be a boolean");
		var nonEnumerable = arguments.length > 3 ? arguments[3] : null, nonWritable = arguments.length > 4 ? arguments[4] : null, nonConfigurable = arguments.length > 5 ? arguments[5] : null, loose = arguments.length > 6 && arguments[6], desc = !!gopd && gopd(obj, property);
		if ($defineProperty) $defineProperty(obj, property, {
			configurable: nonConfigurable === null && desc ? desc.configurable : !nonConfigurable,
			enumerable: nonEnumerable === null && desc ? desc.enumerable : !nonEnumerable,
			value,
			writable: nonWritable === null && desc ? desc.writable : !nonWritable
		});
		else if (loose || !nonEnumerable && !nonWritable && !nonConfigurable) obj[property] = value;
		else throw new $SyntaxError("This environment does not support defining a property as non-configurable, non-writable, or non-enumerable.");
	};
})), require_has_property_descriptors = __commonJSMin(((exports, module) => {
	var $defineProperty = require_es_define_property(), hasPropertyDescriptors = function() {
		return !!$defineProperty;
	};
	hasPropertyDescriptors.hasArrayLengthDefineBug = function() {
		if (!$defineProperty) return null;
		try {
			return $defineProperty([], "length", { value: 1 }).length !== 1;
		} catch {
			return !0;
		}
	}, module.exports = hasPropertyDescriptors;
})), require_set_function_length = __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic(), define = require_define_data_property(), hasDescriptors = require_has_property_descriptors()(), gOPD = require_gopd(), $TypeError = require_type(), $floor = GetIntrinsic("%Math.floor%");
	/** @type {import('.')} */
	module.exports = function(fn, length) {
		if (typeof fn != "function") throw new $TypeError("`fn` is not a function");
		if (typeof length != "number" || length < 0 || length > 4294967295 || $floor(length) !== length) throw new $TypeError("`length` must be a positive 32-bit integer");
		var loose = arguments.length > 2 && !!arguments[2], functionLengthIsConfigurable = !0, functionLengthIsWritable = !0;
		if ("length" in fn && gOPD) {
			var desc = gOPD(fn, "length");
			desc && !desc.configurable && (functionLengthIsConfigurable = !1), desc && !desc.writable && (functionLengthIsWritable = !1);
		}
		return (functionLengthIsConfigurable || functionLengthIsWritable || !loose) && (hasDescriptors ? define(fn, "length", length, !0, !0) : define(fn, "length", length)), fn;
	};
})), require_applyBind = __commonJSMin(((exports, module) => {
	var bind = require_function_bind(), $apply = require_functionApply(), actualApply = require_actualApply();
	/** @type {import('./applyBind')} */
	module.exports = function() {
		return actualApply(bind, $apply, arguments);
	};
})), require_call_bind = __commonJSMin(((exports, module) => {
	var setFunctionLength = require_set_function_length(), $defineProperty = require_es_define_property(), callBindBasic = require_call_bind_apply_helpers(), applyBind = require_applyBind();
	module.exports = function(originalFunction) {
		var func = callBindBasic(arguments), adjustedLength = 1 + originalFunction.length - (arguments.length - 1);
		return setFunctionLength(func, adjustedLength > 0 ? adjustedLength : 0, !0);
	}, $defineProperty ? $defineProperty(module.exports, "apply", { value: applyBind }) : module.exports.apply = applyBind;
})), require_shams = __commonJSMin(((exports, module) => {
	var hasSymbols = require_shams$1();
	/** @type {import('.')} */
	module.exports = function() {
		return hasSymbols() && !!Symbol.toStringTag;
	};
})), require_which_typed_array = __commonJSMin(((exports, module) => {
	var forEach = require_for_each(), availableTypedArrays = require_available_typed_arrays(), callBind = require_call_bind(), callBound = require_call_bound(), gOPD = require_gopd(), getProto = require_get_proto(), $toString = callBound("Object.prototype.toString"), hasToStringTag = require_shams()(), g = typeof globalThis > "u" ? global : globalThis, typedArrays = availableTypedArrays(), $slice = callBound("String.prototype.slice"), $indexOf = callBound("Array.prototype.indexOf", !0) || function(array, value) {
		for (var i = 0; i < array.length; i += 1) if (array[i] === value) return i;
		return -1;
	}, cache = { __proto__: null };
	hasToStringTag && gOPD && getProto ? forEach(typedArrays, function(typedArray) {
		var arr = new g[typedArray]();
		if (Symbol.toStringTag in arr && getProto) {
			var proto = getProto(arr), descriptor = gOPD(proto, Symbol.toStringTag);
			if (!descriptor && proto && (descriptor = gOPD(getProto(proto), Symbol.toStringTag)), descriptor && descriptor.get) {
				var bound = callBind(descriptor.get);
				cache["$" + typedArray] = bound;
			}
		}
	}) : forEach(typedArrays, function(typedArray) {
		var arr = new g[typedArray](), fn = arr.slice || arr.set;
		if (fn) {
			var bound = callBind(fn);
			cache["$" + typedArray] = bound;
		}
	});
	/** @type {(value: object) => false | TypedArrayName} */
	function tryTypedArrays(value) {
		/** @type {ReturnType<typeof tryTypedArrays>} */ var found = !1;
		return forEach(
			cache,
			/** @param {Getter} getter @param {`$${TypedArrayName}`} typedArray */
			function(getter, typedArray) {
				if (!found) try {
					"$" + getter(value) === typedArray && (found = $slice(typedArray, 1));
				} catch {}
			}
		), found;
	}
	/** @type {(value: object) => false | TypedArrayName} */
	function trySlices(value) {
		/** @type {ReturnType<typeof trySlices>} */ var found = !1;
		return forEach(
			cache,
			/** @param {Getter} getter @param {`$${TypedArrayName}`} name */
			function(getter, name) {
				if (!found) try {
					getter(value), found = $slice(name, 1);
				} catch {}
			}
		), found;
	}
	/** @type {(tag: unknown) => tag is typeof typedArrays[number]} */
	function isTATag(tag) {
		return $indexOf(typedArrays, tag) > -1;
	}
	/** @type {(value: unknown) => ReturnType<typeof import('.')>} */
	function whichTypedArray(value) {
		if (!value || typeof value != "object") return !1;
		if (!hasToStringTag) {
			var tag = $slice($toString(value), 8, -1);
			return isTATag(tag) ? tag : tag === "Object" && trySlices(value);
		}
		return gOPD ? tryTypedArrays(value) : null;
	}
	module.exports = whichTypedArray;
})), require_is_typed_array = __commonJSMin(((exports, module) => {
	var whichTypedArray = require_which_typed_array();
	/** @type {import('.')} */
	module.exports = function(value) {
		return !!whichTypedArray(value);
	};
})), require_typed_array_buffer = __commonJSMin(((exports, module) => {
	var $TypeError = require_type(), $typedArrayBuffer = require_call_bound()("TypedArray.prototype.buffer", !0), isTypedArray = require_is_typed_array();
	/** @type {import('.')} */
	module.exports = $typedArrayBuffer || function(x) {
		if (!isTypedArray(x)) throw new $TypeError("Not a Typed Array");
		return x.buffer;
	};
})), require_to_buffer = __commonJSMin(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer, isArray = require_isarray(), typedArrayBuffer = require_typed_array_buffer(), isView = ArrayBuffer.isView || function(obj) {
		try {
			return typedArrayBuffer(obj), !0;
		} catch {
			return !1;
		}
	}, useUint8Array = typeof Uint8Array < "u", useArrayBuffer = typeof ArrayBuffer < "u" && typeof Uint8Array < "u", useFromArrayBuffer = useArrayBuffer && (Buffer.prototype instanceof Uint8Array || Buffer.TYPED_ARRAY_SUPPORT);
	module.exports = function(data, encoding) {
		if (Buffer.isBuffer(data)) return data.constructor && !("isBuffer" in data) ? Buffer.from(data) : data;
		if (typeof data == "string") return Buffer.from(data, encoding);
		if (useArrayBuffer && isView(data)) {
			if (data.byteLength === 0) return Buffer.alloc(0);
			if (useFromArrayBuffer) {
				var res = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
				if (res.byteLength === data.byteLength) return res;
			}
			var uint8 = data instanceof Uint8Array ? data : new Uint8Array(data.buffer, data.byteOffset, data.byteLength), result = Buffer.from(uint8);
			if (result.length === data.byteLength) return result;
		}
		if (useUint8Array && data instanceof Uint8Array) return Buffer.from(data);
		var isArr = isArray(data);
		if (isArr) for (var i = 0; i < data.length; i += 1) {
			var x = data[i];
			if (typeof x != "number" || x < 0 || x > 255 || ~~x !== x) throw RangeError("Array items must be numbers in the range 0-255.");
		}
		if (isArr || Buffer.isBuffer(data) && data.constructor && typeof data.constructor.isBuffer == "function" && data.constructor.isBuffer(data)) return Buffer.from(data);
		throw TypeError("The \"data\" argument must be a string, an Array, a Buffer, a Uint8Array, or a DataView.");
	};
})), require_hash = __commonJSMin(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer, toBuffer = require_to_buffer();
	function Hash(blockSize, finalSize) {
		this._block = Buffer.alloc(blockSize), this._finalSize = finalSize, this._blockSize = blockSize, this._len = 0;
	}
	Hash.prototype.update = function(data, enc) {
		data = toBuffer(data, enc || "utf8");
		for (var block = this._block, blockSize = this._blockSize, length = data.length, accum = this._len, offset = 0; offset < length;) {
			for (var assigned = accum % blockSize, remainder = Math.min(length - offset, blockSize - assigned), i = 0; i < remainder; i++) block[assigned + i] = data[offset + i];
			accum += remainder, offset += remainder, accum % blockSize === 0 && this._update(block);
		}
		return this._len += length, this;
	}, Hash.prototype.digest = function(enc) {
		var rem = this._len % this._blockSize;
		this._block[rem] = 128, this._block.fill(0, rem + 1), rem >= this._finalSize && (this._update(this._block), this._block.fill(0));
		var bits = this._len * 8;
		if (bits <= 4294967295) this._block.writeUInt32BE(bits, this._blockSize - 4);
		else {
			var lowBits = (bits | 0) >>> 0, highBits = (bits - lowBits) / 4294967296;
			this._block.writeUInt32BE(highBits, this._blockSize - 8), this._block.writeUInt32BE(lowBits, this._blockSize - 4);
		}
		this._update(this._block);
		var hash = this._hash();
		return enc ? hash.toString(enc) : hash;
	}, Hash.prototype._update = function() {
		throw Error("_update must be implemented by subclass");
	}, module.exports = Hash;
})), require_sha1 = __commonJSMin(((exports, module) => {
	var inherits = require_inherits(), Hash = require_hash(), Buffer = require_safe_buffer().Buffer, K = [
		1518500249,
		1859775393,
		-1894007588,
		-899497514
	], W = Array(80);
	function Sha1() {
		this.init(), this._w = W, Hash.call(this, 64, 56);
	}
	inherits(Sha1, Hash), Sha1.prototype.init = function() {
		return this._a = 1732584193, this._b = 4023233417, this._c = 2562383102, this._d = 271733878, this._e = 3285377520, this;
	};
	function rotl1(num) {
		return num << 1 | num >>> 31;
	}
	function rotl5(num) {
		return num << 5 | num >>> 27;
	}
	function rotl30(num) {
		return num << 30 | num >>> 2;
	}
	function ft(s, b, c, d) {
		return s === 0 ? b & c | ~b & d : s === 2 ? b & c | b & d | c & d : b ^ c ^ d;
	}
	Sha1.prototype._update = function(M) {
		for (var w = this._w, a = this._a | 0, b = this._b | 0, c = this._c | 0, d = this._d | 0, e = this._e | 0, i = 0; i < 16; ++i) w[i] = M.readInt32BE(i * 4);
		for (; i < 80; ++i) w[i] = rotl1(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16]);
		for (var j = 0; j < 80; ++j) {
			var s = ~~(j / 20), t = rotl5(a) + ft(s, b, c, d) + e + w[j] + K[s] | 0;
			e = d, d = c, c = rotl30(b), b = a, a = t;
		}
		this._a = a + this._a | 0, this._b = b + this._b | 0, this._c = c + this._c | 0, this._d = d + this._d | 0, this._e = e + this._e | 0;
	}, Sha1.prototype._hash = function() {
		var H = Buffer.allocUnsafe(20);
		return H.writeInt32BE(this._a | 0, 0), H.writeInt32BE(this._b | 0, 4), H.writeInt32BE(this._c | 0, 8), H.writeInt32BE(this._d | 0, 12), H.writeInt32BE(this._e | 0, 16), H;
	}, module.exports = Sha1;
})), require_lib$1 = __commonJSMin(((exports, module) => {
	var AsyncLock = function(opts) {
		if (opts ||= {}, this.Promise = opts.Promise || Promise, this.queues = Object.create(null), this.domainReentrant = opts.domainReentrant || !1, this.domainReentrant) {
			if (typeof process > "u" || process.domain === void 0) throw Error("Domain-reentrant locks require `process.domain` to exist. Please flip `opts.domainReentrant = false`, use a NodeJS version that still implements Domain, or install a browser polyfill.");
			this.domains = Object.create(null);
		}
		this.timeout = opts.timeout || AsyncLock.DEFAULT_TIMEOUT, this.maxOccupationTime = opts.maxOccupationTime || AsyncLock.DEFAULT_MAX_OCCUPATION_TIME, this.maxExecutionTime = opts.maxExecutionTime || AsyncLock.DEFAULT_MAX_EXECUTION_TIME, this.maxPending = opts.maxPending === Infinity || Number.isInteger(opts.maxPending) && opts.maxPending >= 0 ? opts.maxPending : AsyncLock.DEFAULT_MAX_PENDING;
	};
	AsyncLock.DEFAULT_TIMEOUT = 0, AsyncLock.DEFAULT_MAX_OCCUPATION_TIME = 0, AsyncLock.DEFAULT_MAX_EXECUTION_TIME = 0, AsyncLock.DEFAULT_MAX_PENDING = 1e3, AsyncLock.prototype.acquire = function(key, fn, cb, opts) {
		if (Array.isArray(key)) return this._acquireBatch(key, fn, cb, opts);
		if (typeof fn != "function") throw Error("You must pass a function to execute");
		var deferredResolve = null, deferredReject = null, deferred = null;
		typeof cb != "function" && (opts = cb, cb = null, deferred = new this.Promise(function(resolve, reject) {
			deferredResolve = resolve, deferredReject = reject;
		})), opts ||= {};
		var resolved = !1, timer = null, occupationTimer = null, executionTimer = null, self = this, done = function(locked, err, ret) {
			occupationTimer &&= (clearTimeout(occupationTimer), null), executionTimer &&= (clearTimeout(executionTimer), null), locked && (self.queues[key] && self.queues[key].length === 0 && delete self.queues[key], self.domainReentrant && delete self.domains[key]), resolved ||= (deferred ? err ? deferredReject(err) : deferredResolve(ret) : typeof cb == "function" && cb(err, ret), !0), locked && self.queues[key] && self.queues[key].length > 0 && self.queues[key].shift()();
		}, exec = function(locked) {
			if (resolved) return done(locked);
			timer &&= (clearTimeout(timer), null), self.domainReentrant && locked && (self.domains[key] = process.domain);
			var maxExecutionTime = opts.maxExecutionTime || self.maxExecutionTime;
			if (maxExecutionTime && (executionTimer = setTimeout(function() {
				self.queues[key] && done(locked, Error("Maximum execution time is exceeded " + key));
			}, maxExecutionTime)), fn.length === 1) {
				var called = !1;
				try {
					fn(function(err, ret) {
						called || (called = !0, done(locked, err, ret));
					});
				} catch (err) {
					called || (called = !0, done(locked, err));
				}
			} else self._promiseTry(function() {
				return fn();
			}).then(function(ret) {
				done(locked, void 0, ret);
			}, function(error) {
				done(locked, error);
			});
		};
		self.domainReentrant && process.domain && (exec = process.domain.bind(exec));
		var maxPending = opts.maxPending || self.maxPending;
		if (!self.queues[key]) self.queues[key] = [], exec(!0);
		else if (self.domainReentrant && process.domain && process.domain === self.domains[key]) exec(!1);
		else if (self.queues[key].length >= maxPending) done(!1, Error("Too many pending tasks in queue " + key));
		else {
			var taskFn = function() {
				exec(!0);
			};
			opts.skipQueue ? self.queues[key].unshift(taskFn) : self.queues[key].push(taskFn);
			var timeout = opts.timeout || self.timeout;
			timeout && (timer = setTimeout(function() {
				timer = null, done(!1, Error("async-lock timed out in queue " + key));
			}, timeout));
		}
		var maxOccupationTime = opts.maxOccupationTime || self.maxOccupationTime;
		if (maxOccupationTime && (occupationTimer = setTimeout(function() {
			self.queues[key] && done(!1, Error("Maximum occupation time is exceeded in queue " + key));
		}, maxOccupationTime)), deferred) return deferred;
	}, AsyncLock.prototype._acquireBatch = function(keys, fn, cb, opts) {
		var seen = Object.create(null);
		keys = keys.filter(function(key) {
			return !seen[key] && (seen[key] = !0, !0);
		}), typeof cb != "function" && (opts = cb, cb = null);
		var self = this, getFn = function(key, fn) {
			return function(cb) {
				self.acquire(key, fn, cb, opts);
			};
		}, fnx = keys.reduceRight(function(prev, key) {
			return getFn(key, prev);
		}, fn);
		if (typeof cb == "function") fnx(cb);
		else return new this.Promise(function(resolve, reject) {
			fnx.length === 1 ? fnx(function(err, ret) {
				err ? reject(err) : resolve(ret);
			}) : resolve(fnx());
		});
	}, AsyncLock.prototype.isBusy = function(key) {
		return key ? !!this.queues[key] : Object.keys(this.queues).length > 0;
	}, AsyncLock.prototype._promiseTry = function(fn) {
		try {
			return this.Promise.resolve(fn());
		} catch (e) {
			return this.Promise.reject(e);
		}
	}, module.exports = AsyncLock;
})), require_async_lock = __commonJSMin(((exports, module) => {
	module.exports = require_lib$1();
})), require_lib = __commonJSMin(((exports, module) => {
	function escapeRegExp(string) {
		return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	}
	function replaceAll(str, search, replacement) {
		return search = search instanceof RegExp ? search : new RegExp(escapeRegExp(search), "g"), str.replace(search, replacement);
	}
	module.exports = { clean: function(value) {
		if (typeof value != "string") throw Error("Expected a string, received: " + value);
		return value = replaceAll(value, "./", "/"), value = replaceAll(value, "..", "."), value = replaceAll(value, " ", "-"), value = replaceAll(value, /^[~^:?*\\\-]/g, ""), value = replaceAll(value, /[~^:?*\\]/g, "-"), value = replaceAll(value, /[~^:?*\\\-]$/g, ""), value = replaceAll(value, "@{", "-"), value = replaceAll(value, /\.$/g, ""), value = replaceAll(value, /\/$/g, ""), value = replaceAll(value, /\.lock$/g, ""), value;
	} };
})), require_crc32$1 = __commonJSMin(((exports) => {
	(function(factory) {
		typeof DO_NOT_EXPORT_CRC > "u" ? typeof exports == "object" ? factory(exports) : typeof define == "function" && define.amd ? define(function() {
			var module = {};
			return factory(module), module;
		}) : factory({}) : factory({});
	})(function(CRC32) {
		CRC32.version = "1.2.2";
		function signed_crc_table() {
			for (var c = 0, table = Array(256), n = 0; n != 256; ++n) c = n, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, table[n] = c;
			return typeof Int32Array < "u" ? new Int32Array(table) : table;
		}
		var T0 = signed_crc_table();
		function slice_by_16_tables(T) {
			var c = 0, v = 0, n = 0, table = typeof Int32Array < "u" ? new Int32Array(4096) : Array(4096);
			for (n = 0; n != 256; ++n) table[n] = T[n];
			for (n = 0; n != 256; ++n) for (v = T[n], c = 256 + n; c < 4096; c += 256) v = table[c] = v >>> 8 ^ T[v & 255];
			var out = [];
			for (n = 1; n != 16; ++n) out[n - 1] = typeof Int32Array < "u" ? table.subarray(n * 256, n * 256 + 256) : table.slice(n * 256, n * 256 + 256);
			return out;
		}
		var TT = slice_by_16_tables(T0), T1 = TT[0], T2 = TT[1], T3 = TT[2], T4 = TT[3], T5 = TT[4], T6 = TT[5], T7 = TT[6], T8 = TT[7], T9 = TT[8], Ta = TT[9], Tb = TT[10], Tc = TT[11], Td = TT[12], Te = TT[13], Tf = TT[14];
		function crc32_bstr(bstr, seed) {
			for (var C = seed ^ -1, i = 0, L = bstr.length; i < L;) C = C >>> 8 ^ T0[(C ^ bstr.charCodeAt(i++)) & 255];
			return ~C;
		}
		function crc32_buf(B, seed) {
			for (var C = seed ^ -1, L = B.length - 15, i = 0; i < L;) C = Tf[B[i++] ^ C & 255] ^ Te[B[i++] ^ C >> 8 & 255] ^ Td[B[i++] ^ C >> 16 & 255] ^ Tc[B[i++] ^ C >>> 24] ^ Tb[B[i++]] ^ Ta[B[i++]] ^ T9[B[i++]] ^ T8[B[i++]] ^ T7[B[i++]] ^ T6[B[i++]] ^ T5[B[i++]] ^ T4[B[i++]] ^ T3[B[i++]] ^ T2[B[i++]] ^ T1[B[i++]] ^ T0[B[i++]];
			for (L += 15; i < L;) C = C >>> 8 ^ T0[(C ^ B[i++]) & 255];
			return ~C;
		}
		function crc32_str(str, seed) {
			for (var C = seed ^ -1, i = 0, L = str.length, c = 0, d = 0; i < L;) c = str.charCodeAt(i++), c < 128 ? C = C >>> 8 ^ T0[(C ^ c) & 255] : c < 2048 ? (C = C >>> 8 ^ T0[(C ^ (192 | c >> 6 & 31)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255]) : c >= 55296 && c < 57344 ? (c = (c & 1023) + 64, d = str.charCodeAt(i++) & 1023, C = C >>> 8 ^ T0[(C ^ (240 | c >> 8 & 7)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | c >> 2 & 63)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | d >> 6 & 15 | (c & 3) << 4)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | d & 63)) & 255]) : (C = C >>> 8 ^ T0[(C ^ (224 | c >> 12 & 15)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | c >> 6 & 63)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255]);
			return ~C;
		}
		CRC32.table = T0, CRC32.bstr = crc32_bstr, CRC32.buf = crc32_buf, CRC32.str = crc32_str;
	});
})), require_common = __commonJSMin(((exports) => {
	var TYPED_OK = typeof Uint8Array < "u" && typeof Uint16Array < "u" && typeof Int32Array < "u";
	function _has(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
	exports.assign = function(obj) {
		for (var sources = Array.prototype.slice.call(arguments, 1); sources.length;) {
			var source = sources.shift();
			if (source) {
				if (typeof source != "object") throw TypeError(source + "must be non-object");
				for (var p in source) _has(source, p) && (obj[p] = source[p]);
			}
		}
		return obj;
	}, exports.shrinkBuf = function(buf, size) {
		return buf.length === size ? buf : buf.subarray ? buf.subarray(0, size) : (buf.length = size, buf);
	};
	var fnTyped = {
		arraySet: function(dest, src, src_offs, len, dest_offs) {
			if (src.subarray && dest.subarray) dest.set(src.subarray(src_offs, src_offs + len), dest_offs);
			else for (var i = 0; i < len; i++) dest[dest_offs + i] = src[src_offs + i];
		},
		flattenChunks: function(chunks) {
			var i, l, len = 0, pos, chunk, result;
			for (i = 0, l = chunks.length; i < l; i++) len += chunks[i].length;
			for (result = new Uint8Array(len), pos = 0, i = 0, l = chunks.length; i < l; i++) chunk = chunks[i], result.set(chunk, pos), pos += chunk.length;
			return result;
		}
	}, fnUntyped = {
		arraySet: function(dest, src, src_offs, len, dest_offs) {
			for (var i = 0; i < len; i++) dest[dest_offs + i] = src[src_offs + i];
		},
		flattenChunks: function(chunks) {
			return [].concat.apply([], chunks);
		}
	};
	exports.setTyped = function(on) {
		on ? (exports.Buf8 = Uint8Array, exports.Buf16 = Uint16Array, exports.Buf32 = Int32Array, exports.assign(exports, fnTyped)) : (exports.Buf8 = Array, exports.Buf16 = Array, exports.Buf32 = Array, exports.assign(exports, fnUntyped));
	}, exports.setTyped(TYPED_OK);
})), require_trees = __commonJSMin(((exports) => {
	var utils = require_common(), Z_FIXED = 4, Z_BINARY = 0, Z_TEXT = 1, Z_UNKNOWN = 2;
	function zero(buf) {
		for (var len = buf.length; --len >= 0;) buf[len] = 0;
	}
	var STORED_BLOCK = 0, STATIC_TREES = 1, DYN_TREES = 2, MIN_MATCH = 3, MAX_MATCH = 258, LENGTH_CODES = 29, LITERALS = 256, L_CODES = LITERALS + 1 + LENGTH_CODES, D_CODES = 30, BL_CODES = 19, HEAP_SIZE = 2 * L_CODES + 1, MAX_BITS = 15, Buf_size = 16, MAX_BL_BITS = 7, END_BLOCK = 256, REP_3_6 = 16, REPZ_3_10 = 17, REPZ_11_138 = 18, extra_lbits = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		4,
		4,
		4,
		4,
		5,
		5,
		5,
		5,
		0
	], extra_dbits = [
		0,
		0,
		0,
		0,
		1,
		1,
		2,
		2,
		3,
		3,
		4,
		4,
		5,
		5,
		6,
		6,
		7,
		7,
		8,
		8,
		9,
		9,
		10,
		10,
		11,
		11,
		12,
		12,
		13,
		13
	], extra_blbits = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		3,
		7
	], bl_order = [
		16,
		17,
		18,
		0,
		8,
		7,
		9,
		6,
		10,
		5,
		11,
		4,
		12,
		3,
		13,
		2,
		14,
		1,
		15
	], DIST_CODE_LEN = 512, static_ltree = Array((L_CODES + 2) * 2);
	zero(static_ltree);
	var static_dtree = Array(D_CODES * 2);
	zero(static_dtree);
	var _dist_code = Array(DIST_CODE_LEN);
	zero(_dist_code);
	var _length_code = Array(MAX_MATCH - MIN_MATCH + 1);
	zero(_length_code);
	var base_length = Array(LENGTH_CODES);
	zero(base_length);
	var base_dist = Array(D_CODES);
	zero(base_dist);
	function StaticTreeDesc(static_tree, extra_bits, extra_base, elems, max_length) {
		this.static_tree = static_tree, this.extra_bits = extra_bits, this.extra_base = extra_base, this.elems = elems, this.max_length = max_length, this.has_stree = static_tree && static_tree.length;
	}
	var static_l_desc, static_d_desc, static_bl_desc;
	function TreeDesc(dyn_tree, stat_desc) {
		this.dyn_tree = dyn_tree, this.max_code = 0, this.stat_desc = stat_desc;
	}
	function d_code(dist) {
		return dist < 256 ? _dist_code[dist] : _dist_code[256 + (dist >>> 7)];
	}
	function put_short(s, w) {
		s.pending_buf[s.pending++] = w & 255, s.pending_buf[s.pending++] = w >>> 8 & 255;
	}
	function send_bits(s, value, length) {
		s.bi_valid > Buf_size - length ? (s.bi_buf |= value << s.bi_valid & 65535, put_short(s, s.bi_buf), s.bi_buf = value >> Buf_size - s.bi_valid, s.bi_valid += length - Buf_size) : (s.bi_buf |= value << s.bi_valid & 65535, s.bi_valid += length);
	}
	function send_code(s, c, tree) {
		send_bits(s, tree[c * 2], tree[c * 2 + 1]);
	}
	function bi_reverse(code, len) {
		var res = 0;
		do
			res |= code & 1, code >>>= 1, res <<= 1;
		while (--len > 0);
		return res >>> 1;
	}
	function bi_flush(s) {
		s.bi_valid === 16 ? (put_short(s, s.bi_buf), s.bi_buf = 0, s.bi_valid = 0) : s.bi_valid >= 8 && (s.pending_buf[s.pending++] = s.bi_buf & 255, s.bi_buf >>= 8, s.bi_valid -= 8);
	}
	function gen_bitlen(s, desc) {
		var tree = desc.dyn_tree, max_code = desc.max_code, stree = desc.stat_desc.static_tree, has_stree = desc.stat_desc.has_stree, extra = desc.stat_desc.extra_bits, base = desc.stat_desc.extra_base, max_length = desc.stat_desc.max_length, h, n, m, bits, xbits, f, overflow = 0;
		for (bits = 0; bits <= MAX_BITS; bits++) s.bl_count[bits] = 0;
		for (tree[s.heap[s.heap_max] * 2 + 1] = 0, h = s.heap_max + 1; h < HEAP_SIZE; h++) n = s.heap[h], bits = tree[tree[n * 2 + 1] * 2 + 1] + 1, bits > max_length && (bits = max_length, overflow++), tree[n * 2 + 1] = bits, n > max_code || (s.bl_count[bits]++, xbits = 0, n >= base && (xbits = extra[n - base]), f = tree[n * 2], s.opt_len += f * (bits + xbits), has_stree && (s.static_len += f * (stree[n * 2 + 1] + xbits)));
		if (overflow !== 0) {
			do {
				for (bits = max_length - 1; s.bl_count[bits] === 0;) bits--;
				s.bl_count[bits]--, s.bl_count[bits + 1] += 2, s.bl_count[max_length]--, overflow -= 2;
			} while (overflow > 0);
			for (bits = max_length; bits !== 0; bits--) for (n = s.bl_count[bits]; n !== 0;) m = s.heap[--h], m > max_code || (tree[m * 2 + 1] !== bits && (s.opt_len += (bits - tree[m * 2 + 1]) * tree[m * 2], tree[m * 2 + 1] = bits), n--);
		}
	}
	function gen_codes(tree, max_code, bl_count) {
		for (var next_code = Array(MAX_BITS + 1), code = 0, bits = 1, n; bits <= MAX_BITS; bits++) next_code[bits] = code = code + bl_count[bits - 1] << 1;
		for (n = 0; n <= max_code; n++) {
			var len = tree[n * 2 + 1];
			len !== 0 && (tree[n * 2] = bi_reverse(next_code[len]++, len));
		}
	}
	function tr_static_init() {
		var n, bits, length, code, dist, bl_count = Array(MAX_BITS + 1);
		for (length = 0, code = 0; code < LENGTH_CODES - 1; code++) for (base_length[code] = length, n = 0; n < 1 << extra_lbits[code]; n++) _length_code[length++] = code;
		for (_length_code[length - 1] = code, dist = 0, code = 0; code < 16; code++) for (base_dist[code] = dist, n = 0; n < 1 << extra_dbits[code]; n++) _dist_code[dist++] = code;
		for (dist >>= 7; code < D_CODES; code++) for (base_dist[code] = dist << 7, n = 0; n < 1 << extra_dbits[code] - 7; n++) _dist_code[256 + dist++] = code;
		for (bits = 0; bits <= MAX_BITS; bits++) bl_count[bits] = 0;
		for (n = 0; n <= 143;) static_ltree[n * 2 + 1] = 8, n++, bl_count[8]++;
		for (; n <= 255;) static_ltree[n * 2 + 1] = 9, n++, bl_count[9]++;
		for (; n <= 279;) static_ltree[n * 2 + 1] = 7, n++, bl_count[7]++;
		for (; n <= 287;) static_ltree[n * 2 + 1] = 8, n++, bl_count[8]++;
		for (gen_codes(static_ltree, L_CODES + 1, bl_count), n = 0; n < D_CODES; n++) static_dtree[n * 2 + 1] = 5, static_dtree[n * 2] = bi_reverse(n, 5);
		static_l_desc = new StaticTreeDesc(static_ltree, extra_lbits, LITERALS + 1, L_CODES, MAX_BITS), static_d_desc = new StaticTreeDesc(static_dtree, extra_dbits, 0, D_CODES, MAX_BITS), static_bl_desc = new StaticTreeDesc([], extra_blbits, 0, BL_CODES, MAX_BL_BITS);
	}
	function init_block(s) {
		for (var n = 0; n < L_CODES; n++) s.dyn_ltree[n * 2] = 0;
		for (n = 0; n < D_CODES; n++) s.dyn_dtree[n * 2] = 0;
		for (n = 0; n < BL_CODES; n++) s.bl_tree[n * 2] = 0;
		s.dyn_ltree[END_BLOCK * 2] = 1, s.opt_len = s.static_len = 0, s.last_lit = s.matches = 0;
	}
	function bi_windup(s) {
		s.bi_valid > 8 ? put_short(s, s.bi_buf) : s.bi_valid > 0 && (s.pending_buf[s.pending++] = s.bi_buf), s.bi_buf = 0, s.bi_valid = 0;
	}
	function copy_block(s, buf, len, header) {
		bi_windup(s), header && (put_short(s, len), put_short(s, ~len)), utils.arraySet(s.pending_buf, s.window, buf, len, s.pending), s.pending += len;
	}
	function smaller(tree, n, m, depth) {
		var _n2 = n * 2, _m2 = m * 2;
		return tree[_n2] < tree[_m2] || tree[_n2] === tree[_m2] && depth[n] <= depth[m];
	}
	function pqdownheap(s, tree, k) {
		for (var v = s.heap[k], j = k << 1; j <= s.heap_len && (j < s.heap_len && smaller(tree, s.heap[j + 1], s.heap[j], s.depth) && j++, !smaller(tree, v, s.heap[j], s.depth));) s.heap[k] = s.heap[j], k = j, j <<= 1;
		s.heap[k] = v;
	}
	function compress_block(s, ltree, dtree) {
		var dist, lc, lx = 0, code, extra;
		if (s.last_lit !== 0) do
			dist = s.pending_buf[s.d_buf + lx * 2] << 8 | s.pending_buf[s.d_buf + lx * 2 + 1], lc = s.pending_buf[s.l_buf + lx], lx++, dist === 0 ? send_code(s, lc, ltree) : (code = _length_code[lc], send_code(s, code + LITERALS + 1, ltree), extra = extra_lbits[code], extra !== 0 && (lc -= base_length[code], send_bits(s, lc, extra)), dist--, code = d_code(dist), send_code(s, code, dtree), extra = extra_dbits[code], extra !== 0 && (dist -= base_dist[code], send_bits(s, dist, extra)));
		while (lx < s.last_lit);
		send_code(s, END_BLOCK, ltree);
	}
	function build_tree(s, desc) {
		var tree = desc.dyn_tree, stree = desc.stat_desc.static_tree, has_stree = desc.stat_desc.has_stree, elems = desc.stat_desc.elems, n, m, max_code = -1, node;
		for (s.heap_len = 0, s.heap_max = HEAP_SIZE, n = 0; n < elems; n++) tree[n * 2] === 0 ? tree[n * 2 + 1] = 0 : (s.heap[++s.heap_len] = max_code = n, s.depth[n] = 0);
		for (; s.heap_len < 2;) node = s.heap[++s.heap_len] = max_code < 2 ? ++max_code : 0, tree[node * 2] = 1, s.depth[node] = 0, s.opt_len--, has_stree && (s.static_len -= stree[node * 2 + 1]);
		for (desc.max_code = max_code, n = s.heap_len >> 1; n >= 1; n--) pqdownheap(s, tree, n);
		node = elems;
		do
			n = s.heap[1], s.heap[1] = s.heap[s.heap_len--], pqdownheap(s, tree, 1), m = s.heap[1], s.heap[--s.heap_max] = n, s.heap[--s.heap_max] = m, tree[node * 2] = tree[n * 2] + tree[m * 2], s.depth[node] = (s.depth[n] >= s.depth[m] ? s.depth[n] : s.depth[m]) + 1, tree[n * 2 + 1] = tree[m * 2 + 1] = node, s.heap[1] = node++, pqdownheap(s, tree, 1);
		while (s.heap_len >= 2);
		s.heap[--s.heap_max] = s.heap[1], gen_bitlen(s, desc), gen_codes(tree, max_code, s.bl_count);
	}
	function scan_tree(s, tree, max_code) {
		var n, prevlen = -1, curlen, nextlen = tree[1], count = 0, max_count = 7, min_count = 4;
		for (nextlen === 0 && (max_count = 138, min_count = 3), tree[(max_code + 1) * 2 + 1] = 65535, n = 0; n <= max_code; n++) curlen = nextlen, nextlen = tree[(n + 1) * 2 + 1], ++count < max_count && curlen === nextlen || (count < min_count ? s.bl_tree[curlen * 2] += count : curlen === 0 ? count <= 10 ? s.bl_tree[REPZ_3_10 * 2]++ : s.bl_tree[REPZ_11_138 * 2]++ : (curlen !== prevlen && s.bl_tree[curlen * 2]++, s.bl_tree[REP_3_6 * 2]++), count = 0, prevlen = curlen, nextlen === 0 ? (max_count = 138, min_count = 3) : curlen === nextlen ? (max_count = 6, min_count = 3) : (max_count = 7, min_count = 4));
	}
	function send_tree(s, tree, max_code) {
		var n, prevlen = -1, curlen, nextlen = tree[1], count = 0, max_count = 7, min_count = 4;
		for (nextlen === 0 && (max_count = 138, min_count = 3), n = 0; n <= max_code; n++) if (curlen = nextlen, nextlen = tree[(n + 1) * 2 + 1], !(++count < max_count && curlen === nextlen)) {
			if (count < min_count) do
				send_code(s, curlen, s.bl_tree);
			while (--count !== 0);
			else curlen === 0 ? count <= 10 ? (send_code(s, REPZ_3_10, s.bl_tree), send_bits(s, count - 3, 3)) : (send_code(s, REPZ_11_138, s.bl_tree), send_bits(s, count - 11, 7)) : (curlen !== prevlen && (send_code(s, curlen, s.bl_tree), count--), send_code(s, REP_3_6, s.bl_tree), send_bits(s, count - 3, 2));
			count = 0, prevlen = curlen, nextlen === 0 ? (max_count = 138, min_count = 3) : curlen === nextlen ? (max_count = 6, min_count = 3) : (max_count = 7, min_count = 4);
		}
	}
	function build_bl_tree(s) {
		var max_blindex;
		for (scan_tree(s, s.dyn_ltree, s.l_desc.max_code), scan_tree(s, s.dyn_dtree, s.d_desc.max_code), build_tree(s, s.bl_desc), max_blindex = BL_CODES - 1; max_blindex >= 3 && s.bl_tree[bl_order[max_blindex] * 2 + 1] === 0; max_blindex--);
		return s.opt_len += 3 * (max_blindex + 1) + 5 + 5 + 4, max_blindex;
	}
	function send_all_trees(s, lcodes, dcodes, blcodes) {
		var rank;
		for (send_bits(s, lcodes - 257, 5), send_bits(s, dcodes - 1, 5), send_bits(s, blcodes - 4, 4), rank = 0; rank < blcodes; rank++) send_bits(s, s.bl_tree[bl_order[rank] * 2 + 1], 3);
		send_tree(s, s.dyn_ltree, lcodes - 1), send_tree(s, s.dyn_dtree, dcodes - 1);
	}
	function detect_data_type(s) {
		for (var black_mask = 4093624447, n = 0; n <= 31; n++, black_mask >>>= 1) if (black_mask & 1 && s.dyn_ltree[n * 2] !== 0) return Z_BINARY;
		if (s.dyn_ltree[18] !== 0 || s.dyn_ltree[20] !== 0 || s.dyn_ltree[26] !== 0) return Z_TEXT;
		for (n = 32; n < LITERALS; n++) if (s.dyn_ltree[n * 2] !== 0) return Z_TEXT;
		return Z_BINARY;
	}
	var static_init_done = !1;
	function _tr_init(s) {
		static_init_done ||= (tr_static_init(), !0), s.l_desc = new TreeDesc(s.dyn_ltree, static_l_desc), s.d_desc = new TreeDesc(s.dyn_dtree, static_d_desc), s.bl_desc = new TreeDesc(s.bl_tree, static_bl_desc), s.bi_buf = 0, s.bi_valid = 0, init_block(s);
	}
	function _tr_stored_block(s, buf, stored_len, last) {
		send_bits(s, (STORED_BLOCK << 1) + +!!last, 3), copy_block(s, buf, stored_len, !0);
	}
	function _tr_align(s) {
		send_bits(s, STATIC_TREES << 1, 3), send_code(s, END_BLOCK, static_ltree), bi_flush(s);
	}
	function _tr_flush_block(s, buf, stored_len, last) {
		var opt_lenb, static_lenb, max_blindex = 0;
		s.level > 0 ? (s.strm.data_type === Z_UNKNOWN && (s.strm.data_type = detect_data_type(s)), build_tree(s, s.l_desc), build_tree(s, s.d_desc), max_blindex = build_bl_tree(s), opt_lenb = s.opt_len + 3 + 7 >>> 3, static_lenb = s.static_len + 3 + 7 >>> 3, static_lenb <= opt_lenb && (opt_lenb = static_lenb)) : opt_lenb = static_lenb = stored_len + 5, stored_len + 4 <= opt_lenb && buf !== -1 ? _tr_stored_block(s, buf, stored_len, last) : s.strategy === Z_FIXED || static_lenb === opt_lenb ? (send_bits(s, (STATIC_TREES << 1) + +!!last, 3), compress_block(s, static_ltree, static_dtree)) : (send_bits(s, (DYN_TREES << 1) + +!!last, 3), send_all_trees(s, s.l_desc.max_code + 1, s.d_desc.max_code + 1, max_blindex + 1), compress_block(s, s.dyn_ltree, s.dyn_dtree)), init_block(s), last && bi_windup(s);
	}
	function _tr_tally(s, dist, lc) {
		return s.pending_buf[s.d_buf + s.last_lit * 2] = dist >>> 8 & 255, s.pending_buf[s.d_buf + s.last_lit * 2 + 1] = dist & 255, s.pending_buf[s.l_buf + s.last_lit] = lc & 255, s.last_lit++, dist === 0 ? s.dyn_ltree[lc * 2]++ : (s.matches++, dist--, s.dyn_ltree[(_length_code[lc] + LITERALS + 1) * 2]++, s.dyn_dtree[d_code(dist) * 2]++), s.last_lit === s.lit_bufsize - 1;
	}
	exports._tr_init = _tr_init, exports._tr_stored_block = _tr_stored_block, exports._tr_flush_block = _tr_flush_block, exports._tr_tally = _tr_tally, exports._tr_align = _tr_align;
})), require_adler32 = __commonJSMin(((exports, module) => {
	function adler32(adler, buf, len, pos) {
		for (var s1 = adler & 65535, s2 = adler >>> 16 & 65535, n = 0; len !== 0;) {
			n = len > 2e3 ? 2e3 : len, len -= n;
			do
				s1 = s1 + buf[pos++] | 0, s2 = s2 + s1 | 0;
			while (--n);
			s1 %= 65521, s2 %= 65521;
		}
		return s1 | s2 << 16;
	}
	module.exports = adler32;
})), require_crc32 = __commonJSMin(((exports, module) => {
	function makeTable() {
		for (var c, table = [], n = 0; n < 256; n++) {
			c = n;
			for (var k = 0; k < 8; k++) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
			table[n] = c;
		}
		return table;
	}
	var crcTable = makeTable();
	function crc32(crc, buf, len, pos) {
		var t = crcTable, end = pos + len;
		crc ^= -1;
		for (var i = pos; i < end; i++) crc = crc >>> 8 ^ t[(crc ^ buf[i]) & 255];
		return crc ^ -1;
	}
	module.exports = crc32;
})), require_messages = __commonJSMin(((exports, module) => {
	module.exports = {
		2: "need dictionary",
		1: "stream end",
		0: "",
		"-1": "file error",
		"-2": "stream error",
		"-3": "data error",
		"-4": "insufficient memory",
		"-5": "buffer error",
		"-6": "incompatible version"
	};
})), require_deflate$1 = __commonJSMin(((exports) => {
	var utils = require_common(), trees = require_trees(), adler32 = require_adler32(), crc32 = require_crc32(), msg = require_messages(), Z_NO_FLUSH = 0, Z_PARTIAL_FLUSH = 1, Z_FULL_FLUSH = 3, Z_FINISH = 4, Z_BLOCK = 5, Z_OK = 0, Z_STREAM_END = 1, Z_STREAM_ERROR = -2, Z_DATA_ERROR = -3, Z_BUF_ERROR = -5, Z_DEFAULT_COMPRESSION = -1, Z_FILTERED = 1, Z_HUFFMAN_ONLY = 2, Z_RLE = 3, Z_FIXED = 4, Z_DEFAULT_STRATEGY = 0, Z_UNKNOWN = 2, Z_DEFLATED = 8, MAX_MEM_LEVEL = 9, MAX_WBITS = 15, DEF_MEM_LEVEL = 8, L_CODES = 286, D_CODES = 30, BL_CODES = 19, HEAP_SIZE = 2 * L_CODES + 1, MAX_BITS = 15, MIN_MATCH = 3, MAX_MATCH = 258, MIN_LOOKAHEAD = MAX_MATCH + MIN_MATCH + 1, PRESET_DICT = 32, INIT_STATE = 42, EXTRA_STATE = 69, NAME_STATE = 73, COMMENT_STATE = 91, HCRC_STATE = 103, BUSY_STATE = 113, FINISH_STATE = 666, BS_NEED_MORE = 1, BS_BLOCK_DONE = 2, BS_FINISH_STARTED = 3, BS_FINISH_DONE = 4, OS_CODE = 3;
	function err(strm, errorCode) {
		return strm.msg = msg[errorCode], errorCode;
	}
	function rank(f) {
		return (f << 1) - (f > 4 ? 9 : 0);
	}
	function zero(buf) {
		for (var len = buf.length; --len >= 0;) buf[len] = 0;
	}
	function flush_pending(strm) {
		var s = strm.state, len = s.pending;
		len > strm.avail_out && (len = strm.avail_out), len !== 0 && (utils.arraySet(strm.output, s.pending_buf, s.pending_out, len, strm.next_out), strm.next_out += len, s.pending_out += len, strm.total_out += len, strm.avail_out -= len, s.pending -= len, s.pending === 0 && (s.pending_out = 0));
	}
	function flush_block_only(s, last) {
		trees._tr_flush_block(s, s.block_start >= 0 ? s.block_start : -1, s.strstart - s.block_start, last), s.block_start = s.strstart, flush_pending(s.strm);
	}
	function put_byte(s, b) {
		s.pending_buf[s.pending++] = b;
	}
	function putShortMSB(s, b) {
		s.pending_buf[s.pending++] = b >>> 8 & 255, s.pending_buf[s.pending++] = b & 255;
	}
	function read_buf(strm, buf, start, size) {
		var len = strm.avail_in;
		return len > size && (len = size), len === 0 ? 0 : (strm.avail_in -= len, utils.arraySet(buf, strm.input, strm.next_in, len, start), strm.state.wrap === 1 ? strm.adler = adler32(strm.adler, buf, len, start) : strm.state.wrap === 2 && (strm.adler = crc32(strm.adler, buf, len, start)), strm.next_in += len, strm.total_in += len, len);
	}
	function longest_match(s, cur_match) {
		var chain_length = s.max_chain_length, scan = s.strstart, match, len, best_len = s.prev_length, nice_match = s.nice_match, limit = s.strstart > s.w_size - MIN_LOOKAHEAD ? s.strstart - (s.w_size - MIN_LOOKAHEAD) : 0, _win = s.window, wmask = s.w_mask, prev = s.prev, strend = s.strstart + MAX_MATCH, scan_end1 = _win[scan + best_len - 1], scan_end = _win[scan + best_len];
		s.prev_length >= s.good_match && (chain_length >>= 2), nice_match > s.lookahead && (nice_match = s.lookahead);
		do
			if (match = cur_match, _win[match + best_len] === scan_end && _win[match + best_len - 1] === scan_end1 && _win[match] === _win[scan] && _win[++match] === _win[scan + 1]) {
				scan += 2, match++;
				do;
				while (_win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && scan < strend);
				if (len = MAX_MATCH - (strend - scan), scan = strend - MAX_MATCH, len > best_len) {
					if (s.match_start = cur_match, best_len = len, len >= nice_match) break;
					scan_end1 = _win[scan + best_len - 1], scan_end = _win[scan + best_len];
				}
			}
		while ((cur_match = prev[cur_match & wmask]) > limit && --chain_length !== 0);
		return best_len <= s.lookahead ? best_len : s.lookahead;
	}
	function fill_window(s) {
		var _w_size = s.w_size, p, n, m, more, str;
		do {
			if (more = s.window_size - s.lookahead - s.strstart, s.strstart >= _w_size + (_w_size - MIN_LOOKAHEAD)) {
				utils.arraySet(s.window, s.window, _w_size, _w_size, 0), s.match_start -= _w_size, s.strstart -= _w_size, s.block_start -= _w_size, n = s.hash_size, p = n;
				do
					m = s.head[--p], s.head[p] = m >= _w_size ? m - _w_size : 0;
				while (--n);
				n = _w_size, p = n;
				do
					m = s.prev[--p], s.prev[p] = m >= _w_size ? m - _w_size : 0;
				while (--n);
				more += _w_size;
			}
			if (s.strm.avail_in === 0) break;
			if (n = read_buf(s.strm, s.window, s.strstart + s.lookahead, more), s.lookahead += n, s.lookahead + s.insert >= MIN_MATCH) for (str = s.strstart - s.insert, s.ins_h = s.window[str], s.ins_h = (s.ins_h << s.hash_shift ^ s.window[str + 1]) & s.hash_mask; s.insert && (s.ins_h = (s.ins_h << s.hash_shift ^ s.window[str + MIN_MATCH - 1]) & s.hash_mask, s.prev[str & s.w_mask] = s.head[s.ins_h], s.head[s.ins_h] = str, str++, s.insert--, !(s.lookahead + s.insert < MIN_MATCH)););
		} while (s.lookahead < MIN_LOOKAHEAD && s.strm.avail_in !== 0);
	}
	function deflate_stored(s, flush) {
		var max_block_size = 65535;
		for (max_block_size > s.pending_buf_size - 5 && (max_block_size = s.pending_buf_size - 5);;) {
			if (s.lookahead <= 1) {
				if (fill_window(s), s.lookahead === 0 && flush === Z_NO_FLUSH) return BS_NEED_MORE;
				if (s.lookahead === 0) break;
			}
			s.strstart += s.lookahead, s.lookahead = 0;
			var max_start = s.block_start + max_block_size;
			if ((s.strstart === 0 || s.strstart >= max_start) && (s.lookahead = s.strstart - max_start, s.strstart = max_start, flush_block_only(s, !1), s.strm.avail_out === 0) || s.strstart - s.block_start >= s.w_size - MIN_LOOKAHEAD && (flush_block_only(s, !1), s.strm.avail_out === 0)) return BS_NEED_MORE;
		}
		return s.insert = 0, flush === Z_FINISH ? (flush_block_only(s, !0), s.strm.avail_out === 0 ? BS_FINISH_STARTED : BS_FINISH_DONE) : (s.strstart > s.block_start && (flush_block_only(s, !1), s.strm.avail_out), BS_NEED_MORE);
	}
	function deflate_fast(s, flush) {
		for (var hash_head, bflush;;) {
			if (s.lookahead < MIN_LOOKAHEAD) {
				if (fill_window(s), s.lookahead < MIN_LOOKAHEAD && flush === Z_NO_FLUSH) return BS_NEED_MORE;
				if (s.lookahead === 0) break;
			}
			if (hash_head = 0, s.lookahead >= MIN_MATCH && (s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask, hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h], s.head[s.ins_h] = s.strstart), hash_head !== 0 && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD && (s.match_length = longest_match(s, hash_head)), s.match_length >= MIN_MATCH) {
				if (bflush = trees._tr_tally(s, s.strstart - s.match_start, s.match_length - MIN_MATCH), s.lookahead -= s.match_length, s.match_length <= s.max_lazy_match && s.lookahead >= MIN_MATCH) {
					s.match_length--;
					do
						s.strstart++, s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask, hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h], s.head[s.ins_h] = s.strstart;
					while (--s.match_length !== 0);
					s.strstart++;
				} else s.strstart += s.match_length, s.match_length = 0, s.ins_h = s.window[s.strstart], s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + 1]) & s.hash_mask;
			} else bflush = trees._tr_tally(s, 0, s.window[s.strstart]), s.lookahead--, s.strstart++;
			if (bflush && (flush_block_only(s, !1), s.strm.avail_out === 0)) return BS_NEED_MORE;
		}
		return s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1, flush === Z_FINISH ? (flush_block_only(s, !0), s.strm.avail_out === 0 ? BS_FINISH_STARTED : BS_FINISH_DONE) : s.last_lit && (flush_block_only(s, !1), s.strm.avail_out === 0) ? BS_NEED_MORE : BS_BLOCK_DONE;
	}
	function deflate_slow(s, flush) {
		for (var hash_head, bflush, max_insert;;) {
			if (s.lookahead < MIN_LOOKAHEAD) {
				if (fill_window(s), s.lookahead < MIN_LOOKAHEAD && flush === Z_NO_FLUSH) return BS_NEED_MORE;
				if (s.lookahead === 0) break;
			}
			if (hash_head = 0, s.lookahead >= MIN_MATCH && (s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask, hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h], s.head[s.ins_h] = s.strstart), s.prev_length = s.match_length, s.prev_match = s.match_start, s.match_length = MIN_MATCH - 1, hash_head !== 0 && s.prev_length < s.max_lazy_match && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD && (s.match_length = longest_match(s, hash_head), s.match_length <= 5 && (s.strategy === Z_FILTERED || s.match_length === MIN_MATCH && s.strstart - s.match_start > 4096) && (s.match_length = MIN_MATCH - 1)), s.prev_length >= MIN_MATCH && s.match_length <= s.prev_length) {
				max_insert = s.strstart + s.lookahead - MIN_MATCH, bflush = trees._tr_tally(s, s.strstart - 1 - s.prev_match, s.prev_length - MIN_MATCH), s.lookahead -= s.prev_length - 1, s.prev_length -= 2;
				do
					++s.strstart <= max_insert && (s.ins_h = (s.ins_h << s.hash_shift ^ s.window[s.strstart + MIN_MATCH - 1]) & s.hash_mask, hash_head = s.prev[s.strstart & s.w_mask] = s.head[s.ins_h], s.head[s.ins_h] = s.strstart);
				while (--s.prev_length !== 0);
				if (s.match_available = 0, s.match_length = MIN_MATCH - 1, s.strstart++, bflush && (flush_block_only(s, !1), s.strm.avail_out === 0)) return BS_NEED_MORE;
			} else if (s.match_available) {
				if (bflush = trees._tr_tally(s, 0, s.window[s.strstart - 1]), bflush && flush_block_only(s, !1), s.strstart++, s.lookahead--, s.strm.avail_out === 0) return BS_NEED_MORE;
			} else s.match_available = 1, s.strstart++, s.lookahead--;
		}
		return s.match_available &&= (bflush = trees._tr_tally(s, 0, s.window[s.strstart - 1]), 0), s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1, flush === Z_FINISH ? (flush_block_only(s, !0), s.strm.avail_out === 0 ? BS_FINISH_STARTED : BS_FINISH_DONE) : s.last_lit && (flush_block_only(s, !1), s.strm.avail_out === 0) ? BS_NEED_MORE : BS_BLOCK_DONE;
	}
	function deflate_rle(s, flush) {
		for (var bflush, prev, scan, strend, _win = s.window;;) {
			if (s.lookahead <= MAX_MATCH) {
				if (fill_window(s), s.lookahead <= MAX_MATCH && flush === Z_NO_FLUSH) return BS_NEED_MORE;
				if (s.lookahead === 0) break;
			}
			if (s.match_length = 0, s.lookahead >= MIN_MATCH && s.strstart > 0 && (scan = s.strstart - 1, prev = _win[scan], prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan])) {
				strend = s.strstart + MAX_MATCH;
				do;
				while (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && scan < strend);
				s.match_length = MAX_MATCH - (strend - scan), s.match_length > s.lookahead && (s.match_length = s.lookahead);
			}
			if (s.match_length >= MIN_MATCH ? (bflush = trees._tr_tally(s, 1, s.match_length - MIN_MATCH), s.lookahead -= s.match_length, s.strstart += s.match_length, s.match_length = 0) : (bflush = trees._tr_tally(s, 0, s.window[s.strstart]), s.lookahead--, s.strstart++), bflush && (flush_block_only(s, !1), s.strm.avail_out === 0)) return BS_NEED_MORE;
		}
		return s.insert = 0, flush === Z_FINISH ? (flush_block_only(s, !0), s.strm.avail_out === 0 ? BS_FINISH_STARTED : BS_FINISH_DONE) : s.last_lit && (flush_block_only(s, !1), s.strm.avail_out === 0) ? BS_NEED_MORE : BS_BLOCK_DONE;
	}
	function deflate_huff(s, flush) {
		for (var bflush;;) {
			if (s.lookahead === 0 && (fill_window(s), s.lookahead === 0)) {
				if (flush === Z_NO_FLUSH) return BS_NEED_MORE;
				break;
			}
			if (s.match_length = 0, bflush = trees._tr_tally(s, 0, s.window[s.strstart]), s.lookahead--, s.strstart++, bflush && (flush_block_only(s, !1), s.strm.avail_out === 0)) return BS_NEED_MORE;
		}
		return s.insert = 0, flush === Z_FINISH ? (flush_block_only(s, !0), s.strm.avail_out === 0 ? BS_FINISH_STARTED : BS_FINISH_DONE) : s.last_lit && (flush_block_only(s, !1), s.strm.avail_out === 0) ? BS_NEED_MORE : BS_BLOCK_DONE;
	}
	function Config(good_length, max_lazy, nice_length, max_chain, func) {
		this.good_length = good_length, this.max_lazy = max_lazy, this.nice_length = nice_length, this.max_chain = max_chain, this.func = func;
	}
	var configuration_table = [
		new Config(0, 0, 0, 0, deflate_stored),
		new Config(4, 4, 8, 4, deflate_fast),
		new Config(4, 5, 16, 8, deflate_fast),
		new Config(4, 6, 32, 32, deflate_fast),
		new Config(4, 4, 16, 16, deflate_slow),
		new Config(8, 16, 32, 32, deflate_slow),
		new Config(8, 16, 128, 128, deflate_slow),
		new Config(8, 32, 128, 256, deflate_slow),
		new Config(32, 128, 258, 1024, deflate_slow),
		new Config(32, 258, 258, 4096, deflate_slow)
	];
	function lm_init(s) {
		s.window_size = 2 * s.w_size, zero(s.head), s.max_lazy_match = configuration_table[s.level].max_lazy, s.good_match = configuration_table[s.level].good_length, s.nice_match = configuration_table[s.level].nice_length, s.max_chain_length = configuration_table[s.level].max_chain, s.strstart = 0, s.block_start = 0, s.lookahead = 0, s.insert = 0, s.match_length = s.prev_length = MIN_MATCH - 1, s.match_available = 0, s.ins_h = 0;
	}
	function DeflateState() {
		this.strm = null, this.status = 0, this.pending_buf = null, this.pending_buf_size = 0, this.pending_out = 0, this.pending = 0, this.wrap = 0, this.gzhead = null, this.gzindex = 0, this.method = Z_DEFLATED, this.last_flush = -1, this.w_size = 0, this.w_bits = 0, this.w_mask = 0, this.window = null, this.window_size = 0, this.prev = null, this.head = null, this.ins_h = 0, this.hash_size = 0, this.hash_bits = 0, this.hash_mask = 0, this.hash_shift = 0, this.block_start = 0, this.match_length = 0, this.prev_match = 0, this.match_available = 0, this.strstart = 0, this.match_start = 0, this.lookahead = 0, this.prev_length = 0, this.max_chain_length = 0, this.max_lazy_match = 0, this.level = 0, this.strategy = 0, this.good_match = 0, this.nice_match = 0, this.dyn_ltree = new utils.Buf16(HEAP_SIZE * 2), this.dyn_dtree = new utils.Buf16((2 * D_CODES + 1) * 2), this.bl_tree = new utils.Buf16((2 * BL_CODES + 1) * 2), zero(this.dyn_ltree), zero(this.dyn_dtree), zero(this.bl_tree), this.l_desc = null, this.d_desc = null, this.bl_desc = null, this.bl_count = new utils.Buf16(MAX_BITS + 1), this.heap = new utils.Buf16(2 * L_CODES + 1), zero(this.heap), this.heap_len = 0, this.heap_max = 0, this.depth = new utils.Buf16(2 * L_CODES + 1), zero(this.depth), this.l_buf = 0, this.lit_bufsize = 0, this.last_lit = 0, this.d_buf = 0, this.opt_len = 0, this.static_len = 0, this.matches = 0, this.insert = 0, this.bi_buf = 0, this.bi_valid = 0;
	}
	function deflateResetKeep(strm) {
		var s;
		return !strm || !strm.state ? err(strm, Z_STREAM_ERROR) : (strm.total_in = strm.total_out = 0, strm.data_type = Z_UNKNOWN, s = strm.state, s.pending = 0, s.pending_out = 0, s.wrap < 0 && (s.wrap = -s.wrap), s.status = s.wrap ? INIT_STATE : BUSY_STATE, strm.adler = s.wrap === 2 ? 0 : 1, s.last_flush = Z_NO_FLUSH, trees._tr_init(s), Z_OK);
	}
	function deflateReset(strm) {
		var ret = deflateResetKeep(strm);
		return ret === Z_OK && lm_init(strm.state), ret;
	}
	function deflateSetHeader(strm, head) {
		return !strm || !strm.state || strm.state.wrap !== 2 ? Z_STREAM_ERROR : (strm.state.gzhead = head, Z_OK);
	}
	function deflateInit2(strm, level, method, windowBits, memLevel, strategy) {
		if (!strm) return Z_STREAM_ERROR;
		var wrap = 1;
		if (level === Z_DEFAULT_COMPRESSION && (level = 6), windowBits < 0 ? (wrap = 0, windowBits = -windowBits) : windowBits > 15 && (wrap = 2, windowBits -= 16), memLevel < 1 || memLevel > MAX_MEM_LEVEL || method !== Z_DEFLATED || windowBits < 8 || windowBits > 15 || level < 0 || level > 9 || strategy < 0 || strategy > Z_FIXED) return err(strm, Z_STREAM_ERROR);
		windowBits === 8 && (windowBits = 9);
		var s = new DeflateState();
		return strm.state = s, s.strm = strm, s.wrap = wrap, s.gzhead = null, s.w_bits = windowBits, s.w_size = 1 << s.w_bits, s.w_mask = s.w_size - 1, s.hash_bits = memLevel + 7, s.hash_size = 1 << s.hash_bits, s.hash_mask = s.hash_size - 1, s.hash_shift = ~~((s.hash_bits + MIN_MATCH - 1) / MIN_MATCH), s.window = new utils.Buf8(s.w_size * 2), s.head = new utils.Buf16(s.hash_size), s.prev = new utils.Buf16(s.w_size), s.lit_bufsize = 1 << memLevel + 6, s.pending_buf_size = s.lit_bufsize * 4, s.pending_buf = new utils.Buf8(s.pending_buf_size), s.d_buf = 1 * s.lit_bufsize, s.l_buf = 3 * s.lit_bufsize, s.level = level, s.strategy = strategy, s.method = method, deflateReset(strm);
	}
	function deflateInit(strm, level) {
		return deflateInit2(strm, level, Z_DEFLATED, MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY);
	}
	function deflate(strm, flush) {
		var old_flush, s, beg, val;
		if (!strm || !strm.state || flush > Z_BLOCK || flush < 0) return strm ? err(strm, Z_STREAM_ERROR) : Z_STREAM_ERROR;
		if (s = strm.state, !strm.output || !strm.input && strm.avail_in !== 0 || s.status === FINISH_STATE && flush !== Z_FINISH) return err(strm, strm.avail_out === 0 ? Z_BUF_ERROR : Z_STREAM_ERROR);
		if (s.strm = strm, old_flush = s.last_flush, s.last_flush = flush, s.status === INIT_STATE) {
			if (s.wrap === 2) strm.adler = 0, put_byte(s, 31), put_byte(s, 139), put_byte(s, 8), s.gzhead ? (put_byte(s, +!!s.gzhead.text + (s.gzhead.hcrc ? 2 : 0) + (s.gzhead.extra ? 4 : 0) + (s.gzhead.name ? 8 : 0) + (s.gzhead.comment ? 16 : 0)), put_byte(s, s.gzhead.time & 255), put_byte(s, s.gzhead.time >> 8 & 255), put_byte(s, s.gzhead.time >> 16 & 255), put_byte(s, s.gzhead.time >> 24 & 255), put_byte(s, s.level === 9 ? 2 : s.strategy >= Z_HUFFMAN_ONLY || s.level < 2 ? 4 : 0), put_byte(s, s.gzhead.os & 255), s.gzhead.extra && s.gzhead.extra.length && (put_byte(s, s.gzhead.extra.length & 255), put_byte(s, s.gzhead.extra.length >> 8 & 255)), s.gzhead.hcrc && (strm.adler = crc32(strm.adler, s.pending_buf, s.pending, 0)), s.gzindex = 0, s.status = EXTRA_STATE) : (put_byte(s, 0), put_byte(s, 0), put_byte(s, 0), put_byte(s, 0), put_byte(s, 0), put_byte(s, s.level === 9 ? 2 : s.strategy >= Z_HUFFMAN_ONLY || s.level < 2 ? 4 : 0), put_byte(s, OS_CODE), s.status = BUSY_STATE);
			else {
				var header = Z_DEFLATED + (s.w_bits - 8 << 4) << 8, level_flags = -1;
				level_flags = s.strategy >= Z_HUFFMAN_ONLY || s.level < 2 ? 0 : s.level < 6 ? 1 : s.level === 6 ? 2 : 3, header |= level_flags << 6, s.strstart !== 0 && (header |= PRESET_DICT), header += 31 - header % 31, s.status = BUSY_STATE, putShortMSB(s, header), s.strstart !== 0 && (putShortMSB(s, strm.adler >>> 16), putShortMSB(s, strm.adler & 65535)), strm.adler = 1;
			}
		}
		if (s.status === EXTRA_STATE) {
			if (s.gzhead.extra) {
				for (beg = s.pending; s.gzindex < (s.gzhead.extra.length & 65535) && !(s.pending === s.pending_buf_size && (s.gzhead.hcrc && s.pending > beg && (strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg)), flush_pending(strm), beg = s.pending, s.pending === s.pending_buf_size));) put_byte(s, s.gzhead.extra[s.gzindex] & 255), s.gzindex++;
				s.gzhead.hcrc && s.pending > beg && (strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg)), s.gzindex === s.gzhead.extra.length && (s.gzindex = 0, s.status = NAME_STATE);
			} else s.status = NAME_STATE;
		}
		if (s.status === NAME_STATE) {
			if (s.gzhead.name) {
				beg = s.pending;
				do {
					if (s.pending === s.pending_buf_size && (s.gzhead.hcrc && s.pending > beg && (strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg)), flush_pending(strm), beg = s.pending, s.pending === s.pending_buf_size)) {
						val = 1;
						break;
					}
					val = s.gzindex < s.gzhead.name.length ? s.gzhead.name.charCodeAt(s.gzindex++) & 255 : 0, put_byte(s, val);
				} while (val !== 0);
				s.gzhead.hcrc && s.pending > beg && (strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg)), val === 0 && (s.gzindex = 0, s.status = COMMENT_STATE);
			} else s.status = COMMENT_STATE;
		}
		if (s.status === COMMENT_STATE) {
			if (s.gzhead.comment) {
				beg = s.pending;
				do {
					if (s.pending === s.pending_buf_size && (s.gzhead.hcrc && s.pending > beg && (strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg)), flush_pending(strm), beg = s.pending, s.pending === s.pending_buf_size)) {
						val = 1;
						break;
					}
					val = s.gzindex < s.gzhead.comment.length ? s.gzhead.comment.charCodeAt(s.gzindex++) & 255 : 0, put_byte(s, val);
				} while (val !== 0);
				s.gzhead.hcrc && s.pending > beg && (strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg)), val === 0 && (s.status = HCRC_STATE);
			} else s.status = HCRC_STATE;
		}
		if (s.status === HCRC_STATE && (s.gzhead.hcrc ? (s.pending + 2 > s.pending_buf_size && flush_pending(strm), s.pending + 2 <= s.pending_buf_size && (put_byte(s, strm.adler & 255), put_byte(s, strm.adler >> 8 & 255), strm.adler = 0, s.status = BUSY_STATE)) : s.status = BUSY_STATE), s.pending !== 0) {
			if (flush_pending(strm), strm.avail_out === 0) return s.last_flush = -1, Z_OK;
		} else if (strm.avail_in === 0 && rank(flush) <= rank(old_flush) && flush !== Z_FINISH) return err(strm, Z_BUF_ERROR);
		if (s.status === FINISH_STATE && strm.avail_in !== 0) return err(strm, Z_BUF_ERROR);
		if (strm.avail_in !== 0 || s.lookahead !== 0 || flush !== Z_NO_FLUSH && s.status !== FINISH_STATE) {
			var bstate = s.strategy === Z_HUFFMAN_ONLY ? deflate_huff(s, flush) : s.strategy === Z_RLE ? deflate_rle(s, flush) : configuration_table[s.level].func(s, flush);
			if ((bstate === BS_FINISH_STARTED || bstate === BS_FINISH_DONE) && (s.status = FINISH_STATE), bstate === BS_NEED_MORE || bstate === BS_FINISH_STARTED) return strm.avail_out === 0 && (s.last_flush = -1), Z_OK;
			if (bstate === BS_BLOCK_DONE && (flush === Z_PARTIAL_FLUSH ? trees._tr_align(s) : flush !== Z_BLOCK && (trees._tr_stored_block(s, 0, 0, !1), flush === Z_FULL_FLUSH && (zero(s.head), s.lookahead === 0 && (s.strstart = 0, s.block_start = 0, s.insert = 0))), flush_pending(strm), strm.avail_out === 0)) return s.last_flush = -1, Z_OK;
		}
		return flush === Z_FINISH ? s.wrap <= 0 ? Z_STREAM_END : (s.wrap === 2 ? (put_byte(s, strm.adler & 255), put_byte(s, strm.adler >> 8 & 255), put_byte(s, strm.adler >> 16 & 255), put_byte(s, strm.adler >> 24 & 255), put_byte(s, strm.total_in & 255), put_byte(s, strm.total_in >> 8 & 255), put_byte(s, strm.total_in >> 16 & 255), put_byte(s, strm.total_in >> 24 & 255)) : (putShortMSB(s, strm.adler >>> 16), putShortMSB(s, strm.adler & 65535)), flush_pending(strm), s.wrap > 0 && (s.wrap = -s.wrap), s.pending === 0 ? Z_STREAM_END : Z_OK) : Z_OK;
	}
	function deflateEnd(strm) {
		var status;
		return !strm || !strm.state ? Z_STREAM_ERROR : (status = strm.state.status, status !== INIT_STATE && status !== EXTRA_STATE && status !== NAME_STATE && status !== COMMENT_STATE && status !== HCRC_STATE && status !== BUSY_STATE && status !== FINISH_STATE ? err(strm, Z_STREAM_ERROR) : (strm.state = null, status === BUSY_STATE ? err(strm, Z_DATA_ERROR) : Z_OK));
	}
	function deflateSetDictionary(strm, dictionary) {
		var dictLength = dictionary.length, s, str, n, wrap, avail, next, input, tmpDict;
		if (!strm || !strm.state || (s = strm.state, wrap = s.wrap, wrap === 2 || wrap === 1 && s.status !== INIT_STATE || s.lookahead)) return Z_STREAM_ERROR;
		for (wrap === 1 && (strm.adler = adler32(strm.adler, dictionary, dictLength, 0)), s.wrap = 0, dictLength >= s.w_size && (wrap === 0 && (zero(s.head), s.strstart = 0, s.block_start = 0, s.insert = 0), tmpDict = new utils.Buf8(s.w_size), utils.arraySet(tmpDict, dictionary, dictLength - s.w_size, s.w_size, 0), dictionary = tmpDict, dictLength = s.w_size), avail = strm.avail_in, next = strm.next_in, input = strm.input, strm.avail_in = dictLength, strm.next_in = 0, strm.input = dictionary, fill_window(s); s.lookahead >= MIN_MATCH;) {
			str = s.strstart, n = s.lookahead - (MIN_MATCH - 1);
			do
				s.ins_h = (s.ins_h << s.hash_shift ^ s.window[str + MIN_MATCH - 1]) & s.hash_mask, s.prev[str & s.w_mask] = s.head[s.ins_h], s.head[s.ins_h] = str, str++;
			while (--n);
			s.strstart = str, s.lookahead = MIN_MATCH - 1, fill_window(s);
		}
		return s.strstart += s.lookahead, s.block_start = s.strstart, s.insert = s.lookahead, s.lookahead = 0, s.match_length = s.prev_length = MIN_MATCH - 1, s.match_available = 0, strm.next_in = next, strm.input = input, strm.avail_in = avail, s.wrap = wrap, Z_OK;
	}
	exports.deflateInit = deflateInit, exports.deflateInit2 = deflateInit2, exports.deflateReset = deflateReset, exports.deflateResetKeep = deflateResetKeep, exports.deflateSetHeader = deflateSetHeader, exports.deflate = deflate, exports.deflateEnd = deflateEnd, exports.deflateSetDictionary = deflateSetDictionary, exports.deflateInfo = "pako deflate (from Nodeca project)";
})), require_strings = __commonJSMin(((exports) => {
	var utils = require_common(), STR_APPLY_OK = !0, STR_APPLY_UIA_OK = !0;
	try {
		String.fromCharCode.apply(null, [0]);
	} catch {
		STR_APPLY_OK = !1;
	}
	try {
		String.fromCharCode.apply(null, new Uint8Array(1));
	} catch {
		STR_APPLY_UIA_OK = !1;
	}
	for (var _utf8len = new utils.Buf8(256), q = 0; q < 256; q++) _utf8len[q] = q >= 252 ? 6 : q >= 248 ? 5 : q >= 240 ? 4 : q >= 224 ? 3 : q >= 192 ? 2 : 1;
	_utf8len[254] = _utf8len[254] = 1, exports.string2buf = function(str) {
		var buf, c, c2, m_pos, i, str_len = str.length, buf_len = 0;
		for (m_pos = 0; m_pos < str_len; m_pos++) c = str.charCodeAt(m_pos), (c & 64512) == 55296 && m_pos + 1 < str_len && (c2 = str.charCodeAt(m_pos + 1), (c2 & 64512) == 56320 && (c = 65536 + (c - 55296 << 10) + (c2 - 56320), m_pos++)), buf_len += c < 128 ? 1 : c < 2048 ? 2 : c < 65536 ? 3 : 4;
		for (buf = new utils.Buf8(buf_len), i = 0, m_pos = 0; i < buf_len; m_pos++) c = str.charCodeAt(m_pos), (c & 64512) == 55296 && m_pos + 1 < str_len && (c2 = str.charCodeAt(m_pos + 1), (c2 & 64512) == 56320 && (c = 65536 + (c - 55296 << 10) + (c2 - 56320), m_pos++)), c < 128 ? buf[i++] = c : c < 2048 ? (buf[i++] = 192 | c >>> 6, buf[i++] = 128 | c & 63) : c < 65536 ? (buf[i++] = 224 | c >>> 12, buf[i++] = 128 | c >>> 6 & 63, buf[i++] = 128 | c & 63) : (buf[i++] = 240 | c >>> 18, buf[i++] = 128 | c >>> 12 & 63, buf[i++] = 128 | c >>> 6 & 63, buf[i++] = 128 | c & 63);
		return buf;
	};
	function buf2binstring(buf, len) {
		if (len < 65534 && (buf.subarray && STR_APPLY_UIA_OK || !buf.subarray && STR_APPLY_OK)) return String.fromCharCode.apply(null, utils.shrinkBuf(buf, len));
		for (var result = "", i = 0; i < len; i++) result += String.fromCharCode(buf[i]);
		return result;
	}
	exports.buf2binstring = function(buf) {
		return buf2binstring(buf, buf.length);
	}, exports.binstring2buf = function(str) {
		for (var buf = new utils.Buf8(str.length), i = 0, len = buf.length; i < len; i++) buf[i] = str.charCodeAt(i);
		return buf;
	}, exports.buf2string = function(buf, max) {
		var i, out, c, c_len, len = max || buf.length, utf16buf = Array(len * 2);
		for (out = 0, i = 0; i < len;) if (c = buf[i++], c < 128) utf16buf[out++] = c;
		else if (c_len = _utf8len[c], c_len > 4) utf16buf[out++] = 65533, i += c_len - 1;
		else {
			for (c &= c_len === 2 ? 31 : c_len === 3 ? 15 : 7; c_len > 1 && i < len;) c = c << 6 | buf[i++] & 63, c_len--;
			c_len > 1 ? utf16buf[out++] = 65533 : c < 65536 ? utf16buf[out++] = c : (c -= 65536, utf16buf[out++] = 55296 | c >> 10 & 1023, utf16buf[out++] = 56320 | c & 1023);
		}
		return buf2binstring(utf16buf, out);
	}, exports.utf8border = function(buf, max) {
		var pos;
		for (max ||= buf.length, max > buf.length && (max = buf.length), pos = max - 1; pos >= 0 && (buf[pos] & 192) == 128;) pos--;
		return pos < 0 || pos === 0 ? max : pos + _utf8len[buf[pos]] > max ? pos : max;
	};
})), require_zstream = __commonJSMin(((exports, module) => {
	function ZStream() {
		this.input = null, this.next_in = 0, this.avail_in = 0, this.total_in = 0, this.output = null, this.next_out = 0, this.avail_out = 0, this.total_out = 0, this.msg = "", this.state = null, this.data_type = 2, this.adler = 0;
	}
	module.exports = ZStream;
})), require_deflate = __commonJSMin(((exports) => {
	var zlib_deflate = require_deflate$1(), utils = require_common(), strings = require_strings(), msg = require_messages(), ZStream = require_zstream(), toString = Object.prototype.toString, Z_NO_FLUSH = 0, Z_FINISH = 4, Z_OK = 0, Z_STREAM_END = 1, Z_SYNC_FLUSH = 2, Z_DEFAULT_COMPRESSION = -1, Z_DEFAULT_STRATEGY = 0, Z_DEFLATED = 8;
	/**
	* class Deflate
	*
	* Generic JS-style wrapper for zlib calls. If you don't need
	* streaming behaviour - use more simple functions: [[deflate]],
	* [[deflateRaw]] and [[gzip]].
	**/
	/**
	* Deflate.result -> Uint8Array|Array
	*
	* Compressed result, generated by default [[Deflate#onData]]
	* and [[Deflate#onEnd]] handlers. Filled after you push last chunk
	* (call [[Deflate#push]] with `Z_FINISH` / `true` param)  or if you
	* push a chunk with explicit flush (call [[Deflate#push]] with
	* `Z_SYNC_FLUSH` param).
	**/
	/**
	* Deflate.err -> Number
	*
	* Error code after deflate finished. 0 (Z_OK) on success.
	* You will not need it in real life, because deflate errors
	* are possible only on wrong options or bad `onData` / `onEnd`
	* custom handlers.
	**/
	/**
	* Deflate.msg -> String
	*
	* Error message, if [[Deflate.err]] != 0
	**/
	/**
	* new Deflate(options)
	* - options (Object): zlib deflate options.
	*
	* Creates new deflator instance with specified params. Throws exception
	* on bad params. Supported options:
	*
	* - `level`
	* - `windowBits`
	* - `memLevel`
	* - `strategy`
	* - `dictionary`
	*
	* [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
	* for more information on these.
	*
	* Additional options, for internal needs:
	*
	* - `chunkSize` - size of generated data chunks (16K by default)
	* - `raw` (Boolean) - do raw deflate
	* - `gzip` (Boolean) - create gzip wrapper
	* - `to` (String) - if equal to 'string', then result will be "binary string"
	*    (each char code [0..255])
	* - `header` (Object) - custom header for gzip
	*   - `text` (Boolean) - true if compressed data believed to be text
	*   - `time` (Number) - modification time, unix timestamp
	*   - `os` (Number) - operation system code
	*   - `extra` (Array) - array of bytes with extra data (max 65536)
	*   - `name` (String) - file name (binary string)
	*   - `comment` (String) - comment (binary string)
	*   - `hcrc` (Boolean) - true if header crc should be added
	*
	* ##### Example:
	*
	* ```javascript
	* var pako = require('pako')
	*   , chunk1 = Uint8Array([1,2,3,4,5,6,7,8,9])
	*   , chunk2 = Uint8Array([10,11,12,13,14,15,16,17,18,19]);
	*
	* var deflate = new pako.Deflate({ level: 3});
	*
	* deflate.push(chunk1, false);
	* deflate.push(chunk2, true);  // true -> last chunk
	*
	* if (deflate.err) { throw new Error(deflate.err); }
	*
	* console.log(deflate.result);
	* ```
	**/
	function Deflate(options) {
		if (!(this instanceof Deflate)) return new Deflate(options);
		this.options = utils.assign({
			level: Z_DEFAULT_COMPRESSION,
			method: Z_DEFLATED,
			chunkSize: 16384,
			windowBits: 15,
			memLevel: 8,
			strategy: Z_DEFAULT_STRATEGY,
			to: ""
		}, options || {});
		var opt = this.options;
		opt.raw && opt.windowBits > 0 ? opt.windowBits = -opt.windowBits : opt.gzip && opt.windowBits > 0 && opt.windowBits < 16 && (opt.windowBits += 16), this.err = 0, this.msg = "", this.ended = !1, this.chunks = [], this.strm = new ZStream(), this.strm.avail_out = 0;
		var status = zlib_deflate.deflateInit2(this.strm, opt.level, opt.method, opt.windowBits, opt.memLevel, opt.strategy);
		if (status !== Z_OK) throw Error(msg[status]);
		if (opt.header && zlib_deflate.deflateSetHeader(this.strm, opt.header), opt.dictionary) {
			var dict = typeof opt.dictionary == "string" ? strings.string2buf(opt.dictionary) : toString.call(opt.dictionary) === "[object ArrayBuffer]" ? new Uint8Array(opt.dictionary) : opt.dictionary;
			if (status = zlib_deflate.deflateSetDictionary(this.strm, dict), status !== Z_OK) throw Error(msg[status]);
			this._dict_set = !0;
		}
	}
	/**
	* Deflate#onEnd(status) -> Void
	* - status (Number): deflate status. 0 (Z_OK) on success,
	*   other if not.
	*
	* Called once after you tell deflate that the input stream is
	* complete (Z_FINISH) or should be flushed (Z_SYNC_FLUSH)
	* or if an error happened. By default - join collected chunks,
	* free memory and fill `results` / `err` properties.
	**/
	Deflate.prototype.push = function(data, mode) {
		var strm = this.strm, chunkSize = this.options.chunkSize, status, _mode;
		if (this.ended) return !1;
		_mode = mode === ~~mode ? mode : mode === !0 ? Z_FINISH : Z_NO_FLUSH, strm.input = typeof data == "string" ? strings.string2buf(data) : toString.call(data) === "[object ArrayBuffer]" ? new Uint8Array(data) : data, strm.next_in = 0, strm.avail_in = strm.input.length;
		do {
			if (strm.avail_out === 0 && (strm.output = new utils.Buf8(chunkSize), strm.next_out = 0, strm.avail_out = chunkSize), status = zlib_deflate.deflate(strm, _mode), status !== Z_STREAM_END && status !== Z_OK) return this.onEnd(status), this.ended = !0, !1;
			(strm.avail_out === 0 || strm.avail_in === 0 && (_mode === Z_FINISH || _mode === Z_SYNC_FLUSH)) && (this.options.to === "string" ? this.onData(strings.buf2binstring(utils.shrinkBuf(strm.output, strm.next_out))) : this.onData(utils.shrinkBuf(strm.output, strm.next_out)));
		} while ((strm.avail_in > 0 || strm.avail_out === 0) && status !== Z_STREAM_END);
		return _mode === Z_FINISH ? (status = zlib_deflate.deflateEnd(this.strm), this.onEnd(status), this.ended = !0, status === Z_OK) : (_mode === Z_SYNC_FLUSH && (this.onEnd(Z_OK), strm.avail_out = 0), !0);
	}, Deflate.prototype.onData = function(chunk) {
		this.chunks.push(chunk);
	}, Deflate.prototype.onEnd = function(status) {
		status === Z_OK && (this.result = this.options.to === "string" ? this.chunks.join("") : utils.flattenChunks(this.chunks)), this.chunks = [], this.err = status, this.msg = this.strm.msg;
	};
	/**
	* deflate(data[, options]) -> Uint8Array|Array|String
	* - data (Uint8Array|Array|String): input data to compress.
	* - options (Object): zlib deflate options.
	*
	* Compress `data` with deflate algorithm and `options`.
	*
	* Supported options are:
	*
	* - level
	* - windowBits
	* - memLevel
	* - strategy
	* - dictionary
	*
	* [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
	* for more information on these.
	*
	* Sugar (options):
	*
	* - `raw` (Boolean) - say that we work with raw stream, if you don't wish to specify
	*   negative windowBits implicitly.
	* - `to` (String) - if equal to 'string', then result will be "binary string"
	*    (each char code [0..255])
	*
	* ##### Example:
	*
	* ```javascript
	* var pako = require('pako')
	*   , data = Uint8Array([1,2,3,4,5,6,7,8,9]);
	*
	* console.log(pako.deflate(data));
	* ```
	**/
	function deflate(input, options) {
		var deflator = new Deflate(options);
		if (deflator.push(input, !0), deflator.err) throw deflator.msg || msg[deflator.err];
		return deflator.result;
	}
	/**
	* deflateRaw(data[, options]) -> Uint8Array|Array|String
	* - data (Uint8Array|Array|String): input data to compress.
	* - options (Object): zlib deflate options.
	*
	* The same as [[deflate]], but creates raw data, without wrapper
	* (header and adler32 crc).
	**/
	function deflateRaw(input, options) {
		return options ||= {}, options.raw = !0, deflate(input, options);
	}
	/**
	* gzip(data[, options]) -> Uint8Array|Array|String
	* - data (Uint8Array|Array|String): input data to compress.
	* - options (Object): zlib deflate options.
	*
	* The same as [[deflate]], but create gzip wrapper instead of
	* deflate one.
	**/
	function gzip(input, options) {
		return options ||= {}, options.gzip = !0, deflate(input, options);
	}
	exports.Deflate = Deflate, exports.deflate = deflate, exports.deflateRaw = deflateRaw, exports.gzip = gzip;
})), require_inffast = __commonJSMin(((exports, module) => {
	module.exports = function(strm, start) {
		var state = strm.state, _in = strm.next_in, last, _out, beg, end, dmax, wsize, whave, wnext, s_window, hold, bits, lcode, dcode, lmask, dmask, here, op, len, dist, from, from_source, input = strm.input, output;
		last = _in + (strm.avail_in - 5), _out = strm.next_out, output = strm.output, beg = _out - (start - strm.avail_out), end = _out + (strm.avail_out - 257), dmax = state.dmax, wsize = state.wsize, whave = state.whave, wnext = state.wnext, s_window = state.window, hold = state.hold, bits = state.bits, lcode = state.lencode, dcode = state.distcode, lmask = (1 << state.lenbits) - 1, dmask = (1 << state.distbits) - 1;
		top: do {
			bits < 15 && (hold += input[_in++] << bits, bits += 8, hold += input[_in++] << bits, bits += 8), here = lcode[hold & lmask];
			dolen: for (;;) {
				if (op = here >>> 24, hold >>>= op, bits -= op, op = here >>> 16 & 255, op === 0) output[_out++] = here & 65535;
				else if (op & 16) {
					len = here & 65535, op &= 15, op && (bits < op && (hold += input[_in++] << bits, bits += 8), len += hold & (1 << op) - 1, hold >>>= op, bits -= op), bits < 15 && (hold += input[_in++] << bits, bits += 8, hold += input[_in++] << bits, bits += 8), here = dcode[hold & dmask];
					dodist: for (;;) {
						if (op = here >>> 24, hold >>>= op, bits -= op, op = here >>> 16 & 255, op & 16) {
							if (dist = here & 65535, op &= 15, bits < op && (hold += input[_in++] << bits, bits += 8, bits < op && (hold += input[_in++] << bits, bits += 8)), dist += hold & (1 << op) - 1, dist > dmax) {
								strm.msg = "invalid distance too far back", state.mode = 30;
								break top;
							}
							if (hold >>>= op, bits -= op, op = _out - beg, dist > op) {
								if (op = dist - op, op > whave && state.sane) {
									strm.msg = "invalid distance too far back", state.mode = 30;
									break top;
								}
								if (from = 0, from_source = s_window, wnext === 0) {
									if (from += wsize - op, op < len) {
										len -= op;
										do
											output[_out++] = s_window[from++];
										while (--op);
										from = _out - dist, from_source = output;
									}
								} else if (wnext < op) {
									if (from += wsize + wnext - op, op -= wnext, op < len) {
										len -= op;
										do
											output[_out++] = s_window[from++];
										while (--op);
										if (from = 0, wnext < len) {
											op = wnext, len -= op;
											do
												output[_out++] = s_window[from++];
											while (--op);
											from = _out - dist, from_source = output;
										}
									}
								} else if (from += wnext - op, op < len) {
									len -= op;
									do
										output[_out++] = s_window[from++];
									while (--op);
									from = _out - dist, from_source = output;
								}
								for (; len > 2;) output[_out++] = from_source[from++], output[_out++] = from_source[from++], output[_out++] = from_source[from++], len -= 3;
								len && (output[_out++] = from_source[from++], len > 1 && (output[_out++] = from_source[from++]));
							} else {
								from = _out - dist;
								do
									output[_out++] = output[from++], output[_out++] = output[from++], output[_out++] = output[from++], len -= 3;
								while (len > 2);
								len && (output[_out++] = output[from++], len > 1 && (output[_out++] = output[from++]));
							}
						} else if (op & 64) {
							strm.msg = "invalid distance code", state.mode = 30;
							break top;
						} else {
							here = dcode[(here & 65535) + (hold & (1 << op) - 1)];
							continue dodist;
						}
						break;
					}
				} else if (!(op & 64)) {
					here = lcode[(here & 65535) + (hold & (1 << op) - 1)];
					continue dolen;
				} else if (op & 32) {
					state.mode = 12;
					break top;
				} else {
					strm.msg = "invalid literal/length code", state.mode = 30;
					break top;
				}
				break;
			}
		} while (_in < last && _out < end);
		len = bits >> 3, _in -= len, bits -= len << 3, hold &= (1 << bits) - 1, strm.next_in = _in, strm.next_out = _out, strm.avail_in = _in < last ? 5 + (last - _in) : 5 - (_in - last), strm.avail_out = _out < end ? 257 + (end - _out) : 257 - (_out - end), state.hold = hold, state.bits = bits;
	};
})), require_inftrees = __commonJSMin(((exports, module) => {
	var utils = require_common(), MAXBITS = 15, ENOUGH_LENS = 852, ENOUGH_DISTS = 592, CODES = 0, LENS = 1, DISTS = 2, lbase = [
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10,
		11,
		13,
		15,
		17,
		19,
		23,
		27,
		31,
		35,
		43,
		51,
		59,
		67,
		83,
		99,
		115,
		131,
		163,
		195,
		227,
		258,
		0,
		0
	], lext = [
		16,
		16,
		16,
		16,
		16,
		16,
		16,
		16,
		17,
		17,
		17,
		17,
		18,
		18,
		18,
		18,
		19,
		19,
		19,
		19,
		20,
		20,
		20,
		20,
		21,
		21,
		21,
		21,
		16,
		72,
		78
	], dbase = [
		1,
		2,
		3,
		4,
		5,
		7,
		9,
		13,
		17,
		25,
		33,
		49,
		65,
		97,
		129,
		193,
		257,
		385,
		513,
		769,
		1025,
		1537,
		2049,
		3073,
		4097,
		6145,
		8193,
		12289,
		16385,
		24577,
		0,
		0
	], dext = [
		16,
		16,
		16,
		16,
		17,
		17,
		18,
		18,
		19,
		19,
		20,
		20,
		21,
		21,
		22,
		22,
		23,
		23,
		24,
		24,
		25,
		25,
		26,
		26,
		27,
		27,
		28,
		28,
		29,
		29,
		64,
		64
	];
	module.exports = function(type, lens, lens_index, codes, table, table_index, work, opts) {
		var bits = opts.bits, len = 0, sym = 0, min = 0, max = 0, root = 0, curr = 0, drop = 0, left = 0, used = 0, huff = 0, incr, fill, low, mask, next, base = null, base_index = 0, end, count = new utils.Buf16(MAXBITS + 1), offs = new utils.Buf16(MAXBITS + 1), extra = null, extra_index = 0, here_bits, here_op, here_val;
		for (len = 0; len <= MAXBITS; len++) count[len] = 0;
		for (sym = 0; sym < codes; sym++) count[lens[lens_index + sym]]++;
		for (root = bits, max = MAXBITS; max >= 1 && count[max] === 0; max--);
		if (root > max && (root = max), max === 0) return table[table_index++] = 20971520, table[table_index++] = 20971520, opts.bits = 1, 0;
		for (min = 1; min < max && count[min] === 0; min++);
		for (root < min && (root = min), left = 1, len = 1; len <= MAXBITS; len++) if (left <<= 1, left -= count[len], left < 0) return -1;
		if (left > 0 && (type === CODES || max !== 1)) return -1;
		for (offs[1] = 0, len = 1; len < MAXBITS; len++) offs[len + 1] = offs[len] + count[len];
		for (sym = 0; sym < codes; sym++) lens[lens_index + sym] !== 0 && (work[offs[lens[lens_index + sym]]++] = sym);
		if (type === CODES ? (base = extra = work, end = 19) : type === LENS ? (base = lbase, base_index -= 257, extra = lext, extra_index -= 257, end = 256) : (base = dbase, extra = dext, end = -1), huff = 0, sym = 0, len = min, next = table_index, curr = root, drop = 0, low = -1, used = 1 << root, mask = used - 1, type === LENS && used > ENOUGH_LENS || type === DISTS && used > ENOUGH_DISTS) return 1;
		for (;;) {
			here_bits = len - drop, work[sym] < end ? (here_op = 0, here_val = work[sym]) : work[sym] > end ? (here_op = extra[extra_index + work[sym]], here_val = base[base_index + work[sym]]) : (here_op = 96, here_val = 0), incr = 1 << len - drop, fill = 1 << curr, min = fill;
			do
				fill -= incr, table[next + (huff >> drop) + fill] = here_bits << 24 | here_op << 16 | here_val;
			while (fill !== 0);
			for (incr = 1 << len - 1; huff & incr;) incr >>= 1;
			if (incr === 0 ? huff = 0 : (huff &= incr - 1, huff += incr), sym++, --count[len] === 0) {
				if (len === max) break;
				len = lens[lens_index + work[sym]];
			}
			if (len > root && (huff & mask) !== low) {
				for (drop === 0 && (drop = root), next += min, curr = len - drop, left = 1 << curr; curr + drop < max && (left -= count[curr + drop], !(left <= 0));) curr++, left <<= 1;
				if (used += 1 << curr, type === LENS && used > ENOUGH_LENS || type === DISTS && used > ENOUGH_DISTS) return 1;
				low = huff & mask, table[low] = root << 24 | curr << 16 | next - table_index;
			}
		}
		return huff !== 0 && (table[next + huff] = len - drop << 24 | 4194304), opts.bits = root, 0;
	};
})), require_inflate$1 = __commonJSMin(((exports) => {
	var utils = require_common(), adler32 = require_adler32(), crc32 = require_crc32(), inflate_fast = require_inffast(), inflate_table = require_inftrees(), CODES = 0, LENS = 1, DISTS = 2, Z_FINISH = 4, Z_BLOCK = 5, Z_TREES = 6, Z_OK = 0, Z_STREAM_END = 1, Z_NEED_DICT = 2, Z_STREAM_ERROR = -2, Z_DATA_ERROR = -3, Z_MEM_ERROR = -4, Z_BUF_ERROR = -5, Z_DEFLATED = 8, HEAD = 1, FLAGS = 2, TIME = 3, OS = 4, EXLEN = 5, EXTRA = 6, NAME = 7, COMMENT = 8, HCRC = 9, DICTID = 10, DICT = 11, TYPE = 12, TYPEDO = 13, STORED = 14, COPY_ = 15, COPY = 16, TABLE = 17, LENLENS = 18, CODELENS = 19, LEN_ = 20, LEN = 21, LENEXT = 22, DIST = 23, DISTEXT = 24, MATCH = 25, LIT = 26, CHECK = 27, LENGTH = 28, DONE = 29, BAD = 30, MEM = 31, SYNC = 32, ENOUGH_LENS = 852, ENOUGH_DISTS = 592, DEF_WBITS = 15;
	function zswap32(q) {
		return (q >>> 24 & 255) + (q >>> 8 & 65280) + ((q & 65280) << 8) + ((q & 255) << 24);
	}
	function InflateState() {
		this.mode = 0, this.last = !1, this.wrap = 0, this.havedict = !1, this.flags = 0, this.dmax = 0, this.check = 0, this.total = 0, this.head = null, this.wbits = 0, this.wsize = 0, this.whave = 0, this.wnext = 0, this.window = null, this.hold = 0, this.bits = 0, this.length = 0, this.offset = 0, this.extra = 0, this.lencode = null, this.distcode = null, this.lenbits = 0, this.distbits = 0, this.ncode = 0, this.nlen = 0, this.ndist = 0, this.have = 0, this.next = null, this.lens = new utils.Buf16(320), this.work = new utils.Buf16(288), this.lendyn = null, this.distdyn = null, this.sane = 0, this.back = 0, this.was = 0;
	}
	function inflateResetKeep(strm) {
		var state;
		return !strm || !strm.state ? Z_STREAM_ERROR : (state = strm.state, strm.total_in = strm.total_out = state.total = 0, strm.msg = "", state.wrap && (strm.adler = state.wrap & 1), state.mode = HEAD, state.last = 0, state.havedict = 0, state.dmax = 32768, state.head = null, state.hold = 0, state.bits = 0, state.lencode = state.lendyn = new utils.Buf32(ENOUGH_LENS), state.distcode = state.distdyn = new utils.Buf32(ENOUGH_DISTS), state.sane = 1, state.back = -1, Z_OK);
	}
	function inflateReset(strm) {
		var state;
		return !strm || !strm.state ? Z_STREAM_ERROR : (state = strm.state, state.wsize = 0, state.whave = 0, state.wnext = 0, inflateResetKeep(strm));
	}
	function inflateReset2(strm, windowBits) {
		var wrap, state;
		return !strm || !strm.state || (state = strm.state, windowBits < 0 ? (wrap = 0, windowBits = -windowBits) : (wrap = (windowBits >> 4) + 1, windowBits < 48 && (windowBits &= 15)), windowBits && (windowBits < 8 || windowBits > 15)) ? Z_STREAM_ERROR : (state.window !== null && state.wbits !== windowBits && (state.window = null), state.wrap = wrap, state.wbits = windowBits, inflateReset(strm));
	}
	function inflateInit2(strm, windowBits) {
		var ret, state;
		return strm ? (state = new InflateState(), strm.state = state, state.window = null, ret = inflateReset2(strm, windowBits), ret !== Z_OK && (strm.state = null), ret) : Z_STREAM_ERROR;
	}
	function inflateInit(strm) {
		return inflateInit2(strm, DEF_WBITS);
	}
	var virgin = !0, lenfix, distfix;
	function fixedtables(state) {
		if (virgin) {
			var sym;
			for (lenfix = new utils.Buf32(512), distfix = new utils.Buf32(32), sym = 0; sym < 144;) state.lens[sym++] = 8;
			for (; sym < 256;) state.lens[sym++] = 9;
			for (; sym < 280;) state.lens[sym++] = 7;
			for (; sym < 288;) state.lens[sym++] = 8;
			for (inflate_table(LENS, state.lens, 0, 288, lenfix, 0, state.work, { bits: 9 }), sym = 0; sym < 32;) state.lens[sym++] = 5;
			inflate_table(DISTS, state.lens, 0, 32, distfix, 0, state.work, { bits: 5 }), virgin = !1;
		}
		state.lencode = lenfix, state.lenbits = 9, state.distcode = distfix, state.distbits = 5;
	}
	function updatewindow(strm, src, end, copy) {
		var dist, state = strm.state;
		return state.window === null && (state.wsize = 1 << state.wbits, state.wnext = 0, state.whave = 0, state.window = new utils.Buf8(state.wsize)), copy >= state.wsize ? (utils.arraySet(state.window, src, end - state.wsize, state.wsize, 0), state.wnext = 0, state.whave = state.wsize) : (dist = state.wsize - state.wnext, dist > copy && (dist = copy), utils.arraySet(state.window, src, end - copy, dist, state.wnext), copy -= dist, copy ? (utils.arraySet(state.window, src, end - copy, copy, 0), state.wnext = copy, state.whave = state.wsize) : (state.wnext += dist, state.wnext === state.wsize && (state.wnext = 0), state.whave < state.wsize && (state.whave += dist))), 0;
	}
	function inflate(strm, flush) {
		var state, input, output, next, put, have, left, hold, bits, _in, _out, copy, from, from_source, here = 0, here_bits, here_op, here_val, last_bits, last_op, last_val, len, ret, hbuf = new utils.Buf8(4), opts, n, order = [
			16,
			17,
			18,
			0,
			8,
			7,
			9,
			6,
			10,
			5,
			11,
			4,
			12,
			3,
			13,
			2,
			14,
			1,
			15
		];
		if (!strm || !strm.state || !strm.output || !strm.input && strm.avail_in !== 0) return Z_STREAM_ERROR;
		state = strm.state, state.mode === TYPE && (state.mode = TYPEDO), put = strm.next_out, output = strm.output, left = strm.avail_out, next = strm.next_in, input = strm.input, have = strm.avail_in, hold = state.hold, bits = state.bits, _in = have, _out = left, ret = Z_OK;
		inf_leave: for (;;) switch (state.mode) {
			case HEAD:
				if (state.wrap === 0) {
					state.mode = TYPEDO;
					break;
				}
				for (; bits < 16;) {
					if (have === 0) break inf_leave;
					have--, hold += input[next++] << bits, bits += 8;
				}
				if (state.wrap & 2 && hold === 35615) {
					state.check = 0, hbuf[0] = hold & 255, hbuf[1] = hold >>> 8 & 255, state.check = crc32(state.check, hbuf, 2, 0), hold = 0, bits = 0, state.mode = FLAGS;
					break;
				}
				if (state.flags = 0, state.head && (state.head.done = !1), !(state.wrap & 1) || (((hold & 255) << 8) + (hold >> 8)) % 31) {
					strm.msg = "incorrect header check", state.mode = BAD;
					break;
				}
				if ((hold & 15) !== Z_DEFLATED) {
					strm.msg = "unknown compression method", state.mode = BAD;
					break;
				}
				if (hold >>>= 4, bits -= 4, len = (hold & 15) + 8, state.wbits === 0) state.wbits = len;
				else if (len > state.wbits) {
					strm.msg = "invalid window size", state.mode = BAD;
					break;
				}
				state.dmax = 1 << len, strm.adler = state.check = 1, state.mode = hold & 512 ? DICTID : TYPE, hold = 0, bits = 0;
				break;
			case FLAGS:
				for (; bits < 16;) {
					if (have === 0) break inf_leave;
					have--, hold += input[next++] << bits, bits += 8;
				}
				if (state.flags = hold, (state.flags & 255) !== Z_DEFLATED) {
					strm.msg = "unknown compression method", state.mode = BAD;
					break;
				}
				if (state.flags & 57344) {
					strm.msg = "unknown header flags set", state.mode = BAD;
					break;
				}
				state.head && (state.head.text = hold >> 8 & 1), state.flags & 512 && (hbuf[0] = hold & 255, hbuf[1] = hold >>> 8 & 255, state.check = crc32(state.check, hbuf, 2, 0)), hold = 0, bits = 0, state.mode = TIME;
			case TIME:
				for (; bits < 32;) {
					if (have === 0) break inf_leave;
					have--, hold += input[next++] << bits, bits += 8;
				}
				state.head && (state.head.time = hold), state.flags & 512 && (hbuf[0] = hold & 255, hbuf[1] = hold >>> 8 & 255, hbuf[2] = hold >>> 16 & 255, hbuf[3] = hold >>> 24 & 255, state.check = crc32(state.check, hbuf, 4, 0)), hold = 0, bits = 0, state.mode = OS;
			case OS:
				for (; bits < 16;) {
					if (have === 0) break inf_leave;
					have--, hold += input[next++] << bits, bits += 8;
				}
				state.head && (state.head.xflags = hold & 255, state.head.os = hold >> 8), state.flags & 512 && (hbuf[0] = hold & 255, hbuf[1] = hold >>> 8 & 255, state.check = crc32(state.check, hbuf, 2, 0)), hold = 0, bits = 0, state.mode = EXLEN;
			case EXLEN:
				if (state.flags & 1024) {
					for (; bits < 16;) {
						if (have === 0) break inf_leave;
						have--, hold += input[next++] << bits, bits += 8;
					}
					state.length = hold, state.head && (state.head.extra_len = hold), state.flags & 512 && (hbuf[0] = hold & 255, hbuf[1] = hold >>> 8 & 255, state.check = crc32(state.check, hbuf, 2, 0)), hold = 0, bits = 0;
				} else state.head && (state.head.extra = null);
				state.mode = EXTRA;
			case EXTRA:
				if (state.flags & 1024 && (copy = state.length, copy > have && (copy = have), copy && (state.head && (len = state.head.extra_len - state.length, state.head.extra || (state.head.extra = Array(state.head.extra_len)), utils.arraySet(state.head.extra, input, next, copy, len)), state.flags & 512 && (state.check = crc32(state.check, input, copy, next)), have -= copy, next += copy, state.length -= copy), state.length)) break inf_leave;
				state.length = 0, state.mode = NAME;
			case NAME:
				if (state.flags & 2048) {
					if (have === 0) break inf_leave;
					copy = 0;
					do
						len = input[next + copy++], state.head && len && state.length < 65536 && (state.head.name += String.fromCharCode(len));
					while (len && copy < have);
					if (state.flags & 512 && (state.check = crc32(state.check, input, copy, next)), have -= copy, next += copy, len) break inf_leave;
				} else state.head && (state.head.name = null);
				state.length = 0, state.mode = COMMENT;
			case COMMENT:
				if (state.flags & 4096) {
					if (have === 0) break inf_leave;
					copy = 0;
					do
						len = input[next + copy++], state.head && len && state.length < 65536 && (state.head.comment += String.fromCharCode(len));
					while (len && copy < have);
					if (state.flags & 512 && (state.check = crc32(state.check, input, copy, next)), have -= copy, next += copy, len) break inf_leave;
				} else state.head && (state.head.comment = null);
				state.mode = HCRC;
			case HCRC:
				if (state.flags & 512) {
					for (; bits < 16;) {
						if (have === 0) break inf_leave;
						have--, hold += input[next++] << bits, bits += 8;
					}
					if (hold !== (state.check & 65535)) {
						strm.msg = "header crc mismatch", state.mode = BAD;
						break;
					}
					hold = 0, bits = 0;
				}
				state.head && (state.head.hcrc = state.flags >> 9 & 1, state.head.done = !0), strm.adler = state.check = 0, state.mode = TYPE;
				break;
			case DICTID:
				for (; bits < 32;) {
					if (have === 0) break inf_leave;
					have--, hold += input[next++] << bits, bits += 8;
				}
				strm.adler = state.check = zswap32(hold), hold = 0, bits = 0, state.mode = DICT;
			case DICT:
				if (state.havedict === 0) return strm.next_out = put, strm.avail_out = left, strm.next_in = next, strm.avail_in = have, state.hold = hold, state.bits = bits, Z_NEED_DICT;
				strm.adler = state.check = 1, state.mode = TYPE;
			case TYPE: if (flush === Z_BLOCK || flush === Z_TREES) break inf_leave;
			case TYPEDO:
				if (state.last) {
					hold >>>= bits & 7, bits -= bits & 7, state.mode = CHECK;
					break;
				}
				for (; bits < 3;) {
					if (have === 0) break inf_leave;
					have--, hold += input[next++] << bits, bits += 8;
				}
				switch (state.last = hold & 1, hold >>>= 1, --bits, hold & 3) {
					case 0:
						state.mode = STORED;
						break;
					case 1:
						if (fixedtables(state), state.mode = LEN_, flush === Z_TREES) {
							hold >>>= 2, bits -= 2;
							break inf_leave;
						}
						break;
					case 2:
						state.mode = TABLE;
						break;
					case 3: strm.msg = "invalid block type", state.mode = BAD;
				}
				hold >>>= 2, bits -= 2;
				break;
			case STORED:
				for (hold >>>= bits & 7, bits -= bits & 7; bits < 32;) {
					if (have === 0) break inf_leave;
					have--, hold += input[next++] << bits, bits += 8;
				}
				if ((hold & 65535) != (hold >>> 16 ^ 65535)) {
					strm.msg = "invalid stored block lengths", state.mode = BAD;
					break;
				}
				if (state.length = hold & 65535, hold = 0, bits = 0, state.mode = COPY_, flush === Z_TREES) break inf_leave;
			case COPY_: state.mode = COPY;
			case COPY:
				if (copy = state.length, copy) {
					if (copy > have && (copy = have), copy > left && (copy = left), copy === 0) break inf_leave;
					utils.arraySet(output, input, next, copy, put), have -= copy, next += copy, left -= copy, put += copy, state.length -= copy;
					break;
				}
				state.mode = TYPE;
				break;
			case TABLE:
				for (; bits < 14;) {
					if (have === 0) break inf_leave;
					have--, hold += input[next++] << bits, bits += 8;
				}
				if (state.nlen = (hold & 31) + 257, hold >>>= 5, bits -= 5, state.ndist = (hold & 31) + 1, hold >>>= 5, bits -= 5, state.ncode = (hold & 15) + 4, hold >>>= 4, bits -= 4, state.nlen > 286 || state.ndist > 30) {
					strm.msg = "too many length or distance symbols", state.mode = BAD;
					break;
				}
				state.have = 0, state.mode = LENLENS;
			case LENLENS:
				for (; state.have < state.ncode;) {
					for (; bits < 3;) {
						if (have === 0) break inf_leave;
						have--, hold += input[next++] << bits, bits += 8;
					}
					state.lens[order[state.have++]] = hold & 7, hold >>>= 3, bits -= 3;
				}
				for (; state.have < 19;) state.lens[order[state.have++]] = 0;
				if (state.lencode = state.lendyn, state.lenbits = 7, opts = { bits: state.lenbits }, ret = inflate_table(CODES, state.lens, 0, 19, state.lencode, 0, state.work, opts), state.lenbits = opts.bits, ret) {
					strm.msg = "invalid code lengths set", state.mode = BAD;
					break;
				}
				state.have = 0, state.mode = CODELENS;
			case CODELENS:
				for (; state.have < state.nlen + state.ndist;) {
					for (; here = state.lencode[hold & (1 << state.lenbits) - 1], here_bits = here >>> 24, here_op = here >>> 16 & 255, here_val = here & 65535, !(here_bits <= bits);) {
						if (have === 0) break inf_leave;
						have--, hold += input[next++] << bits, bits += 8;
					}
					if (here_val < 16) hold >>>= here_bits, bits -= here_bits, state.lens[state.have++] = here_val;
					else {
						if (here_val === 16) {
							for (n = here_bits + 2; bits < n;) {
								if (have === 0) break inf_leave;
								have--, hold += input[next++] << bits, bits += 8;
							}
							if (hold >>>= here_bits, bits -= here_bits, state.have === 0) {
								strm.msg = "invalid bit length repeat", state.mode = BAD;
								break;
							}
							len = state.lens[state.have - 1], copy = 3 + (hold & 3), hold >>>= 2, bits -= 2;
						} else if (here_val === 17) {
							for (n = here_bits + 3; bits < n;) {
								if (have === 0) break inf_leave;
								have--, hold += input[next++] << bits, bits += 8;
							}
							hold >>>= here_bits, bits -= here_bits, len = 0, copy = 3 + (hold & 7), hold >>>= 3, bits -= 3;
						} else {
							for (n = here_bits + 7; bits < n;) {
								if (have === 0) break inf_leave;
								have--, hold += input[next++] << bits, bits += 8;
							}
							hold >>>= here_bits, bits -= here_bits, len = 0, copy = 11 + (hold & 127), hold >>>= 7, bits -= 7;
						}
						if (state.have + copy > state.nlen + state.ndist) {
							strm.msg = "invalid bit length repeat", state.mode = BAD;
							break;
						}
						for (; copy--;) state.lens[state.have++] = len;
					}
				}
				if (state.mode === BAD) break;
				if (state.lens[256] === 0) {
					strm.msg = "invalid code -- missing end-of-block", state.mode = BAD;
					break;
				}
				if (state.lenbits = 9, opts = { bits: state.lenbits }, ret = inflate_table(LENS, state.lens, 0, state.nlen, state.lencode, 0, state.work, opts), state.lenbits = opts.bits, ret) {
					strm.msg = "invalid literal/lengths set", state.mode = BAD;
					break;
				}
				if (state.distbits = 6, state.distcode = state.distdyn, opts = { bits: state.distbits }, ret = inflate_table(DISTS, state.lens, state.nlen, state.ndist, state.distcode, 0, state.work, opts), state.distbits = opts.bits, ret) {
					strm.msg = "invalid distances set", state.mode = BAD;
					break;
				}
				if (state.mode = LEN_, flush === Z_TREES) break inf_leave;
			case LEN_: state.mode = LEN;
			case LEN:
				if (have >= 6 && left >= 258) {
					strm.next_out = put, strm.avail_out = left, strm.next_in = next, strm.avail_in = have, state.hold = hold, state.bits = bits, inflate_fast(strm, _out), put = strm.next_out, output = strm.output, left = strm.avail_out, next = strm.next_in, input = strm.input, have = strm.avail_in, hold = state.hold, bits = state.bits, state.mode === TYPE && (state.back = -1);
					break;
				}
				for (state.back = 0; here = state.lencode[hold & (1 << state.lenbits) - 1], here_bits = here >>> 24, here_op = here >>> 16 & 255, here_val = here & 65535, !(here_bits <= bits);) {
					if (have === 0) break inf_leave;
					have--, hold += input[next++] << bits, bits += 8;
				}
				if (here_op && !(here_op & 240)) {
					for (last_bits = here_bits, last_op = here_op, last_val = here_val; here = state.lencode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)], here_bits = here >>> 24, here_op = here >>> 16 & 255, here_val = here & 65535, !(last_bits + here_bits <= bits);) {
						if (have === 0) break inf_leave;
						have--, hold += input[next++] << bits, bits += 8;
					}
					hold >>>= last_bits, bits -= last_bits, state.back += last_bits;
				}
				if (hold >>>= here_bits, bits -= here_bits, state.back += here_bits, state.length = here_val, here_op === 0) {
					state.mode = LIT;
					break;
				}
				if (here_op & 32) {
					state.back = -1, state.mode = TYPE;
					break;
				}
				if (here_op & 64) {
					strm.msg = "invalid literal/length code", state.mode = BAD;
					break;
				}
				state.extra = here_op & 15, state.mode = LENEXT;
			case LENEXT:
				if (state.extra) {
					for (n = state.extra; bits < n;) {
						if (have === 0) break inf_leave;
						have--, hold += input[next++] << bits, bits += 8;
					}
					state.length += hold & (1 << state.extra) - 1, hold >>>= state.extra, bits -= state.extra, state.back += state.extra;
				}
				state.was = state.length, state.mode = DIST;
			case DIST:
				for (; here = state.distcode[hold & (1 << state.distbits) - 1], here_bits = here >>> 24, here_op = here >>> 16 & 255, here_val = here & 65535, !(here_bits <= bits);) {
					if (have === 0) break inf_leave;
					have--, hold += input[next++] << bits, bits += 8;
				}
				if (!(here_op & 240)) {
					for (last_bits = here_bits, last_op = here_op, last_val = here_val; here = state.distcode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)], here_bits = here >>> 24, here_op = here >>> 16 & 255, here_val = here & 65535, !(last_bits + here_bits <= bits);) {
						if (have === 0) break inf_leave;
						have--, hold += input[next++] << bits, bits += 8;
					}
					hold >>>= last_bits, bits -= last_bits, state.back += last_bits;
				}
				if (hold >>>= here_bits, bits -= here_bits, state.back += here_bits, here_op & 64) {
					strm.msg = "invalid distance code", state.mode = BAD;
					break;
				}
				state.offset = here_val, state.extra = here_op & 15, state.mode = DISTEXT;
			case DISTEXT:
				if (state.extra) {
					for (n = state.extra; bits < n;) {
						if (have === 0) break inf_leave;
						have--, hold += input[next++] << bits, bits += 8;
					}
					state.offset += hold & (1 << state.extra) - 1, hold >>>= state.extra, bits -= state.extra, state.back += state.extra;
				}
				if (state.offset > state.dmax) {
					strm.msg = "invalid distance too far back", state.mode = BAD;
					break;
				}
				state.mode = MATCH;
			case MATCH:
				if (left === 0) break inf_leave;
				if (copy = _out - left, state.offset > copy) {
					if (copy = state.offset - copy, copy > state.whave && state.sane) {
						strm.msg = "invalid distance too far back", state.mode = BAD;
						break;
					}
					copy > state.wnext ? (copy -= state.wnext, from = state.wsize - copy) : from = state.wnext - copy, copy > state.length && (copy = state.length), from_source = state.window;
				} else from_source = output, from = put - state.offset, copy = state.length;
				copy > left && (copy = left), left -= copy, state.length -= copy;
				do
					output[put++] = from_source[from++];
				while (--copy);
				state.length === 0 && (state.mode = LEN);
				break;
			case LIT:
				if (left === 0) break inf_leave;
				output[put++] = state.length, left--, state.mode = LEN;
				break;
			case CHECK:
				if (state.wrap) {
					for (; bits < 32;) {
						if (have === 0) break inf_leave;
						have--, hold |= input[next++] << bits, bits += 8;
					}
					if (_out -= left, strm.total_out += _out, state.total += _out, _out && (strm.adler = state.check = state.flags ? crc32(state.check, output, _out, put - _out) : adler32(state.check, output, _out, put - _out)), _out = left, (state.flags ? hold : zswap32(hold)) !== state.check) {
						strm.msg = "incorrect data check", state.mode = BAD;
						break;
					}
					hold = 0, bits = 0;
				}
				state.mode = LENGTH;
			case LENGTH:
				if (state.wrap && state.flags) {
					for (; bits < 32;) {
						if (have === 0) break inf_leave;
						have--, hold += input[next++] << bits, bits += 8;
					}
					if (hold !== (state.total | 0)) {
						strm.msg = "incorrect length check", state.mode = BAD;
						break;
					}
					hold = 0, bits = 0;
				}
				state.mode = DONE;
			case DONE:
				ret = Z_STREAM_END;
				break inf_leave;
			case BAD:
				ret = Z_DATA_ERROR;
				break inf_leave;
			case MEM: return Z_MEM_ERROR;
			case SYNC:
			default: return Z_STREAM_ERROR;
		}
		return strm.next_out = put, strm.avail_out = left, strm.next_in = next, strm.avail_in = have, state.hold = hold, state.bits = bits, (state.wsize || _out !== strm.avail_out && state.mode < BAD && (state.mode < CHECK || flush !== Z_FINISH)) && updatewindow(strm, strm.output, strm.next_out, _out - strm.avail_out) ? (state.mode = MEM, Z_MEM_ERROR) : (_in -= strm.avail_in, _out -= strm.avail_out, strm.total_in += _in, strm.total_out += _out, state.total += _out, state.wrap && _out && (strm.adler = state.check = state.flags ? crc32(state.check, output, _out, strm.next_out - _out) : adler32(state.check, output, _out, strm.next_out - _out)), strm.data_type = state.bits + (state.last ? 64 : 0) + (state.mode === TYPE ? 128 : 0) + (state.mode === LEN_ || state.mode === COPY_ ? 256 : 0), (_in === 0 && _out === 0 || flush === Z_FINISH) && ret === Z_OK && (ret = Z_BUF_ERROR), ret);
	}
	function inflateEnd(strm) {
		if (!strm || !strm.state) return Z_STREAM_ERROR;
		var state = strm.state;
		return state.window &&= null, strm.state = null, Z_OK;
	}
	function inflateGetHeader(strm, head) {
		var state;
		return !strm || !strm.state || (state = strm.state, !(state.wrap & 2)) ? Z_STREAM_ERROR : (state.head = head, head.done = !1, Z_OK);
	}
	function inflateSetDictionary(strm, dictionary) {
		var dictLength = dictionary.length, state, dictid, ret;
		return !strm || !strm.state || (state = strm.state, state.wrap !== 0 && state.mode !== DICT) ? Z_STREAM_ERROR : state.mode === DICT && (dictid = 1, dictid = adler32(dictid, dictionary, dictLength, 0), dictid !== state.check) ? Z_DATA_ERROR : (ret = updatewindow(strm, dictionary, dictLength, dictLength), ret ? (state.mode = MEM, Z_MEM_ERROR) : (state.havedict = 1, Z_OK));
	}
	exports.inflateReset = inflateReset, exports.inflateReset2 = inflateReset2, exports.inflateResetKeep = inflateResetKeep, exports.inflateInit = inflateInit, exports.inflateInit2 = inflateInit2, exports.inflate = inflate, exports.inflateEnd = inflateEnd, exports.inflateGetHeader = inflateGetHeader, exports.inflateSetDictionary = inflateSetDictionary, exports.inflateInfo = "pako inflate (from Nodeca project)";
})), require_constants = __commonJSMin(((exports, module) => {
	module.exports = {
		Z_NO_FLUSH: 0,
		Z_PARTIAL_FLUSH: 1,
		Z_SYNC_FLUSH: 2,
		Z_FULL_FLUSH: 3,
		Z_FINISH: 4,
		Z_BLOCK: 5,
		Z_TREES: 6,
		Z_OK: 0,
		Z_STREAM_END: 1,
		Z_NEED_DICT: 2,
		Z_ERRNO: -1,
		Z_STREAM_ERROR: -2,
		Z_DATA_ERROR: -3,
		Z_BUF_ERROR: -5,
		Z_NO_COMPRESSION: 0,
		Z_BEST_SPEED: 1,
		Z_BEST_COMPRESSION: 9,
		Z_DEFAULT_COMPRESSION: -1,
		Z_FILTERED: 1,
		Z_HUFFMAN_ONLY: 2,
		Z_RLE: 3,
		Z_FIXED: 4,
		Z_DEFAULT_STRATEGY: 0,
		Z_BINARY: 0,
		Z_TEXT: 1,
		Z_UNKNOWN: 2,
		Z_DEFLATED: 8
	};
})), require_gzheader = __commonJSMin(((exports, module) => {
	function GZheader() {
		this.text = 0, this.time = 0, this.xflags = 0, this.os = 0, this.extra = null, this.extra_len = 0, this.name = "", this.comment = "", this.hcrc = 0, this.done = !1;
	}
	module.exports = GZheader;
})), require_inflate = __commonJSMin(((exports) => {
	var zlib_inflate = require_inflate$1(), utils = require_common(), strings = require_strings(), c = require_constants(), msg = require_messages(), ZStream = require_zstream(), GZheader = require_gzheader(), toString = Object.prototype.toString;
	/**
	* class Inflate
	*
	* Generic JS-style wrapper for zlib calls. If you don't need
	* streaming behaviour - use more simple functions: [[inflate]]
	* and [[inflateRaw]].
	**/
	/**
	* Inflate.result -> Uint8Array|Array|String
	*
	* Uncompressed result, generated by default [[Inflate#onData]]
	* and [[Inflate#onEnd]] handlers. Filled after you push last chunk
	* (call [[Inflate#push]] with `Z_FINISH` / `true` param) or if you
	* push a chunk with explicit flush (call [[Inflate#push]] with
	* `Z_SYNC_FLUSH` param).
	**/
	/**
	* Inflate.err -> Number
	*
	* Error code after inflate finished. 0 (Z_OK) on success.
	* Should be checked if broken data possible.
	**/
	/**
	* Inflate.msg -> String
	*
	* Error message, if [[Inflate.err]] != 0
	**/
	/**
	* new Inflate(options)
	* - options (Object): zlib inflate options.
	*
	* Creates new inflator instance with specified params. Throws exception
	* on bad params. Supported options:
	*
	* - `windowBits`
	* - `dictionary`
	*
	* [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
	* for more information on these.
	*
	* Additional options, for internal needs:
	*
	* - `chunkSize` - size of generated data chunks (16K by default)
	* - `raw` (Boolean) - do raw inflate
	* - `to` (String) - if equal to 'string', then result will be converted
	*   from utf8 to utf16 (javascript) string. When string output requested,
	*   chunk length can differ from `chunkSize`, depending on content.
	*
	* By default, when no options set, autodetect deflate/gzip data format via
	* wrapper header.
	*
	* ##### Example:
	*
	* ```javascript
	* var pako = require('pako')
	*   , chunk1 = Uint8Array([1,2,3,4,5,6,7,8,9])
	*   , chunk2 = Uint8Array([10,11,12,13,14,15,16,17,18,19]);
	*
	* var inflate = new pako.Inflate({ level: 3});
	*
	* inflate.push(chunk1, false);
	* inflate.push(chunk2, true);  // true -> last chunk
	*
	* if (inflate.err) { throw new Error(inflate.err); }
	*
	* console.log(inflate.result);
	* ```
	**/
	function Inflate(options) {
		if (!(this instanceof Inflate)) return new Inflate(options);
		this.options = utils.assign({
			chunkSize: 16384,
			windowBits: 0,
			to: ""
		}, options || {});
		var opt = this.options;
		opt.raw && opt.windowBits >= 0 && opt.windowBits < 16 && (opt.windowBits = -opt.windowBits, opt.windowBits === 0 && (opt.windowBits = -15)), opt.windowBits >= 0 && opt.windowBits < 16 && !(options && options.windowBits) && (opt.windowBits += 32), opt.windowBits > 15 && opt.windowBits < 48 && (opt.windowBits & 15 || (opt.windowBits |= 15)), this.err = 0, this.msg = "", this.ended = !1, this.chunks = [], this.strm = new ZStream(), this.strm.avail_out = 0;
		var status = zlib_inflate.inflateInit2(this.strm, opt.windowBits);
		if (status !== c.Z_OK || (this.header = new GZheader(), zlib_inflate.inflateGetHeader(this.strm, this.header), opt.dictionary && (typeof opt.dictionary == "string" ? opt.dictionary = strings.string2buf(opt.dictionary) : toString.call(opt.dictionary) === "[object ArrayBuffer]" && (opt.dictionary = new Uint8Array(opt.dictionary)), opt.raw && (status = zlib_inflate.inflateSetDictionary(this.strm, opt.dictionary), status !== c.Z_OK)))) throw Error(msg[status]);
	}
	/**
	* Inflate#onEnd(status) -> Void
	* - status (Number): inflate status. 0 (Z_OK) on success,
	*   other if not.
	*
	* Called either after you tell inflate that the input stream is
	* complete (Z_FINISH) or should be flushed (Z_SYNC_FLUSH)
	* or if an error happened. By default - join collected chunks,
	* free memory and fill `results` / `err` properties.
	**/
	Inflate.prototype.push = function(data, mode) {
		var strm = this.strm, chunkSize = this.options.chunkSize, dictionary = this.options.dictionary, status, _mode, next_out_utf8, tail, utf8str, allowBufError = !1;
		if (this.ended) return !1;
		_mode = mode === ~~mode ? mode : mode === !0 ? c.Z_FINISH : c.Z_NO_FLUSH, strm.input = typeof data == "string" ? strings.binstring2buf(data) : toString.call(data) === "[object ArrayBuffer]" ? new Uint8Array(data) : data, strm.next_in = 0, strm.avail_in = strm.input.length;
		do {
			if (strm.avail_out === 0 && (strm.output = new utils.Buf8(chunkSize), strm.next_out = 0, strm.avail_out = chunkSize), status = zlib_inflate.inflate(strm, c.Z_NO_FLUSH), status === c.Z_NEED_DICT && dictionary && (status = zlib_inflate.inflateSetDictionary(this.strm, dictionary)), status === c.Z_BUF_ERROR && allowBufError === !0 && (status = c.Z_OK, allowBufError = !1), status !== c.Z_STREAM_END && status !== c.Z_OK) return this.onEnd(status), this.ended = !0, !1;
			strm.next_out && (strm.avail_out === 0 || status === c.Z_STREAM_END || strm.avail_in === 0 && (_mode === c.Z_FINISH || _mode === c.Z_SYNC_FLUSH)) && (this.options.to === "string" ? (next_out_utf8 = strings.utf8border(strm.output, strm.next_out), tail = strm.next_out - next_out_utf8, utf8str = strings.buf2string(strm.output, next_out_utf8), strm.next_out = tail, strm.avail_out = chunkSize - tail, tail && utils.arraySet(strm.output, strm.output, next_out_utf8, tail, 0), this.onData(utf8str)) : this.onData(utils.shrinkBuf(strm.output, strm.next_out))), strm.avail_in === 0 && strm.avail_out === 0 && (allowBufError = !0);
		} while ((strm.avail_in > 0 || strm.avail_out === 0) && status !== c.Z_STREAM_END);
		return status === c.Z_STREAM_END && (_mode = c.Z_FINISH), _mode === c.Z_FINISH ? (status = zlib_inflate.inflateEnd(this.strm), this.onEnd(status), this.ended = !0, status === c.Z_OK) : (_mode === c.Z_SYNC_FLUSH && (this.onEnd(c.Z_OK), strm.avail_out = 0), !0);
	}, Inflate.prototype.onData = function(chunk) {
		this.chunks.push(chunk);
	}, Inflate.prototype.onEnd = function(status) {
		status === c.Z_OK && (this.result = this.options.to === "string" ? this.chunks.join("") : utils.flattenChunks(this.chunks)), this.chunks = [], this.err = status, this.msg = this.strm.msg;
	};
	/**
	* inflate(data[, options]) -> Uint8Array|Array|String
	* - data (Uint8Array|Array|String): input data to decompress.
	* - options (Object): zlib inflate options.
	*
	* Decompress `data` with inflate/ungzip and `options`. Autodetect
	* format via wrapper header by default. That's why we don't provide
	* separate `ungzip` method.
	*
	* Supported options are:
	*
	* - windowBits
	*
	* [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
	* for more information.
	*
	* Sugar (options):
	*
	* - `raw` (Boolean) - say that we work with raw stream, if you don't wish to specify
	*   negative windowBits implicitly.
	* - `to` (String) - if equal to 'string', then result will be converted
	*   from utf8 to utf16 (javascript) string. When string output requested,
	*   chunk length can differ from `chunkSize`, depending on content.
	*
	*
	* ##### Example:
	*
	* ```javascript
	* var pako = require('pako')
	*   , input = pako.deflate([1,2,3,4,5,6,7,8,9])
	*   , output;
	*
	* try {
	*   output = pako.inflate(input);
	* } catch (err)
	*   console.log(err);
	* }
	* ```
	**/
	function inflate(input, options) {
		var inflator = new Inflate(options);
		if (inflator.push(input, !0), inflator.err) throw inflator.msg || msg[inflator.err];
		return inflator.result;
	}
	/**
	* inflateRaw(data[, options]) -> Uint8Array|Array|String
	* - data (Uint8Array|Array|String): input data to decompress.
	* - options (Object): zlib inflate options.
	*
	* The same as [[inflate]], but creates raw data, without wrapper
	* (header and adler32 crc).
	**/
	function inflateRaw(input, options) {
		return options ||= {}, options.raw = !0, inflate(input, options);
	}
	exports.Inflate = Inflate, exports.inflate = inflate, exports.inflateRaw = inflateRaw, exports.ungzip = inflate;
})), require_pako = __commonJSMin(((exports, module) => {
	var assign = require_common().assign, deflate = require_deflate(), inflate = require_inflate(), constants = require_constants(), pako = {};
	assign(pako, deflate, inflate, constants), module.exports = pako;
})), require_pify = __commonJSMin(((exports, module) => {
	let processFn = (fn, options) => function(...args) {
		let P = options.promiseModule;
		return new P((resolve, reject) => {
			options.multiArgs ? args.push((...result) => {
				options.errorFirst ? result[0] ? reject(result) : (result.shift(), resolve(result)) : resolve(result);
			}) : options.errorFirst ? args.push((error, result) => {
				error ? reject(error) : resolve(result);
			}) : args.push(resolve), fn.apply(this, args);
		});
	};
	module.exports = (input, options) => {
		options = Object.assign({
			exclude: [/.+(Sync|Stream)$/],
			errorFirst: !0,
			promiseModule: Promise
		}, options);
		let objType = typeof input;
		if (input === null || objType !== "object" && objType !== "function") throw TypeError(`Expected \`input\` to be a \`Function\` or \`Object\`, got \`${input === null ? "null" : objType}\``);
		let filter = (key) => {
			let match = (pattern) => typeof pattern == "string" ? key === pattern : pattern.test(key);
			return options.include ? options.include.some(match) : !options.exclude.some(match);
		}, ret;
		ret = objType === "function" ? function(...args) {
			return options.excludeMain ? input(...args) : processFn(input, options).apply(this, args);
		} : Object.create(Object.getPrototypeOf(input));
		for (let key in input) {
			let property = input[key];
			ret[key] = typeof property == "function" && filter(key) ? processFn(property, options) : property;
		}
		return ret;
	};
})), require_ignore = __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	let REGEX_TEST_BLANK_LINE = /^\s+$/, REGEX_INVALID_TRAILING_BACKSLASH = /(?:[^\\]|^)\\$/, REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/, REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/, REGEX_SPLITALL_CRLF = /\r?\n/g, REGEX_TEST_INVALID_PATH = /^\.*\/|^\.+$/, TMP_KEY_IGNORE = "node-ignore";
	typeof Symbol < "u" && (TMP_KEY_IGNORE = Symbol.for("node-ignore"));
	let KEY_IGNORE = TMP_KEY_IGNORE, define = (object, key, value) => Object.defineProperty(object, key, { value }), REGEX_REGEXP_RANGE = /([0-z])-([0-z])/g, RETURN_FALSE = () => !1, sanitizeRange = (range) => range.replace(REGEX_REGEXP_RANGE, (match, from, to) => from.charCodeAt(0) <= to.charCodeAt(0) ? match : ""), cleanRangeBackSlash = (slashes) => {
		let { length } = slashes;
		return slashes.slice(0, length - length % 2);
	}, REPLACERS = [
		[/^\uFEFF/, () => ""],
		[/((?:\\\\)*?)(\\?\s+)$/, (_, m1, m2) => m1 + (m2.indexOf("\\") === 0 ? " " : "")],
		[/(\\+?)\s/g, (_, m1) => {
			let { length } = m1;
			return m1.slice(0, length - length % 2) + " ";
		}],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[/(?!\\)\?/g, () => "[^/]"],
		[/^\//, () => "^"],
		[/\//g, () => "\\/"],
		[/^\^*\\\*\\\*\\\//, () => "^(?:.*\\/)?"],
		[/^(?=[^^])/, function() {
			return /\/(?!$)/.test(this) ? "^" : "(?:^|\\/)";
		}],
		[/\\\/\\\*\\\*(?=\\\/|$)/g, (_, index, str) => index + 6 < str.length ? "(?:\\/[^\\/]+)*" : "\\/.+"],
		[/(^|[^\\]+)(\\\*)+(?=.+)/g, (_, p1, p2) => p1 + p2.replace(/\\\*/g, "[^\\/]*")],
		[/\\\\\\(?=[$.|*+(){^])/g, () => "\\"],
		[/\\\\/g, () => "\\"],
		[/(\\)?\[([^\]/]*?)(\\*)($|\])/g, (match, leadEscape, range, endEscape, close) => leadEscape === "\\" ? `\\[${range}${cleanRangeBackSlash(endEscape)}${close}` : close === "]" && endEscape.length % 2 == 0 ? `[${sanitizeRange(range)}${endEscape}]` : "[]"],
		[/(?:[^*])$/, (match) => /\/$/.test(match) ? `${match}$` : `${match}(?=$|\\/$)`],
		[/(\^|\\\/)?\\\*$/, (_, p1) => `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`]
	], regexCache = Object.create(null), makeRegex = (pattern, ignoreCase) => {
		let source = regexCache[pattern];
		return source || (source = REPLACERS.reduce((prev, [matcher, replacer]) => prev.replace(matcher, replacer.bind(pattern)), pattern), regexCache[pattern] = source), ignoreCase ? new RegExp(source, "i") : new RegExp(source);
	}, isString = (subject) => typeof subject == "string", checkPattern = (pattern) => pattern && isString(pattern) && !REGEX_TEST_BLANK_LINE.test(pattern) && !REGEX_INVALID_TRAILING_BACKSLASH.test(pattern) && pattern.indexOf("#") !== 0, splitPattern = (pattern) => pattern.split(REGEX_SPLITALL_CRLF);
	var IgnoreRule = class {
		constructor(origin, pattern, negative, regex) {
			this.origin = origin, this.pattern = pattern, this.negative = negative, this.regex = regex;
		}
	};
	let createRule = (pattern, ignoreCase) => {
		let origin = pattern, negative = !1;
		pattern.indexOf("!") === 0 && (negative = !0, pattern = pattern.substr(1)), pattern = pattern.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		let regex = makeRegex(pattern, ignoreCase);
		return new IgnoreRule(origin, pattern, negative, regex);
	}, throwError = (message, Ctor) => {
		throw new Ctor(message);
	}, checkPath = (path, originalPath, doThrow) => isString(path) ? path ? !checkPath.isNotRelative(path) || doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError) : doThrow("path must not be empty", TypeError) : doThrow(`path must be a string, but got \`${originalPath}\``, TypeError), isNotRelative = (path) => REGEX_TEST_INVALID_PATH.test(path);
	checkPath.isNotRelative = isNotRelative, checkPath.convert = (p) => p;
	var Ignore = class {
		constructor({ ignorecase = !0, ignoreCase = ignorecase, allowRelativePaths = !1 } = {}) {
			define(this, KEY_IGNORE, !0), this._rules = [], this._ignoreCase = ignoreCase, this._allowRelativePaths = allowRelativePaths, this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null), this._testCache = Object.create(null);
		}
		_addPattern(pattern) {
			if (pattern && pattern[KEY_IGNORE]) this._rules = this._rules.concat(pattern._rules), this._added = !0;
			else if (checkPattern(pattern)) {
				let rule = createRule(pattern, this._ignoreCase);
				this._added = !0, this._rules.push(rule);
			}
		}
		add(pattern) {
			return this._added = !1, makeArray(isString(pattern) ? splitPattern(pattern) : pattern).forEach(this._addPattern, this), this._added && this._initCache(), this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_testOne(path, checkUnignored) {
			let ignored = !1, unignored = !1;
			return this._rules.forEach((rule) => {
				let { negative } = rule;
				unignored === negative && ignored !== unignored || negative && !ignored && !unignored && !checkUnignored || rule.regex.test(path) && (ignored = !negative, unignored = negative);
			}), {
				ignored,
				unignored
			};
		}
		_test(originalPath, cache, checkUnignored, slices) {
			let path = originalPath && checkPath.convert(originalPath);
			return checkPath(path, originalPath, this._allowRelativePaths ? RETURN_FALSE : throwError), this._t(path, cache, checkUnignored, slices);
		}
		_t(path, cache, checkUnignored, slices) {
			if (path in cache) return cache[path];
			if (slices ||= path.split("/"), slices.pop(), !slices.length) return cache[path] = this._testOne(path, checkUnignored);
			let parent = this._t(slices.join("/") + "/", cache, checkUnignored, slices);
			return cache[path] = parent.ignored ? parent : this._testOne(path, checkUnignored);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, !1).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, !0);
		}
	};
	let factory = (options) => new Ignore(options);
	if (factory.isPathValid = (path) => checkPath(path && checkPath.convert(path), path, RETURN_FALSE), factory.default = factory, module.exports = factory, typeof process < "u" && (process.env && process.env.IGNORE_TEST_WIN32 || process.platform === "win32")) {
		checkPath.convert = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		let REGIX_IS_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGIX_IS_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	}
})), require_onp = __commonJSMin(((exports, module) => {
	/**
	* The algorithm implemented here is based on "An O(NP) Sequence Comparison Algorithm"
	* by described by Sun Wu, Udi Manber and Gene Myers
	*/
	module.exports = function(a_, b_) {
		var a = a_, b = b_, m = a.length, n = b.length, reverse = !1, ed = null, offset = m + 1, path = [], pathposi = [], ses = [], lcs = "", SES_DELETE = -1, SES_COMMON = 0, SES_ADD = 1, tmp1, tmp2, init = function() {
			m >= n && (tmp1 = a, tmp2 = m, a = b, b = tmp1, m = n, n = tmp2, reverse = !0, offset = m + 1);
		}, P = function(x, y, k) {
			return {
				x,
				y,
				k
			};
		}, seselem = function(elem, t) {
			return {
				elem,
				t
			};
		}, snake = function(k, p, pp) {
			var r = p > pp ? path[k - 1 + offset] : path[k + 1 + offset], x, y = Math.max(p, pp);
			for (x = y - k; x < m && y < n && a[x] === b[y];) ++x, ++y;
			return path[k + offset] = pathposi.length, pathposi[pathposi.length] = new P(x, y, r), y;
		}, recordseq = function(epc) {
			for (var x_idx = y_idx = 1, y_idx, px_idx = py_idx = 0, py_idx, i = epc.length - 1; i >= 0; --i) for (; px_idx < epc[i].x || py_idx < epc[i].y;) epc[i].y - epc[i].x > py_idx - px_idx ? (reverse ? ses[ses.length] = new seselem(b[py_idx], SES_DELETE) : ses[ses.length] = new seselem(b[py_idx], SES_ADD), ++y_idx, ++py_idx) : epc[i].y - epc[i].x < py_idx - px_idx ? (reverse ? ses[ses.length] = new seselem(a[px_idx], SES_ADD) : ses[ses.length] = new seselem(a[px_idx], SES_DELETE), ++x_idx, ++px_idx) : (ses[ses.length] = new seselem(a[px_idx], SES_COMMON), lcs += a[px_idx], ++x_idx, ++y_idx, ++px_idx, ++py_idx);
		};
		return init(), {
			SES_DELETE: -1,
			SES_COMMON: 0,
			SES_ADD: 1,
			editdistance: function() {
				return ed;
			},
			getlcs: function() {
				return lcs;
			},
			getses: function() {
				return ses;
			},
			compose: function() {
				for (var delta = n - m, size = m + n + 3, fp = {}, p, r, epc, i = 0, k; i < size; ++i) fp[i] = -1, path[i] = -1;
				p = -1;
				do {
					for (++p, k = -p; k <= delta - 1; ++k) fp[k + offset] = snake(k, fp[k - 1 + offset] + 1, fp[k + 1 + offset]);
					for (k = delta + p; k >= delta + 1; --k) fp[k + offset] = snake(k, fp[k - 1 + offset] + 1, fp[k + 1 + offset]);
					fp[delta + offset] = snake(delta, fp[delta - 1 + offset] + 1, fp[delta + 1 + offset]);
				} while (fp[delta + offset] !== n);
				for (ed = delta + 2 * p, r = path[delta + offset], epc = []; r !== -1;) epc[epc.length] = new P(pathposi[r].x, pathposi[r].y, null), r = pathposi[r].k;
				recordseq(epc);
			}
		};
	};
})), require_diff3 = __commonJSMin(((exports, module) => {
	var onp = require_onp();
	function longestCommonSubsequence(file1, file2) {
		var diff = new onp(file1, file2);
		diff.compose();
		for (var ses = diff.getses(), root, prev, file1RevIdx = file1.length - 1, file2RevIdx = file2.length - 1, i = ses.length - 1; i >= 0; --i) ses[i].t === diff.SES_COMMON ? (prev ? (prev.chain = {
			file1index: file1RevIdx,
			file2index: file2RevIdx,
			chain: null
		}, prev = prev.chain) : (root = {
			file1index: file1RevIdx,
			file2index: file2RevIdx,
			chain: null
		}, prev = root), file1RevIdx--, file2RevIdx--) : ses[i].t === diff.SES_DELETE ? file1RevIdx-- : ses[i].t === diff.SES_ADD && file2RevIdx--;
		var tail = {
			file1index: -1,
			file2index: -1,
			chain: null
		};
		return prev ? (prev.chain = tail, root) : tail;
	}
	function diffIndices(file1, file2) {
		for (var result = [], tail1 = file1.length, tail2 = file2.length, candidate = longestCommonSubsequence(file1, file2); candidate !== null; candidate = candidate.chain) {
			var mismatchLength1 = tail1 - candidate.file1index - 1, mismatchLength2 = tail2 - candidate.file2index - 1;
			tail1 = candidate.file1index, tail2 = candidate.file2index, (mismatchLength1 || mismatchLength2) && result.push({
				file1: [tail1 + 1, mismatchLength1],
				file2: [tail2 + 1, mismatchLength2]
			});
		}
		return result.reverse(), result;
	}
	function diff3MergeIndices(a, o, b) {
		var i, m1 = diffIndices(o, a), m2 = diffIndices(o, b), hunks = [];
		function addHunk(h, side) {
			hunks.push([
				h.file1[0],
				side,
				h.file1[1],
				h.file2[0],
				h.file2[1]
			]);
		}
		for (i = 0; i < m1.length; i++) addHunk(m1[i], 0);
		for (i = 0; i < m2.length; i++) addHunk(m2[i], 2);
		hunks.sort(function(x, y) {
			return x[0] - y[0];
		});
		var result = [], commonOffset = 0;
		function copyCommon(targetOffset) {
			targetOffset > commonOffset && (result.push([
				1,
				commonOffset,
				targetOffset - commonOffset
			]), commonOffset = targetOffset);
		}
		for (var hunkIndex = 0; hunkIndex < hunks.length; hunkIndex++) {
			for (var firstHunkIndex = hunkIndex, hunk = hunks[hunkIndex], regionLhs = hunk[0], regionRhs = regionLhs + hunk[2]; hunkIndex < hunks.length - 1;) {
				var maybeOverlapping = hunks[hunkIndex + 1], maybeLhs = maybeOverlapping[0];
				if (maybeLhs > regionRhs) break;
				regionRhs = Math.max(regionRhs, maybeLhs + maybeOverlapping[2]), hunkIndex++;
			}
			if (copyCommon(regionLhs), firstHunkIndex == hunkIndex) hunk[4] > 0 && result.push([
				hunk[1],
				hunk[3],
				hunk[4]
			]);
			else {
				var regions = {
					0: [
						a.length,
						-1,
						o.length,
						-1
					],
					2: [
						b.length,
						-1,
						o.length,
						-1
					]
				};
				for (i = firstHunkIndex; i <= hunkIndex; i++) {
					hunk = hunks[i];
					var r = regions[hunk[1]], oLhs = hunk[0], oRhs = oLhs + hunk[2], abLhs = hunk[3], abRhs = abLhs + hunk[4];
					r[0] = Math.min(abLhs, r[0]), r[1] = Math.max(abRhs, r[1]), r[2] = Math.min(oLhs, r[2]), r[3] = Math.max(oRhs, r[3]);
				}
				var aLhs = regions[0][0] + (regionLhs - regions[0][2]), aRhs = regions[0][1] + (regionRhs - regions[0][3]), bLhs = regions[2][0] + (regionLhs - regions[2][2]), bRhs = regions[2][1] + (regionRhs - regions[2][3]);
				result.push([
					-1,
					aLhs,
					aRhs - aLhs,
					regionLhs,
					regionRhs - regionLhs,
					bLhs,
					bRhs - bLhs
				]);
			}
			commonOffset = regionRhs;
		}
		return copyCommon(o.length), result;
	}
	function diff3Merge(a, o, b) {
		var result = [], files = [
			a,
			o,
			b
		], indices = diff3MergeIndices(a, o, b), okLines = [];
		function flushOk() {
			okLines.length && result.push({ ok: okLines }), okLines = [];
		}
		function pushOk(xs) {
			for (var j = 0; j < xs.length; j++) okLines.push(xs[j]);
		}
		function isTrueConflict(rec) {
			if (rec[2] != rec[6]) return !0;
			for (var aoff = rec[1], boff = rec[5], j = 0; j < rec[2]; j++) if (a[j + aoff] != b[j + boff]) return !0;
			return !1;
		}
		for (var i = 0; i < indices.length; i++) {
			var x = indices[i], side = x[0];
			side == -1 ? isTrueConflict(x) ? (flushOk(), result.push({ conflict: {
				a: a.slice(x[1], x[1] + x[2]),
				aIndex: x[1],
				o: o.slice(x[3], x[3] + x[4]),
				oIndex: x[3],
				b: b.slice(x[5], x[5] + x[6]),
				bIndex: x[5]
			} })) : pushOk(files[0].slice(x[1], x[1] + x[2])) : pushOk(files[side].slice(x[1], x[1] + x[2]));
		}
		return flushOk(), result;
	}
	module.exports = diff3Merge;
})), import_isomorphic_git = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	function _interopDefault(ex) {
		return ex && typeof ex == "object" && "default" in ex ? ex.default : ex;
	}
	var Hash = _interopDefault(require_sha1());
	_interopDefault(require_async_lock()), _interopDefault(require_lib());
	var crc32 = _interopDefault(require_crc32$1()), pako = _interopDefault(require_pako()), crypto$1 = __require("crypto"), pify = _interopDefault(require_pify());
	_interopDefault(require_ignore()), _interopDefault(require_diff3());
	/**
	* @typedef {Object} GitProgressEvent
	* @property {string} phase
	* @property {number} loaded
	* @property {number} total
	*/
	/**
	* @callback ProgressCallback
	* @param {GitProgressEvent} progress
	* @returns {void | Promise<void>}
	*/
	/**
	* @typedef {Object} GitHttpRequest
	* @property {string} url - The URL to request
	* @property {string} [method='GET'] - The HTTP method to use
	* @property {Object<string, string>} [headers={}] - Headers to include in the HTTP request
	* @property {Object} [agent] - An HTTP or HTTPS agent that manages connections for the HTTP client (Node.js only)
	* @property {AsyncIterableIterator<Uint8Array>} [body] - An async iterator of Uint8Arrays that make up the body of POST requests
	* @property {ProgressCallback} [onProgress] - Reserved for future use (emitting `GitProgressEvent`s)
	* @property {AbortSignal} [signal] - Signal to abort the HTTP request
	* @property {Object} [fetchOptions={}] - Additional options to pass to fetch (Web) or simple-get (Node)
	*/
	/**
	* @typedef {Object} GitHttpResponse
	* @property {string} url - The final URL that was fetched after any redirects
	* @property {string} [method] - The HTTP method that was used
	* @property {Object<string, string>} [headers] - HTTP response headers
	* @property {AsyncIterableIterator<Uint8Array>} [body] - An async iterator of Uint8Arrays that make up the body of the response
	* @property {number} statusCode - The HTTP status code
	* @property {string} statusMessage - The HTTP status message
	*/
	/**
	* @callback HttpFetch
	* @param {GitHttpRequest} request
	* @returns {Promise<GitHttpResponse>}
	*/
	/**
	* @typedef {Object} HttpClient
	* @property {HttpFetch} request
	*/
	/**
	* A git commit object.
	*
	* @typedef {Object} CommitObject
	* @property {string} message Commit message
	* @property {string} tree SHA-1 object id of corresponding file tree
	* @property {string[]} parent an array of zero or more SHA-1 object ids
	* @property {Array.<Array.<string|null>>} [changes] Changed files as `[newOid, oldOid, filepath]`; present when `log` is called with `includeChanges: true`.
	* @property {Object} author
	* @property {string} author.name The author's name
	* @property {string} author.email The author's email
	* @property {number} author.timestamp UTC Unix timestamp in seconds
	* @property {number} author.timezoneOffset Timezone difference from UTC in minutes
	* @property {Object} committer
	* @property {string} committer.name The committer's name
	* @property {string} committer.email The committer's email
	* @property {number} committer.timestamp UTC Unix timestamp in seconds
	* @property {number} committer.timezoneOffset Timezone difference from UTC in minutes
	* @property {string} [gpgsig] PGP signature (if present)
	*/
	/**
	* An entry from a git tree object. Files are called 'blobs' and directories are called 'trees'.
	*
	* @typedef {Object} TreeEntry
	* @property {string} mode the 6 digit hexadecimal mode
	* @property {string} path the name of the file or directory
	* @property {string} oid the SHA-1 object id of the blob or tree
	* @property {'commit'|'blob'|'tree'} type the type of object
	*/
	/**
	* A git tree object. Trees represent a directory snapshot.
	*
	* @typedef {TreeEntry[]} TreeObject
	*/
	/**
	* A git annotated tag object.
	*
	* @typedef {Object} TagObject
	* @property {string} object SHA-1 object id of object being tagged
	* @property {'blob' | 'tree' | 'commit' | 'tag'} type the type of the object being tagged
	* @property {string} tag the tag name
	* @property {Object} tagger
	* @property {string} tagger.name the tagger's name
	* @property {string} tagger.email the tagger's email
	* @property {number} tagger.timestamp UTC Unix timestamp in seconds
	* @property {number} tagger.timezoneOffset timezone difference from UTC in minutes
	* @property {string} message tag message
	* @property {string} [gpgsig] PGP signature (if present)
	*/
	/**
	* @typedef {Object} ReadCommitResult
	* @property {string} oid - SHA-1 object id of this commit
	* @property {CommitObject} commit - the parsed commit object
	* @property {string} payload - PGP signing payload
	*/
	/**
	* @typedef {Object} ServerRef - This object has the following schema:
	* @property {string} ref - The name of the ref
	* @property {string} oid - The SHA-1 object id the ref points to
	* @property {string} [target] - The target ref pointed to by a symbolic ref
	* @property {string} [peeled] - If the oid is the SHA-1 object id of an annotated tag, this is the SHA-1 object id that the annotated tag points to
	*/
	/**
	* @typedef Walker
	* @property {Symbol} Symbol('GitWalkerSymbol')
	*/
	/**
	* Normalized subset of filesystem `stat` data:
	*
	* @typedef {Object} Stat
	* @property {number} ctimeSeconds
	* @property {number} ctimeNanoseconds
	* @property {number} mtimeSeconds
	* @property {number} mtimeNanoseconds
	* @property {number} dev
	* @property {number} ino
	* @property {number} mode
	* @property {number} uid
	* @property {number} gid
	* @property {number} size
	*/
	/**
	* The `WalkerEntry` is an interface that abstracts computing many common tree / blob stats.
	*
	* @typedef {Object} WalkerEntry
	* @property {function(): Promise<'tree'|'blob'|'special'|'commit'>} type
	* @property {function(): Promise<number>} mode
	* @property {function(): Promise<string>} oid
	* @property {function(): Promise<Uint8Array|void>} content
	* @property {function(): Promise<Stat>} stat
	*/
	/**
	* @typedef {Object} CallbackFsClient
	* @property {function} readFile - https://nodejs.org/api/fs.html#fs_fs_readfile_path_options_callback
	* @property {function} writeFile - https://nodejs.org/api/fs.html#fs_fs_writefile_file_data_options_callback
	* @property {function} unlink - https://nodejs.org/api/fs.html#fs_fs_unlink_path_callback
	* @property {function} readdir - https://nodejs.org/api/fs.html#fs_fs_readdir_path_options_callback
	* @property {function} mkdir - https://nodejs.org/api/fs.html#fs_fs_mkdir_path_mode_callback
	* @property {function} rmdir - https://nodejs.org/api/fs.html#fs_fs_rmdir_path_callback
	* @property {function} stat - https://nodejs.org/api/fs.html#fs_fs_stat_path_options_callback
	* @property {function} lstat - https://nodejs.org/api/fs.html#fs_fs_lstat_path_options_callback
	* @property {function} [readlink] - https://nodejs.org/api/fs.html#fs_fs_readlink_path_options_callback
	* @property {function} [symlink] - https://nodejs.org/api/fs.html#fs_fs_symlink_target_path_type_callback
	* @property {function} [chmod] - https://nodejs.org/api/fs.html#fs_fs_chmod_path_mode_callback
	*/
	/**
	* @typedef {Object} PromiseFsClient
	* @property {Object} promises
	* @property {function} promises.readFile - https://nodejs.org/api/fs.html#fs_fspromises_readfile_path_options
	* @property {function} promises.writeFile - https://nodejs.org/api/fs.html#fs_fspromises_writefile_file_data_options
	* @property {function} promises.unlink - https://nodejs.org/api/fs.html#fs_fspromises_unlink_path
	* @property {function} promises.readdir - https://nodejs.org/api/fs.html#fs_fspromises_readdir_path_options
	* @property {function} promises.mkdir - https://nodejs.org/api/fs.html#fs_fspromises_mkdir_path_options
	* @property {function} promises.rmdir - https://nodejs.org/api/fs.html#fs_fspromises_rmdir_path
	* @property {function} promises.stat - https://nodejs.org/api/fs.html#fs_fspromises_stat_path_options
	* @property {function} promises.lstat - https://nodejs.org/api/fs.html#fs_fspromises_lstat_path_options
	* @property {function} [promises.readlink] - https://nodejs.org/api/fs.html#fs_fspromises_readlink_path_options
	* @property {function} [promises.symlink] - https://nodejs.org/api/fs.html#fs_fspromises_symlink_target_path_type
	* @property {function} [promises.chmod] - https://nodejs.org/api/fs.html#fs_fspromises_chmod_path_mode
	*/
	/**
	* @typedef {CallbackFsClient | PromiseFsClient} FsClient
	*/
	/**
	* @callback MessageCallback
	* @param {string} message
	* @returns {void | Promise<void>}
	*/
	/**
	* @typedef {Object} GitAuth
	* @property {string} [username]
	* @property {string} [password]
	* @property {Object<string, string>} [headers]
	* @property {boolean} [cancel] Tells git to throw a `UserCanceledError` (instead of an `HttpError`).
	*/
	/**
	* @callback AuthCallback
	* @param {string} url
	* @param {GitAuth} auth Might have some values if the URL itself originally contained a username or password.
	* @returns {GitAuth | void | Promise<GitAuth | void>}
	*/
	/**
	* @callback AuthFailureCallback
	* @param {string} url
	* @param {GitAuth} auth The credentials that failed
	* @returns {GitAuth | void | Promise<GitAuth | void>}
	*/
	/**
	* @callback AuthSuccessCallback
	* @param {string} url
	* @param {GitAuth} auth
	* @returns {void | Promise<void>}
	*/
	/**
	* @typedef {Object} SignParams
	* @property {string} payload - a plaintext message
	* @property {string} secretKey - an 'ASCII armor' encoded PGP key (technically can actually contain _multiple_ keys)
	*/
	/**
	* @callback SignCallback
	* @param {SignParams} args
	* @return {{signature: string} | Promise<{signature: string}>} - an 'ASCII armor' encoded "detached" signature
	*/
	/**
	* @typedef {Object} MergeDriverParams
	* @property {Array<string>} branches
	* @property {Array<string>} contents
	* @property {string} path
	*/
	/**
	* @callback MergeDriverCallback
	* @param {MergeDriverParams} args
	* @return {{cleanMerge: boolean, mergedText: string} | Promise<{cleanMerge: boolean, mergedText: string}>}
	*/
	/**
	* @callback WalkerMap
	* @param {string} filename
	* @param {WalkerEntry[]} entries
	* @returns {Promise<any>}
	*/
	/**
	* @callback WalkerReduce
	* @param {any} parent
	* @param {any[]} children
	* @returns {Promise<any>}
	*/
	/**
	* @callback WalkerIterateCallback
	* @param {WalkerEntry[]} entries
	* @returns {Promise<any[]>}
	*/
	/**
	* @callback WalkerIterate
	* @param {WalkerIterateCallback} walk
	* @param {IterableIterator<WalkerEntry[]>} children
	* @returns {Promise<any[]>}
	*/
	/**
	* @typedef {Object} RefUpdateStatus
	* @property {boolean} ok
	* @property {string} error
	*/
	/**
	* @typedef {Object} PushResult
	* @property {boolean} ok
	* @property {?string} error
	* @property {Object<string, RefUpdateStatus>} refs
	* @property {Object<string, string>} [headers]
	*/
	/**
	* @typedef {0|1} HeadStatus
	*/
	/**
	* @typedef {0|1|2} WorkdirStatus
	*/
	/**
	* @typedef {0|1|2|3} StageStatus
	*/
	/**
	* @typedef {[string, HeadStatus, WorkdirStatus, StageStatus]} StatusRow
	*/
	/**
	* @typedef {'push' | 'pop' | 'apply' | 'drop' | 'list' | 'clear'} StashOp the type of stash ops
	*/
	/**
	* @typedef {'equal' | 'modify' | 'add' | 'remove' | 'unknown'} StashChangeType - when compare WORDIR to HEAD, 'remove' could mean 'untracked'
	* @typedef {Object} ClientRef
	* @property {string} ref The name of the ref
	* @property {string} oid The SHA-1 object id the ref points to
	*/
	/**
	* @typedef {Object} PrePushParams
	* @property {string} remote The expanded name of target remote
	* @property {string} url The URL address of target remote
	* @property {ClientRef} localRef The ref which the client wants to push to the remote
	* @property {ClientRef} remoteRef The ref which is known by the remote
	*/
	/**
	* @callback PrePushCallback
	* @param {PrePushParams} args
	* @returns {boolean | Promise<boolean>} Returns false if push must be cancelled
	*/
	/**
	* @typedef {Object} PostCheckoutParams
	* @property {string} previousHead The SHA-1 object id of HEAD before checkout
	* @property {string} newHead The SHA-1 object id of HEAD after checkout
	* @property {'branch' | 'file'} type flag determining whether a branch or a set of files was checked
	*/
	/**
	* @callback PostCheckoutCallback
	* @param {PostCheckoutParams} args
	* @returns {void | Promise<void>}
	*/
	var BaseError = class BaseError extends Error {
		constructor(message) {
			super(message), this.caller = "";
		}
		toJSON() {
			let metadata = this;
			return {
				code: metadata.code,
				data: metadata.data,
				caller: this.caller,
				message: this.message,
				stack: this.stack
			};
		}
		fromJSON(json) {
			let e = new BaseError(json.message), metadata = e;
			return metadata.code = json.code, metadata.data = json.data, e.caller = json.caller, e.stack = json.stack, e;
		}
		get isIsomorphicGitError() {
			return !0;
		}
	}, UnmergedPathsError = class UnmergedPathsError extends BaseError {
		/**
		* @param {Array<string>} filepaths
		*/
		constructor(filepaths) {
			super(`Modifying the index is not possible because you have unmerged files: ${filepaths.toString}. Fix them up in the work tree, and then use 'git add/rm as appropriate to mark resolution and make a commit.`), this.code = this.name = UnmergedPathsError.code, this.data = { filepaths };
		}
	};
	/** @type {'UnmergedPathsError'} */
	UnmergedPathsError.code = "UnmergedPathsError";
	var InternalError = class InternalError extends BaseError {
		/**
		* @param {string} message
		*/
		constructor(message) {
			super(`An internal error caused this command to fail.\n\nIf you're using an application that depends on isomorphic-git, please report this error to that application's developers.\n\nIf you're a developer and you believe this is a bug in isomorphic-git, please file an issue at https://github.com/isomorphic-git/isomorphic-git/issues with a minimal reproduction, version and environment details, and this error message: ${message}`), this.code = this.name = InternalError.code, this.data = { message };
		}
	};
	/** @type {'InternalError'} */
	InternalError.code = "InternalError";
	var UnsafeFilepathError = class UnsafeFilepathError extends BaseError {
		/**
		* @param {string} filepath
		*/
		constructor(filepath) {
			super(`The filepath "${filepath}" contains unsafe character sequences`), this.code = this.name = UnsafeFilepathError.code, this.data = { filepath };
		}
	};
	/** @type {'UnsafeFilepathError'} */
	UnsafeFilepathError.code = "UnsafeFilepathError";
	var BufferCursor = class {
		constructor(buffer) {
			this.buffer = buffer, this._start = 0;
		}
		eof() {
			return this._start >= this.buffer.length;
		}
		tell() {
			return this._start;
		}
		seek(n) {
			this._start = n;
		}
		slice(n) {
			let r = this.buffer.slice(this._start, this._start + n);
			return this._start += n, r;
		}
		toString(enc, length) {
			let r = this.buffer.toString(enc, this._start, this._start + length);
			return this._start += length, r;
		}
		write(value, length, enc) {
			let r = this.buffer.write(value, this._start, length, enc);
			return this._start += length, r;
		}
		copy(source, start, end) {
			let r = source.copy(this.buffer, this._start, start, end);
			return this._start += r, r;
		}
		readUInt8() {
			let r = this.buffer.readUInt8(this._start);
			return this._start += 1, r;
		}
		writeUInt8(value) {
			let r = this.buffer.writeUInt8(value, this._start);
			return this._start += 1, r;
		}
		readUInt16BE() {
			let r = this.buffer.readUInt16BE(this._start);
			return this._start += 2, r;
		}
		writeUInt16BE(value) {
			let r = this.buffer.writeUInt16BE(value, this._start);
			return this._start += 2, r;
		}
		readUInt32BE() {
			let r = this.buffer.readUInt32BE(this._start);
			return this._start += 4, r;
		}
		writeUInt32BE(value) {
			let r = this.buffer.writeUInt32BE(value, this._start);
			return this._start += 4, r;
		}
	};
	let NEEDS_CODE_POINT_ORDER = /[\ud800-￿]/;
	function isLoneSurrogate(s, i, unit) {
		if (unit < 55296 || unit > 57343) return !1;
		if (unit < 56320) {
			let next = i + 1 < s.length ? s.charCodeAt(i + 1) : 0;
			return next < 56320 || next > 57343;
		}
		let prev = i > 0 ? s.charCodeAt(i - 1) : 0;
		return prev < 55296 || prev > 56319;
	}
	/**
	* Compare two strings by code point. This gives the same order as the UTF-8 bytes of the
	* strings, and git sorts paths in that order. The `<` operator compares UTF-16 code units,
	* so it puts a character above U+FFFF (a surrogate pair) before the characters from U+E000
	* to U+FFFF. Git puts it after them. A lone surrogate counts as U+FFFD, because the UTF-8
	* encoding of the path writes it that way.
	*
	* @param {string} a
	* @param {string} b
	* @returns {-1 | 0 | 1}
	*/
	function compareStrings(a, b) {
		if (!NEEDS_CODE_POINT_ORDER.test(a) && !NEEDS_CODE_POINT_ORDER.test(b)) return -(a < b) || +(a > b);
		let length = Math.min(a.length, b.length);
		for (let i = 0; i < length; i++) {
			let x = a.charCodeAt(i), y = b.charCodeAt(i);
			if (x !== y) {
				if (isLoneSurrogate(a, i, x) && (x = 65533), isLoneSurrogate(b, i, y) && (y = 65533), x === y) continue;
				return x >= 55296 && y >= 55296 && (x += x >= 57344 ? -2048 : 8192, y += y >= 57344 ? -2048 : 8192), x < y ? -1 : 1;
			}
		}
		return a.length < b.length ? -1 : +(a.length > b.length);
	}
	function comparePath(a, b) {
		return compareStrings(a.path, b.path);
	}
	function toHex(buffer) {
		let hex = "";
		for (let byte of new Uint8Array(buffer)) byte < 16 && (hex += "0"), hex += byte.toString(16);
		return hex;
	}
	let supportsSubtleSHA1 = null;
	async function shasum(buffer) {
		return supportsSubtleSHA1 === null && (supportsSubtleSHA1 = await testSubtleSHA1()), supportsSubtleSHA1 ? subtleSHA1(buffer) : shasumSync(buffer);
	}
	function shasumSync(buffer) {
		return new Hash().update(buffer).digest("hex");
	}
	async function subtleSHA1(buffer) {
		return toHex(await crypto.subtle.digest("SHA-1", buffer));
	}
	async function testSubtleSHA1() {
		try {
			return await subtleSHA1(new Uint8Array([])) === "da39a3ee5e6b4b0d3255bfef95601890afd80709";
		} catch {}
		return !1;
	}
	function dirname(path) {
		let last = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
		return last === -1 ? "." : last === 0 ? "/" : path.slice(0, last);
	}
	var NotFoundError = class NotFoundError extends BaseError {
		/**
		* @param {string} what
		*/
		constructor(what) {
			super(`Could not find ${what}.`), this.code = this.name = NotFoundError.code, this.data = { what };
		}
	};
	/** @type {'NotFoundError'} */
	NotFoundError.code = "NotFoundError";
	var ObjectTypeError = class ObjectTypeError extends BaseError {
		/**
		* @param {string} oid
		* @param {'blob'|'commit'|'tag'|'tree'} actual
		* @param {'blob'|'commit'|'tag'|'tree'} expected
		* @param {string} [filepath]
		*/
		constructor(oid, actual, expected, filepath) {
			super(`Object ${oid} ${filepath ? `at ${filepath}` : ""}was anticipated to be a ${expected} but it is a ${actual}.`), this.code = this.name = ObjectTypeError.code, this.data = {
				oid,
				actual,
				expected,
				filepath
			};
		}
	};
	/** @type {'ObjectTypeError'} */
	ObjectTypeError.code = "ObjectTypeError";
	var InvalidOidError = class InvalidOidError extends BaseError {
		/**
		* @param {string} value
		*/
		constructor(value) {
			super(`Expected a 40-char hex object id but saw "${value}".`), this.code = this.name = InvalidOidError.code, this.data = { value };
		}
	};
	/** @type {'InvalidOidError'} */
	InvalidOidError.code = "InvalidOidError";
	var InvalidRefNameError = class InvalidRefNameError extends BaseError {
		/**
		* @param {string} ref
		* @param {string} suggestion
		* @param {boolean} canForce
		*/
		constructor(ref, suggestion) {
			super(`"${ref}" would be an invalid git reference. (Hint: a valid alternative would be "${suggestion}".)`), this.code = this.name = InvalidRefNameError.code, this.data = {
				ref,
				suggestion
			};
		}
	};
	/** @type {'InvalidRefNameError'} */
	InvalidRefNameError.code = "InvalidRefNameError";
	var NoRefspecError = class NoRefspecError extends BaseError {
		/**
		* @param {string} remote
		*/
		constructor(remote) {
			super(`Could not find a fetch refspec for remote "${remote}". Make sure the config file has an entry like the following:
[remote "${remote}"]
\tfetch = +refs/heads/*:refs/remotes/origin/*
`), this.code = this.name = NoRefspecError.code, this.data = { remote };
		}
	};
	/** @type {'NoRefspecError'} */
	NoRefspecError.code = "NoRefspecError";
	function normalizeString(path, aar) {
		let res = "", lastSegmentLength = 0, lastSlash = -1, dots = 0, char = "\0";
		for (let i = 0; i <= path.length; ++i) {
			if (i < path.length) char = path[i];
			else if (char === "/") break;
			else char = "/";
			if (char === "/") {
				if (lastSlash !== i - 1 && dots !== 1) {
					if (dots === 2) {
						if (res.length < 2 || lastSegmentLength !== 2 || res.at(-1) !== "." || res.at(-2) !== ".") {
							if (res.length > 2) {
								let lastSlashIndex = res.lastIndexOf("/");
								lastSlashIndex === -1 ? (res = "", lastSegmentLength = 0) : (res = res.slice(0, lastSlashIndex), lastSegmentLength = res.length - 1 - res.lastIndexOf("/")), lastSlash = i, dots = 0;
								continue;
							}
							if (res.length !== 0) {
								res = "", lastSegmentLength = 0, lastSlash = i, dots = 0;
								continue;
							}
						}
						aar && (res += res.length > 0 ? "/.." : "..", lastSegmentLength = 2);
					} else res.length > 0 ? res += "/" + path.slice(lastSlash + 1, i) : res = path.slice(lastSlash + 1, i), lastSegmentLength = i - lastSlash - 1;
				}
				lastSlash = i, dots = 0;
			} else char === "." && dots !== -1 ? ++dots : dots = -1;
		}
		return res;
	}
	function getWindowsDrivePrefix(path) {
		return path.length >= 2 && /^[a-zA-Z]:/.test(path) ? path.slice(0, 2) : null;
	}
	function normalize(path) {
		if (!path.length) return ".";
		path = path.replace(/\\/g, "/");
		let drivePrefix = getWindowsDrivePrefix(path), isAbsolute = path[0] === "/" || drivePrefix !== null && path[2] === "/", trailingSeparator = path.at(-1) === "/", normalized = normalizeString(drivePrefix ? path.slice(2) : path, !isAbsolute);
		if (!normalized.length) {
			let root = drivePrefix ? isAbsolute ? drivePrefix + "/" : drivePrefix : isAbsolute ? "/" : ".";
			return trailingSeparator && !isAbsolute ? root + "/" : root;
		}
		return trailingSeparator && (normalized += "/"), drivePrefix ? isAbsolute ? `${drivePrefix}/${normalized}` : `${drivePrefix}${normalized}` : isAbsolute ? `/${normalized}` : normalized;
	}
	function join(...args) {
		if (args.length === 0) return ".";
		let joined;
		for (let i = 0; i < args.length; ++i) {
			let arg = args[i].replace(/\\/g, "/");
			arg.length !== 0 && (/^[a-zA-Z]:\//.test(arg) || joined === void 0 ? joined = arg : joined += "/" + arg);
		}
		return joined === void 0 ? "." : normalize(joined);
	}
	function compareTreeEntryPath(a, b) {
		return compareStrings(appendSlashIfDir(a), appendSlashIfDir(b));
	}
	function appendSlashIfDir(entry) {
		return entry.mode === "040000" ? entry.path + "/" : entry.path;
	}
	/**
	*
	* @typedef {Object} TreeEntry
	* @property {string} mode - the 6 digit hexadecimal mode
	* @property {string} path - the name of the file or directory
	* @property {string} oid - the SHA-1 object id of the blob or tree
	* @property {'commit'|'blob'|'tree'} type - the type of object
	*/
	function mode2type$1(mode) {
		switch (mode) {
			case "040000": return "tree";
			case "100644": return "blob";
			case "100755": return "blob";
			case "120000": return "blob";
			case "160000": return "commit";
		}
		throw new InternalError(`Unexpected GitTree entry mode: ${mode}`);
	}
	function parseBuffer(buffer) {
		let _entries = [], cursor = 0;
		for (; cursor < buffer.length;) {
			let space = buffer.indexOf(32, cursor);
			if (space === -1) throw new InternalError(`GitTree: Error parsing buffer at byte location ${cursor}: Could not find the next space character.`);
			let nullchar = buffer.indexOf(0, cursor);
			if (nullchar === -1) throw new InternalError(`GitTree: Error parsing buffer at byte location ${cursor}: Could not find the next null character.`);
			let mode = buffer.slice(cursor, space).toString("utf8");
			mode === "40000" && (mode = "040000");
			let type = mode2type$1(mode), path = buffer.slice(space + 1, nullchar).toString("utf8"), hfsClean = path.replace(/[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g, ""), normalized = hfsClean.split(":")[0].toLowerCase().replace(/[. ]+$/, "");
			if (path.includes("\\") || path.includes("/") || hfsClean === "." || hfsClean === ".." || normalized === ".git" || /^\.?git~[1-9]$/.test(normalized)) throw new UnsafeFilepathError(path);
			let oid = buffer.slice(nullchar + 1, nullchar + 21).toString("hex");
			cursor = nullchar + 21, _entries.push({
				mode,
				path,
				oid,
				type
			});
		}
		return _entries;
	}
	function limitModeToAllowed(mode) {
		if (typeof mode == "number" && (mode = mode.toString(8)), mode.match(/^0?4.*/)) return "040000";
		if (mode.match(/^1006.*/)) return "100644";
		if (mode.match(/^1007.*/)) return "100755";
		if (mode.match(/^120.*/)) return "120000";
		if (mode.match(/^160.*/)) return "160000";
		throw new InternalError(`Could not understand file mode: ${mode}`);
	}
	function nudgeIntoShape(entry) {
		return !entry.oid && entry.sha && (entry.oid = entry.sha), entry.mode = limitModeToAllowed(entry.mode), entry.type ||= mode2type$1(entry.mode), entry;
	}
	var GitTree = class GitTree {
		constructor(entries) {
			if (Buffer.isBuffer(entries)) this._entries = parseBuffer(entries);
			else if (Array.isArray(entries)) this._entries = entries.map(nudgeIntoShape);
			else throw new InternalError("invalid type passed to GitTree constructor");
			this._entries.sort(comparePath);
		}
		static from(tree) {
			return new GitTree(tree);
		}
		render() {
			return this._entries.map((entry) => `${entry.mode} ${entry.type} ${entry.oid}    ${entry.path}`).join("\n");
		}
		toObject() {
			let entries = [...this._entries];
			return entries.sort(compareTreeEntryPath), Buffer.concat(entries.map((entry) => {
				let mode = Buffer.from(entry.mode.replace(/^0/, "")), space = Buffer.from(" "), path = Buffer.from(entry.path, "utf8"), nullchar = Buffer.from([0]), oid = Buffer.from(entry.oid, "hex");
				return Buffer.concat([
					mode,
					space,
					path,
					nullchar,
					oid
				]);
			}));
		}
		/**
		* @returns {TreeEntry[]}
		*/
		entries() {
			return this._entries;
		}
		*[Symbol.iterator]() {
			for (let entry of this._entries) yield entry;
		}
	}, GitObject = class {
		/**
		* Wraps a raw object with a Git header.
		*
		* @param {Object} params - The parameters for wrapping.
		* @param {string} params.type - The type of the Git object (e.g., 'blob', 'tree', 'commit').
		* @param {Uint8Array} params.object - The raw object data to wrap.
		* @returns {Uint8Array} The wrapped Git object as a single buffer.
		*/
		static wrap({ type, object }) {
			let header = `${type} ${object.length}\x00`, headerLen = header.length, totalLength = headerLen + object.length, wrappedObject = new Uint8Array(totalLength);
			for (let i = 0; i < headerLen; i++) wrappedObject[i] = header.charCodeAt(i);
			return wrappedObject.set(object, headerLen), wrappedObject;
		}
		/**
		* Unwraps a Git object buffer into its type and raw object data.
		*
		* @param {Buffer|Uint8Array} buffer - The buffer containing the wrapped Git object.
		* @returns {{ type: string, object: Buffer }} An object containing the type and the raw object data.
		* @throws {InternalError} If the length specified in the header does not match the actual object length.
		*/
		static unwrap(buffer) {
			let s = buffer.indexOf(32), i = buffer.indexOf(0), type = buffer.slice(0, s).toString("utf8"), length = buffer.slice(s + 1, i).toString("utf8"), actualLength = buffer.length - (i + 1);
			if (parseInt(length) !== actualLength) throw new InternalError(`Length mismatch: expected ${length} bytes but got ${actualLength} instead.`);
			return {
				type,
				object: Buffer.from(buffer.slice(i + 1))
			};
		}
	};
	async function readObjectLoose({ fs, gitdir, oid }) {
		let source = `objects/${oid.slice(0, 2)}/${oid.slice(2)}`, file = await fs.read(`${gitdir}/${source}`);
		return file ? {
			object: file,
			format: "deflated",
			source
		} : null;
	}
	/**
	* @param {Buffer} delta
	* @param {Buffer} source
	* @returns {Buffer}
	*/
	function applyDelta(delta, source) {
		let reader = new BufferCursor(delta), sourceSize = readVarIntLE(reader);
		if (sourceSize !== source.byteLength) throw new InternalError(`applyDelta expected source buffer to be ${sourceSize} bytes but the provided buffer was ${source.length} bytes`);
		let targetSize = readVarIntLE(reader), target, firstOp = readOp(reader, source);
		if (firstOp.byteLength === targetSize) target = firstOp;
		else {
			let chunks = [firstOp], tell = firstOp.byteLength;
			for (; !reader.eof();) {
				let op = readOp(reader, source);
				chunks.push(op), tell += op.byteLength;
			}
			if (targetSize !== tell) throw new InternalError(`applyDelta expected target buffer to be ${targetSize} bytes but the resulting buffer was ${tell} bytes`);
			target = Buffer.concat(chunks, targetSize);
		}
		return target;
	}
	function readVarIntLE(reader) {
		let result = 0, shift = 0, byte = null;
		do
			byte = reader.readUInt8(), result |= (byte & 127) << shift, shift += 7;
		while (byte & 128);
		return result;
	}
	function readCompactLE(reader, flags, size) {
		let result = 0, shift = 0;
		for (; size--;) flags & 1 && (result |= reader.readUInt8() << shift), flags >>= 1, shift += 8;
		return result;
	}
	function readOp(reader, source) {
		/** @type {number} */
		let byte = reader.readUInt8();
		if (byte & 128) {
			let offset = readCompactLE(reader, byte & 15, 4), size = readCompactLE(reader, (byte & 112) >> 4, 3);
			return size === 0 && (size = 65536), source.slice(offset, offset + size);
		}
		return reader.slice(byte);
	}
	function fromValue(value) {
		let queue = [value];
		return {
			next() {
				return Promise.resolve({
					done: queue.length === 0,
					value: queue.pop()
				});
			},
			return() {
				return queue = [], {};
			},
			[Symbol.asyncIterator]() {
				return this;
			}
		};
	}
	function getIterator(iterable) {
		return iterable[Symbol.asyncIterator] ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator] ? iterable[Symbol.iterator]() : iterable.next ? iterable : fromValue(iterable);
	}
	var StreamReader = class {
		constructor(stream) {
			if (typeof Buffer > "u") throw Error("Missing Buffer dependency");
			this.stream = getIterator(stream), this.buffer = null, this.cursor = 0, this.undoCursor = 0, this.started = !1, this._ended = !1, this._discardedBytes = 0;
		}
		eof() {
			return this._ended && this.cursor === this.buffer.length;
		}
		tell() {
			return this._discardedBytes + this.cursor;
		}
		async byte() {
			if (!this.eof() && (this.started || await this._init(), !(this.cursor === this.buffer.length && (await this._loadnext(), this._ended)))) return this._moveCursor(1), this.buffer[this.undoCursor];
		}
		async chunk() {
			if (!this.eof() && (this.started || await this._init(), !(this.cursor === this.buffer.length && (await this._loadnext(), this._ended)))) return this._moveCursor(this.buffer.length), this.buffer.slice(this.undoCursor, this.cursor);
		}
		async read(n) {
			if (!this.eof()) return this.started || await this._init(), this.cursor + n > this.buffer.length && (this._trim(), await this._accumulate(n)), this._moveCursor(n), this.buffer.slice(this.undoCursor, this.cursor);
		}
		async skip(n) {
			this.eof() || (this.started || await this._init(), this.cursor + n > this.buffer.length && (this._trim(), await this._accumulate(n)), this._moveCursor(n));
		}
		async undo() {
			this.cursor = this.undoCursor;
		}
		async _next() {
			this.started = !0;
			let { done, value } = await this.stream.next();
			return done && (this._ended = !0, !value) ? Buffer.alloc(0) : (value &&= Buffer.from(value), value);
		}
		_trim() {
			this.buffer = this.buffer.slice(this.undoCursor), this.cursor -= this.undoCursor, this._discardedBytes += this.undoCursor, this.undoCursor = 0;
		}
		_moveCursor(n) {
			this.undoCursor = this.cursor, this.cursor += n, this.cursor > this.buffer.length && (this.cursor = this.buffer.length);
		}
		async _accumulate(n) {
			if (this._ended) return;
			let buffers = [this.buffer];
			for (; this.cursor + n > lengthBuffers(buffers);) {
				let nextbuffer = await this._next();
				if (this._ended) break;
				buffers.push(nextbuffer);
			}
			this.buffer = Buffer.concat(buffers);
		}
		async _loadnext() {
			this._discardedBytes += this.buffer.length, this.undoCursor = 0, this.cursor = 0, this.buffer = await this._next();
		}
		async _init() {
			this.buffer = await this._next();
		}
	};
	function lengthBuffers(buffers) {
		return buffers.reduce((acc, buffer) => acc + buffer.length, 0);
	}
	async function listpack(stream, onData) {
		let reader = new StreamReader(stream), PACK = await reader.read(4);
		if (PACK = PACK.toString("utf8"), PACK !== "PACK") throw new InternalError(`Invalid PACK header '${PACK}'`);
		let version = await reader.read(4);
		if (version = version.readUInt32BE(0), version !== 2) throw new InternalError(`Invalid packfile version: ${version}`);
		let numObjects = await reader.read(4);
		if (numObjects = numObjects.readUInt32BE(0), !(numObjects < 1)) for (; !reader.eof() && numObjects--;) {
			let offset = reader.tell(), { type, length, ofs, reference } = await parseHeader(reader), inflator = new pako.Inflate();
			for (; !inflator.result;) {
				let chunk = await reader.chunk();
				if (!chunk) break;
				if (inflator.push(chunk, !1), inflator.err) throw new InternalError(`Pako error: ${inflator.msg}`);
				if (inflator.result) {
					if (inflator.result.length !== length) throw new InternalError("Inflated object size is different from that stated in packfile.");
					await reader.undo(), await reader.read(chunk.length - inflator.strm.avail_in);
					let end = reader.tell();
					await onData({
						data: inflator.result,
						type,
						num: numObjects,
						offset,
						end,
						reference,
						ofs
					});
				}
			}
		}
	}
	async function parseHeader(reader) {
		let byte = await reader.byte(), type = byte >> 4 & 7, length = byte & 15;
		if (byte & 128) {
			let shift = 4;
			do
				byte = await reader.byte(), length |= (byte & 127) << shift, shift += 7;
			while (byte & 128);
		}
		let ofs, reference;
		if (type === 6) {
			let shift = 0;
			ofs = 0;
			let bytes = [];
			do
				byte = await reader.byte(), ofs |= (byte & 127) << shift, shift += 7, bytes.push(byte);
			while (byte & 128);
			reference = Buffer.from(bytes);
		}
		return type === 7 && (reference = await reader.read(20)), {
			type,
			length,
			ofs,
			reference
		};
	}
	var DecompressionError = class DecompressionError extends BaseError {
		/**
		* @param {string} message
		*/
		constructor(message) {
			super(`Invalid compressed buffer: ${message}`), this.code = this.name = DecompressionError.code, this.data = { message };
		}
	};
	/** @type {'DecompressionError'} */
	DecompressionError.code = "DecompressionError";
	async function nativeInflate(buffer) {
		let ds = new DecompressionStream("deflate"), d = new Blob([buffer]).stream().pipeThrough(ds);
		try {
			return new Uint8Array(await new Response(d).arrayBuffer());
		} catch (err) {
			throw err && err.name === "TypeError" && err.message === "" ? new DecompressionError("decompression failed") : err;
		}
	}
	let supportsDecompressionStream = !1;
	async function inflate(buffer) {
		supportsDecompressionStream === null && (supportsDecompressionStream = testDecompressionStream());
		try {
			return supportsDecompressionStream ? await nativeInflate(buffer) : pako.inflate(buffer);
		} catch (err) {
			throw typeof err == "string" ? new DecompressionError(err) : err;
		}
	}
	function testDecompressionStream() {
		try {
			if (new DecompressionStream("deflate")) return !0;
		} catch {}
		return !1;
	}
	function decodeVarInt(reader) {
		let bytes = [], byte = 0, multibyte = 0;
		do {
			byte = reader.readUInt8();
			let lastSeven = byte & 127;
			bytes.push(lastSeven), multibyte = byte & 128;
		} while (multibyte);
		return bytes.reduce((a, b) => a + 1 << 7 | b, -1);
	}
	function otherVarIntDecode(reader, startWith) {
		let result = startWith, shift = 4, byte = null;
		do
			byte = reader.readUInt8(), result |= (byte & 127) << shift, shift += 7;
		while (byte & 128);
		return result;
	}
	var ObjectCache = class {
		constructor(maxBytes) {
			this.maxBytes = maxBytes, this.bytes = 0, this.map = new Map();
		}
		get(key) {
			let value = this.map.get(key);
			return value !== void 0 && (this.map.delete(key), this.map.set(key, value)), value;
		}
		set(key, value) {
			let size = value.object.byteLength;
			if (!(size > this.maxBytes / 4)) {
				this.map.set(key, value), this.bytes += size;
				for (let [oldKey, old] of this.map) {
					if (this.bytes <= this.maxBytes) break;
					this.map.delete(oldKey), this.bytes -= old.object.byteLength;
				}
			}
		}
	};
	function resolveInflated({ type, data, reference, offset }, cache, offsetByOid) {
		let object = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
		if (type !== "ofs-delta" && type !== "ref-delta") return {
			type,
			object
		};
		let baseOffset = type === "ofs-delta" ? offset - decodeVarInt(new BufferCursor(reference)) : offsetByOid.get(reference.toString("hex")), base = cache.get(baseOffset);
		if (!base) return null;
		try {
			return {
				type: base.type,
				object: Buffer.from(applyDelta(object, base.object))
			};
		} catch (err) {
			if (err instanceof InternalError || err instanceof RangeError) return null;
			throw err;
		}
	}
	var GitPackIndex = class GitPackIndex {
		constructor(stuff) {
			Object.assign(this, stuff), this.offsetCache = {};
		}
		static async fromIdx({ idx, getExternalRefDelta }) {
			let reader = new BufferCursor(idx);
			if (reader.slice(4).toString("hex") !== "ff744f63") return;
			let version = reader.readUInt32BE();
			if (version !== 2) throw new InternalError(`Unable to read version ${version} packfile IDX. (Only version 2 supported)`);
			if (idx.byteLength > 2147483648) throw new InternalError("To keep implementation simple, I haven't implemented the layer 5 feature needed to support packfiles > 2GB in size.");
			reader.seek(reader.tell() + 1020);
			let size = reader.readUInt32BE(), hashes = [];
			for (let i = 0; i < size; i++) {
				let hash = reader.slice(20).toString("hex");
				hashes[i] = hash;
			}
			reader.seek(reader.tell() + 4 * size);
			let offsets = new Map();
			for (let i = 0; i < size; i++) offsets.set(hashes[i], reader.readUInt32BE());
			let packfileSha = reader.slice(20).toString("hex");
			return new GitPackIndex({
				hashes,
				crcs: {},
				offsets,
				packfileSha,
				getExternalRefDelta
			});
		}
		static async fromPack({ pack, getExternalRefDelta, onProgress }) {
			let listpackTypes = {
				1: "commit",
				2: "tree",
				3: "blob",
				4: "tag",
				6: "ofs-delta",
				7: "ref-delta"
			}, offsetToObject = {}, packfileSha = pack.slice(-20).toString("hex"), hashes = [], crcs = {}, offsets = new Map(), totalObjectCount = null, lastPercent = null, cache = new ObjectCache(33554432), offsetByOid = new Map();
			await listpack([pack], async ({ data, type, reference, offset, num }) => {
				totalObjectCount === null && (totalObjectCount = num);
				let percent = Math.floor((totalObjectCount - num) * 100 / totalObjectCount);
				percent !== lastPercent && onProgress && await onProgress({
					phase: "Receiving objects",
					loaded: totalObjectCount - num,
					total: totalObjectCount
				}), lastPercent = percent, type = listpackTypes[type], ([
					"commit",
					"tree",
					"blob",
					"tag"
				].includes(type) || type === "ofs-delta" || type === "ref-delta") && (offsetToObject[offset] = {
					type,
					offset
				});
				let o = offsetToObject[offset];
				if (!o) return;
				let resolved = resolveInflated({
					type,
					data,
					reference,
					offset
				}, cache, offsetByOid);
				resolved && (o.oid = await shasum(GitObject.wrap(resolved)), offsetByOid.set(o.oid, offset), cache.set(offset, resolved));
			});
			let offsetArray = Object.keys(offsetToObject).map(Number);
			for (let [i, start] of offsetArray.entries()) {
				let end = i + 1 === offsetArray.length ? pack.byteLength - 20 : offsetArray[i + 1], o = offsetToObject[start], crc = crc32.buf(pack.slice(start, end)) >>> 0;
				o.end = end, o.crc = crc;
			}
			let p = new GitPackIndex({
				pack: Promise.resolve(pack),
				packfileSha,
				crcs,
				hashes,
				offsets,
				getExternalRefDelta
			});
			lastPercent = null;
			let count = 0, objectsByDepth = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			for (let offset in offsetToObject) {
				offset = Number(offset);
				let percent = Math.floor(count * 100 / totalObjectCount);
				percent !== lastPercent && onProgress && await onProgress({
					phase: "Resolving deltas",
					loaded: count,
					total: totalObjectCount
				}), count++, lastPercent = percent;
				let o = offsetToObject[offset];
				if (!o.oid) try {
					p.readDepth = 0, p.externalReadDepth = 0;
					let { type, object } = await p.readSlice({ start: offset });
					objectsByDepth[p.readDepth] += 1, o.oid = await shasum(GitObject.wrap({
						type,
						object
					}));
				} catch {
					continue;
				}
				hashes.push(o.oid), offsets.set(o.oid, offset), crcs[o.oid] = o.crc;
			}
			return hashes.sort(), p;
		}
		async toBuffer() {
			let buffers = [], write = (str, encoding) => {
				buffers.push(Buffer.from(str, encoding));
			};
			write("ff744f63", "hex"), write("00000002", "hex");
			let fanoutBuffer = new BufferCursor(Buffer.alloc(1024));
			for (let i = 0; i < 256; i++) {
				let count = 0;
				for (let hash of this.hashes) parseInt(hash.slice(0, 2), 16) <= i && count++;
				fanoutBuffer.writeUInt32BE(count);
			}
			buffers.push(fanoutBuffer.buffer);
			for (let hash of this.hashes) write(hash, "hex");
			let crcsBuffer = new BufferCursor(Buffer.alloc(this.hashes.length * 4));
			for (let hash of this.hashes) crcsBuffer.writeUInt32BE(this.crcs[hash]);
			buffers.push(crcsBuffer.buffer);
			let offsetsBuffer = new BufferCursor(Buffer.alloc(this.hashes.length * 4));
			for (let hash of this.hashes) offsetsBuffer.writeUInt32BE(this.offsets.get(hash));
			buffers.push(offsetsBuffer.buffer), write(this.packfileSha, "hex");
			let totalBuffer = Buffer.concat(buffers), sha = await shasum(totalBuffer), shaBuffer = Buffer.alloc(20);
			return shaBuffer.write(sha, "hex"), Buffer.concat([totalBuffer, shaBuffer]);
		}
		async load({ pack }) {
			this.pack = pack;
		}
		async unload() {
			this.pack = null;
		}
		async read({ oid }) {
			if (!this.offsets.get(oid)) {
				if (this.getExternalRefDelta) return this.externalReadDepth++, this.getExternalRefDelta(oid);
				throw new InternalError(`Could not read object ${oid} from packfile`);
			}
			let start = this.offsets.get(oid);
			return this.readSlice({ start });
		}
		async readSlice({ start }) {
			if (this.offsetCache[start]) return Object.assign({}, this.offsetCache[start]);
			this.readDepth++;
			let types = {
				16: "commit",
				32: "tree",
				48: "blob",
				64: "tag",
				96: "ofs_delta",
				112: "ref_delta"
			}, pack = await this.pack;
			if (!pack) throw new InternalError("Could not read packfile data. The packfile may be missing, corrupted, or too large to read into memory.");
			let raw = pack.slice(start), reader = new BufferCursor(raw), byte = reader.readUInt8(), btype = byte & 112, type = types[btype];
			if (type === void 0) throw new InternalError("Unrecognized type: 0b" + btype.toString(2));
			let lastFour = byte & 15, length = lastFour;
			byte & 128 && (length = otherVarIntDecode(reader, lastFour));
			let base = null, object = null;
			if (type === "ofs_delta") {
				let baseOffset = start - decodeVarInt(reader);
				({object: base, type} = await this.readSlice({ start: baseOffset }));
			}
			if (type === "ref_delta") {
				let oid = reader.slice(20).toString("hex");
				({object: base, type} = await this.read({ oid }));
			}
			let buffer = raw.slice(reader.tell());
			if (object = Buffer.from(await inflate(buffer)), object.byteLength !== length) throw new InternalError(`Packfile told us object would have length ${length} but it had length ${object.byteLength}`);
			return base && (object = Buffer.from(applyDelta(object, base))), this.readDepth > 3 && (this.offsetCache[start] = {
				type,
				object
			}), {
				type,
				format: "content",
				object
			};
		}
	};
	let PackfileCache = Symbol("PackfileCache");
	async function loadPackIndex({ fs, filename, getExternalRefDelta, emitter, emitterPrefix }) {
		let idx = await fs.read(filename);
		return GitPackIndex.fromIdx({
			idx,
			getExternalRefDelta
		});
	}
	function readPackIndex({ fs, cache, filename, getExternalRefDelta, emitter, emitterPrefix }) {
		cache[PackfileCache] || (cache[PackfileCache] = new Map());
		let p = cache[PackfileCache].get(filename);
		return p || (p = loadPackIndex({
			fs,
			filename,
			getExternalRefDelta,
			emitter,
			emitterPrefix
		}), cache[PackfileCache].set(filename, p), p.catch(() => {
			cache[PackfileCache].get(filename) === p && cache[PackfileCache].delete(filename);
		})), p;
	}
	let SHA1_CHUNK_SIZE = 8388608;
	async function shasumRange(buffer, { start = 0, end = buffer.length } = {}) {
		let hash = crypto$1.createHash("sha1");
		for (let i = start; i < end; i += SHA1_CHUNK_SIZE) hash.update(buffer.subarray(i, Math.min(i + SHA1_CHUNK_SIZE, end)));
		return hash.digest("hex");
	}
	async function readObjectPacked({ fs, cache, gitdir, oid, format = "content", getExternalRefDelta }) {
		let list = await fs.readdir(join(gitdir, "objects/pack"));
		list = list.filter((x) => x.endsWith(".idx"));
		for (let filename of list) {
			let indexFile = `${gitdir}/objects/pack/${filename}`, p = await readPackIndex({
				fs,
				cache,
				filename: indexFile,
				getExternalRefDelta
			});
			if (p.error) throw new InternalError(p.error);
			if (p.offsets.has(oid)) {
				let packFile = indexFile.replace(/idx$/, "pack");
				if (!p.pack) {
					let read = fs.read(packFile);
					p.pack = read, read.catch(() => {
						p.pack === read && (p.pack = null);
					});
				}
				let pack = await p.pack;
				if (!pack) throw p.pack = null, new InternalError(`Could not read packfile at ${packFile}. The file may be missing, corrupted, or too large to read into memory.`);
				p._checksumVerification ||= verifyPackfile(pack, p.packfileSha), await p._checksumVerification;
				let result = await p.read({
					oid,
					getExternalRefDelta
				});
				return result.format = "content", result.source = `objects/pack/${filename.replace(/idx$/, "pack")}`, result;
			}
		}
		return null;
	}
	async function verifyPackfile(pack, expectedShaFromIndex) {
		let packTrailer = pack.subarray(-20), packTrailerSha = Array.from(packTrailer).map((b) => b.toString(16).padStart(2, "0")).join("");
		if (packTrailerSha !== expectedShaFromIndex) throw new InternalError(`Packfile trailer mismatch: expected ${expectedShaFromIndex}, got ${packTrailerSha}. The packfile may be corrupted.`);
		let actualPayloadSha = await shasumRange(pack, {
			start: 0,
			end: pack.length - 20
		});
		if (actualPayloadSha !== expectedShaFromIndex) throw new InternalError(`Packfile payload corrupted: calculated ${actualPayloadSha} but expected ${expectedShaFromIndex}. The packfile may have been tampered with.`);
	}
	/**
	* @param {object} args
	* @param {import('../models/FileSystem.js').FileSystem} args.fs
	* @param {any} args.cache
	* @param {string} args.gitdir
	* @param {string} args.oid
	* @param {string} [args.format]
	*/
	async function _readObject({ fs, cache, gitdir, oid, format = "content" }) {
		if (![
			"deflated",
			"wrapped",
			"content"
		].includes(format)) throw new InternalError(`invalid requested format "${format}"`);
		let getExternalRefDelta = (oid) => _readObject({
			fs,
			cache,
			gitdir,
			oid
		}), result;
		if (oid === "4b825dc642cb6eb9a060e54bf8d69288fbee4904" && (result = {
			format: "wrapped",
			object: Buffer.from("tree 0\0")
		}), result ||= await readObjectLoose({
			fs,
			gitdir,
			oid
		}), !result) {
			if (result = await readObjectPacked({
				fs,
				cache,
				gitdir,
				oid,
				getExternalRefDelta
			}), !result) throw new NotFoundError(oid);
			return result;
		}
		if (format === "deflated" || (result.format === "deflated" && (result.object = Buffer.from(await inflate(result.object)), result.format = "wrapped"), format === "wrapped")) return result;
		let sha = await shasum(result.object);
		if (sha !== oid) throw new InternalError(`SHA check failed! Expected ${oid}, computed ${sha}`);
		let { object, type } = GitObject.unwrap(result.object);
		return result.type = type, result.object = object, result.format = "content", result;
	}
	var AlreadyExistsError = class AlreadyExistsError extends BaseError {
		/**
		* @param {'note'|'remote'|'tag'|'branch'} noun
		* @param {string} where
		* @param {boolean} canForce
		*/
		constructor(noun, where, canForce = !0) {
			super(`Failed to create ${noun} at ${where} because it already exists.${canForce ? ` (Hint: use 'force: true' parameter to overwrite existing ${noun}.)` : ""}`), this.code = this.name = AlreadyExistsError.code, this.data = {
				noun,
				where,
				canForce
			};
		}
	};
	/** @type {'AlreadyExistsError'} */
	AlreadyExistsError.code = "AlreadyExistsError";
	var AmbiguousError = class AmbiguousError extends BaseError {
		/**
		* @param {'oids'|'refs'} nouns
		* @param {string} short
		* @param {string[]} matches
		*/
		constructor(nouns, short, matches) {
			super(`Found multiple ${nouns} matching "${short}" (${matches.join(", ")}). Use a longer abbreviation length to disambiguate them.`), this.code = this.name = AmbiguousError.code, this.data = {
				nouns,
				short,
				matches
			};
		}
	};
	/** @type {'AmbiguousError'} */
	AmbiguousError.code = "AmbiguousError";
	var CheckoutConflictError = class CheckoutConflictError extends BaseError {
		/**
		* @param {string[]} filepaths
		*/
		constructor(filepaths) {
			super(`Your local changes to the following files would be overwritten by checkout: ${filepaths.join(", ")}`), this.code = this.name = CheckoutConflictError.code, this.data = { filepaths };
		}
	};
	/** @type {'CheckoutConflictError'} */
	CheckoutConflictError.code = "CheckoutConflictError";
	var CherryPickLocalChangesError = class CherryPickLocalChangesError extends BaseError {
		/**
		* @param {string[]} filepaths
		*/
		constructor(filepaths) {
			super(`Your local changes to the following files would be overwritten by cherry-pick: ${filepaths.join(", ")}`), this.code = this.name = CherryPickLocalChangesError.code, this.data = { filepaths };
		}
	};
	/** @type {'CherryPickLocalChangesError'} */
	CherryPickLocalChangesError.code = "CherryPickLocalChangesError";
	var CherryPickMergeCommitError = class CherryPickMergeCommitError extends BaseError {
		/**
		* @param {string} oid
		* @param {number} parentCount
		*/
		constructor(oid, parentCount) {
			super(`Cannot cherry-pick merge commit ${oid}. Merge commits have ${parentCount} parents and require specifying which parent to use as the base.`), this.code = this.name = CherryPickMergeCommitError.code, this.data = {
				oid,
				parentCount
			};
		}
	};
	/** @type {'CherryPickMergeCommitError'} */
	CherryPickMergeCommitError.code = "CherryPickMergeCommitError";
	var CherryPickRootCommitError = class CherryPickRootCommitError extends BaseError {
		/**
		* @param {string} oid
		*/
		constructor(oid) {
			super(`Cannot cherry-pick root commit ${oid}. Root commits have no parents.`), this.code = this.name = CherryPickRootCommitError.code, this.data = { oid };
		}
	};
	/** @type {'CherryPickRootCommitError'} */
	CherryPickRootCommitError.code = "CherryPickRootCommitError";
	var CommitNotFetchedError = class CommitNotFetchedError extends BaseError {
		/**
		* @param {string} ref
		* @param {string} oid
		*/
		constructor(ref, oid) {
			super(`Failed to checkout "${ref}" because commit ${oid} is not available locally. Do a git fetch to make the branch available locally.`), this.code = this.name = CommitNotFetchedError.code, this.data = {
				ref,
				oid
			};
		}
	};
	/** @type {'CommitNotFetchedError'} */
	CommitNotFetchedError.code = "CommitNotFetchedError";
	var EmptyCommitError = class EmptyCommitError extends BaseError {
		constructor() {
			super("Cannot create an empty commit when disallowEmpty is true."), this.code = this.name = EmptyCommitError.code, this.data = {};
		}
	};
	/** @type {'EmptyCommitError'} */
	EmptyCommitError.code = "EmptyCommitError";
	var EmptyServerResponseError = class EmptyServerResponseError extends BaseError {
		constructor() {
			super("Empty response from git server."), this.code = this.name = EmptyServerResponseError.code, this.data = {};
		}
	};
	/** @type {'EmptyServerResponseError'} */
	EmptyServerResponseError.code = "EmptyServerResponseError";
	var FastForwardError = class FastForwardError extends BaseError {
		constructor() {
			super("A simple fast-forward merge was not possible."), this.code = this.name = FastForwardError.code, this.data = {};
		}
	};
	/** @type {'FastForwardError'} */
	FastForwardError.code = "FastForwardError";
	var GitPushError = class GitPushError extends BaseError {
		/**
		* @param {string} prettyDetails
		* @param {PushResult} result
		*/
		constructor(prettyDetails, result) {
			super(`One or more branches were not updated: ${prettyDetails}`), this.code = this.name = GitPushError.code, this.data = {
				prettyDetails,
				result
			};
		}
	};
	/** @type {'GitPushError'} */
	GitPushError.code = "GitPushError";
	var HttpError = class HttpError extends BaseError {
		/**
		* @param {number} statusCode
		* @param {string} statusMessage
		* @param {string} response
		*/
		constructor(statusCode, statusMessage, response) {
			super(`HTTP Error: ${statusCode} ${statusMessage}`), this.code = this.name = HttpError.code, this.data = {
				statusCode,
				statusMessage,
				response
			};
		}
	};
	/** @type {'HttpError'} */
	HttpError.code = "HttpError";
	var InvalidFilepathError = class InvalidFilepathError extends BaseError {
		/**
		* @param {'leading-slash'|'trailing-slash'|'directory'} [reason]
		*/
		constructor(reason) {
			let message = "invalid filepath";
			reason === "leading-slash" || reason === "trailing-slash" ? message = "\"filepath\" parameter should not include leading or trailing directory separators because these can cause problems on some platforms." : reason === "directory" && (message = "\"filepath\" should not be a directory."), super(message), this.code = this.name = InvalidFilepathError.code, this.data = { reason };
		}
	};
	/** @type {'InvalidFilepathError'} */
	InvalidFilepathError.code = "InvalidFilepathError";
	var MaxDepthError = class MaxDepthError extends BaseError {
		/**
		* @param {number} depth
		*/
		constructor(depth) {
			super(`Maximum search depth of ${depth} exceeded.`), this.code = this.name = MaxDepthError.code, this.data = { depth };
		}
	};
	/** @type {'MaxDepthError'} */
	MaxDepthError.code = "MaxDepthError";
	var MergeNotSupportedError = class MergeNotSupportedError extends BaseError {
		constructor() {
			super("Merges with conflicts are not supported yet."), this.code = this.name = MergeNotSupportedError.code, this.data = {};
		}
	};
	/** @type {'MergeNotSupportedError'} */
	MergeNotSupportedError.code = "MergeNotSupportedError";
	var MergeConflictError = class MergeConflictError extends BaseError {
		/**
		* @param {Array<string>} filepaths
		* @param {Array<string>} bothModified
		* @param {Array<string>} deleteByUs
		* @param {Array<string>} deleteByTheirs
		*/
		constructor(filepaths, bothModified, deleteByUs, deleteByTheirs) {
			super(`Automatic merge failed with one or more merge conflicts in the following files: ${filepaths.toString()}. Fix conflicts then commit the result.`), this.code = this.name = MergeConflictError.code, this.data = {
				filepaths,
				bothModified,
				deleteByUs,
				deleteByTheirs
			};
		}
	};
	/** @type {'MergeConflictError'} */
	MergeConflictError.code = "MergeConflictError";
	var MissingNameError = class MissingNameError extends BaseError {
		/**
		* @param {'author'|'committer'|'tagger'} role
		*/
		constructor(role) {
			super(`No name was provided for ${role} in the argument or in the .git/config file.`), this.code = this.name = MissingNameError.code, this.data = { role };
		}
	};
	/** @type {'MissingNameError'} */
	MissingNameError.code = "MissingNameError";
	var MissingParameterError = class MissingParameterError extends BaseError {
		/**
		* @param {string} parameter
		*/
		constructor(parameter) {
			super(`The function requires a "${parameter}" parameter but none was provided.`), this.code = this.name = MissingParameterError.code, this.data = { parameter };
		}
	};
	/** @type {'MissingParameterError'} */
	MissingParameterError.code = "MissingParameterError";
	var MultipleGitError = class MultipleGitError extends BaseError {
		/**
		* @param {Error[]} errors
		* @param {string} message
		*/
		constructor(errors) {
			super("There are multiple errors that were thrown by the method. Please refer to the \"errors\" property to see more"), this.code = this.name = MultipleGitError.code, this.data = { errors }, this.errors = errors;
		}
	};
	/** @type {'MultipleGitError'} */
	MultipleGitError.code = "MultipleGitError";
	var ParseError = class ParseError extends BaseError {
		/**
		* @param {string} expected
		* @param {string} actual
		*/
		constructor(expected, actual) {
			super(`Expected "${expected}" but received "${actual}".`), this.code = this.name = ParseError.code, this.data = {
				expected,
				actual
			};
		}
	};
	/** @type {'ParseError'} */
	ParseError.code = "ParseError";
	var PushRejectedError = class PushRejectedError extends BaseError {
		/**
		* @param {'not-fast-forward'|'tag-exists'} reason
		*/
		constructor(reason) {
			let message = "";
			reason === "not-fast-forward" ? message = " because it was not a simple fast-forward" : reason === "tag-exists" && (message = " because tag already exists"), super(`Push rejected${message}. Use "force: true" to override.`), this.code = this.name = PushRejectedError.code, this.data = { reason };
		}
	};
	/** @type {'PushRejectedError'} */
	PushRejectedError.code = "PushRejectedError";
	var RemoteCapabilityError = class RemoteCapabilityError extends BaseError {
		/**
		* @param {'shallow'|'deepen-since'|'deepen-not'|'deepen-relative'} capability
		* @param {'depth'|'since'|'exclude'|'relative'} parameter
		*/
		constructor(capability, parameter) {
			super(`Remote does not support the "${capability}" so the "${parameter}" parameter cannot be used.`), this.code = this.name = RemoteCapabilityError.code, this.data = {
				capability,
				parameter
			};
		}
	};
	/** @type {'RemoteCapabilityError'} */
	RemoteCapabilityError.code = "RemoteCapabilityError";
	var SmartHttpError = class SmartHttpError extends BaseError {
		/**
		* @param {string} preview
		* @param {string} response
		*/
		constructor(preview, response) {
			super(`Remote did not reply using the "smart" HTTP protocol. Expected "001e# service=git-upload-pack" but received: ${preview}`), this.code = this.name = SmartHttpError.code, this.data = {
				preview,
				response
			};
		}
	};
	/** @type {'SmartHttpError'} */
	SmartHttpError.code = "SmartHttpError";
	var UnknownTransportError = class UnknownTransportError extends BaseError {
		/**
		* @param {string} url
		* @param {string} transport
		* @param {string} [suggestion]
		*/
		constructor(url, transport, suggestion) {
			super(`Git remote "${url}" uses an unrecognized transport protocol: "${transport}"`), this.code = this.name = UnknownTransportError.code, this.data = {
				url,
				transport,
				suggestion
			};
		}
	};
	/** @type {'UnknownTransportError'} */
	UnknownTransportError.code = "UnknownTransportError";
	var UrlParseError = class UrlParseError extends BaseError {
		/**
		* @param {string} url
		*/
		constructor(url) {
			super(`Cannot parse remote URL: "${url}"`), this.code = this.name = UrlParseError.code, this.data = { url };
		}
	};
	/** @type {'UrlParseError'} */
	UrlParseError.code = "UrlParseError";
	var UserCanceledError = class UserCanceledError extends BaseError {
		constructor() {
			super("The operation was canceled."), this.code = this.name = UserCanceledError.code, this.data = {};
		}
	};
	/** @type {'UserCanceledError'} */
	UserCanceledError.code = "UserCanceledError";
	var IndexResetError = class IndexResetError extends BaseError {
		/**
		* @param {Array<string>} filepaths
		*/
		constructor(filepath) {
			super(`Could not merge index: Entry for '${filepath}' is not up to date. Either reset the index entry to HEAD, or stage your unstaged changes.`), this.code = this.name = IndexResetError.code, this.data = { filepath };
		}
	};
	/** @type {'IndexResetError'} */
	IndexResetError.code = "IndexResetError";
	var NoCommitError = class NoCommitError extends BaseError {
		/**
		* @param {string} ref
		*/
		constructor(ref) {
			super(`"${ref}" does not point to any commit. You're maybe working on a repository with no commits yet. `), this.code = this.name = NoCommitError.code, this.data = { ref };
		}
	};
	/** @type {'NoCommitError'} */
	NoCommitError.code = "NoCommitError";
	var Errors = Object.freeze({
		__proto__: null,
		AlreadyExistsError,
		AmbiguousError,
		CheckoutConflictError,
		CherryPickLocalChangesError,
		CherryPickMergeCommitError,
		CherryPickRootCommitError,
		CommitNotFetchedError,
		DecompressionError,
		EmptyCommitError,
		EmptyServerResponseError,
		FastForwardError,
		GitPushError,
		HttpError,
		InternalError,
		InvalidFilepathError,
		InvalidOidError,
		InvalidRefNameError,
		MaxDepthError,
		MergeNotSupportedError,
		MergeConflictError,
		MissingNameError,
		MissingParameterError,
		MultipleGitError,
		NoRefspecError,
		NotFoundError,
		ObjectTypeError,
		ParseError,
		PushRejectedError,
		RemoteCapabilityError,
		SmartHttpError,
		UnknownTransportError,
		UnsafeFilepathError,
		UrlParseError,
		UserCanceledError,
		UnmergedPathsError,
		IndexResetError,
		NoCommitError
	});
	function formatAuthor({ name, email, timestamp, timezoneOffset }) {
		return timezoneOffset = formatTimezoneOffset(timezoneOffset), `${name} <${email}> ${timestamp} ${timezoneOffset}`;
	}
	function formatTimezoneOffset(minutes) {
		let sign = simpleSign(negateExceptForZero(minutes));
		minutes = Math.abs(minutes);
		let hours = Math.floor(minutes / 60);
		minutes -= hours * 60;
		let strHours = String(hours), strMinutes = String(minutes);
		return strHours.length < 2 && (strHours = "0" + strHours), strMinutes.length < 2 && (strMinutes = "0" + strMinutes), (sign === -1 ? "-" : "+") + strHours + strMinutes;
	}
	function simpleSign(n) {
		return Math.sign(n) || (Object.is(n, -0) ? -1 : 1);
	}
	function negateExceptForZero(n) {
		return n === 0 ? n : -n;
	}
	function normalizeNewlines(str) {
		return str = str.replace(/\r/g, ""), str = str.replace(/^\n+/, ""), str = str.replace(/\n+$/, "") + "\n", str;
	}
	function parseAuthor(author) {
		let [, name, email, timestamp, offset] = author.match(/^(.*) <(.*)> (.*) (.*)$/);
		return {
			name,
			email,
			timestamp: Number(timestamp),
			timezoneOffset: parseTimezoneOffset(offset)
		};
	}
	function parseTimezoneOffset(offset) {
		let [, sign, hours, minutes] = offset.match(/(\+|-)(\d\d)(\d\d)/);
		return minutes = (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes)), negateExceptForZero$1(minutes);
	}
	function negateExceptForZero$1(n) {
		return n === 0 ? n : -n;
	}
	var GitAnnotatedTag = class GitAnnotatedTag {
		constructor(tag) {
			if (typeof tag == "string") this._tag = tag;
			else if (Buffer.isBuffer(tag)) this._tag = tag.toString("utf8");
			else if (typeof tag == "object") this._tag = GitAnnotatedTag.render(tag);
			else throw new InternalError("invalid type passed to GitAnnotatedTag constructor");
		}
		static from(tag) {
			return new GitAnnotatedTag(tag);
		}
		static render(obj) {
			return `object ${obj.object}
type ${obj.type}
tag ${obj.tag}
tagger ${formatAuthor(obj.tagger)}

${obj.message}
${obj.gpgsig ? obj.gpgsig : ""}`;
		}
		justHeaders() {
			return this._tag.slice(0, this._tag.indexOf("\n\n"));
		}
		message() {
			let tag = this.withoutSignature();
			return tag.slice(tag.indexOf("\n\n") + 2);
		}
		parse() {
			return Object.assign(this.headers(), {
				message: this.message(),
				gpgsig: this.gpgsig()
			});
		}
		render() {
			return this._tag;
		}
		headers() {
			let headers = this.justHeaders().split("\n"), hs = [];
			for (let h of headers) h[0] === " " ? hs[hs.length - 1] += "\n" + h.slice(1) : hs.push(h);
			let obj = {}, seen = new Set();
			for (let h of hs) {
				let key = h.slice(0, h.indexOf(" ")), value = h.slice(h.indexOf(" ") + 1);
				seen.has(key) || (seen.add(key), obj[key] = value);
			}
			return obj.tagger &&= parseAuthor(obj.tagger), obj.committer &&= parseAuthor(obj.committer), obj;
		}
		withoutSignature() {
			let tag = normalizeNewlines(this._tag);
			return tag.indexOf("\n-----BEGIN PGP SIGNATURE-----") === -1 ? tag : tag.slice(0, tag.lastIndexOf("\n-----BEGIN PGP SIGNATURE-----"));
		}
		gpgsig() {
			if (this._tag.indexOf("\n-----BEGIN PGP SIGNATURE-----") !== -1) return normalizeNewlines(this._tag.slice(this._tag.indexOf("-----BEGIN PGP SIGNATURE-----"), this._tag.indexOf("-----END PGP SIGNATURE-----") + 27));
		}
		payload() {
			return this.withoutSignature() + "\n";
		}
		toObject() {
			return Buffer.from(this._tag, "utf8");
		}
		static async sign(tag, sign, secretKey) {
			let payload = tag.payload(), { signature } = await sign({
				payload,
				secretKey
			});
			signature = normalizeNewlines(signature);
			let signedTag = payload + signature;
			return GitAnnotatedTag.from(signedTag);
		}
	};
	function indent(str) {
		return str.trim().split("\n").map((x) => " " + x).join("\n") + "\n";
	}
	function outdent(str) {
		return str.split("\n").map((x) => x.replace(/^ /, "")).join("\n");
	}
	var GitCommit = class GitCommit {
		constructor(commit) {
			if (typeof commit == "string") this._commit = commit;
			else if (Buffer.isBuffer(commit)) this._commit = commit.toString("utf8");
			else if (typeof commit == "object") this._commit = GitCommit.render(commit);
			else throw new InternalError("invalid type passed to GitCommit constructor");
		}
		static fromPayloadSignature({ payload, signature }) {
			let headers = GitCommit.justHeaders(payload), message = GitCommit.justMessage(payload), commit = normalizeNewlines(headers + "\ngpgsig" + indent(signature) + "\n" + message);
			return new GitCommit(commit);
		}
		static from(commit) {
			return new GitCommit(commit);
		}
		toObject() {
			return Buffer.from(this._commit, "utf8");
		}
		headers() {
			return this.parseHeaders();
		}
		message() {
			return GitCommit.justMessage(this._commit);
		}
		parse() {
			return Object.assign({ message: this.message() }, this.headers());
		}
		static justMessage(commit) {
			return normalizeNewlines(commit.slice(commit.indexOf("\n\n") + 2));
		}
		static justHeaders(commit) {
			return commit.slice(0, commit.indexOf("\n\n"));
		}
		parseHeaders() {
			let headers = GitCommit.justHeaders(this._commit).split("\n"), hs = [];
			for (let h of headers) h[0] === " " ? hs[hs.length - 1] += "\n" + h.slice(1) : hs.push(h);
			let obj = { parent: [] }, keyOf = (h) => h.slice(0, h.indexOf(" ")), valueOf = (h) => h.slice(h.indexOf(" ") + 1);
			if (hs.length === 0 || keyOf(hs[0]) !== "tree") throw new ParseError("tree as the first commit header", keyOf(hs[0] || ""));
			obj.tree = valueOf(hs[0]);
			let index = 1;
			for (; index < hs.length && keyOf(hs[index]) === "parent";) obj.parent.push(valueOf(hs[index])), index++;
			let seen = new Set(["tree", "parent"]);
			for (; index < hs.length; index++) {
				let key = keyOf(hs[index]);
				seen.has(key) || (seen.add(key), obj[key] = valueOf(hs[index]));
			}
			return obj.author &&= parseAuthor(obj.author), obj.committer &&= parseAuthor(obj.committer), obj;
		}
		static renderHeaders(obj) {
			let headers = "";
			if (obj.tree ? headers += `tree ${obj.tree}\n` : headers += "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n", obj.parent) {
				if (obj.parent.length === void 0) throw new InternalError("commit 'parent' property should be an array");
				for (let p of obj.parent) headers += `parent ${p}\n`;
			}
			let author = obj.author;
			headers += `author ${formatAuthor(author)}\n`;
			let committer = obj.committer || obj.author;
			return headers += `committer ${formatAuthor(committer)}\n`, obj.gpgsig && (headers += "gpgsig" + indent(obj.gpgsig)), headers;
		}
		static render(obj) {
			return GitCommit.renderHeaders(obj) + "\n" + normalizeNewlines(obj.message);
		}
		render() {
			return this._commit;
		}
		withoutSignature() {
			let commit = normalizeNewlines(this._commit);
			if (commit.indexOf("\ngpgsig") === -1) return commit;
			let headers = commit.slice(0, commit.indexOf("\ngpgsig")), message = commit.slice(commit.indexOf("-----END PGP SIGNATURE-----\n") + 28);
			return normalizeNewlines(headers + "\n" + message);
		}
		isolateSignature() {
			return outdent(this._commit.slice(this._commit.indexOf("-----BEGIN PGP SIGNATURE-----"), this._commit.indexOf("-----END PGP SIGNATURE-----") + 27));
		}
		static async sign(commit, sign, secretKey) {
			let payload = commit.withoutSignature(), message = GitCommit.justMessage(commit._commit), { signature } = await sign({
				payload,
				secretKey
			});
			signature = normalizeNewlines(signature);
			let signedCommit = GitCommit.justHeaders(commit._commit) + "\ngpgsig" + indent(signature) + "\n" + message;
			return GitCommit.from(signedCommit);
		}
	};
	async function resolveTree({ fs, cache, gitdir, oid }) {
		if (oid === "4b825dc642cb6eb9a060e54bf8d69288fbee4904") return {
			tree: GitTree.from([]),
			oid
		};
		let { type, object } = await _readObject({
			fs,
			cache,
			gitdir,
			oid
		});
		if (type === "tag") return oid = GitAnnotatedTag.from(object).parse().object, resolveTree({
			fs,
			cache,
			gitdir,
			oid
		});
		if (type === "commit") return oid = GitCommit.from(object).parse().tree, resolveTree({
			fs,
			cache,
			gitdir,
			oid
		});
		if (type !== "tree") throw new ObjectTypeError(oid, type, "tree");
		return {
			tree: GitTree.from(object),
			oid
		};
	}
	Array.prototype.flat;
	/**
	* Recursively creates the directory at `filepath`, creating any missing parent
	* directories along the way. This is a portable replacement for
	* `fs.mkdir(path, { recursive: true })`: recursive `mkdir` is NOT part of
	* isomorphic-git's required `fs` contract (see docs/fs.md — `mkdir` is only
	* `mkdir(path[, mode])`) and is unimplemented by some backends such as
	* lightning-fs, so we build it here on top of a single-level `mkdir(path)`
	* primitive only — mirroring how `rmRecursive` provides `rm({ recursive: true })`.
	*
	* It takes the raw single-level `mkdir` *function* (typically `fs._mkdir`)
	* rather than the FileSystem wrapper, to stay decoupled from that type.
	*
	* `EEXIST` is treated as success, so two callers concurrently creating the same
	* directory (e.g. several reflog writes into `.git/logs/refs/*` during a stash)
	* don't fail each other. On backends whose layers are only eventually
	* consistent — e.g. an async copy-on-write overlay — a just-created parent may
	* not yet be visible when its child is created, so `mkdir` can throw a
	* transient `ENOENT`; those are retried a bounded number of times rather than
	* surfaced as a spurious failure.
	*
	* @param {(filepath: string) => Promise<unknown>} mkdir - Creates a single directory (non-recursive).
	* @param {string} filepath - The directory to create.
	* @param {number} [retries=10] - Max transient-ENOENT retries after the parent exists.
	* @returns {Promise<void>}
	*/
	async function mkdirp(mkdir, filepath, retries = 10) {
		try {
			await mkdir(filepath);
		} catch (err) {
			if (err === null || err.code === "EEXIST") return;
			if (err.code !== "ENOENT") throw err;
			let parent = dirname(filepath);
			if (parent === "." || parent === "/" || parent === filepath) throw err;
			await mkdirp(mkdir, parent, retries);
			for (let attempt = 0;; attempt++) try {
				await mkdir(filepath);
				return;
			} catch (err2) {
				if (err2 === null || err2.code === "EEXIST") return;
				if (err2.code === "ENOENT" && attempt < retries) {
					await new Promise((resolve) => setTimeout(resolve, 0));
					continue;
				}
				throw err2;
			}
		}
	}
	/**
	* Removes the directory at the specified filepath recursively. Used internally to replicate the behavior of
	* fs.promises.rm({ recursive: true, force: true }) from Node.js 14 and above when not available. If the provided
	* filepath resolves to a file, it will be removed.
	*
	* @param {import('../models/FileSystem.js').FileSystem} fs
	* @param {string} filepath - The file or directory to remove.
	*/
	async function rmRecursive(fs, filepath) {
		let entries = await fs.readdir(filepath);
		entries == null ? await fs.rm(filepath) : entries.length ? await Promise.all(entries.map((entry) => {
			let subpath = join(filepath, entry);
			return fs.lstat(subpath).then((stat) => {
				if (stat) return stat.isDirectory() ? rmRecursive(fs, subpath) : fs.rm(subpath);
			});
		})).then(() => fs.rmdir(filepath)) : await fs.rmdir(filepath);
	}
	function isPromiseLike(obj) {
		return isObject(obj) && isFunction(obj.then) && isFunction(obj.catch);
	}
	function isObject(obj) {
		return obj && typeof obj == "object";
	}
	function isFunction(obj) {
		return typeof obj == "function";
	}
	function isNotFoundError(err) {
		let code = err.code;
		return typeof code == "string" ? code === "ENOENT" || code === "ENOTDIR" || code.includes("ENS") : !1;
	}
	function isPromiseFs(fs) {
		return isPromiseLike(((targetFs) => {
			try {
				return targetFs.readFile().catch((e) => e);
			} catch (e) {
				return e;
			}
		})(fs));
	}
	let commands = [
		"readFile",
		"writeFile",
		"mkdir",
		"rmdir",
		"unlink",
		"stat",
		"lstat",
		"readdir",
		"readlink",
		"symlink"
	];
	function bindFs(target, fs) {
		if (isPromiseFs(fs)) for (let command of commands) target[`_${command}`] = fs[command].bind(fs);
		else for (let command of commands) target[`_${command}`] = pify(fs[command].bind(fs));
		isPromiseFs(fs) ? (fs.cp && (target._cp = fs.cp.bind(fs)), target._rm = fs.rm ? fs.rm.bind(fs) : fs.rmdir.length > 1 ? fs.rmdir.bind(fs) : rmRecursive.bind(null, target)) : (fs.cp && (target._cp = pify(fs.cp.bind(fs))), target._rm = fs.rm ? pify(fs.rm.bind(fs)) : fs.rmdir.length > 2 ? pify(fs.rmdir.bind(fs)) : rmRecursive.bind(null, target));
	}
	/**
	* A wrapper class for file system operations, providing a consistent API for both promise-based
	* and callback-based file systems. It includes utility methods for common file system tasks.
	*/
	var FileSystem = class {
		/**
		* Creates an instance of FileSystem.
		*
		* @param {Object} fs - A file system implementation to wrap.
		*/
		constructor(fs) {
			if (fs._original_unwrapped_fs !== void 0) return fs;
			let promises = Object.getOwnPropertyDescriptor(fs, "promises");
			promises && promises.enumerable ? bindFs(this, fs.promises) : bindFs(this, fs), this._original_unwrapped_fs = fs;
		}
		/**
		* Return true if a file exists, false if it doesn't exist.
		* Rethrows errors that aren't related to file existence.
		*
		* @param {string} filepath - The path to the file.
		* @param {Object} [options] - Additional options.
		* @returns {Promise<boolean>} - `true` if the file exists, `false` otherwise.
		*/
		async exists(filepath, options = {}) {
			try {
				return await this._stat(filepath), !0;
			} catch (err) {
				if (isNotFoundError(err)) return !1;
				throw console.log("Unhandled error in \"FileSystem.exists()\" function", err), err;
			}
		}
		/**
		* Return the contents of a file if it exists, otherwise returns null.
		* Rethrows errors that aren't related to file existence.
		*
		* @param {string} filepath - The path to the file.
		* @param {Object} [options] - Options for reading the file.
		* @returns {Promise<Buffer|string|null>} - The file contents, or `null` if the file doesn't exist.
		*/
		async read(filepath, options = {}) {
			let buffer;
			try {
				buffer = await this._readFile(filepath, options);
			} catch (err) {
				if (isNotFoundError(err) || err.code === "EISDIR") return null;
				throw err;
			}
			if (buffer == null) return null;
			if (options.autocrlf === "true") try {
				buffer = new TextDecoder("utf8", { fatal: !0 }).decode(buffer), buffer = buffer.replace(/\r\n/g, "\n"), buffer = new TextEncoder().encode(buffer);
			} catch {}
			return typeof buffer != "string" && (buffer = Buffer.from(buffer)), buffer;
		}
		/**
		* Write a file (creating missing directories if need be) without throwing errors.
		*
		* @param {string} filepath - The path to the file.
		* @param {Buffer|Uint8Array|string} contents - The data to write.
		* @param {Object|string} [options] - Options for writing the file.
		* @returns {Promise<void>}
		*/
		async write(filepath, contents, options = {}) {
			try {
				await this._writeFile(filepath, contents, options);
			} catch {
				await this.mkdir(dirname(filepath)), await this._writeFile(filepath, contents, options);
			}
		}
		/**
		* Make a directory (or series of nested directories) without throwing an error if it already exists.
		*
		* @param {string} filepath - The path to the directory.
		* @returns {Promise<void>}
		*/
		async mkdir(filepath) {
			await mkdirp(this._mkdir, filepath);
		}
		/**
		* Delete a file without throwing an error if it is already deleted.
		*
		* @param {string} filepath - The path to the file.
		* @returns {Promise<void>}
		*/
		async rm(filepath) {
			try {
				await this._unlink(filepath);
			} catch (err) {
				if (err.code !== "ENOENT") throw err;
			}
		}
		/**
		* Delete a directory without throwing an error if it is already deleted.
		*
		* @param {string} filepath - The path to the directory.
		* @param {Object} [opts] - Options for deleting the directory.
		* @returns {Promise<void>}
		*/
		async rmdir(filepath, opts) {
			try {
				opts && opts.recursive ? await this._rm(filepath, opts) : await this._rmdir(filepath);
			} catch (err) {
				if (err.code !== "ENOENT") throw err;
			}
		}
		/**
		* Read a directory without throwing an error if the directory doesn't exist.
		* Rethrows errors that aren't related to directory existence.
		*
		* @param {string} filepath - The path to the directory.
		* @returns {Promise<string[]|null>} - An array of file names, or `null` if the path is not a directory.
		*/
		async readdir(filepath) {
			let names;
			try {
				names = await this._readdir(filepath);
			} catch (err) {
				if (err.code === "ENOTDIR") return null;
				if (isNotFoundError(err)) return [];
				throw err;
			}
			return names.sort(compareStrings), names;
		}
		/**
		* Return a flat list of all the files nested inside a directory
		*
		* Based on an elegant concurrent recursive solution from SO
		* https://stackoverflow.com/a/45130990/2168416
		*
		* @param {string} dir - The directory to read.
		* @returns {Promise<string[]>} - A flat list of all files in the directory.
		*/
		async readdirDeep(dir) {
			let subdirs = await this._readdir(dir);
			return (await Promise.all(subdirs.map(async (subdir) => {
				let res = dir + "/" + subdir;
				return (await this._stat(res)).isDirectory() ? this.readdirDeep(res) : res;
			}))).reduce((a, f) => a.concat(f), []);
		}
		/**
		* Return the Stats of a file/symlink if it exists, otherwise returns null.
		* Rethrows errors that aren't related to file existence.
		*
		* @param {string} filename - The path to the file or symlink.
		* @returns {Promise<Object|null>} - The stats object, or `null` if the file doesn't exist.
		*/
		async lstat(filename) {
			try {
				return await this._lstat(filename);
			} catch (err) {
				if (isNotFoundError(err)) return null;
				throw err;
			}
		}
		/**
		* Reads the contents of a symlink if it exists, otherwise returns null.
		* Rethrows errors that aren't related to file existence.
		*
		* @param {string} filename - The path to the symlink.
		* @param {Object} [opts={ encoding: 'buffer' }] - Options for reading the symlink.
		* @returns {Promise<Buffer|null>} - The symlink target, or `null` if it doesn't exist.
		*/
		async readlink(filename, opts = { encoding: "buffer" }) {
			try {
				let link = await this._readlink(filename, opts);
				return Buffer.isBuffer(link) ? link : Buffer.from(link);
			} catch (err) {
				if (isNotFoundError(err)) return null;
				throw err;
			}
		}
		/**
		* Write the contents of buffer to a symlink.
		*
		* @param {string} filename - The path to the symlink.
		* @param {Buffer} buffer - The symlink target.
		* @returns {Promise<void>}
		*/
		async writelink(filename, buffer) {
			return this._symlink(buffer.toString("utf8"), filename);
		}
	};
	function assertParameter(name, value) {
		if (value === void 0) throw new MissingParameterError(name);
	}
	/**
	* discoverGitdir
	*
	* When processing git commands on a submodule or worktree, determine
	* the actual git directory based on the contents of the .git file.
	*
	* Otherwise (if sent a directory) return that directory as-is.
	*
	* A decision has to be made "in what layer will submodules be interpreted,
	* and then after that, where can the code can just stay exactly the same as before."
	* This implementation processes submodules in the front-end location of src/api/.
	* The backend of src/commands/ isn't modified. This keeps a clear division
	* of responsibilities and should be maintained.
	*
	* A consequence is that __tests__ must occasionally be informed
	* about submodules also, since those call src/commands/ directly.
	*
	*
	*/
	function isAbsolute(filepath) {
		return filepath.startsWith("/") || /^[a-zA-Z]:[\\/]/.test(filepath);
	}
	async function discoverGitdir({ fsp, dotgit }) {
		assertParameter("fsp", fsp), assertParameter("dotgit", dotgit);
		let dotgitStat = await fsp._stat(dotgit).catch(() => ({
			isFile: () => !1,
			isDirectory: () => !1
		}));
		return dotgitStat.isDirectory() ? dotgit : dotgitStat.isFile() ? fsp._readFile(dotgit, "utf8").then((contents) => contents.trimRight().substr(8)).then((submoduleGitdir) => isAbsolute(submoduleGitdir) ? submoduleGitdir : join(dirname(dotgit), submoduleGitdir)) : dotgit;
	}
	async function resolveFilepath({ fs, cache, gitdir, oid, filepath }) {
		return (await resolveFilepathEntry({
			fs,
			cache,
			gitdir,
			oid,
			filepath
		})).oid;
	}
	async function resolveFilepathEntry({ fs, cache, gitdir, oid, filepath }) {
		if (filepath.startsWith("/")) throw new InvalidFilepathError("leading-slash");
		if (filepath.endsWith("/")) throw new InvalidFilepathError("trailing-slash");
		let _oid = oid, result = await resolveTree({
			fs,
			cache,
			gitdir,
			oid
		}), tree = result.tree;
		return filepath === "" ? {
			mode: "040000",
			oid: result.oid,
			path: "",
			type: "tree"
		} : _resolveFilepath({
			fs,
			cache,
			gitdir,
			tree,
			pathArray: filepath.split("/"),
			oid: _oid,
			filepath
		});
	}
	async function _resolveFilepath({ fs, cache, gitdir, tree, pathArray, oid, filepath }) {
		let name = pathArray.shift();
		for (let entry of tree) if (entry.path === name) {
			if (pathArray.length === 0) return entry;
			{
				let { type, object } = await _readObject({
					fs,
					cache,
					gitdir,
					oid: entry.oid
				});
				if (type !== "tree") throw new ObjectTypeError(oid, type, "tree", filepath);
				return tree = GitTree.from(object), _resolveFilepath({
					fs,
					cache,
					gitdir,
					tree,
					pathArray,
					oid,
					filepath
				});
			}
		}
		throw new NotFoundError(`file or directory found at "${oid}:${filepath}"`);
	}
	/**
	*
	* @typedef {Object} DeflatedObject
	* @property {string} oid
	* @property {'deflated'} type
	* @property {'deflated'} format
	* @property {Uint8Array} object
	* @property {string} [source]
	*
	*/
	/**
	*
	* @typedef {Object} WrappedObject
	* @property {string} oid
	* @property {'wrapped'} type
	* @property {'wrapped'} format
	* @property {Uint8Array} object
	* @property {string} [source]
	*
	*/
	/**
	*
	* @typedef {Object} RawObject
	* @property {string} oid
	* @property {'blob'|'commit'|'tree'|'tag'} type
	* @property {'content'} format
	* @property {Uint8Array} object
	* @property {string} [source]
	*
	*/
	/**
	*
	* @typedef {Object} ParsedBlobObject
	* @property {string} oid
	* @property {'blob'} type
	* @property {'parsed'} format
	* @property {string} object
	* @property {string} [source]
	*
	*/
	/**
	*
	* @typedef {Object} ParsedCommitObject
	* @property {string} oid
	* @property {'commit'} type
	* @property {'parsed'} format
	* @property {CommitObject} object
	* @property {string} [source]
	*
	*/
	/**
	*
	* @typedef {Object} ParsedTreeObject
	* @property {string} oid
	* @property {'tree'} type
	* @property {'parsed'} format
	* @property {TreeObject} object
	* @property {string} [source]
	*
	*/
	/**
	*
	* @typedef {Object} ParsedTagObject
	* @property {string} oid
	* @property {'tag'} type
	* @property {'parsed'} format
	* @property {TagObject} object
	* @property {string} [source]
	*
	*/
	/**
	*
	* @typedef {ParsedBlobObject | ParsedCommitObject | ParsedTreeObject | ParsedTagObject} ParsedObject
	*/
	/**
	*
	* @typedef {DeflatedObject | WrappedObject | RawObject | ParsedObject } ReadObjectResult
	*/
	/**
	* Read a git object directly by its SHA-1 object id
	*
	* Regarding `ReadObjectResult`:
	*
	* - `oid` will be the same as the `oid` argument unless the `filepath` argument is provided, in which case it will be the oid of the tree or blob being returned.
	* - `type` of deflated objects is `'deflated'`, and `type` of wrapped objects is `'wrapped'`
	* - `format` is usually, but not always, the format you requested. Packfiles do not store each object individually compressed so if you end up reading the object from a packfile it will be returned in format 'content' even if you requested 'deflated' or 'wrapped'.
	* - `object` will be an actual Object if format is 'parsed' and the object is a commit, tree, or annotated tag. Blobs are still formatted as Buffers unless an encoding is provided in which case they'll be strings. If format is anything other than 'parsed', object will be a Buffer.
	* - `source` is the name of the packfile or loose object file where the object was found.
	*
	* The `format` parameter can have the following values:
	*
	* | param      | description                                                                                                                                                                                               |
	* | ---------- | --------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------- |
	* | 'deflated' | Return the raw deflate-compressed buffer for an object if possible. Useful for efficiently shuffling around loose objects when you don't care about the contents and can save time by not inflating them. |
	* | 'wrapped'  | Return the inflated object buffer wrapped in the git object header if possible. This is the raw data used when calculating the SHA-1 object id of a git object.                                           |
	* | 'content'  | Return the object buffer without the git header.                                                                                                                                                          |
	* | 'parsed'   | Returns a parsed representation of the object.                                                                                                                                                            |
	*
	* The result will be in one of the following schemas:
	*
	* ## `'deflated'` format
	*
	* {@link DeflatedObject typedef}
	*
	* ## `'wrapped'` format
	*
	* {@link WrappedObject typedef}
	*
	* ## `'content'` format
	*
	* {@link RawObject typedef}
	*
	* ## `'parsed'` format
	*
	* ### parsed `'blob'` type
	*
	* {@link ParsedBlobObject typedef}
	*
	* ### parsed `'commit'` type
	*
	* {@link ParsedCommitObject typedef}
	* {@link CommitObject typedef}
	*
	* ### parsed `'tree'` type
	*
	* {@link ParsedTreeObject typedef}
	* {@link TreeObject typedef}
	* {@link TreeEntry typedef}
	*
	* ### parsed `'tag'` type
	*
	* {@link ParsedTagObject typedef}
	* {@link TagObject typedef}
	*
	* @deprecated
	* > This command is overly complicated.
	* >
	* > If you know the type of object you are reading, use [`readBlob`](./readBlob.md), [`readCommit`](./readCommit.md), [`readTag`](./readTag.md), or [`readTree`](./readTree.md).
	*
	* @param {object} args
	* @param {FsClient} args.fs - a file system client
	* @param {string} [args.dir] - The [working tree](dir-vs-gitdir.md) directory path
	* @param {string} [args.gitdir=join(dir,'.git')] - [required] The [git directory](dir-vs-gitdir.md) path
	* @param {string} args.oid - The SHA-1 object id to get
	* @param {'deflated' | 'wrapped' | 'content' | 'parsed'} [args.format = 'parsed'] - What format to return the object in. The choices are described in more detail below.
	* @param {string} [args.filepath] - Don't return the object with `oid` itself, but resolve `oid` to a tree and then return the object at that filepath. To return the root directory of a tree set filepath to `''`
	* @param {string} [args.encoding] - A convenience argument that only affects blobs. Instead of returning `object` as a buffer, it returns a string parsed using the given encoding.
	* @param {object} [args.cache] - a [cache](cache.md) object
	*
	* @returns {Promise<ReadObjectResult>} Resolves successfully with a git object description
	* @see ReadObjectResult
	*
	* @example
	* // Given a ransom SHA-1 object id, figure out what it is
	* let { type, object } = await git.readObject({
	*   fs,
	*   dir: '/tutorial',
	*   oid: '0698a781a02264a6f37ba3ff41d78067eaf0f075'
	* })
	* switch (type) {
	*   case 'commit': {
	*     console.log(object)
	*     break
	*   }
	*   case 'tree': {
	*     console.log(object)
	*     break
	*   }
	*   case 'blob': {
	*     console.log(object)
	*     break
	*   }
	*   case 'tag': {
	*     console.log(object)
	*     break
	*   }
	* }
	*
	*/
	async function readObject({ fs: _fs, dir, gitdir = join(dir, ".git"), oid, format = "parsed", filepath = void 0, encoding = void 0, cache = {} }) {
		try {
			assertParameter("fs", _fs), assertParameter("gitdir", gitdir), assertParameter("oid", oid);
			let fs = new FileSystem(_fs), updatedGitdir = await discoverGitdir({
				fsp: fs,
				dotgit: gitdir
			});
			filepath !== void 0 && (oid = await resolveFilepath({
				fs,
				cache,
				gitdir: updatedGitdir,
				oid,
				filepath
			}));
			let result = await _readObject({
				fs,
				cache,
				gitdir: updatedGitdir,
				oid,
				format: format === "parsed" ? "content" : format
			});
			if (result.oid = oid, format === "parsed") switch (result.format = "parsed", result.type) {
				case "commit":
					result.object = GitCommit.from(result.object).parse();
					break;
				case "tree":
					result.object = GitTree.from(result.object).entries();
					break;
				case "blob":
					encoding ? result.object = result.object.toString(encoding) : (result.object = new Uint8Array(result.object), result.format = "content");
					break;
				case "tag":
					result.object = GitAnnotatedTag.from(result.object).parse();
					break;
				default: throw new ObjectTypeError(result.oid, result.type, "blob|commit|tag|tree");
			}
			else (result.format === "deflated" || result.format === "wrapped") && (result.type = result.format);
			return result;
		} catch (err) {
			throw err.caller = "git.readObject", err;
		}
	}
	exports.Errors = Errors, exports.readObject = readObject;
}))();
/** A reader of packs that keeps their indexes; packs that appear later are found, packs that go are let go. */
function packReader() {
	let cache = {};
	return async (folder, oid) => {
		try {
			return await readPacked(cache, folder, oid);
		} catch {
			return cache = {}, readPacked(cache, folder, oid);
		}
	};
}
async function readPacked(cache, folder, oid) {
	try {
		let found = await (0, import_isomorphic_git.readObject)({
			fs,
			gitdir: dirname(folder),
			oid,
			format: "content",
			cache
		});
		if (!isObjectType(found.type) || !(found.object instanceof Uint8Array)) throw corrupt(oid, "its type is unknown");
		if (oidOf(wrap(found.type, found.object)) !== oid) throw corrupt(oid, "its content has another id");
		return {
			type: found.type,
			content: found.object
		};
	} catch (error) {
		if (error instanceof import_isomorphic_git.Errors.NotFoundError && error.data.what === oid) return;
		throw codeOf(error) !== void 0 || !isIsomorphicGit(error) ? error : corrupt(oid, `its pack is damaged (${error.message})`, error);
	}
}
const isIsomorphicGit = (error) => error instanceof Error && "caller" in error;
// src/adapters/repository/git/objects.ts
/** The objects of a repository on disk, those of its alternates included. New ones are written loose. */
async function gitObjects({ commonDir }) {
	let own = join(commonDir, "objects"), folders = await objectFolders(own), packed = packReader(), shallow;
	return {
		async read(oid) {
			if (isOid(oid)) for (let folder of folders) {
				let object = await readLoose(folder, oid) ?? await packed(folder, oid);
				if (object !== void 0) return object;
			}
		},
		async write(type, content) {
			let wrapped = wrap(type, content), oid = oidOf(wrapped);
			if (await refresh(own, oid)) return oid;
			let path = join(own, oid.slice(0, 2), oid.slice(2));
			return await writeDurably(path, deflateSync(wrapped), {
				mode: 292,
				temporary: "tmp_obj_"
			}), oid;
		},
		async shallow() {
			return shallow ??= readShallow(commonDir), shallow;
		}
	};
}
/**
* Whether the object is there, sound, and safe from `git gc --prune`, which spares what is young (so git does when it writes).
* One that a crash cut off does not count, and is written anew.
*/
async function refresh(folder, oid) {
	try {
		if (await readLoose(folder, oid) === void 0) return !1;
	} catch (error) {
		if (error instanceof WorldFailure) return !1;
		throw error;
	}
	let now = new Date();
	return await utimes(join(folder, oid.slice(0, 2), oid.slice(2)), now, now), !0;
}
const readShallow = async (commonDir) => new Set((await readIfThere(join(commonDir, "shallow")))?.toString().split("\n").filter(isOid));
// src/adapters/repository/git/lock.ts
/**
* Takes the lock, waiting for whoever holds it (with jitter, so that waiters do not march in step).
* A lock is never broken: after the patience is over, `repository/busy` names the file that a crashed process may have left.
*/
async function lock(path, { what, patience }) {
	let file = `${path}.lock`, deadline = Date.now() + patience * 1e3;
	for (let wait = 2;; wait = Math.min(wait * 1.6, 100)) {
		let handle = await tryCreate(file);
		if (handle !== void 0) return held(path, file, handle);
		if (Date.now() > deadline) throw new WorldFailure(problem("repository/busy", {
			ref: what,
			seconds: patience,
			lock: file
		}), { retryable: !0 });
		await setTimeout$1(wait * (.5 + Math.random()));
	}
}
async function tryCreate(file) {
	try {
		return await open(file, "wx", 438);
	} catch (error) {
		let code = codeOf(error);
		if (code === "EEXIST" || code === "EPERM" && process.platform === "win32") return;
		if (code !== "ENOENT") throw error;
		await mkdir(dirname(file), { recursive: !0 });
		return;
	}
}
function held(path, file, handle) {
	let state = "open", close = async () => {
		state === "open" && (state = "closed", await handle.close());
	};
	return {
		async fill(content) {
			await handle.writeFile(content), await handle.sync(), await close();
		},
		async commit() {
			await close(), await rename(file, path), state = "done", await syncFolder(dirname(path));
		},
		async release() {
			await close(), state !== "done" && await removeIfThere(file), state = "done";
		}
	};
}
// src/adapters/repository/git/packed-refs.ts
/** The packed refs of a repository; parsed again whenever the file was replaced. */
function packedRefs(commonDir, patience) {
	let path = join(commonDir, "packed-refs"), known;
	return {
		async read() {
			let stat = await statIfThere(path), stamp = stat === void 0 ? "none" : [
				stat.ino,
				stat.size,
				stat.mtimeNs,
				stat.ctimeNs
			].join();
			return known?.stamp !== stamp && (known = {
				stamp,
				refs: parse((await readIfThere(path))?.toString() ?? "")
			}), known.refs;
		},
		async remove(name) {
			let held = await lock(path, {
				what: "packed-refs",
				patience
			});
			try {
				let text = (await readIfThere(path))?.toString();
				if (text === void 0 || !parse(text).has(name)) return;
				await held.fill(Buffer.from(without(text, name))), await held.commit();
			} finally {
				await held.release();
			}
		}
	};
}
function parse(text) {
	let refs = new Map();
	for (let line of text.split("\n")) {
		if (line === "" || line.startsWith("#") || line.startsWith("^")) continue;
		let [oid, name] = [line.slice(0, 40), line.slice(41)];
		if (!isOid(oid) || line[40] !== " " || name === "") throw new WorldFailure(problem("repository/broken-ref", {
			ref: "packed-refs",
			what: "has a line that names no ref"
		}));
		refs.set(name, oid);
	}
	return refs;
}
function without(text, name) {
	let lines = text.split("\n"), at = lines.findIndex((line) => line.slice(41) === name && isOid(line.slice(0, 40)));
	return lines.toSpliced(at, lines[at + 1]?.startsWith("^") ? 2 : 1).join("\n");
}
// src/adapters/repository/git/reflog.ts
const nothing = "0".repeat(40);
/** A line of a reflog: `<old> <new> <who> <seconds> <zone>\t<message>`. */
function reflogLine(from, commit, now) {
	let subject = commit.message.split("\n", 1)[0] ?? "";
	return `${from ?? nothing} ${commit.oid} ${commit.author} ${Math.floor(now.getTime() / 1e3)} +0000\theadgate: ${subject}\n`;
}
/** Appends to the reflog of a name, where the repository keeps one (git-config(1), core.logAllRefUpdates). */
async function appendReflog(layout, folder, name, line) {
	let path = join(folder, "logs", name);
	if (isKept(layout, name) || await statIfThere(path) !== void 0) {
		for (let left = 10;; left--) if (await mkdir(dirname(path), { recursive: !0 }), await unless(left > 0 ? ["ENOENT"] : [], appendFile(path, line, { mode: 438 }).then(() => !0))) return;
	}
}
/** Removes the reflog of a ref that is gone, with folders that nothing else uses: as git does. */
async function removeReflog(folder, name) {
	let path = join(folder, "logs", name);
	await removeIfThere(path), await removeEmptyAbove(path, join(folder, "logs/refs"));
}
function isKept({ config, workTree }, name) {
	let setting = config.get("core.logallrefupdates");
	return setting?.toLowerCase() === "always" || (isTrue(setting) ?? workTree !== void 0) && /^(HEAD$|refs\/(heads|remotes|notes)\/)/.test(name);
}
// src/adapters/repository/tree-diff.ts
/** Paths that differ between two trees; null is the empty tree. Folders that are the same are not read. */
async function diffTrees(reader, a, b) {
	let found = [], walk = async (from, to, prefix) => {
		let [before, after] = await Promise.all([from, to].map(async (oid) => byName(oid === null ? [] : await reader.tree(oid))));
		for (let name of new Set([...before?.keys() ?? [], ...after?.keys() ?? []])) {
			let [old, now] = [before?.get(name), after?.get(name)];
			if (old?.oid === now?.oid && old?.kind === now?.kind) continue;
			let path = prefix + toText(name), change = {
				path,
				before: fileOf(path, old),
				after: fileOf(path, now)
			};
			(change.before !== void 0 || change.after !== void 0) && found.push(change);
			let [oldFolder, newFolder] = [folderOf$1(old), folderOf$1(now)];
			oldFolder !== newFolder && await walk(oldFolder, newFolder, `${path}/`);
		}
	};
	return await walk(a, b, ""), found;
}
const byName = (entries) => new Map(entries.map((entry) => [entry.name, entry])), folderOf$1 = (entry) => entry?.kind === "folder" ? entry.oid : null;
function fileOf(path, entry) {
	return entry === void 0 || entry.kind === "folder" ? void 0 : {
		path,
		oid: entry.oid,
		kind: entry.kind
	};
}
// src/adapters/repository/git/index-codec.ts
const skipWorktree = 16384;
/** Reads an index of version 2, 3 or 4; extensions that git may drop are dropped, those that it must know are refused. */
function decodeIndex(path, bytes) {
	let version = bytes.length < 32 ? 0 : bytes.readUInt32BE(4);
	if (bytes.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) throw unsupported(path, "an index that it cannot read");
	assertChecksum(path, bytes);
	let entries = [], at = 12;
	for (let left = bytes.readUInt32BE(8); left > 0; left--) {
		let { entry, next } = decodeEntry(bytes, at, version, entries.at(-1)?.path ?? "");
		if (next > bytes.length - 20) throw unsupported(path, "an index that is cut off");
		entries.push(entry), at = next;
	}
	for (; at < bytes.length - 20; at += 8 + bytes.readUInt32BE(at + 4)) {
		let name = bytes.toString("latin1", at, at + 4);
		if (!/^[A-Z]/.test(name)) throw unsupported(path, `the index extension "${name}" (a split or sparse index)`);
	}
	return entries;
}
/** The bytes of an index, in git's order, of version 2 (3 where an entry needs it). */
function encodeIndex(entries) {
	let sorted = [...entries].toSorted((a, b) => a.path === b.path ? a.stage - b.stage : a.path < b.path ? -1 : 1), head = Buffer.alloc(12);
	head.write("DIRC", "latin1"), head.writeUInt32BE(sorted.some(({ extended }) => extended !== 0) ? 3 : 2, 4), head.writeUInt32BE(sorted.length, 8);
	let body = Buffer.concat([head, ...sorted.map(encodeEntry)]);
	return Buffer.concat([body, createHash("sha1").update(body).digest()]);
}
function decodeEntry(bytes, start, version, previous) {
	let flags = bytes.readUInt16BE(start + 60), isLong = !!(flags & 16384), at = start + 62 + (isLong ? 2 : 0), kept = "";
	if (version === 4) {
		let { value, next } = decodeOffset(bytes, at);
		kept = previous.slice(0, previous.length - value), at = next;
	}
	let nul = bytes.indexOf(0, at), path = kept + bytes.toString("latin1", at, nul), next = version === 4 ? nul + 1 : start + padded(nul - start);
	return {
		entry: {
			path,
			oid: bytes.toString("hex", start + 40, start + 60),
			mode: bytes.readUInt32BE(start + 24),
			stage: flags >> 12 & 3,
			stat: bytes.subarray(start, start + 40),
			assumeValid: !!(flags & 32768),
			extended: isLong ? bytes.readUInt16BE(start + 62) : 0
		},
		next: nul < 0 ? Infinity : next
	};
}
function encodeEntry({ path, oid, stage, stat, assumeValid, extended }) {
	let name = Buffer.from(path, "latin1"), fixed = 62 + (extended ? 2 : 0), bytes = Buffer.alloc(padded(fixed + name.length));
	stat.copy(bytes), bytes.write(oid, 40, "hex");
	let flags = (assumeValid ? 32768 : 0) | (extended ? 16384 : 0) | stage << 12 | Math.min(name.length, 4095);
	return bytes.writeUInt16BE(flags, 60), extended && bytes.writeUInt16BE(extended, 62), name.copy(bytes, fixed), bytes;
}
const padded = (length) => length + 8 - length % 8;
function decodeOffset(bytes, start) {
	let at = start, byte = bytes.readUInt8(at++), value = byte & 127;
	for (; byte & 128;) byte = bytes.readUInt8(at++), value = (value + 1) * 128 + (byte & 127);
	return {
		value,
		next: at
	};
}
function assertChecksum(path, bytes) {
	let claimed = bytes.subarray(-20);
	if (!claimed.every((byte) => byte === 0) && !createHash("sha1").update(bytes.subarray(0, -20)).digest().equals(claimed)) throw unsupported(path, "an index that is damaged");
}
// src/adapters/repository/git/index-entry.ts
const modes = {
	file: 33188,
	executable: 33261,
	link: 40960,
	submodule: 57344
}, isSame = (entry, file) => entry === void 0 || file === void 0 ? entry === file : entry.oid === file.oid && entry.mode === modes[file.kind];
/** An entry for a file just written, with the times and sizes by which `git status` knows it without reading it. */
async function freshEntry(root, file, before) {
	let found = await statIfThere(join(root, file.path)), stat = Buffer.alloc(40), fields = found ? [
		...split(found.ctimeNs),
		...split(found.mtimeNs),
		found.dev,
		found.ino,
		0n,
		found.uid,
		found.gid,
		found.size
	] : [];
	for (let [index, value] of fields.entries()) stat.writeUInt32BE(Number(BigInt.asUintN(32, value)), index * 4);
	stat.writeUInt32BE(modes[file.kind], 24);
	let extended = (before?.extended ?? 0) & skipWorktree;
	return {
		path: toBytes(file.path),
		oid: file.oid,
		mode: modes[file.kind],
		stage: 0,
		stat,
		assumeValid: !1,
		extended
	};
}
const split = (nanoseconds) => [nanoseconds / 1000000000n, nanoseconds % 1000000000n], blobOid = (content) => oidOf(wrap("blob", content));
/** Looks at a path, following no link; what lies behind a link or below a file counts as absent. */
async function look(root, path) {
	if (await obstacle(root, path) !== void 0) return { kind: "absent" };
	let full = join(root, path), stat = await statIfThere(full);
	if (stat === void 0) return { kind: "absent" };
	if (stat.isDirectory()) return { kind: "folder" };
	if (stat.isSymbolicLink()) {
		let oid = blobOid(await readlink(full, "buffer"));
		return {
			kind: "link",
			oid,
			oidWithoutCr: oid
		};
	}
	if (!stat.isFile()) return { kind: "other" };
	let content = await readFile(full), oid = blobOid(content), plain = content.includes("\r\n") ? blobOid(Buffer.from(content.toString("latin1").replaceAll("\r\n", "\n"), "latin1")) : oid;
	return {
		kind: stat.mode & 64n ? "executable" : "file",
		oid,
		oidWithoutCr: plain
	};
}
/** The first folder above a path that is a link or a file; undefined when the way is free. */
async function obstacle(root, path) {
	let parts = path.split("/").slice(0, -1);
	for (let at of parts.map((_, index) => parts.slice(0, index + 1).join("/"))) {
		let stat = await statIfThere(join(root, at));
		if (stat === void 0) return;
		if (!stat.isDirectory()) return at;
	}
}
/** Every path below a folder that is no folder, links not followed. */
async function pathsBelow(root, folder) {
	let nested = (await unless(["ENOENT", "ENOTDIR"], readdir(join(root, folder), { withFileTypes: !0 })) ?? []).map(async (entry) => {
		let path = `${folder}/${entry.name}`;
		return entry.isDirectory() ? pathsBelow(root, path) : [path];
	});
	return (await Promise.all(nested)).flat();
}
/** Puts a file or link in place by renaming; a submodule becomes an empty folder, as git leaves it. */
async function put(root, { path, kind }, content) {
	let full = join(root, path);
	if (kind === "submodule") {
		await mkdir(full, { recursive: !0 });
		return;
	}
	if (kind !== "link") {
		await writeDurably(full, content, {
			mode: kind === "executable" ? 511 : 438,
			temporary: ".headgate-"
		});
		return;
	}
	let temporary = join(dirname(full), `.headgate-link-${process.pid}`);
	await mkdir(dirname(full), { recursive: !0 }), await removeIfThere(temporary), await symlink(Buffer.from(content), temporary), await rename(temporary, full);
}
/** Takes a file or link away, with folders that it leaves empty. */
async function take(root, { path, kind }) {
	let full = join(root, path);
	kind !== "submodule" && await obstacle(root, path) === void 0 && (await unless(["ENOENT"], unlink(full)), await removeEmptyAbove(full, root));
}
// src/adapters/repository/git/clean.ts
/**
* Paths where making the changes would lose something that no commit holds. Index and file may each be as the old commit has
* them, or already as the new one will: both are safe. Only what changes is looked at.
*/
async function dirtyPaths({ root, config, index, changes }) {
	let entries = new Map(index.map((entry) => [entry.path, entry])), unmerged = new Set(index.filter(({ stage }) => stage > 0).map(({ path }) => path)), goes = new Set(changes.filter(({ after }) => after === void 0).map(({ path }) => path)), dirty = [];
	for (let { path, before, after } of changes) {
		let entry = entries.get(toBytes(path)), known = [before, after].some((file) => isSame(entry, file)) && !unmerged.has(toBytes(path)), skipped = entry !== void 0 && !!(entry.extended & 16384);
		known && (skipped || await isSafe(root, config, {
			path,
			before,
			after
		}, goes)) || dirty.push(path);
	}
	return dirty;
}
async function isSafe(root, config, { path, before, after }, goes) {
	if (before?.kind === "submodule" || after?.kind === "submodule") return !0;
	let way = await obstacle(root, path);
	if (after !== void 0 && way !== void 0 && !goes.has(way)) return !1;
	let disk = await look(root, path);
	return disk.kind === "folder" ? before === void 0 && (await pathsBelow(root, path)).every((below) => goes.has(below)) : [before, after].some((file) => matches(config, disk, file));
}
function matches(config, disk, file) {
	if (file === void 0) return disk.kind === "absent";
	if (!("oid" in disk)) return !1;
	let isLink = file.kind === "link";
	return isLink !== (disk.kind === "link") || !isLink && isTrue(config.get("core.filemode")) !== !1 && file.kind !== disk.kind ? !1 : disk.oid === file.oid || isCrlf(config) && disk.oidWithoutCr === file.oid;
}
const isCrlf = (config) => isTrue(config.get("core.autocrlf") ?? "false") !== !1;
// src/adapters/repository/git/working-tree.ts
/** The working tree below a root. */
function workingTree(layout, root, reader, patience) {
	let indexPath = join(layout.gitDir, "index"), readIndex = async () => {
		let bytes = await readIfThere(indexPath);
		return bytes === void 0 ? [] : decodeIndex(indexPath, bytes);
	}, changesOf = async (ref, from, to, index) => {
		let trees = await Promise.all([from, to].map(async (oid) => oid === null ? null : (await reader.commit(oid)).tree)), changes = await diffTrees(reader, trees[0] ?? null, trees[1] ?? null), dirty = await dirtyPaths({
			root,
			config: layout.config,
			index,
			changes
		});
		if (dirty.length > 0) throw new WorldFailure(problem("repository/dirty", {
			paths: named(dirty),
			ref
		}));
		return changes;
	}, apply = async (held, index, changes) => {
		await moveFiles(root, reader, shown(index, changes)), await held.fill(encodeIndex(await updated(root, index, changes))), await held.commit();
	}, underLock = async (work) => {
		let held = await lock(indexPath, {
			what: "the index",
			patience
		});
		try {
			return await work(held);
		} finally {
			await held.release();
		}
	};
	return {
		async examine(ref, from, to) {
			await changesOf(ref, from, to, await readIndex());
		},
		bring: async (ref, from, to) => underLock(async (held) => {
			let index = await readIndex(), changes = await changesOf(ref, from, to, index), reversed = changes.map(({ path, before, after }) => ({
				path,
				before: after,
				after: before
			}));
			try {
				await apply(held, index, changes);
			} catch (error) {
				throw await moveFiles(root, reader, shown(index, reversed)), error;
			}
			return async () => underLock(async (again) => apply(again, await readIndex(), reversed));
		})
	};
}
function shown(index, changes) {
	let skipped = new Set(index.filter(({ extended }) => extended & skipWorktree).map(({ path }) => path));
	return changes.filter(({ path }) => !skipped.has(toBytes(path)));
}
async function moveFiles(root, reader, changes) {
	for (let { before, after } of changes) before !== void 0 && after === void 0 && await take(root, before);
	for (let { after } of changes) after !== void 0 && await put(root, after, await contentOf(reader, after));
}
const contentOf = async (reader, { kind, oid }) => kind === "submodule" ? new Uint8Array() : reader.blob(oid);
async function updated(root, index, changes) {
	let unresolved = index.filter(({ stage }) => stage > 0), entries = new Map(index.filter(({ stage }) => stage === 0).map((entry) => [entry.path, entry]));
	for (let { path, after } of changes) {
		let key = toBytes(path);
		after === void 0 ? entries.delete(key) : entries.set(key, await freshEntry(root, after, entries.get(key)));
	}
	return [...entries.values(), ...unresolved];
}
function named(paths) {
	let shown = paths.slice(0, 10).join(", ");
	return paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown;
}
// src/adapters/repository/git/refs.ts
/** The refs of a repository on disk, moved by git's own protocol: whoever holds `<ref>.lock` may move the ref, git included. */
function gitRefs(layout, reader, patience) {
	let packed = packedRefs(layout.commonDir, patience), tree = layout.workTree === void 0 ? void 0 : workingTree(layout, layout.workTree, reader, patience), context = {
		layout,
		reader,
		packed,
		tree,
		patience
	};
	return {
		resolve: async (name) => resolve$1(context, name),
		async list(prefix) {
			let folder = prefix.slice(0, Math.max(prefix.lastIndexOf("/"), 0)) || "refs", { gitDir, commonDir } = layout, loose = await Promise.all([...new Set([commonDir, gitDir])].map(async (base) => looseNames(base, folder))), names = new Set([...loose.flat(), ...(await packed.read()).keys()].filter((name) => name.startsWith(prefix)));
			return (await Promise.all([...names].map(async (name) => ({
				name,
				oid: await resolve$1(context, name)
			})))).flatMap(({ name, oid }) => oid === void 0 ? [] : [{
				name,
				oid
			}]).toSorted((a, b) => a.name < b.name ? -1 : 1);
		},
		swap: async (name, expected, target) => swap(context, name, expected, target),
		async rehearse(name, expected, target) {
			await isOurs(context, name, target) && await tree?.examine(name, expected, target);
		}
	};
}
const folderOf = ({ gitDir, commonDir }, name) => /^refs\/(bisect|worktree|rewritten)\//.test(name) ? gitDir : commonDir;
async function resolve$1(context, name) {
	let at = name;
	for (let depth = 0; depth < 5; depth++) {
		let ref = await readLooseRef(folderOf(context.layout, at), at);
		if (ref === void 0) return (await context.packed.read()).get(at);
		if ("oid" in ref) return ref.oid;
		assertRefName(ref.symbolic), at = ref.symbolic;
	}
	throw new WorldFailure(problem("repository/broken-ref", {
		ref: name,
		what: "leads through too many symbolic refs"
	}));
}
/** Whether the ref is the branch that our own working tree stands on; throws when another one does, or it would be deleted. */
async function isOurs({ layout }, name, target) {
	if (await assertNotElsewhere(layout, name), layout.workTree === void 0 || await branchOfHead(layout.gitDir) !== name) return !1;
	if (target === null) throw checkedOut(name, layout.workTree);
	return !0;
}
async function swap(context, name, expected, target) {
	let folder = folderOf(context.layout, name), path = join(folder, name);
	if ((await resolve$1(context, name) ?? null) !== expected) return !1;
	let held = await lockRef(context, path, name);
	try {
		let ref = await readLooseRef(folder, name);
		if (ref !== void 0 && "symbolic" in ref) throw unsupported(path, "a symbolic ref");
		let current = ref?.oid ?? (await context.packed.read()).get(name) ?? null;
		if (current !== expected) return !1;
		if (current === target) return !0;
		target === null ? await remove(context, folder, name) : await move(context, held, name, current, target);
	} finally {
		await held.release(), (expected === null || target === null) && await removeEmptyAbove(path, join(folder, topOf(name)));
	}
	return !0;
}
async function move(context, held, name, from, to) {
	let { layout, reader, packed, tree } = context, folder = folderOf(layout, name);
	from === null && await assertPlace(folder, name, await packed.read());
	let ours = await isOurs(context, name, to);
	await held.fill(Buffer.from(`${to}\n`));
	let undo = ours ? await tree?.bring(name, from, to) : void 0;
	try {
		let line = reflogLine(from, await reader.commit(to), new Date());
		await appendReflog(layout, folder, name, line), ours && await appendReflog(layout, layout.gitDir, "HEAD", line), await held.commit();
	} catch (error) {
		throw await undo?.(), error;
	}
}
async function remove(context, folder, name) {
	await isOurs(context, name, null), (await context.packed.read()).has(name) && await context.packed.remove(name), await removeIfThere(join(folder, name)), await removeReflog(folder, name);
}
async function lockRef({ patience }, path, name) {
	try {
		return await lock(path, {
			what: name,
			patience
		});
	} catch (error) {
		throw codeOf(error) === "ENOTDIR" || codeOf(error) === "EEXIST" ? refConflict(name, foldersOf(name).at(-1) ?? name) : error;
	}
}
async function assertPlace(folder, name, packed) {
	let above = foldersOf(name).find((other) => packed.has(other)), below = [...packed.keys()].find((other) => other.startsWith(`${name}/`)) ?? (await looseNames(folder, name))[0], other = above ?? below;
	if (other !== void 0) throw refConflict(name, other);
	(await statIfThere(join(folder, name)))?.isDirectory() && await removeEmptyFolders(join(folder, name));
}
async function removeEmptyFolders(path) {
	for (let entry of await readdir(path, { withFileTypes: !0 })) entry.isDirectory() && await removeEmptyFolders(join(path, entry.name));
	await unless([
		"ENOTEMPTY",
		"EEXIST",
		"ENOENT"
	], rmdir(path));
}
const topOf = (name) => name.split("/").slice(0, 2).join("/");
// src/adapters/repository/git.ts
/**
* Opens the repository that a folder is in, with an engine of our own: no git binary is needed, and git may work beside it.
* Throws `repository/missing` when there is none, `repository/unsupported` for what would not be written safely.
*/
async function openGitRepository(root, { patience = 10 } = {}) {
	return guarded(root, async () => {
		let layout = await discover(root), objects = guardedObjects(layout, await gitObjects(layout)), refs = guardedRefs(layout, gitRefs(layout, objectReader(objects), patience)), head = async () => guarded(layout.gitDir, async () => branchOfHead(layout.gitDir));
		return {
			...repositoryOver({
				objects,
				refs
			}),
			gitDir: layout.gitDir,
			workTree: layout.workTree,
			head
		};
	});
}
/** Creates a repository, or opens the one that is there. */
async function initGitRepository(root, { branch = "main", bare = !1, ...options } = {}) {
	return assertRefName(`refs/heads/${branch}`), await guarded(root, async () => layOut(root, {
		branch,
		bare
	})), openGitRepository(root, options);
}
const guardedObjects = ({ commonDir }, objects) => ({
	...objects,
	read: async (oid) => guarded(commonDir, async () => objects.read(oid)),
	write: async (type, content) => guarded(commonDir, async () => objects.write(type, content))
}), guardedRefs = ({ commonDir }, refs) => ({
	resolve: async (name) => guarded(commonDir, async () => refs.resolve(name)),
	list: async (prefix) => guarded(commonDir, async () => refs.list(prefix)),
	swap: async (name, expected, target) => guarded(commonDir, async () => refs.swap(name, expected, target)),
	rehearse: async (name, expected, target) => guarded(commonDir, async () => refs.rehearse?.(name, expected, target))
});
export { initGitRepository, openGitRepository };
