import type { Explanation } from './explanation.ts'

export const repositoryProblems = {
  'repository/missing': {
    severity: 'error',
    title: 'No git repository here',
    why: '{path} is not inside a git repository.',
    fix: 'Run `git init` there, or name the repository with --root.',
  },
  'repository/unsupported': {
    severity: 'error',
    title: 'This kind of repository is not supported',
    why: '{path} uses {feature}, which the embedded git engine does not write safely.',
    fix: 'Use a repository with the files ref backend and SHA-1 object ids.',
  },
  'repository/dirty': {
    severity: 'error',
    title: 'The working tree has changes where a commit would write',
    why: '{paths} differ from the checked-out commit; moving {ref} would overwrite them.',
    fix: 'Commit, stash or discard these changes, then run the command again.',
  },
  'repository/no-branch': {
    severity: 'error',
    title: 'A branch does not exist',
    why: '{branch} has no commit.',
    fix: 'Create it with a first commit, or name the right branch in manifests/headgate.json.',
  },
  'repository/busy': {
    severity: 'error',
    title: 'A ref stayed locked',
    why: '{ref} was locked by another process for longer than {seconds} s.',
    fix: 'If no git process runs, remove {lock}; then run the command again.',
  },
  'repository/contended': {
    severity: 'error',
    title: 'Others kept changing what this command wanted to change',
    why: '{ref} moved {attempts} times while the command ran.',
    fix: 'Run the command again; nothing was lost.',
  },
  'repository/corrupt': {
    severity: 'error',
    title: 'A git object cannot be read',
    why: '{oid}: {what}.',
    fix: 'Run `git fsck`; restore the object from another clone.',
  },
  'repository/unknown-revision': {
    severity: 'error',
    title: 'No such revision',
    why: '{revision} names no commit.',
    fix: 'Name a branch, tag or commit id that exists.',
  },
  'files/exists': {
    severity: 'error',
    title: 'A file would be overwritten',
    why: '{path} exists and differs from what would be written.',
    fix: 'Move it away, or keep it and edit it by hand.',
  },
  'files/outside': {
    severity: 'error',
    title: 'A path leads out of the root',
    why: '{path} is not below the root.',
    fix: 'Name a path inside the repository.',
  },
  'proposal/unknown': {
    severity: 'error',
    title: 'No such proposal',
    why: 'There is no proposal {number}.',
    fix: 'See `headgate proposal list --state all`.',
  },
  'proposal/not-open': {
    severity: 'error',
    title: 'The proposal is not open',
    why: 'Proposal {number} is {state}.',
    fix: 'Nothing to do; open proposals are shown by `headgate proposal list`.',
  },
  'proposal/conflict': {
    severity: 'error',
    title: 'The proposal conflicts with its base',
    why: '{paths} changed on {base} too.',
    fix: 'Close the proposal; the next `headgate rollout tick` makes a fresh one if it is still due.',
  },
} as const satisfies Record<string, Explanation>
