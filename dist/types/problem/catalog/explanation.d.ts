/** What one problem code means. */
export interface Explanation {
    /** `error` stops the work and makes the exit code 1; `warning` is only shown. */
    readonly severity: 'error' | 'warning';
    /** Names the problem in a few words. */
    readonly title: string;
    /** What is wrong, with arguments in braces. */
    readonly why: string;
    /** What to do about it. */
    readonly fix: string;
}
