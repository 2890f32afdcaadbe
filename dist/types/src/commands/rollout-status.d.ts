export declare const rolloutStatus: import("./command.ts").Command<{
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
}>;
