export declare const doctorProblems: {
    readonly 'doctor/no-workflow': {
        readonly severity: 'warning';
        readonly title: 'Nothing runs the loop';
        readonly why: 'No workflow below .github/workflows/ runs `rollout tick`.';
        readonly fix: 'Run `headgate init`, or let your own scheduler run `headgate rollout tick` every few minutes.';
    };
    readonly 'doctor/no-observations': {
        readonly severity: 'warning';
        readonly title: 'No observations are found';
        readonly why: 'There is no *.ndjson file below {path}/{environment}/{component}/.';
        readonly fix: "Let your services write observations there (docs/observations.md), or the dead-man's switch will revert the rollout.";
    };
    readonly 'doctor/not-ticking': {
        readonly severity: 'warning';
        readonly title: 'The loop has not run for a while';
        readonly why: 'The last window of {component} in {environment} ended at {end}; with windows of {window} more should be sealed by now.';
        readonly fix: 'Look at the scheduler; `headgate rollout tick` catches up with every closed window.';
    };
    readonly 'doctor/lease-expired': {
        readonly severity: 'warning';
        readonly title: 'A lease has expired';
        readonly why: 'The flags of {component} in {environment} were valid until {until}: services serve the stable version now.';
        readonly fix: 'Run `headgate rollout tick`; look at why nothing renewed the lease.';
    };
    readonly 'doctor/braked': {
        readonly severity: 'warning';
        readonly title: 'Live is held below main';
        readonly why: 'The brake was pulled for {component} in {environment}.';
        readonly fix: 'Run `headgate rollout tick`: the revert on main follows.';
    };
};
