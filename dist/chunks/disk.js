import { n as relativePath, r as unreadable, t as isLink } from "./path.js";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { lstat, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { constants } from "node:fs";
// src/adapters/files/memory.ts
/** Entries in bytewise order of their paths. */
const sorted = (entries) => entries.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
// src/adapters/files/disk.ts
/** The working directory below a root on disk. */
function diskFiles(root) {
	return {
		read: async (path) => told(path, async () => read(root, relativePath(path))),
		list: async (under) => told(under, async () => sorted(await list(root, under === "" ? "" : relativePath(under)))),
		write: async (path, content) => told(path, async () => write(root, relativePath(path), content))
	};
}
async function read(root, path) {
	if (!await isPlain(root, path)) return;
	let file = await open(join(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
	try {
		return await file.readFile();
	} finally {
		await file.close();
	}
}
async function list(root, under) {
	if (under !== "" && await kindOf(root, under) !== "folder") return [];
	let nested = (await readdir(join(root, under), { withFileTypes: !0 })).map(async (entry) => {
		let path = under === "" ? entry.name : `${under}/${entry.name}`;
		return entry.name === ".git" ? [] : entry.isDirectory() ? list(root, path) : !entry.isFile() && !entry.isSymbolicLink() ? [] : [{
			path,
			kind: entry.isFile() ? "file" : "link"
		}];
	});
	return (await Promise.all(nested)).flat();
}
async function write(root, path, content) {
	await isPlain(root, path);
	let full = join(root, path), temporary = join(dirname(full), `.headgate-${randomBytes(6).toString("hex")}`);
	await mkdir(dirname(full), { recursive: !0 });
	try {
		let file = await open(temporary, "wx", 438);
		try {
			await file.writeFile(content), await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, full);
	} finally {
		await rm(temporary, { force: !0 });
	}
}
const isPlain = async (root, path) => await kindOf(root, path) === "file";
/** What stands at a path; throws for a link there or on the way. */
async function kindOf(root, path) {
	let parts = path.split("/");
	for (let [index] of parts.entries()) {
		let at = parts.slice(0, index + 1).join("/"), stat = await lstat(join(root, at)).catch(absent);
		if (stat?.isSymbolicLink()) throw isLink(at);
		if (stat === void 0) return;
		if (!(index + 1 < parts.length)) return stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other";
	}
}
function absent(error) {
	if (!(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))) throw error;
}
async function told(path, work) {
	try {
		return await work();
	} catch (error) {
		throw error instanceof Error && "syscall" in error ? unreadable(path, error) : error;
	}
}
export { diskFiles };
