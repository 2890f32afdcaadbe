export declare const proposalMerge: import("./command.ts").Command<{
    readonly number: {
        readonly kind: "text";
        readonly doc: "Number of the proposal.";
        readonly value: "number";
        readonly required: true;
        readonly positional: true;
    };
}>;
