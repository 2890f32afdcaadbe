import type { BinTable } from '../../document/documents.generated.ts';
/** What a bin table says of a class. */
export interface CalibrationError {
    /** Adaptive ECE: sum over bins of |sum of (score - label)|, divided by the number of rows. */
    readonly aece: number;
    /** Noise floor tau(N, K) = max(0.015, cHat * sqrt(K / N)): what a perfectly calibrated class may show by chance. */
    readonly tau: number;
    readonly rows: number;
}
/**
 * AECE and its noise floor from integer counts. Only + - * / sqrt and one division by N, so the figures are the same to the bit
 * in every engine. Undefined without rows.
 */
export declare function calibrationError(table: BinTable, cHat: number): CalibrationError | undefined;
