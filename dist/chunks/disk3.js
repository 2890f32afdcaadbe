import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
import { c as unless, l as writeDurably } from "./disk.js";
import { join } from "node:path";
import { lstat, readFile, readdir } from "node:fs/promises";
// src/adapters/files/disk.ts
const absent = ["ENOENT", "ENOTDIR"];
/** The working directory on disk. No path leads out of the root, and no link on the way is followed. */
function diskFiles(root) {
	async function place(path) {
		let segments = path.split("/");
		if (path === "" || segments.some((segment) => segment === "" || segment === "." || segment === ".." || segment.includes("\\") || segment.includes("\0"))) throw new WorldFailure(problem("files/outside", { path }));
		let folder = root;
		for (let segment of segments.slice(0, -1)) if (folder = join(folder, segment), (await unless(absent, lstat(folder)))?.isSymbolicLink() === !0) throw new WorldFailure(problem("files/outside", { path }));
		return join(root, path);
	}
	async function walk(folder, found) {
		let entries = await unless(absent, readdir(join(root, folder), { withFileTypes: !0 })) ?? [];
		for (let entry of entries) {
			let path = `${folder}/${entry.name}`;
			entry.name !== ".git" && (entry.isDirectory() ? await walk(path, found) : entry.isSymbolicLink() ? found.push({
				path,
				kind: "link",
				bytes: 0
			}) : entry.isFile() && found.push({
				path,
				kind: "file",
				bytes: (await lstat(join(root, path))).size
			}));
		}
	}
	return {
		async read(path) {
			let full = await place(path);
			return (await unless(absent, lstat(full)))?.isFile() === !0 ? readFile(full) : void 0;
		},
		async list(under) {
			let full = await place(under), stat = await unless(absent, lstat(full)), found = [];
			return stat?.isDirectory() === !0 && await walk(under, found), found.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
		},
		async write(path, content) {
			await writeDurably(await place(path), Buffer.from(content), {
				mode: 438,
				temporary: ".headgate-"
			});
		}
	};
}
export { diskFiles as t };
