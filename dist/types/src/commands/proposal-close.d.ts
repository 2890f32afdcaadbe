export declare const proposalClose: import("./command.ts").Command<{
    readonly number: {
        readonly kind: "text";
        readonly doc: "Number of the proposal.";
        readonly value: "number";
        readonly required: true;
        readonly positional: true;
    };
    readonly reason: {
        readonly kind: 'text';
        readonly doc: 'Why, in your words; it is kept with the decision.';
        readonly value: 'text';
        readonly action: true;
        readonly required: true;
    };
}>;
