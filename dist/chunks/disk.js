import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { lstat, mkdir, open, readFile, rename, rm, rmdir } from "node:fs/promises";
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
export { removeIfThere as a, unless as c, removeEmptyAbove as i, writeDurably as l, guarded as n, statIfThere as o, readIfThere as r, syncFolder as s, codeOf as t };
