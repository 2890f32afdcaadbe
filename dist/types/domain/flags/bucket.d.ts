/**
 * Where a unit stands between 0 and 100 %, by SHA-256 of `salt`, a NUL and the unit. The same everywhere and for ever, so a raised share only adds units.
 * Runs where there is no `node:crypto`: browsers and workers.
 */
export declare function bucketPercent(salt: string, unit: string): number;
/** Whether a unit gets the candidate while the candidate has this share of traffic. */
export declare const isExposed: (salt: string, unit: string, percent: number) => boolean;
