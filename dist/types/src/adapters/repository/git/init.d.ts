/** Lays out an empty repository as `git init --initial-branch` does; what is already there stays untouched. */
export declare function layOut(root: string, options: {
    readonly branch: string;
    readonly bare: boolean;
}): Promise<void>;
