export declare const rolloutProblems: {
    readonly 'config/missing': {
        readonly severity: 'error';
        readonly title: 'Headgate is not set up here';
        readonly why: 'manifests/headgate.json does not exist {where}.';
        readonly fix: 'Run `headgate init` and commit what it writes.';
    };
    readonly 'rollout/unknown-environment': {
        readonly severity: 'error';
        readonly title: 'No such environment';
        readonly why: '"{environment}" is not listed in manifests/headgate.json; known are {known}.';
        readonly fix: 'Add it to "environments", or name one of these.';
    };
    readonly 'policy/stages-not-rising': {
        readonly severity: 'error';
        readonly title: 'Stages do not rise';
        readonly why: 'Stage {stage} has {percent} %, but the stage before it has {before} %.';
        readonly fix: 'Order the stages so that each has more traffic than the one before.';
    };
    readonly 'policy/never-full': {
        readonly severity: 'error';
        readonly title: 'The policy never reaches everybody';
        readonly why: 'The last stage is not 100 %.';
        readonly fix: 'Add a last stage with "percent": 100.';
    };
    readonly 'policy/name-taken': {
        readonly severity: 'error';
        readonly title: 'A name is taken';
        readonly why: '"{name}" stands twice, or is reserved (disabled, published).';
        readonly fix: 'Choose another name.';
    };
    readonly 'policy/too-many-windows': {
        readonly severity: 'error';
        readonly title: 'A stage has too many windows';
        readonly why: '{name} would take more than {most} windows.';
        readonly fix: 'Make windows longer, or the stage shorter.';
    };
    readonly 'policy/no-gate': {
        readonly severity: 'error';
        readonly title: 'No gate is ever judged';
        readonly why: 'Every gate is declared not applicable, so nothing could ever be proven or taken back.';
        readonly fix: 'Keep at least one gate that applies.';
    };
    readonly 'policy/window-length': {
        readonly severity: 'error';
        readonly title: 'Windows do not fit into a day';
        readonly why: 'Windows of {window} cannot be aligned to UTC midnight, or are shorter than ten seconds.';
        readonly fix: 'Use a length such as 5m, 15m or 1h.';
    };
    readonly 'evidence/missing': {
        readonly severity: 'error';
        readonly title: 'A window that a decision rests on is missing';
        readonly why: 'The window of {component} in {environment} that starts at {start} is not on the evidence branch.';
        readonly fix: 'Fetch the evidence branch whole; if it was rewritten, restore it from another clone.';
    };
    readonly 'evidence/altered': {
        readonly severity: 'error';
        readonly title: 'A sealed window was altered';
        readonly why: 'The window of {component} in {environment} that starts at {start} has another digest than the decision names.';
        readonly fix: 'Restore the evidence branch; sealed windows never change.';
    };
    readonly 'rollout/not-decided': {
        readonly severity: 'error';
        readonly title: 'A rollout state without its decision';
        readonly why: 'The state of {component} in {environment} is not the one that its decision leads to.';
        readonly fix: 'Rollout files are changed by proposals only: restore the file, or revert the commit that changed it.';
    };
    readonly 'decision/does-not-replay': {
        readonly severity: 'error';
        readonly title: 'A decision does not follow from its evidence';
        readonly why: 'Decision {sequence} of {component} in {environment}, recomputed from its input and sealed windows, comes out differently.';
        readonly fix: 'Decisions are made by `headgate rollout`; revert the commit that brought this one.';
    };
    readonly 'rollout/refused': {
        readonly severity: 'error';
        readonly title: 'The step is not allowed now';
        readonly why: 'Cannot {what} {component} in {environment}: {because}.';
        readonly fix: 'The reason says what is needed; `headgate rollout status` shows how things stand.';
    };
    readonly 'rollout/taken-back': {
        readonly severity: 'error';
        readonly title: 'A candidate was taken back';
        readonly why: '{component} in {environment}: {because}.';
        readonly fix: 'Find out why; `headgate rollout resume` lifts the block of this version, and a new version may start after the cool-down.';
    };
    readonly 'rollout/none': {
        readonly severity: 'error';
        readonly title: 'Nothing was ever rolled out here';
        readonly why: '{component} has no rollout in {environment}.';
        readonly fix: 'Begin with `headgate rollout start`.';
    };
    readonly 'stop/already-stopped': {
        readonly severity: 'warning';
        readonly title: 'The line is stopped already';
        readonly why: '{by} stopped it at {since}.';
        readonly fix: 'Nothing to do; `headgate rollout resume` lifts the stop.';
    };
    readonly 'stop/not-stopped': {
        readonly severity: 'warning';
        readonly title: 'The line is not stopped';
        readonly why: 'There is no stop to lift.';
        readonly fix: 'To lift what stands against one component, name --environment and --component.';
    };
    readonly 'decision/expired': {
        readonly severity: 'error';
        readonly title: 'The decision has expired';
        readonly why: 'Decision {sequence} was valid until {expiresAt}.';
        readonly fix: 'Run `headgate rollout tick`: it decides anew on the evidence of now.';
    };
    readonly 'decision/from-the-future': {
        readonly severity: 'error';
        readonly title: 'The decision is dated in the future';
        readonly why: 'Decision {sequence} says {at}; it is {now}.';
        readonly fix: 'Correct the clock of the machine that decided, and let it decide again.';
    };
    readonly 'decision/overtaken': {
        readonly severity: 'error';
        readonly title: 'The decision is overtaken by events';
        readonly why: 'Decision {sequence} of {component} in {environment} is no longer due: {because}.';
        readonly fix: 'Close the proposal; `headgate rollout tick` does what is due now.';
    };
    readonly 'decision/does-not-follow': {
        readonly severity: 'error';
        readonly title: 'The decision does not follow from main and the evidence';
        readonly why: 'Decision {sequence} of {component} in {environment}, decided again from the base branch, differs in: {differs}.';
        readonly fix: 'Close the proposal; `headgate rollout tick` proposes what is due.';
    };
    readonly 'decision/without-base': {
        readonly severity: 'error';
        readonly title: 'The history of main before a decision is missing';
        readonly why: 'Decision {sequence} of {component} in {environment} stands in every commit of main that is here.';
        readonly fix: 'Fetch main whole (`fetch-depth: 0`).';
    };
    readonly 'decision/chain-broken': {
        readonly severity: 'error';
        readonly title: 'The chain of decisions is broken';
        readonly why: 'Decision {sequence} of {component} in {environment} does not continue the one before it.';
        readonly fix: 'Decisions are immutable: restore the file that was changed or removed.';
    };
    readonly 'publication/not-decided': {
        readonly severity: 'error';
        readonly title: 'A publication does not match its decisions';
        readonly why: 'The publication of {component} {version} in {environment} is not what its decisions and its manifest say.';
        readonly fix: 'Publications are written with the decision that publishes; restore the file.';
    };
    readonly 'proposal/not-a-rollout': {
        readonly severity: 'error';
        readonly title: 'The proposal does not change exactly one rollout';
        readonly why: 'It changes {paths}.';
        readonly fix: 'Propose rollout steps with `headgate rollout`; change policies and manifests in proposals of their own.';
    };
    readonly 'proposal/superseded': {
        readonly severity: 'error';
        readonly title: 'The proposal is superseded';
        readonly why: 'Main has moved on: it needs decision {sequence} of {component} in {environment}, which the proposal does not hold.';
        readonly fix: 'Close it; `headgate rollout tick` proposes what is due.';
    };
    readonly 'proposal/beyond-decision': {
        readonly severity: 'error';
        readonly title: 'The proposal changes more than its decision says';
        readonly why: '{path} is not what the decision writes.';
        readonly fix: 'Take the change out of this proposal.';
    };
};
