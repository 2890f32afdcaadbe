export declare const rolloutStart: import("./command.ts").Command<{
    readonly environment: {
        readonly kind: 'text';
        readonly doc: 'Environment, as listed in manifests/headgate.json.';
        readonly value: 'name';
        readonly action: true;
        readonly required: true;
    };
    readonly component: {
        readonly kind: 'text';
        readonly doc: 'Component, as named below manifests/components/.';
        readonly value: 'name';
        readonly action: true;
        readonly required: true;
    };
    readonly version: {
        readonly kind: 'text';
        readonly doc: 'Version of the component.';
        readonly value: 'semver';
        readonly action: true;
        readonly required: true;
    };
    readonly policy: {
        readonly kind: "text";
        readonly doc: "Rollout policy, as named below manifests/policies/rollout/. The policy of the last rollout, or calibration, unless you name one.";
        readonly value: "name";
    };
    readonly stable: {
        readonly kind: "text";
        readonly doc: "Version that runs now; needed for a first rollout only.";
        readonly value: "semver";
    };
    readonly reason: {
        readonly kind: 'text';
        readonly doc: 'Why, in your words; it is kept with the decision.';
        readonly value: 'text';
        readonly action: true;
    };
}>;
