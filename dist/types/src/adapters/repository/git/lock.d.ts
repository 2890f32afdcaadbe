/** A file held by git's protocol: whoever creates `<path>.lock` may replace `<path>`, by renaming the lock over it. */
export interface Lock {
    /** Writes the new content into the lock, durably, without showing it yet. */
    fill(content: Uint8Array): Promise<void>;
    /** Renames the lock over the file: the new content is what everyone sees from here on. */
    commit(): Promise<void>;
    /** Gives the lock up, if it was not committed. */
    release(): Promise<void>;
}
export interface LockOptions {
    /** What people call the thing that is locked. */
    readonly what: string;
    /** Seconds to wait for another holder. */
    readonly patience: number;
}
/**
 * Takes the lock, waiting for whoever holds it (with jitter, so that waiters do not march in step).
 * A lock is never broken: after the patience is over, `repository/busy` names the file that a crashed process may have left.
 */
export declare function lock(path: string, { what, patience }: LockOptions): Promise<Lock>;
