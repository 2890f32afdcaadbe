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
} as const satisfies Record<string, Explanation>
