import { a as toBytes, c as oidOf, d as refConflict, f as tooLarge, i as objectReader, l as wrap, n as assertRefName, o as toText, p as unsupported, r as foldersOf, s as isOid, t as repositoryOver, u as corrupt } from "./repository.js";
import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
import { t as eachOf } from "./bounded.js";
import { deflateSync, inflateSync } from "node:zlib";
import { createHash, randomBytes } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { appendFile, lstat, mkdir, open, readFile, readdir, readlink, rename, rm, rmdir, symlink, unlink, utimes } from "node:fs/promises";
// src/adapters/repository/git/disk.ts
/** The code of a system error (`ENOENT`); undefined for any other value. */
function codeOf(error) {
	return error instanceof Error && "syscall" in error && "code" in error && typeof error.code == "string" ? error.code : void 0;
}
/** What `work` gives; undefined when it failed with one of these codes. */
async function unless(codes, work) {
	try {
		return await work;
	} catch (error) {
		if (codes.includes(codeOf(error) ?? "")) return;
		throw error;
	}
}
const absent = ["ENOENT", "ENOTDIR"], readIfThere = async (path) => unless([...absent, "EISDIR"], readFile(path)), statIfThere = async (path) => unless(absent, lstat(path, { bigint: !0 })), removeIfThere = async (path) => rm(path, { force: !0 });
/** Removes the folders above a path, up to `top`, as long as they are empty. */
async function removeEmptyAbove(path, top) {
	for (let folder = dirname(path); folder.length > top.length && folder.startsWith(top); folder = dirname(folder)) if (await unless([
		"ENOTEMPTY",
		"EEXIST",
		"ENOENT",
		"ENOTDIR",
		"EPERM",
		"EBUSY"
	], rmdir(folder).then(() => !0)) === void 0) return;
}
/** Makes a rename in a folder last through a power cut, where the system can (Windows cannot open folders). */
async function syncFolder(path) {
	let folder = await unless([
		"EISDIR",
		"EPERM",
		"EACCES",
		"ENOENT"
	], open(path, "r"));
	if (folder !== void 0) try {
		await unless([
			"EINVAL",
			"EPERM",
			"ENOTSUP",
			"EISDIR"
		], folder.sync());
	} finally {
		await folder.close();
	}
}
/** Writes beside the target, syncs, and renames over it: a reader sees the old content or the new, never a part. */
async function writeDurably(path, content, options) {
	let folder = dirname(path), temporary = join(folder, `${options.temporary}${randomBytes(6).toString("hex")}`);
	await mkdir(folder, { recursive: !0 });
	try {
		let file = await open(temporary, "wx", options.mode);
		try {
			await file.writeFile(content), await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, path);
	} catch (error) {
		throw await removeIfThere(temporary), error;
	}
	await syncFolder(folder);
}
/** Runs `work`; a refusal of the file system that it did not expect becomes `repository/unreachable`. */
async function guarded(path, work) {
	try {
		return await work();
	} catch (error) {
		throw codeOf(error) === void 0 || !(error instanceof Error) ? error : new WorldFailure(problem("repository/unreachable", {
			path,
			what: error.message
		}), { cause: error });
	}
}
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
	return deflated === void 0 ? void 0 : unwrap(oid, inflate$1(oid, deflated));
}
function inflate$1(oid, deflated) {
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
// src/adapters/repository/git/pack-bytes.ts
/** Opens a pack: a small one, as most packs of documents are, is read whole, of a large one only what is asked for. Its ends are checked. */
async function openPack(path, count, checksum, wholeBelow = 67108864) {
	let length = await withFile(path, async (file) => (await file.stat()).size);
	if (length < 32) throw corrupt(path, "the pack is cut off");
	let whole = length < wholeBelow ? await readFile(path) : void 0, read = async (from, to) => whole?.subarray(from, to) ?? withFile(path, async (file) => piece(path, file, from, to)), [head, tail] = [await read(0, 12), await read(length - 20, length)];
	if (!(head.toString("latin1", 0, 4) === "PACK" && [2, 3].includes(head.readUInt32BE(4)) && head.readUInt32BE(8) === count) || !tail.equals(checksum)) throw corrupt(path, "the pack is cut off, or not the one of its index");
	return {
		length,
		read
	};
}
async function piece(path, file, from, to) {
	let bytes = Buffer.alloc(to - from), { bytesRead } = await file.read(bytes, 0, bytes.length, from);
	if (bytesRead !== bytes.length) throw corrupt(path, "the pack is cut off");
	return bytes;
}
async function withFile(path, work) {
	let file = await open(path, "r");
	try {
		return await work(file);
	} finally {
		await file.close();
	}
}
// src/adapters/repository/git/pack-index.ts
const head = 1032;
/** Reads a pack's index (gitformat-pack(5), "Version 2 pack-*.idx files"), its checksum verified. */
function packIndex(path, bytes) {
	let magic = bytes.toString("hex", 0, 8);
	if (bytes.length >= 4 && magic.slice(0, 8) !== "ff744f63") throw unsupported(path, "a pack index of version 1, or none");
	if (magic !== "ff744f6300000002" || bytes.length < 1072) throw corrupt(path, "the pack index is cut off, or of an unknown version");
	let checksum = createHash("sha1").update(bytes.subarray(0, -20)).digest(), count = bytes.readUInt32BE(1028);
	if (!checksum.equals(bytes.subarray(-20)) || bytes.length < head + count * 28 + 40) throw corrupt(path, "the pack index is damaged");
	let offsetAt = (position) => {
		let short = bytes.readUInt32BE(head + count * 24 + position * 4);
		if (short < 2147483648) return short;
		let long = head + count * 28 + (short - 2147483648) * 8;
		if (long + 48 > bytes.length) throw corrupt(path, "the pack index is damaged");
		return Number(bytes.readBigUInt64BE(long));
	}, sorted;
	return {
		count,
		packChecksum: bytes.subarray(-40, -20),
		find(oid) {
			let position = search(bytes, Buffer.from(oid, "hex"));
			return position === void 0 ? void 0 : offsetAt(position);
		},
		endOf(offset, packBytes) {
			sorted ??= Float64Array.from({ length: count }, (_, position) => offsetAt(position)).toSorted();
			let at = lowest(sorted.length, (position) => (sorted?.[position] ?? 0) >= offset);
			if (sorted[at] === offset) return sorted[at + 1] ?? packBytes - 20;
		}
	};
}
/** Position of an id among the sorted ids: the fan-out table says where those of its first byte are. */
function search(bytes, id) {
	let first = id.readUInt8(0), from = first === 0 ? 0 : bytes.readUInt32BE(8 + (first - 1) * 4), to = bytes.readUInt32BE(8 + first * 4), idAt = (position) => bytes.subarray(head + position * 20, head + position * 20 + 20), at = from + lowest(to - from, (position) => idAt(from + position).compare(id) >= 0);
	return at < to && idAt(at).equals(id) ? at : void 0;
}
/** The lowest position from which on a test holds; `length` when it never does. */
function lowest(length, test) {
	let [low, high] = [0, Math.max(length, 0)];
	for (; low < high;) {
		let middle = Math.floor((low + high) / 2);
		test(middle) ? high = middle : low = middle + 1;
	}
	return low;
}
// src/adapters/repository/git/varint.ts
/** gitformat-pack(5), "offset encoding": most significant part first, and each further byte adds one, so no number has two spellings. */
function decodeOffset(bytes, start) {
	let at = start, byte = bytes.readUInt8(at++), value = byte & 127;
	for (; byte & 128;) byte = bytes.readUInt8(at++), value = (value + 1) * 128 + (byte & 127);
	return {
		value,
		next: at
	};
}
/** gitformat-pack(5), "size encoding": seven bits a byte, least significant part first. */
function decodeSize(bytes, start) {
	let at = start, value = 0;
	for (let scale = 1;; scale *= 128) {
		let byte = bytes.readUInt8(at++);
		if (value += (byte & 127) * scale, !(byte & 128)) return {
			value,
			next: at
		};
	}
}
// src/adapters/repository/git/delta.ts
/** Why a delta does not fit its base. */
var DeltaError = class extends Error {};
/** The object that a delta makes of its base (gitformat-pack(5), "Deltified representation"). */
function applyDelta(base, delta, limit) {
	let from = decodeSize(delta, 0), to = decodeSize(delta, from.next);
	if (from.value !== base.length || to.value > limit) throw new DeltaError("its delta is not one of its base");
	let result = Buffer.alloc(to.value), written = 0;
	for (let at = to.next; at < delta.length;) {
		let op = delta.readUInt8(at++);
		if (op === 0) throw new DeltaError("its delta has an unknown instruction");
		let piece = op & 128 ? copied(base, delta, at, op) : {
			bytes: delta.subarray(at, at + op),
			next: at + op
		};
		if (piece.next > delta.length || written + piece.bytes.length > to.value) throw new DeltaError("its delta runs over");
		written += piece.bytes.copy(result, written), at = piece.next;
	}
	if (written !== to.value) throw new DeltaError("its delta is cut off");
	return result;
}
function copied(base, delta, start, op) {
	let at = start, offset = 0, size = 0;
	for (let bit = 0; bit < 4; bit++) op & 1 << bit && (offset += delta.readUInt8(at++) * 2 ** (8 * bit));
	for (let bit = 0; bit < 3; bit++) op & 16 << bit && (size += delta.readUInt8(at++) * 2 ** (8 * bit));
	let end = offset + (size === 0 ? 65536 : size);
	if (end > base.length) throw new DeltaError("its delta copies what its base does not have");
	return {
		bytes: base.subarray(offset, end),
		next: at
	};
}
// src/adapters/repository/git/pack.ts
const types = new Map([
	[1, "commit"],
	[2, "tree"],
	[3, "blob"],
	[4, "tag"]
]);
/** Reads the object at an offset (gitformat-pack(5)): follows its deltas down to a whole object, then applies them upwards. */
async function readPacked(pack, offset, bases) {
	let chain = [], at = offset, whole = bases.get(keyOf(pack, at));
	for (; whole === void 0;) {
		if (chain.length > 4095) throw corrupt(pack.path, "a chain of deltas does not end");
		let entry = await entryAt(pack, at);
		"delta" in entry ? (chain.push({
			offset: at,
			delta: entry.delta
		}), at = entry.base, whole = bases.get(keyOf(pack, at))) : (whole = entry, bases.set(keyOf(pack, at), whole));
	}
	for (let { offset: where, delta } of chain.toReversed()) whole = {
		type: whole.type,
		content: damagedUnless(pack, () => applyDelta(whole?.content ?? Buffer.alloc(0), delta, maxObjectBytes))
	}, bases.set(keyOf(pack, where), whole);
	return whole;
}
const keyOf = (pack, offset) => `${pack.path}:${offset}`;
async function entryAt(pack, offset) {
	let end = pack.index.endOf(offset, pack.bytes.length);
	if (end === void 0 || end <= offset || end > pack.bytes.length - 20) throw corrupt(pack.path, `no object begins at ${offset}`);
	let bytes = await pack.bytes.read(offset, end);
	return damagedUnless(pack, () => {
		let first = bytes.readUInt8(0), more = first & 128 ? decodeSize(bytes, 1) : {
			value: 0,
			next: 1
		}, size = (first & 15) + more.value * 16;
		if (size > 268435456) throw tooLarge(pack.path, `an object has ${size} bytes; at most ${maxObjectBytes} are read`);
		let code = first >> 4 & 7, type = types.get(code);
		if (type !== void 0) return {
			type,
			content: inflate(bytes.subarray(more.next), size)
		};
		let base = code === 6 ? ofsBase(bytes, more.next, offset) : refBase(pack, bytes, more.next, code);
		return {
			base: base.value,
			delta: inflate(bytes.subarray(base.next), size)
		};
	});
}
function ofsBase(bytes, at, offset) {
	let { value, next } = decodeOffset(bytes, at);
	return {
		value: offset - value,
		next
	};
}
function refBase(pack, bytes, at, code) {
	let value = code === 7 ? pack.index.find(bytes.toString("hex", at, at + 20)) : void 0;
	if (value === void 0) throw corrupt(pack.path, code === 7 ? "the base of a delta is missing" : `an object is of unknown type ${code}`);
	return {
		value,
		next: at + 20
	};
}
function inflate(bytes, size) {
	let content = inflateSync(bytes, { maxOutputLength: Math.max(size, 1) });
	if (content.length !== size) throw new DeltaError("an object has another length than its header says");
	return content;
}
function damagedUnless(pack, work) {
	try {
		return work();
	} catch (error) {
		throw error instanceof DeltaError || error instanceof RangeError || error instanceof Error && "errno" in error ? corrupt(pack.path, `the pack is damaged (${error.message})`, error) : error;
	}
}
// src/adapters/repository/git/packed-object.ts
/** A reader of packs that keeps what it opened: packs that appear later are found, packs that go are let go. */
function packReader() {
	let folders = new Map(), bases = boundedBases(33554432), find = async (folder, oid) => {
		for (let pack of folders.get(folder) ?? []) {
			let offset = pack.index.find(oid);
			if (offset === void 0) continue;
			pack.bytes ??= openPack(pack.path, pack.index.count, pack.index.packChecksum);
			let object = await readPacked({
				path: pack.path,
				index: pack.index,
				bytes: await pack.bytes
			}, offset, bases);
			if (oidOf(wrap(object.type, object.content)) !== oid) throw corrupt(oid, "its content has another id");
			return object;
		}
	};
	return {
		async known(folder, oid) {
			return unless(["ENOENT"], find(folder, oid));
		},
		async any(folder, oid) {
			return folders.set(folder, await listPacks(folder, folders.get(folder) ?? [])), find(folder, oid);
		}
	};
}
async function listPacks(folder, known) {
	let names = await unless(["ENOENT", "ENOTDIR"], readdir(join(folder, "pack"))) ?? [], packs = [];
	for (let name of names.filter((file) => file.endsWith(".idx")).toSorted()) {
		let path = join(folder, "pack", `${name.slice(0, -4)}.pack`), open = known.find((pack) => pack.path === path), bytes = open === void 0 ? await unless(["ENOENT"], readFile(join(folder, "pack", name))) : void 0;
		open === void 0 ? bytes !== void 0 && packs.push({
			path,
			index: packIndex(join(folder, "pack", name), bytes)
		}) : packs.push(open);
	}
	return packs;
}
function boundedBases(limit) {
	let kept = new Map(), total = 0;
	return {
		get: (key) => kept.get(key),
		set(key, packed) {
			if (!(packed.content.length > limit / 8 || kept.has(key))) {
				kept.set(key, packed), total += packed.content.length + 200;
				for (let [oldest, { content }] of kept) {
					if (total <= limit) break;
					kept.delete(oldest), total -= content.length + 200;
				}
			}
		}
	};
}
// src/adapters/repository/git/objects.ts
/** The objects of a repository on disk, those of its alternates included. New ones are written loose. */
async function gitObjects({ commonDir }) {
	let own = join(commonDir, "objects"), folders = await objectFolders(own), packed = packReader(), shallow;
	return {
		async read(oid) {
			if (isOid(oid)) for (let folder of folders) {
				let object = await packed.known(folder, oid) ?? await readLoose(folder, oid) ?? await packed.any(folder, oid);
				if (object !== void 0) return object;
			}
		},
		async write(type, content) {
			let wrapped = wrap(type, content), oid = oidOf(wrapped);
			return await refresh(own, oid) || await writeDurably(join(own, oid.slice(0, 2), oid.slice(2)), deflateSync(wrapped), {
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
		await setTimeout(wait * (.5 + Math.random()));
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
	if (await assertNoLinks(folder, `logs/${name}`), isKept(layout, name) || await statIfThere(path) !== void 0) {
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
	}, changesOf = async (ref, from, to, index, objects = reader) => {
		let trees = await Promise.all([from, to].map(async (oid) => oid === null ? null : (await objects.commit(oid)).tree)), changes = await diffTrees(objects, trees[0] ?? null, trees[1] ?? null), dirty = await dirtyPaths({
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
		async examine(ref, from, to, objects) {
			await changesOf(ref, from, to, await readIndex(), objects);
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
	let first = paths.slice(0, 10).join(", ");
	return paths.length > 10 ? `${first} and ${paths.length - 10} more` : first;
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
			return (await eachOf(names, async (name) => ({
				name,
				oid: await resolve$1(context, name)
			}))).flatMap(({ name, oid }) => oid === void 0 ? [] : [{
				name,
				oid
			}]).toSorted((a, b) => a.name < b.name ? -1 : 1);
		},
		swap: async (name, expected, target) => swap(context, name, expected, target),
		async rehearse(name, target, objects) {
			let current = await resolve$1(context, name) ?? null;
			current !== target && await isOurs(context, name, target) && await tree?.examine(name, current, target, objectReader(objects));
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
	rehearse: async (name, target, objects) => guarded(commonDir, async () => refs.rehearse?.(name, target, objects))
});
export { initGitRepository, openGitRepository };
