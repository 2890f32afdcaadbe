import type { Explanation } from './explanation.ts'

export const documentProblems = {
  'document/missing': {
    severity: 'error',
    title: 'The document does not exist',
    why: '{path} is not in the tree that was read.',
    fix: 'Create {path}, or name the right component, version and environment.',
  },
  'document/too-large': {
    severity: 'error',
    title: 'The document is too large',
    why: 'It has {bytes} bytes; at most {limit} are read.',
    fix: 'Keep documents small; put bulk data beside them and name it by digest.',
  },
  'document/too-deep': {
    severity: 'error',
    title: 'The document is nested too deeply',
    why: 'It has more than {limit} levels.',
    fix: 'Flatten it.',
  },
  'document/encoding': {
    severity: 'error',
    title: 'The document is not plain UTF-8',
    why: '{what}.',
    fix: 'Save the file as UTF-8 without a byte-order mark.',
  },
  'document/syntax': {
    severity: 'error',
    title: 'The document is not valid JSON',
    why: '{what}.',
    fix: 'Correct the syntax; comments and trailing commas are not JSON.',
  },
  'document/duplicate-key': {
    severity: 'error',
    title: 'A key stands twice in one object',
    why: '"{key}" was given before; which one counts would depend on the reader.',
    fix: 'Keep one of the two.',
  },
  'document/number': {
    severity: 'error',
    title: 'A number cannot be carried exactly',
    why: '{text} is not a number that every JSON reader reads alike.',
    fix: 'Write large counts as decimal strings, and keep numbers finite.',
  },
  'document/unknown-kind': {
    severity: 'error',
    title: 'The document does not say what it is',
    why: '"schema" is {found}; known are {known}.',
    fix: 'Set "schema" to the kind of document that this is.',
  },
  'document/wrong-kind': {
    severity: 'error',
    title: 'The document is of another kind than its place',
    why: 'It is a {found}; at this path a {expected} is expected.',
    fix: 'Move the file to the place of its kind, or correct "schema".',
  },
  'document/schema': {
    severity: 'error',
    title: 'The document does not match its schema',
    why: '{what}.',
    fix: 'See docs/documents/{kind}.md for what may stand here.',
  },
  'document/misplaced': {
    severity: 'error',
    title: 'The document contradicts its path',
    why: '{field} is "{found}", but the path says "{expected}".',
    fix: 'Rename the file or correct the field.',
  },
  'document/not-canonical': {
    severity: 'warning',
    title: 'The document is not in canonical form',
    why: 'Its keys, spaces or line ends differ from what Headgate writes, so that diffs would show more than changes.',
    fix: 'Run `headgate check --write`.',
  },
  'document/symlink': {
    severity: 'error',
    title: 'A document is a symbolic link',
    why: '{path} is a symbolic link; links are never followed.',
    fix: 'Replace the link by the file.',
  },
  'manifest/unknown-path': {
    severity: 'warning',
    title: 'A file that Headgate does not know',
    why: '{path} is below manifests/ but no kind of document has its place there.',
    fix: 'Move it away, or correct its name.',
  },
  'manifest/unlisted-version': {
    severity: 'error',
    title: 'A version is missing from the version graph',
    why: '{component} {version} has a manifest but graph.json does not list it.',
    fix: 'Add {version} with its parents to manifests/components/{component}/graph.json.',
  },
  'manifest/without-manifest': {
    severity: 'error',
    title: 'A version has no manifest',
    why: '{component} {version} is named here, but manifests/components/{component}/{version}/manifest.json does not exist.',
    fix: 'Add the manifest, or correct the version.',
  },
  'graph/unknown-parent': {
    severity: 'error',
    title: 'A parent version is unknown',
    why: '{version} names {parent} as a parent, which the graph does not list.',
    fix: 'List {parent}, or correct the parent.',
  },
  'graph/duplicate-version': {
    severity: 'error',
    title: 'A version stands twice in the graph',
    why: '{version} is listed more than once.',
    fix: 'Keep one entry.',
  },
  'graph/cycle': {
    severity: 'error',
    title: 'The version graph has a cycle',
    why: '{path} leads back to itself.',
    fix: 'A version descends only from older ones: remove one of these edges.',
  },
} as const satisfies Record<string, Explanation>
