import type { GitOid, Instant } from '../document/documents.generated.ts';
import type { FileChange } from '../plan/effect.ts';
/**
 * A git repository: objects that never change, and refs that move by compare-and-swap.
 * Everything that is asked for and absent is `undefined`; everything that is there and broken throws `WorldFailure`.
 */
export interface Repository {
    /** Commit at a full ref name (`refs/heads/main`). */
    resolve(ref: string): Promise<GitOid | undefined>;
    /** Refs whose name starts with the prefix, sorted by name. */
    refs(prefix: string): Promise<readonly Ref[]>;
    commit(oid: GitOid): Promise<Commit>;
    /** Every file below a folder (`''` is the root) of a commit, sorted bytewise by path. */
    files(commit: GitOid, under: string): Promise<readonly TreeFile[]>;
    /** Content of a file at a commit; undefined when there is no such file. */
    read(commit: GitOid, path: string): Promise<Uint8Array | undefined>;
    /** Content of a blob by its id. */
    blob(oid: GitOid): Promise<Uint8Array>;
    /** First-parent history, newest first. */
    log(from: GitOid, limit: number): Promise<readonly Commit[]>;
    /** Whether `ancestor` is reachable from `descendant` (a commit reaches itself). */
    contains(descendant: GitOid, ancestor: GitOid): Promise<boolean>;
    /** Best common ancestor of two commits. */
    mergeBase(a: GitOid, b: GitOid): Promise<GitOid | undefined>;
    /** Write a commit's objects, durably; moves no ref. The same input gives the same id. */
    write(commit: NewCommit): Promise<GitOid>;
    /**
     * Move a ref from `expected` to `target` (null: absent) if it still stands at `expected`; false when it does not.
     * Moving the checked-out branch brings the working tree along; changed files in the way throw `repository/dirty`.
     */
    swap(ref: string, expected: GitOid | null, target: GitOid | null): Promise<boolean>;
}
export interface Ref {
    readonly name: string;
    readonly oid: GitOid;
}
export interface Commit {
    readonly oid: GitOid;
    readonly tree: GitOid;
    readonly parents: readonly GitOid[];
    /** `Name <address>`, as git writes it. */
    readonly author: string;
    readonly at: Instant;
    readonly message: string;
}
export interface TreeFile {
    readonly path: string;
    readonly oid: GitOid;
    /** `link` is a symbolic link, `submodule` a commit of another repository: both are listed, never followed. */
    readonly kind: 'file' | 'executable' | 'link' | 'submodule';
}
export interface NewCommit {
    readonly parents: readonly GitOid[];
    /** Commit whose tree is changed; null starts from an empty tree. */
    readonly onto: GitOid | null;
    readonly files: readonly FileChange[];
    /** Files taken over as they are, by id: what a merge carries, text or not. */
    readonly entries?: readonly TreeFile[];
    readonly author: string;
    readonly at: Instant;
    readonly message: string;
}
