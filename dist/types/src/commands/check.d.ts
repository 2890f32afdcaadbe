export declare const check: import("./command.ts").Command<{
    readonly write: {
        readonly kind: "flag";
        readonly doc: "Rewrite documents that are valid but not in canonical form.";
    };
}>;
