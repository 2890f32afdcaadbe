import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
import { t as eachOf } from "./bounded.js";
import { createHash } from "node:crypto";
// src/adapters/repository/failure.ts
/** An object that is there and broken. */
const corrupt = (oid, what, cause) => new WorldFailure(problem("repository/corrupt", {
	oid,
	what
}), { cause }), unknownRevision = (revision) => new WorldFailure(problem("repository/unknown-revision", { revision })), badPath = (path, reason) => new WorldFailure(problem("repository/bad-path", {
	path,
	reason
})), refConflict = (ref, other) => new WorldFailure(problem("repository/ref-conflict", {
	ref,
	other
})), unsupported = (path, feature) => new WorldFailure(problem("repository/unsupported", {
	path,
	feature
})), tooLarge = (oid, what) => new WorldFailure(problem("repository/too-large", {
	oid,
	what
})), clean = (text) => text.replace(/[\x00-\x1f\x7f<>]/g, " ").replace(/^[\s.,:;"\\']+|[\s.,:;"\\']+$/g, "");
/** `Name <address>` that git parses back, whatever it was made from. */
function identity(author) {
	let match = /^([^<]*)<([^<>]*)>\s*$/.exec(author), name = clean(match?.[1] ?? author), address = clean(match?.[2] ?? "").replaceAll(" ", "");
	return `${name === "" ? "unknown" : name} <${address}>`;
}
/** Seconds since 1970, as git dates commits; fractions are dropped. */
function secondsOf(at) {
	let milliseconds = Date.parse(at);
	if (!(milliseconds >= 0)) throw RangeError(`${at} is not an instant that git can date a commit with`);
	return Math.floor(milliseconds / 1e3);
}
/** The instant of a git date, UTC, to the second. */
const instantOf = (seconds) => new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
// src/adapters/repository/oid.ts
/** An object as git hashes and stores it: `<type> <length>\0<content>` (gitformat-loose, "loose object format"). */
function wrap(type, content) {
	return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
}
/** SHA-1 of wrapped bytes, in lower-case hex. */
const oidOf = (wrapped) => createHash("sha1").update(wrapped).digest("hex"), isOid = (text) => /^[0-9a-f]{40}$/.test(text);
// src/adapters/repository/commit-codec.ts
/** A commit's bytes: author and committer are one, the time zone is +0000, the message ends with one newline. */
function encodeCommit({ tree, parents, author, at, message }) {
	let who = `${identity(author)} ${secondsOf(at)} +0000`, head = [
		`tree ${tree}`,
		...parents.map((parent) => `parent ${parent}`),
		`author ${who}`,
		`committer ${who}`
	];
	return Buffer.from(`${head.join("\n")}\n\n${message.replaceAll("\0", "").trimEnd()}\n`);
}
/** Reads any commit that git writes; headers that Headgate has no use for (signatures, encoding) are skipped. */
function decodeCommit(oid, content) {
	let text = Buffer.from(content).toString(), end = text.indexOf("\n\n"), lines = (end < 0 ? text.trimEnd() : text.slice(0, end)).split("\n"), values = (key) => lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1)), [tree] = values("tree"), author = /^(.*>) -?\d+ [+-]\d+$/.exec(values("author")[0] ?? ""), date = /> (\d+) [+-]\d+$/.exec(values("committer")[0] ?? ""), seconds = Number(date?.[1]);
	if (tree === void 0 || !isOid(tree) || !author?.[1] || !(seconds < 864e10)) throw corrupt(oid, "it is not a well-formed commit");
	let parents = values("parent");
	if (!parents.every(isOid)) throw corrupt(oid, "a parent is not an object id");
	let message = end < 0 ? "" : text.slice(end + 2).replace(/\n+$/, "");
	return {
		oid,
		tree,
		parents,
		author: author[1],
		at: instantOf(seconds),
		message
	};
}
// src/adapters/repository/path.ts
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** Whether a name may not stand in a tree, because git or a file system would take it for something else. */
function isForbiddenName(name) {
	if (name === "" || name === "." || name === ".." || name.includes("/") || name.includes("\0")) return !0;
	let folded = name.replace(ignoredByHfs, "").toLowerCase();
	return /^(\.git|git~1)[ .]*(:.*)?$/.test(folded) || /(^|\\)(\.git|\.\.)(\\|$)/.test(folded);
}
/** Segments of a repository-relative path; throws `repository/bad-path` for one that may not stand in a tree. */
function segmentsOf(path) {
	let segments = path.split("/"), bad = segments.find(isForbiddenName);
	if (bad !== void 0) throw badPath(path, bad === "" ? "it has an empty segment" : `"${bad}" may not stand in a path`);
	return segments;
}
// src/adapters/repository/tree-codec.ts
/** A name as it stands in `TreeEntry`. */
const toBytes = (name) => Buffer.from(name).toString("latin1"), toText = (name) => Buffer.from(name, "latin1").toString(), modes = {
	file: "100644",
	executable: "100755",
	link: "120000",
	submodule: "160000",
	folder: "40000"
}, kinds = new Map([
	["100644", "file"],
	["100664", "file"],
	["100755", "executable"],
	["120000", "link"],
	["160000", "submodule"],
	["40000", "folder"]
]), sortKey = ({ name, kind }) => kind === "folder" ? `${name}/` : name;
/** A tree's bytes, in git's order. */
function encodeTree(entries) {
	let sorted = [...entries].toSorted((a, b) => sortKey(a) < sortKey(b) ? -1 : 1);
	return Buffer.concat(sorted.flatMap(({ name, kind, oid }) => [Buffer.from(`${modes[kind]} ${name}\0`, "latin1"), Buffer.from(oid, "hex")]));
}
/** Entries of a tree. A name that could lead out of a folder, or into `.git`, makes the tree count as corrupt. */
function decodeTree(oid, content) {
	let bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength), entries = [];
	for (let at = 0; at < bytes.length;) {
		let space = bytes.indexOf(32, at), nul = bytes.indexOf(0, space), next = nul + 21;
		if (space < 0 || nul < 0 || next > bytes.length) throw corrupt(oid, "the tree is cut off");
		let kind = kinds.get(bytes.toString("latin1", at, space)), name = bytes.toString("latin1", space + 1, nul);
		if (kind === void 0) throw corrupt(oid, "the tree has an entry of unknown mode");
		if (isForbiddenName(toText(name))) throw corrupt(oid, `the tree has an entry named ${JSON.stringify(toText(name))}`);
		entries.push({
			name,
			kind,
			oid: bytes.toString("hex", nul + 1, next)
		}), at = next;
	}
	return entries;
}
// src/adapters/repository/reader.ts
/** Reads typed objects from a store. */
function objectReader(objects) {
	let content = async (oid, type) => {
		let object = await objects.read(oid);
		if (object?.type === type) return object.content;
		throw type === "commit" ? unknownRevision(oid) : corrupt(oid, object === void 0 ? `the ${type} is missing` : `a ${type} was expected, and it is a ${object.type}`);
	};
	return {
		commit: kept(2e4, async (oid) => decodeCommit(oid, await content(oid, "commit"))),
		tree: kept(2e3, async (oid) => decodeTree(oid, await content(oid, "tree"))),
		async parents({ oid, parents }) {
			return (await objects.shallow?.())?.has(oid) ? [] : parents;
		},
		blob: async (oid) => content(oid, "blob"),
		async peel(oid) {
			let at = oid;
			for (let depth = 0; depth < 10; depth++) {
				let object = await objects.read(at);
				if (object?.type !== "tag") return at;
				let target = /^object ([0-9a-f]{40})\n/.exec(Buffer.from(object.content).toString("latin1"))?.[1];
				if (target === void 0) throw corrupt(at, "it is not a well-formed tag");
				at = target;
			}
			throw corrupt(oid, "tags of tags of tags lead too far");
		}
	};
}
function kept(limit, load) {
	let known = new Map();
	return async (oid) => {
		let hit = known.get(oid);
		if (hit !== void 0) return hit;
		let value = await load(oid), [oldest] = known.keys();
		return known.size >= limit && oldest !== void 0 && known.delete(oldest), known.set(oid, value), value;
	};
}
// src/adapters/repository/ref-name.ts
const forbidden = /(^|[/.])([/.]|$)|@\{|[\x00-\x20\x7f~^:?*[\\]|\.lock(\/|$)/;
/** Refuses what git refuses as a full ref name; names outside `refs/` are refused too, so that no ref leads to `config` or `HEAD`. */
function assertRefName(name) {
	if (!name.startsWith("refs/") || name.length > 1e3 || forbidden.test(name)) throw new WorldFailure(problem("repository/bad-ref", { ref: name }));
}
/** Ref names that would have to be a folder for `name` to exist: `refs/heads/a` for `refs/heads/a/b`. */
function foldersOf(name) {
	let parts = name.split("/");
	return parts.slice(2, -1).map((_, index) => parts.slice(0, index + 3).join("/"));
}
// src/adapters/repository/batch.ts
/** Collects objects for a store. */
function batchFor(objects) {
	let waiting = new Map();
	return {
		put(type, content) {
			let oid = oidOf(wrap(type, content));
			return waiting.set(oid, {
				type,
				content
			}), oid;
		},
		async flush() {
			await eachOf(waiting.values(), async ({ type, content }) => objects.write(type, content)), waiting.clear();
		}
	};
}
// src/adapters/repository/history.ts
/** First-parent history, newest first. */
async function firstParents(reader, from, limit) {
	let found = [];
	for (let next = from; next !== void 0 && found.length < limit;) {
		let commit = await reader.commit(next);
		found.push(commit), next = (await reader.parents(commit))[0];
	}
	return found;
}
/** Whether `ancestor` is reachable from `descendant`. */
async function reaches(reader, descendant, ancestor) {
	return descendant === ancestor || (await commonAncestors(reader, descendant, ancestor)).includes(ancestor);
}
/** The best common ancestor: one that no other common ancestor descends from; of several, the newest. */
async function bestCommonAncestor(reader, a, b) {
	let candidates = await commonAncestors(reader, a, b);
	for (let candidate of candidates) {
		let others = candidates.filter((other) => other !== candidate);
		if (!(await Promise.all(others.map(async (other) => reaches(reader, other, candidate)))).includes(!0)) return candidate;
	}
}
/**
* git's paint_down_to_common (commit-reach.c): walk both histories, newest first, until only ancestors of common ancestors are
* left. Wrong clocks can make it name an ancestor of a better one too, never miss the better one.
*/
async function commonAncestors(reader, a, b) {
	if (a === b) return [a];
	let paint = new Map([[a, 1], [b, 2]]), queue = newestFirst();
	queue.add(await reader.commit(a)), queue.add(await reader.commit(b));
	let common = [];
	for (; queue.some(({ oid }) => !(colour(paint, oid) & 4));) {
		let commit = queue.take(), colours = colour(paint, commit.oid);
		colours === 3 && (common.includes(commit) || common.push(commit), colours |= 4);
		for (let parent of await reader.parents(commit)) {
			let before = colour(paint, parent);
			(before & colours) !== colours && (paint.set(parent, before | colours), queue.add(await reader.commit(parent)));
		}
	}
	return common.filter(({ oid }) => !(colour(paint, oid) & 4)).map(({ oid }) => oid);
}
const colour = (paint, oid) => paint.get(oid) ?? 0;
function newestFirst() {
	let waiting = [];
	return {
		add(commit) {
			let at = waiting.length;
			for (let before = waiting[at - 1]; before !== void 0 && before.at < commit.at; before = waiting[at - 1]) at--;
			waiting.splice(at, 0, commit);
		},
		take() {
			let commit = waiting.shift();
			if (commit === void 0) throw RangeError("nothing is waiting");
			return commit;
		},
		some: (test) => waiting.some(test)
	};
}
// src/adapters/repository/tree-walk.ts
const maxFiles = 1e6;
/** The entry at a path below a tree; undefined when there is none. */
async function entryAt(reader, tree, path) {
	let entry = {
		name: "",
		kind: "folder",
		oid: tree
	};
	for (let segment of path.split("/").map(toBytes)) {
		if (entry.kind !== "folder") return;
		let next = (await reader.tree(entry.oid)).find(({ name }) => name === segment);
		if (next === void 0) return;
		entry = next;
	}
	return entry;
}
/** Every file below a folder of a tree (`''` is its root), sorted bytewise by path. */
async function filesBelow(reader, tree, under) {
	let found = [], walk = async (oid, prefix, depth) => {
		if (depth > 200) throw tooLarge(tree, "it is more than 200 folders deep");
		for (let entry of await reader.tree(oid)) {
			let path = prefix + toText(entry.name);
			if (entry.kind === "folder" ? await walk(entry.oid, `${path}/`, depth + 1) : found.push({
				path,
				oid: entry.oid,
				kind: entry.kind
			}), found.length > maxFiles) throw tooLarge(tree, `it has more than ${maxFiles} files`);
		}
	}, folder = under === "" ? void 0 : under.replace(/\/$/, ""), start = folder === void 0 ? tree : await folderAt(reader, tree, folder);
	return start !== void 0 && await walk(start, folder === void 0 ? "" : `${folder}/`, 0), found;
}
async function folderAt(reader, tree, path) {
	let entry = await entryAt(reader, tree, path);
	return entry?.kind === "folder" ? entry.oid : void 0;
}
// src/adapters/repository/tree-write.ts
/**
* Puts together the tree that results from changing some files of another one; only folders on the way to a change are read and written.
* Removing what is not there changes nothing; folders that become empty vanish; executable files stay executable.
*/
async function writeTree(batch, reader, onto, changes, entries) {
	let root = plant([...changes.map(({ path, content }) => content === null ? {
		path,
		gone: !0
	} : {
		path,
		text: content
	}), ...entries.map((file) => ({
		path: file.path,
		file
	}))]), write = async (node, base) => {
		let before = base === null ? [] : await reader.tree(base), after = new Map(before.map((entry) => [entry.name, entry]));
		for (let [name, leaf] of node.leaves) "gone" in leaf && remove(after, name);
		for (let [name, folder] of node.folders) await descend(after, name, folder, write);
		for (let [name, leaf] of node.leaves) "gone" in leaf || after.set(name, entryOf(batch, after.get(name), name, leaf));
		return after.size === 0 ? void 0 : batch.put("tree", encodeTree(after.values()));
	};
	return await write(root, onto) ?? batch.put("tree", new Uint8Array());
}
function remove(entries, name) {
	entries.get(name)?.kind !== "folder" && entries.delete(name);
}
async function descend(entries, name, folder, write) {
	let before = entries.get(name), base = before?.kind === "folder" ? before.oid : null;
	if (base === null && onlyRemoves(folder)) return;
	if (before !== void 0 && base === null) throw badPath(firstPath(folder), "a part of it is a file");
	let oid = await write(folder, base);
	oid === void 0 ? entries.delete(name) : entries.set(name, {
		name,
		kind: "folder",
		oid
	});
}
function entryOf(batch, before, name, leaf) {
	if (before?.kind === "folder") throw badPath(leaf.path, "it is a folder");
	if ("file" in leaf) return {
		name,
		kind: leaf.file.kind,
		oid: leaf.file.oid
	};
	let content = "text" in leaf ? leaf.text : "", oid = batch.put("blob", Buffer.from(content));
	return {
		name,
		kind: before?.kind === "executable" ? "executable" : "file",
		oid
	};
}
function plant(leaves) {
	let root = {
		leaves: new Map(),
		folders: new Map()
	};
	for (let leaf of leaves) {
		let segments = segmentsOf(leaf.path).map(toBytes), name = segments.at(-1) ?? "", node = root;
		for (let segment of segments.slice(0, -1)) {
			let next = node.folders.get(segment) ?? {
				leaves: new Map(),
				folders: new Map()
			};
			node.folders.set(segment, next), node = next;
		}
		if (node.leaves.has(name)) throw badPath(leaf.path, "it is changed twice in one commit");
		node.leaves.set(name, leaf);
	}
	return root;
}
const onlyRemoves = (node) => [...node.leaves.values()].every((leaf) => "gone" in leaf) && [...node.folders.values()].every(onlyRemoves);
function firstPath(node) {
	for (let leaf of node.leaves.values()) return leaf.path;
	for (let folder of node.folders.values()) return firstPath(folder);
	return "";
}
// src/adapters/repository/repository.ts
/** The `Repository` port over two stores: everything that memory, disk and overlay have in common. */
function repositoryOver({ objects, refs }) {
	let reader = objectReader(objects);
	return {
		stores: {
			objects,
			refs
		},
		async resolve(ref) {
			assertRefName(ref);
			let oid = await refs.resolve(ref);
			return oid === void 0 ? void 0 : peeled(reader, ref, oid);
		},
		async refs(prefix) {
			if (/(^|\/)\.\.?(\/|$)/.test(prefix)) throw new WorldFailure(problem("repository/bad-ref", { ref: prefix }));
			let found = await refs.list(prefix);
			return eachOf(found, async ({ name, oid }) => ({
				name,
				oid: await peeled(reader, name, oid)
			}));
		},
		commit: async (oid) => reader.commit(oid),
		files: async (commit, under) => filesBelow(reader, (await reader.commit(commit)).tree, under),
		async read(commit, path) {
			let entry = await entryAt(reader, (await reader.commit(commit)).tree, path);
			return entry?.kind === "file" || entry?.kind === "executable" ? reader.blob(entry.oid) : void 0;
		},
		blob: async (oid) => reader.blob(oid),
		log: async (from, limit) => firstParents(reader, from, limit),
		contains: async (descendant, ancestor) => reaches(reader, descendant, ancestor),
		mergeBase: async (a, b) => bestCommonAncestor(reader, a, b),
		write: async (commit) => writeCommit(objects, reader, commit),
		async swap(ref, expected, target) {
			return assertRefName(ref), target !== null && await reader.commit(target), refs.swap(ref, expected, target);
		}
	};
}
const peeled = async (reader, name, oid) => name.startsWith("refs/tags/") ? reader.peel(oid) : oid;
async function writeCommit(objects, reader, commit) {
	let onto = commit.onto === null ? null : (await reader.commit(commit.onto)).tree, batch = batchFor(objects), tree = await writeTree(batch, reader, onto, commit.files, commit.entries ?? []);
	return await batch.flush(), objects.write("commit", encodeCommit({
		...commit,
		tree
	}));
}
export { toBytes as a, oidOf as c, refConflict as d, tooLarge as f, objectReader as i, wrap as l, assertRefName as n, toText as o, unsupported as p, foldersOf as r, isOid as s, repositoryOver as t, corrupt as u };
