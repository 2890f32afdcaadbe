import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
import { dirname, join, resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/shell/actor.ts
/** Who acts, as git writes authors. In a workflow that is who GitHub says started it, and nothing else can be claimed. */
function actorOf(env, user) {
	let found = env.GITHUB_ACTIONS === "true" ? fromGitHub(env) : env.HEADGATE_ACTOR ?? fromGit(env, user);
	if (found === void 0 || !/^[^<>\p{Cc}]+ <[^<>\s\p{Cc}]+>$/u.test(found)) throw new WorldFailure(problem("usage/unknown-actor", {}));
	return found;
}
function fromGitHub(env) {
	let name = env.GITHUB_ACTOR, id = env.GITHUB_ACTOR_ID;
	return name === void 0 ? void 0 : `${name} <${id === void 0 ? "" : `${id}+`}${name}@users.noreply.github.com>`;
}
function fromGit(env, user) {
	let name = env.GIT_AUTHOR_NAME ?? user.name, email = env.GIT_AUTHOR_EMAIL ?? user.email;
	return name === void 0 || email === void 0 ? void 0 : `${name} <${email}>`;
}
// src/shell/git-config.ts
/** Read git's configuration files, the nearest last. */
async function readGitUser(root, env) {
	let files = [
		...systemFiles(env),
		...globalFiles(env),
		...await repositoryFiles(resolve(root))
	], found = await Promise.all(files.map(async (file) => userIn(await textOf(file))));
	return Object.fromEntries(found.flatMap((user) => Object.entries(user)));
}
const systemFiles = (env) => env.GIT_CONFIG_NOSYSTEM === void 0 ? [env.GIT_CONFIG_SYSTEM ?? "/etc/gitconfig"] : [];
function globalFiles(env) {
	let home = env.HOME ?? env.USERPROFILE;
	return env.GIT_CONFIG_GLOBAL === void 0 ? home === void 0 ? [] : [join(env.XDG_CONFIG_HOME ?? join(home, ".config"), "git/config"), join(home, ".gitconfig")] : [env.GIT_CONFIG_GLOBAL];
}
/** The config file of the repository that a folder is in; that of a linked worktree is in the main one. */
async function repositoryFiles(folder) {
	let own = join(folder, ".git/config");
	if (await textOf(own) !== "") return [own];
	let link = /^gitdir: (.+)$/m.exec(await textOf(join(folder, ".git")))?.[1];
	if (link !== void 0) {
		let gitdir = resolve(folder, link);
		return [join(gitdir, (await textOf(join(gitdir, "commondir"))).trim(), "config")];
	}
	return dirname(folder) === folder ? [] : repositoryFiles(dirname(folder));
}
async function textOf(file) {
	try {
		return await readFile(file, "utf8");
	} catch {
		return "";
	}
}
/** The `[user]` section of one file. */
function userIn(config) {
	let user = {}, section = "";
	for (let line of config.split(/\r?\n/)) {
		section = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim().toLowerCase() ?? section;
		let [, key, value] = /^(?:\s*\[[^\]]*\])?\s*(name|email)\s*=\s*(.*)$/i.exec(line) ?? [];
		section === "user" && key !== void 0 && value !== void 0 && (user[key.toLowerCase() === "name" ? "name" : "email"] = plain(value));
	}
	return user;
}
/** A value without quotes and comment. */
const plain = (value) => Array.from(value.matchAll(/"((?:[^"\\]|\\.)*)"|\\(.)|([^"\\#;]+)|[#;].*/g), ([, quoted, single, bare]) => quoted?.replace(/\\(.)/g, "$1") ?? single ?? bare ?? "").join("").trim();
// src/shell/lazy-repository.ts
/** A repository that is opened when it is first asked: commands that never ask work anywhere, and do not load the git engine. */
function lazyRepository(open) {
	let opened, repository = () => opened ??= open();
	return {
		resolve: async (ref) => (await repository()).resolve(ref),
		refs: async (prefix) => (await repository()).refs(prefix),
		commit: async (oid) => (await repository()).commit(oid),
		files: async (commit, under) => (await repository()).files(commit, under),
		read: async (commit, path) => (await repository()).read(commit, path),
		blob: async (oid) => (await repository()).blob(oid),
		log: async (from, limit) => (await repository()).log(from, limit),
		contains: async (descendant, ancestor) => (await repository()).contains(descendant, ancestor),
		mergeBase: async (a, b) => (await repository()).mergeBase(a, b),
		write: async (commit) => (await repository()).write(commit),
		swap: async (ref, expected, target) => (await repository()).swap(ref, expected, target)
	};
}
// src/shell/overlay-files.ts
/** Files as they are, with writes kept in memory: what --dry-run works on. */
function overlayFiles(base) {
	let written = new Map();
	return {
		read: async (path) => written.get(path) ?? await base.read(path),
		list: async (under) => {
			let prefix = under === "" || under === "." ? "" : `${under.replace(/\/$/, "")}/`, own = [...written.keys()].filter((path) => path.startsWith(prefix)).map((path) => ({
				path,
				kind: "file"
			}));
			return [...(await base.list(under)).filter(({ path }) => !written.has(path)), ...own].toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
		},
		write: async (path, content) => void written.set(path, Buffer.from(content))
	};
}
// src/shell/world.ts
/** The world as it is around a root, and as --dry-run sees it. Nothing is opened before it is asked for. */
async function openWorld({ root, env, asOf }, adapters) {
	let user = await readGitUser(root, env), who = {
		now: () => asOf ?? present(),
		actor: () => actorOf(env, user)
	}, repository = lazyRepository(async () => (await adapters.openGitRepository(root)).repository), files = adapters.diskFiles(root), observations = adapters.fileObservations(root);
	return {
		world: {
			...who,
			repository,
			files,
			observations,
			forge: adapters.embeddedForge(repository, who)
		},
		overlay: () => {
			let above = lazyRepository(async () => (await adapters.openGitRepository(root)).overlay());
			return {
				...who,
				repository: above,
				files: overlayFiles(files),
				observations,
				forge: adapters.embeddedForge(above, who)
			};
		},
		rehearse: async (folder, start) => stage(await adapters.freshFolder(folder), start, adapters)
	};
}
/** A world of its own in a folder: real git, real files, and a clock that only moves when it is told to. */
async function stage(folder, start, adapters) {
	let clock = start, who = {
		now: () => clock,
		actor: () => "Headgate <headgate@localhost>"
	}, repository = await adapters.initGitRepository(folder), forge = adapters.embeddedForge(repository, who);
	return {
		folder,
		world: {
			...who,
			repository,
			forge,
			files: adapters.diskFiles(folder),
			observations: adapters.fileObservations(folder)
		},
		setClock: (now) => {
			clock = now;
		}
	};
}
/** Now, UTC, to the second. */
const present = () => new Date().toISOString().replace(/\.\d+Z$/, "Z");
export { openWorld as t };
