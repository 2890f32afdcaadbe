import type { Explanation } from './explanation.ts'

export const rolloutProblems = {
  'config/missing': {
    severity: 'error',
    title: 'Headgate is not set up here',
    why: 'manifests/headgate.json does not exist on {branch}.',
    fix: 'Run `headgate init` and commit what it writes.',
  },
  'rollout/unknown-environment': {
    severity: 'error',
    title: 'No such environment',
    why: '"{environment}" is not listed in manifests/headgate.json; known are {known}.',
    fix: 'Add it to "environments", or name one of these.',
  },
  'policy/stages-not-rising': {
    severity: 'error',
    title: 'Stages do not rise',
    why: 'Stage {stage} has {percent} %, but the stage before it has {before} %.',
    fix: 'Order the stages so that each has more traffic than the one before.',
  },
  'policy/never-full': {
    severity: 'error',
    title: 'The policy never reaches everybody',
    why: 'The last stage is not 100 %.',
    fix: 'Add a last stage with "percent": 100.',
  },
  'policy/name-taken': {
    severity: 'error',
    title: 'A name is taken',
    why: '"{name}" stands twice, or is reserved (disabled, published).',
    fix: 'Choose another name.',
  },
  'policy/no-gate': {
    severity: 'error',
    title: 'No gate is ever judged',
    why: 'Every gate is declared not applicable, so nothing could ever be proven or taken back.',
    fix: 'Keep at least one gate that applies.',
  },
  'policy/window-length': {
    severity: 'error',
    title: 'Windows do not fit into a day',
    why: '{window} does not divide 24 hours, so windows could not be aligned to UTC midnight.',
    fix: 'Use a length such as 5m, 15m or 1h.',
  },
  'evidence/missing': {
    severity: 'error',
    title: 'A window that a decision rests on is missing',
    why: 'The window of {component} in {environment} that starts at {start} is not on the evidence branch.',
    fix: 'Fetch the evidence branch whole; if it was rewritten, restore it from another clone.',
  },
  'evidence/altered': {
    severity: 'error',
    title: 'A sealed window was altered',
    why: 'The window of {component} in {environment} that starts at {start} has another digest than the decision names.',
    fix: 'Restore the evidence branch; sealed windows never change.',
  },
  'rollout/not-decided': {
    severity: 'error',
    title: 'A rollout state without its decision',
    why: 'The state of {component} in {environment} is not the one that its decision leads to.',
    fix: 'Rollout files are changed by proposals only: restore the file, or revert the commit that changed it.',
  },
  'decision/does-not-replay': {
    severity: 'error',
    title: 'A decision does not follow from its evidence',
    why: 'Decision {sequence} of {component} in {environment}, recomputed from its input and sealed windows, comes out differently.',
    fix: 'Decisions are made by `headgate rollout`; revert the commit that brought this one.',
  },
} as const satisfies Record<string, Explanation>
