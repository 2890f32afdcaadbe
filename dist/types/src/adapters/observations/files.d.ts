import type { Observations } from '../../ports/observations.ts';
/**
 * Observations in `<path>/<environment>/<component>/*.ndjson` (or `.ndjson.gz`): one JSON object a line. A file whose name starts with a UTC
 * moment (`2026-01-05T1015Z`, `2026-01-05`) holds rows from then until the next such file begins, so files outside the period that
 * is asked for are not read; files with other names always are.
 */
export declare function fileObservations(root: string): Observations;
