/** Inputs that several commands share: one name has one meaning everywhere. */
export declare const environment: {
    readonly kind: 'text';
    readonly doc: 'Environment, as listed in manifests/headgate.json.';
    readonly value: 'name';
    readonly action: true;
};
export declare const component: {
    readonly kind: 'text';
    readonly doc: 'Component, as named below manifests/components/.';
    readonly value: 'name';
    readonly action: true;
};
export declare const version: {
    readonly kind: 'text';
    readonly doc: 'Version of the component.';
    readonly value: 'semver';
    readonly action: true;
};
export declare const reason: {
    readonly kind: 'text';
    readonly doc: 'Why, in your words; it is kept with the decision.';
    readonly value: 'text';
    readonly action: true;
};
export declare const required: {
    readonly required: true;
};
