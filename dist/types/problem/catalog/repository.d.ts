export declare const repositoryProblems: {
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
};
