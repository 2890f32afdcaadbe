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
  'usage/unexpected-failure': {
    severity: 'error',
    title: 'Headgate failed in a way it does not know',
    why: '{what}',
    fix: 'Nothing more was changed. Please report it with the command that you ran.',
  },
} as const satisfies Record<string, Explanation>
