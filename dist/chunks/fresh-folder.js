import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { mkdir, mkdtemp, readdir } from "node:fs/promises";
// src/adapters/files/fresh-folder.ts
/** A folder that holds nothing: the named one, made if need be, or a temporary one. What holds something is refused, not used. */
async function freshFolder(named) {
	if (named === void 0) return mkdtemp(join(tmpdir(), "headgate-"));
	let folder = resolve(named);
	if (await mkdir(folder, { recursive: !0 }).catch((cause) => {
		throw new WorldFailure(problem("files/folder-taken", { folder: named }), { cause });
	}), (await readdir(folder)).length > 0) throw new WorldFailure(problem("files/folder-taken", { folder: named }));
	return folder;
}
export { freshFolder };
