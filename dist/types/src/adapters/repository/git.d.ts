import type { StoredRepository } from './stores.ts';
/** A git repository on disk. */
export interface GitRepository extends StoredRepository {
    readonly gitDir: string;
    /** Where files are checked out; undefined in a bare repository. */
    readonly workTree: string | undefined;
    /** Full name of the branch that HEAD names, with a commit or not yet; undefined when HEAD is detached. */
    head(): Promise<string | undefined>;
}
export interface GitOptions {
    /** Seconds to wait for locks that other processes hold; 10 unless told. */
    readonly patience?: number;
}
/**
 * Opens the repository that a folder is in, with an engine of our own: no git binary is needed, and git may work beside it.
 * Throws `repository/missing` when there is none, `repository/unsupported` for what would not be written safely.
 */
export declare function openGitRepository(root: string, { patience }?: GitOptions): Promise<GitRepository>;
/** Creates a repository, or opens the one that is there. */
export declare function initGitRepository(root: string, { branch, bare, ...options }?: GitOptions & {
    readonly branch?: string;
    readonly bare?: boolean;
}): Promise<GitRepository>;
