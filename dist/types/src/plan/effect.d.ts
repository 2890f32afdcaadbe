import type { GitOid, Instant } from '../document/documents.generated.ts';
/** What a command wants to happen. A plan is data: it can be printed, compared, cut after any effect and run again. */
export type Effect = CommitEffect | ProposeEffect | MergeEffect | CloseEffect | WriteEffect;
export type Plan = readonly Effect[];
/** One file of a commit: new text, or null to remove it. */
export interface FileChange {
    /** Repository-relative, forward slashes. */
    readonly path: string;
    readonly content: string | null;
}
/** Make a commit and move `ref` to it, if `ref` still stands where it was read: the compare-and-swap that a plan hangs on. */
export interface CommitEffect {
    readonly do: 'commit';
    /** Full ref name: refs/heads/main. */
    readonly ref: string;
    /** Where the ref stood when the plan was made; null when it did not exist. */
    readonly expected: GitOid | null;
    /** Commit whose tree is changed and that becomes the parent; null for a first commit. */
    readonly onto: GitOid | null;
    readonly files: readonly FileChange[];
    readonly message: string;
    readonly author: string;
    readonly at: Instant;
}
/** Open a proposal for a branch, or bring the open one up to date. */
export interface ProposeEffect {
    readonly do: 'propose';
    readonly branch: string;
    readonly base: string;
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
}
/** Merge a proposal if its head is still `head`: a real merge commit on its base. */
export interface MergeEffect {
    readonly do: 'merge';
    readonly proposal: number;
    readonly head: GitOid;
    /** The base branch's tip that the proposal was judged on. */
    readonly onto: GitOid;
    readonly message: string;
}
export interface CloseEffect {
    readonly do: 'close';
    readonly proposal: number;
    readonly reason: string;
}
/** Write a new file of the working directory; an existing one with other content is a problem, never overwritten. */
export interface WriteEffect {
    readonly do: 'write';
    readonly path: string;
    readonly content: string;
    /** Set for a file that the command may replace, since it read and re-printed it. */
    readonly replace?: true;
}
