export declare const demo: import("./command.ts").Command<{
    readonly keep: {
        readonly kind: "text";
        readonly doc: "Folder for the repository; it must be new or empty. A temporary folder by default.";
        readonly value: "dir";
    };
}>;
