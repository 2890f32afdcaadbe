import type { Arm, BinTable } from '../../document/documents.generated.ts';
import type { Measurement } from './measurement.ts';
import type { Row } from './row.ts';
/** Counts one class's scores; the binning core itself comes in from domain/calibration. */
export interface ScoreCounter {
    count(score: number, label: 0 | 1): void;
    table(): BinTable;
}
export type NewScoreCounter = (name: string, edges: readonly number[]) => ScoreCounter;
/** Counts the rows of one version. */
export interface Tally {
    add(row: Row): void;
    arm(): Arm;
}
/** A fresh count of one version's rows. Only integers are kept, so tallies of parts add to the tally of the whole. */
export declare function tallyOf(version: string, measurement: Measurement, newCounter: NewScoreCounter): Tally;
