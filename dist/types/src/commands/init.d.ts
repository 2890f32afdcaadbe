export declare const init: import("./command.ts").Command<{
    readonly repository: {
        readonly kind: "text";
        readonly doc: "Identity of the repository in every decision: owner/name.";
        readonly value: "name";
        readonly default: "local/repository";
    };
    readonly environment: {
        readonly kind: 'text';
        readonly doc: 'Environment, as listed in manifests/headgate.json.';
        readonly value: 'name';
        readonly action: true;
    };
    readonly component: {
        readonly kind: 'text';
        readonly doc: 'Component, as named below manifests/components/.';
        readonly value: 'name';
        readonly action: true;
    };
    readonly version: {
        readonly kind: 'text';
        readonly doc: 'Version of the component.';
        readonly value: 'semver';
        readonly action: true;
    };
    readonly profile: {
        readonly kind: "choice";
        readonly doc: "Kind of the first component.";
        readonly of: readonly ["calibration", "handler"];
        readonly default: "calibration";
    };
}>;
