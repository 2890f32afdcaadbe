/** Wait 25 ms, 50 ms … up to 2 s, each time up to half more or less, so that racing runs do not stay in step. */
export declare function pause(attempt: number): Promise<void>;
