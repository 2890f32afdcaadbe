import type { BinTable } from '../../document/documents.generated.ts';
/** Counts of one class per bin; integers only, so that tables of any windows add to the table of all of them. */
export interface BinCounts {
    readonly counts: number[];
    readonly positives: number[];
    /** Sums of grid scores, in units of 1e-9. */
    readonly scores: bigint[];
    /** Sums of score * (1 - score), in units of 1e-18. */
    readonly variances: bigint[];
}
export declare function emptyCounts(bins: number): BinCounts;
/** Index of the bin (edge k-1, edge k] that holds a grid score; edges are strictly increasing, the last bin is open. */
export declare function binOf(score: number, edges: readonly number[]): number;
/** Count one observation: a grid score and whether it was right. */
export declare function countScore(into: BinCounts, edges: readonly number[], score: number, label: 0 | 1): void;
export declare function toBinTable(name: string, from: BinCounts): BinTable;
