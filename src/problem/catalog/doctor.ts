import type { Explanation } from './explanation.ts'

export const doctorProblems = {
  'doctor/no-workflow': {
    severity: 'warning',
    title: 'Nothing runs the loop',
    why: 'No workflow below .github/workflows/ runs `rollout tick`.',
    fix: 'Run `headgate init`, or let your own scheduler run `headgate rollout tick` every few minutes.',
  },
  'doctor/no-observations': {
    severity: 'warning',
    title: 'No observations are found',
    why: 'There is no *.ndjson file below {path}/{environment}/{component}/.',
    fix: "Let your services write observations there (docs/observations.md), or the dead-man's switch will revert the rollout.",
  },
  'doctor/not-ticking': {
    severity: 'warning',
    title: 'The loop has not run for a while',
    why: 'The last window of {component} in {environment} ended at {end}; with windows of {window} more should be sealed by now.',
    fix: 'Look at the scheduler; `headgate rollout tick` catches up with every closed window.',
  },
  'doctor/lease-expired': {
    severity: 'warning',
    title: 'A lease has expired',
    why: 'The flags of {component} in {environment} were valid until {until}: services serve the stable version now.',
    fix: 'Run `headgate rollout tick`; look at why nothing renewed the lease.',
  },
  'doctor/braked': {
    severity: 'warning',
    title: 'Live is held below main',
    why: 'The brake was pulled for {component} in {environment}.',
    fix: 'Run `headgate rollout tick`: the revert on main follows.',
  },
} as const satisfies Record<string, Explanation>
