import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
import { t as eachOf } from "./bounded.js";
import { a as print, t as parse } from "./codec.js";
// src/adapters/forge/record.ts
const prefix = "refs/headgate/proposals/", file = "proposal.json";
/** Every record, oldest first. Its history is the log of its ref. */
async function allRecords(repository) {
	let numbered = (await repository.refs(prefix)).filter(({ name }) => /^[1-9]\d{0,9}$/.test(name.slice(24)));
	return (await eachOf(numbered, async ({ name, oid }) => read(repository, name, oid))).toSorted((a, b) => a.proposal.number - b.proposal.number);
}
/** One record; undefined when there is no such proposal. */
async function record(repository, number) {
	let name = `${prefix}${number}`, oid = await repository.resolve(name);
	return oid === void 0 ? void 0 : read(repository, name, oid);
}
/** Writes the next state of a record; undefined when someone else changed or created it meanwhile. */
async function save(repository, before, proposal, by) {
	let name = `${prefix}${proposal.number}`, parent = before?.at ?? null, files = [{
		path: file,
		content: print(proposal)
	}], at = await repository.write({
		parents: parent === null ? [] : [parent],
		onto: parent,
		files,
		...by,
		at: by.at
	});
	return await repository.swap(name, parent, at) ? {
		proposal,
		at
	} : void 0;
}
async function read(repository, name, oid) {
	let content = await repository.read(oid, file);
	if (content === void 0) throw broken(name, `it has no ${file}`);
	let parsed = parse("proposal", content, `${name}:${file}`);
	if (!parsed.ok) throw broken(name, parsed.problems.map((found) => found.args.what ?? found.code).join("; "));
	if (`${prefix}${parsed.value.number}` !== name) throw broken(name, `the record is of proposal ${parsed.value.number}`);
	return {
		proposal: parsed.value,
		at: oid
	};
}
const broken = (ref, what) => new WorldFailure(problem("proposal/broken", {
	ref,
	what
})), branchRef = (branch) => `refs/heads/${branch}`;
/**
* A proposal as it really is, whatever its record says: merged when its base contains its head (by hand, or before a crash
* could say so), closed when its branch is gone or holds nothing new, and while it is open its head is the branch's tip.
*/
async function actual(repository, proposal) {
	if (proposal.state !== "open") return proposal;
	let base = await repository.resolve(branchRef(proposal.base));
	if (base !== void 0 && await repository.contains(base, proposal.head)) return {
		...proposal,
		state: "merged"
	};
	let tip = await repository.resolve(branchRef(proposal.branch));
	return tip === void 0 || base !== void 0 && await repository.contains(base, tip) ? {
		...proposal,
		state: "closed"
	} : {
		...proposal,
		head: tip
	};
}
/** The commit that merged a head into a branch; undefined when it was fast-forwarded, or merged long ago. */
async function mergeOf(repository, base, head) {
	let tip = await repository.resolve(branchRef(base));
	if (tip !== void 0) return (await repository.log(tip, 1e3)).find(({ parents }) => parents.slice(1).includes(head))?.oid;
}
// src/adapters/forge/three-way.ts
/** Merges by whole files: what one side changed since the common ancestor is taken; what both changed alike stays. */
async function threeWay(repository, ancestor, base, head) {
	let [was, ours, theirs] = await Promise.all([
		ancestor,
		base,
		head
	].map(async (commit) => filesOf(repository, commit))), conflicts = [], files = [], entries = [];
	for (let path of new Set([...was?.keys() ?? [], ...theirs?.keys() ?? []])) {
		let [old, own, other] = [
			was?.get(path),
			ours?.get(path),
			theirs?.get(path)
		];
		isSame(old, other) || isSame(own, other) || (isSame(old, own) ? other === void 0 ? files.push({
			path,
			content: null
		}) : entries.push(other) : conflicts.push(path));
	}
	return conflicts.push(...blocked(entries, files, ours ?? new Map())), conflicts.length > 0 ? { conflicts: conflicts.toSorted() } : {
		files,
		entries
	};
}
async function filesOf(repository, commit) {
	return new Map((commit === void 0 ? [] : await repository.files(commit, "")).map((file) => [file.path, file]));
}
const isSame = (a, b) => a?.oid === b?.oid && a?.kind === b?.kind;
function blocked(entries, removed, ours) {
	let gone = new Set(removed.map(({ path }) => path)), left = [...ours.keys()].filter((path) => !gone.has(path)), files = new Set(left), folders = new Set(left.flatMap(foldersAbove));
	return entries.map(({ path }) => path).filter((path) => folders.has(path) || foldersAbove(path).some((folder) => files.has(folder)));
}
function foldersAbove(path) {
	let parts = path.split("/");
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
// src/adapters/forge/embedded.ts
/**
* A forge that is nothing but the repository: a proposal is a branch, and a record whose every change is a commit on
* `refs/headgate/proposals/<number>`. Each call can be cut at any point and made again; the outcome is the same.
*/
function embeddedForge(repository, { now, actor }) {
	let context = {
		repository,
		now,
		actor
	};
	return {
		async proposals() {
			let records = await allRecords(repository);
			return eachOf(records, async ({ proposal }) => actual(repository, proposal));
		},
		propose: async (effect) => persist(effect.branch, async () => propose(context, effect)),
		merge: async (effect) => persist(`proposal ${effect.proposal}`, async () => merge(context, effect)),
		close: async (effect) => {
			await persist(`proposal ${effect.proposal}`, async () => close(context, effect));
		}
	};
}
async function persist(what, attempt) {
	for (let left = 50; left > 0; left--) {
		let result = await attempt();
		if (result !== void 0) return result;
	}
	throw new WorldFailure(problem("repository/contended", {
		ref: what,
		attempts: 50
	}), { retryable: !0 });
}
async function propose(context, { branch, base, title, body, labels }) {
	let { repository, now, actor } = context, [head, onto] = await Promise.all([tipOf(repository, branch), tipOf(repository, base)]), records = await allRecords(repository), wanted = {
		title,
		body,
		branch,
		base,
		head,
		labels: [...labels]
	};
	for (let stored of records.filter(({ proposal }) => proposal.branch === branch && proposal.state === "open")) {
		if ((await actual(repository, stored.proposal)).state !== "open") continue;
		let next = {
			...stored.proposal,
			...wanted
		};
		return JSON.stringify(next) === JSON.stringify(stored.proposal) ? next : (await keep(context, stored, next, "Update"))?.proposal;
	}
	if (await repository.contains(onto, head)) throw new WorldFailure(problem("proposal/empty", {
		base,
		branch
	}));
	return (await keep(context, null, {
		schema: "headgate/proposal/v1alpha",
		number: Math.max(0, ...records.map(({ proposal }) => proposal.number)) + 1,
		state: "open",
		...wanted,
		openedAt: now(),
		openedBy: actor()
	}, "Open"))?.proposal;
}
async function merge(context, { proposal: number, head, onto, message }) {
	let { repository, now, actor } = context, stored = await recordOf(repository, number), { proposal } = stored, { branch, base } = proposal, current = await tipOf(repository, base);
	if (proposal.state !== "closed" && proposal.head === head && await repository.contains(current, head)) return settle(context, stored, head);
	if ((await actual(repository, proposal)).state !== "open") throw notOpen(proposal);
	if (await repository.resolve(branchRef(branch)) !== head || current !== onto) return "lost";
	if (proposal.head !== head && await keep(context, stored, {
		...proposal,
		head
	}, "Update") === void 0) return;
	let merged = await threeWay(repository, await repository.mergeBase(onto, head), onto, head);
	if ("conflicts" in merged) throw new WorldFailure(problem("proposal/conflict", {
		paths: merged.conflicts.slice(0, 20).join(", "),
		base
	}));
	let commit = await repository.write({
		parents: [onto, head],
		onto,
		...merged,
		author: actor(),
		at: now(),
		message
	});
	return await repository.swap(branchRef(base), onto, commit) ? settle(context, await recordOf(repository, number), head) : "lost";
}
async function settle(context, stored, head) {
	let { proposal } = stored;
	if (proposal.state === "open") {
		let commit = await mergeOf(context.repository, proposal.base, head);
		if (await keep(context, stored, {
			...proposal,
			state: "merged",
			head,
			...ended(context),
			...commit !== void 0 && { merge: commit }
		}, "Merge") === void 0) return;
	}
	return await removeBranch(context.repository, proposal.branch, head), "merged";
}
async function close(context, { proposal: number, reason }) {
	let { repository } = context, stored = await recordOf(repository, number), { proposal } = stored, real = await actual(repository, proposal);
	if (real.state === "merged") throw notOpen(real);
	if (proposal.state !== "open" || await keep(context, stored, {
		...real,
		state: "closed",
		...ended(context),
		reason
	}, "Close") !== void 0) return await removeBranch(repository, proposal.branch, real.head), !0;
}
const ended = ({ now, actor }) => ({
	endedAt: now(),
	endedBy: actor()
});
async function keep(context, before, proposal, verb) {
	let message = `${verb} proposal ${proposal.number}: ${proposal.title}`;
	return save(context.repository, before, proposal, {
		author: context.actor(),
		at: context.now(),
		message
	});
}
async function removeBranch(repository, branch, head) {
	try {
		await repository.swap(branchRef(branch), head, null);
	} catch (error) {
		if (!(error instanceof WorldFailure) || error.problem.code !== "repository/checked-out") throw error;
	}
}
async function tipOf(repository, branch) {
	let tip = await repository.resolve(branchRef(branch));
	if (tip === void 0) throw new WorldFailure(problem("repository/no-branch", { branch }));
	return tip;
}
async function recordOf(repository, number) {
	let stored = await record(repository, number);
	if (stored === void 0) throw new WorldFailure(problem("proposal/unknown", { number }));
	return stored;
}
const notOpen = ({ number, state }) => new WorldFailure(problem("proposal/not-open", {
	number,
	state
}));
export { embeddedForge };
