/** Workflows for GitHub Actions, by path. */
export declare const workflows: readonly {
    readonly path: string;
    readonly content: string;
}[];
