/** One request that a version answered, checked. */
export interface Row {
    readonly version: string;
    readonly ok: boolean;
    readonly latencyMicroseconds: number | undefined;
    /** A scored answer: class, score, and whether the answer was right. */
    readonly scored: {
        readonly class: string;
        readonly score: number;
        readonly label: 0 | 1;
    } | undefined;
    /** The other arm's score for the same request, where it was asked in the shadow. */
    readonly pairedScore: number | undefined;
    readonly recall: {
        readonly at: number;
        readonly relevant: number;
        readonly hits: number;
        readonly pairedHits: number;
    } | undefined;
}
/** Why a row cannot be counted. Such rows are counted as quarantined, never repaired. */
export type Quarantine = 'unreadable' | 'bad-version' | 'bad-outcome' | 'bad-latency' | 'bad-score' | 'bad-label' | 'bad-class' | 'bad-paired-score' | 'bad-recall';
type Fields = Readonly<Record<string, unknown>>;
/** Checks a raw row; a field that is present and wrong quarantines the whole row, since half a row would bias the counts. */
export declare function readRow(fields: Fields): Row | Quarantine;
export {};
