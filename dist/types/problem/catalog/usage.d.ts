export declare const usageProblems: {
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
