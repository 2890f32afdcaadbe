import type { CalibrationManifest } from '../../document/documents.generated.ts';
export declare const component = "digits";
export declare const environment = "production";
export declare const versions: {
    readonly first: '1.0.0';
    readonly better: '2.0.0';
    readonly worse: '3.0.0';
};
export type Version = (typeof versions)[keyof typeof versions];
/** What a version really answered for a held-out digit, and how long it took: see examples/digits/README.md. */
export interface Answer {
    readonly score: number;
    readonly label: 0 | 1;
    readonly latencyMicroseconds: number;
}
/** Rows of the held-out set. */
export declare const rowCount: number;
export declare function answerOf(version: Version, row: number): Answer;
/** The manifest of a version, with the binning core that was fitted on the calibration split. */
export declare function manifestOf(version: Version): CalibrationManifest;
