import type { BinTable, CalibrationClass } from '../../../document/documents.generated.ts';
/** AECE and noise floor of a bin table: domain/calibration's `calibrationError`, handed in by the commands. */
export type CalibrationMeasure = (table: BinTable, cHat: number) => {
    readonly aece: number;
    readonly tau: number;
    readonly rows: number;
} | undefined;
/** What gates need beside the counts. */
export interface Judging {
    /** The binning core of the candidate's manifest. */
    readonly classes: readonly CalibrationClass[];
    readonly measure: CalibrationMeasure;
}
