import { r as problem } from "./problem.js";
import { t as WorldFailure } from "./world-failure.js";
import { a as print, t as parse } from "./codec.js";
// src/adapters/forge/merge-changes.ts
/**
* What `head` brings to `base`: the paths that changed since their common ancestor. A path that both changed, differently, is a conflict;
* contents are never merged line by line, since what was judged must be what is merged.
*/
async function mergeChanges(repository, base, head, baseName) {
	let ancestor = await repository.mergeBase(base, head), [before, ours, theirs] = await Promise.all([
		treeOf(repository, ancestor),
		treeOf(repository, base),
		treeOf(repository, head)
	]), brought = [...new Set([...before.keys(), ...theirs.keys()])].filter((path) => before.get(path) !== theirs.get(path) && ours.get(path) !== theirs.get(path)), conflicts = brought.filter((path) => ours.get(path) !== before.get(path));
	if (conflicts.length > 0) throw new WorldFailure(problem("proposal/conflict", {
		paths: conflicts.join(", "),
		base: baseName
	}));
	return Promise.all(brought.toSorted().map(async (path) => ({
		path,
		content: await textOf(repository, theirs.get(path))
	})));
}
async function treeOf(repository, commit) {
	let files = commit === void 0 ? [] : await repository.files(commit, "");
	return new Map(files.map(({ path, oid }) => [path, oid]));
}
async function textOf(repository, oid) {
	return oid === void 0 ? null : new TextDecoder("utf-8", {
		fatal: !0,
		ignoreBOM: !0
	}).decode(await repository.blob(oid));
}
// src/adapters/forge/record.ts
const PREFIX = "refs/headgate/proposals/", FILE = "proposal.json";
function recordStore(repository) {
	let read = async (name, tip) => {
		let bytes = await repository.read(tip, FILE), parsed = bytes === void 0 ? void 0 : parse("proposal", bytes, `${name}:${FILE}`);
		if (parsed?.ok !== !0) throw new WorldFailure(problem("proposal/broken", {
			ref: name,
			what: bytes === void 0 ? `${FILE} is missing` : `${FILE} is no proposal`
		}));
		return {
			tip,
			proposal: parsed.value
		};
	};
	return {
		async all() {
			let refs = await repository.refs(PREFIX);
			return (await Promise.all(refs.map(async ({ name, oid }) => read(name, oid)))).toSorted((a, b) => a.proposal.number - b.proposal.number);
		},
		async write(proposal, tip, by, at) {
			let files = [{
				path: FILE,
				content: print(proposal)
			}], message = `proposal ${proposal.number}: ${proposal.state}\n`, commit = await repository.write({
				parents: tip === null ? [] : [tip],
				onto: tip,
				files,
				author: by,
				at,
				message
			});
			return tip === commit || repository.swap(`${PREFIX}${proposal.number}`, tip, commit);
		}
	};
}
// src/adapters/forge/embedded.ts
const branchRef = (branch) => `refs/heads/${branch}`;
/**
* Proposals inside the repository itself: a branch, and a record below refs/headgate/proposals/. A merge is a real merge commit. The base ref's
* compare-and-swap is the moment of merging; the record and the branch follow, and whoever comes next brings them up to date.
*/
function embeddedForge(repository, { now, actor }) {
	let records = recordStore(repository);
	/** The record as things really are, whatever a crash kept it from saying. */
	async function settled({ tip, proposal }) {
		if (proposal.state !== "open") return {
			tip,
			proposal
		};
		let base = await repository.resolve(branchRef(proposal.base));
		return base !== void 0 && await repository.contains(base, proposal.head) ? {
			tip,
			proposal: {
				...proposal,
				state: "merged"
			}
		} : await repository.resolve(branchRef(proposal.branch)) === void 0 ? {
			tip,
			proposal: {
				...proposal,
				state: "closed",
				reason: "its branch is gone"
			}
		} : {
			tip,
			proposal
		};
	}
	async function find(number) {
		let found = (await records.all()).find(({ proposal }) => proposal.number === number);
		if (found === void 0) throw new WorldFailure(problem("proposal/unknown", { number }));
		return found;
	}
	async function propose(effect) {
		let { branch, base, title, body } = effect, head = await repository.resolve(branchRef(branch));
		if (head === void 0) throw new WorldFailure(problem("repository/no-branch", { branch }));
		let baseTip = await repository.resolve(branchRef(base));
		if (baseTip !== void 0 && await repository.contains(baseTip, head)) throw new WorldFailure(problem("proposal/empty", {
			base,
			branch
		}));
		let labels = [...effect.labels];
		for (let tries = 0; tries < 100; tries++) {
			let all = await Promise.all((await records.all()).map(settled)), open = all.find(({ proposal }) => proposal.state === "open" && proposal.branch === branch), fresh = {
				schema: "headgate/proposal/v1alpha",
				number: (all.at(-1)?.proposal.number ?? 0) + 1,
				state: "open",
				title,
				body,
				branch,
				base,
				head,
				labels,
				openedAt: now(),
				openedBy: actor()
			}, proposal = open === void 0 ? fresh : {
				...open.proposal,
				title,
				body,
				base,
				head,
				labels
			};
			if (await records.write(proposal, open?.tip ?? null, actor(), now())) return proposal;
		}
		throw new WorldFailure(problem("repository/contended", {
			ref: "refs/headgate/proposals",
			attempts: 100
		}), { retryable: !0 });
	}
	async function merge({ proposal: number, head, onto, message }) {
		let { proposal } = await find(number), tip = await repository.resolve(branchRef(proposal.base));
		if (tip === void 0) throw new WorldFailure(problem("repository/no-branch", { branch: proposal.base }));
		if (await repository.contains(tip, head)) return await end(number, head, { state: "merged" }), "merged";
		if (proposal.state !== "open" || proposal.head !== head || tip !== onto) return "lost";
		let files = await mergeChanges(repository, onto, head, proposal.base), commit = await repository.write({
			parents: [onto, head],
			onto,
			files,
			author: actor(),
			at: now(),
			message
		});
		return await repository.swap(branchRef(proposal.base), onto, commit) ? (await end(number, head, {
			state: "merged",
			merge: commit
		}), "merged") : "lost";
	}
	/** The branch goes first: a record that is still open without it counts as ended, and is written again by whoever comes next. */
	async function end(number, head, how) {
		let { tip, proposal } = await find(number);
		proposal.state === "open" && await records.write({
			...proposal,
			...how,
			endedAt: now(),
			endedBy: actor()
		}, tip, actor(), now()), await repository.swap(branchRef(proposal.branch), head, null);
	}
	return {
		proposals: async () => (await Promise.all((await records.all()).map(settled))).map(({ proposal }) => proposal),
		propose,
		merge,
		async close({ proposal: number, reason }) {
			let { proposal } = await find(number);
			await end(number, proposal.head, {
				state: "closed",
				reason
			});
		}
	};
}
export { embeddedForge };
