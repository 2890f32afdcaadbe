/** What `work` gives for each item, in order. Only a few run at a time: a process may hold only so many files open. */
export declare function eachOf<T, R>(items: Iterable<T>, work: (item: T) => Promise<R>): Promise<readonly R[]>;
