export declare const rolloutPromote: import("./command.ts").Command<{
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
    readonly reason: {
        readonly kind: 'text';
        readonly doc: 'Why, in your words; it is kept with the decision.';
        readonly value: 'text';
        readonly action: true;
        readonly required: true;
    };
}>;
