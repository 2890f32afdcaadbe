/**
 * What each problem means, once: a code without prose does not compile, and docs/problems/ is printed from here.
 * Text in braces stands for an argument: `{by} stopped it at {since}.`
 */
export declare const catalog: {
    readonly 'doctor/no-workflow': {
        readonly severity: 'warning';
        readonly title: 'Nothing runs the loop';
        readonly why: 'No workflow below .github/workflows/ runs `rollout tick`.';
        readonly fix: 'Run `headgate init`, or let your own scheduler run `headgate rollout tick` every few minutes.';
    };
    readonly 'doctor/no-observations': {
        readonly severity: 'warning';
        readonly title: 'No observations are found';
        readonly why: 'There is no *.ndjson file below {path}/{environment}/{component}/.';
        readonly fix: "Let your services write observations there (docs/observations.md), or the dead-man's switch will revert the rollout.";
    };
    readonly 'doctor/not-ticking': {
        readonly severity: 'warning';
        readonly title: 'The loop has not run for a while';
        readonly why: 'The last window of {component} in {environment} ended at {end}; with windows of {window} more should be sealed by now.';
        readonly fix: 'Look at the scheduler; `headgate rollout tick` catches up with every closed window.';
    };
    readonly 'doctor/lease-expired': {
        readonly severity: 'warning';
        readonly title: 'A lease has expired';
        readonly why: 'The flags of {component} in {environment} were valid until {until}: services serve the stable version now.';
        readonly fix: 'Run `headgate rollout tick`; look at why nothing renewed the lease.';
    };
    readonly 'doctor/braked': {
        readonly severity: 'warning';
        readonly title: 'Live is held below main';
        readonly why: 'The brake was pulled for {component} in {environment}.';
        readonly fix: 'Run `headgate rollout tick`: the revert on main follows.';
    };
    readonly 'document/missing': {
        readonly severity: 'error';
        readonly title: 'The document does not exist';
        readonly why: '{path} is not in the tree that was read.';
        readonly fix: 'Create {path}, or name the right component, version and environment.';
    };
    readonly 'document/too-large': {
        readonly severity: 'error';
        readonly title: 'The document is too large';
        readonly why: 'It has {bytes} bytes; at most {limit} are read.';
        readonly fix: 'Keep documents small; put bulk data beside them and name it by digest.';
    };
    readonly 'document/too-deep': {
        readonly severity: 'error';
        readonly title: 'The document is nested too deeply';
        readonly why: 'It has more than {limit} levels.';
        readonly fix: 'Flatten it.';
    };
    readonly 'document/encoding': {
        readonly severity: 'error';
        readonly title: 'The document is not plain UTF-8';
        readonly why: '{what}.';
        readonly fix: 'Save the file as UTF-8 without a byte-order mark.';
    };
    readonly 'document/syntax': {
        readonly severity: 'error';
        readonly title: 'The document is not valid JSON';
        readonly why: '{what}.';
        readonly fix: 'Correct the syntax; comments and trailing commas are not JSON.';
    };
    readonly 'document/duplicate-key': {
        readonly severity: 'error';
        readonly title: 'A key stands twice in one object';
        readonly why: '"{key}" was given before; which one counts would depend on the reader.';
        readonly fix: 'Keep one of the two.';
    };
    readonly 'document/number': {
        readonly severity: 'error';
        readonly title: 'A number cannot be carried exactly';
        readonly why: '{text} is not a number that every JSON reader reads alike.';
        readonly fix: 'Write large counts as decimal strings, and keep numbers finite.';
    };
    readonly 'document/unknown-kind': {
        readonly severity: 'error';
        readonly title: 'The document does not say what it is';
        readonly why: '"schema" is {found}; known are {known}.';
        readonly fix: 'Set "schema" to the kind of document that this is.';
    };
    readonly 'document/wrong-kind': {
        readonly severity: 'error';
        readonly title: 'The document is of another kind than its place';
        readonly why: 'It is a {found}; at this path a {expected} is expected.';
        readonly fix: 'Move the file to the place of its kind, or correct "schema".';
    };
    readonly 'document/schema': {
        readonly severity: 'error';
        readonly title: 'The document does not match its schema';
        readonly why: '{what}.';
        readonly fix: 'See docs/documents/{kind}.md for what may stand here.';
    };
    readonly 'document/misplaced': {
        readonly severity: 'error';
        readonly title: 'The document contradicts its path';
        readonly why: '{field} is "{found}", but the path says "{expected}".';
        readonly fix: 'Rename the file or correct the field.';
    };
    readonly 'document/not-canonical': {
        readonly severity: 'warning';
        readonly title: 'The document is not in canonical form';
        readonly why: 'Its keys, spaces or line ends differ from what Headgate writes, so that diffs would show more than changes.';
        readonly fix: 'Run `headgate check --write`.';
    };
    readonly 'document/symlink': {
        readonly severity: 'error';
        readonly title: 'A document is a symbolic link';
        readonly why: '{path} is a symbolic link; links are never followed.';
        readonly fix: 'Replace the link by the file.';
    };
    readonly 'manifest/unknown-path': {
        readonly severity: 'warning';
        readonly title: 'A file that Headgate does not know';
        readonly why: '{path} is below manifests/ but no kind of document has its place there.';
        readonly fix: 'Move it away, or correct its name.';
    };
    readonly 'manifest/unlisted-version': {
        readonly severity: 'error';
        readonly title: 'A version is missing from the version graph';
        readonly why: '{component} {version} has a manifest but graph.json does not list it.';
        readonly fix: 'Add {version} with its parents to manifests/components/{component}/graph.json.';
    };
    readonly 'manifest/without-manifest': {
        readonly severity: 'error';
        readonly title: 'A version has no manifest';
        readonly why: '{component} {version} is named here, but manifests/components/{component}/{version}/manifest.json does not exist.';
        readonly fix: 'Add the manifest, or correct the version.';
    };
    readonly 'graph/unknown-parent': {
        readonly severity: 'error';
        readonly title: 'A parent version is unknown';
        readonly why: '{version} names {parent} as a parent, which the graph does not list.';
        readonly fix: 'List {parent}, or correct the parent.';
    };
    readonly 'graph/duplicate-version': {
        readonly severity: 'error';
        readonly title: 'A version stands twice in the graph';
        readonly why: '{version} is listed more than once.';
        readonly fix: 'Keep one entry.';
    };
    readonly 'graph/cycle': {
        readonly severity: 'error';
        readonly title: 'The version graph has a cycle';
        readonly why: '{path} leads back to itself.';
        readonly fix: 'A version descends only from older ones: remove one of these edges.';
    };
    readonly 'repository/missing': {
        readonly severity: 'error';
        readonly title: 'No git repository here';
        readonly why: '{path} is not inside a git repository.';
        readonly fix: 'Run `git init` there, or name the repository with --root.';
    };
    readonly 'repository/unsupported': {
        readonly severity: 'error';
        readonly title: 'This kind of repository is not supported';
        readonly why: '{path} uses {feature}, which the embedded git engine does not write safely.';
        readonly fix: 'Use a repository with the files ref backend and SHA-1 object ids.';
    };
    readonly 'repository/dirty': {
        readonly severity: 'error';
        readonly title: 'The working tree has changes where a commit would write';
        readonly why: '{paths} differ from the checked-out commit; moving {ref} would overwrite them.';
        readonly fix: 'Commit, stash or discard these changes, then run the command again.';
    };
    readonly 'repository/no-branch': {
        readonly severity: 'error';
        readonly title: 'A branch does not exist';
        readonly why: '{branch} has no commit.';
        readonly fix: 'Create it with a first commit, or name the right branch in manifests/headgate.json.';
    };
    readonly 'repository/busy': {
        readonly severity: 'error';
        readonly title: 'A ref stayed locked';
        readonly why: '{ref} was locked by another process for longer than {seconds} s.';
        readonly fix: 'If no git process runs, remove {lock}; then run the command again.';
    };
    readonly 'repository/contended': {
        readonly severity: 'error';
        readonly title: 'Others kept changing what this command wanted to change';
        readonly why: '{ref} moved {attempts} times while the command ran.';
        readonly fix: 'Run the command again; nothing was lost.';
    };
    readonly 'repository/corrupt': {
        readonly severity: 'error';
        readonly title: 'A git object cannot be read';
        readonly why: '{oid}: {what}.';
        readonly fix: 'Run `git fsck`; restore the object from another clone.';
    };
    readonly 'repository/unknown-revision': {
        readonly severity: 'error';
        readonly title: 'No such revision';
        readonly why: '{revision} names no commit.';
        readonly fix: 'Name a branch, tag or commit id that exists.';
    };
    readonly 'repository/bad-ref': {
        readonly severity: 'error';
        readonly title: 'A ref name is not valid';
        readonly why: '"{ref}" is not a ref name that git accepts.';
        readonly fix: 'See `git help check-ref-format`; full names begin with refs/.';
    };
    readonly 'repository/broken-ref': {
        readonly severity: 'error';
        readonly title: 'A ref cannot be read';
        readonly why: '{ref} {what}.';
        readonly fix: 'Look at the file and at `git reflog`; write the right commit with `git update-ref`.';
    };
    readonly 'repository/ref-conflict': {
        readonly severity: 'error';
        readonly title: 'Two refs cannot exist together';
        readonly why: '{ref} cannot be created beside {other}: git keeps refs as files, and one name is a folder of the other.';
        readonly fix: 'Delete or rename {other}.';
    };
    readonly 'repository/checked-out': {
        readonly severity: 'error';
        readonly title: 'The branch is checked out';
        readonly why: '{ref} is checked out in {path}, whose files would no longer fit it.';
        readonly fix: 'Switch {path} to another branch, then run the command again.';
    };
    readonly 'repository/bad-path': {
        readonly severity: 'error';
        readonly title: 'A file cannot be committed at this path';
        readonly why: '{path}: {reason}.';
        readonly fix: 'Choose another path.';
    };
    readonly 'repository/too-large': {
        readonly severity: 'error';
        readonly title: 'A git object is too large';
        readonly why: '{oid}: {what}.';
        readonly fix: 'Keep documents small, and bulk data out of the repository that Headgate reads.';
    };
    readonly 'repository/unreachable': {
        readonly severity: 'error';
        readonly title: 'The file system refused';
        readonly why: '{path}: {what}.';
        readonly fix: 'See to permissions, free space and the disk, then run the command again.';
    };
    readonly 'files/exists': {
        readonly severity: 'error';
        readonly title: 'A file would be overwritten';
        readonly why: '{path} exists and differs from what would be written.';
        readonly fix: 'Move it away, or keep it and edit it by hand.';
    };
    readonly 'files/outside': {
        readonly severity: 'error';
        readonly title: 'A path leads out of the root';
        readonly why: '{path} is not below the root.';
        readonly fix: 'Name a path inside the repository.';
    };
    readonly 'files/folder-taken': {
        readonly severity: 'error';
        readonly title: 'The folder is in use';
        readonly why: '{folder} is not an empty folder; nothing in it was touched.';
        readonly fix: 'Name a folder that does not exist yet, or leave it out for a temporary one.';
    };
    readonly 'files/unreachable': {
        readonly severity: 'error';
        readonly title: 'A file cannot be read or written';
        readonly why: '{path}: {what}.';
        readonly fix: 'See to the file, its permissions and the disk, then run the command again.';
    };
    readonly 'proposal/unknown': {
        readonly severity: 'error';
        readonly title: 'No such proposal';
        readonly why: 'There is no proposal {number}.';
        readonly fix: 'See `headgate proposal list --state all`.';
    };
    readonly 'proposal/not-open': {
        readonly severity: 'error';
        readonly title: 'The proposal is not open';
        readonly why: 'Proposal {number} is {state}.';
        readonly fix: 'Nothing to do; open proposals are shown by `headgate proposal list`.';
    };
    readonly 'proposal/empty': {
        readonly severity: 'error';
        readonly title: 'There is nothing to propose';
        readonly why: '{base} already contains {branch}.';
        readonly fix: 'Commit to {branch} first.';
    };
    readonly 'proposal/broken': {
        readonly severity: 'error';
        readonly title: 'The record of a proposal is not valid';
        readonly why: '{ref}: {what}.';
        readonly fix: 'See `git log -p {ref}`; move the ref back to its last good commit.';
    };
    readonly 'proposal/conflict': {
        readonly severity: 'error';
        readonly title: 'The proposal conflicts with its base';
        readonly why: '{paths} changed on {base} too.';
        readonly fix: 'Close the proposal; the next `headgate rollout tick` makes a fresh one if it is still due.';
    };
    readonly 'config/missing': {
        readonly severity: 'error';
        readonly title: 'Headgate is not set up here';
        readonly why: 'manifests/headgate.json does not exist {where}.';
        readonly fix: 'Run `headgate init` and commit what it writes.';
    };
    readonly 'rollout/unknown-environment': {
        readonly severity: 'error';
        readonly title: 'No such environment';
        readonly why: '"{environment}" is not listed in manifests/headgate.json; known are {known}.';
        readonly fix: 'Add it to "environments", or name one of these.';
    };
    readonly 'policy/stages-not-rising': {
        readonly severity: 'error';
        readonly title: 'Stages do not rise';
        readonly why: 'Stage {stage} has {percent} %, but the stage before it has {before} %.';
        readonly fix: 'Order the stages so that each has more traffic than the one before.';
    };
    readonly 'policy/never-full': {
        readonly severity: 'error';
        readonly title: 'The policy never reaches everybody';
        readonly why: 'The last stage is not 100 %.';
        readonly fix: 'Add a last stage with "percent": 100.';
    };
    readonly 'policy/name-taken': {
        readonly severity: 'error';
        readonly title: 'A name is taken';
        readonly why: '"{name}" stands twice, or is reserved (disabled, published).';
        readonly fix: 'Choose another name.';
    };
    readonly 'policy/too-many-windows': {
        readonly severity: 'error';
        readonly title: 'A stage has too many windows';
        readonly why: '{name} would take more than {most} windows.';
        readonly fix: 'Make windows longer, or the stage shorter.';
    };
    readonly 'policy/no-gate': {
        readonly severity: 'error';
        readonly title: 'No gate is ever judged';
        readonly why: 'Every gate is declared not applicable, so nothing could ever be proven or taken back.';
        readonly fix: 'Keep at least one gate that applies.';
    };
    readonly 'policy/window-length': {
        readonly severity: 'error';
        readonly title: 'Windows do not fit into a day';
        readonly why: 'Windows of {window} cannot be aligned to UTC midnight, or are shorter than ten seconds.';
        readonly fix: 'Use a length such as 5m, 15m or 1h.';
    };
    readonly 'evidence/missing': {
        readonly severity: 'error';
        readonly title: 'A window that a decision rests on is missing';
        readonly why: 'The window of {component} in {environment} that starts at {start} is not on the evidence branch.';
        readonly fix: 'Fetch the evidence branch whole; if it was rewritten, restore it from another clone.';
    };
    readonly 'evidence/altered': {
        readonly severity: 'error';
        readonly title: 'A sealed window was altered';
        readonly why: 'The window of {component} in {environment} that starts at {start} has another digest than the decision names.';
        readonly fix: 'Restore the evidence branch; sealed windows never change.';
    };
    readonly 'rollout/not-decided': {
        readonly severity: 'error';
        readonly title: 'A rollout state without its decision';
        readonly why: 'The state of {component} in {environment} is not the one that its decision leads to.';
        readonly fix: 'Rollout files are changed by proposals only: restore the file, or revert the commit that changed it.';
    };
    readonly 'decision/does-not-replay': {
        readonly severity: 'error';
        readonly title: 'A decision does not follow from its evidence';
        readonly why: 'Decision {sequence} of {component} in {environment}, recomputed from its input and sealed windows, comes out differently.';
        readonly fix: 'Decisions are made by `headgate rollout`; revert the commit that brought this one.';
    };
    readonly 'rollout/refused': {
        readonly severity: 'error';
        readonly title: 'The step is not allowed now';
        readonly why: 'Cannot {what} {component} in {environment}: {because}.';
        readonly fix: 'The reason says what is needed; `headgate rollout status` shows how things stand.';
    };
    readonly 'rollout/taken-back': {
        readonly severity: 'error';
        readonly title: 'A candidate was taken back';
        readonly why: '{component} in {environment}: {because}.';
        readonly fix: 'Find out why; `headgate rollout resume` lifts the block of this version, and a new version may start after the cool-down.';
    };
    readonly 'rollout/none': {
        readonly severity: 'error';
        readonly title: 'Nothing was ever rolled out here';
        readonly why: '{component} has no rollout in {environment}.';
        readonly fix: 'Begin with `headgate rollout start`.';
    };
    readonly 'stop/already-stopped': {
        readonly severity: 'warning';
        readonly title: 'The line is stopped already';
        readonly why: '{by} stopped it at {since}.';
        readonly fix: 'Nothing to do; `headgate rollout resume` lifts the stop.';
    };
    readonly 'stop/not-stopped': {
        readonly severity: 'warning';
        readonly title: 'The line is not stopped';
        readonly why: 'There is no stop to lift.';
        readonly fix: 'To lift what stands against one component, name --environment and --component.';
    };
    readonly 'decision/expired': {
        readonly severity: 'error';
        readonly title: 'The decision has expired';
        readonly why: 'Decision {sequence} was valid until {expiresAt}.';
        readonly fix: 'Run `headgate rollout tick`: it decides anew on the evidence of now.';
    };
    readonly 'decision/from-the-future': {
        readonly severity: 'error';
        readonly title: 'The decision is dated in the future';
        readonly why: 'Decision {sequence} says {at}; it is {now}.';
        readonly fix: 'Correct the clock of the machine that decided, and let it decide again.';
    };
    readonly 'decision/overtaken': {
        readonly severity: 'error';
        readonly title: 'The decision is overtaken by events';
        readonly why: 'Decision {sequence} of {component} in {environment} is no longer due: {because}.';
        readonly fix: 'Close the proposal; `headgate rollout tick` does what is due now.';
    };
    readonly 'decision/does-not-follow': {
        readonly severity: 'error';
        readonly title: 'The decision does not follow from main and the evidence';
        readonly why: 'Decision {sequence} of {component} in {environment}, decided again from the base branch, differs in: {differs}.';
        readonly fix: 'Close the proposal; `headgate rollout tick` proposes what is due.';
    };
    readonly 'decision/without-base': {
        readonly severity: 'error';
        readonly title: 'The history of main before a decision is missing';
        readonly why: 'Decision {sequence} of {component} in {environment} stands in every commit of main that is here.';
        readonly fix: 'Fetch main whole (`fetch-depth: 0`).';
    };
    readonly 'decision/chain-broken': {
        readonly severity: 'error';
        readonly title: 'The chain of decisions is broken';
        readonly why: 'Decision {sequence} of {component} in {environment} does not continue the one before it.';
        readonly fix: 'Decisions are immutable: restore the file that was changed or removed.';
    };
    readonly 'publication/not-decided': {
        readonly severity: 'error';
        readonly title: 'A publication does not match its decisions';
        readonly why: 'The publication of {component} {version} in {environment} is not what its decisions and its manifest say.';
        readonly fix: 'Publications are written with the decision that publishes; restore the file.';
    };
    readonly 'proposal/not-a-rollout': {
        readonly severity: 'error';
        readonly title: 'The proposal does not change exactly one rollout';
        readonly why: 'It changes {paths}.';
        readonly fix: 'Propose rollout steps with `headgate rollout`; change policies and manifests in proposals of their own.';
    };
    readonly 'proposal/superseded': {
        readonly severity: 'error';
        readonly title: 'The proposal is superseded';
        readonly why: 'Main has moved on: it needs decision {sequence} of {component} in {environment}, which the proposal does not hold.';
        readonly fix: 'Close it; `headgate rollout tick` proposes what is due.';
    };
    readonly 'proposal/beyond-decision': {
        readonly severity: 'error';
        readonly title: 'The proposal changes more than its decision says';
        readonly why: '{path} is not what the decision writes.';
        readonly fix: 'Take the change out of this proposal.';
    };
    readonly 'usage/unknown-command': {
        readonly severity: 'error';
        readonly title: 'No such command';
        readonly why: '"{command}" is not a command of headgate.';
        readonly fix: '{suggestion}';
    };
    readonly 'usage/unknown-input': {
        readonly severity: 'error';
        readonly title: 'The command does not take this input';
        readonly why: '`{command}` has no input "{input}".';
        readonly fix: '{suggestion}';
    };
    readonly 'usage/missing-input': {
        readonly severity: 'error';
        readonly title: 'A required input is missing';
        readonly why: '`{command}` needs --{input}: {doc}';
        readonly fix: 'Give --{input}.';
    };
    readonly 'usage/bad-input': {
        readonly severity: 'error';
        readonly title: 'An input has a wrong value';
        readonly why: '--{input} is "{found}"; {expected}.';
        readonly fix: 'Correct --{input}.';
    };
    readonly 'usage/unexpected-argument': {
        readonly severity: 'error';
        readonly title: 'An argument too many';
        readonly why: '"{argument}" belongs to no input of `{command}`.';
        readonly fix: 'Inputs are written --name value; see `headgate {command} --help`.';
    };
    readonly 'usage/as-of-changes-nothing': {
        readonly severity: 'error';
        readonly title: 'The past cannot be changed';
        readonly why: '--as-of decides as at {instant}, but `{command}` would change something.';
        readonly fix: 'Add --dry-run to see what it would have done then.';
    };
    readonly 'usage/unknown-actor': {
        readonly severity: 'error';
        readonly title: 'Nobody is named as the one who acts';
        readonly why: 'Changes are recorded with their author, and no name and address were found.';
        readonly fix: 'Set user.name and user.email with `git config`, or HEADGATE_ACTOR="Name <address>".';
    };
    readonly 'usage/unexpected-failure': {
        readonly severity: 'error';
        readonly title: 'Headgate failed in a way it does not know';
        readonly why: '{what}';
        readonly fix: 'Nothing more was changed. Please report it with the command that you ran.';
    };
};
export type ProblemCode = keyof typeof catalog;
/** The arguments that a code's prose asks for. */
export type ArgumentsOf<C extends ProblemCode> = Placeholders<(typeof catalog)[C]['why'] | (typeof catalog)[C]['fix']>;
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
/** A catalogue text with its arguments filled in. */
export declare function prose(text: string, args: Readonly<Record<string, string>>): string;
export {};
