import type { Explanation } from './explanation.ts'

export const usageProblems = {
  'usage/unknown-command': {
    severity: 'error',
    title: 'No such command',
    why: '"{command}" is not a command of headgate.',
    fix: '{suggestion}',
  },
  'usage/unknown-input': {
    severity: 'error',
    title: 'The command does not take this input',
    why: '`{command}` has no input "{input}".',
    fix: '{suggestion}',
  },
  'usage/missing-input': {
    severity: 'error',
    title: 'A required input is missing',
    why: '`{command}` needs --{input}: {doc}',
    fix: 'Give --{input}.',
  },
  'usage/bad-input': {
    severity: 'error',
    title: 'An input has a wrong value',
    why: '--{input} is "{found}"; {expected}.',
    fix: 'Correct --{input}.',
  },
  'usage/unexpected-argument': {
    severity: 'error',
    title: 'An argument too many',
    why: '"{argument}" belongs to no input of `{command}`.',
    fix: 'Inputs are written --name value; see `headgate {command} --help`.',
  },
  'usage/as-of-changes-nothing': {
    severity: 'error',
    title: 'The past cannot be changed',
    why: '--as-of decides as at {instant}, but `{command}` would change something.',
    fix: 'Add --dry-run to see what it would have done then.',
  },
  'usage/unknown-actor': {
    severity: 'error',
    title: 'Nobody is named as the one who acts',
    why: 'Changes are recorded with their author, and no name and address were found.',
    fix: 'Set user.name and user.email with `git config`, or HEADGATE_ACTOR="Name <address>".',
  },
  'usage/unexpected-failure': {
    severity: 'error',
    title: 'Headgate failed in a way it does not know',
    why: '{what}',
    fix: 'Nothing more was changed. Please report it with the command that you ran.',
  },
} as const satisfies Record<string, Explanation>
