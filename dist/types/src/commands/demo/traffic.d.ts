import type { Instant, Served } from '../../document/documents.generated.ts';
export interface Traffic {
    /** Observations file of a period, as services would have written it under what was served then. */
    readonly path: string;
    readonly content: string;
}
/** A seeded source of numbers in [0, 1): splitmix32. */
export declare function seeded(seed: number): () => number;
/**
 * Simulated traffic of a period: each request comes from a random unit and shows a random held-out digit; which version answers follows from
 * what is served; the answer, its score and its latency are the ones that this version really gave for this digit.
 */
export declare function trafficOf(from: Instant, to: Instant, served: Served | undefined, next: () => number): Traffic;
