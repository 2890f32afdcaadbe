export declare const proposalList: import("./command.ts").Command<{
    readonly state: {
        readonly kind: "choice";
        readonly doc: "Which proposals.";
        readonly of: readonly ["open", "merged", "closed", "all"];
        readonly default: "open";
    };
}>;
