export declare const rolloutStop: import("./command.ts").Command<{
    readonly reason: {
        readonly kind: 'text';
        readonly doc: 'Why, in your words; it is kept with the decision.';
        readonly value: 'text';
        readonly action: true;
        readonly required: true;
    };
}>;
