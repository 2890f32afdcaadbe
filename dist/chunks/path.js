import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
// src/adapters/files/path.ts
/** A path below the root, as it was given; throws `files/outside` for one that is absolute, leads upwards or into `.git`. */
function relativePath(path) {
	if (path.split("/").some((segment) => [
		"",
		".",
		".."
	].includes(segment) || /^\.git$/i.test(segment)) || /[\\\0]|^[A-Za-z]:/.test(path)) throw new WorldFailure(problem("files/outside", { path }));
	return path;
}
/** The refusal to go through a symbolic link, or to read one. */
const isLink = (path) => new WorldFailure(problem("document/symlink", { path }, { file: path })), unreadable = (path, error) => new WorldFailure(problem("files/unreachable", {
	path,
	what: error.message
}), { cause: error });
export { relativePath as n, unreadable as r, isLink as t };
