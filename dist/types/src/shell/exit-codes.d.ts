/** What the program's exit code says; docs/reference.md prints this table. */
export declare const exitCodes: {
    readonly fine: 0;
    readonly problems: 1;
    readonly couldNotRun: 2;
    readonly interrupted: 130;
};
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
/** Exit code → its meaning. */
export declare const exitMeanings: Readonly<Record<ExitCode, string>>;
