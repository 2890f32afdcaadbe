import type { CalibrationClass, Digest, RolloutPolicy } from '../../document/documents.generated.ts';
/** What is counted and how. Two windows add only when their measurements are the same. */
export interface Measurement {
    /** Latency limits, in microseconds, ascending. */
    readonly latencyLimits: readonly number[];
    /** Largest confidence shifts that count as within, ascending. */
    readonly shiftLimits: readonly number[];
    /** Depths at which recall is counted, ascending. */
    readonly recallDepths: readonly number[];
    /** Classes with their fixed bin edges, sorted by name. */
    readonly classes: readonly {
        readonly class: string;
        readonly edges: readonly number[];
    }[];
}
/** What a policy's gates need counted of a candidate whose manifest names these classes. */
export declare function measurementOf(policy: RolloutPolicy, classes: readonly CalibrationClass[]): Measurement;
/** The identity of a measurement, which every window carries. */
export declare const measurementDigest: (measurement: Measurement) => Digest;
