// src/problem/catalog/doctor.ts
const doctorProblems = {
	"doctor/no-workflow": {
		severity: "warning",
		title: "Nothing runs the loop",
		why: "No workflow below .github/workflows/ runs `rollout tick`.",
		fix: "Run `headgate init`, or let your own scheduler run `headgate rollout tick` every few minutes."
	},
	"doctor/no-observations": {
		severity: "warning",
		title: "No observations are found",
		why: "There is no *.ndjson file below {path}/{environment}/{component}/.",
		fix: "Let your services write observations there (docs/observations.md), or the dead-man's switch will revert the rollout."
	},
	"doctor/not-ticking": {
		severity: "warning",
		title: "The loop has not run for a while",
		why: "The last window of {component} in {environment} ended at {end}; with windows of {window} more should be sealed by now.",
		fix: "Look at the scheduler; `headgate rollout tick` catches up with every closed window."
	},
	"doctor/lease-expired": {
		severity: "warning",
		title: "A lease has expired",
		why: "The flags of {component} in {environment} were valid until {until}: services serve the stable version now.",
		fix: "Run `headgate rollout tick`; look at why nothing renewed the lease."
	},
	"doctor/braked": {
		severity: "warning",
		title: "Live is held below main",
		why: "The brake was pulled for {component} in {environment}.",
		fix: "Run `headgate rollout tick`: the revert on main follows."
	}
}, documentProblems = {
	"document/missing": {
		severity: "error",
		title: "The document does not exist",
		why: "{path} is not in the tree that was read.",
		fix: "Create {path}, or name the right component, version and environment."
	},
	"document/too-large": {
		severity: "error",
		title: "The document is too large",
		why: "It has {bytes} bytes; at most {limit} are read.",
		fix: "Keep documents small; put bulk data beside them and name it by digest."
	},
	"document/too-deep": {
		severity: "error",
		title: "The document is nested too deeply",
		why: "It has more than {limit} levels.",
		fix: "Flatten it."
	},
	"document/encoding": {
		severity: "error",
		title: "The document is not plain UTF-8",
		why: "{what}.",
		fix: "Save the file as UTF-8 without a byte-order mark."
	},
	"document/syntax": {
		severity: "error",
		title: "The document is not valid JSON",
		why: "{what}.",
		fix: "Correct the syntax; comments and trailing commas are not JSON."
	},
	"document/duplicate-key": {
		severity: "error",
		title: "A key stands twice in one object",
		why: "\"{key}\" was given before; which one counts would depend on the reader.",
		fix: "Keep one of the two."
	},
	"document/number": {
		severity: "error",
		title: "A number cannot be carried exactly",
		why: "{text} is not a number that every JSON reader reads alike.",
		fix: "Write large counts as decimal strings, and keep numbers finite."
	},
	"document/unknown-kind": {
		severity: "error",
		title: "The document does not say what it is",
		why: "\"schema\" is {found}; known are {known}.",
		fix: "Set \"schema\" to the kind of document that this is."
	},
	"document/wrong-kind": {
		severity: "error",
		title: "The document is of another kind than its place",
		why: "It is a {found}; at this path a {expected} is expected.",
		fix: "Move the file to the place of its kind, or correct \"schema\"."
	},
	"document/schema": {
		severity: "error",
		title: "The document does not match its schema",
		why: "{what}.",
		fix: "See docs/documents/{kind}.md for what may stand here."
	},
	"document/misplaced": {
		severity: "error",
		title: "The document contradicts its path",
		why: "{field} is \"{found}\", but the path says \"{expected}\".",
		fix: "Rename the file or correct the field."
	},
	"document/not-canonical": {
		severity: "warning",
		title: "The document is not in canonical form",
		why: "Its keys, spaces or line ends differ from what Headgate writes, so that diffs would show more than changes.",
		fix: "Run `headgate check --write`."
	},
	"document/symlink": {
		severity: "error",
		title: "A document is a symbolic link",
		why: "{path} is a symbolic link; links are never followed.",
		fix: "Replace the link by the file."
	},
	"manifest/unknown-path": {
		severity: "warning",
		title: "A file that Headgate does not know",
		why: "{path} is below manifests/ but no kind of document has its place there.",
		fix: "Move it away, or correct its name."
	},
	"manifest/unlisted-version": {
		severity: "error",
		title: "A version is missing from the version graph",
		why: "{component} {version} has a manifest but graph.json does not list it.",
		fix: "Add {version} with its parents to manifests/components/{component}/graph.json."
	},
	"manifest/without-manifest": {
		severity: "error",
		title: "A version has no manifest",
		why: "{component} {version} is named here, but manifests/components/{component}/{version}/manifest.json does not exist.",
		fix: "Add the manifest, or correct the version."
	},
	"graph/unknown-parent": {
		severity: "error",
		title: "A parent version is unknown",
		why: "{version} names {parent} as a parent, which the graph does not list.",
		fix: "List {parent}, or correct the parent."
	},
	"graph/duplicate-version": {
		severity: "error",
		title: "A version stands twice in the graph",
		why: "{version} is listed more than once.",
		fix: "Keep one entry."
	},
	"graph/cycle": {
		severity: "error",
		title: "The version graph has a cycle",
		why: "{path} leads back to itself.",
		fix: "A version descends only from older ones: remove one of these edges."
	}
}, repositoryProblems = {
	"repository/missing": {
		severity: "error",
		title: "No git repository here",
		why: "{path} is not inside a git repository.",
		fix: "Run `git init` there, or name the repository with --root."
	},
	"repository/unsupported": {
		severity: "error",
		title: "This kind of repository is not supported",
		why: "{path} uses {feature}, which the embedded git engine does not write safely.",
		fix: "Use a repository with the files ref backend and SHA-1 object ids."
	},
	"repository/dirty": {
		severity: "error",
		title: "The working tree has changes where a commit would write",
		why: "{paths} differ from the checked-out commit; moving {ref} would overwrite them.",
		fix: "Commit, stash or discard these changes, then run the command again."
	},
	"repository/no-branch": {
		severity: "error",
		title: "A branch does not exist",
		why: "{branch} has no commit.",
		fix: "Create it with a first commit, or name the right branch in manifests/headgate.json."
	},
	"repository/busy": {
		severity: "error",
		title: "A ref stayed locked",
		why: "{ref} was locked by another process for longer than {seconds} s.",
		fix: "If no git process runs, remove {lock}; then run the command again."
	},
	"repository/contended": {
		severity: "error",
		title: "Others kept changing what this command wanted to change",
		why: "{ref} moved {attempts} times while the command ran.",
		fix: "Run the command again; nothing was lost."
	},
	"repository/corrupt": {
		severity: "error",
		title: "A git object cannot be read",
		why: "{oid}: {what}.",
		fix: "Run `git fsck`; restore the object from another clone."
	},
	"repository/unknown-revision": {
		severity: "error",
		title: "No such revision",
		why: "{revision} names no commit.",
		fix: "Name a branch, tag or commit id that exists."
	},
	"repository/bad-ref": {
		severity: "error",
		title: "A ref name is not valid",
		why: "\"{ref}\" is not a ref name that git accepts.",
		fix: "See `git help check-ref-format`; full names begin with refs/."
	},
	"repository/broken-ref": {
		severity: "error",
		title: "A ref cannot be read",
		why: "{ref} {what}.",
		fix: "Look at the file and at `git reflog`; write the right commit with `git update-ref`."
	},
	"repository/ref-conflict": {
		severity: "error",
		title: "Two refs cannot exist together",
		why: "{ref} cannot be created beside {other}: git keeps refs as files, and one name is a folder of the other.",
		fix: "Delete or rename {other}."
	},
	"repository/checked-out": {
		severity: "error",
		title: "The branch is checked out",
		why: "{ref} is checked out in {path}, whose files would no longer fit it.",
		fix: "Switch {path} to another branch, then run the command again."
	},
	"repository/bad-path": {
		severity: "error",
		title: "A file cannot be committed at this path",
		why: "{path}: {reason}.",
		fix: "Choose another path."
	},
	"repository/too-large": {
		severity: "error",
		title: "A git object is too large",
		why: "{oid}: {what}.",
		fix: "Keep documents small, and bulk data out of the repository that Headgate reads."
	},
	"repository/unreachable": {
		severity: "error",
		title: "The file system refused",
		why: "{path}: {what}.",
		fix: "See to permissions, free space and the disk, then run the command again."
	},
	"files/exists": {
		severity: "error",
		title: "A file would be overwritten",
		why: "{path} exists and differs from what would be written.",
		fix: "Move it away, or keep it and edit it by hand."
	},
	"files/outside": {
		severity: "error",
		title: "A path leads out of the root",
		why: "{path} is not below the root.",
		fix: "Name a path inside the repository."
	},
	"files/folder-taken": {
		severity: "error",
		title: "The folder is in use",
		why: "{folder} is not an empty folder; nothing in it was touched.",
		fix: "Name a folder that does not exist yet, or leave it out for a temporary one."
	},
	"files/unreachable": {
		severity: "error",
		title: "A file cannot be read or written",
		why: "{path}: {what}.",
		fix: "See to the file, its permissions and the disk, then run the command again."
	},
	"proposal/unknown": {
		severity: "error",
		title: "No such proposal",
		why: "There is no proposal {number}.",
		fix: "See `headgate proposal list --state all`."
	},
	"proposal/not-open": {
		severity: "error",
		title: "The proposal is not open",
		why: "Proposal {number} is {state}.",
		fix: "Nothing to do; open proposals are shown by `headgate proposal list`."
	},
	"proposal/empty": {
		severity: "error",
		title: "There is nothing to propose",
		why: "{base} already contains {branch}.",
		fix: "Commit to {branch} first."
	},
	"proposal/broken": {
		severity: "error",
		title: "The record of a proposal is not valid",
		why: "{ref}: {what}.",
		fix: "See `git log -p {ref}`; move the ref back to its last good commit."
	},
	"proposal/conflict": {
		severity: "error",
		title: "The proposal conflicts with its base",
		why: "{paths} changed on {base} too.",
		fix: "Close the proposal; the next `headgate rollout tick` makes a fresh one if it is still due."
	}
}, rolloutProblems = {
	"config/missing": {
		severity: "error",
		title: "Headgate is not set up here",
		why: "manifests/headgate.json does not exist {where}.",
		fix: "Run `headgate init` and commit what it writes."
	},
	"rollout/unknown-environment": {
		severity: "error",
		title: "No such environment",
		why: "\"{environment}\" is not listed in manifests/headgate.json; known are {known}.",
		fix: "Add it to \"environments\", or name one of these."
	},
	"policy/stages-not-rising": {
		severity: "error",
		title: "Stages do not rise",
		why: "Stage {stage} has {percent} %, but the stage before it has {before} %.",
		fix: "Order the stages so that each has more traffic than the one before."
	},
	"policy/never-full": {
		severity: "error",
		title: "The policy never reaches everybody",
		why: "The last stage is not 100 %.",
		fix: "Add a last stage with \"percent\": 100."
	},
	"policy/name-taken": {
		severity: "error",
		title: "A name is taken",
		why: "\"{name}\" stands twice, or is reserved (disabled, published).",
		fix: "Choose another name."
	},
	"policy/too-many-windows": {
		severity: "error",
		title: "A stage has too many windows",
		why: "{name} would take more than {most} windows.",
		fix: "Make windows longer, or the stage shorter."
	},
	"policy/no-gate": {
		severity: "error",
		title: "No gate is ever judged",
		why: "Every gate is declared not applicable, so nothing could ever be proven or taken back.",
		fix: "Keep at least one gate that applies."
	},
	"policy/window-length": {
		severity: "error",
		title: "Windows do not fit into a day",
		why: "Windows of {window} cannot be aligned to UTC midnight, or are shorter than ten seconds.",
		fix: "Use a length such as 5m, 15m or 1h."
	},
	"evidence/missing": {
		severity: "error",
		title: "A window that a decision rests on is missing",
		why: "The window of {component} in {environment} that starts at {start} is not on the evidence branch.",
		fix: "Fetch the evidence branch whole; if it was rewritten, restore it from another clone."
	},
	"evidence/altered": {
		severity: "error",
		title: "A sealed window was altered",
		why: "The window of {component} in {environment} that starts at {start} has another digest than the decision names.",
		fix: "Restore the evidence branch; sealed windows never change."
	},
	"rollout/not-decided": {
		severity: "error",
		title: "A rollout state without its decision",
		why: "The state of {component} in {environment} is not the one that its decision leads to.",
		fix: "Rollout files are changed by proposals only: restore the file, or revert the commit that changed it."
	},
	"decision/does-not-replay": {
		severity: "error",
		title: "A decision does not follow from its evidence",
		why: "Decision {sequence} of {component} in {environment}, recomputed from its input and sealed windows, comes out differently.",
		fix: "Decisions are made by `headgate rollout`; revert the commit that brought this one."
	},
	"rollout/refused": {
		severity: "error",
		title: "The step is not allowed now",
		why: "Cannot {what} {component} in {environment}: {because}.",
		fix: "The reason says what is needed; `headgate rollout status` shows how things stand."
	},
	"rollout/taken-back": {
		severity: "error",
		title: "A candidate was taken back",
		why: "{component} in {environment}: {because}.",
		fix: "Find out why; `headgate rollout resume` lifts the block of this version, and a new version may start after the cool-down."
	},
	"rollout/none": {
		severity: "error",
		title: "Nothing was ever rolled out here",
		why: "{component} has no rollout in {environment}.",
		fix: "Begin with `headgate rollout start`."
	},
	"stop/already-stopped": {
		severity: "warning",
		title: "The line is stopped already",
		why: "{by} stopped it at {since}.",
		fix: "Nothing to do; `headgate rollout resume` lifts the stop."
	},
	"stop/not-stopped": {
		severity: "warning",
		title: "The line is not stopped",
		why: "There is no stop to lift.",
		fix: "To lift what stands against one component, name --environment and --component."
	},
	"decision/expired": {
		severity: "error",
		title: "The decision has expired",
		why: "Decision {sequence} was valid until {expiresAt}.",
		fix: "Run `headgate rollout tick`: it decides anew on the evidence of now."
	},
	"decision/from-the-future": {
		severity: "error",
		title: "The decision is dated in the future",
		why: "Decision {sequence} says {at}; it is {now}.",
		fix: "Correct the clock of the machine that decided, and let it decide again."
	},
	"decision/overtaken": {
		severity: "error",
		title: "The decision is overtaken by events",
		why: "Decision {sequence} of {component} in {environment} is no longer due: {because}.",
		fix: "Close the proposal; `headgate rollout tick` does what is due now."
	},
	"decision/does-not-follow": {
		severity: "error",
		title: "The decision does not follow from main and the evidence",
		why: "Decision {sequence} of {component} in {environment}, decided again from the base branch, differs in: {differs}.",
		fix: "Close the proposal; `headgate rollout tick` proposes what is due."
	},
	"decision/without-base": {
		severity: "error",
		title: "The history of main before a decision is missing",
		why: "Decision {sequence} of {component} in {environment} stands in every commit of main that is here.",
		fix: "Fetch main whole (`fetch-depth: 0`)."
	},
	"decision/chain-broken": {
		severity: "error",
		title: "The chain of decisions is broken",
		why: "Decision {sequence} of {component} in {environment} does not continue the one before it.",
		fix: "Decisions are immutable: restore the file that was changed or removed."
	},
	"publication/not-decided": {
		severity: "error",
		title: "A publication does not match its decisions",
		why: "The publication of {component} {version} in {environment} is not what its decisions and its manifest say.",
		fix: "Publications are written with the decision that publishes; restore the file."
	},
	"proposal/not-a-rollout": {
		severity: "error",
		title: "The proposal does not change exactly one rollout",
		why: "It changes {paths}.",
		fix: "Propose rollout steps with `headgate rollout`; change policies and manifests in proposals of their own."
	},
	"proposal/superseded": {
		severity: "error",
		title: "The proposal is superseded",
		why: "Main has moved on: it needs decision {sequence} of {component} in {environment}, which the proposal does not hold.",
		fix: "Close it; `headgate rollout tick` proposes what is due."
	},
	"proposal/beyond-decision": {
		severity: "error",
		title: "The proposal changes more than its decision says",
		why: "{path} is not what the decision writes.",
		fix: "Take the change out of this proposal."
	}
}, usageProblems = {
	"usage/unknown-command": {
		severity: "error",
		title: "No such command",
		why: "\"{command}\" is not a command of headgate.",
		fix: "{suggestion}"
	},
	"usage/unknown-input": {
		severity: "error",
		title: "The command does not take this input",
		why: "`{command}` has no input \"{input}\".",
		fix: "{suggestion}"
	},
	"usage/missing-input": {
		severity: "error",
		title: "A required input is missing",
		why: "`{command}` needs --{input}: {doc}",
		fix: "Give --{input}."
	},
	"usage/bad-input": {
		severity: "error",
		title: "An input has a wrong value",
		why: "--{input} is \"{found}\"; {expected}.",
		fix: "Correct --{input}."
	},
	"usage/unexpected-argument": {
		severity: "error",
		title: "An argument too many",
		why: "\"{argument}\" belongs to no input of `{command}`.",
		fix: "Inputs are written --name value; see `headgate {command} --help`."
	},
	"usage/as-of-changes-nothing": {
		severity: "error",
		title: "The past cannot be changed",
		why: "--as-of decides as at {instant}, but `{command}` would change something.",
		fix: "Add --dry-run to see what it would have done then."
	},
	"usage/unknown-actor": {
		severity: "error",
		title: "Nobody is named as the one who acts",
		why: "Changes are recorded with their author, and no name and address were found.",
		fix: "Set user.name and user.email with `git config`, or HEADGATE_ACTOR=\"Name <address>\"."
	},
	"usage/unexpected-failure": {
		severity: "error",
		title: "Headgate failed in a way it does not know",
		why: "{what}",
		fix: "Nothing more was changed. Please report it with the command that you ran."
	}
}, catalog = {
	...doctorProblems,
	...documentProblems,
	...repositoryProblems,
	...rolloutProblems,
	...usageProblems
};
/** A catalogue text with its arguments filled in. */
function prose(text, args) {
	return text.replace(/\{(\w+)\}/g, (placeholder, name) => args[name] ?? placeholder);
}
export { prose as n, catalog as t };
