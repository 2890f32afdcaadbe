export declare const documentProblems: {
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
};
