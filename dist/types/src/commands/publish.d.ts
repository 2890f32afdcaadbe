export declare const publish: import("./command.ts").Command<{}>;
